import type { Call, Stage } from '../../ask/labels.js'
import { CueSheet, type Cues } from '../../ask/weighed.js'
import { pattern } from '../../text/pattern.js'
import type { Block } from '../markdown/block.js'
import type { Turn } from '../model.js'
import type { SectionFrame } from '../reading/section-frames.js'
import type { Event } from '../reading/utterance.js'
import { phrasePattern, plainWords } from '../voice/label.js'
import { measureTalk } from '../voice/talk.js'
import { callOfOpening } from './call-opening.js'
import { callPatterns, callsNamedIn, plainNamings } from './call-words.js'
import { countedText } from './counted-text.js'
import { stageOfHeading } from './stages.js'

/** What tells the kind of call that a file is for. */
export interface CallEvidence {
  readonly title: string
  /** What its front matter says it is about. */
  readonly description: string
  readonly frames: readonly SectionFrame[]
  readonly blocks: readonly Block[]
  readonly events: readonly Event[]
  readonly turns: readonly Turn[]
  readonly asks: number
  /** How long the sentences that ask are together. */
  readonly askLength: number
}

/** A title with one of these and another kind of call names a collection. */
export const COLLECTION = /\b(?:sales scripts|scripts and|and scripts|script templates|playbook|toolkit|handbook)\b/
/** Titles of files that hold several calls, or one call from its opening to the close. */
const SEVERAL = phrasePattern(
  `
    scripts · sales (?:call )?(?:script|framework|structure|flow) · playbooks? · kit · pack · chat · desk · booth · pitches · follow ups? ·
    conversations? documentation · toolkit · knowledge base · journey · enablement · scenarios · templates
  `,
)
/** `Script 2: the owner`, `Visit 3`, `Day 9`: one call of a row of them. */
const NUMBERED_CALL =
  /^\W*(?:call|chat|script|visit|sheet|thread|day|scenario|conversation|template|dialogue|email)s? (?:#\s?)?(?:\d+|[a-z]\b)/i
/** Whoever speaks under these names has come to the house. */
const VISITORS = /^\W*(?:technician|comfort advis[eo]r|estimator|installer|inspector)\b/i

/** Who is on the line, and why they ring. */
const INTRODUCES = pattern('u')`
  \b(?:this is|it's|it is|my name is|my name's|i'm|i am) (?:[\p{L}\p{N}\W]{1,40}? )?(?:calling )?(?:from|with|at|over at)\b
  |\bcalling (?:you )?(?:from|on behalf of)\b
`
const RINGS = pattern('')`
  \b(?:
    (?:i'm|i am|i was|just) calling
    |(?:reason|why) (?:for (?:my|the|this) call|i'm calling|i called|for calling|i'm ringing)|caught you
    |(?:catch|catching|get|got|reach|reaching) you at|(?:bad|good|ok|okay) time
    |(?:got|have|spare|give me|grab|take|for) (?:you )?(?:a|one|two|30|thirty|60|sixty|20|twenty|27)? ?(?:quick |couple of |few )?
    (?:second|seconds|minute|minutes|moment|sec|secs)
    |(?:wanted|calling) to see if you(?:'d| would) be (?:open|up) (?:to|for) (?:a|an) (?:quick|short|brief|\d+)|cold call|out of the blue
    |don't know me|haven't (?:met|spoken)
  )\b
`
const EXPECTED = pattern('')`
  \b(?:
    you(?:'ve| have)? (?:recently |just |had )?(?:
      requested|asked|filled|submitted|signed up|reached out|contacted|inquired|enquired|expressed|downloaded|booked|scheduled|registered
      |applied|came in|visited|opted|left (?:us )?a message
    )
    |your (?:recent |online )?(?:request|inquiry|enquiry|application|form|submission|order|purchase|message|booking|quote)
    |return(?:ing)? your call
    |(?:thank you|thanks) for (?:calling|your call|booking|reaching|getting back|joining|taking the time to meet|having)
    |how (?:can|may) i help
    |our (?:appointment|meeting|last (?:call|conversation|chat|meeting))|as (?:agreed|promised|discussed)|following up|follow(?:ing)? up on
    |last (?:time )?we (?:spoke|talked|met)|we (?:spoke|talked|met) (?:last|on|at|about)
  )\b
`
/** How much of the rep's first words an opening is. */
const FIRST_WORDS = 700

/** The cues that tell kinds of call apart: classes and counts, no words of the file. */
export function callCues({ title, description, frames, blocks, events, turns, asks, askLength }: CallEvidence): Cues {
  const cues = new CueSheet()
  const words = plainWords(title)
  const named = callsNamedIn(words)
  for (const call of named) cues.flag(`title ${call}`, true)
  cues.flag('title none', named.length === 0)
  cues.flag('title many', named.length > 1)
  cues.flag('title 3', named.length > 2)
  cues.flag('title several', SEVERAL.test(words))
  cues.flag('title collection', COLLECTION.test(words))
  for (const call of callsNamedIn(plainWords(description.slice(0, 400)))) cues.flag(`told ${call}`, true)
  cues.flag(`opening ${callOfOpening(blocks) ?? 'none'}`, true)

  const votes = votesOf(frames)
  const all = [...votes.values()].reduce((sum, count) => sum + count, 0)
  const headings = frames.filter(({ section }) => section.title !== '').length
  for (const [call, count] of votes) {
    cues.add(`votes ${call}`, count / all)
    cues.add(`headings ${call}`, count / headings)
  }
  const [top, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (top) cues.flag(`most headings ${top[0]}`, top[1] >= 3 && top[1] >= 2 * (second?.[1] ?? 0))
  cues.steps('kinds of heading', [...votes.keys()].filter((call) => call !== 'objection' && call !== 'close').length, [1, 2, 3, 4])
  cues.flag('numbered', frames.filter(({ section }) => NUMBERED_CALL.test(section.title)).length >= 3)
  addStages(cues, frames)
  cues.steps('asks', asks, [4, 8, 12, 20, 40])
  addBody(cues, blocks)
  addTalk(cues, events, askLength)
  addOpening(cues, turns)
  return cues.cues
}

/** How often each kind of call is named in all of it: in every hundred words. */
function addBody(cues: CueSheet, blocks: readonly Block[]): void {
  const plain = plainWords(countedText(blocks))
  const words = plain.split(' ').length
  for (const [call, pattern] of callPatterns()) {
    const times = plainNamings(plain, pattern).length
    cues.steps(`body ${call}`, (times * 100) / words, [0.1, 0.4, 1])
  }
}

/** The stages that headings name. */
function addStages(cues: CueSheet, frames: readonly SectionFrame[]): void {
  const counts = new Map<Stage, number>()
  let named = 0
  for (const { section } of frames) {
    const stage = section.title === '' ? undefined : stageOfHeading(section.title)?.stage
    if (!stage) continue
    named++
    counts.set(stage, (counts.get(stage) ?? 0) + 1)
  }
  for (const [stage, count] of counts) cues.add(`stages ${stage}`, count / named)
  cues.steps('stages', counts.size, [1, 2, 3, 4, 5])
}

/** How much is said, by whom, and how it is laid out. */
function addTalk(cues: CueSheet, events: readonly Event[], askLength: number): void {
  const talk = measureTalk(events, askLength)
  for (const name of ['share', 'listed', 'labelled', 'questions'] as const) cues.add(`talk ${name}`, talk[name])
  let turns = 0
  let heard = 0
  for (const event of events) {
    if (event.kind !== 'utterance') continue
    turns++
    if (event.speaker === 'customer') heard++
  }
  cues.add('customer speaks', heard / Math.max(1, turns))
}

/** How the rep begins, and under which name. */
function addOpening(cues: CueSheet, turns: readonly Turn[]): void {
  let said = ''
  for (const { speaker, sentences } of turns) {
    if (said.length > FIRST_WORDS) break
    if (speaker === 'rep') said += ` ${sentences.map(({ text }) => text).join(' ')}`
  }
  const words = said.slice(0, FIRST_WORDS).toLowerCase().replaceAll('’', "'")
  const introduces = INTRODUCES.test(words)
  const rings = RINGS.test(words)
  const expected = EXPECTED.test(words)
  cues.flag('introduces', introduces)
  cues.flag('rings', rings)
  cues.flag('expected', expected)
  cues.flag('rings out of the blue', introduces && rings && !expected)
  cues.flag(
    'visitor',
    turns.some(({ speaker, label }) => speaker === 'rep' && VISITORS.test(label)),
  )
}

/** How many headings name each kind of call. */
function votesOf(frames: readonly SectionFrame[]): ReadonlyMap<Call, number> {
  const votes = new Map<Call, number>()
  for (const { section } of frames) {
    const plain = plainWords(section.title.slice(0, 160))
    for (const [call, pattern] of callPatterns()) if (pattern.test(plain)) votes.set(call, (votes.get(call) ?? 0) + 1)
  }
  return votes
}
