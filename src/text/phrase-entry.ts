import { rarestAnchors } from './phrase-anchor.js'
import type { PhraseCompiler } from './phrase-compiler.js'
import type { Step } from './phrase-step.js'
import { answers, type KnownWord, type WordRow } from './word-row.js'

/** One way into a phrase, ready to be tried at a place where the word stands that it is looked up by. */
export interface Entry {
  /** The phrase's place among all. */
  readonly phrase: number
  /** The words around that word, which is the one at `place` and is not compared again: for most phrases all there is. */
  readonly run: readonly number[]
  readonly place: number
  /** What stands before and after the run. */
  readonly left: Step | undefined
  readonly right: Step | undefined
  /** Words one of which must stand somewhere in a text before it is worth looking at what stands before and after; undefined where any may. */
  readonly wants: readonly number[] | undefined
  /** Whether the phrase can reach the same window from two places. */
  readonly repeats: boolean
}

/** Lays a phrase's ways in before `add`, each with the word or group that it is looked up by. Throws a PhraseError for a wrong phrase. */
export function enterPhrase(
  source: string,
  phrase: number,
  compiler: PhraseCompiler,
  add: (kind: 'word' | 'group', id: number, entry: Entry) => void,
): void {
  const plain = compiler.plainIds(source)
  if (plain !== undefined) {
    let place = 0
    for (let i = 1; i < plain.length; i++) {
      if (compiler.costOf(plain[i] as number) < compiler.costOf(plain[place] as number)) place = i
    }
    add('word', plain[place] as number, { phrase, run: plain, place, left: undefined, right: undefined, wants: undefined, repeats: false })
    return
  }
  const anchors = rarestAnchors(compiler.compile(source), compiler)
  for (const { key, left, right } of anchors) {
    let from = left.length
    while (from > 0 && left[from - 1]?.op === 'word') from--
    let to = 0
    while (to < right.length && right[to]?.op === 'word') to++
    add(key.op, key.id, {
      phrase,
      run: [...idsOf(left, from, left.length), key.id, ...idsOf(right, 0, to)],
      place: left.length - from,
      left: from > 0 ? { op: 'sequence', items: left.slice(0, from) } : undefined,
      right: to < right.length ? { op: 'sequence', items: right.slice(to) } : undefined,
      wants: rarestWords([...left.slice(0, from), ...right.slice(to)], compiler),
      repeats: anchors.length > 1 || from > 0 || to < right.length,
    })
  }
}

function idsOf(steps: readonly Step[], from: number, to: number): number[] {
  const ids: number[] = []
  for (let i = from; i < to; i++) ids.push((steps[i] as Step & { op: 'word' }).id)
  return ids
}

/** Of the steps that must hold and are words, the rarest: its words. */
function rarestWords(steps: readonly Step[], compiler: PhraseCompiler): readonly number[] | undefined {
  let rarest: readonly number[] | undefined
  let least = Number.POSITIVE_INFINITY
  for (const step of steps) {
    const ids = step.op === 'word' ? [step.id] : step.op === 'words' ? step.ids : undefined
    if (ids === undefined) continue
    const cost = ids.reduce((sum, id) => sum + compiler.costOf(id), 0)
    if (cost >= least) continue
    rarest = ids
    least = cost
  }
  return rarest
}

/** The widest window (first and last word of the row) in which the entry's phrase stands around word `at`; undefined where it does not. */
export function windowOf(
  { run, place, left, right, wants }: Entry,
  row: WordRow<Entry>,
  at: number,
): readonly [number, number] | undefined {
  row.steps++
  let first = at - place
  let last = first + run.length - 1
  if (first < 0 || last >= row.length) return undefined
  for (let i = 0; i < run.length; i++) {
    if (i > 0 && row.breaks[first + i]) return undefined
    if (i !== place && !answers(row.words[first + i] as KnownWord<Entry>, run[i] as number)) return undefined
  }
  if (wants !== undefined && !row.holds(wants)) return undefined
  if (right !== undefined) {
    const places = row.run(right, 1, last + 1, 1)
    if (places === 0) return undefined
    last += 31 - Math.clz32(places)
  }
  if (left !== undefined) {
    const places = row.run(left, 1, first, -1)
    if (places === 0) return undefined
    first -= 31 - Math.clz32(places)
  }
  return [first, last]
}
