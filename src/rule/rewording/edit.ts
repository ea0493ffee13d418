import { parseClause } from '../../ask/clause.js'
import type { Ask, Script } from '../../script/model.js'
import type { Span } from '../../text/span.js'
import { splitWords } from '../../text/words.js'
import type { Change } from '../contract.js'
import { shorten } from '../message.js'
import { isWhole, ownWords } from './own-words.js'

/** Words before the question itself that are kept: a name, “And honestly,”. */
const MOST_KEPT = 4
/** Starts of our rewordings, which are no names. */
const COMMON_START = /^(?:What|How|Which|Who|Where|When|Does|Do|Is|Are|If|May|Suppose)\b/
/** A name at the end, by which the customer is spoken to. */
const CALLED = /,\s+(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?|[[{<$][^\s,?]{1,40}[\]}>])\s*\?$/u

/**
 * The change of the source that puts a rewording in the place of an ask. What stands before the question (a name, a placeholder, “So,”)
 * stays as it is, a name at its end goes to the end again, and the words that the rewording takes over keep their markup. Undefined where
 * the change would lose a placeholder or a name, or tear markup, brackets or quotes apart: the rewording is advice then, to be written
 * in by hand.
 */
export function rewordingEdit(ask: Ask, source: string, reword: string): { readonly span: Span; readonly text: string } | undefined {
  const from = reword.startsWith(ask.text.slice(0, 12)) ? 0 : startOfQuestion(ask)
  const span = from === 0 ? ask.span : ask.at(from, ask.text.length)
  if (span.end < ask.span.end && /[^\s"'”’»*_`)\]]/.test(source.slice(span.end, ask.span.end))) return undefined
  if (!isWhole(source.slice(span.start, span.end))) return undefined
  const named = withName(ask.text, reword)
  if (losesNames(ask.text.slice(from), named)) return undefined
  const opensSentence = /(?:^|[.!?…:]\s*)$/.test(ask.text.slice(0, from))
  const fitting = opensSentence || !COMMON_START.test(named) ? named : named.charAt(0).toLowerCase() + named.slice(1)
  const text = ownWords(ask, from, source, fitting)
  return text === undefined ? undefined : { span, text }
}

/** The same as a change by itself, for findings that stand elsewhere. */
export function rewordingChange({ source }: Script, ask: Ask, reword: string): readonly Change[] {
  const edit = rewordingEdit(ask, source, reword)
  return edit ? [{ ...edit, describe: `“${shorten(ask.text, 60)}” asked open: “${reword}”` }] : []
}

/** Where the question begins behind a few words that lead to it. A condition belongs to the question. */
function startOfQuestion({ text }: Ask): number {
  const clause = parseClause(text)
  if (clause.leadIn?.kind === 'if') return 0
  const first = clause.wrapper ?? clause.core
  const before = clause.words.slice(0, first.start).filter(({ kind }) => kind !== 'punct')
  if (before.length === 0 || before.length > MOST_KEPT) return 0
  return clause.words[first.start]?.start ?? 0
}

function withName(text: string, reword: string): string {
  const name = CALLED.exec(text)?.[1]
  return name === undefined || reword.includes(name) || !reword.endsWith('?') ? reword : `${reword.slice(0, -1)}, ${name}?`
}

/** Whether a placeholder or a name of the question is not in its rewording. */
function losesNames(text: string, reword: string): boolean {
  return splitWords(text).some(({ kind, start, end }) => {
    const word = text.slice(start, end)
    if (kind !== 'slot' && (!/^\p{Lu}\p{L}+/u.test(word) || /(?:^|[.!?…:–—"“'(]\s*)$/u.test(text.slice(0, start)))) return false
    return !reword.includes(word)
  })
}
