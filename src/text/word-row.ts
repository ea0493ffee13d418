import { type Alternatives, type Step, WIDEST } from './phrase-step.js'

/** What a word of the text is to the index: the ids that it answers to. */
export interface KnownWord<E> {
  /** Of the word as it stands and of its base form, -1 where no phrase names it; `others` are those that its letters can stand for as well. */
  readonly literal: number
  readonly lemma: number
  readonly others: readonly number[] | undefined
  readonly groups: readonly number[]
  /** What to try where this word stands. */
  readonly entries: readonly E[]
}

/** Whether the word of the text answers to the id of a literal word or base form. */
export function answers(word: KnownWord<unknown>, id: number): boolean {
  return word.literal === id || word.lemma === id || (word.others?.includes(id) ?? false)
}

type Way = 1 | -1

/**
 * The words of one text, punctuation left out, and the two ways to run a step over them. Places are bits: bit b of a mask is the boundary
 * b words after the base, or before it when running backward. One run carries every place that a part can end at and nothing is tried
 * twice, so the work is bounded by the phrase, never by the text.
 */
export class WordRow<E> {
  readonly words: KnownWord<E>[] = []
  /** Whether a mark that ends a sentence stands before word i. */
  readonly breaks: boolean[] = []
  length = 0
  /** By id, the last text in which a word answered to it, by its number. */
  readonly #seen: number[] = []
  #text = 0
  /** Elementary tests made so far. */
  steps = 0
  /** The boundary at which a negation looks ahead from the left edge of a phrase: there a break does not count. */
  #edge = -1

  /** Empties the row for the next text. */
  begin(): void {
    this.length = 0
    this.#text++
  }

  /** Lays the next word; `broken` where a sentence ends before it. */
  push(word: KnownWord<E>, broken: boolean): void {
    this.words[this.length] = word
    this.breaks[this.length] = broken
    this.length++
    if (word.literal >= 0) this.#seen[word.literal] = this.#text
    if (word.lemma >= 0) this.#seen[word.lemma] = this.#text
    if (word.others !== undefined) for (const id of word.others) this.#seen[id] = this.#text
  }

  /** Whether a word of the text answers to one of the ids. */
  holds(ids: readonly number[]): boolean {
    for (let i = 0; i < ids.length; i++) if (this.#seen[ids[i] as number] === this.#text) return true
    return false
  }

  /** The places that the step can end at when it starts at those of `mask`; `way` is 1 from left to right, -1 from right to left. */
  run(step: Step, mask: number, base: number, way: Way): number {
    this.steps++
    switch (step.op) {
      case 'sequence': {
        const { items } = step
        let places = mask
        for (let i = 0; i < items.length && places !== 0; i++) {
          places = this.run(items[way === 1 ? i : items.length - 1 - i] as Step, places, base, way)
        }
        return places
      }
      case 'any': {
        const alternatives = way === 1 ? step.byFirst : step.byLast
        return alternatives === undefined ? this.#each(step.items, mask, base, way) : this.#chosen(alternatives, mask, base, way)
      }
      case 'maybe':
        return mask | this.run(step.of, mask, base, way)
      default:
        return this.#atPlaces(step, mask, base, way)
    }
  }

  #each(items: readonly Step[], mask: number, base: number, way: Way): number {
    let places = 0
    for (let i = 0; i < items.length; i++) places |= this.run(items[i] as Step, mask, base, way)
    return places
  }

  /** Tries, at each place, the alternatives that the word there can begin (or end). */
  #chosen({ byWord, rest }: Alternatives, mask: number, base: number, way: Way): number {
    let places = this.#each(rest, mask, base, way)
    for (let left = mask; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left)
      const at = base + way * bit
      if (!this.#crosses(at, way)) continue
      this.steps++
      const word = this.words[way === 1 ? at : at - 1] as KnownWord<E>
      const ids = word.others === undefined ? [word.literal, word.lemma] : [word.literal, word.lemma, ...word.others]
      for (const id of ids) {
        const items = byWord.get(id)
        if (items !== undefined) places |= this.#each(items, 1 << bit, base, way)
      }
    }
    return places
  }

  #atPlaces(step: Step, mask: number, base: number, way: Way): number {
    let places = 0
    for (let left = mask; left !== 0; left &= left - 1) {
      const low = left & -left
      const bit = 31 - Math.clz32(low)
      const at = base + way * bit
      this.steps++
      switch (step.op) {
        case 'gap':
          places |= low
          for (let k = 0; k < 4 && bit + k < WIDEST && this.#crosses(at + way * k, way); k++) places |= low << (k + 1)
          break
        case 'start':
          if (at === 0 || this.breaks[at]) places |= low
          break
        case 'end':
          if (at === this.length || this.breaks[at]) places |= low
          break
        case 'not':
          if (!this.#stands(step.of, at, way)) places |= low
          break
        default:
          if (this.#crosses(at, way) && accepts(step, this.words[way === 1 ? at : at - 1] as KnownWord<E>)) places |= low << 1
      }
    }
    return places
  }

  /** Whether the step stands right after boundary `at`, seen from a run that goes this way. */
  #stands(step: Step, at: number, way: Way): boolean {
    this.#edge = way === -1 ? at : -1
    const places = this.run(step, 1, at, 1)
    this.#edge = -1
    return places !== 0
  }

  /** Whether a run may take the next word from boundary `at`: there is one, and no sentence ends before it. */
  #crosses(at: number, way: Way): boolean {
    if (way === 1) return at < this.length && (!this.breaks[at] || at === this.#edge)
    return at > 0 && !this.breaks[at]
  }
}

function accepts(step: Step, word: KnownWord<unknown>): boolean {
  switch (step.op) {
    case 'word':
      return answers(word, step.id)
    case 'words':
      return step.ids.includes(word.literal) || step.ids.includes(word.lemma) || (word.others?.some((id) => step.ids.includes(id)) ?? false)
    case 'group':
      return word.groups.includes(step.id)
    default:
      return false
  }
}
