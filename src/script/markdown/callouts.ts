import type { Span } from '../../text/span.js'

/** `> [!tip]- Listen for`: the first line of a callout, with the sign that folds it and its title. */
const CALLOUT = /^([ \t]*(?:>[ \t]?)+)(\[!\p{L}[\p{L}\d_|-]{1,29}\][+-]?[ \t]+)(\S.*)$/u

/**
 * The line that opens a callout and where its title stands in it; undefined where it opens none, or where its title is more than a label:
 * something is asked, said or quoted in it.
 */
export function calloutLine(words: string, start: number): (Span & { readonly title: Span }) | undefined {
  const found = words.includes('[!') ? CALLOUT.exec(words) : null
  if (!found) return undefined
  const [, prefix = '', kind = '', title = ''] = found
  if (/[?"“”]/.test(title) || /[.!]\s*$/.test(title) || title.length > 100) return undefined
  const from = start + prefix.length + kind.length
  return { start: start + prefix.length, end: start + words.length, title: { start: from, end: from + title.trimEnd().length } }
}

/** `[!NOTE]` alone on the first line of a quotation. */
const FOR_THE_READER = /^\[!(?:note|tip|hint|info|warning|caution|todo)\][+-]?[ \t]*(?:\r?\n|\r|$)/i

/** Whether a quotation that starts with these words is a callout for whoever reads the page, and has no title that says more. */
export const isForTheReader = (start: string): boolean => FOR_THE_READER.test(start)

/** The hint that the blocks of such a callout carry. */
export const READER_HINT = 'for the reader'
