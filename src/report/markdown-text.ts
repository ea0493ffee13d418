import { printableLine } from './printable.js'

/** Joins two units without a sign that anybody sees, and keeps code hosts from making a link or a mention of them. */
const JOINT = '\u200b'

/** Text that mentions nobody and links nowhere: `@name`, `#12` and addresses stay as written and do nothing. */
export function unlinked(text: string): string {
  return text
    .replace(/([@#])(?=[\p{L}\p{N}])/gu, `$1${JOINT}`)
    .replaceAll('://', `:${JOINT}//`)
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${JOINT}.`)
}

/** A text as Markdown shows it as it is, on one line: no markup, no HTML, no link, no mention. */
export function markdownText(text: string): string {
  return unlinked(printableLine(text).replace(/[\\`*_[\]<>|~$&]/g, '\\$&'))
}
