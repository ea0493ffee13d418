import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const callOf = (source: string) => readScript(source, { role: 'script' }).call
const ASKS = ['How do you wash the vans today?', 'Who books the bays?', 'What does a dirty van cost you?', 'What have you tried so far?']
const said = (asks: readonly string[] = ASKS) => asks.map((ask) => `**Rep:** ${ask}\n`).join('\n')
const questions = (times: number) =>
  Array.from({ length: times }, (_, at) => `## ${['The yard', 'The crew', 'The bill', 'The winter', 'The vans'][at]}\n\n${said()}`).join(
    '\n',
  )

describe('the kind of call', () => {
  it('is the one that the title names', () => {
    expect(callOf(`# Demo script: the washing bay\n\n${said()}`)).toBe('demo')
    expect(callOf(`# Pricing conversation\n\n${said()}`)).toBe('close')
  })
  it('is mixed where the title names two calls, or a row of scripts is for others', () => {
    expect(callOf(`# Discovery & demo: the washing bay\n\n${said()}`)).toBe('mixed')
    const row = ['Discovery call script', 'Yard visit script', 'Demo script'].map((name) => `## ${name}\n\n${said()}`).join('\n')
    expect(callOf(`# Demo scripts\n\n${row}`)).toBe('mixed')
    expect(callOf(`# Demo scripts\n\n${row.replaceAll(' script', '')}`)).toBe('demo')
  })
  it('is a cold one by phone, unless the phone rings at ours', () => {
    expect(callOf(`# Phone script: the washing bay\n\n${said()}`)).toBe('cold')
    expect(callOf(`# Front desk phone script\n\n${said()}`)).not.toBe('cold')
    expect(callOf(`# Inbound phone scripts\n\n${said()}`)).not.toBe('cold')
  })
  it('is an interview where the head names a participant, or what is said calls it research', () => {
    expect(callOf(`# Talk with Ada\n\n**Participant:** Ada, keeps bees\n\n${said()}`)).toBe('interview')
    expect(callOf(`# Bees and vans\n\n**Rep:** We are doing some market research on vans.\n\n${said()}`)).toBe('interview')
    expect(callOf(`# Talk with Ada\n\n**Participants:** twelve of us\n\n${said()}`)).not.toBe('interview')
    expect(callOf(`# Bees and vans\n\n**Rep:** I did some research on your vans.\n\n${said()}`)).not.toBe('interview')
  })
  it('is not told by what a text copes with', () => {
    expect(callOf(`# Talk with Ada\n\nShows the flow of questions, and handling objections on the way.\n\n${said()}`)).not.toBe('objection')
    expect(callOf(`# Talk with Ada\n\nObjections that fleet managers raise.\n\n${said()}`)).toBe('objection')
  })
  it('is an interview where users are heard, or the only heading that names a call says so', () => {
    expect(callOf(`# User session guide, April\n\n${said()}`)).toBe('interview')
    expect(callOf(`# Feedback collection at the bay\n\n${said()}`)).toBe('interview')
    expect(callOf(`# The washing bay\n\n## Driver interview\n\n${said()}`)).toBe('interview')
    expect(callOf(`# The washing bay\n\n## Driver interview\n\n${said()}\n## Demo\n\n${said()}`)).not.toBe('interview')
    expect(callOf(`# Yard survey\n\n${said()}`)).not.toBe('interview')
  })
  it('is an interview where its calls are research', () => {
    expect(callOf(`# Discovery call script: washing bay research\n\n${said()}`)).toBe('interview')
    expect(callOf(`# Discovery call script: research the bay first\n\n${said()}`)).toBe('discovery')
  })
  it('is the call beside which objections stand, theirs where they are all there is', () => {
    expect(callOf(`# Bay demo and objection handling\n\n${said()}`)).toBe('demo')
    expect(callOf(`# Objections in a bay demo\n\n${said()}`)).toBe('objection')
  })
  it('is what the first lines name where no title tells, but neither their goal nor what they are not', () => {
    expect(callOf(`# Bay drills\n\nTen minutes of cold calling a day.\n\n${said()}`)).toBe('cold')
    expect(callOf(`# Bay lines\n\nBays • Closing\n\n${said()}`)).toBe('close')
    for (const goal of ['Goal: book a demo at the bay.', 'Not there to close the deal.', 'From the first cold call to the demo.'])
      expect(callOf(`# Bay lines\n\n${goal}\n\n${said()}`), goal).toBe('mixed')
  })
  it('is a renewal where it comes round with every quarter', () => {
    expect(callOf(`# Quarterly van and bay check\n\n${said()}`)).toBe('renewal')
    expect(callOf(`# Van and bay check\n\n${said()}`)).not.toBe('renewal')
  })
  it('is mixed in a collection of sales scripts for several calls', () => {
    const row = ['Cold', 'Cold again', 'Cold once more', 'Objections', 'Closing'].map((name) => `## ${name}\n\n${said()}`).join('\n')
    expect(callOf(`# Sales scripts for the bay\n\n${row}`)).toBe('mixed')
    expect(callOf(`# The washing bay\n\n${row}`)).toBe('cold')
  })
  it('is discovery where no title tells and most of it asks about their world', () => {
    expect(callOf(`# The washing bay\n\n${questions(5)}`)).toBe('discovery')
  })
  it('is mixed where the file holds several calls', () => {
    expect(callOf(`# Washing bay chat replies\n\n${questions(5)}`)).toBe('mixed')
    const visits = [1, 2, 3].map((n) => `## Visit ${n}\n\n${said()}${said()}`).join('\n')
    expect(callOf(`# The washing bay\n\n${visits}`)).toBe('mixed')
  })

  describe('where no title names it, by the rep’s first words', () => {
    const talk = (first: string) =>
      `# Bakery owners\n\n**Rep:** ${first}\n\n**Rep:** How do you plan the week's baking?\n\n**Rep:** Shall we look at it on Tuesday?\n`

    it.each([
      'Hi Ana, this is Tom from Kestrel Ovens. Did I catch you at a bad time?',
      'Good morning, my name is Tom and I’m calling from Kestrel Ovens. The reason for my call is the price of gas.',
      'Hello, it’s Tom with Kestrel Ovens. Do you have thirty seconds?',
      'Hi Ana, I’m Tom from Kestrel Ovens. I just wanted to see if you’d be open to a quick visit on Tuesday?',
      'Hi Ana, Tom here, I am calling from Kestrel Ovens out of the blue.',
    ])('is cold: %s', (first) => {
      expect(readScript(talk(first)).call).toBe('cold')
    })

    it.each([
      'Hi Ana, this is Tom from Kestrel Ovens. You asked for a quote on our website. Do you have a minute?',
      'Hi Ana, this is Tom from Kestrel Ovens, following up on our meeting. Is now a good time?',
      'Thanks for calling Kestrel Ovens, this is Tom. Do you have a minute for a few questions?',
      'Good to see you, Ana. Have you got a minute to show me the bakery?',
      'Hi Ana, this is Tom from Kestrel Ovens. What are you baking today?',
    ])('is not: %s', (first) => {
      expect(readScript(talk(first)).call).not.toBe('cold')
    })

    it('stays what the title says', () => {
      expect(
        readScript(talk('Hi Ana, this is Tom from Kestrel Ovens. Is this a bad time?').replace('Bakery owners', 'Discovery call')).call,
      ).toBe('discovery')
    })
  })
})
