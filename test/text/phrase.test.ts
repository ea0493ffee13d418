import { describe, expect, it } from 'vitest'
import { parsePhrase } from '../../src/text/phrase.js'
import { PhraseError } from '../../src/text/phrase-error.js'

const failureOf = (phrase: string): PhraseError => {
  try {
    parsePhrase(phrase)
  } catch (error) {
    if (error instanceof PhraseError) return error
    throw error
  }
  return expect.fail(`“${phrase}” was read without an error`)
}

describe('parsePhrase', () => {
  it('reads each mark of the notation', () => {
    expect(parsePhrase('^ so really? ~decide !not <be> (in|up to) ... @names $')).toEqual([
      { kind: 'start', at: 0 },
      { kind: 'word', norms: ['so'], at: 2 },
      { kind: 'maybe', of: { kind: 'word', norms: ['really'], at: 5 }, at: 5 },
      { kind: 'lemma', lemma: 'decide', at: 14 },
      { kind: 'not', of: { kind: 'word', norms: ['not'], at: 22 }, at: 21 },
      { kind: 'class', name: 'be', at: 26 },
      {
        kind: 'any',
        items: [
          { kind: 'word', norms: ['in'], at: 32 },
          {
            kind: 'sequence',
            items: [
              { kind: 'word', norms: ['up'], at: 35 },
              { kind: 'word', norms: ['to'], at: 38 },
            ],
            at: 31,
          },
        ],
        at: 31,
      },
      { kind: 'gap', at: 42 },
      { kind: 'list', name: 'names', at: 46 },
      { kind: 'end', at: 53 },
    ])
  })

  it('splits words as text is split', () => {
    const shape = (phrase: string) => parsePhrase(phrase).map((node) => (node.kind === 'word' ? node.norms.join('/') : node.kind))
    expect(shape('DON’T you')).toEqual(['do', 'not', 'you'])
    expect(shape("what's up")).toEqual(['what', 'is/has', 'up'])
    expect(shape('gonna')).toEqual(['going', 'to'])
    expect(shape('a follow-up, “please”')).toEqual(['a', 'follow', 'up', 'please'])
    expect(shape('$5k or 30%')).toEqual(['$5k', 'or', '30%'])
    expect(shape('what…now')).toEqual(['what', 'gap', 'now'])
    expect(shape('Café')).toEqual(['café'])
  })

  it('takes the base form of any inflection after ~', () => {
    expect(parsePhrase('~decided')).toEqual(parsePhrase('~decide'))
  })

  it('makes a contraction and a hyphenated word optional as a whole', () => {
    expect(parsePhrase("don't? go")[0]).toMatchObject({
      kind: 'maybe',
      of: { kind: 'sequence', items: [{ norms: ['do'] }, { norms: ['not'] }] },
    })
    expect(parsePhrase('a follow-up?')[1]).toMatchObject({ kind: 'maybe', of: { kind: 'sequence' } })
    expect(parsePhrase('(in|up)? here')[0]).toMatchObject({ kind: 'maybe', of: { kind: 'any' } })
  })

  it('reads brackets in brackets, and a bracket around one thing as that thing', () => {
    expect(parsePhrase('((a b|c) d|e)')[0]).toMatchObject({ kind: 'any', items: [{ kind: 'sequence' }, { norms: ['e'] }] })
    expect(parsePhrase('(a)')[0]).toMatchObject({ kind: 'word' })
  })

  it.each([
    ['', 0, 'no word'],
    ['  ', 0, 'no word'],
    ['…', 0, 'match anywhere'],
    ['"?!,"', 1, '? makes the word before it optional'],
    ['(a', 0, 'never closed'],
    ['a (b|(c|d)', 2, 'never closed'],
    ['a)', 1, 'never opened'],
    ['a|b', 1, 'between alternatives'],
    ['(a|)', 3, 'alternative is empty'],
    ['()', 1, 'alternative is empty'],
    ['a !', 2, '! needs a word'],
    ['! a', 0, '! needs a word'],
    ['hello!', 5, 'stands before a word'],
    ['!(a !b) c', 4, 'inside another'],
    ['~', 0, '~ needs a word'],
    ['~(a|b)', 0, '~ needs a word'],
    ['~ a', 0, '~ needs a word'],
    ['<be', 0, 'written <name>'],
    ['a > b', 2, 'written <name>'],
    ['@', 0, 'name of a list'],
    ['[name] x', 0, 'means nothing'],
    ['{x}', 0, 'means nothing'],
    ['a * b', 2, 'means nothing'],
    ['really??', 7, 'one ? is enough'],
    ['why ?', 4, 'there is none'],
    ['really?', 0, 'match anywhere'],
    ['a? !b ^', 6, '^ stands for the start'],
    ['$ a', 0, 'end of a sentence'],
    ['^? a', 1, 'cannot be optional'],
    ['... a', 0, 'edge'],
    ['a ...', 2, 'edge'],
    ['!not ready', 0, 'looks at the word after it'],
    ['('.repeat(5000), 8, 'deep'],
  ])('refuses %j at %i: %s', (phrase, offset, problem) => {
    const failure = failureOf(phrase)
    expect(failure).toMatchObject({ phrase, offset })
    expect(failure.problem).toContain(problem)
    expect(failure.instead).not.toBe('')
    expect(failure.message).toContain(`character ${offset + 1}`)
  })
})
