import { pattern } from '../text/pattern.js'
import { isFused } from './contractions.js'
import { lemma } from './lemma.js'
import type { PhraseNode } from './phrase.js'
import { PhraseError } from './phrase-error.js'
import { checkNegations } from './phrase-negation.js'
import { splitWords } from './words.js'

const DEEPEST = 8
/** Brackets around single words (read at once: most are), stretches of words, white space, names and marks: together they take every unit. */
export const TOKENS = pattern('g')`
  \(~?[a-z]+(?:\|~?[a-z]+)+\)|(?:[^\s()|?!~^$<>@[\]{}*\\….]|\.(?!\.\.)|\$(?=\d))+|\s+|\.\.\.|<[A-Za-z][A-Za-z0-9-]*>
  |@[^\s()|?!~^$<>@[\]{}*\\….]+|[\s\S]
`
const WRONG_MARKS: ReadonlyMap<string, readonly [problem: string, instead: string]> = new Map([
  [')', ['this ) was never opened', 'take it away or add a ( before']],
  ['|', ['a | stands between alternatives in brackets', 'write (in|up)']],
  ['?', ['a ? makes the word before it optional, and there is none', 'write it right after a word: really?']],
  ['<', ['a class is written <name>', 'write for instance <be>']],
  ['>', ['a class is written <name>', 'write for instance <be>']],
  ['@', ['@ needs the name of a list', 'write for instance @products']],
  ['*', ['* means nothing in a phrase', 'write ... for up to four words']],
  ['\\', ['\\ means nothing in a phrase', 'leave it out: no mark needs escaping']],
  ...['[', ']', '{', '}'].map((mark): [string, [string, string]] => [
    mark,
    [`${mark} means nothing in a phrase`, 'write <slot> for a placeholder, or ( ) around alternatives'],
  ]),
])

/** Reads one phrase from left to right; parsePhrase says what the notation is. */
export class PhraseReader {
  readonly #tokens: readonly string[]
  #next = 0
  /** The token that is read next, empty at the end, and its offset. */
  #token: string
  #at = 0
  #depth = 0
  #negated = false

  constructor(readonly source: string) {
    this.#tokens = source.match(TOKENS) ?? []
    this.#token = this.#tokens[0] ?? ''
  }

  fail(problem: string, instead: string, offset = this.#at): never {
    throw new PhraseError(this.source, offset, problem, instead)
  }

  /** Items up to the end of the phrase, or to the `|` or `)` that ends an alternative. */
  items(): PhraseNode[] {
    const items: PhraseNode[] = []
    for (; this.#token !== ''; ) {
      const mark = this.#token
      if ((mark === '|' || mark === ')') && this.#depth > 0) break
      if (mark.trimStart() === '') this.#advance()
      else this.#item(items)
    }
    checkNegations(this.source, items)
    return items
  }

  #advance(): void {
    this.#at += this.#token.length
    this.#token = this.#tokens[++this.#next] ?? ''
  }

  #item(items: PhraseNode[]): void {
    const at = this.#at
    const mark = this.#token
    const last = items[items.length - 1]
    if (last?.kind === 'end') {
      this.fail('$ stands for the end of a sentence, so nothing can follow it', 'move $ to the end or leave it out', last.at)
    }
    switch (mark) {
      case '^':
        if (last) this.fail('^ stands for the start of a sentence', 'move ^ to the front or leave it out')
        items.push({ kind: 'start', at })
        return this.#anchored(mark)
      case '$':
        items.push({ kind: 'end', at })
        return this.#anchored(mark)
      case '...':
      case '…':
        items.push({ kind: 'gap', at })
        return this.#advance()
      case '!': {
        const of = this.#negation()
        items.push({ kind: 'not', of, at })
        return
      }
    }
    const atom = this.#atom()
    // The compiler cannot know that reading the atom has moved on to another token.
    if ((this.#token as string) === '?') {
      if (atom === undefined) this.fail('a ? makes the word before it optional, and there is none', 'write it right after a word: really?')
      this.#advance()
      if ((this.#token as string) === '?') this.fail('one ? is enough', 'take the second ? away')
      items.push({ kind: 'maybe', of: atom, at })
    } else if (atom?.kind === 'sequence') items.push(...atom.items)
    else if (atom) items.push(atom)
  }

  #anchored(mark: string): void {
    this.#advance()
    if (this.#token === '?') this.fail(`${mark} cannot be optional`, `write (${mark}|word) or leave ${mark} out`)
  }

  #negation(): PhraseNode {
    const at = this.#at
    if (at > 0 && !/[\s(|]/.test(this.source[at - 1] as string)) {
      this.fail('a ! stands before a word', 'write a space before it, or leave the ! out')
    }
    if (this.#negated) this.fail('a ! stands inside another', 'write two phrases')
    this.#advance()
    if (/^(?:\s.*|[)|!^$?…]|\.\.\.|)$/s.test(this.#token)) this.fail('! needs a word right after it', 'write !not', at)
    this.#negated = true
    const of = this.#atom()
    this.#negated = false
    return of ?? this.fail('! needs a word right after it', 'write !not', at)
  }

  /** A word, class, list or group; undefined for punctuation, which phrases do not see. */
  #atom(): PhraseNode | undefined {
    const at = this.#at
    const token = this.#token
    if (token === '(') return this.#group()
    if (token[0] === '(') return this.#simpleGroup()
    const wrong = WRONG_MARKS.get(token)
    if (wrong) this.fail(...wrong)
    this.#advance()
    if (token[0] === '<') return { kind: 'class', name: token.slice(1, -1), at }
    if (token[0] === '@') return { kind: 'list', name: token.slice(1), at }
    if (token !== '~') return inOrder(wordsOf(token, at), at)
    const words = /^[\s()|?!~^$<>@[\]{}*\\…]/.test(this.#token) ? [] : wordsOf(this.#token, this.#at)
    if (words.length === 0) this.fail('~ needs a word right after it', 'write ~decide; for several, (~decide|~choose)', at)
    this.#advance()
    return inOrder(lemmasOf(words), at)
  }

  /** `(in|~cost)`, which came as one token. */
  #simpleGroup(): PhraseNode {
    const at = this.#at
    let from = at + 1
    const items = this.#token
      .slice(1, -1)
      .split('|')
      .map((written): PhraseNode => {
        const start = from
        from += written.length + 1
        if (written[0] !== '~') return inOrder(wordsOf(written, start), start) as PhraseNode
        return inOrder(lemmasOf(wordsOf(written.slice(1), start + 1)), start) as PhraseNode
      })
    this.#advance()
    return { kind: 'any', items, at }
  }

  #group(): PhraseNode {
    const at = this.#at
    if (++this.#depth > DEEPEST) this.fail(`brackets stand in brackets more than ${DEEPEST} deep`, 'write several phrases', at)
    const items: PhraseNode[] = []
    for (let closed = false; !closed; ) {
      this.#advance()
      const option = this.items()
      const end = this.#token
      if (end === '') this.fail('the ( is never closed', 'add a )', at)
      if (option.length === 0) this.fail('an alternative is empty', 'write (word)? to make it optional')
      items.push(inOrder(option, at) as PhraseNode)
      closed = end === ')'
    }
    this.#advance()
    this.#depth--
    return items.length === 1 ? (items[0] as PhraseNode) : { kind: 'any', items, at }
  }
}

type WordNode = PhraseNode & { readonly kind: 'word' }

/** The words of a stretch without marks of the notation, split as text is. */
function wordsOf(stretch: string, at: number): WordNode[] {
  if (/^[a-z]+$/.test(stretch) && !isFused(stretch)) return [{ kind: 'word', norms: [stretch], at }]
  return splitWords(stretch)
    .filter((word) => word.kind !== 'punct')
    .map((word) => ({ kind: 'word', norms: word.also ? [word.norm, ...word.also] : [word.norm], at: at + word.start }))
}

function lemmasOf(words: readonly WordNode[]): PhraseNode[] {
  return words.map(({ norms, at }) => ({ kind: 'lemma', lemma: lemma(norms[0] as string), at }))
}

function inOrder(items: readonly PhraseNode[], at: number): PhraseNode | undefined {
  return items.length > 1 ? { kind: 'sequence', items, at } : items[0]
}
