import { CORE_INTENTS } from '../../ask/labels.js'
import { cut, wrap } from '../cells.js'
import { counted } from '../counted.js'
import { errorText } from '../error.js'
import type { Style } from '../model.js'
import { printableLine } from '../printable.js'
import type { Brief, BriefReport, Change } from './brief.js'

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
    const rows = questions.map(({ text, intent, openness, isProbe }) => {
      const name = intent.padEnd(19)
      return `  ${CORE_INTENTS.has(intent) ? style.good(name) : name} ${style.dim(openness.padEnd(6))} ${isProbe ? '↳ ' : ''}${line(text, isProbe ? 32 : 30)}`
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
    const rows = followUps.map(({ after, say }) => `  ${style.good(line(say, 4))}\n    ${style.dim(`after ${line(after, 12)}`)}`)
    blocks.push([style.strong('Have ready'), ...rows].join('\n'))
  }
  return blocks
}

function changeLines({ rule, severity, line, now, say, message }: Change, i: number, style: Style): readonly string[] {
  const onOneLine = (text: string) => cut(printableLine(text), style.width - 10)
  const [first = '', ...more] = say === undefined ? [] : wrap(printableLine(say), style.width - 10)
  return [
    `  ${i + 1}  ${style[severity](rule)}  ${style.dim(`line ${line}`)}`,
    now === undefined ? `     ${style.dim('why')}  ${onOneLine(message)}` : `     ${style.dim('now')}  ${onOneLine(now)}`,
    ...(first === '' ? [] : [`     ${style.good('say')}  ${first}`, ...more.map((rest) => `          ${rest}`)]),
    ...(first === '' && now !== undefined ? [`     ${style.dim('why')}  ${onOneLine(message)}`] : []),
  ]
}
