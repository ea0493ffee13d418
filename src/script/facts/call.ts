import type { Call } from '../../ask/labels.js'
import { type Cues, likeliest } from '../../ask/weighed.js'
import type { SectionFrame } from '../reading/section-frames.js'
import { plainWords } from '../voice/label.js'
import { type CallEvidence, COLLECTION, callCues } from './call-cues.js'
import { callPatterns, callsNamedIn } from './call-words.js'
import { KINDS, WEIGHTS } from './generated/call-weights.js'

/** Tells from its cues what kind of call a file is for. */
export type JudgeCall = (cues: Cues) => Call
const WEIGHTS_OF = new Map(Object.entries(WEIGHTS))
const judgeCall: JudgeCall = (cues) => likeliest(cues, KINDS, WEIGHTS_OF)

/**
 * The kind of call that a file is for: the one that its title names, that only a visitor holds, or that the head tells of as research; else what the learnt
 * weights of its cues say.
 * A team's own word stands above this. `judge` stands in for the weights where they are learnt.
 */
export function callOf(evidence: CallEvidence, judge?: JudgeCall): Call {
  if (judge) return judge(callCues(evidence))
  const told = callOfTitle(evidence.title, evidence.frames)
  if (told) return told
  const cues = callCues(evidence)
  if (cues.has('visitor')) return 'in-home'
  if (cues.has('opening interview')) return 'interview'
  const likely = judgeCall(cues)
  // A handful of questions that nothing names as a kind of call may come up in any.
  return evidence.asks >= FEW || NAMES.some((name) => cues.has(`${name} ${likely}`)) || cues.has('rings out of the blue') ? likely : 'mixed'
}
/** Fewer asks than this tell nothing by themselves. */
const FEW = 8
const NAMES = ['told', 'opening', 'votes', 'stages']

/** What the title says outright: one kind of call, one of two that it names, or that there are several. */
function callOfTitle(title: string, frames: readonly SectionFrame[]): Call | undefined {
  const words = plainWords(title)
  const named = callsNamedIn(words)
  const [first, second] = named
  if (!first) return undefined
  if (holdsScripts(frames, first)) return 'mixed'
  if (first === 'objection' && (second ? COLLECTION : SCRIPTS_TOO).test(words)) return 'mixed'
  if (first === 'objection' && named.length === 2 && BESIDE.test(title)) return second
  if (named.length > 2 && !FIRST_ONLY.has(first)) return 'mixed'
  if (second && named.every((call) => SEPARATE.has(call)) && JOINED.test(title)) return 'mixed'
  return first
}
/** Kinds that say what a call is for, whatever else the title names. */
const FIRST_ONLY: ReadonlySet<Call> = new Set<Call>(['coaching', 'renewal', 'interview'])
const JOINED = /[&+/]|\band\b/i
const SCRIPTS_TOO = /\b(?:scripts and|and scripts)\b/
/** `Bay demo & objections`: a call and what comes up in it; `Objections in a demo` are all there is. */
const BESIDE = /(?:&|\+|\/|,|\band\b|\bplus\b)\s*(?:\w+\s+)?(?:objection|rebuttal|pushback)/i
/** Kinds of which a title may name two: the file holds both calls. */
const SEPARATE = new Set<Call>(['close', 'demo', 'cold', 'discovery', 'in-home'])

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
