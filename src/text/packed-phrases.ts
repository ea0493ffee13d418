import type { Entry } from './phrase-entry.js'
import { anyOf, type Step } from './phrase-step.js'
import type { PhraseStore } from './phrase-store.js'
import { WORD_CLASSES, type WordClass } from './word-classes.js'
import type { Word } from './words.js'

/**
 * What a step is, where it is not a word, which stands as its id: negative numbers, for V8 reads a text without quotation marks in half the
 * time of one full of escaped ones.
 */
export const PACKED_OPS = {
  words: -1,
  group: -2,
  shared: -3,
  gap: -4,
  start: -5,
  end: -6,
  not: -7,
  maybe: -8,
  sequence: -9,
  any: -10,
} as const

/** A step as JSON. */
export type PackedStep = number | readonly [number, ...PackedStep[]]

/** Between the lines of packed phrases. */
export const PACKED_LINE = '|'

/** phrase, run, place, left, right, wants, repeats: the fields of an Entry. */
export type PackedEntry = readonly [number, readonly number[], number, PackedStep | 0, PackedStep | 0, readonly number[] | 0, 0 | 1]

/** What stands once: the steps that are shared, and the entries by the number of their group. */
export type PackedHead = readonly [shared: readonly PackedStep[], groups: readonly (readonly [number, readonly PackedEntry[]])[]]

const NOTHING: readonly Entry[] = []
const NO_GROUPS: readonly number[] = []

/**
 * Phrases as packPhrases wrote them: the classes that are tests, what stands once, and a line for each word that they name, its groups and
 * entries behind it, read when a text first holds the word. Measured in one process on the 1,800 phrases of intents and flaws: compiling them
 * all takes 45 times as long as laying out the lines.
 */
export class PackedPhrases implements PhraseStore {
  readonly tests: readonly { readonly group: number; readonly test: (word: Word) => boolean }[]
  readonly #ids = new Map<string, number>()
  readonly #lines: readonly string[]
  readonly #packedSteps: readonly PackedStep[]
  readonly #packedGroups: ReadonlyMap<number, readonly PackedEntry[]>
  readonly #shared: (Step | undefined)[] = []

  constructor(packed: string, classes: Readonly<Record<string, WordClass>>) {
    const [tests = '', head = '', ...lines] = packed.split(PACKED_LINE)
    const [steps, groups] = JSON.parse(head) as PackedHead
    this.#packedSteps = steps
    this.#packedGroups = new Map(groups)
    this.#lines = lines
    for (let id = 0; id < lines.length; id++) {
      const line = lines[id] as string
      const end = line.indexOf(' ')
      this.#ids.set(end < 0 ? line : line.slice(0, end), id)
    }
    const all: Readonly<Record<string, WordClass>> = { ...WORD_CLASSES, ...classes }
    this.tests = (tests === '' ? [] : tests.split(' ')).map((written) => {
      const at = written.indexOf(':')
      return { group: Number(written.slice(0, at)), test: all[written.slice(at + 1)] as (word: Word) => boolean }
    })
  }

  idOf(key: string): number {
    return this.#ids.get(key) ?? -1
  }

  groupsOf(id: number): readonly number[] {
    const groups = this.#part(id, 1)
    return groups === '' ? NO_GROUPS : groups.split(',').map(Number)
  }

  entriesOf(kind: 'word' | 'group', id: number): readonly Entry[] {
    if (kind === 'group') return (this.#packedGroups.get(id) ?? []).map((entry) => this.#entry(entry))
    const entries = this.#part(id, 2)
    return entries === '' ? NOTHING : (JSON.parse(entries) as PackedEntry[]).map((entry) => this.#entry(entry))
  }

  /** `key groups entries`, what is empty at the end left out. */
  #part(id: number, part: 1 | 2): string {
    return (this.#lines[id] as string).split(' ')[part] ?? ''
  }

  #entry([phrase, run, place, left, right, wants, repeats]: PackedEntry): Entry {
    return {
      phrase,
      run,
      place,
      left: left === 0 ? undefined : this.#step(left),
      right: right === 0 ? undefined : this.#step(right),
      wants: wants === 0 ? undefined : wants,
      repeats: repeats === 1,
    }
  }

  #step(packed: PackedStep): Step {
    if (typeof packed === 'number') return { op: 'word', id: packed }
    const [op, ...parts] = packed
    switch (op) {
      case PACKED_OPS.words:
        return { op: 'words', ids: parts as number[] }
      case PACKED_OPS.group:
        return { op: 'group', id: parts[0] as number }
      case PACKED_OPS.shared: {
        const at = parts[0] as number
        return (this.#shared[at] ??= this.#step(this.#packedSteps[at] as PackedStep))
      }
      case PACKED_OPS.gap:
        return { op: 'gap' }
      case PACKED_OPS.start:
        return { op: 'start' }
      case PACKED_OPS.end:
        return { op: 'end' }
      case PACKED_OPS.not:
        return { op: 'not', of: this.#step(parts[0] as PackedStep) }
      case PACKED_OPS.maybe:
        return { op: 'maybe', of: this.#step(parts[0] as PackedStep) }
      case PACKED_OPS.sequence:
        return { op: 'sequence', items: parts.map((item) => this.#step(item)) }
      default:
        return anyOf(parts.map((item) => this.#step(item)))
    }
  }
}
