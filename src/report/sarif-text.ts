import { printableLine } from './printable.js'

/**
 * A text as a SARIF message: on one line, and without what viewers take for a link (`[text](target)`) or a placeholder (`{0}`):
 * scripts are full of brackets.
 */
export function sarifText(text: string): string {
  return printableLine(text)
    .replaceAll('](', '] (')
    .replace(/\{(\d+)\}/g, '{ $1 }')
}
