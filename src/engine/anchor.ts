import { digest } from '../report/fingerprint.js'
import type { FindingAnchor } from '../report/model.js'
import type { RegisteredRule } from '../rule/contract.js'
import type { Finding } from '../rule/finding.js'
import type { Script } from '../script/model.js'
import type { Span } from '../text/span.js'

/** Units of a text that are kept as they are; what is longer ends in a digest of all of it. */
const LONGEST = 200
/** Units of a neighbour that are kept. */
const NEAR = 40
const NUMBER =
  /^(?:(?:q|question|step|stage|phase|part|section|chapter|no|nr)\W{0,2})?(?:#?\d{1,3}(?:\.\d{1,3}){0,3}|[a-z](?=[.)]))(?:\s?[.):–—-]|\s|$)+/i
const REFERENCE = /\b(step|stage|phase|part|section|chapter|question|page|item|point|slide) \d+/g

interface Said {
  readonly span: Span
  readonly text: string
}

/**
 * What each finding hangs on, without its place: the sentence that it is about, the part of it that is flagged, and what stands before
 * and behind. Findings about the whole script or a stage hang on that. Markup, numbering, case and punctuation play no part, so that a
 * script may be moved, reformatted and renumbered.
 */
export function anchorsOf(script: Script, findings: readonly Finding[], rules: readonly RegisteredRule[]): readonly FindingAnchor[] {
  if (findings.length === 0) return []
  const said = saidIn(script)
  const wholes = new Set(rules.filter(({ rule }) => rule.script ?? rule.path).map(({ rule }) => rule.id))
  const staged = new Set(rules.filter(({ rule }) => rule.stage).map(({ rule }) => rule.id))
  const stages = new Map(script.stages.map(({ head, stage }) => [`${head.start}:${head.end}`, stage]))
  return findings.map(({ rule, span }): FindingAnchor => {
    const raw = kept(script.source.slice(span.start, span.end))
    if (wholes.has(rule) && span.start === script.head.start && span.end === script.head.end) return { about: 'script', text: raw }
    const stage = staged.has(rule) ? stages.get(`${span.start}:${span.end}`) : undefined
    const at = indexAt(said, span.start)
    const own = said[at]
    const near = [kept(said[at - 1]?.text ?? '', NEAR), kept(said[at + 1]?.text ?? '', NEAR)] as const
    if (stage) return { about: 'stage', text: stage, near }
    if (!own || own.span.end <= span.start) return { text: raw, near }
    const text = kept(own.text)
    const isPart = span.start > own.span.start || span.end < own.span.end
    return isPart && raw !== text && raw !== '' ? { text, part: raw, near } : { text, near }
  })
}

/** Sentences, headings and notes in the order of the source. */
function saidIn(script: Script): readonly Said[] {
  const said: Said[] = script.turns.flatMap(({ sentences }) => sentences)
  for (const { span, text, turn } of script.steps) if (!turn) said.push({ span, text: text || script.source.slice(span.start, span.end) })
  return said.sort((a, b) => a.span.start - b.span.start)
}

/** The last that starts at or before an offset; -1 where there is none. */
function indexAt(said: readonly Said[], offset: number): number {
  let low = 0
  let high = said.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((said[middle] as Said).span.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Words alone, in lower case, without a number in front; what has none is kept as it is. */
function kept(text: string, longest: number = LONGEST): string {
  const bare = text
    .normalize('NFKC')
    .replace(/^[\s*_>#"“„«-]+/u, '')
    .replace(NUMBER, '')
  const words = bare
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(REFERENCE, '$1')
  const whole = words || text.replace(/\s+/g, ' ').trim()
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')
  return longest === NEAR ? cut : `${cut} ${digest(whole)}`
}
