/**
 * A compiled phrase part, and the two ways to run it. Places are bits: bit b of a mask is the boundary b words after the base (or before it,
 * when running backward), so one run carries every place that a part can end at and nothing is tried twice. A phrase spans at most
 * WIDEST words, so a mask is one integer and a run is bounded by the phrase, never by the text.
 */
export const WIDEST = 30

/** One compiled part. Numbers are ids of literal words, of lemmas, or of groups (classes and lists). */
export type Step =
  | { readonly op: 'word' | 'lemma' | 'group'; readonly id: number }
  | { readonly op: 'words'; readonly ids: readonly number[] }
  | { readonly op: 'gap' | 'start' | 'end' }
  | { readonly op: 'not' | 'maybe'; readonly of: Step }
  | { readonly op: 'any' | 'sequence'; readonly items: readonly Step[] }

/** What a word of the text is to the index: the ids that it answers to. */
export interface KnownWord<E> {
  /** Its literal word, -1 where no phrase holds it; `others` are those that its letters can stand for as well. */
  readonly literal: number
  readonly others: readonly number[] | undefined
  readonly lemmas: readonly number[]
  readonly groups: readonly number[]
  /** What to try where this word stands. */
  readonly entries: readonly E[]
}

/** Whether the word of the text is this literal word, or can stand for it. */
export function hasLiteral(word: KnownWord<unknown>, id: number): boolean {
  return word.literal === id || (word.others?.includes(id) ?? false)
}

/** The words of one text, punctuation left out. */
export class WordRow<E> {
  readonly words: KnownWord<E>[] = []
  /** Whether a mark that ends a sentence stands before word i. */
  readonly breaks: boolean[] = []
  length = 0
  /** Elementary tests made so far. */
  steps = 0
  /** Where a negation looks ahead from the left edge of a phrase, a break before its first word does not count. */
  #free = -1

  /** The places that the step can end at when it starts at the places of `mask`, counted forward from `base`. */
  forward(step: Step, mask: number, base: number): number {
    this.steps++
    switch (step.op) {
      case 'sequence': {
        let places = mask
        for (let i = 0; i < step.items.length && places !== 0; i++) places = this.forward(step.items[i] as Step, places, base)
        return places
      }
      case 'any': {
        let places = 0
        for (const item of step.items) places |= this.forward(item, mask, base)
        return places
      }
      case 'maybe':
        return mask | this.forward(step.of, mask, base)
      case 'start':
      case 'end':
      case 'not':
        return this.#keep(step, mask, base, 1)
      default: {
        let places = step.op === 'gap' ? mask : 0
        for (let rest = mask; rest !== 0; rest &= rest - 1) {
          const bit = 31 - Math.clz32(rest & -rest)
          const at = base + bit
          if (step.op !== 'gap') {
            if (this.#open(at) && this.#accepts(step, at)) places |= 1 << (bit + 1)
            continue
          }
          for (let k = 0; k < 4 && bit + k < WIDEST && this.#open(at + k); k++) places |= 1 << (bit + k + 1)
        }
        return places
      }
    }
  }

  /** The same from right to left: bit b is the boundary b words before `base`. */
  backward(step: Step, mask: number, base: number): number {
    this.steps++
    switch (step.op) {
      case 'sequence': {
        let places = mask
        for (let i = step.items.length - 1; i >= 0 && places !== 0; i--) places = this.backward(step.items[i] as Step, places, base)
        return places
      }
      case 'any': {
        let places = 0
        for (const item of step.items) places |= this.backward(item, mask, base)
        return places
      }
      case 'maybe':
        return mask | this.backward(step.of, mask, base)
      case 'start':
      case 'end':
      case 'not':
        return this.#keep(step, mask, base, -1)
      default: {
        let places = step.op === 'gap' ? mask : 0
        for (let rest = mask; rest !== 0; rest &= rest - 1) {
          const bit = 31 - Math.clz32(rest & -rest)
          const at = base - bit
          if (step.op !== 'gap') {
            if (this.#joined(at) && this.#accepts(step, at - 1)) places |= 1 << (bit + 1)
            continue
          }
          for (let k = 0; k < 4 && bit + k < WIDEST && this.#joined(at - k); k++) places |= 1 << (bit + k + 1)
        }
        return places
      }
    }
  }

  /** The places of the mask at which a step that takes no word holds. */
  #keep(step: Step, mask: number, base: number, direction: 1 | -1): number {
    let places = 0
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const low = rest & -rest
      const at = base + direction * (31 - Math.clz32(low))
      this.steps++
      if (
        step.op === 'start'
          ? at === 0 || this.breaks[at]
          : step.op === 'end'
            ? at === this.length || this.breaks[at]
            : this.#lacks(step, at, direction)
      ) {
        places |= low
      }
    }
    return places
  }

  #lacks(step: Step, at: number, direction: 1 | -1): boolean {
    if (step.op !== 'not') return false
    this.#free = direction === -1 ? at : -1
    const found = this.forward(step.of, 1, at)
    this.#free = -1
    return found === 0
  }

  /** Whether word `at` exists and no sentence ends before it. */
  #open(at: number): boolean {
    return at < this.length && (!this.breaks[at] || at === this.#free)
  }

  /** Whether words stand on both sides of boundary `at`, in one sentence. */
  #joined(at: number): boolean {
    return at > 0 && !this.breaks[at]
  }

  #accepts(step: Step, at: number): boolean {
    this.steps++
    const word = this.words[at] as KnownWord<E>
    switch (step.op) {
      case 'word':
        return hasLiteral(word, step.id)
      case 'words':
        return step.ids.includes(word.literal) || (word.others?.some((id) => step.ids.includes(id)) ?? false)
      case 'lemma':
        return word.lemmas.includes(step.id)
      case 'group':
        return word.groups.includes(step.id)
      default:
        return false
    }
  }
}
