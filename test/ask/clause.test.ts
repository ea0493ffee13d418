import { describe, expect, test } from 'vitest'
import { type Clause, parseClause, type WordRange } from '../../src/ask/clause.js'

const words = (clause: Clause, range: WordRange | undefined): string | undefined =>
  range &&
  clause.words
    .slice(range.start, range.end)
    .map((word) => word.norm)
    .join(' ')

describe('parts of the sentence', () => {
  test('fillers, name, lead-in, wrapper, core and softener', () => {
    const clause = parseClause("So, Dana, if the line stops at night, could you tell me what that costs you, if you don't mind me asking?")
    expect(words(clause, clause.fillers)).toBe('so , dana ,')
    expect(clause.leadIn).toMatchObject({ opener: 'if', kind: 'if' })
    expect(words(clause, clause.leadIn)).toBe('if the line stops at night ,')
    expect(clause.wrapper).toMatchObject({ kind: 'request', verb: 'tell' })
    expect(words(clause, clause.wrapper)).toBe('could you tell me')
    expect(words(clause, clause.core)).toBe('what that costs you , if you do not mind me asking')
    expect(clause.softeners.map((range) => words(clause, range))).toEqual(['if you do not mind'])
    expect(clause).toMatchObject({ opening: 'auxiliary', subject: { kind: 'it' }, verb: { lemma: 'cost' }, negated: false })
  })

  test('a statement in front of the question', () => {
    const clause = parseClause("We've set aside an hour – does that still suit you?")
    expect(words(clause, clause.statement)).toBe('we have set aside an hour —')
    expect(clause.opening).toBe('auxiliary')
  })

  test.each([
    ['Before we start, who else is coming?', 'before', 'when'],
    ['When the pump fails, what happens?', 'when', 'when'],
    ['With two crews out, who answers the phone?', 'with', 'phrase'],
    ['Suppose it rains, where do you go?', 'suppose', 'if'],
    ['If you could change one thing what would it be?', 'if', 'if'],
    ['Had we known, would you have waited?', 'had', 'if'],
  ])('lead-in of %s', (text, opener, kind) => {
    expect(parseClause(text).leadIn).toMatchObject({ opener, kind })
  })

  test('a placeholder counts as a name in front and as a noun inside', () => {
    const clause = parseClause('[Name], how does [Company] handle returns?')
    expect(words(clause, clause.fillers)).toBe(`${clause.words[0]?.norm} ,`)
    expect(clause.subject.kind).toBe('noun')
    expect(clause.verb?.lemma).toBe('handle')
  })

  test('tag, alternatives and joined questions', () => {
    expect(parseClause("You keep the keys here, don't you?").tag).toBeDefined()
    expect(parseClause('Is it the cost, the date or the crew?').alternatives).toMatchObject({ count: 3, open: false })
    expect(parseClause('Is it noisy or anything?').alternatives).toBeUndefined()
    expect(parseClause('What do you use, and what do you pay?').joined).toMatchObject([{ word: 'what', bare: false }])
    expect(parseClause('Which one do you prefer, and why?').joined).toMatchObject([{ word: 'why', bare: true }])
    expect(parseClause('What sells best?').joined).toEqual([])
    expect(parseClause('Do you hear the alarm and do it anyway?').joined).toEqual([])
    expect(parseClause('Do you hear the alarm and does it wake you?').joined).toHaveLength(1)
  })
})

interface Anatomy {
  readonly asked?: string
  readonly noun?: string
  readonly degree?: string
  readonly preposition?: string
  readonly auxiliary?: string
  readonly tense: Clause['tense']
  readonly modal?: string
  readonly negated?: true
  readonly subject: Clause['subject']['kind']
  readonly head?: string
  readonly owner?: string
  readonly verb?: string
  readonly particle?: string
  readonly governs?: string
  readonly object?: string
}

const ANATOMY: readonly (readonly [string, Anatomy])[] = [
  ['What budget do you have in mind?', { asked: 'what', noun: 'budget', auxiliary: 'do', tense: 'present', subject: 'you', verb: 'have' }],
  [
    'Which of your depots handles returns?',
    { asked: 'which', noun: 'depot', tense: 'present', subject: 'asked', verb: 'handle', object: 'return' },
  ],
  [
    'How many people on the crew speak French?',
    { asked: 'how', noun: 'people', degree: 'many', tense: 'present', subject: 'asked', verb: 'speak' },
  ],
  ['By when do you need it?', { asked: 'when', preposition: 'by', auxiliary: 'do', tense: 'present', subject: 'you', verb: 'need' }],
  ['What led you to look around?', { asked: 'what', tense: 'past', subject: 'asked', verb: 'lead', governs: 'look' }],
  ["Who's deciding on the fence?", { asked: 'who', auxiliary: 'is', tense: 'present', subject: 'asked', verb: 'decide', particle: 'on' }],
  [
    'How long has the roof been leaking?',
    { asked: 'how', degree: 'long', auxiliary: 'has', tense: 'perfect', subject: 'noun', head: 'roof', verb: 'leak' },
  ],
  [
    'Does your sales team handle renewals?',
    { auxiliary: 'does', tense: 'present', subject: 'noun', head: 'team', owner: 'your', verb: 'handle', object: 'renewal' },
  ],
  [
    'What would have to change?',
    { asked: 'what', auxiliary: 'would', modal: 'would', tense: 'present', subject: 'asked', verb: 'have', governs: 'change' },
  ],
  ["What didn't go well?", { asked: 'what', auxiliary: 'did', tense: 'past', negated: true, subject: 'asked', verb: 'go' }],
  ['Will they sign it off by May?', { auxiliary: 'will', modal: 'will', tense: 'future', subject: 'they', verb: 'sign' }],
  ["You've had no heat since Sunday?", { auxiliary: 'have', tense: 'perfect', subject: 'you', verb: 'have', object: 'heat' }],
  [
    'Tell me what you were hoping to fix.',
    { asked: 'what', auxiliary: 'were', tense: 'past', subject: 'you', verb: 'hope', governs: 'fix' },
  ],
  [
    "What's your timeline?",
    { asked: 'what', auxiliary: 'is', tense: 'present', subject: 'noun', head: 'timeline', owner: 'your', verb: 'be' },
  ],
  ['What made you choose them?', { asked: 'what', tense: 'past', subject: 'asked', verb: 'make', governs: 'choose' }],
  [
    'What did you end up paying?',
    { asked: 'what', auxiliary: 'did', tense: 'past', subject: 'you', verb: 'end', particle: 'up', governs: 'pay' },
  ],
  [
    "How's the roof holding up?",
    { asked: 'how', auxiliary: 'is', tense: 'present', subject: 'noun', head: 'roof', verb: 'hold', particle: 'up' },
  ],
  ['Who else besides you will join?', { asked: 'who', auxiliary: 'will', modal: 'will', tense: 'future', subject: 'asked', verb: 'join' }],
  ['Is there a deadline?', { auxiliary: 'is', tense: 'present', subject: 'there', verb: 'be', object: 'deadline' }],
  ['Could we meet on site?', { auxiliary: 'could', modal: 'could', tense: 'present', subject: 'we', verb: 'meet' }],
  ['Fleet size?', { tense: 'none', subject: 'noun', head: 'size' }],
]

describe('anatomy of the core', () => {
  test.each(ANATOMY)('%s', (text, expected) => {
    const { asked, auxiliary, tense, modal, negated, subject, verb, object } = parseClause(text)
    const read: Record<keyof Anatomy, unknown> = {
      asked: asked?.word,
      noun: asked?.noun,
      degree: asked?.degree,
      preposition: asked?.preposition,
      auxiliary,
      tense,
      modal,
      negated,
      subject: subject.kind,
      head: subject.head,
      owner: subject.owner,
      verb: verb?.lemma,
      particle: verb?.particle,
      governs: verb?.governs,
      object: object?.head,
    }
    for (const [part, value] of Object.entries(expected)) expect(read[part as keyof Anatomy], part).toEqual(value)
    if (!expected.asked) expect(read.asked).toBeUndefined()
    if (!expected.negated) expect(negated).toBe(false)
  })
})

describe('robustness', () => {
  test('ranges stay inside the words and every text can be read', () => {
    const texts = [
      '',
      '?',
      '…?',
      ',,,',
      'or',
      'and or but',
      'how',
      'what if',
      'by',
      '“?”',
      '[x]',
      'if',
      'the the the of of',
      'could you',
      'mind',
      `${'and '.repeat(400)}?`,
      'a, '.repeat(500),
      'what '.repeat(300),
    ]
    for (const text of texts) {
      const clause = parseClause(text)
      for (const range of [
        clause.fillers,
        clause.core,
        clause.subject.range,
        clause.leadIn,
        clause.wrapper,
        clause.asked,
        clause.verb,
        clause.object,
        clause.tag,
        clause.alternatives,
      ]) {
        if (!range) continue
        expect(range.start).toBeLessThanOrEqual(range.end)
        expect(range.end).toBeLessThanOrEqual(clause.words.length)
      }
    }
  })

  // What is not linear here never ends: the runner's limit is the check of time.
  test('gets through a sentence of ten thousand clauses', () => {
    const text = 'if you want it or not, and how do you know what they need, '.repeat(10_000)
    const clause = parseClause(text)
    expect(clause.core.end).toBeLessThanOrEqual(clause.words.length)
    expect(clause.words.length).toBeGreaterThan(100_000)
  })

  test.each(['price and ', 'cost of the ', 'price of parts and '])('gets through a phrase of thousands of nouns: %j', (part) => {
    const clause = parseClause(`How do you like the ${part.repeat(4000)}team?`)
    expect(clause.words.length).toBeGreaterThan(8000)
  })
})
