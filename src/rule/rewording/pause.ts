import type { Span } from '../../text/span.js'

/** How a script tells the rep to wait for the answer, in any layout. */
export const PAUSE = '[wait]'
/** Ends of quotes and markup that belong to what stands before them. */
const CLOSING = /[*_`~"”’»)]/

/** A stretch of the source with a pause behind each of the given asks but the last. Undefined where a pause would stand inside a word. */
export function withPauses(source: string, { start, end }: Span, asks: readonly { readonly span: Span }[]): string | undefined {
  let text = ''
  let at = start
  for (const { span } of asks.slice(0, -1)) {
    let place = span.end
    while (place < end && CLOSING.test(source[place]!)) place++
    if (!/\s/.test(source[place] ?? ' ')) return undefined
    text += `${source.slice(at, place)} ${PAUSE}`
    at = place
  }
  return text + source.slice(at, end)
}
