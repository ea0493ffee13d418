import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const steps = (source: string) =>
  readScript(source, { role: 'script' }).steps.map(
    ({ kind, pause, turn }) => pause ?? (kind === 'turn' ? turn?.sentences.map(({ text }) => text).join(' ') : kind),
  )

describe('pauses after a quotation', () => {
  it('are listen cues and lines to write on', () => {
    expect(steps('1. "What happened?" [wait]\n2. "And then?" *(pause)*\n3. "Who else?" ______')).toEqual([
      'What happened?',
      'listen',
      'And then?',
      'listen',
      'Who else?',
      'slot',
    ])
  })

  it('part two quotations of one line, and placeholders do not', () => {
    expect(steps('- "Who else?" [listen] "And who decides?"')).toEqual(['Who else?', 'listen', 'And who decides?'])
    expect(steps('- "Hello [Name]. How are you?"')).toEqual(['Hello [Name]. How are you?'])
  })
})
