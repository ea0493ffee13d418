import { describe, expect, it } from 'vitest'
import { jsonLines } from '../../.tools/train/labelled.js'
import type { Cues } from '../../src/ask/weighed.js'
import { readScript } from '../../src/script/read.js'

const cuesOf = (source: string): Cues => {
  let found: Cues | undefined
  readScript(
    source,
    {},
    {
      weighScript: (cues) => {
        found = cues
        return -1
      },
    },
  )
  return found!
}

describe('what tells a script from another text', () => {
  it('tells apart our own small files, hardly one excepted', () => {
    const files = jsonLines<{ script: boolean; source: string }>('test/labelled/files/files.jsonl')
    const wrong = files.filter(({ script, source }) => (readScript(source).role !== 'none') !== script)
    expect(files.length).toBeGreaterThan(70)
    expect(wrong.length).toBeLessThanOrEqual(1)
  })
  it('counts words of the trade and of developers by the length of the file', () => {
    const prose = 'The bay was built in two steps, and the second half has a pump of its own.\n\n'
    const text = `# Bays\n\nA prospect asks for the npm package.\n\n`
    expect([...cuesOf(text).keys()]).toEqual(expect.arrayContaining(['trade 1', 'developer 1.5']))
    const long = [...cuesOf(text + prose.repeat(80)).keys()]
    expect(long).not.toContain('trade 1')
    expect(long).not.toContain('developer 1.5')
  })
  it('says where nothing but questions speaks for a script, and where a label announces them', () => {
    const asks = '- Who owns the kiln?\n- How do you fire it?\n- What do you make?\n'
    expect(cuesOf(`# Kiln\n\n${asks}`).has('plain alone')).toBe(true)
    expect(cuesOf(`# Discovery call\n\n${asks}`).has('plain alone')).toBe(false)
    expect(cuesOf(`# Kiln\n\n**Rep:** Who owns the kiln?\n`).has('plain alone')).toBe(false)
  })
  it.each([
    ["Hello, is that Mrs Hale? I'm ringing about the gutters.", true],
    ["Hi, it's Ada from Blue Boilers.", true],
    ['Hello, the gutters are ringing in the wind again.', false],
  ])('hears who greets and says why he calls: %s', (line, introduces) => {
    expect(cuesOf(`# Gutters\n\n${line}\n\nWhat got you to call?\n`).has('introduces')).toBe(introduces)
  })
})
