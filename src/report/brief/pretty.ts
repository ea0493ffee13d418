import { CORE_INTENTS } from '../../ask/labels.js'
import { cut, wrap } from '../cells.js'
import { counted } from '../counted.js'
import { errorText } from '../error.js'
import type { Style } from '../model.js'
import { printableLine } from '../printable.js'
import type { Brief, BriefReport } from './brief.js'
import { type Change, moreTimes } from './changes.js'

/** One screen for the terminal. */
export default function briefPretty({ brief, file, errors }: BriefReport, style: Style): string {
  const blocks = errors.map((error) => errorText(error, style))
  if (brief) blocks.push(...blocksOf(brief, style))
  else if (errors.length === 0) blocks.push(`${style.strong(printableLine(file))} is no script: there is nothing to brief.`)
  return `${blocks.join('\n\n')}\n`
}

function blocksOf({ title, asks, open, changes, questions, moreQuestions, missing, followUps }: Brief, style: Style): readonly string[] {
  const line = (text: string, indent: number) => cut(printableLine(text), style.width - indent)
  const blocks = [`${style.strong(line(title, 24))}  ${style.dim(`${counted(asks, 'ask')}, ${open} open`)}`]
  if (changes.length > 0)
    blocks.push([style.strong('Change first'), ...changes.flatMap((change, i) => changeLines(change, i, style))].join('\n'))
  if (questions.length > 0) {
    const rows = questions.flatMap(({ text, intent, openness, isProbe, insteadOf, changedBy, when }) => {
      const name = (insteadOf === undefined ? intent : 'say instead').padEnd(19)
      const kind = insteadOf !== undefined || CORE_INTENTS.has(intent) ? style.good(name) : name
      const mark = isProbe ? '↳ ' : ''
      const condition = when === undefined ? '' : ` (${printableLine(when)})`
      const change = changedBy === undefined ? '' : ` (to change: ${changedBy}, above)`
      const [first = '', ...rest] = wrapTo(printableLine(text + condition + change), style.width - 30 - mark.length, Infinity)
      return [
        `  ${kind} ${style.dim((insteadOf === undefined ? openness : '').padEnd(6))} ${mark}${first}`,
        ...rest.map((part) => `${' '.repeat(29 + mark.length)}${part}`),
      ]
    })
    const more = moreQuestions > 0 ? [style.dim(`  and ${moreQuestions} more: saleslint outline shows all`)] : []
    blocks.push([style.strong('Ask in this order'), ...rows, ...more].join('\n'))
  }
  if (missing.length > 0) {
    const rows = missing.flatMap(({ what, say }) =>
      wrap(say, style.width - 20).map((part, i) => `  ${i === 0 ? style.warning(what.padEnd(15)) : ' '.repeat(15)} ${part}`),
    )
    blocks.push([style.strong('Missing'), ...rows].join('\n'))
  }
  if (followUps.length > 0) {
    const rows = followUps.flatMap(({ after, say }) => [
      ...wrapTo(printableLine(say), style.width - 4, Infinity).map((part) => `  ${style.good(part)}`),
      ...wrapTo(`after ${printableLine(after)}`, style.width - 6, Infinity).map((part) => `    ${style.dim(part)}`),
    ])
    blocks.push([style.strong('Have ready'), ...rows].join('\n'))
  }
  return blocks
}

function changeLines({ rule, severity, line, more, now, say, message }: Change, i: number, style: Style): readonly string[] {
  const width = style.width - 10
  const block = (name: string, text: string, rows: number) =>
    wrapTo(printableLine(text), width, rows).map((row, at) => `     ${at === 0 ? name : '   '}  ${row}`)
  const why = block(style.dim('why'), message, 2)
  return [
    `  ${i + 1}  ${style[severity](rule)}  ${style.dim(`line ${line}${moreTimes(more)}`)}`,
    ...(now === undefined ? why : block(style.dim('now'), now, 1)),
    ...(say === undefined ? (now === undefined ? [] : why) : block(style.good('say'), say, Infinity)),
  ]
}

/** Wrapped text, cut in its last row where it takes more rows than there are. */
function wrapTo(text: string, width: number, rows: number): readonly string[] {
  const lines = wrap(text, width)
  return lines.length <= rows
    ? lines.map((line) => cut(line, width))
    : [...lines.slice(0, rows - 1), cut(lines.slice(rows - 1).join(' '), width)]
}
