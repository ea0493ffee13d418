import { describe, expect, it } from 'vitest'
import { withOpenBoxes } from '../../src/script/markdown/boxes.js'
import { readScript } from '../../src/script/read.js'

const asks = (source: string): { text: string; slice: string; negative: boolean; section: string }[] =>
  readScript(source, { role: 'script' }).asks.map(({ text, span, negative, section }) => ({
    text,
    slice: source.slice(span.start, span.end),
    negative,
    section: section.title,
  }))
const texts = (source: string): string[] => asks(source).map(({ text }) => text)

const FIRST = 'What made you ring the yard today?'
const SECOND = 'How do you get the boats out of the water now?'
const LIST = `1. ${FIRST}\n\n2. ${SECOND}\n`

describe('what stands in a box of a Markdown dialect is read as if it stood outside', () => {
  const boxes: Record<string, string> = {
    'a directive in a fence': `\`\`\`{admonition} Questions to ask\n${LIST}\`\`\``,
    'a directive with options': `\`\`\`{dropdown} Questions to ask\n:open:\n:color: info\n\n${LIST}\`\`\``,
    'a directive in tildes': `~~~ {note} Questions to ask\n${LIST}~~~`,
    'a container': `:::tip Questions to ask\n\n${LIST}\n:::`,
    'a container with its title in brackets': `:::info[Questions to ask]\n\n${LIST}\n:::`,
    'a div with attributes': `::: {.callout-tip title="Questions to ask"}\n\n${LIST}\n:::`,
    'a callout': `> [!tip] Questions to ask\n${LIST}`.trimEnd().replaceAll('\n', '\n> '),
    'a folded callout': `> [!question]- Questions to ask\n${LIST}`.trimEnd().replaceAll('\n', '\n> '),
    'a box in a box': `::::{grid}\n:::{grid-item-card} Questions to ask\n${LIST}:::\n::::`,
    'a fence in a longer fence': `\`\`\`\`{note}\n\`\`\`{tip} Questions to ask\n${LIST}\`\`\`\n\`\`\`\``,
  }
  for (const [name, box] of Object.entries(boxes)) {
    for (const [form, source] of Object.entries({
      LF: `# Boat yard\n\n${box}\n`,
      CRLF: `# Boat yard\n\n${box}\n`.replaceAll('\n', '\r\n'),
      'a byte order mark': `\ufeff# Boat yard\n\n${box}\n`,
      'an indent': `# Boat yard\n\n${box.replaceAll(/^(?=.)/gm, '  ')}\n`,
      'a quotation around it': `# Boat yard\n\n${box.replaceAll(/^/gm, '> ')}\n`,
    })) {
      it(`${name}, with ${form}`, () => {
        expect(asks(source).map(({ text, slice }) => [text, slice])).toEqual([
          [FIRST, FIRST],
          [SECOND, SECOND],
        ])
      })
    }
  }

  it('under its title, which ends with it', () => {
    const source = `# Boat yard\n\n## Discovery\n\n\`\`\`{admonition} Bad questions\n- "Is it wet?"\n\`\`\`\n\n- "${FIRST}"\n`
    expect(asks(source).map(({ text, negative, section }) => [text, negative, section])).toEqual([
      ['Is it wet?', true, 'Bad questions'],
      [FIRST, false, 'Discovery'],
    ])
  })
  it('turns that follow one another', () => {
    const source = `# Interview\n\n\`\`\`{admonition} Example\n**Rep:** ${FIRST}\n\n**Customer:** The slip. Do you mend those?\n\n**Rep:** ${SECOND}\n\`\`\`\n`
    expect(texts(source)).toEqual([FIRST, SECOND])
  })
})

describe('what is no box of text stays as it is', () => {
  const rest: Record<string, string> = {
    'code of a notebook': `\`\`\`{code-cell} python\nprint("What did you do?")\n\`\`\``,
    'a chunk of code': `\`\`\`{r}\n# What did you do?\nplot(x)\n\`\`\``,
    'a drawing': `:::mermaid\ngraph TD; A[What did you do?] --> B\n:::`,
    'a fence of a named language': '```ts\nconst note = `:::tip`\n```',
    'a box shown as an example': `\`\`\`\`md\n\`\`\`{note} Title\nText\n\`\`\`\n\n:::tip\nText\n:::\n\`\`\`\``,
    'a box without an end': `:::tip Title\n\nText`,
    'a row of marks': `:::row:::\n:::column span="2":::\nText\n:::column-end:::\n:::row-end:::`,
    'an end alone': ':::\n\nText\n\n:::',
  }
  for (const [name, source] of Object.entries(rest)) it(name, () => expect(withOpenBoxes(source)).toEqual({ text: source, boxes: [] }))

  it('a fence of code in a box', () => {
    const source = '# Yard\n\n:::tip Setup\n\n```js\nask("What did you do last year?")\n```\n\n:::\n'
    expect(texts(source)).toEqual([])
  })
})

it('nothing moves', () => {
  const source = `> :::tip Ask\n> "${FIRST}"\n> :::\n\n\`\`\`{note}\nText\n\`\`\`\n`
  const { text, boxes } = withOpenBoxes(source)
  expect(text.length).toBe(source.length)
  expect(boxes.map(({ start, end }) => source.slice(start, end))).toEqual([`:::tip Ask\n> "${FIRST}"\n> :::`, '```{note}\nText\n```'])
})

describe('a callout', () => {
  const around = (callout: string): string => `# Boat yard\n\n${FIRST}\n\n${callout}\n\n${SECOND}\n`
  it.each([
    '> [!tip] Listen for\n> Are they the owner? Who else has a say?',
    '> [!note]+ Notes\n> Which boat is theirs?',
    '> [!warning] Checklist\n> - Did you see the papers?',
  ])('is for the rep’s eyes where its title says so, and ends with its quotation: %s', (callout) => {
    expect(texts(around(callout))).toEqual([FIRST, SECOND])
  })
  it('holds counter-examples under a title that says so', () => {
    expect(asks(around("> [!warning] Don't\n> What can you pay for the mooring?")).map(({ text, negative }) => [text, negative])).toEqual([
      [FIRST, false],
      ['What can you pay for the mooring?', true],
      [SECOND, false],
    ])
  })
  it.each([
    ['> [!question] How old is your boat?\n> And who built it?', ['How old is your boat?', 'And who built it?']],
    ['> [!quote]\n> How old is your boat?', ['How old is your boat?']],
    ['> [!question] "How old is your boat?"', ['How old is your boat?']],
  ])('never leaves its kind in what is asked: %s', (callout, wanted) => {
    expect(texts(around(callout))).toEqual([FIRST, ...wanted, SECOND])
  })
  it('is none in a fence of code or outside a quotation', () => {
    for (const source of ['```md\n> [!tip] Listen for\n```\n', '[!tip] Listen for\n', '> [a note](#there) Listen for\n'])
      expect(withOpenBoxes(source)).toEqual({ text: source, boxes: [] })
  })
})

describe('a callout without a title', () => {
  it.each(['NOTE', 'tip', 'WARNING', 'caution'])('is for the reader: %s', (kind) => {
    const source = `# Discovery call\n\n> [!${kind}]\n> Did you look them up? Never mind the roof.\n\n- How do you do it today?\n`
    expect(readScript(source, { role: 'script' }).asks.map(({ text }) => text)).toEqual(['How do you do it today?'])
  })
  it.each([
    '> [!note]\n> Say it slowly: "What made you look at this now?"',
    '> [!question]\n> What made you look at this now?',
    '> [!note] Note the question\n> "What made you look at this now?"',
  ])('may hold what is said: %s', (box) => {
    const source = `# Discovery call\n\n${box}\n\n- How do you do it today?\n`
    expect(readScript(source, { role: 'script' }).asks.map(({ text }) => text)).toContain('What made you look at this now?')
  })
})
