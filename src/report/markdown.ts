import type { Finding } from '../rule/finding.js'
import { counted } from './counted.js'
import { htmlText } from './html-text.js'
import { markdownText, unlinked } from './markdown-text.js'
import type { FileReport, Format, ReportEnd, ReportError, ReportHead } from './model.js'
import { printableLine } from './printable.js'
import { errorInOneLine, insteadOf } from './wording.js'

/** A comment on a pull request holds 65,536 characters. */
const ROOM = 60_000
/** Rules in the table of the commonest faults. */
const COMMON = 8
const LOUDNESS = ['error', 'warning', 'info'] as const

/** A summary for a pull request or a job: what is wrong most, then file by file, the loudest first, as far as a comment can hold. */
const markdown: Format = (head) => {
  const blocks: Block[] = []
  const times = new Map<string, number>()
  return {
    file(file) {
      for (const { rule } of file.findings) times.set(rule, (times.get(rule) ?? 0) + 1)
      if (file.findings.length > 0) blocks.push({ weight: weightOf(file.findings), findings: file.findings.length, text: blockOf(file) })
      return ''
    },
    end: (end) => [pageOf(end, blocks, times, head)],
  }
}
export default markdown

interface Block {
  readonly weight: number
  readonly findings: number
  readonly text: string
}

function pageOf(end: ReportEnd, blocks: readonly Block[], times: ReadonlyMap<string, number>, head: ReportHead): string {
  const failed = end.errors.slice(0, 20).map(errorLine)
  if (end.errors.length > 20) failed.push(`- and ${end.errors.length - 20} more problems`)
  const parts = [`### saleslint: ${headline(end, blocks.length)}`, ...(failed.length > 0 ? [failed.join('\n')] : [])]
  if (times.size > 1) parts.push(commonest(times, head))
  let room = ROOM - parts.join('\n\n').length
  const sorted = [...blocks].sort((a, b) => b.weight - a.weight)
  let shown = 0
  for (; shown < sorted.length && room >= (sorted[shown] as Block).text.length; shown++) {
    const { text } = sorted[shown] as Block
    room -= text.length + 2
    parts.push(text)
  }
  const rest = sorted.slice(shown)
  const left = rest.reduce((sum, { findings }) => sum + findings, 0)
  if (left > 0) parts.push(`And ${counted(left, 'finding')} more in ${counted(rest.length, 'file')}.`)
  return `${parts.join('\n\n')}\n`
}

function headline({ errors, summary }: ReportEnd, hit: number): string {
  const failed = errors.length > 0 ? `${counted(errors.length, 'problem')}; ` : ''
  const counts = [
    ...(summary.errors > 0 ? [counted(summary.errors, 'error')] : []),
    ...(summary.warnings > 0 ? [counted(summary.warnings, 'warning')] : []),
    ...(summary.infos > 0 ? [`${summary.infos} info`] : []),
  ]
  const read = `${counted(summary.scripts, 'script')}, ${counted(summary.asks, 'ask')}`
  return counts.length === 0 ? `${failed}no findings in ${read}` : `${failed}${counts.join(', ')} in ${hit} of ${read}`
}

function commonest(times: ReadonlyMap<string, number>, { rules = [] }: ReportHead): string {
  const rows = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, COMMON)
  const lines = rows.map(([id, n]) => {
    const facts = rules.find((rule) => rule.id === id)
    return `| ${markdownText(id)} | ${n} | ${markdownText(facts?.summary ?? '')} | ${markdownText(facts?.instead ?? '')} |`
  })
  return ['| Rule | Times | What is wrong | Instead |', '| --- | ---: | --- | --- |', ...lines].join('\n')
}

function blockOf({ file, findings, asks }: FileReport): string {
  const counts = LOUDNESS.flatMap((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length
    return n === 0 ? [] : [severity === 'info' ? `${n} info` : counted(n, severity)]
  })
  const summary = `<summary><code>${htmlText(unlinked(printableLine(file)))}</code>: ${counts.join(', ')}; ${counted(asks, 'ask')}</summary>`
  return `<details>${summary}\n\n${loudestFirst(findings).map(item).join('\n')}\n\n</details>`
}

function loudestFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => LOUDNESS.indexOf(a.severity) - LOUDNESS.indexOf(b.severity))
}

function item(finding: Finding): string {
  const { line, severity, rule, message, path } = finding
  const [instead] = insteadOf(finding)
  return [
    `- **${severity}** line ${line}, ${rule}: ${markdownText(message)}`,
    ...(path ? [`  On the path ${markdownText(path)}.`] : []),
    ...(instead ? [`  Instead: *${markdownText(instead)}*`] : []),
  ].join('\\\n')
}

function errorLine(error: ReportError): string {
  const { file, place } = error
  const where = file === undefined ? '' : `${markdownText(file)}${place ? ` line ${place.line}` : ''}: `
  return `- **not done** ${where}${markdownText(errorInOneLine(error))}`
}

function weightOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity }) => sum + (severity === 'error' ? 10_000 : severity === 'warning' ? 100 : 1), 0)
}
