import type { Wrapper } from '../clause.js'

/**
 * Matrix words around a question. `(a|b c)` one of, `x?` and `(…)?` optional; adverbs, "please" and commas between the words are skipped.
 * They are tried at the place where the ask opens; the longest that fits wins.
 */
export interface WrapperEntry {
  readonly kind: Wrapper['kind']
  readonly phrase: string
  /** Only a wrapper where an embedded question follows ("Do you know what…", not "Do you know Dana?"). */
  readonly embedding?: true
}

const ASK = '(ask|inquire|enquire)'
const ME = '(me|us)'
const ABIT = '(a (little bit|little|bit)|some|one thing|something)?'
/** Asking for talk, after "could you" or by itself. */
const TALK = [
  `tell ${ME} ${ABIT} more? about?`,
  `share with? ${ME}? ${ABIT} more? (about|of)?`,
  `(walk|talk|take|run) ${ME} (through|about|to|over|into)?`,
  `(take|bring) ${ME} back`,
  `describe (for|to)? ${ME}?`,
  `explain (for|to)? ${ME}?`,
  `help ${ME} (to)? (understand|see|picture|visualise|visualize|get|grasp|make sense of|learn|know)`,
  `give ${ME} (a|an|some|the|your|any|one)? (quick|brief|rough|better|short|little|bit|recent|specific|concrete|real|typical|good|clear|general|high level|more|two-minute|two minute|one-minute|thirty-second)? (overview|sense|idea|feel|background|example|picture|rundown|run-down|insight|context|detail|details|history|version|flavour|flavor|impression|breakdown|tour|outline|summary|story|glimpse|taste|perspective|snapshot|info|information|specifics|clarity|figure|ballpark|indication|instance|more) (of|on|about|for|into|around|as to)?`,
  'paint (me|us)? (a|the)? picture (of|for)?',
  `say ${ABIT} more? (about|on)?`,
  'speak to',
  'elaborate (on|about)?',
  'expand (on|upon)?',
  'outline',
  'sketch out? (for me)?',
  `talk ${ABIT} more? about`,
  `remind ${ME} (of|about)?`,
  `show ${ME}`,
  `let ${ME} (know|in on|hear) (about)?`,
  'clarify',
  'unpack',
  'break down',
  'spell out',
  'put (a number|a figure|numbers|figures|it into words|that into words|a price) (on|to)?',
  'point (me)? to',
  'think (of|back to)',
  `fill ${ME} in (on|about)?`,
  `bring ${ME} up to speed (on|about)?`,
  `catch ${ME} up (on|about)?`,
  `educate ${ME} (on|about)?`,
  `be ${ABIT} more? specific (about|on)?`,
]
/** The same as imperatives; those that only ask for talk with a person after them need it. */
const IMPERATIVE = [
  `tell ${ME} ${ABIT} more? about?`,
  'tell (him|her|them) about',
  `share with? ${ME}? ${ABIT} more? (about|of)?`,
  `(walk|talk|take|run) ${ME} (through|about|to|over|into|back)?`,
  `bring ${ME} back`,
  `describe (for|to)? ${ME}?`,
  `explain (for|to)? ${ME}?`,
  `help ${ME} (to)? (understand|see|picture|visualise|visualize|get|grasp|make sense of|learn|know)`,
  `give ${ME} (a|an|some|the|your|any|one)? (quick|brief|rough|better|short|little|bit|recent|specific|concrete|real|typical|good|clear|general|high level|more|two-minute|two minute|one-minute|thirty-second)? (overview|sense|idea|feel|background|example|picture|rundown|run-down|insight|context|detail|details|history|version|flavour|flavor|impression|breakdown|tour|outline|summary|story|glimpse|taste|perspective|snapshot|specifics|ballpark|instance) (of|on|about|for|into|around|as to)?`,
  'paint (me|us)? (a|the)? picture (of|for)?',
  `say ${ABIT} more (about|on)?`,
  `say ${ABIT} about`,
  'elaborate (on|about)?',
  'expand (on|upon)',
  'outline (for me)?',
  'sketch out? (for me)?',
  `talk ${ABIT} more? about`,
  `remind ${ME} (of|about)?`,
  `let ${ME} (in on|hear) (about)?`,
  'clarify',
  'unpack (that|this|it)?',
  `fill ${ME} in (on|about)?`,
  `bring ${ME} up to speed (on|about)?`,
  `catch ${ME} up (on|about)?`,
  `educate ${ME} (on|about)?`,
  'rank',
  'list',
  'name',
  'think back to',
  'go on',
]
const TALKING =
  '(telling me|sharing|explaining|describing|saying|walking me through|talking me through|taking me through|running me through|giving me|elaborating on|elaborating|letting me know|reminding me|showing me|helping me understand|expanding on)'
const KNOWING =
  '(hear|know|learn|understand|find out|ask|see|explore|discover|dig into|get (a|some)? (better|clearer|quick|good)? (feel|sense|picture|understanding|idea|insight|handle|read|flavour|flavor) (of|for|on|into)?|get to know|get your (take|thoughts|view|perspective|feedback|input|read|opinion|reaction) on?|pick your brain on|have you (tell|walk|talk|share|describe|explain) me? through?|make sure i understand|be clear on|check|clarify)'
const EXTRA = '(a (little bit|little|bit)|some)? more? (about|of|from you|on)?'
const YOUCOULD =
  '(if you (could|can|would|might|could possibly|would be able to) (tell me|share|explain|describe|walk me through|say|help me understand|point me to)|if i (could|might|can|may) ask (you)? (about)?)?'

export const WRAPPERS: readonly WrapperEntry[] = [
  ...[`(may|can|could|might) (i|we) ${ASK} you?`, `(may|can|could|might) i ${ASK} you? about`].map((phrase) => ({
    kind: 'leave' as const,
    phrase,
    embedding: true as const,
  })),
  ...[
    `(do|would|will) you mind (if (i|we) (ask|asked)|(me|my|us) asking) you? about?`,
    `mind (if (i|we) (ask|asked)|(me|my) asking) you? about?`,
    `(is it|would it be) (ok|okay|alright|all right|fine|rude|nosy) (with you)? (if i (ask|asked)|to ask|for me to ask) you? about?`,
    `(ok|okay|alright|all right) if i ask you? about?`,
  ].map((phrase) => ({ kind: 'leave' as const, phrase, embedding: true as const })),
  ...TALK.map((talk) => ({
    kind: 'request' as const,
    phrase: `(can|could|would|will|might) (you|we) (be able to|be willing to|be kind enough to|possibly|maybe|happen to|care to|like to|mind to|try to)? ${talk}`,
  })),
  { kind: 'request', phrase: `(do|would) you mind ${TALKING} (with)? ${ME}? ${ABIT} more? (about|of)?` },
  { kind: 'request', phrase: `mind ${TALKING} (with)? ${ME}? ${ABIT} more? (about|of)?` },
  {
    kind: 'request',
    phrase: `(would|will|are) you be? (open to|willing to|comfortable|comfortable with|happy to|able to|up for|ok|okay|ok with|okay with) (${TALKING}|(tell me|share|describe|explain|walk me through|talk me through|say)) (with)? ${ME}? ${ABIT} more? (about|of)?`,
  },
  {
    kind: 'request',
    phrase: `(are you able to|is it possible to|would it be possible to|any chance you could|any chance you can|is there any chance you could|do you want to|would you like to|would you care to) (tell me|share|describe|explain|walk me through|talk me through|elaborate on|say) ${ABIT} more? (about|of)?`,
  },
  {
    kind: 'wish',
    phrase: `i would (love|like|want|be (curious|interested|keen|fascinated)) (to|for you to)? ${KNOWING} ${EXTRA} ${YOUCOULD}`,
  },
  {
    kind: 'wish',
    phrase: `i would (love|like|want) (to hear)? (you|for you) to (tell|share|walk|describe|explain|talk) ${ME}? (with|through)? ${EXTRA}`,
  },
  { kind: 'wish', phrase: `i would (love|appreciate) (it)? ${YOUCOULD}` },
  {
    kind: 'wish',
    phrase: `i (am|was|would be) (curious|interested|keen|wondering|intrigued|fascinated|eager|hoping) (to ${KNOWING}|about|in|if|whether)? ${EXTRA} ${YOUCOULD}`,
  },
  { kind: 'wish', phrase: `i (wonder|wondered|have been wondering|have been meaning to ask|have always wondered) ${EXTRA} ${YOUCOULD}` },
  {
    kind: 'wish',
    phrase: `i (want|need|wanted|hope|have|was hoping|am hoping|got|have got|would need) (you)? to ${KNOWING} ${EXTRA} ${YOUCOULD}`,
  },
  { kind: 'wish', phrase: `i (want|need|would like) you to (tell|share|walk|describe|explain|talk) ${ME}? (with|through)? ${EXTRA}` },
  { kind: 'wish', phrase: `(i)? (must|should|have to|got to) ask`, embedding: true },
  { kind: 'wish', phrase: `(curious|wondering|interested) (to ${KNOWING}|about)? ${EXTRA} ${YOUCOULD}` },
  { kind: 'wish', phrase: `just (curious|wondering) (about|to ${KNOWING})? ${EXTRA}` },
  {
    kind: 'wish',
    phrase: `it (would|will) (help|be (helpful|useful|good|great|interesting)) (me|us)? (a lot|a great deal)? (to|if i could|if we could) ${KNOWING} ${EXTRA}`,
  },
  {
    kind: 'wish',
    phrase: `(what i am (curious|wondering|interested) (about|in)?|what i would (love|like) to (know|understand|hear|ask)|what i (want|need) to (know|understand)) is`,
  },
  {
    kind: 'knowledge',
    phrase: 'do you (happen to|even|really)? (know|remember|recall|understand|see|realise|realize|feel|think you know) (about)?',
    embedding: true,
  },
  { kind: 'knowledge', phrase: 'would you (happen to|even)? (know|remember|recall)', embedding: true },
  {
    kind: 'knowledge',
    phrase:
      '(do|did|would) you (happen to)? have (a|an|any|some) (good|rough|clear|general|specific|real|exact|ballpark)? (sense|idea|feel|feeling|figure|number|clue|picture|view|notion|thoughts|understanding|record|handle|read|guess|preference|estimate) (of|for|about|on|around|as to)?',
    embedding: true,
  },
  {
    kind: 'knowledge',
    phrase:
      'have you (given (any|much|some)? thought to|thought (about|through)|considered|worked out|figured out|decided|calculated|wondered|looked (at|into)|measured|discussed|quantified|estimated|identified|defined|determined|asked yourself|noticed|checked|heard|seen|talked about|tracked|mapped out|planned|found out|added up|costed|established|settled on|agreed|explored|put (a number|numbers|a figure) on|any (idea|sense|clue) (of|on|about)?|got (a|any) (idea|sense|feel|picture) (of|on|about|for)?)',
    embedding: true,
  },
  {
    kind: 'knowledge',
    phrase: 'did you (know|notice|hear|see|find out|work out|figure out|ever (find|work|figure) out|decide|say|mention)',
    embedding: true,
  },
  { kind: 'knowledge', phrase: 'any (idea|sense|clue|feel|thoughts) (of|for|about|on|as to)?', embedding: true },
  { kind: 'knowledge', phrase: 'are you (clear|sure|aware|certain|able to say|familiar) (of|about|on|with)?', embedding: true },
  { kind: 'knowledge', phrase: 'is it clear (to you)?', embedding: true },
  {
    kind: 'knowledge',
    phrase:
      '(can|could) (you|we) (guess|remember|recall|see|imagine|say|predict|estimate|quantify|rank|name|list|identify|discuss|talk|confirm|check|pinpoint|picture|calculate|work out|specify|agree on|define)',
    embedding: true,
  },
  ...IMPERATIVE.map((phrase) => ({ kind: 'imperative' as const, phrase })),
]
