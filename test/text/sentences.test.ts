import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/text/sentences.js'

const split = (text: string) => splitSentences(text).map((span) => text.slice(span.start, span.end))
/** Bars show where sentences begin and end; the text is read without them. */
const expectSplit = (barred: string) => {
  const parts = barred.split('|').map((part) => part.trim())
  expect(split(parts.join(' '))).toEqual(parts)
}

describe('ends', () => {
  it.each([
    'Who feeds them? | Nobody does! | Right. | Next',
    'Really?! | Are you sure?? | No…? | Fine!!!',
    'How many pumps ? | Two !',
    'ok. | what do you grow? | and where?',
    'It was 5. | What now?',
    'So the roof leaks (badly). | Since when?',
    'That was “odd.” | Why?',
    "Is it ‘yes’? | Or 'no'? | Fine.",
    'Great! | 👍 What next? 👍',
    'Is it here? | [Name] knows. | {{who}} asked?',
  ])('%s', expectSplit)

  it('ends a sentence at each line end', () => {
    expect(split('first line\nsecond line? third\r\n\n  fourth\n')).toEqual(['first line', 'second line?', 'third', 'fourth'])
  })

  it('starts after a dash that follows a question', () => {
    expect(split('How old is it? - and who put it in? — Listen. / Who else?')).toEqual([
      'How old is it?',
      'and who put it in?',
      'Listen.',
      'Who else?',
    ])
  })

  it('sees the missing space of pasted text', () => {
    expect(split('Who is it today?What now?"Buyer: "The crew."Agent: "Right.Then what?"')).toEqual([
      'Who is it today?',
      'What now?"',
      'Buyer: "The crew."',
      'Agent: "Right.',
      'Then what?"',
    ])
  })
})

describe('dots that end nothing', () => {
  it.each([
    'Hi Dr. Smith and Mrs. Hill, e.g. from vs. to, i.e. both.',
    'Is it 3.5 or 4.0 per acme.com or v2.1?',
    'Was it No. 5 or no. 12 in fig. 3?',
    'J. R. Hill and Mary F. Kay came.',
    'The U.S. Bank in the U.K. office at 9 a.m. Monday?',
    'So… what do you sell... and where?',
    'So... I was wondering.',
    '1. What do you grow?',
    'about 5 sq. ft. of it',
    'See https://acme.com/?A=1.B and www.acme.com/Go?Now=1 first.',
    'Pipes, valves, etc. and pumps.',
    'Acme Inc. and Hill Ltd. Partners merged.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text])
  })

  it.each([
    'We open at 9 a.m. | Does that work?',
    'Pipes, valves, etc. | What else?',
    'We left the U.S. | Then we moved.',
    'No. | It is not.',
    'Go with plan B. | What is it?',
    'Well... | Nothing.',
    'She bought from Acme Inc. | Who told you?',
  ])('%s', expectSplit)
})

describe('quotes, brackets and colons', () => {
  it.each([
    'When they say "why us?" what do you answer?',
    '"Why us?" they ask.',
    'She said “why us? why now?” to me.',
    'Do they say "too dear!", or nothing?',
    'Are you there (or is it late?) and ready?',
    'See [if yes. Then?] and {what? Now} here?',
    'My question is this: what do you grow?',
    'Tell me one thing; who decides?',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text])
  })

  it.each([
    'When they say "why us?" | What do you answer?',
    'Say: "Great. | What else?"',
    '(Wait for it.) | What then?',
    '[Pause.] | Who else?',
  ])('%s', expectSplit)

  it('leaves out dots behind the end of a sentence', () => {
    expect(split('What then? ... And before? … oh, that.')).toEqual(['What then?', 'And before?', '… oh, that.'])
    expect(split('What then?... 👍')).toEqual(['What then?... 👍'])
  })
  it('keeps a bracket that never closes from hiding the ends after it', () => {
    expect(split('One (two. Three? Four [five! Six.')).toEqual(['One (two.', 'Three?', 'Four [five!', 'Six.'])
    expect(split(`One (two. ${'Three is here. '.repeat(60)}Four)`).length).toBe(62)
  })
})

describe('any text', () => {
  it.each(['', ' \n ', '???', '"…" !', '👍'])('finds no sentence in %j', (text) => {
    expect(split(text)).toEqual([])
  })

  it('takes blanks to fill in for words', () => {
    expect(split('____? [ ]')).toEqual(['____?', '[ ]'])
  })

  it('joins stray marks to the sentence before them on the line', () => {
    expect(split('What now? !\n!!!\nThen')).toEqual(['What now? !', 'Then'])
  })

  it('keeps spans ordered, inside the text, trimmed, and loses no word', () => {
    const alphabet = [
      'a',
      'B',
      'I',
      ' ',
      ' ',
      '.',
      '?',
      '!',
      '…',
      '"',
      '“',
      '”',
      "'",
      '(',
      ')',
      '[',
      ']',
      '<',
      '>',
      '{',
      '}',
      '\n',
      '-',
      ':',
      '1',
      '👍',
      '\ud83d',
      'é',
      'etc',
      'Mr',
    ]
    let seed = 11
    const next = (limit: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % limit
    }
    for (let round = 0; round < 2000; round++) {
      let text = ''
      for (let i = next(40); i >= 0; i--) text += alphabet[next(alphabet.length)]
      let end = 0
      let kept = ''
      for (const span of splitSentences(text)) {
        if (span.start < end || span.end > text.length || /^\s|\s$/.test(text.slice(span.start, span.end)))
          expect.fail(JSON.stringify(text))
        kept += text.slice(span.start, span.end)
        end = span.end
      }
      expect(kept.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''))
    }
  })

  // What is not linear here never ends: the runner's limit is the check of time.
  it('gets through hostile text', () => {
    for (const unit of ['(', ')', '[(', '? ', '. a', 'Mr. ', '"? a', '?"', ' ', 'A.', '...', '/a?A', '(a) ', '\n-'])
      for (const { start, end } of splitSentences(unit.repeat(20_000))) expect(start < end && end <= unit.length * 20_000).toBe(true)
  })
})
