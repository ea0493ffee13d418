import { PhraseCompiler } from './phrase-compiler.js'
import { type Entry, enterPhrase } from './phrase-entry.js'
import type { PhraseStore } from './phrase-store.js'
import type { WordClass } from './word-classes.js'

const NOTHING: readonly Entry[] = []

/** Phrases compiled from the notation, each entered under its rarest word. Throws a PhraseError for the first that is wrong. */
export class CompiledPhrases implements PhraseStore {
  readonly compiler: PhraseCompiler
  /** Entries by the id of the word or group that they are looked up by. */
  readonly entries = { word: [] as Entry[][], group: [] as Entry[][] }

  constructor(
    phrases: readonly string[],
    lists: Readonly<Record<string, readonly string[]>>,
    classes: Readonly<Record<string, WordClass>>,
  ) {
    this.compiler = new PhraseCompiler(lists, classes)
    for (let i = 0; i < phrases.length; i++) {
      enterPhrase(phrases[i] as string, i, this.compiler, (kind, id, entry) => {
        const lists = this.entries[kind]
        const list = lists[id]
        if (list) list.push(entry)
        else lists[id] = [entry]
      })
    }
  }

  get tests() {
    return this.compiler.tests
  }

  idOf(key: string): number {
    return this.compiler.idOf(key)
  }

  groupsOf(id: number): readonly number[] {
    return this.compiler.groupsOf(id)
  }

  entriesOf(kind: 'word' | 'group', id: number): readonly Entry[] {
    return this.entries[kind][id] ?? NOTHING
  }
}
