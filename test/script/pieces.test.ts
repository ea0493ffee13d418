import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/script/markdown/parse.js'
import { PIECE, piecesOf } from '../../src/script/markdown/pieces.js'
import { markdown } from '../fuzz/markdown.js'
import { runs } from '../fuzz/runs.js'

const childrenOf = (source: string, length: number): RootContent[] => [...piecesOf(source, length)].flatMap(({ children }) => children)

describe('reading in pieces', () => {
  it('gives the tree of the whole, with its positions', () => {
    fc.assert(
      fc.property(markdown, fc.integer({ min: 1, max: 120 }), (text, length) => {
        const source = text.replace(/^\ufeff/, '')
        expect(childrenOf(source, length)).toEqual(parseMarkdown(source).children)
      }),
      { numRuns: runs(60) },
    )
  })

  it.each([
    ['a link before its definition', '[a] first\n\n# One\n\ntext\n\n# Two\n\n[a]: https://a.example\n', 4],
    ['a link behind its definition', '[a]: https://a.example\n\n# One\n\ntext\n\n# Two\n\n[A] and [b]\n', 4],
    ['a definition in a quotation', '[A] first\n\n# One\n\n> - [a]:\n>   b\n\n# Two\n\n[a][]\n', 4],
    ['headings in a fence', '# One\n\n```\n\n# no\n\n# no\n\n```\n\n# Two\n', 2],
    ['a fence without an end', '# One\n\n# Two\n\n~~~\n\n# no\n\n# no\n', 2],
    ['headings in a comment', '# One\n\n<!--\n\n# no\n\n-->\n\n# Two\n', 2],
    ['front matter with blank lines', '---\na: b\n\nc: d\n---\n\n# One\n\n# Two\n', 3],
    ['rules that look like front matter', '# One\n\n---\na: b\n---\n\n# Two\n\n---\n', 4],
    ['a list that goes on behind a blank line', '# One\n\n- a\n\n- b\n\n  c\n\nd\n\n- e\n', 2],
    ['a last line that does not end', '# One\n\n# Two\n\nwords', 3],
    ['line ends of Windows', '# One\r\n\r\n- a\r\n\r\ntext\r\n\r\n# Two\r\n', 3],
  ])('cuts beside %s', (_, source, atLeast) => {
    expect([...piecesOf(source, 1)].length).toBeGreaterThanOrEqual(atLeast)
    expect(childrenOf(source, 1)).toEqual(parseMarkdown(source).children)
  })

  it('never lets a piece grow with the source', () => {
    const source = '## Heading\n\n**Rep:** What did it cost you last year?\n\n- one\n- two\n\n'.repeat(500)
    const pieces = [...piecesOf(source)]
    const lengths = pieces.map(({ position }) => position!.end.offset! - position!.start.offset!)
    expect(Math.max(...lengths)).toBeLessThan(1.1 * PIECE)
    expect(pieces.at(-1)!.children.at(-1)!.position!.end.line).toBe(source.trimEnd().split('\n').length)
  })
})
