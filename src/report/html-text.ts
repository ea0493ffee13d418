import { printable } from './printable.js'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it may stand between tags or in a quoted attribute of HTML; controls and marks that turn its direction are made visible. */
export function htmlText(text: string): string {
  return text
    .split(/(\r\n|[\r\n\t])/)
    .map((part, i) => (i % 2 === 0 ? printable(part).replace(/[&<>"']/g, (unit) => ENTITIES[unit] ?? unit) : part === '\t' ? part : '\n'))
    .join('')
}
