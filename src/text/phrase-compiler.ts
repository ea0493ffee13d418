import { closest, distance } from 'fastest-levenshtein'
import { commonness } from './common-words.js'
import { undoContraction } from './contractions.js'
import { lemma } from './lemma.js'
import { type PhraseNode, parsePhrase } from './phrase.js'
import { PhraseError } from './phrase-error.js'
import { type Step, WIDEST } from './phrase-program.js'
import { WORD_CLASSES, type WordClass } from './word-classes.js'
import type { Word } from './words.js'

/** A class or list as far as it is single words: one test, however many words it holds. */
interface Group {
  readonly norms: ReadonlySet<string>
  readonly lemmas: ReadonlySet<string>
  readonly test: ((word: Word) => boolean) | undefined
  readonly cost: number
}

const PLAIN = /^[a-z]+(?: [a-z]+)*$/

/** A test may hold for any word at all, so phrases are looked up by it only when they have nothing else. */
const COST_OF_TEST = 100

/** Turns parsed phrases into steps over ids, and words of a text into the ids that they answer to. */
export class PhraseCompiler {
  readonly #literals = new Map<string, number>()
  readonly #lemmas = new Map<string, number>()
  /** What each written word of a plain phrase comes to. */
  readonly #written = new Map<string, readonly number[]>()
  readonly #groups: Group[] = []
  readonly #named = new Map<string, Step | 'open'>()
  readonly #costs = { word: [] as number[], lemma: [] as number[] }

  constructor(
    readonly lists: Readonly<Record<string, readonly string[]>>,
    readonly classes: Readonly<Record<string, WordClass>>,
  ) {}

  /** The steps of a phrase, in order. Throws a PhraseError where the notation is wrong, a name unknown, or the phrase too wide. */
  compile(source: string): Step[] {
    const steps = parsePhrase(source).map((node) => this.#step(node, source))
    this.#checkWidth({ op: 'sequence', items: steps }, source)
    return steps
  }

  /** The ids of the words of a phrase that is nothing but words in small letters, by far the commonest kind; undefined for any other. */
  plainIds(source: string): number[] | undefined {
    if (!PLAIN.test(source)) return undefined
    const ids: number[] = []
    for (const written of source.split(' ')) {
      let known = this.#written.get(written)
      if (known === undefined) {
        known = undoContraction(written).map(({ norm }) => this.#literal(norm))
        this.#written.set(written, known)
      }
      for (let i = 0; i < known.length; i++) ids.push(known[i] as number)
    }
    return ids.length <= WIDEST ? ids : undefined
  }

  /** How often a literal word comes, in a thousand words. */
  costOfLiteral(id: number): number {
    return this.#costs.word[id] as number
  }

  /** How often, in a thousand words, a step that takes exactly one word holds: what a lookup by it costs. */
  cost(step: Step): number {
    switch (step.op) {
      case 'word':
        return this.costOfLiteral(step.id)
      case 'lemma':
        return this.#costs.lemma[step.id] as number
      case 'words':
        return step.ids.reduce((sum, id) => sum + this.costOfLiteral(id), 0)
      case 'group':
        return (this.#groups[step.id] as Group).cost
      default:
        return Number.POSITIVE_INFINITY
    }
  }

  /** The ids that a word answers to, those of everything its letters can stand for among them. */
  idsOf(word: Word): { literals: number[]; lemmas: number[]; groups: number[] } {
    const readings = [word, ...(word.also ?? []).map((norm): Word => ({ ...word, norm, lemma: lemma(norm), also: undefined }))]
    const known = (ids: ReadonlyMap<string, number>, words: string[]) => words.map((each) => ids.get(each) ?? -1).filter((id) => id >= 0)
    const groups: number[] = []
    this.#groups.forEach(({ norms, lemmas, test }, id) => {
      if (readings.some((each) => test?.(each) || norms.has(each.norm) || lemmas.has(each.lemma))) groups.push(id)
    })
    const literals = known(
      this.#literals,
      readings.map((each) => each.norm),
    )
    return {
      literals,
      lemmas: [
        ...new Set(
          known(
            this.#lemmas,
            readings.map((each) => each.lemma),
          ),
        ),
      ],
      groups,
    }
  }

  #step(node: PhraseNode, source: string): Step {
    switch (node.kind) {
      case 'word':
        return this.#words(node.norms)
      case 'lemma':
        return { op: 'lemma', id: this.#id('lemma', this.#lemmas, node.lemma) }
      case 'gap':
      case 'start':
      case 'end':
        return { op: node.kind }
      case 'maybe':
        return { op: 'maybe', of: this.#step(node.of, source) }
      case 'not': {
        const of = this.#step(node.of, source)
        this.#checkWidth(of, source)
        return { op: 'not', of }
      }
      case 'class':
      case 'list':
        return this.#group(node.kind, node.name, node.at, source)
      case 'sequence':
        return { op: 'sequence', items: node.items.map((item) => this.#step(item, source)) }
      case 'any': {
        if (node.items.every((item) => item.kind === 'word')) return this.#words(node.items.flatMap((item) => item.norms))
        return { op: 'any', items: node.items.map((item) => this.#step(item, source)) }
      }
    }
  }

  #checkWidth(step: Step, source: string): void {
    const width = widthOf(step)
    if (width <= WIDEST) return
    throw new PhraseError(source, 0, `it spans up to ${width} words`, `keep it to ${WIDEST}, where each ... counts as four`)
  }

  #words(norms: readonly string[]): Step {
    if (norms.length === 1) return { op: 'word', id: this.#literal(norms[0] as string) }
    const ids = [...new Set(norms.map((norm) => this.#literal(norm)))]
    return ids.length === 1 ? { op: 'word', id: ids[0] as number } : { op: 'words', ids }
  }

  #literal(norm: string): number {
    return this.#id('word', this.#literals, norm)
  }

  #id(kind: 'word' | 'lemma', ids: Map<string, number>, word: string): number {
    let id = ids.get(word)
    if (id === undefined) {
      id = ids.size
      ids.set(word, id)
      this.#costs[kind].push(commonness(word) * (kind === 'lemma' ? 2 : 1))
    }
    return id
  }

  #group(kind: 'class' | 'list', name: string, at: number, source: string): Step {
    const key = `${kind} ${name}`
    const known = this.#named.get(key)
    if (known === 'open') throw new PhraseError(source, at, `the ${kind} ${name} holds itself`, 'name another or write the words')
    if (known !== undefined) return known
    const all: Readonly<Record<string, WordClass>> = kind === 'list' ? this.lists : this.classes
    const meaning = Object.hasOwn(all, name)
      ? all[name]
      : kind === 'class' && Object.hasOwn(WORD_CLASSES, name)
        ? WORD_CLASSES[name]
        : undefined
    if (meaning === undefined) {
      const names = [...Object.keys(all), ...(kind === 'class' ? Object.keys(WORD_CLASSES) : [])]
      throw new PhraseError(source, at, `there is no ${kind} named ${name}`, nearest(kind, name, names))
    }
    this.#named.set(key, 'open')
    const step =
      typeof meaning === 'function' ? this.#single({ test: meaning, cost: COST_OF_TEST }) : this.#listed(kind, name, at, source, meaning)
    this.#named.set(key, step)
    return step
  }

  #listed(kind: string, name: string, at: number, source: string, entries: readonly string[]): Step {
    if (entries.length === 0) throw new PhraseError(source, at, `the ${kind} ${name} is empty`, 'give it at least one word')
    const norms = new Set<string>()
    const lemmas = new Set<string>()
    const longer: Step[] = []
    let cost = 0
    for (const entry of entries) {
      const nodes = parsePhrase(entry)
      const only = nodes.length === 1 ? nodes[0] : undefined
      if (only?.kind === 'word') {
        for (const norm of only.norms) norms.add(norm)
        cost += commonness(only.norms[0] as string)
      } else if (only?.kind === 'lemma') {
        lemmas.add(only.lemma)
        cost += 2 * commonness(only.lemma)
      } else longer.push({ op: 'sequence', items: nodes.map((node) => this.#step(node, entry)) })
    }
    const items = norms.size + lemmas.size > 0 ? [this.#single({ norms, lemmas, cost }), ...longer] : longer
    return items.length === 1 ? (items[0] as Step) : { op: 'any', items }
  }

  #single(group: Partial<Group> & { cost: number }): Step {
    this.#groups.push({ norms: new Set(), lemmas: new Set(), test: undefined, ...group })
    return { op: 'group', id: this.#groups.length - 1 }
  }
}

/** The most words that a step can take. */
function widthOf(step: Step): number {
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
      return Math.max(...step.items.map(widthOf))
    default:
      return 1
  }
}

function nearest(kind: 'class' | 'list', name: string, names: readonly string[]): string {
  const shown = (known: string) => (kind === 'class' ? `<${known}>` : `@${known}`)
  if (names.length === 0) return 'name it in the lists first'
  const best = closest(name.toLowerCase(), names)
  if (distance(name.toLowerCase(), best.toLowerCase()) <= Math.max(1, name.length / 3)) return `did you mean ${shown(best)}?`
  return `write one of ${names.slice(0, 12).map(shown).join(' ')}${names.length > 12 ? ' …' : ''}`
}
