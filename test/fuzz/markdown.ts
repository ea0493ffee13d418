import fc from 'fast-check'

/** Short inline texts: markup that is whole, cut off, nested, escaped, or only looks like it. */
export const inline: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'What did it cost?',
      'words go on',
      '**Rep:** ',
      '*a*',
      '**b',
      '_c_ ',
      '~~d~~',
      '`e`',
      '`` f ` ',
      '[one]',
      '[Two words]',
      '[two][one]',
      '[three][]',
      '[^1]',
      '[l](m "n")',
      '![i][one]',
      '<!-- c -->',
      '<!-- open',
      '<b>',
      '<Name>',
      '{{slot}}',
      '{/* mdx */}',
      'https://a.example',
      '<https://b.example>',
      '&amp; &nbsp;',
      '\\* \\[',
      '| a |',
      '# no heading',
      '- no item',
      '> no quote',
      '“Said?”',
      '😀',
      'e\u0301',
      '\u200b',
      '\t',
      '  ',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(' '))

const line = inline.map((text) => text.trim() || 'x')
const lines = fc.array(line, { minLength: 1, maxLength: 3 })

/** Openings of raw HTML of all seven kinds, some with their ends, some without, some with blank lines in them. */
const html = fc.constantFrom(
  '<script>\n\nlet a\n\n</script>',
  '<pre>\n\n# no heading\n</pre> behind',
  '<style>\n\n- a',
  '<!-- comment\n\n# no heading\n\nstill -->',
  '<!-- one line -->',
  '<!-- never closed\n\nwords',
  '<?php\n\n## no heading\n?>',
  '<? open\n\nwords',
  '<!DOCTYPE\n\nhtml>',
  '<![CDATA[\n\n# no heading\n]]>',
  '<![CDATA[ open\n\nwords',
  '<div>\nraw\n\n*read*\n\n</div>',
  '<details>\n<summary>What?</summary>\n\nwords\n</details>',
  '<b class="x">\nraw\n\nwords',
  '</custom-tag>\nraw',
)
const fence = fc
  .tuple(
    fc.constantFrom('```', '~~~', '````', '```md', '   ```', '~~~ a'),
    lines,
    fc.constantFrom('```', '~~~', '````', '', '   ```  ', '~~'),
    fc.boolean(),
  )
  .map(([open, body, close, blank]) => `${open}\n${body.join(blank ? '\n\n' : '\n')}\n${close}`)
const definition = fc.constantFrom(
  '[one]: https://one.example',
  '[Two  words]: <two> "Title"',
  '[three]:\n  three\n  (title\n  goes on)',
  '[two]: a "title" no definition',
  '[REP]: Hello',
  '[^1]: A footnote, more or less.',
  "[one]: https://again.example 'x'",
  '> [one]: quoted',
  '- [two words]: listed',
  '[bad]: a "open\n',
  '[ sp\nace ]: /x',
)
const heading = fc.tuple(fc.constantFrom('# ', '## ', '###### ', '#', '####### ', '  ## ', '##\t'), line).map((parts) => parts.join(''))
const setext = fc
  .tuple(lines, fc.constantFrom('===', '---', '  ===  ', '- - -', '='))
  .map(([text, under]) => `${text.join('\n')}\n${under}`)
const table = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom('| - |', '| :-: | - |', '|--|--|--|', '- | -', '| - '))
  .map(([rows, under]) => `| ${rows[0]} |\n${under}\n${rows.map((row) => `| ${row} | b`).join('\n')}`)
const other = fc.constantFrom(
  '---',
  '***',
  '- - -',
  '* * *',
  '    code\n\n    more',
  '\tcode',
  '',
  '\n',
  '  \n\t',
  '+++',
  '---\na: b\n---',
  '===',
  '|',
  '\ufeff# mark',
  '\u000c',
  '\0',
)

const leaf = fc.oneof(
  { weight: 4, arbitrary: lines.map((text) => text.join('\n')) },
  { weight: 3, arbitrary: heading },
  setext,
  fence,
  html,
  definition,
  table,
  other,
)

/** Puts marks before the first line and behind the others what keeps them in the container, or what only half does. */
const contain = (block: string, [first, rest]: readonly [string, string], isLazy: boolean): string =>
  block
    .split('\n')
    .map((text, i) => (i === 0 ? first + text : isLazy && i % 2 === 1 ? text : rest + text))
    .join('\n')
const containers = fc.constantFrom(
  ...([
    ['> ', '> '],
    ['>', '>'],
    ['- ', '  '],
    ['* ', '  '],
    ['+   ', '    '],
    ['1. ', '   '],
    ['10) ', '    '],
    ['- [ ] ', '  '],
    ['-\n  ', '  '],
    ['  - ', '    '],
    ['-\t', '\t'],
    ['   ', '   '],
  ] as const),
)

const block: fc.Arbitrary<string> = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), containers, fc.boolean(), fc.constantFrom('\n', '\n\n'))
      .map(([inner, marks, isLazy, gap]) => contain(inner.join(gap), marks, isLazy)),
  ),
})).block

const frontMatter = fc.constantFrom(
  '',
  '',
  '',
  '---\ntitle: A\n---\n',
  '---\ntitle: A\n\n# no heading\n---  \n',
  '+++\na = 1\n+++\n',
  '---\nopen: yes\n\n',
  '---\n---\n',
)

/** Documents of all kinds of blocks, with any of the three line ends. A byte order mark only in front, and not always. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    frontMatter,
    fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n', '\n \n')), { maxLength: 8 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([front, blocks, end, isCutOff]) => {
    const text = front + blocks.flat().join('')
    return (isCutOff ? text.trimEnd() : text).replaceAll('\n', end)
  })
