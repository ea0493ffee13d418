import type { Finding, Severity } from '../rule/finding.js'
import { LineIndex } from '../text/lines.js'
import { cut, wrap } from './cells.js'
import { counted } from './counted.js'
import { adviceLines, errorText } from './error.js'
import { codeFrame } from './frame.js'
import type { FileReport, Format, ReportEnd, Style } from './model.js'
import { printableLine } from './printable.js'

const SIGNS: Record<Severity, string> = { error: '✖', warning: '▲', info: '●' }

/**
 * For people: findings grouped by file, each with its lines, what is wrong and what to say instead; what could not be done and a
 * summary line at the end, where they are read first.
 */
const pretty: Format = ({ docs }, style) => {
  let hit = 0
  return {
    file(file) {
      if (file.findings.length === 0) return ''
      hit++
      return `${fileBlock(file, docs, style)}\n\n`
    },
    end(end) {
      const blocks = end.errors.map((error) => errorText(error, style))
      return [`${[...blocks, summaryBlock(end, hit, style)].join('\n\n')}\n`]
    },
  }
}
export default pretty

function fileBlock(file: FileReport, docs: string | undefined, style: Style): string {
  const lines = new LineIndex(file.source)
  const head = `${style.strong(printableLine(file.file))}  ${style.dim(whatItIs(file))}`
  const blocks = file.findings.map((finding, i) => findingBlock(finding, file.findings[i - 1], file.source, lines, docs, style))
  return [head, ...blocks].join('\n\n')
}

function whatItIs({ role, call, asks }: FileReport): string {
  const kind = call === 'mixed' ? role : `${role} · ${call}`
  return `${kind} · ${counted(asks, 'ask')}`
}

/** What stands at the place of the finding before it needs no second drawing of that place. */
function findingBlock(
  finding: Finding,
  before: Finding | undefined,
  source: string,
  lines: LineIndex,
  docs: string | undefined,
  style: Style,
): string {
  const { severity, rule, line, column } = finding
  const paint = style[severity]
  const name = docs === undefined ? rule : style.link(rule, `${docs}#${rule}`)
  const message = paragraph(finding.message, '    ', style)
  const where = finding.path ? [style.dim(`    on the path ${cut(printableLine(finding.path), style.width - 16)}`)] : []
  // A merged report may come without the script: there are no lines to show.
  const isBare = source.trim() === ''
  const isDrawn = isBare || (before?.span.start === finding.span.start && before.span.end === finding.span.end)
  const frame = isDrawn ? [] : codeFrame(source, lines, finding, style, paint)
  const known = printableLine(finding.message)
  const instead = finding.suggestions.filter(({ text }) => !known.includes(printableLine(text))).map(({ text }) => adviceLines(text, style))
  return [
    `  ${paint(`${SIGNS[severity]} ${severity}`)}  ${style.strong(name)}  ${style.dim(`${line}:${column}`)}`,
    ...message,
    ...where,
    ...frame.map((text) => `  ${text}`),
    ...instead.flat(),
  ].join('\n')
}

function summaryBlock({ errors, summary, hidden = 0 }: ReportEnd, hit: number, style: Style): string {
  const found = summary.errors + summary.warnings + summary.infos
  const failed = errors.length > 0 ? `${style.error(`✖ ${counted(errors.length, 'problem')} kept saleslint from its work`)}\n` : ''
  const read = `${counted(summary.scripts, 'script')}, ${counted(summary.asks, 'ask')}`
  const others = summary.files - summary.scripts
  const rest = others > 0 ? style.dim(` (${others === 1 ? '1 other file is' : `${others} other files are`} no script)`) : ''
  const kept = hidden > 0 ? style.dim(` (${counted(hidden, 'quieter finding')} not shown)`) : ''
  if (found === 0 && hidden > 0) return `${failed}No errors${kept}: ${read}${rest}`
  if (found === 0) {
    const tick = errors.length > 0 ? 'No findings in what was read' : style.good('✔ No findings')
    return `${failed}${tick}: ${read}${rest}`
  }
  const parts = [
    summary.errors > 0 ? style.error(counted(summary.errors, 'error')) : '',
    summary.warnings > 0 ? style.warning(counted(summary.warnings, 'warning')) : '',
    summary.infos > 0 ? style.info(`${summary.infos} info`) : '',
  ].filter((part) => part !== '')
  return `${failed}${parts.join(', ')} in ${hit} of ${read}${rest}${kept}`
}

function paragraph(text: string, indent: string, style: Style): readonly string[] {
  return wrap(printableLine(text), style.width - indent.length).map((line) => `${indent}${line}`)
}
