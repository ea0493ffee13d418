import { describe, expect, it } from 'vitest'
import rules from '../rules/index.js'
import { lintText } from '../src/engine/lint.js'
import type { LintSettings } from '../src/rule/settings.js'

const lint = (source: string, settings: Partial<LintSettings> = {}) => lintText(source, rules, { rules: {}, role: 'script', ...settings })
const labels = (text: string) =>
  lint(`**Rep:** ${text}`).script.asks.map(({ form, intent, about, softened, flaws }) => ({
    form,
    intent,
    about,
    softened,
    flaws: [...flaws.keys()],
  }))
const found = (source: string, settings: Partial<LintSettings> = {}) =>
  lint(source, settings).findings.map(({ rule, severity }) => `${rule} ${severity}`)
const loud = (source: string, settings: Partial<LintSettings> = {}) =>
  found(source, settings).filter((finding) => !finding.endsWith('info'))
const said = (text: string, settings: Partial<LintSettings> = {}) => found(`**Rep:** ${text}`, settings)

/** The old routine as one script: every question of it is one that customers have heard from everybody. */
const ROUTINE = [
  'What are you looking for?',
  'What price do you have in mind?',
  'What key features are you looking for?',
  'How did you hear about us?',
  'Are you in a position to decide today?',
]
const routine = ROUTINE.map((text) => `**Rep:** ${text}\n\n**Customer:** …`).join('\n\n')

describe('the tired old routine', () => {
  it('is found out as a whole', () => {
    expect(loud(routine).sort()).toEqual([
      'close-pressure error',
      'early-budget warning',
      'feature-first warning',
      'no-backstory-probe error',
      'source-survey warning',
      'what-opening warning',
    ])
  })

  it.each([
    [ROUTINE[0] ?? '', { form: 'open-wh', intent: 'requirement', about: 'thing' }],
    [ROUTINE[1] ?? '', { form: 'open-wh', intent: 'budget', about: 'deal' }],
    [ROUTINE[2] ?? '', { form: 'open-wh', intent: 'requirement', about: 'thing' }],
    [ROUTINE[3] ?? '', { form: 'how', intent: 'source-survey', about: 'deal' }],
    [ROUTINE[4] ?? '', { form: 'polar', intent: 'close', about: 'deal', flaws: ['close-pressure'] }],
  ])('reads “%s”', (text, expected) => {
    expect(labels(text)).toMatchObject([expected])
  })

  it('has nothing to say about one wish or price by itself', () => {
    expect(said(ROUTINE[0] ?? '')).toEqual([])
    expect(said(ROUTINE[1] ?? '')).toEqual([])
    expect(said(ROUTINE[2] ?? '')).toEqual([])
  })

  it('is louder about a survey in the opening than later', () => {
    expect(said('How did you hear about us?')).toEqual(['source-survey warning'])
    expect(found('## Opening\n\n**Rep:** How did you hear about us?')).toEqual(['source-survey warning'])
    const later = '**Rep:** What happened that got you looking?\n\n**Customer:** …\n\n**Rep:** How did you hear about us?'
    expect(found(later)).toEqual(['source-survey info'])
  })

  it('is an error to press for a decision', () => {
    expect(said('Are you in a position to decide today?')).toEqual(['close-pressure error'])
  })
})

describe('questions framed by the product', () => {
  it('are found, with a question mark or without', () => {
    const text = "Tell me what you're looking for in a pharmaceutical drug"
    expect(labels(text)).toMatchObject([{ form: 'imperative-probe', intent: 'requirement', about: 'thing' }])
    expect(said(text)).toEqual(['product-anchored-question warning'])
    expect(said(`${text}.`)).toEqual(['product-anchored-question warning'])
  })

  it('are no such thing where the rep only names the product', () => {
    const text = "I still don't feel like I fully understand your reluctance to use our product."
    expect(lint(`**Rep:** ${text}`).script.asks).toEqual([])
    expect(said(text)).toEqual([])
    const stalled = `# When they stall\n\n**Rep:** ${text}\n\n**Rep:** What changed?\n\n**Rep:** What worries you?`
    expect(found(stalled, { call: 'stalled' }).filter((finding) => finding.startsWith('unnamed-gap'))).toEqual([])
  })
})

describe('the softened why', () => {
  const text = 'May I ask you why are you thinking about buying a new car?'

  it('is read through its wrapper and its word order', () => {
    expect(labels(text)).toMatchObject([{ form: 'indirect', intent: 'backstory', softened: true, about: 'thing' }])
    expect(said(text)).toEqual([])
  })

  it('is all the backstory that a script needs', () => {
    const script = `${routine}\n\n**Rep:** ${text}`
    expect(found(script).filter((finding) => finding.startsWith('no-backstory-probe'))).toEqual([])
  })

  it('may be asked of what the customer does now; only the strictest policy minds', () => {
    expect(labels('Why are you doing that?')).toMatchObject([{ form: 'why', intent: 'backstory' }])
    expect(said('Why are you doing that?')).toEqual([])
    expect(said('Why are you doing that?', { profile: 'voss' })).toEqual(['accusatory-why info'])
  })
})

describe('questions about the thing', () => {
  const things = [
    'How much does this thing get used?',
    'Is that thing too loud?',
    'Is the thing keeping the rooms in the house the same temperature?',
  ]

  it('are told as a share, and never loudly', () => {
    const script = `# Heating visit\n\n## Discovery\n\n${things.map((text) => `- "${text}"`).join('\n')}`
    expect(found(script)).toContain('thing-heavy info')
    expect(loud(script)).toEqual([])
  })

  it.each([
    [things[0] ?? '', { form: 'how', intent: 'situation', about: 'thing' }],
    [things[1] ?? '', { form: 'polar', intent: 'problem', about: 'thing' }],
    [things[2] ?? '', { form: 'polar', intent: 'problem', about: 'thing' }],
  ])('reads “%s”, and lets one by itself pass', (text, expected) => {
    expect(labels(text)).toMatchObject([expected])
    expect(said(text)).toEqual([])
  })
})

describe('questions about the person', () => {
  it.each([
    ['What are they trying to do?', { intent: 'goal' }],
    ['What are they trying to achieve?', { intent: 'goal' }],
    ['What is driving the need for the new solution, what are they trying to do?', { form: 'open-wh', intent: 'backstory', flaws: [] }],
    ['What do they care about and why is that important to them?', { form: 'open-wh', intent: 'importance', flaws: [] }],
    ['What do they face as they do their jobs?', { form: 'open-wh', intent: 'problem' }],
    ['What do they dream about?', { form: 'open-wh', intent: 'person' }],
    ['What keeps them awake at night?', { form: 'open-wh', intent: 'problem' }],
  ])('“%s” is clean', (text, expected) => {
    expect(labels(text)).toMatchObject([expected])
    expect(loud(`**Rep:** ${text}`)).toEqual([])
  })

  it('does not mind the sleepless night until a team does', () => {
    expect(said('What keeps them awake at night?')).toEqual([])
    expect(said('What keeps them awake at night?', { rules: { 'sleep-cliche': { severity: 'warning' } } })).toEqual([
      'sleep-cliche warning',
    ])
  })
})

describe('facts from a profile', () => {
  it.each(['I see you are in the manufacturing industry…', 'I see you went to UC Berkeley.'])('“%s” leads nowhere', (text) => {
    expect(lint(`**Rep:** ${text}`).script.asks).toEqual([])
    expect(said(text)).toEqual(['canned-personalization warning'])
  })
})

describe('openness', () => {
  it('asks for leave without a question mark', () => {
    const text = "So I'd like to explore that a bit more with you, if you don't mind."
    expect(labels(text)).toMatchObject([{ form: 'statement-q', intent: 'permission' }])
    expect(said(text)).toEqual([])
  })

  it('asks what else holds the customer back', () => {
    const text = "Is there anything else holding you back that we haven't had the chance to talk about yet?"
    expect(labels(text)).toMatchObject([{ form: 'polar', intent: 'objection-probe' }])
    expect(said(text)).toEqual([])
    const answered = `# Objections\n\n### "It is too expensive."\n\n"I hear you, and I know that it is a lot of money for something that nobody will ever see once it is in the wall. ${text}"`
    const rulesFound = found(answered).map((finding) => finding.split(' ')[0])
    expect(rulesFound).not.toContain('no-anything-else')
    expect(rulesFound).not.toContain('objection-without-probe')
  })
})
