import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fitModel } from '../../.tools/train/model.js'
import { packRows, unpackRows } from '../../.tools/train/packed-rows.js'
import type { TrainingRow } from '../../.tools/train/rows.js'
import { classifyAsk } from '../../src/ask/classify.js'
import { parseClause } from '../../src/ask/clause.js'
import { readForm } from '../../src/ask/form.js'
import { CUES, cueIndex } from '../../src/ask/intent/cue-index.js'
import { digsIntoAskBefore } from '../../src/ask/intent/digging.js'
import { featureKey, sign } from '../../src/ask/intent/feature-list.js'
import { askFeatures } from '../../src/ask/intent/features.js'
import { calibrated, intentScores, shares } from '../../src/ask/intent/model.js'
import type { Nearness } from '../../src/ask/intent/neighbours.js'
import { intentRow } from '../../src/ask/intent/row.js'
import { RULING_RULES } from '../../src/ask/intent/ruling-rules.js'
import { writtenRuling } from '../../src/ask/intent/rulings.js'
import { saidBefore } from '../../src/ask/intent/said-before.js'
import { INTENTS, type Intent, type Stage } from '../../src/ask/labels.js'
import { ALONE, type AskContext } from '../../src/ask/reading.js'
import { splitWords } from '../../src/text/words.js'

const intentOf = (text: string, around: Partial<AskContext> = {}): Intent => classifyAsk(text, { ...ALONE, ...around }).intent

describe('intent by ruling', () => {
  const ruled: readonly (readonly [string, Intent])[] = [
    ['What should the coming winter be like for you?', 'goal'],
    ['If you had a magic wand, what would the depot look like?', 'goal'],
    ['What would success look like by harvest?', 'goal'],
    ['So why now?', 'importance'],
    ['How urgent is the roof for you?', 'importance'],
    ['How did you hear about us?', 'source-survey'],
    ['What have you tried already?', 'backstory'],
    ['What is your biggest headache with the night shift?', 'problem'],
    ['What happens if nothing changes before winter?', 'impact'],
    ['What is that costing you a month?', 'impact'],
    ['If the line never stopped, what would that mean for the crew?', 'need-payoff'],
    ['What is holding you back?', 'objection-probe'],
    ['Is it the price or the timing?', 'objection-probe'],
    ['Who signs off on a kiln?', 'authority'],
    ['Is anyone else involved in the decision?', 'authority'],
    ['What would you need to see to move forward?', 'close'],
    ['Are you ready to get started?', 'close'],
    ['Can you hear me all right?', 'logistics'],
    ['Do you have any questions for me?', 'understanding-check'],
    ['What features do you need?', 'requirement'],
    ['Which deliveries do you need to track?', 'requirement'],
    ['What are the storage requirements?', 'requirement'],
    ['Which kind of oven are you leaning towards?', 'requirement'],
    ['Is that M-A-R-C or M-A-R-K?', 'logistics'],
    ['Is there a budget for the new kiln?', 'budget'],
    ['How much have you put aside for the vans?', 'budget'],
    ["Is there anything we haven't talked about that matters here?", 'other'],
    ["What haven't we covered?", 'other'],
    ['Who else are you talking to?', 'competition'],
    ['When do you need the vans on the road by?', 'timeline'],
    ['Can you decide today?', 'close'],
    ['How does the mud affect you personally?', 'person'],
    ['What would have to be true for the kiln to make sense?', 'close'],
    ['What would make you comfortable trying a single oven?', 'close'],
    ['What would I have to show you?', 'close'],
    ['Would you be open to making a gift this spring?', 'close'],
    ['What is your role in the decision?', 'authority'],
    ['Who else will look at the agreement?', 'authority'],
    ['What is your process for approving a new kiln?', 'authority'],
    ['Whose budget pays for the ovens?', 'authority'],
    ['Who else in the bakery should we be talking to?', 'next-step'],
    ['How should we leave it?', 'next-step'],
    ['If we halved the waiting, what would the bakers do?', 'need-payoff'],
    ['Guess what that oven costs?', 'other'],
    ['Have you had a night porter before?', 'backstory'],
    ['Have you ever worked with a broker in the past?', 'backstory'],
    ['Can you give me the nod?', 'close'],
    ['Did you find us all right?', 'rapport'],
    ['Any trouble finding the place?', 'rapport'],
    ['Who do you know in the valley with an old baler?', 'next-step'],
    ['Do you know anybody who might want a puppy?', 'next-step'],
    ["What's behind the decision to move the herd?", 'backstory'],
    ["What's behind the decision to look?", 'backstory'],
    ['What got you thinking about a second kiln?', 'backstory'],
    ['So what brought this up?', 'backstory'],
    ['Is it still all right if we stay until eight?', 'permission'],
    ['How did you two meet?', 'person'],
    ["What's your daughter's name?", 'person'],
    ['How long have you been with your present vet?', 'situation'],
    ['How long have you banked with them?', 'situation'],
    ['Would you be willing to host a tasting?', 'next-step'],
    ['Shall we get the scan booked?', 'next-step'],
    ['Picture the hall in June: what do you hear?', 'goal'],
    ["What's drawing you to them?", 'competition'],
    ['What did you expect it to come to?', 'budget'],
    ["What's your worst case?", 'problem'],
    ['What would she object to?', 'objection-probe'],
    ['What benefit did you expect it to bring?', 'goal'],
    ["What's this one making today?", 'situation'],
    ['Who have you spoken to about it at home?', 'authority'],
    ['It is noon on the day: what do you smell?', 'goal'],
    ['If you could hand off one chore, what would it be?', 'goal'],
    ['Who else has a hand in choosing the yard?', 'authority'],
    ["What's keeping you from signing up?", 'objection-probe'],
    ['How did the keys end up with the neighbour?', 'backstory'],
    ['So how are you doing it now?', 'situation'],
    ['How is your crew doing this by hand at the moment?', 'situation'],
    ["What else is open before you're ready to go ahead?", 'close'],
    ['Where may I set up my projector?', 'logistics'],
    ['Where shall we sit?', 'logistics'],
    ['Do you have the right to work in Norway?', 'situation'],
    ['How did you find out about the recall?', 'backstory'],
    ['How did your neighbours hear of the new water rules?', 'backstory'],
  ]
  it.each(ruled)('%s', (text, intent) => expect(intentOf(text)).toBe(intent))

  it('takes worries for reluctance once they have objected', () => {
    expect(intentOf('What worries you about the graft?', { stage: 'objection' })).toBe('objection-probe')
    const clause = parseClause('What worries you most about the winter?')
    const ruled = (stage: Stage) => writtenRuling(clause, intentRow(clause, readForm(clause), ALONE), { ...ALONE, stage })?.intent
    expect([ruled('objection'), ruled('discovery')]).toEqual(['objection-probe', undefined])
  })

  it.each([
    ["What's keeping you from growing the round?", 'close'],
    ['Who else in your choir sings bass?', 'next-step'],
    ['How long have you been with the fire brigade?', 'situation'],
    ["What's behind the timing of the search?", 'backstory'],
    ['When did he ask for the drawings?', 'person'],
    ['What draws wasps to the shed?', 'competition'],
    ['What benefit did you expect it to bring?', 'budget'],
    ['Do your parents live nearby?', 'authority'],
    ['Which day did you find the leak?', 'rapport'],
    ['How are you doing this morning?', 'situation'],
    ['How are you doing today?', 'situation'],
    ['How are you doing?', 'situation'],
    ["What's left in the silo before you can refill?", 'close'],
    ['What has to dry before you can move in?', 'close'],
    ['Where would you like us to set up the new press?', 'logistics'],
    ['Where would you like to set up your first stall?', 'logistics'],
    ['How did you hear about our new rules?', 'backstory'],
    ['How did you hear about the open day?', 'backstory'],
  ] as const)('“%s” is not ruled %s', (text, intent) => expect(intentOf(text)).not.toBe(intent))

  it.each([
    'So the leak is costing you a day a week, right?',
    "What's stopping you from finishing the harvest by hand?",
    'If nothing changed, what would that mean for the herd?',
    'If the barn were perfect, what would that look like?',
    'Who else is involved when you shear them?',
    'Have you worked with us before?',
    'Have you been through a purchase like this before?',
    'How did our name end up on your radar?',
    'How did you end up with two barns?',
    'Do you have the right to work for us on Sundays?',
    'How are you doing it for the next school?',
  ])('“%s” is left to the weights', (text) => {
    const clause = parseClause(text)
    expect(writtenRuling(clause, intentRow(clause, readForm(clause), ALONE), ALONE)).toBeUndefined()
  })

  it('takes an assumptive ask for a close, whatever detail it asks for', () => {
    const { intent, second, flaws } = classifyAsk('When would you like us to schedule the installation?', ALONE)
    expect([...flaws.keys()]).toEqual(['assumptive'])
    expect(intent).toBe('close')
    // What it asks for on its surface: a date, which is both.
    expect(['next-step', 'timeline']).toContain(second)
    expect(intentOf('When would you like to schedule the demo?')).toBe('next-step')
  })

  it('tells what drives a need from what drives a date', () => {
    expect(intentOf('What is driving the need for an update?')).toBe('backstory')
    expect(intentOf('Who is behind the need for a candidate?')).toBe('backstory')
    const clause = parseClause('What is driving the need for an early date?')
    expect(writtenRuling(clause, intentRow(clause, readForm(clause), ALONE), ALONE)).toBeUndefined()
  })

  it('holds however softly it is asked', () => {
    expect(intentOf('May I ask what you have tried so far?')).toBe('backstory')
    expect(intentOf('I’m curious, what is your biggest challenge with the vans?')).toBe('problem')
  })

  it('gives every rule a span and a confidence short of certainty', () => {
    for (const { confidence } of RULING_RULES) {
      expect(confidence).toBeGreaterThan(2 / 3)
      expect(confidence).toBeLessThan(1)
    }
    const { cues, confidence } = classifyAsk('How urgent is the roof for you?', ALONE)
    expect(cues.find((cue) => cue.label === 'intent:importance')?.span).toEqual({ start: 0, end: 31 })
    expect(confidence.intent).toBe(RULING_RULES.find(({ name }) => name === 'how important it is')?.confidence)
  })
})

describe('an ask that digs into the one before has its intent', () => {
  it.each([
    ['By how much?', 'open-wh', { gap: 1, sameTurn: false }, true],
    ['Could you give me a recent example?', 'polar', { gap: 2, sameTurn: false }, true],
    ['And then?', 'statement-q', { gap: 3, sameTurn: false }, true],
    ['By how much?', 'open-wh', { gap: 4, sameTurn: false }, false],
    ['In the greenhouse?', 'statement-q', { gap: 0, sameTurn: true }, true],
    ['In the greenhouse?', 'statement-q', { gap: 1, sameTurn: true }, false],
    ['In the greenhouse?', 'statement-q', { gap: 0, sameTurn: false }, false],
    ['Three times a week?', 'statement-q', { gap: 0, sameTurn: true }, true],
    ['Word of mouth, the van, the parish magazine?', 'choice', { gap: 0, sameTurn: true }, true],
    ['Any other yards in the valley?', 'statement-q', { gap: 0, sameTurn: true }, false],
    ['And the yield?', 'statement-q', { gap: 2, sameTurn: false }, true],
    ['And did the bees come back?', 'polar', { gap: 1, sameTurn: false }, false],
    ['And did they come back?', 'polar', { gap: 1, sameTurn: false }, true],
    ['And your budget?', 'statement-q', { gap: 1, sameTurn: false }, false],
    ['And would they pay for it?', 'polar', { gap: 1, sameTurn: false }, false],
    ['Sound fair?', 'statement-q', { gap: 0, sameTurn: true }, false],
    ['Could you send me the drawings?', 'polar', { gap: 0, sameTurn: true }, false],
  ] as const)('%s (%s, %o): %s', (text, form, before, digs) => {
    const clause = parseClause(text)
    expect(digsIntoAskBefore(askFeatures(clause, readForm(clause)).norms, clause, form, before)).toBe(digs)
  })
})

describe('a short reaction means what was proposed', () => {
  it.each([
    ['opening', 'I’d like to ask a few questions about the plant, then you tell me if we go on.', 'agenda-check'],
    ['objection', 'I’ll send the drawings over and we talk again on Thursday.', 'next-step'],
    ['opening', 'I’ll text you the gate code right after this call.', 'next-step'],
    ['opening', 'I’ll book half the time for your questions and demo the crane first.', 'agenda-check'],
    ['objection', 'You pay nothing for sixty days, and there’s a full refund if it leaks.', 'close'],
  ] as const)('in the %s stage after “%s”', (stage, before, intent) => {
    expect(intentOf('Sound fair?', { stage, before })).toBe(intent)
  })

  it.each([
    ['Is that all right with both of you?', 'I’d like to tell you how the roof stands, then hear what you noticed.', 'agenda-check'],
    ['Is that what you were expecting?', 'We’ll walk the yard, and at the end I’ll ask whether to go on.', 'agenda-check'],
    ['Does that work for everyone?', 'I’d like to start with the sheds and then look at the books.', 'agenda-check'],
  ] as const)('“%s” after “%s” is %s wherever it stands', (text, before, intent) => {
    expect(intentOf(text, { stage: 'discovery', before })).toBe(intent)
    expect(intentOf(text, { stage: 'discovery', before: 'The pump runs at four bar.' })).not.toBe(intent)
  })

  it('knows what kind of proposal stood before', () => {
    expect(saidBefore('')).toBe('nothing')
    expect(saidBefore('So you lost two crews in May.')).toBe('summary')
    expect(saidBefore('Green it is.')).toBe('other')
  })
})

describe('the intent model', () => {
  it('explains itself with cues whose spans lie inside the text', () => {
    let explained = 0
    for (const text of [
      'What made you pick up the phone today?',
      'How soon do you need the vans on the road?',
      'Which other quotes have you got?',
    ]) {
      for (const { label, span } of classifyAsk(text, ALONE).cues) {
        if (!label.startsWith('intent:') || !span) continue
        explained++
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
      }
    }
    expect(explained).toBeGreaterThan(2)
  })

  it('shows the heading as a reason', () => {
    const { cues, intent } = classifyAsk('And for this?', { ...ALONE, headings: ['Budget', 'Visit'], stage: 'discovery' })
    expect(intent).toBe('budget')
    expect(cues.some(({ cue }) => cue === 'heading “Budget”')).toBe(true)
  })

  it('has a calibration that rises', () => {
    const steps = Array.from({ length: 101 }, (_, i) => calibrated(i / 100))
    for (let i = 1; i < steps.length; i++) expect(steps[i]).toBeGreaterThanOrEqual(steps[i - 1] as number)
    expect(steps[100]).toBeLessThanOrEqual(1)
    expect(steps[0]).toBeGreaterThanOrEqual(0)
  })

  it('gives the same scores each time, and shares that add up to one', () => {
    const read = () => {
      const clause = parseClause('Who else should see the drawings?')
      return intentScores(intentRow(clause, readForm(clause), ALONE))
    }
    expect(read()).toEqual(read())
    expect(shares(read()).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  })

  it('names its features when asked, as many names as numbers', () => {
    const clause = parseClause('What budget have you set aside?')
    const { list } = intentRow(clause, readForm(clause), ALONE, true)
    expect(list.names).toHaveLength(list.keys.length)
    expect(list.names).toContain('q|c:what|budget')
    expect(list.names?.filter((name) => name.startsWith('n2:'))).toHaveLength(7)
    expect(list.keys[list.names?.indexOf('q|c:what|budget') ?? -1]).toBe(featureKey(sign('q|c'), sign('what'), sign('budget')))
    expect(intentRow(clause, readForm(clause), ALONE).list.names).toBeUndefined()
  })

  it('keeps rows in bytes as they are, to a hundredth', () => {
    const rows: TrainingRow[] = Array.from({ length: 40 }, (_, i) => ({
      from: 'found',
      group: String(i % 4),
      at: [7, 200 + i, 28_000 - (i % 3)],
      values: [1, i % 2 ? 0.5 : 1, 1.25],
      tied: [{ name: i % 2 ? 'heading' : 'cue:5', votes: [[i % 25, 0.75]] }],
      of: i % 25,
      ruled: i % 5 === 0 ? { at: i % 25, confidence: 0.93 } : undefined,
      digs: i % 7 === 1 && i % 5 !== 0,
      near: (['none', 'script', 'section', 'turn'] as const)[i % 4] as Nearness,
    }))
    const folder = mkdtempSync(join(tmpdir(), 'rows-'))
    writeFileSync(join(folder, 'rows'), packRows(rows))
    const read = unpackRows(join(folder, 'rows'), 'found')
    const sorted = (row: TrainingRow) => ({ ...row, at: undefined, values: new Map(row.at.map((at, i) => [at, row.values[i]])) })
    expect(read.map(sorted)).toEqual(rows.map(sorted))
  })

  it('learns the same weights from the same rows', () => {
    const rows: TrainingRow[] = Array.from({ length: 60 }, (_, i) => ({
      from: 'scripts',
      group: String(i % 5),
      at: [i % 3, 100 + (i % 7)],
      values: [1, 0.5],
      tied: [{ name: 'cue:5', votes: [[i % 3, 1]] }],
      of: i % 3,
      near: 'none',
    }))
    const [one, two] = [fitModel(rows), fitModel(rows)]
    expect(Buffer.from(one.table.buffer).equals(Buffer.from(two.table.buffer))).toBe(true)
    expect([...one.tied]).toEqual([...two.tied])
    expect(one.tied.get('cue:5')).toBeGreaterThan(0)
  }, 60_000)
})

describe('cues of intent', () => {
  it('are written rightly, each with an intent and a strength from 1 to 6', () => {
    expect(cueIndex().size).toBe(CUES.length)
    expect(CUES.length).toBeGreaterThan(900)
    for (const { strength, intent } of CUES) {
      expect(strength).toBeGreaterThanOrEqual(1)
      expect(strength).toBeLessThanOrEqual(6)
      expect(INTENTS[intent]).toBeDefined()
    }
  })

  it.each([
    ['What made you call a plumber?', 'what ~make you', 'backstory'],
    ['How will you know it paid off?', 'how (will', 'goal'],
    ['How many trucks do you run?', 'how many', 'situation'],
  ] as const)('find “%s”', (text, phrase, intent) => {
    const found = cueIndex().match(splitWords(text))
    expect(found.some(({ value }) => value.phrase.startsWith(phrase) && INTENTS[value.intent] === intent)).toBe(true)
  })
})
