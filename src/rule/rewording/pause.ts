import { parseClause } from '../../ask/clause.js'
import type { Ask, Script, Sentence } from '../../script/model.js'
import { pattern } from '../../text/pattern.js'
import type { Change } from '../contract.js'
import { shorten } from '../message.js'
import { isWhole } from './own-words.js'

/** How a script tells the rep to wait for the answer, in any layout. */
export const PAUSE = '[wait]'
/** Ends of quotes and markup that belong to what stands before them. */
const CLOSING = /[*_`~"”’»)]/

/** The change that puts a pause between questions of one turn; none where something else is said between them. */
export function pausesBetween({ source }: Script, asks: readonly Ask[]): readonly Change[] {
  const [first, second] = asks
  const last = asks[asks.length - 1]
  if (!first || !second || !last) return []
  const places: number[] = []
  let waited = first.text
  for (const ask of asks.slice(1)) {
    const { sentences } = ask.turn
    const before = sentences[sentences.indexOf(ask.sentence) - 1]
    // “Kids? Pets?” is no question once it stands alone.
    const place = before?.ask && !isFragment(ask.text) ? afterClosing(source, before.span.end) : undefined
    if (!before || place === undefined) return []
    // “I would like to know whether…” between two questions only leads on: what is waited for is the answer to the question.
    if (ask === second && before.text.endsWith('?')) waited = before.text
    places.push(place)
  }
  const span = { start: first.span.start, end: last.span.end }
  const pieces = places.map((place, i) => `${source.slice(places[i - 1] ?? span.start, place)} ${PAUSE}`)
  const text = pieces.join('') + source.slice(places[places.length - 1], span.end)
  const describe = `Wait for the answer to “${shorten(waited, 60)}”, then ask “${shorten(second.text, 60)}”`
  return [{ span, text, describe }]
}

/** The change that puts a pause behind a question; none where a bare answer follows, which would have nothing to hang on. */
export function pauseAfter({ source }: Script, { span, text }: Ask, next: Sentence): readonly Change[] {
  const place = isFragment(next.text) ? undefined : afterClosing(source, span.end)
  if (place === undefined) return []
  return [{ span: { start: place, end: place }, text: ` ${PAUSE}`, describe: `Wait for the answer to “${shorten(text, 60)}”` }]
}

/** The change that asks something else first, and waits. */
export function firstAsking(wording: string, { span }: Ask): readonly Change[] {
  const place = { start: span.start, end: span.start }
  return [{ span: place, text: `${wording} ${PAUSE} `, describe: `First ask “${wording}” and wait` }]
}

/** The change that takes out what is said behind a question; none where a placeholder or one end of some markup would go with it. */
export function without({ source }: Script, after: Sentence, said: Sentence): readonly Change[] {
  const span = { start: after.span.end, end: said.span.end }
  const piece = source.slice(span.start, span.end)
  if (!isWhole(piece) || /[[{<]/.test(piece) || /[\r\n]/.test(piece)) return []
  return [{ span, text: '', describe: 'Leave the answer to them' }]
}

/** The change that asks about an objection before it is answered, behind a word of understanding where there is one. */
export function askingBefore(wording: string, { source }: Script, answer: readonly Sentence[]): readonly Change[] {
  const [first, second] = answer
  if (!first || first.turn.layout === 'fence') return []
  const behind = second && UNDERSTANDS.test(first.text) ? afterClosing(source, first.span.end) : undefined
  const place = behind ?? first.span.start
  const span = { start: place, end: place }
  const text = behind === undefined ? `${wording} ${PAUSE} ` : ` ${wording} ${PAUSE}`
  return [{ span, text, describe: `First ask “${wording}” and wait` }]
}

/** A few words that take the objection in. */
const UNDERSTANDS = pattern('i')`
  ^(?=.{4,60}$)[^?]*\b(?:
    understand|hear you|fair|sense|get (?:it|that)|got it|appreciate|thank(?:s| you)|sorry|absolutely|of course|sure|right|no problem|great
    |common|good (?:point|question)
  )\b[^?]*$
`

/** “Kids and pets?”, “A pool in two weeks.”: no verb of its own. */
function isFragment(text: string): boolean {
  const { opening, alternatives } = parseClause(text)
  return opening === 'fragment' || (opening === 'statement' && alternatives !== undefined)
}

/** The place behind the marks that close what ends here; undefined within a word. */
function afterClosing(source: string, end: number): number | undefined {
  let place = end
  while (place < source.length && CLOSING.test(source[place]!)) place++
  return /\s/.test(source[place] ?? ' ') ? place : undefined
}
