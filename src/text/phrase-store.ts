import { lemma } from './lemma.js'
import type { Entry } from './phrase-entry.js'
import type { Word } from './words.js'

/** The ids that a word of a text answers to. */
export interface Answers {
  /** Of the word as it stands and of its base form, -1 where no phrase names it. */
  readonly literal: number
  readonly lemma: number
  /** Of what its letters can stand for as well. */
  readonly others: readonly number[]
  readonly groups: readonly number[]
}

/** The words that phrases name, and the classes and lists that these are in. */
export interface Vocabulary {
  /** The id of a literal word, or of a base form with a ~ before it; -1 where no phrase names it. */
  idOf(key: string): number
  groupsOf(id: number): readonly number[]
  /** Classes that are tests of a word. */
  readonly tests: readonly { readonly group: number; readonly test: (word: Word) => boolean }[]
}

/** The phrases of an index, ready to be tried where one of their words stands. */
export interface PhraseStore extends Vocabulary {
  /** What to try where a word answers to the id of a word or group; by the place of the phrases among all. */
  entriesOf(kind: 'word' | 'group', id: number): readonly Entry[]
}

/** The ids that a word answers to, those of everything its letters can stand for among them. */
export function answersOf(word: Word, vocabulary: Vocabulary): Answers {
  const literal = vocabulary.idOf(word.norm)
  const base = vocabulary.idOf(`~${word.lemma}`)
  const groups: number[] = []
  enter(vocabulary, literal, groups)
  enter(vocabulary, base, groups)
  const others: number[] = []
  const stoodFor = (word.also ?? []).map((norm): Word => ({ ...word, norm, lemma: lemma(norm), also: undefined }))
  for (const other of stoodFor) {
    for (const id of [vocabulary.idOf(other.norm), vocabulary.idOf(`~${other.lemma}`)]) {
      if (id < 0) continue
      others.push(id)
      enter(vocabulary, id, groups)
    }
  }
  for (const { group, test } of vocabulary.tests) {
    if ((test(word) || stoodFor.some(test)) && !groups.includes(group)) groups.push(group)
  }
  return { literal, lemma: base, others, groups }
}

function enter(vocabulary: Vocabulary, id: number, groups: number[]): void {
  if (id < 0) return
  for (const group of vocabulary.groupsOf(id)) if (!groups.includes(group)) groups.push(group)
}
