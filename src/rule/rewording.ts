import { parseClause } from '../ask/clause.js'
import type { Ask } from '../script/model.js'
import type { Span } from '../text/span.js'
import { splitWords } from '../text/words.js'

/** Words before the question itself that are kept: a name, “And honestly,”. */
const MOST_KEPT = 4
/** Starts of our rewordings, which are no names. */
const COMMON_START = /^(?:What|How|Which|Who|Where|When|Does|Do|Is|Are|If)\b/

/**
 * The change of the source that puts a rewording in the place of an ask. What stands before the question (a name, a placeholder, “So,”)
 * stays as it is, with its markup. Undefined where the change would lose a placeholder or tear markup, brackets or quotes apart: the
 * rewording is advice then, to be written in by hand.
 */
export function rewordingEdit(ask: Ask, source: string, reword: string): { readonly span: Span; readonly text: string } | undefined {
  const from = startOfQuestion(ask)
  const span = from === 0 ? ask.span : ask.at(from, ask.text.length)
  if (span.end < ask.span.end && /[^\s"'”’»*_`)\]]/.test(source.slice(span.end, ask.span.end))) return undefined
  const lost = splitWords(ask.text.slice(from)).filter(({ kind }) => kind === 'slot')
  if (lost.some(({ start, end }) => !reword.includes(ask.text.slice(from + start, from + end)))) return undefined
  if (!isWhole(source.slice(span.start, span.end))) return undefined
  const opensSentence = /(?:^|[.!?…:]\s*)$/.test(ask.text.slice(0, from))
  const text = opensSentence || !COMMON_START.test(reword) ? reword : reword.charAt(0).toLowerCase() + reword.slice(1)
  return { span, text }
}

/** Where the question begins behind a few words that lead to it. */
function startOfQuestion({ text }: Ask): number {
  const clause = parseClause(text)
  const first = clause.wrapper ?? clause.core
  const before = clause.words.slice(0, first.start).filter(({ kind }) => kind !== 'punct')
  if (before.length === 0 || before.length > MOST_KEPT) return 0
  return clause.words[first.start]?.start ?? 0
}

/** Whether a stretch of Markdown holds both ends of whatever it holds an end of, and no line break. */
function isWhole(piece: string): boolean {
  const count = (mark: string) => piece.split(mark).length - 1
  const isPaired = (open: string, close: string) => count(open) === count(close)
  return (
    !/[\r\n]/.test(piece) &&
    ['*', '_', '`', '~~', '"', '<!--'].every((mark) => count(mark) % 2 === 0) &&
    isPaired('(', ')') &&
    isPaired('[', ']') &&
    isPaired('“', '”') &&
    isPaired('<', '>')
  )
}
