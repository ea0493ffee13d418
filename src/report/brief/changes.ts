import { FAMILIES, type RegisteredRule } from '../../rule/contract.js'
import type { Finding, Severity } from '../../rule/finding.js'
import type { FileReport } from '../model.js'
import type { QuestionMap } from '../question-map.js'
import { wordingOf } from './wording.js'

const CHANGES = 3
const WEIGHTS: Record<Severity, number> = { error: 100, warning: 10, info: 1 }
/** What costs the most comes first; a team's own rules stand between what presses and what is craft. */
const FAMILY_ORDER: readonly string[] = ['backstory', 'pressure', 'team', ...FAMILIES.slice(2)]

/** One thing to change before the call. */
export interface Change {
  readonly rule: string
  readonly severity: Severity
  readonly line: number
  /** Further places with the same fault. */
  readonly more: number
  readonly message: string
  /** The ask that the script has now, or what stands at the place; absent where it is about the whole script or a part of it. */
  readonly now?: string
  /** What can be said aloud as it stands; absent where there is only advice. */
  readonly say?: string
}

/** The three faults to mend first: the gravest, then those with wording at hand, by family, by how often they come; each rule and ask once. */
export function changesOf(
  { findings, source, call }: FileReport,
  map: QuestionMap,
  rules: ReadonlyMap<string, RegisteredRule>,
): readonly Change[] {
  const count = new Map<string, number>()
  for (const { rule } of findings) count.set(rule, (count.get(rule) ?? 0) + 1)
  const order = (rule: string) => (FAMILY_ORDER.indexOf(rules.get(rule)?.family ?? 'team') + FAMILY_ORDER.length) % FAMILY_ORDER.length
  const often = (rule: string) => count.get(rule) ?? 0
  const ranked = findings
    .map((finding) => ({ finding, say: wordingOf(finding, rules.get(finding.rule)?.rule.say, call) }))
    .sort(
      ({ finding: a, say: sayA }, { finding: b, say: sayB }) =>
        WEIGHTS[b.severity] - WEIGHTS[a.severity] ||
        Number(sayB !== undefined) - Number(sayA !== undefined) ||
        order(a.rule) - order(b.rule) ||
        often(b.rule) - often(a.rule) ||
        a.span.start - b.span.start,
    )
  const changes: Change[] = []
  const take = (isFree: (line: number) => boolean) => {
    for (const { finding, say } of ranked) {
      if (changes.length === CHANGES) return
      const isTold = changes.some(({ rule, say: other }) => rule === finding.rule || (say !== undefined && other === say))
      if (!isTold && isFree(finding.line)) changes.push(changeOf(finding, say, often(finding.rule) - 1, source, map))
    }
  }
  take((line) => !changes.some((change) => change.now !== undefined && change.line === line))
  take(() => true)
  return changes
}

function changeOf(finding: Finding, say: string | undefined, more: number, source: string, map: QuestionMap): Change {
  const { rule, severity, line, message, span } = finding
  const isWhole = span.start === map.head.start && span.end === map.head.end
  const ask = map.asks.find((one) => one.line === line && one.column === finding.column)
  const now =
    ask?.text ?? (isWhole || isHeading(source, span.start) ? undefined : source.slice(span.start, Math.min(span.end, span.start + 300)))
  return { rule, severity, line, more, message, ...(now === undefined ? {} : { now }), ...(say === undefined ? {} : { say }) }
}

/** Said behind a line: how often the same fault comes elsewhere. */
export function moreTimes(more: number): string {
  return more === 0 ? '' : `, and ${more} more`
}

/** Whether a place stands in a heading: a finding there is about the part below it. */
function isHeading(source: string, offset: number): boolean {
  const start = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
  return /^\s{0,3}(?:>\s*)*(?:#{1,6}\s|\*\*[^*]{0,200}\*\*:?\s*$)/m.test(source.slice(start, start + 240).split(/[\r\n]/, 1)[0] ?? '')
}
