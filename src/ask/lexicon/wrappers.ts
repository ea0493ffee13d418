import type { Wrapper } from '../clause.js'

/**
 * Matrix words around a question. `(a|b c)` one of, `x?` and `(…)?` optional; adverbs and commas between the words are passed over.
 * They are tried at the place where the ask opens; the longest that fits wins.
 */
export interface WrapperEntry {
  readonly kind: Wrapper['kind']
  readonly phrase: string
  /** Only a wrapper where a question follows inside it: "Do you know what…", not "Do you know Dana?"; `close`: right behind it. */
  readonly embedding?: true | 'close'
}

const ASK = '(ask|inquire|enquire)'
const ME = '(me|us)'
const ABIT = '(a (little bit|little|bit)|some|one thing|something)?'
const MORE = `${ABIT} more? (about|on|of)?`
const GIVE =
  `give ${ME} (a|an|some|the|your|any|one)? (quick|brief|rough|better|short|little|bit|recent|specific|concrete|real|typical|good|clear|general|gut|honest|high level|more|(two|one|five|thirty|sixty|ten) (minute|second))? ` +
  '(overview|sense|idea|feel|background|example|picture|rundown|run-down|insight|context|detail|details|history|version|flavour|flavor|impression|breakdown|tour|outline|summary|story|glimpse|taste|perspective|snapshot|information|specifics|clarity|ballpark|range|bracket|indication|instance|more|steer|hint|clue|reaction|opinion|view|take|thoughts|worst case) (of|on|about|for|into|around|as to)?'
/** Asks for talk: after "could you", and as imperatives. */
const TALK = [
  `tell ${ME} ${MORE}`,
  'tell (him|her|them|the others|the team|the group) about',
  `(walk|talk|take|run) ${ME} (step by step|bit by bit|quickly|briefly|slowly|once more|back)? (through|over|into|up to)`,
  `(bring|take|walk|talk) ${ME} back`,
  `describe (for|to)? ${ME}?`,
  `explain (for|to)? ${ME}?`,
  `help ${ME} (to)? (understand|see|picture|imagine|visualise|visualize|get|grasp|make sense of|learn|know)`,
  GIVE,
  `paint (${ME}|a picture|the picture)`,
  `paint ${ME} (a|the) picture (of|for)?`,
  `say ${ABIT} more (about|on)?`,
  'say (a bit|a little|something|a few words) about',
  'elaborate (on|about)?',
  'expand (on|upon)',
  'outline (for me)?',
  'sketch out? (for me)?',
  `talk (to ${ME})? ${ABIT} more? about`,
  `remind ${ME} (of|about)?`,
  `fill ${ME} in (on|about)?`,
  `(bring|get) ${ME} up to (speed|date) (on|about)?`,
  `catch ${ME} up (on|about)?`,
  `educate ${ME} (on|about)?`,
  'clarify',
  'unpack',
  'spell out',
  'break down',
  'rank (those|these|them)',
  'think back to',
]
const QUESTIONS = [
  `show ${ME}`,
  `let ${ME} know`,
  'think (of|about)',
  'point (me)? (to|at)',
  'put into (your own)? words',
  'tell (our|my|your|the) (front desk|team|group|colleague|others)',
  'say',
  'guess|remember|recall|imagine|predict|estimate|list|identify|discuss|talk|confirm|check|pinpoint|picture|calculate|work out|specify|agree on|define|name',
]
const TALKING =
  '(telling me|sharing|explaining|describing|walking me through|talking me through|taking me through|running me through|elaborating on|elaborating|reminding me|helping me understand|expanding on)'
const KNOWING =
  '(hear|know|learn|understand|find out|get (a|some)? (better|clearer|quick|good)? (feel|sense|picture|understanding|idea|insight|handle|read|flavour|flavor) (of|for|on|into)?|get to know|get your (take|thoughts|view|perspective|feedback|input|read|opinion|reaction) on?|pick your brain on|have you (tell|walk|talk|share|describe|explain) me? through?|make sure i understand)'
const LOOKING = '(see|ask (you)? (about)?|explore|discover|check|clarify|be clear on|talk about|discuss|dig into|go over)'
const EXTRA = '(a (little bit|little|bit)|some)? more? (about|of|from you|on)?'
const YOU_COULD =
  '(if you (could|can|would|might|could possibly|would be able to) (tell me|share|explain|describe|walk me through|say|help me understand|point me to)|if i (could|might|can|may) ask (you)? (about)?)?'
const SHARE = '(share|sharing)'
const CAN_YOU =
  '(can|could|would|will|might) you (be able to|be willing to|be kind enough to|possibly|maybe|happen to|care to|like to|mind to|try to)?'
const WILLING =
  '(would|will|are) you be? (open to|willing to|comfortable|comfortable with|happy to|able to|up for|ok|okay|ok with|okay with)'

const entries = (kind: Wrapper['kind'], phrases: readonly string[], embedding?: true | 'close'): WrapperEntry[] =>
  phrases.map((phrase) => (embedding ? { kind, phrase, embedding } : { kind, phrase }))

export const WRAPPERS: readonly WrapperEntry[] = [
  ...entries(
    'leave',
    [
      `(may|can|could|might) (i|we) ${ASK} you? about?`,
      `(do|would|will) you mind (if (i|we) (ask|asked)|(me|my|us) asking) you? about?`,
      `mind (if (i|we) (ask|asked)|(me|my) asking) you? about?`,
      '(is it|would it be) (ok|okay|alright|all right|fine|rude|nosy) (with you)? (if i (ask|asked)|to ask|for me to ask) you? about?',
      '(ok|okay|alright|all right) if i ask you? about?',
    ],
    true,
  ),
  ...entries('request', [
    ...TALK.map((talk) => `${CAN_YOU} ${talk}`),
    `${CAN_YOU} ${SHARE} with? ${ME}? ${MORE}`,
    `${CAN_YOU} be ${ABIT} more? specific (about|on)?`,
    `(do|would) you mind ${TALKING} (with)? ${ME}? ${MORE}`,
    `mind ${TALKING} (with)? ${ME}? ${MORE}`,
    `${WILLING} ${TALKING} (with)? ${ME}? ${MORE}`,
    ...TALK.map((talk) => `${WILLING} ${talk}`),
    `${WILLING} ${SHARE} with? ${ME}? ${MORE}`,
    ...TALK.map((talk) => `(is there)? (any|a) chance (that)? you (could|can|would) ${talk}`),
    `(is it possible|would it be possible) to (tell me|${SHARE}|describe|explain|walk me through|talk me through|elaborate on|say) ${MORE}`,
  ]),
  ...entries('request', [...QUESTIONS.map((talk) => `(can|could|would|will) (you|we) (${talk})`), `${WILLING} (saying|say)`], true),
  ...entries('wish', [
    `(i|we) would (love|like|want|be (curious|interested|keen|fascinated|glad|happy|grateful)) (to|for you to)? ${KNOWING} ${EXTRA} ${YOU_COULD}`,
    `i would (love|like|want) (to hear)? (you|for you) to (tell|share|walk|describe|explain|talk) ${ME}? (with|through)? ${EXTRA}`,
    'i would (love|appreciate|like) it? if you (could|can|would|might) (tell me|share|explain|describe|walk me through|help me understand)',
    `i (am|was) (curious|interested|keen|wondering|intrigued|fascinated|eager|hoping) (to ${KNOWING}|about|in)? ${EXTRA} ${YOU_COULD}`,
    'i (am|was) (hoping|wondering) (that)? you (could|can|might|would) (maybe)? (tell me|share|explain|describe|walk me through|say|help me understand|point me to) (about)?',
    `i (wonder|wondered|have been wondering|have always wondered) ${EXTRA} ${YOU_COULD}`,
    `i (want|need|wanted|hope|have|was hoping|am hoping|got|have got|would need) (you)? to ${KNOWING} ${EXTRA} ${YOU_COULD}`,
    `i (want|need|would like) you to (tell|share|walk|describe|explain|talk) ${ME}? (with|through)? ${EXTRA}`,
    `(curious|wondering) (to ${KNOWING}|about)? ${EXTRA} ${YOU_COULD}`,
    `just (curious|wondering) (about|to ${KNOWING})? ${EXTRA}`,
    `it (would|will) (help|be (helpful|useful|good|great|interesting)) (me|us)? (a lot|a great deal)? (to|if i could|if we could) ${KNOWING} ${EXTRA}`,
    '(what i am (curious|wondering|interested) (about|in)?|what i would (love|like) to (know|understand|hear|ask)|what i (want|need) to (know|understand)) is',
  ]),
  ...entries(
    'wish',
    [
      `i (would (love|like|want)|want|need|am keen|am curious|wanted|was hoping|am hoping) to ${LOOKING}`,
      'it (would|will) (help|be (helpful|useful|good)) (me|us)? to (see|check|clarify)',
      'i have been meaning to ask',
      'i would be (interested|curious|keen) (in|about)',
    ],
    true,
  ),
  ...entries(
    'knowledge',
    [
      '(do|would|did) you (happen to|even|really)? (know|remember|recall) (about)?',
      '(is there)? (any|a) chance (that)? you (know|remember|recall|would know)',
      'you (do not)? (happen to)? know',
      'know',
      '(do|did|would) you (happen to)? have (a|an|any|some) (good|rough|clear|general|specific|real|exact|ballpark)? (sense|idea|feel|feeling|figure|number|clue|picture|view|notion|thoughts|understanding|record|handle|read|guess|preference|estimate) (of|for|about|on|around|as to)?',
      'have you (given (any|much|some)? thought to|thought (about|through)|considered|worked out|figured out|decided|calculated|wondered|looked (at|into)|measured|discussed|quantified|estimated|identified|defined|determined|asked yourself|noticed|checked|heard|talked about|tracked|mapped out|planned|found out|added up|costed|established|settled on|agreed|explored|put (a number|numbers|a figure) on|any (idea|sense|clue) (of|on|about)?|got (a|any) (idea|sense|feel|picture) (of|on|about|for)?)',
      'did you (notice|hear|find out|work out|figure out|ever (find|work|figure) out|decide|say|mention)',
      'any (idea|sense|clue|feel|thoughts) (of|for|about|on|as to)?',
      'are you (clear|sure|aware|certain|able to say) (of|about|on|with)?',
    ],
    true,
  ),
  ...entries('wish', ['i (must|should|have to|have got to|got to) ask', 'i am going to ask'], 'close'),
  ...entries('imperative', [
    ...TALK,
    `${SHARE} with? ${ME}? ${MORE}`,
    `(walk|run) ${ME} to`,
    `take ${ME} to the (day|moment|time|week|point|place)`,
    'rank',
    'list',
    'name',
    'go on',
    'be (honest|straight|frank|open|candid) with me (about|on)?',
    'talk me',
    `tell ${ME}`,
  ]),
  ...entries('imperative', [`show ${ME}`, `let ${ME} (in on|hear|know)`, `guess`, `picture`, `imagine`, `consider`], true),
]

/** Straight after "share", "give" and the like: a thing or an act is asked for, not talk. */
export const THINGS_TO_SEND = `screen campaign link post page file document calendar invite flyer card news it them so no yes to this deck slides report sheet copy contact email number details`
