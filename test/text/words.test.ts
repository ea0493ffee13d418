import { describe, expect, it } from 'vitest'
import { splitWords } from '../../src/text/words.js'

const norms = (text: string) => splitWords(text).map((word) => word.norm)
const written = (text: string) => splitWords(text).map((word) => text.slice(word.start, word.end))
const kinds = (text: string) => splitWords(text).map((word) => word.kind)

describe('contractions', () => {
  it.each([
    ["what's", 'what is'],
    ['What’s', 'what is'],
    ["don't", 'do not'],
    ['DON’T', 'do not'],
    ["can't", 'can not'],
    ['cannot', 'can not'],
    ["won't", 'will not'],
    ["shan't", 'shall not'],
    ["let's", 'let us'],
    ["you're", 'you are'],
    ["I'd", 'i would'],
    ["what'd", 'what did'],
    ["how'd", 'how did'],
    ["who'd", 'who would'],
    ["there's", 'there is'],
    ["that's", 'that is'],
    ["it'll", 'it will'],
    ["I'm", 'i am'],
    ["we've", 'we have'],
    ["wouldn't've", 'would not have'],
    ['gonna', 'going to'],
    ['wanna', 'want to'],
    ['dunno', 'do not know'],
    ["y'all", 'you all'],
    ["tell 'em", 'tell them'],
    ['dont', 'do not'],
    ["o'clock", "o'clock"],
    ["O'Brien", "o'brien"],
  ])('%s is %s', (text, expected) => {
    expect(norms(text).join(' ')).toBe(expected)
  })

  it('gives each word of a contraction its own letters', () => {
    expect(written("what's")).toEqual(['what', "'s"])
    expect(written("won't")).toEqual(['wo', "n't"])
    expect(written('gonna')).toEqual(['gon', 'na'])
    expect(written("wouldn't've")).toEqual(['would', "n't", "'ve"])
  })

  it('drops the possessive of a noun and keeps its letters in the span', () => {
    expect(norms('the company’s plan')).toEqual(['the', 'company', 'plan'])
    expect(written('the company’s plan')).toEqual(['the', 'company’s', 'plan'])
    expect(norms("today's rate")).toEqual(['today', 'rate'])
  })

  it('remembers what else a contraction can stand for, and settles it by the next word', () => {
    expect(splitWords("what's new")[1]).toMatchObject({ norm: 'is', lemma: 'be', also: ['has'] })
    expect(splitWords("what's been said")[1]).toMatchObject({ norm: 'has', lemma: 'have', also: ['is'] })
    expect(splitWords("I'd better go")[1]).toMatchObject({ norm: 'had', lemma: 'have', also: ['would'] })
    expect(splitWords('what is new')[1]?.also).toBeUndefined()
  })

  it('gives the parts of a contraction their own lemmas', () => {
    expect(splitWords("they've gone").map((word) => word.lemma)).toEqual(['they', 'have', 'go'])
  })
})

describe('numbers', () => {
  it.each(['10,000', '30%', '2-3', '2–3', '$5k', '$5k-$10k', '1.5', '9:30am', '24/7', '1st', '10k+', '#1', '€40', '1990s', '5-10%'])(
    '%s is one number',
    (text) => {
      expect(kinds(text)).toEqual(['number'])
      expect(written(`a ${text} b`)[1]).toBe(text)
    },
  )

  it('leaves a unit after a hyphen its own word', () => {
    expect(norms('a 30-day trial')).toEqual(['a', '30', 'day', 'trial'])
  })

  it('takes letters that are no unit into a word', () => {
    expect(splitWords('3D and 5G').map((word) => word.kind)).toEqual(['word', 'word', 'word'])
    expect(kinds('Q3 B2B')).toEqual(['word', 'word'])
  })
})

describe('placeholders', () => {
  it.each([
    '[Name]',
    '[Company Name]',
    '[e.g., their plant]',
    '{name}',
    '{{first_name}}',
    '<role>',
    '<<role>>',
    '%NAME%',
    '$amount',
    '$X',
    '$XX,XXX',
    '$[price]',
    '${{price}}',
    '$____',
    '____',
    'X',
    'XX',
    'X%',
    '[X]%',
    '____%',
    'XYZ',
    '[ ]',
    '[[name]]',
  ])('%s is one slot', (text) => {
    expect(splitWords(`about ${text}, then`)[1]).toEqual({
      start: 6,
      end: 6 + text.length,
      norm: '<slot>',
      lemma: '<slot>',
      kind: 'slot',
      also: undefined,
    })
  })

  it('takes the possessive with the slot', () => {
    expect(written('[Name]’s team')).toEqual(['[Name]’s', 'team'])
  })

  it.each(['X-ray', 'Y/N', 'Gen Z', 'a < b and c > d', '50% of', '[Why now?]', '[open', `[${'long '.repeat(40)}]`, 'snake_case', '$5'])(
    'no slot in %s',
    (text) => {
      expect(kinds(text)).not.toContain('slot')
    },
  )
})

describe('marks, hyphens and names', () => {
  it('splits hyphenated words and keeps no hyphen', () => {
    expect(norms('state-of-the-art follow-up')).toEqual(['state', 'of', 'the', 'art', 'follow', 'up'])
  })

  it('keeps punctuation as words of its own, in one spelling', () => {
    expect(norms('so — what… now... “yes” ‘no’?! a -- b')).toEqual([
      'so',
      '—',
      'what',
      '…',
      'now',
      '…',
      '"',
      'yes',
      '"',
      "'",
      'no',
      "'",
      '?',
      '!',
      'a',
      '—',
      'b',
    ])
    expect(kinds('— … ? "')).toEqual(['punct', 'punct', 'punct', 'punct'])
  })

  it('keeps the dot of an abbreviation and of an initial with it', () => {
    expect(written('Dr. J. Hill vs. No. 5 at 9 a.m. there.')).toEqual([
      'Dr.',
      'J.',
      'Hill',
      'vs.',
      'No.',
      '5',
      'at',
      '9',
      'a.m.',
      'there',
      '.',
    ])
    expect(norms('U.S. and e.g. us')).toEqual(['u.s.', 'and', 'e.g.', 'us'])
    expect(norms('No. We are.')).toEqual(['no', '.', 'we', 'are', '.'])
  })

  it('reads a missing space after a full stop as two words, a domain as one', () => {
    expect(norms('today.What')).toEqual(['today', '.', 'what'])
    expect(norms('see acme.com or ann@acme.com')).toEqual(['see', 'acme.com', 'or', 'ann@acme.com'])
    expect(norms('https://acme.com/a?b=1, ok')).toEqual(['https://acme.com/a?b=1', ',', 'ok'])
  })

  it('reads & as and, inside initials as part of them', () => {
    expect(norms('parts & labour, P&L')).toEqual(['parts', 'and', 'labour', ',', 'p&l'])
  })
})

describe('any text', () => {
  it('has no words where there is nothing to read', () => {
    expect(splitWords('')).toEqual([])
    expect(splitWords(' \n\t\u00a0\u200b')).toEqual([])
  })

  it('reads letters of any script and emoji as one mark each', () => {
    expect(norms('Café ÜBER cafe\u0301')).toEqual(['café', 'über', 'café'])
    expect(splitWords('hi 👨‍👩‍👧 👍🏽 🇩🇪 1️⃣').map((word) => [word.norm, word.kind])).toEqual([
      ['hi', 'word'],
      ['👨‍👩‍👧', 'punct'],
      ['👍🏽', 'punct'],
      ['🇩🇪', 'punct'],
      ['1️⃣', 'punct'],
    ])
  })

  it('keeps spans ordered, inside the text and free of white space, whatever the text', () => {
    const alphabet = [
      'a',
      'Z',
      'X',
      "'",
      '’',
      's',
      'n',
      't',
      '.',
      '?',
      '[',
      ']',
      '{',
      '}',
      '<',
      '>',
      '$',
      '_',
      '%',
      '&',
      '@',
      '-',
      '–',
      '1',
      ',',
      ' ',
      '\n',
      'é',
      '👍',
      '\ud83d',
      '\u200d',
      '\ufe0f',
      'İ',
    ]
    let seed = 7
    const next = (limit: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % limit
    }
    for (let round = 0; round < 1000; round++) {
      let text = ''
      for (let i = next(30); i >= 0; i--) text += alphabet[next(alphabet.length)]
      let end = 0
      for (const word of splitWords(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end)
        expect(word.end).toBeGreaterThan(word.start)
        expect(word.norm).not.toBe('')
        if (word.kind !== 'slot') expect(text.slice(word.start, word.end)).not.toMatch(/^\s|\s$/)
        end = word.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  // What is not linear here never ends: the runner's limit is the check of time.
  it('gets through hostile text', () => {
    for (const unit of ['[', '{{', '<a', '$', '_', 'X', "'", '1,', '1-', 'a.', 'A&', '%A', '👍\u200d', 'http://', '.', '-']) {
      expect(splitWords(unit.repeat(20_000)).at(-1)?.end ?? 0).toBeLessThanOrEqual(unit.length * 20_000)
    }
  })
})
