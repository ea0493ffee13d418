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
  it('is an interview where users are heard, or the only heading that names a call says so', () => {
    expect(callOf(`# User session guide, April\n\n${said()}`)).toBe('interview')
    expect(callOf(`# Feedback collection at the bay\n\n${said()}`)).toBe('interview')
    expect(callOf(`# The washing bay\n\n## Driver interview\n\n${said()}`)).toBe('interview')
    expect(callOf(`# The washing bay\n\n## Driver interview\n\n${said()}\n## Demo\n\n${said()}`)).not.toBe('interview')
    expect(callOf(`# Yard survey\n\n${said()}`)).not.toBe('interview')
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
})
