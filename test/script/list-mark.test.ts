import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

describe('the marks of a pasted list', () => {
  it.each(['•', '▪', '◦', '●', '‣', '·', '–', '—', '☐', '☑', 'a.', 'b)', '(1)', '(a)', 'Q7.', 'Q12)', '\\*', '\\-', '3\\.', '4\\)'])(
    'are no part of the ask: %s',
    (mark) => {
      const source = `# Discovery call\n\n${mark} What made you call us?\n${mark} How long has that been a problem?\n`
      const { asks } = readScript(source, { role: 'script' })
      expect(asks.map(({ text, form }) => [text, form])).toEqual([
        ['What made you call us?', 'open-wh'],
        ['How long has that been a problem?', 'how'],
      ])
      for (const { text, span } of asks) expect(source.slice(span.start, span.end)).toBe(text)
    },
  )

  it('are taken off only where a backslash makes them text', () => {
    const [ask] = readScript('**Rep:** 2. or 3., which floor is it?\n', { role: 'script' }).asks
    expect(ask?.text).toContain('which floor is it?')
    expect(readScript('# Discovery call\n\n\\* {name}, what made you call us?\n', { role: 'script' }).asks.map(({ text }) => text)).toEqual(
      ['{name}, what made you call us?'],
    )
  })

  it('stay where they are part of the words', () => {
    const texts = (source: string) => readScript(source, { role: 'script' }).asks.map(({ text }) => text)
    expect(texts('**Rep:** (1) or two of them, which is it?\n')).toEqual(['(1) or two of them, which is it?'])
    expect(texts('# Discovery call\n\n–5 degrees in the store: what does that cost you?\n')).toEqual([
      '–5 degrees in the store: what does that cost you?',
    ])
  })
})
