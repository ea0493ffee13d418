import { slotText } from '../../text/slots.js'
import { wordPieces } from '../../text/word-pieces.js'
import { splitWords, type Word } from '../../text/words.js'
import { DOINGS } from '../lexicon/doings.js'
import { QUALITIES } from '../lexicon/qualities.js'
import { SLOTS } from '../lexicon/slots.js'
import { THEMES } from '../lexicon/themes.js'
import { THINGS } from '../lexicon/things.js'
import { PACKED } from '../packed.js'
import { type Sign, sign } from './feature-list.js'

/** A class of words seen in a sentence: which class (an index into CLASS_NAMES), and from which word to which (inclusive). */
export interface ClassHit {
  readonly of: number
  readonly from: number
  readonly to: number
}

interface Node {
  /** Undefined where nothing goes on: most entries are one word. */
  next: Map<string, Node | string> | undefined
  classes: number[] | undefined
}

/** Names of the classes, as the lexicon calls them; slot classes stand last. */
export const CLASS_NAMES: readonly string[] = [
  ...[THINGS, DOINGS, QUALITIES, THEMES].flatMap((part) => Object.keys(part)),
  ...SLOTS.map(([name]) => name),
]

/** The same as signs of features. */
export const CLASS_SIGNS: readonly Sign[] = CLASS_NAMES.map(sign)

const numberOf = new Map(CLASS_NAMES.map((name, index) => [name, index]))
/** Entries by their words; what follows a first word stands as text until a sentence holds that word. */
let trie: Node | undefined
let slotWords: Map<string, number> | undefined

/** Every class that words of the sentence belong to, by where they begin; phrases and their parts both count. */
export function classHits(text: string, words: readonly Word[], entries: Node = allEntries()): ClassHit[] {
  const hits: ClassHit[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (word.kind === 'slot') {
      const of = slotClass(slotText(word, text))
      if (of !== undefined) hits.push({ of, from: i, to: i })
      continue
    }
    if (word.kind === 'punct') continue
    let node = nodeAfter(entries, word.lemma)
    for (let j = i; node; ) {
      if (node.classes) for (const of of node.classes) hits.push({ of, from: i, to: j })
      j++
      const next = words[j]
      node = next === undefined || next.kind === 'punct' ? undefined : nodeAfter(node, next.lemma)
    }
  }
  return hits
}

function allEntries(): Node {
  trie ??= PACKED.classes === undefined ? plant() : unpackRoot(PACKED.classes)
  return trie
}

/** The same words, each placeholder under the name of its class: `[Competitor]` has the norm `<slot-rival>`. */
export function nameSlots(text: string, words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => word.kind === 'slot')) return words
  return words.map((word) => {
    const of = word.kind === 'slot' ? slotClass(slotText(word, text)) : undefined
    return of === undefined ? word : { ...word, norm: `<${CLASS_NAMES[of]}>` }
  })
}

const lemmas = new Map<string, readonly string[]>()

/** The lemmas of an entry's words. Most entries are plain words, the same ones over and over: those are looked up, not read anew. */
function lemmasOf(entry: string): readonly string[] {
  if (!/^[a-z -]+$/.test(entry)) return lemmasIn(entry)
  if (!/[ -]/.test(entry)) return lemmasOfWord(entry)
  return entry.split(/[ -]+/).flatMap(lemmasOfWord)
}

function lemmasOfWord(word: string): readonly string[] {
  let known = lemmas.get(word)
  if (known === undefined) lemmas.set(word, (known = word === '' ? [] : wordPieces(word).map(({ lemma }) => lemma)))
  return known
}

const lemmasIn = (text: string): string[] =>
  splitWords(text)
    .filter((word) => word.kind !== 'punct')
    .map((word) => word.lemma)

function plant(): Node {
  const root: Node = { next: undefined, classes: undefined }
  for (const part of [THINGS, DOINGS, QUALITIES, THEMES]) {
    for (const [name, list] of Object.entries(part)) {
      const of = numberOf.get(name) as number
      for (const entry of list.split(',')) {
        let node = root
        for (const lemma of lemmasOf(entry.trim())) node = nodeFor(node, lemma)
        if (node === root) continue
        node.classes ??= []
        if (!node.classes.includes(of)) node.classes.push(of)
      }
    }
  }
  return root
}

function nodeAfter(node: Node, lemma: string): Node | undefined {
  const next = node.next?.get(lemma)
  if (typeof next !== 'string') return next
  const read: Node = { next: undefined, classes: undefined }
  for (const entry of next.split(';')) {
    const at = entry.indexOf(' ')
    let end = read
    if (at >= 0) for (const word of entry.slice(at + 1).split(' ')) end = nodeFor(end, word)
    end.classes = entry
      .slice(0, at < 0 ? entry.length : at)
      .split(',')
      .map(Number)
  }
  node.next?.set(lemma, read)
  return read
}

function nodeFor(node: Node, lemma: string): Node {
  node.next ??= new Map()
  let next = nodeAfter(node, lemma)
  if (!next) node.next.set(lemma, (next = { next: undefined, classes: undefined }))
  return next
}

/** All entries of the classes as text: by their first word, `word=classes;classes further words`. */
export function packClasses(): string {
  const lines: string[] = []
  for (const [lemma, node] of plant().next ?? []) lines.push(`${lemma}=${endsOf(node as Node, '').join(';')}`)
  return lines.join('|')
}

function endsOf({ classes, next }: Node, words: string): string[] {
  const further = [...(next ?? [])].flatMap(([lemma, node]) => endsOf(node as Node, `${words} ${lemma}`))
  return classes ? [`${classes.join(',')}${words}`, ...further] : further
}

/** The entries of the classes, out of what packClasses wrote of them. */
export function unpackRoot(packed: string): Node {
  const next = new Map<string, string>()
  for (const line of packed.split('|')) {
    const end = line.indexOf('=')
    next.set(line.slice(0, end), line.slice(end + 1))
  }
  return { next, classes: undefined }
}

function slotClass(inside: string): number | undefined {
  slotWords ??= new Map(
    SLOTS.flatMap(([name, list]) => list.split(',').map((word) => [word.trim(), numberOf.get(name) as number] as const)).reverse(),
  )
  const lower = inside.toLowerCase()
  const whole = slotWords.get(lower.trim())
  if (whole !== undefined) return whole
  for (const word of lower.split(/[^a-z$%#]+/)) {
    const of = slotWords.get(word) ?? slotWords.get(word.replace(/s$/, ''))
    if (of !== undefined) return of
  }
  return undefined
}
