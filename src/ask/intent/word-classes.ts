import { slotText } from '../../text/slots.js'
import { wordPieces } from '../../text/word-pieces.js'
import { splitWords, type Word } from '../../text/words.js'
import { DOINGS } from '../lexicon/doings.js'
import { QUALITIES } from '../lexicon/qualities.js'
import { SLOTS } from '../lexicon/slots.js'
import { THEMES } from '../lexicon/themes.js'
import { THINGS } from '../lexicon/things.js'
import { type Sign, sign } from './feature-list.js'

/** A class of words seen in a sentence: which class (an index into CLASS_NAMES), and from which word to which (inclusive). */
export interface ClassHit {
  readonly of: number
  readonly from: number
  readonly to: number
}

interface Node {
  /** Undefined where nothing goes on: most entries are one word. */
  next: Map<string, Node> | undefined
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
let trie: Node | undefined
let slotWords: Map<string, number> | undefined

/** Every class that words of the sentence belong to, by where they begin; phrases and their parts both count. */
export function classHits(text: string, words: readonly Word[]): ClassHit[] {
  trie ??= plant()
  const hits: ClassHit[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (word.kind === 'slot') {
      const of = slotClass(slotText(word, text))
      if (of !== undefined) hits.push({ of, from: i, to: i })
      continue
    }
    if (word.kind === 'punct') continue
    let node = trie.next?.get(word.lemma)
    for (let j = i; node; ) {
      if (node.classes) for (const of of node.classes) hits.push({ of, from: i, to: j })
      j++
      const next = words[j]
      node = next === undefined || next.kind === 'punct' ? undefined : node.next?.get(next.lemma)
    }
  }
  return hits
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
        for (const lemma of lemmasOf(entry.trim())) {
          node.next ??= new Map()
          let next = node.next.get(lemma)
          if (!next) node.next.set(lemma, (next = { next: undefined, classes: undefined }))
          node = next
        }
        if (node === root) continue
        node.classes ??= []
        if (!node.classes.includes(of)) node.classes.push(of)
      }
    }
  }
  return root
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
