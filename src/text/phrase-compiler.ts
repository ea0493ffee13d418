import { commonness } from './common-words.js'
import { isFused, undoContraction } from './contractions.js'
import { lemma } from './lemma.js'
import { insteadOfName } from './nearest-name.js'
import { type PhraseNode, parsePhrase } from './phrase.js'
import { PhraseError } from './phrase-error.js'
import { anyOf, type Step, WIDEST, widthOf } from './phrase-step.js'
import type { Vocabulary } from './phrase-store.js'
import { WORD_CLASSES, type WordClass } from './word-classes.js'
import type { Word } from './words.js'

/** Phrases of nothing but words and inflections in small letters, by far the most, need no parser. */
const PLAIN = /^~?[a-z]+(?: ~?[a-z]+)*$/

const NO_GROUPS: readonly number[] = []

/** A test may hold for any word at all, so phrases are looked up by it only when they have nothing else. */
const COST_OF_TEST = 100

/** Turns phrases into steps over the ids of the words and classes that they name. */
export class PhraseCompiler implements Vocabulary {
  /** Ids of literal words, and of base forms with a ~ before them; with each, how often it comes in a thousand words. */
  readonly #ids = new Map<string, number>()
  readonly #costs: number[] = []
  /** Classes and lists as far as they are single words: one step however many words they hold. By id, what a lookup by one costs. */
  readonly #groupCosts: number[] = []
  readonly #groupsOfWord = new Map<number, number[]>()
  readonly tests: { readonly group: number; readonly name: string; readonly test: (word: Word) => boolean }[] = []
  readonly #named = new Map<string, Step | 'open'>()
  /** What each written word of a plain phrase comes to. */
  readonly #written = new Map<string, readonly number[]>()

  constructor(
    readonly lists: Readonly<Record<string, readonly string[]>>,
    readonly classes: Readonly<Record<string, WordClass>>,
  ) {}

  /** The ids of the words of a plain phrase, in order; undefined for any other phrase. */
  plainIds(source: string): number[] | undefined {
    if (!PLAIN.test(source)) return undefined
    const ids: number[] = []
    for (const written of source.split(' ')) {
      let known = this.#written.get(written)
      if (known === undefined) {
        const bare = written[0] === '~' ? written.slice(1) : written
        const norms = isFused(bare) ? undoContraction(bare).map(({ norm }) => norm) : [bare]
        known = norms.map((norm) => this.#id(bare === written ? norm : `~${lemma(norm)}`))
        this.#written.set(written, known)
      }
      for (let i = 0; i < known.length; i++) ids.push(known[i] as number)
    }
    return ids.length <= WIDEST ? ids : undefined
  }

  /** The steps of a phrase, in order. Throws a PhraseError where the notation is wrong, a name unknown, or the phrase too wide. */
  compile(source: string): readonly Step[] {
    const plain = this.plainIds(source)
    if (plain !== undefined) return plain.map((id) => ({ op: 'word', id }))
    const items = parsePhrase(source).map((node) => this.#step(node, source))
    this.#checkWidth({ op: 'sequence', items }, source)
    return items
  }

  /** How often the word of an id comes in a thousand words: what a lookup by it costs. */
  costOf(id: number): number {
    return this.#costs[id] as number
  }

  costOfGroup(id: number): number {
    return this.#groupCosts[id] as number
  }

  /** The words and base forms that phrases name, by id. */
  get keys(): readonly string[] {
    return [...this.#ids.keys()]
  }

  idOf(key: string): number {
    return this.#ids.get(key) ?? -1
  }

  groupsOf(id: number): readonly number[] {
    return this.#groupsOfWord.get(id) ?? NO_GROUPS
  }

  #step(node: PhraseNode, source: string): Step {
    switch (node.kind) {
      case 'word':
      case 'lemma':
        return this.#oneOf([node])
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
        return this.#meaning(node.kind, node.name, node.at, source)
      case 'sequence':
        return { op: 'sequence', items: node.items.map((item) => this.#step(item, source)) }
      case 'any':
        if (node.items.every((item) => item.kind === 'word' || item.kind === 'lemma')) return this.#oneOf(node.items)
        return anyOf(node.items.map((item) => this.#step(item, source)))
    }
  }

  #checkWidth(step: Step, source: string): void {
    const width = widthOf(step)
    if (width <= WIDEST) return
    throw new PhraseError(source, 0, `it spans up to ${width} words`, `keep it to ${WIDEST}, where each ... counts as four`)
  }

  #oneOf(nodes: readonly PhraseNode[]): Step {
    const ids: number[] = []
    const add = (key: string) => {
      const id = this.#id(key)
      if (!ids.includes(id)) ids.push(id)
    }
    for (const node of nodes) {
      if (node.kind === 'lemma') add(`~${node.lemma}`)
      else if (node.kind === 'word') node.norms.forEach(add)
    }
    return ids.length === 1 ? { op: 'word', id: ids[0] as number } : { op: 'words', ids }
  }

  #id(key: string): number {
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.#ids.size
      this.#ids.set(key, id)
      this.#costs.push(key.startsWith('~') ? 2 * commonness(key.slice(1)) : commonness(key))
    }
    return id
  }

  #meaning(kind: 'class' | 'list', name: string, at: number, source: string): Step {
    const key = `${kind} ${name}`
    const known = this.#named.get(key)
    if (known === 'open') throw new PhraseError(source, at, `the ${kind} ${name} holds itself`, 'name another or write the words')
    if (known !== undefined) return known
    const all: Readonly<Record<string, WordClass>> = kind === 'list' ? this.lists : { ...WORD_CLASSES, ...this.classes }
    const meaning = Object.hasOwn(all, name) ? all[name] : undefined
    if (meaning === undefined) {
      const shown = (other: string) => (kind === 'class' ? `<${other}>` : `@${other}`)
      throw new PhraseError(source, at, `there is no ${kind} named ${name}`, insteadOfName(name, Object.keys(all), shown))
    }
    if (typeof meaning !== 'function' && meaning.length === 0) {
      throw new PhraseError(source, at, `the ${kind} ${name} is empty`, 'give it at least one word')
    }
    this.#named.set(key, 'open')
    const step = typeof meaning === 'function' ? this.#tested(name, meaning) : this.#listed(meaning)
    this.#named.set(key, step)
    return step
  }

  #tested(name: string, test: (word: Word) => boolean): Step {
    const id = this.#groupCosts.push(COST_OF_TEST) - 1
    this.tests.push({ group: id, name, test })
    return { op: 'group', id }
  }

  #listed(entries: readonly string[]): Step {
    const words = new Set<number>()
    const longer: Step[] = []
    for (const entry of entries) {
      const items = this.compile(entry)
      const only = items.length === 1 ? items[0] : undefined
      if (only?.op === 'word') words.add(only.id)
      else longer.push({ op: 'sequence', items })
    }
    if (words.size === 0) return anyOf(longer)
    let cost = 0
    const id = this.#groupCosts.push(0) - 1
    for (const word of words) {
      cost += this.costOf(word)
      const groups = this.#groupsOfWord.get(word)
      if (groups) groups.push(id)
      else this.#groupsOfWord.set(word, [id])
    }
    this.#groupCosts[id] = cost
    return anyOf([{ op: 'group', id }, ...longer])
  }
}
