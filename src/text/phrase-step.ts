/** A phrase spans at most so many words: one integer then holds every place that a part of it can end at. */
export const WIDEST = 30

/**
 * A compiled part of a phrase. A word's id stands for a literal word or for all inflections of one; a group's id for a class or list as far as
 * it is single words. Alternatives that are many know which of them can begin or end with a word, so that the others are never tried.
 */
export type Step =
  | { readonly op: 'word' | 'group'; readonly id: number }
  | { readonly op: 'words'; readonly ids: readonly number[] }
  | { readonly op: 'gap' | 'start' | 'end' }
  | { readonly op: 'not' | 'maybe'; readonly of: Step }
  | { readonly op: 'sequence'; readonly items: readonly Step[] }
  | AnyStep

/** Alternatives by the id of the word at one edge of them, and those that begin (or end) with something else. */
export interface Alternatives {
  readonly byWord: ReadonlyMap<number, readonly Step[]>
  readonly rest: readonly Step[]
}

/** Fewer alternatives than this are as fast tried one by one. */
const MANY = 4

class AnyStep {
  readonly op = 'any'
  #byFirst: Alternatives | undefined
  #byLast: Alternatives | undefined

  constructor(readonly items: readonly Step[]) {}

  /** The alternatives by the word that they begin with; undefined where they are few. Made when first asked for: most never are. */
  get byFirst(): Alternatives | undefined {
    if (this.items.length >= MANY) this.#byFirst ??= byEdge(this.items, 0)
    return this.#byFirst
  }

  /** The same by the word that they end with. */
  get byLast(): Alternatives | undefined {
    if (this.items.length >= MANY) this.#byLast ??= byEdge(this.items, -1)
    return this.#byLast
  }
}

/** One of several steps, ready to be run. */
export function anyOf(items: readonly Step[]): Step {
  return items.length === 1 ? (items[0] as Step) : new AnyStep(items)
}

function byEdge(items: readonly Step[], edge: 0 | -1): Alternatives {
  const byWord = new Map<number, Step[]>()
  const rest: Step[] = []
  for (const item of items) {
    const step = item.op === 'sequence' ? item.items.at(edge) : item
    const ids = step?.op === 'word' ? [step.id] : step?.op === 'words' ? step.ids : undefined
    if (ids === undefined) rest.push(item)
    for (const id of ids ?? []) {
      const known = byWord.get(id)
      if (known) known.push(item)
      else byWord.set(id, [item])
    }
  }
  return { byWord, rest }
}

/** The most words that a step can take. */
export function widthOf(step: Step): number {
  switch (step.op) {
    case 'gap':
      return 4
    case 'start':
    case 'end':
    case 'not':
      return 0
    case 'maybe':
      return widthOf(step.of)
    case 'sequence':
      return step.items.reduce((sum, item) => sum + widthOf(item), 0)
    case 'any':
      return step.items.reduce((most, item) => Math.max(most, widthOf(item)), 0)
    default:
      return 1
  }
}
