import { describe, expect, it } from 'vitest'
import { packPhrases } from '../../src/text/pack-phrases.js'
import { type PhraseNode, parsePhrase } from '../../src/text/phrase.js'
import { PhraseError } from '../../src/text/phrase-error.js'
import { buildPhraseIndex, restorePhraseIndex } from '../../src/text/phrase-index.js'
import type { WordClass } from '../../src/text/word-classes.js'
import { splitWords, type Word } from '../../src/text/words.js'

/** What each phrase finds in the text, as the text writes it. */
const find = (phrase: string, text: string, lists: Record<string, string[]> = {}, classes: Record<string, WordClass> = {}) =>
  buildPhraseIndex([{ phrase, value: 0 }], lists, classes)
    .match(splitWords(text))
    .map((match) => text.slice(match.start, match.end))

describe('the notation', () => {
  it.each([
    ['just checking in', 'I was Just “checking”  in.', ['Just “checking”  in']],
    ["don't you", 'Don’t you? You do not, you know: do you?', ['Don’t you', 'do not, you']],
    ['do not', "Don't", ["Don't"]],
    ['follow up', 'a follow-up call', ['follow-up']],
    ['really? want', 'You really want it. I want it.', ['really want', 'want']],
    ['(in|up to) date', 'in date, up to date, to date', ['in date', 'up to date']],
    ['how (is|are (you|they)) doing', 'how is doing how are they doing how are doing', ['how is doing', 'how are they doing']],
    ['what ... budget', 'what budget; what is the whole budget', ['what budget', 'what is the whole budget']],
    ['what ... price', 'what is the very first new price', []],
    ['~decide today', 'decided today, deciding today, decision today', ['decided today', 'deciding today']],
    ['~be ready', "you're ready and were ready", ["'re ready", 'were ready']],
    ['^ so what', 'So what? So what and so what', ['So what', 'So what']],
    ['ready $', 'Are you ready? Ready or not', ['ready']],
    ['<modal> !not <word> go', 'can you go, can not go', ['can you go']],
    ['(^|!not <word>) ready', 'Ready. Not ready. So ready', ['Ready', 'So ready']],
    ['decide !today', 'decide today or decide now or decide', ['decide', 'decide']],
    ['decide !(by <day>)', 'decide by friday, decide by hand', ['decide']],
    ["what's got you", "what's got you, what has got you, what is got you", ["what's got you", 'what has got you', 'what is got you']],
    ['<slot> <number> <day>', '[Name] 30 Monday and {x} two today', ['[Name] 30 Monday', '{x} two today']],
    ['(a|b)? c', 'a c b c c', ['a c', 'b c', 'c']],
  ])('%s in “%s”', (phrase, text, expected) => {
    expect(find(phrase, text)).toEqual(expected)
  })

  it('passes over punctuation, and runs across no end of a sentence', () => {
    expect(find('so what', 'so, “what”')).toEqual(['so, “what'])
    expect(find('so what', 'so 👍 — what')).toEqual(['so 👍 — what'])
    for (const mark of ['.', '!', '?', '?!']) expect(find('so what', `so${mark} what`)).toEqual([])
    expect(find('so ... now', 'so what? now')).toEqual([])
    expect(find('see mr hill', 'see Mr. Hill')).toEqual(['see Mr. Hill'])
  })

  it('knows lists, with entries of several words and in the notation', () => {
    const lists = { names: ['Acme', 'Big Corp', '~pump', 'Hill (Ltd|Inc)?'] }
    expect(find('@names pricing', 'acme pricing, big corp pricing, pumps pricing, hill inc pricing, corp pricing', lists)).toEqual([
      'acme pricing',
      'big corp pricing',
      'pumps pricing',
      'hill inc pricing',
    ])
    expect(find('our @names', 'our big corp', lists)).toEqual(['our big corp'])
    expect(find('@names', 'Big Corp and Acme', lists)).toEqual(['Big Corp', 'Acme'])
    expect(find('@all now', 'acme now, us now', { ...lists, all: ['@names', 'us'] })).toEqual(['acme now', 'us now'])
  })

  it('knows classes given as words or as a test, and lets them replace the built-in ones', () => {
    const classes = {
      money: ['~price', 'total cost'],
      loud: (word: Word) => word.norm.length > 6,
      day: ['someday'],
    }
    expect(find('<money> now', 'prices now, total cost now, cost now', {}, classes)).toEqual(['prices now', 'total cost now'])
    expect(find('<loud>', 'a pressing matter', {}, classes)).toEqual(['pressing'])
    expect(find('<day>', 'someday on Monday', {}, classes)).toEqual(['someday'])
  })

  it('asks a class once for each word, however often the word comes', () => {
    let asked = 0
    const index = buildPhraseIndex([{ phrase: '<seen> x', value: 0 }], {}, { seen: () => ++asked > 0 })
    const words = splitWords('a a a a x a')
    index.match(words)
    index.match(words)
    expect(asked).toBe(2)
  })
})

describe('matches', () => {
  it('tell the value, the phrase, the place in the text and the places in the words', () => {
    const text = 'Well, “don’t you” know?'
    const words = splitWords(text)
    const [match] = buildPhraseIndex([{ phrase: "don't you", value: 'leading' }]).match(words)
    expect(match).toEqual({ value: 'leading', phrase: "don't you", start: 7, end: 16, from: 3, to: 6 })
    expect(words.slice(3, 6).map((word) => word.norm)).toEqual(['do', 'not', 'you'])
  })

  it('keep overlaps and come in the order of the text', () => {
    const phrases = ['you want', 'do you', 'what do you want', 'want']
    const index = buildPhraseIndex(phrases.map((phrase) => ({ phrase, value: phrase })))
    expect(index.match(splitWords('So what do you want?')).map((match) => match.value)).toEqual([
      'what do you want',
      'do you',
      'you want',
      'want',
    ])
    expect(index.size).toBe(4)
  })

  it('are not given twice for one window', () => {
    expect(find('(a|~a) b', 'a b')).toEqual(['a b'])
    expect(find('(x|y) ... b ... c', 'x b b c')).toEqual(['x b b c'])
  })

  it('are none without words or phrases', () => {
    const index = buildPhraseIndex([{ phrase: 'a', value: 0 }])
    expect(index.match([])).toEqual([])
    expect(index.match(splitWords('?! … —'))).toEqual([])
    expect(buildPhraseIndex([]).match(splitWords('a b'))).toEqual([])
  })

  it('do not depend on what was matched before', () => {
    const index = buildPhraseIndex([{ phrase: 'so what', value: 0 }])
    expect(index.match(splitWords('and so what then do you'))).toHaveLength(1)
    expect(index.match(splitWords('so'))).toEqual([])
    expect(index.match(splitWords('what. so'))).toEqual([])
  })
})

describe('refusals', () => {
  const failureOf = (phrase: string, lists: Record<string, string[]> = {}, classes: Record<string, WordClass> = {}) => {
    try {
      buildPhraseIndex([{ phrase, value: 0 }], lists, classes)
    } catch (error) {
      if (error instanceof PhraseError) return error
      throw error
    }
    return expect.fail(`“${phrase}” was taken`)
  }

  it('names the nearest class or list for an unknown one', () => {
    expect(failureOf('you <modl> go')).toMatchObject({
      offset: 4,
      problem: 'there is no class named modl',
      instead: 'did you mean <modal>?',
    })
    expect(failureOf('our @prodcts', { products: ['a'] })).toMatchObject({ offset: 4, instead: 'did you mean @products?' })
    expect(failureOf('our @zzzzzzz', { products: ['a'] }).instead).toBe('write one of @products')
    expect(failureOf('our @x').instead).toBe('name it in the lists first')
    expect(failureOf('our @constructor').problem).toContain('no list')
    expect(failureOf('our <toString>').problem).toContain('no class')
  })

  it('refuses empty lists, lists that hold themselves, and entries that cannot be read', () => {
    expect(failureOf('@a', { a: [] }).problem).toContain('empty')
    expect(failureOf('@a', { a: ['@b'], b: ['x', '@a'] }).problem).toContain('holds itself')
    expect(failureOf('@a', { a: ['(b'] })).toMatchObject({ phrase: '(b', offset: 0 })
  })

  it('refuses phrases wider than thirty words, negations among them', () => {
    expect(failureOf('a '.repeat(31)).problem).toContain('31 words')
    expect(failureOf(`${'a ... '.repeat(7)}b`).problem).toContain('36 words')
    expect(failureOf(`a !(${'b '.repeat(31)})`).problem).toContain('31 words')
    expect(buildPhraseIndex([{ phrase: 'a '.repeat(30), value: 0 }]).match(splitWords('a '.repeat(31)))).toHaveLength(2)
  })
})

/** Where a part can end when it starts at a word, the slow and plain way; words stand for themselves, no sentence ends inside. */
function endsOf(node: PhraseNode, words: readonly Word[], at: number): Set<number> {
  switch (node.kind) {
    case 'word':
      return new Set(node.norms.includes(words[at]?.norm ?? '') ? [at + 1] : [])
    case 'lemma':
      return new Set(words[at]?.lemma === node.lemma ? [at + 1] : [])
    case 'gap':
      return new Set([0, 1, 2, 3, 4].map((k) => at + k).filter((end) => end <= words.length))
    case 'start':
      return new Set(at === 0 ? [at] : [])
    case 'end':
      return new Set(at === words.length ? [at] : [])
    case 'not':
      return new Set(endsOf(node.of, words, at).size === 0 ? [at] : [])
    case 'maybe':
      return new Set([at, ...endsOf(node.of, words, at)])
    case 'any':
      return new Set(node.items.flatMap((item) => [...endsOf(item, words, at)]))
    case 'sequence':
      return node.items.reduce((places, item) => new Set([...places].flatMap((place) => [...endsOf(item, words, place)])), new Set([at]))
    default:
      return new Set()
  }
}

describe('against a plain matcher', () => {
  it('finds the same on random phrases and texts', () => {
    let seed = 5
    const next = (limit: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return (seed >> 8) % limit
    }
    const letters = ['a', 'b', 'c', 'you', 'the']
    const part = (depth: number): string => {
      const word = letters[next(letters.length)] as string
      switch (next(10)) {
        case 0:
          return `${word}?`
        case 1:
          return '...'
        case 2:
          return `~${word}`
        case 3:
          return `!${word}`
        case 4:
        case 5:
          return depth > 2 ? word : `(${Array.from({ length: 2 + next(4) }, () => parts(depth + 1)).join('|')})${next(3) === 0 ? '?' : ''}`
        default:
          return word
      }
    }
    const parts = (depth: number) => Array.from({ length: 1 + next(3) }, () => part(depth)).join(' ')
    let read = 0
    let hits = 0
    for (let round = 0; round < 3000; round++) {
      const phrase = `${next(6) === 0 ? '^ ' : ''}${parts(0)}${next(6) === 0 ? ' $' : ''}`
      let nodes: readonly PhraseNode[]
      try {
        nodes = parsePhrase(phrase)
        buildPhraseIndex([{ phrase, value: 0 }])
      } catch (error) {
        if (error instanceof PhraseError) continue
        throw error
      }
      read++
      const text = Array.from({ length: 1 + next(9) }, () => letters[next(letters.length)]).join(' ')
      const words = splitWords(text)
      const found = buildPhraseIndex([{ phrase, value: 0 }]).match(words)
      const all = new Set<string>()
      for (let from = 0; from < words.length; from++) {
        for (const to of endsOf({ kind: 'sequence', items: nodes, at: 0 }, words, from)) {
          all.add(`${from} ${to}`)
          const covered = found.some((match) => match.from <= from && match.to >= to)
          expect(covered, `${phrase} in “${text}” at ${from}-${to}`).toBe(true)
        }
      }
      for (const match of found)
        expect(all.has(`${match.from} ${match.to}`), `${phrase} in “${text}” gave ${match.from}-${match.to}`).toBe(true)
      hits += found.length
    }
    expect(read).toBeGreaterThan(1000)
    expect(hits).toBeGreaterThan(500)
  })
})

describe('many alternatives', () => {
  it('are tried only where they can begin or end', () => {
    const places = ['roof', 'north wall', '~gutter', 'attic', 'cellar door', 'front porch', 'side gate', 'back yard']
    const text = "the roof leaks, the north wall leaks, the gutters leak, the back yard leaks, what's the yard"
    expect(find('@places ~leak', text, { places })).toEqual(['roof leaks', 'north wall leaks', 'gutters leak', 'back yard leaks'])
    expect(find('the @places', text, { places })).toEqual(['the roof', 'the north wall', 'the gutters', 'the back yard'])
    const many = Array.from(
      { length: 500 },
      (_, i) => `${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10) % 10]}${'uvwxy'[Math.floor(i / 100)]} part`,
    )
    const index = buildPhraseIndex([{ phrase: 'warranty for @many', value: 0 }], { many })
    expect(index.match(splitWords('warranty for aku part'))).toHaveLength(1)
    expect(index.steps).toBeLessThan(20)
  })
})

describe('the work', () => {
  const stepsOf = (phrase: string, text: string) => {
    const index = buildPhraseIndex([{ phrase, value: 0 }])
    index.match(splitWords(text))
    return index.steps
  }

  it.each([
    ['a ... a ... a ... b', 'a '],
    ['a? a? a? a? a? a? a? a? a? a? a? a? a? b', 'a '],
    ['((a|a a)? (a|a a)? (a|a a)?)? (a|a a)? ... b', 'a b '],
    ['(^|!not <word>) ... a b', 'a '],
    ['a !(a ... a ... b) ... c', 'a c '],
  ])('%s takes steps in proportion to the text', (phrase, unit) => {
    const once = stepsOf(phrase, unit.repeat(200))
    const tenfold = stepsOf(phrase, unit.repeat(2000))
    expect(tenfold).toBeLessThanOrEqual(once * 11 + 100)
    expect(tenfold / 2000).toBeLessThan(5000)
  })

  it('hardly grows with the number of phrases that are not there', () => {
    const rare = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        phrase: `what ${'abcdefghij'[i % 10]}q${i.toString(36).replace(/\d/g, 'z')} you`,
        value: i,
      }))
    const words = splitWords('so what would you say is the first thing that you want to know?')
    const few = buildPhraseIndex(rare(10))
    const many = buildPhraseIndex(rare(4000))
    few.match(words)
    many.match(words)
    expect(few.steps).toBe(0)
    expect(many.steps).toBe(0)
  })

  it('looks a phrase up by its rarest word', () => {
    expect(stepsOf('what is your warranty', 'what is your what is your what is your')).toBe(0)
    expect(stepsOf('what is your (warranty|guarantee)', 'what is your what is your what is your')).toBe(0)
  })

  it('looks at what stands around that word only where the next rarest is in the text', () => {
    const text = 'your warranty says what you get '
    expect(stepsOf('warranty ... (cover|lapse) ... leak', text.repeat(40))).toBe(40)
    expect(stepsOf('warranty ... (cover|lapse) ... leak', `${text.repeat(40)} leak cover`)).toBeGreaterThan(40)
    expect(find('warranty ... (cover|lapse) ... leak', 'the warranty will not cover a leak')).toEqual(['warranty will not cover a leak'])
  })
})

describe('packed phrases', () => {
  const phrases = [
    'what ... budget',
    '~decide today',
    '(~sign|agree) now',
    'how (many|much) (vans|of them)',
    'really? want <day>',
    '!not <day>',
    '@rivals or us',
    "don't you",
    'follow up',
    'gonna ~sign',
    '<day> works',
  ]
  const lists = { rivals: ['Oakline', 'the other one'] }
  const texts = [
    'So what is the whole budget, and how many vans?',
    "You'd decided today, hadn't you? Don't you want Monday?",
    'Sign now, agree now: Monday works, not Tuesday.',
    'Oakline or us? The other one or us? I really want Friday.',
    'Are you gonna sign? I follow up; you take it.',
    'How much of them is decided today?',
  ]
  const entries = phrases.map((phrase, value) => ({ phrase, value }))

  it('find what those compiled from the notation find, in the same order, whatever text comes first', () => {
    const compiled = buildPhraseIndex(entries, lists)
    const packed = packPhrases(phrases, lists)
    for (let first = 0; first < texts.length; first++) {
      const restored = restorePhraseIndex(entries, packed)
      for (let i = 0; i < texts.length; i++) {
        const words = splitWords(texts[(first + i) % texts.length] as string)
        expect(restored.match(words)).toEqual(compiled.match(words))
      }
    }
    expect(texts.flatMap((text) => compiled.match(splitWords(text))).length).toBeGreaterThan(12)
  })

  it('are packed only if they keep the notation', () => {
    expect(() => packPhrases(['your ((warranty'])).toThrow(PhraseError)
  })
})
