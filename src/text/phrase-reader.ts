import type { PhraseNode } from './phrase.js'
import { PhraseError } from './phrase-error.js'
import { splitWords, type Word } from './words.js'

const DEEPEST = 8
const SPECIAL = new Set('()|?!~^$<>@[]{}*\\…')
const UNKNOWN_MARKS: ReadonlyMap<string, string> = new Map([
  ['[', 'write <slot> for a placeholder, or ( ) around alternatives'],
  [']', 'write <slot> for a placeholder, or ( ) around alternatives'],
  ['{', 'write <slot> for a placeholder'],
  ['}', 'write <slot> for a placeholder'],
  ['*', 'write ... for up to four words'],
  ['\\', 'leave it out: no mark needs escaping'],
  ['>', 'write a class as <name>, for instance <be>'],
])

/** Reads one phrase from left to right; parsePhrase says what the notation is. */
export class PhraseReader {
  #at = 0
  #depth = 0
  #negated = false

  constructor(readonly source: string) {}

  fail(problem: string, instead: string, offset = this.#at): never {
    throw new PhraseError(this.source, offset, problem, instead)
  }

  /** Items up to the end of the phrase, or to the `|` or `)` that ends an alternative. */
  items(): PhraseNode[] {
    const items: PhraseNode[] = []
    for (;;) {
      this.#skipSpace()
      const mark = this.#mark()
      if (mark === '' || ((mark === '|' || mark === ')') && this.#depth > 0)) break
      const last = items[items.length - 1]
      if (last?.kind === 'end')
        this.fail('$ stands for the end of a sentence, so nothing can follow it', 'move $ to the end or leave it out', last.at)
      if (mark === '^' && items.length > 0) this.fail('^ stands for the start of a sentence', 'move ^ to the front or leave it out')
      this.#item(items)
    }
    checkNegations(this.source, items)
    return items
  }

  #item(items: PhraseNode[]): void {
    const at = this.#at
    const mark = this.#mark()
    if (mark === '^' || mark === '$') {
      this.#at++
      if (this.#mark() === '?') this.fail(`${mark} cannot be optional`, `write (${mark}|word) or leave ${mark} out`)
      items.push({ kind: mark === '^' ? 'start' : 'end', at })
      return
    }
    const gap = this.#gapLength()
    if (gap > 0) {
      this.#at += gap
      items.push({ kind: 'gap', at })
      return
    }
    if (mark === '!') {
      if (at > 0 && !/[\s(|]/.test(this.source[at - 1] as string))
        this.fail('a ! stands before a word', 'write a space before it, or leave the ! out')
      this.#at++
      const before = this.#at
      if (/[\s)|!^$]/.test(this.#mark() || ' ') || this.#gapLength() > 0) this.fail('! needs a word right after it', 'write !not', at)
      if (this.#negated) this.fail('a ! stands inside another', 'write two phrases', at)
      this.#negated = true
      const of = this.#atom()
      this.#negated = false
      if (of === undefined) this.fail('! needs a word right after it', 'write !not', before)
      items.push({ kind: 'not', of, at })
      return
    }
    const atom = this.#atom()
    const optional = this.#mark() === '?'
    if (optional && atom === undefined)
      this.fail('a ? makes the word before it optional, and there is none', 'write it right after a word: really?')
    if (optional) this.#at++
    if (this.#mark() === '?') this.fail('one ? is enough', 'take the second ? away')
    if (atom === undefined) return
    if (optional) items.push({ kind: 'maybe', of: atom, at })
    else if (atom.kind === 'sequence') items.push(...atom.items)
    else items.push(atom)
  }

  /** A word, class, list or group; undefined for punctuation, which phrases do not see. */
  #atom(): PhraseNode | undefined {
    const at = this.#at
    switch (this.#mark()) {
      case '(':
        return this.#group()
      case '<':
        return { kind: 'class', name: this.#name(/<([a-z][a-z0-9-]*)>/iy, 'a class is written <name>', 'write for instance <be>'), at }
      case '@':
        return {
          kind: 'list',
          name: this.#name(/@([\p{L}][\p{L}\p{N}_-]*)/uy, '@ needs the name of a list', 'write for instance @products'),
          at,
        }
      case '~': {
        this.#at++
        const words = this.#words()
        if (words.length === 0) this.fail('~ needs a word right after it', 'write ~decide; for several, (~decide|~choose)', at)
        return inOrder(
          words.map((word): PhraseNode => ({ kind: 'lemma', lemma: word.lemma, at: word.start })),
          at,
        )
      }
      case ')':
        return this.fail('this ) was never opened', 'take it away or add a ( before')
      case '|':
        return this.fail('a | stands between alternatives in brackets', 'write (in|up)')
      case '?':
        return undefined
    }
    const help = UNKNOWN_MARKS.get(this.#mark())
    if (help) this.fail(`${this.#mark()} means nothing in a phrase`, help)
    const words = this.#words()
    if (words.length === 0) return undefined
    return inOrder(
      words.map((word): PhraseNode => ({ kind: 'word', norms: [word.norm, ...(word.also ?? [])], at: word.start })),
      at,
    )
  }

  #group(): PhraseNode {
    const at = this.#at++
    if (++this.#depth > DEEPEST) this.fail(`brackets stand in brackets ${DEEPEST} deep`, 'write several phrases', at)
    const items: PhraseNode[] = []
    for (;;) {
      const from = this.#at
      const option = this.items()
      if (option.length === 0)
        this.fail('an alternative is empty', 'write (word)? to make it optional', Math.min(from, this.source.length - 1))
      items.push(inOrder(option, option[0]?.at ?? from))
      if (this.#mark() === '') this.fail('the ( is never closed', 'add a )', at)
      if (this.source[this.#at++] === ')') break
    }
    this.#depth--
    return items.length === 1 ? (items[0] as PhraseNode) : { kind: 'any', items, at }
  }

  #name(pattern: RegExp, problem: string, instead: string): string {
    pattern.lastIndex = this.#at
    const name = pattern.exec(this.source)
    if (!name) return this.fail(problem, instead)
    this.#at = pattern.lastIndex
    return name[1] as string
  }

  /** The words of a stretch without marks of the notation; a $ before a digit is money. */
  #words(): Word[] {
    const from = this.#at
    while (this.#at < this.source.length) {
      const unit = this.source[this.#at] as string
      const money = unit === '$' && /\d/.test(this.source[this.#at + 1] ?? '')
      if (/\s/.test(unit) || (SPECIAL.has(unit) && !money) || this.#gapLength() > 0) break
      this.#at++
    }
    return splitWords(this.source.slice(from, this.#at))
      .filter((word) => word.kind !== 'punct')
      .map((word) => ({ ...word, start: word.start + from, end: word.end + from }))
  }

  #mark(): string {
    const unit = this.source[this.#at] ?? ''
    return unit === '$' && /\d/.test(this.source[this.#at + 1] ?? '') ? '0' : unit
  }

  #gapLength(): number {
    if (this.source[this.#at] === '…') return 1
    return this.source.startsWith('...', this.#at) ? 3 : 0
  }

  #skipSpace(): void {
    while (/\s/.test(this.source[this.#at] ?? '')) this.#at++
  }
}

function inOrder(items: readonly PhraseNode[], at: number): PhraseNode {
  return items.length === 1 ? (items[0] as PhraseNode) : { kind: 'sequence', items, at }
}

/** A negation looks at the word after it; right before a plain word it says nothing, and its author meant the word before. */
function checkNegations(source: string, items: readonly PhraseNode[]): void {
  items.forEach((item, i) => {
    const next = items[i + 1]
    if (item.kind !== 'not' || item.of.kind !== 'word' || next?.kind !== 'word') return
    const [not, word] = [item.of.norms[0], next.norms[0]]
    throw new PhraseError(
      source,
      item.at,
      `!${not} looks at the word after it, and that is always “${word}”`,
      `write (^|!${not} <word>) ${word} to say that “${not}” does not stand before “${word}”`,
    )
  })
}
