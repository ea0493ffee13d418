import { LineIndex } from '../text/lines.js'
import { wrap } from './cells.js'
import { codeFrame } from './frame.js'
import type { ReportError, Style } from './model.js'
import { printableLine } from './printable.js'

/** One error for people: the file, what is wrong, its lines where it has a place, and what to do. */
export function errorText({ file, place, message, hint, source }: ReportError, style: Style): string {
  const where = file === undefined ? '' : `${style.strong(`${printableLine(file)}${place ? `:${place.line}:${place.column}` : ''}`)}  `
  const [first = '', ...rest] = wrap(printableLine(message), style.width - 2)
  const frame = place && source !== undefined ? codeFrame(source, new LineIndex(source), place, style, style.error) : []
  return [
    `${style.error('✖')} ${where}${first}`,
    ...rest.map((line) => `  ${line}`),
    ...frame.map((line) => `  ${line}`),
    ...(hint ? adviceLines(hint, style) : []),
  ].join('\n')
}

/** What to do or to say instead, behind an arrow. */
export function adviceLines(text: string, style: Style): readonly string[] {
  const [first = '', ...rest] = wrap(printableLine(text), style.width - 6)
  return [`    ${style.good('→')} ${first}`, ...rest.map((line) => `      ${line}`)]
}
