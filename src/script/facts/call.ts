import type { Call, Stage } from '../../ask/labels.js'
import { pattern } from '../../text/pattern.js'
import type { Block } from '../markdown/block.js'
import type { Ask, Turn } from '../model.js'
import type { SectionFrame } from '../reading/section-frames.js'
import { phrasePattern, plainWords } from '../voice/label.js'
import { callOfOpening } from './call-opening.js'
import { callPatterns } from './call-words.js'

/** A title with one of these and another kind of call names a collection. */
const COLLECTION = /\b(?:sales scripts|scripts and|and scripts|script templates|playbook|toolkit|handbook)\b/
const SCRIPTS_TOO = /\b(?:scripts and|and scripts)\b/
/** `Bay demo & objections`: a call and what comes up in it; `Objections in a demo` are all there is. */
const BESIDE = /(?:&|\+|\/|,|\band\b|\bplus\b)\s*(?:\w+\s+)?(?:objection|rebuttal|pushback)/i
/** Kinds of which a title may name two: the file holds both calls. */
const SEPARATE = new Set<Call>(['close', 'demo', 'cold', 'discovery', 'in-home'])
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
/** Kinds that headings alone may tell. */
const BY_HEADINGS = new Set<Call>(['coaching', 'interview', 'renewal', 'cold'])

/** The kind of call that a title names, else one that most headings or the description name; undefined where none does. */
export function callOfTitle(
  title: string,
  frames: readonly SectionFrame[],
  description: string,
  blocks: readonly Block[] = [],
): Call | undefined {
  const words = plainWords(title)
  const named = callPatterns()
    .filter(([, pattern]) => pattern.test(words))
    .map(([call]) => call)
  const first = named[0]
  if (first) {
    if (holdsScripts(frames, first)) return 'mixed'
    if (first === 'objection' && (named.length > 1 ? COLLECTION : SCRIPTS_TOO).test(words)) return 'mixed'
    if (first === 'objection' && named.length === 2 && BESIDE.test(title)) return named[1]
    if (named.length === 1 || first === 'coaching' || first === 'renewal' || first === 'interview') return first
    if (named.length > 2 || (named.every((call) => SEPARATE.has(call)) && /[&+/]|\band\b/i.test(title))) return 'mixed'
    return first
  }
  const votes = votesOf(frames)
  if ([...votes.keys()].filter((call) => call !== 'objection' && call !== 'close').length > 2) return 'mixed'
  const [top, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (top && COLLECTION.test(words) && votes.size > 2) return 'mixed'
  if (top?.[0] === 'interview' && !second) return 'interview'
  if (top && BY_HEADINGS.has(top[0]) && top[1] >= 3 && top[1] >= 2 * (second?.[1] ?? 0)) return top[0]
  const told = plainWords(description.slice(0, 400))
  const described = callPatterns()
    .filter(([, pattern]) => pattern.test(told))
    .map(([call]) => call)
  return described.length === 1 ? described[0] : described.length === 0 ? callOfOpening(blocks) : undefined
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

/** Whether a file holds a row of scripts, two or more of them for other calls than its title names. */
function holdsScripts(frames: readonly SectionFrame[], named: Call): boolean {
  const [, own] = callPatterns().find(([call]) => call === named)!
  const rows = new Map<number, { scripts: number; others: number }>()
  for (const { section } of frames.slice(1)) {
    const words = plainWords(section.title.slice(0, 160))
    if (!/\bscripts?$/.test(words)) continue
    const row = rows.get(section.level) ?? { scripts: 0, others: 0 }
    rows.set(section.level, row)
    row.scripts++
    if (!own.test(words)) row.others++
  }
  return [...rows.values()].some(({ scripts, others }) => scripts >= 3 && others >= 2)
}

/** Whoever speaks under these names has come to the house. */
const VISITORS = /^\W*(?:technician|comfort advis[eo]r|estimator|installer|inspector)\b/i

/** The kind of call by what is asked in it, where nothing names it: discovery more than all else, mostly objections, else `mixed`. */
export function callOfAsks(asks: readonly Ask[], title: string, frames: readonly SectionFrame[], turns: readonly Turn[]): Call {
  if (asks.some(({ turn }) => VISITORS.test(turn.label))) return 'in-home'
  const counts = new Map<Stage, number>()
  let count = 0
  for (const { negative, stage } of asks) {
    if (negative) continue
    count++
    counts.set(stage, (counts.get(stage) ?? 0) + 1)
  }
  const share = (...stages: readonly Stage[]): number =>
    stages.reduce((sum, stage) => sum + (counts.get(stage) ?? 0), 0) / Math.max(1, count)
  if (share('objection') >= 0.75) return 'objection'
  if (holdsSeveral(title, frames)) return 'mixed'
  if (isColdOpening(turns)) return 'cold'
  const discovery = share('discovery')
  const others = share('objection', 'pitch', 'close')
  return (discovery >= 0.68 && others <= 0.22 && count >= 8) || (discovery >= 0.45 && others <= 0.32 && count >= 20) ? 'discovery' : 'mixed'
}

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

/** Whether somebody rings who is not expected: says who they are and that they call, and names nothing that the other side did before. */
function isColdOpening(turns: readonly Turn[]): boolean {
  let said = ''
  for (const { speaker, sentences } of turns) {
    if (said.length > FIRST_WORDS) break
    if (speaker === 'rep') said += ` ${sentences.map(({ text }) => text).join(' ')}`
  }
  const words = said.slice(0, FIRST_WORDS).toLowerCase().replaceAll('’', "'")
  return INTRODUCES.test(words) && RINGS.test(words) && !EXPECTED.test(words)
}

/** Whether a file holds several calls, by its title or a row of numbered ones. */
function holdsSeveral(title: string, frames: readonly SectionFrame[]): boolean {
  if (SEVERAL.test(plainWords(title))) return true
  if (frames.filter(({ section }) => NUMBERED_CALL.test(section.title)).length >= 3) return true
  return [...votesOf(frames).keys()].filter((call) => call !== 'objection' && call !== 'close').length > 1
}
