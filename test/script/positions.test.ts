import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/script/read.js'

/** The asks of a source, each with the very stretch of source it stands on. */
function asksOf(source: string): { text: string; slice: string }[] {
  return readScript(source, { role: 'script' }).asks.map(({ text, span }) => ({ text, slice: source.slice(span.start, span.end) }))
}

const PLAIN = 'What made you ring us this morning?'

describe('an ask stands exactly where its words stand', () => {
  const layouts: Record<string, string> = {
    'a labelled paragraph': `**Rep:** ${PLAIN}`,
    'a quoted bullet': `## Discovery\n\n- "${PLAIN}"`,
    'a nested bullet behind tabs': `## Discovery\n\n- "Where were we?"\n\t- "${PLAIN}"`,
    'a numbered item in bold': `## Questions to ask\n\n1. **"${PLAIN}"**`,
    'a blockquote in a blockquote': `## Script\n\n> > "${PLAIN}"`,
    'a table cell': `| They say | You say |\n|---|---|\n| "Too dear" | "${PLAIN}" |`,
    'an untagged fence': `## Opening\n\n\`\`\`\nRep: ${PLAIN}\n\`\`\``,
    'a fence in a list in a quote': `> - Opening:\n>\n>   \`\`\`\n>   Rep: ${PLAIN}\n>   \`\`\``,
    'indented code': `## Opening\n\n    Rep: ${PLAIN}`,
    'raw HTML': `<div class="script-line">“${PLAIN}”</div>`,
    'a line behind emoji': `## 🏠 Discovery 🔥\n\n- 👋🏽 "${PLAIN}"`,
  }
  for (const [name, source] of Object.entries(layouts)) {
    for (const [form, shaped] of Object.entries({
      LF: source,
      CRLF: source.replaceAll('\n', '\r\n'),
      'a lone CR': source.replaceAll('\n', '\r'),
      'a byte order mark': `\ufeff${source}`,
    })) {
      it(`in ${name}, with ${form}`, () => {
        expect(asksOf(shaped).at(-1)).toEqual({ text: PLAIN, slice: PLAIN })
      })
    }
  }
})

describe('text with its markup removed maps back to the source', () => {
  const cases: [string, string, string, string][] = [
    [
      'an entity',
      '**Rep:** How do R&amp;D and you &mdash; share it?',
      'How do R&D and you — share it?',
      'How do R&amp;D and you &mdash; share it?',
    ],
    ['an escape', '**Rep:** Do you pay 5\\* or more?', 'Do you pay 5* or more?', 'Do you pay 5\\* or more?'],
    ['emphasis', '**Rep:** What do *you* make of it?', 'What do you make of it?', 'What do *you* make of it?'],
    ['a soft break in a quote', '> **Rep:** What did you\n> do next?', 'What did you do next?', 'What did you\n> do next?'],
    ['a hard break', '**Rep:** What did you  \ndo next?', 'What did you do next?', 'What did you  \ndo next?'],
    ['an escaped pipe', '| Ask | Why |\n|---|---|\n| "Do you use A \\| B?" | x |', 'Do you use A | B?', 'Do you use A \\| B?'],
    ['a wrapped line of a fence', '```\nRep: What did you\n     do next?\n```', 'What did you do next?', 'What did you\n     do next?'],
  ]
  for (const [name, source, text, slice] of cases) {
    it(`over ${name}`, () => expect(asksOf(source)).toEqual([{ text, slice }]))
  }

  it('for a part of a sentence', () => {
    const source = '**Rep:** How do R&amp;D and you share it?'
    const [sentence] = readScript(source).turns[0]!.sentences
    const at = sentence!.text.indexOf('you')
    const span = sentence!.at(at, at + 3)
    expect(source.slice(span.start, span.end)).toBe('you')
  })
})
