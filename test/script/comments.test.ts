import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

const read = (source: string) => readScript(source, { role: 'script' })
const nexts = (source: string) => read(source).comments.map(({ text, next }) => [text, next && source.slice(next.start, next.end)])

describe('comments', () => {
  it('are followed by the next block, whatever its lines', () => {
    expect(nexts('<!-- a -->\nOne line,\nand its second.\n\nAnother.')).toEqual([['a', 'One line,\nand its second.']])
    expect(nexts('Said. <!-- a -->\n\nAnother.')).toEqual([['a', 'Another.']])
    expect(nexts('The last word. <!-- a -->')).toEqual([['a', undefined]])
  })

  it('are followed by one item of a list', () => {
    expect(nexts('- "One?" <!-- a -->\n- "Two?"\n- "Three?"')).toEqual([['a', '"Two?"']])
    expect(nexts('<!-- a -->\n\n1. "One?"\n2. "Two?"')).toEqual([['a', '"One?"']])
  })

  it('are followed by the row under theirs, and before a table by all of it', () => {
    const table = '| Ask | Why |\n|---|---|\n| One? | x <!-- a --> |\n| {/* b */} Two? | y |\n| Three? | z |\n'
    expect(nexts(table)).toEqual([['a', '{/* b */} Two? | y'].map((text) => text.replace('{/* b */} ', '')), ['b', 'Three? | z']])
    const [[, whole] = []] = nexts(`<!-- t -->\n\n${table.replaceAll(/<!--.*?-->|\{.*?\}/g, '')}`)
    expect(whole).toContain('One?')
    expect(whole).toContain('Three?')
  })

  it('are followed by a whole fence', () => {
    const fence = '```\nRep: One?\n\nRep: Two?\n```'
    expect(nexts(`<!-- a -->\n${fence}\n`)).toEqual([['a', fence]])
  })

  it('in the middle of a paragraph are followed by the rest of it', () => {
    const [[, rest] = []] = nexts('One? <!-- a -->\nTwo?\n\nThree?')
    expect(rest?.trim()).toBe('Two?')
  })

  it('may be written as MDX has them, on several lines, and are never spoken', () => {
    const source = '{/* a -- it\n   goes on */}\n\n**Rep:** Who signs {/* b */} here?\n\n# Title {/* c */}\n'
    const { comments, asks, title } = read(source)
    expect(comments.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(['a -- it goes on', 'b', 'c'])
    expect(asks.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual(['Who signs here?'])
    expect(title).toBe('Title')
    expect(read('`{/* code */}` and {/* open\n\nend */}').comments).toEqual([])
  })

  it('stand where they are written, with a byte order mark and CRLF too', () => {
    const source = '\ufeff# T\r\n\r\n<!-- a -->\r\nOne?\r\n\r\n{/* b */}\r\n'
    expect(read(source).comments.map(({ span }) => source.slice(span.start, span.end))).toEqual(['<!-- a -->', '{/* b */}'])
  })
})
