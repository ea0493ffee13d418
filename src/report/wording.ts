import type { Finding } from '../rule/finding.js'
import type { ReportError } from './model.js'
import { printableLine } from './printable.js'

/** What to say or do instead that the message does not say already. */
export function insteadOf({ message, suggestions }: Finding): readonly string[] {
  const known = printableLine(message)
  return suggestions.map(({ text }) => printableLine(text)).filter((text) => text !== '' && !known.includes(text))
}

/** A finding in one line for media that show nothing but a text: what is wrong, on which path, and one way to say it instead. */
export function inOneLine(finding: Finding): string {
  const [instead] = insteadOf(finding)
  const path = finding.path ? ` (On the path ${printableLine(finding.path)}.)` : ''
  return `${printableLine(finding.message)}${path}${instead ? ` Instead: ${instead}` : ''}`
}

/** What is wrong and what to do about it, of an error, in one line. */
export function errorInOneLine({ message, hint }: ReportError): string {
  const said = printableLine(message)
  return hint ? `${said}${/[.!?]$/.test(said) ? '' : '.'} ${printableLine(hint)}` : said
}
