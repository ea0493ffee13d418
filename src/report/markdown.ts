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
  let blocks: Block[] = []
  let held = 0
  const all = { files: 0, findings: 0 }
  const times = new Map<string, number>()
  return {
    file(file) {
      for (const { rule } of file.findings) times.set(rule, (times.get(rule) ?? 0) + 1)
      if (file.findings.length === 0) return ''
      const block = { weight: weightOf(file.findings), findings: file.findings.length, text: blockOf(file) }
      all.files++
      all.findings += block.findings
      held += block.text.length
      blocks.push(block)
      if (held > 8 * ROOM) {
        blocks = gravest(blocks)
        held = blocks.reduce((sum, { text }) => sum + text.length, 0)
      }
      return ''
    },
    end: (end) => [pageOf(end, gravest(blocks), all, times, head)],
  }
}
export default markdown

interface Block {
  readonly weight: number
  readonly findings: number
  readonly text: string
}

/** The gravest first, as many as could ever be shown. */
function gravest(blocks: readonly Block[]): Block[] {
  let length = 0
  return [...blocks]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ text }) => {
      const isNear = length <= ROOM
      length += text.length
      return isNear
    })
}

function pageOf(
  end: ReportEnd,
  blocks: readonly Block[],
  all: { readonly files: number; readonly findings: number },
  times: ReadonlyMap<string, number>,
  head: ReportHead,
): string {
  const failed = end.errors.slice(0, 20).map(errorLine)
  if (end.errors.length > 20) failed.push(`- and ${end.errors.length - 20} more problems`)
  const parts = [`### saleslint: ${headline(end, all.files)}`, ...(failed.length > 0 ? [failed.join('\n')] : [])]
  if (times.size > 1) parts.push(commonest(times, head))
  let room = ROOM - parts.join('\n\n').length
  let { files, findings } = all
  for (const block of blocks) {
    room -= block.text.length + 2
    if (room < 0) break
    parts.push(block.text)
    files--
    findings -= block.findings
  }
  if (findings > 0) parts.push(`And ${counted(findings, 'finding')} more in ${counted(files, 'file')}.`)
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
