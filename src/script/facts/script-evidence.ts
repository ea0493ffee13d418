import { type Cues, weighed } from '../../ask/weighed.js'
import { pattern } from '../../text/pattern.js'
import type { Block } from '../markdown/block.js'
import type { SectionFrame } from '../reading/section-frames.js'
import type { Event, Utterance } from '../reading/utterance.js'
import { leadingLabel, phrasePattern, plainWords } from '../voice/label.js'
import { type Purpose, purposeOf } from '../voice/purposes.js'
import type { Speakers } from '../voice/speakers.js'
import { addressing, soundsSpoken } from '../voice/voice.js'
import { saysWhomToAsk } from './announced-questions.js'
import { countedText } from './counted-text.js'
import { WEIGHTS } from './generated/script-weights.js'
import { isQuestion, topicsOfQuestions } from './question-topics.js'
import { type ScriptSigns, scriptCues } from './script-cues.js'
import { stageOfHeading } from './stages.js'

/** What may speak for or against a file being about talking to customers. */
export interface ScriptEvidence {
  readonly title: string
  /** Whether it says whom its questions are for. */
  readonly announced: boolean
  readonly frames: readonly SectionFrame[]
  readonly blocks: readonly Block[]
  readonly events: readonly Event[]
  readonly speakers: Speakers
  readonly codeFences: number
  readonly asks: number
}

/** Titles of scripts, and of texts about selling. */
const TITLE = phrasePattern(
  `
    scripts? · talk ?tracks? · talk tracks? ·
    (?:cold|discovery|sales|demo|renewal|warm|closing|qualification|intake|outbound|inbound|clarity|first|follow ?up|check ?in|partner) calls? ·
    calls? · cold calling · calling · discovery · objections? · push ?backs? · rebuttals? · prospecting ·
    sales (?:playbook|pitch|pitches|toolkit|training|questions?|conversations?|mastery|methodolog(?:y|ies)|playbooks|kit|enablement) ·
    selling · closing · negotiat(?:ion|ing) · discounts? · qualif(?:ying|ication) · coaching · interview(?:s|ers?)? ·
    (?:soft|hard|trial|sales|assumptive) closes? · question (?:bank|set|list|library)s? · questions · what to ask · visit · appointment ·
    pitch(?:es)? · demo · prospects? · donors? · homeowners? · battle ?cards? · outreach · meddic · meddpicc? · bant · spin · spiced ·
    sandler · receptionist · voice agent · renewals? · reference (?:check|call)s? · health check · first meetings? · conversations? ·
    walk ?round · show ?round · tour · intake · scoping · roleplay · role play(?:ing)? · kickoff · chat (?:playbook|replies) · counter ·
    cheat sheet · handbook · playbook · review · letters
  `,
)
/** Titles that say it outright. */
const SCRIPT = phrasePattern(
  `
    (?:phone|call|calls|calling|sales|demo|discovery|interview|objection|response|selling|prospecting|voicemail|meeting|visit|appointment|closing|renewal|intake|inspection|door|referral|negotiation|conversation) (?:scripts?|talk ?tracks?) ·
    (?:voice|phone|calling) (?:ai )?(?:agent|assistant) · ai receptionist
  `,
)
/** Titles that are about something else, whatever else they name. */
const OTHER_TITLE = phrasePattern(
  `
    change ?log · readme · release notes · api · sdk · rfc · adr · meeting(?: notes| minutes)? notes · (?<!\\d )minutes · sync · stand ?up ·
    retro(?:spective)? · sprint · license · contributing · code of conduct · security policy · bug reports? · feature requests? ·
    survey .* results · results · episode · podcast · account executive · job · privacy · terms · requirements · specification · spec ·
    architecture · migration · installation · how to (?:reset|install|configure|set up|use) · roadmap · welcome to the team · onboarding
  `,
)
/** Headings that scripts do not have. */
const OTHER_HEADING = phrasePattern(
  `
    attendees · participants · present$ · agenda items · action items? · actions · (?<!\\d )minutes · decisions made · discussion$ ·
    installation · install · getting started · usage · api · endpoints? · authentication · license · changelog · contributing ·
    contributors · user stor(?:y|ies) · acceptance criteria · non goals · open questions · alternatives · motivation · implementation ·
    troubleshooting · environment · steps to reproduce · expected behaviou?r · what went well · what could be better ·
    methodology of the survey · sources · configuration · options · parameters · examples? of use · dependencies · requirements · forecast ·
    what you will do · what you bring · who does what · first week · ^contact$ · intents · migration · breaking changes
  `,
)
/** One list after the other of what to ask. */
const ASK = /^\W*(?:(?:what|questions|things) to ask|ask(?: (?:them|him|her|the \w+))?)\W*$/i
/** Labels of the rep that nothing but a script has. */
const CLEAR_REP = pattern('')`
  ^(?:
    rep|reps|you|me|sales rep|agent|seller|salesperson|sdr|bdr|ae|advisor|adviser|consultant|estimator|caller|recruiter|coach|manager|closer
    |setter|csm|technician|realtor|broker|account manager|account executive|con|us
  )(?: |$)
`
const CLEAR_CUSTOMER =
  /^(?:prospect|customer|client|buyer|them|homeowner|lead|caller|gatekeeper|seller|patient|donor|candidate|guest|visitor|owner)(?: |$)/
const DEVELOPER = pattern('gi')`
  \b(?:
    npm (?:install|i)|yarn add|pnpm add|api reference|semver|breaking changes?|deprecated|typescript|javascript|node\.?js|webpack|babel
    |eslint|pull requests?|npm|package\.json|callback|parser|compiler|repository|stack trace|runtime|polyfill|schema|endpoint|http|json
    |migrate|broker is
  )\b
`
/** A file that tells a model how to write or hold a session speaks of its user. */
const MODEL = pattern('gi')`
  \b(?:
    (?:ask|asks|engage|guide|help|tell|show|prompt|remind) the user|the user (?:says|asks|wants|provides|gives|mentions)|user input
    |you are a facilitator|when this skill|this skill (?:helps|enables|activates|guides)
  )\b
`
const TRADE = pattern('gi')`
  \b(?:
    prospects?|discovery call|cold call(?:s|ing)?
    |sales (?:call|script|playbook|rep|conversation|pitch|meeting|visit)|call script|talk tracks?|objections?|rebuttals?|rapport
    |gatekeepers?|voicemails?|homeowners?|decision[- ]makers?|pain points?|qualifying|closing|rep|reps|donors?|kitchen table|next steps?
    |follow[- ]up|pitch|interview(?:s|ee|ees|er|ers|ing)?|champion
  )\b
`

/** `Hi Mr Field, it's Ada from Blue Boilers.`, `Hello, I'm ringing about the gutters.`: somebody greets and says for whom or why he calls. */
const INTRODUCES = pattern('iu')`
  ^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening)|morning|afternoon)\b[^\n]{0,60}\b(?:
    (?:it['’]s|this is|my name(?:['’]s| is)|i['’]m|i am)\s[^.?!\n]{0,3}[^.?!\n]{0,40}\b(?:from|with|at|of|on behalf of)
    |(?:i['’]m|i am|i was|just) (?:ringing|calling|phoning) (?:you )?(?:about|because|regarding|to|back|as|on)
  )\s
`
/** Blocks among which a talk begins. */
const FIRST = 12

/** Tells from its cues how much speaks for a script: log-odds. */
export type WeighScript = (cues: Cues) => number
const WEIGHT_OF = new Map(Object.entries(WEIGHTS))
const weighScript: WeighScript = (cues) => weighed(cues, WEIGHT_OF)

/**
 * Whether a file is about talking to customers: by the learnt weights of its cues, but for a piece of a script so short that little can be counted in it.
 * `weigh` stands in for the weights where they are learnt.
 */
export function isScript(evidence: ScriptEvidence, weigh: WeighScript = weighScript): boolean {
  const signs = signsOf(evidence)
  return weigh(scriptCues(signs)) >= LIKELY || isShortScript(signs)
}

/** A script that is passed over costs all of its questions; at this a few files more are taken that only look like one, and no manual. */
const LIKELY = -0.2

function signsOf(evidence: ScriptEvidence): ScriptSigns {
  const { frames, blocks, speakers, codeFences, asks } = evidence
  const title = plainWords(evidence.title.slice(0, 200))
  const stages = new Set<string>()
  let others = 0
  let listed = evidence.announced
  let asking = 0
  const topics = topicsOfQuestions(evidence.events)
  for (const { section } of frames) {
    if (section.title === '') continue
    if (ASK.test(section.title)) asking++
    const stage = stageOfHeading(section.title)
    if (stage?.named) stages.add(stage.stage)
    const heading = plainWords(section.title.slice(0, 120))
    if (OTHER_HEADING.test(heading) && !topics.has(section.index)) others++
    listed ||= saysWhomToAsk(section.title)
  }
  for (const block of blocks) {
    const label = block.layout === 'paragraph' ? leadingLabel(block.text) : undefined
    if (label && /^(?:present|attendees|participants|actions)$/i.test(label.text)) others++
  }
  const words = wordsOf(blocks)
  return {
    ...labels(blocks, speakers),
    ...talk(evidence.events),
    ...words,
    asks,
    asked: askedBelow(evidence.events),
    asking,
    listed,
    declared: evidence.announced,
    stages: stages.size,
    others,
    named: TITLE.test(title),
    namedScript: SCRIPT.test(title),
    namedOther: OTHER_TITLE.test(title),
    behindLabels: asks >= 3 && talkBehindLabels(blocks, speakers),
    introduces: blocks.slice(0, FIRST).some(({ text }) => INTRODUCES.test(text.slice(0, 200))),
    codeFences,
    frames: frames.length,
  }
}

/** A piece of a script has no title and no headings; what it holds is all there is. */
function isShortScript(signs: ScriptSigns): boolean {
  const { words, developer, codeFences, frames, asks, labelled, quoted, plain, pauses, heard, named, behindLabels } = signs
  if (words >= 200 || developer > 0 || codeFences > 0) return false
  const isPiece =
    frames <= 1 && asks + labelled + quoted > 0 && (labelled + quoted > 0 || plain >= 3 || pauses >= 3 || (heard >= 2 && asks >= 2))
  // `# Call` and a line behind a rep's name.
  const isTitled = named && labelled > 0
  // "Discovery questions" and a handful of them, one line each.
  const isHandful = named && asks >= 3 && (plain + quoted >= 2 || asks >= 4) && asks * 20 >= words
  // Notes for one call: hardly a line that asks nothing, and some of them speak to somebody.
  const isNotes = frames <= 1 && asks >= 4 && plain + quoted >= 1 && asks * 10 >= words
  return isPiece || isTitled || isHandful || isNotes || behindLabels
}

/** Labels under which questions to somebody stand. */
const TO_ASK = /^(?:asks?|ask (?:them|him|her|the (?:\w+ )?\w+)|what to ask|questions? to ask|probes?)$/

/** Questions that do not say "you", under several labels that say they are to be asked. */
function askedBelow(events: readonly Event[]): number {
  const places = new Set<string>()
  let asked = 0
  for (const event of events) {
    if (event.kind !== 'utterance' || event.speaker !== 'rep' || event.quoted || event.channel !== 'call') continue
    const { section } = event.frame
    if (!TO_ASK.test(plainWords(event.leadIn.slice(0, 80))) && !TO_ASK.test(plainWords(section.title.slice(0, 80)))) continue
    if (asksYou(event) || !isQuestion(event)) continue
    asked++
    places.add(`${section.index} ${event.leadAt}`)
  }
  return places.size >= 2 && asked >= 5 ? asked : 0
}

/** `**Shoes:** Let me put on my covers. **Thanks:** Thank you for having me.`: talk behind labels in bold that name what it is about. */
function talkBehindLabels(blocks: readonly Block[], speakers: Speakers): boolean {
  const labels = new Set<string>()
  let written = 0
  for (const { text, run, start, layout } of blocks) {
    if (layout === 'heading') continue
    written++
    const label = leadingLabel(text)
    if (!label || run.marked('strong', start, start + 2).length === 0 || speakers.of(label.text)) continue
    if (soundsSpoken(text.slice(label.end))) labels.add(label.text)
  }
  return labels.size >= 5 && labels.size * 3 >= written
}

/** Turns that a rep's label opens, and whether a customer's label answers them. */
function labels(blocks: readonly Block[], speakers: Speakers): { labelled: number; dialogue: boolean } {
  let rep = 0
  let customer = 0
  let names = 0
  for (const block of blocks) {
    const label = leadingLabel(block.text)
    const speaker = label ? speakers.of(label.text) : undefined
    if (!label || !speaker || label.end >= block.text.length) continue
    const name = plainWords(label.text)
    if (CLEAR_REP.test(name)) rep++
    else if (CLEAR_CUSTOMER.test(name)) customer++
    else names++
  }
  return { labelled: rep > 0 ? rep : customer > 0 && names > 0 ? names : 0, dialogue: rep + names > 0 && customer > 0 }
}

/** Asks that speak to somebody, in quotation marks or as talk and plain; what the customer says; pauses. */
function talk(events: readonly Event[]): { speech: number; quoted: number; plain: number; led: number; heard: number; pauses: number } {
  let speech = 0
  let quoted = 0
  let plain = 0
  let led = 0
  let heard = 0
  let pauses = 0
  for (const event of events) {
    if (event.kind === 'pause') pauses++
    if (event.kind !== 'utterance' || event.channel === 'prompt') continue
    if (event.speaker === 'customer') {
      heard++
      continue
    }
    const isSet = event.quoted || event.speakerLabel !== ''
    if (isSet) speech++
    if (!asksYou(event)) {
      if (event.quoted && isQuestion(event)) quoted += 0.4
      continue
    }
    if (isSet || SAYS.has(purposeOf(event.label) ?? 'note') || event.block.quoteDepth > 0 || event.block.fence) quoted++
    else plain++
    if (!isSet && (event.label !== '' || event.leadPurpose !== undefined)) led++
  }
  return { speech, quoted, plain, led, heard, pauses }
}

/** `Example: Would you like to sit down?`: a label announces what is said. */
const SAYS = new Set<Purpose>(['speech', 'ask', 'positive'])
const IMPERATIVE = /^\W{0,4}(?:tell|walk|talk|describe|help|show|take)\b/i

function asksYou(event: Utterance): boolean {
  const text = event.block.run.text.slice(event.start, Math.min(event.end, event.start + 600))
  return addressing(text) > 0 && (event.unmarked || text.includes('?') || IMPERATIVE.test(text))
}

function wordsOf(blocks: readonly Block[]): { words: number; trade: number; developer: number; model: number } {
  const text = countedText(blocks)
  return {
    words: text.split(/\s+/).length,
    trade: (text.match(TRADE) ?? []).length,
    developer: (text.match(DEVELOPER) ?? []).length,
    model: (text.match(MODEL) ?? []).length,
  }
}
