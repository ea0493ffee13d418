import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { applyEdits } from '../../src/engine/edits.js'
import { type LintHow, lintScript, lintText } from '../../src/engine/lint.js'
import { defineRule } from '../../src/rule/define.js'
import type { LintSettings } from '../../src/rule/settings.js'
import { readScript } from '../../src/script/read.js'

/** Says so of every ask that holds the word that it is named for. */
const flags = (word: string) => ({
  family: 'words',
  rule: defineRule({
    id: `says-${word}`,
    summary: 'S.',
    why: 'W.',
    source: 'Test',
    instead: 'I.',
    severity: 'warning',
    messages: { found: 'F.' },
    examples: { bad: [], good: [] },
    ask(ask, { report }) {
      if (ask.text.includes(word)) report('found', ask)
    },
  }),
})
const watchers = rules.filter(({ rule }) => rule.directive)
const all = [flags('money'), flags('name'), ...watchers]
const lint = (source: string, settings: Partial<LintSettings> = {}, how?: LintHow) => {
  const result = lintText(source, all, { rules: {}, role: 'script', ...settings }, how)
  expect(result.failures).toEqual([])
  const at = ({ rule, line }: { rule: string; line: number }) => `${line} ${rule}`
  return { ...result, stands: result.findings.map(at), silenced: result.suppressed.map(at) }
}
const fixed = (source: string) => {
  const { findings } = lint(source)
  return applyEdits(
    source,
    findings.flatMap(({ suggestions }) => suggestions),
  ).text
}
const MONEY = '**Rep:** What money is there?'
const NAME = '**Rep:** What is the name?'

describe('directives', () => {
  it('silence the next block, and only the rules that they name', () => {
    const source = `<!-- saleslint-disable-next-line says-money -->\n\n${MONEY}\n\n${MONEY} What is the name?\n`
    expect(lint(source)).toMatchObject({ silenced: ['3 says-money'], stands: ['5 says-money', '5 says-name'] })
    expect(lint(source.replace(' says-money', '')).silenced).toEqual(['3 says-money'])
    expect(lint(source.replace(' says-money', ' all')).silenced).toEqual(['3 says-money'])
    expect(lint(source.replace('says-money', 'words')).silenced).toEqual(['3 says-money'])
    expect(lint(source.replace('says-money', 'says-name')).silenced).toEqual([])
  })

  it('say where they stand and for what reason', () => {
    const [finding] = lint(`<!-- saleslint-disable-next-line says-money -- the owner\n  wants it -->\n\n${MONEY}\n`).suppressed
    expect(finding?.suppression).toEqual({ by: 'directive', line: 1, reason: 'the owner wants it' })
  })

  it('silence their own line', () => {
    const source = `${MONEY} <!-- saleslint-disable-line says-money -->\n\n${MONEY}\n`
    expect(lint(source)).toMatchObject({ silenced: ['1 says-money'], stands: ['3 says-money'] })
  })

  it('silence rows of tables, and the table stays one', () => {
    const row = '| What money is there? | x |'
    const source = `| Ask | Why |\n|---|---|\n| How so? | x <!-- saleslint-disable-next-line says-money --> |\n${row}\n${row}\n| What money is there? | {/* saleslint-disable-line says-money */} |\n`
    expect(lint(source)).toMatchObject({ silenced: ['4 says-money', '6 says-money'], stands: ['5 says-money'] })
    expect(lint(`<!-- saleslint-disable-next-line says-money -->\n\n| Ask |\n|---|\n${row}\n${row}\n`).stands).toEqual([])
  })

  it('silence one item of a list', () => {
    const source = `<!-- saleslint-disable-next-line says-money -->\n\n- "What money is there?"\n- "What money is left?"\n`
    expect(lint(source)).toMatchObject({ silenced: ['3 says-money'], stands: ['4 says-money'] })
  })

  it('silence stretches, until they are enabled or to the end', () => {
    const source = `<!-- saleslint-disable says-money, says-name -->\n\n${MONEY}\n\n<!-- saleslint-enable says-money -->\n\n${MONEY}\n\n${NAME}\n`
    expect(lint(source)).toMatchObject({ silenced: ['3 says-money', '9 says-name'], stands: ['7 says-money'] })
    const bare = `<!-- saleslint-disable -->\n\n${MONEY}\n\n<!-- saleslint-enable says-name -->\n\n${NAME}\n\n${MONEY}\n\n<!-- saleslint-enable -->\n\n${MONEY}\n`
    expect(lint(bare)).toMatchObject({ silenced: ['3 says-money', '9 says-money'], stands: ['7 says-name', '13 says-money'] })
  })

  it('silence a whole file from anywhere in it', () => {
    const source = `${MONEY}\n\n${NAME}\n\n{/* saleslint-disable-file says-money */}\n`
    expect(lint(source)).toMatchObject({ silenced: ['1 says-money'], stands: ['3 says-name'] })
  })

  it('name lines of a fence by what they say', () => {
    const fence = '```\nRep: What money is there?\nRep: What money is left?\n```\n'
    expect(lint(`<!-- saleslint-disable-next-line says-money "money is left" -- agreed -->\n${fence}`)).toMatchObject({
      silenced: ['4 says-money'],
      stands: ['3 says-money'],
    })
    expect(lint(`<!-- saleslint-disable-next-line says-money -->\n${fence}`).stands).toEqual([])
    expect(lint(`<!-- saleslint-disable-next-line says-money “Money, is THERE?” "money is left" -->\n${fence}`).stands).toEqual([])
    expect(lint(`<!-- saleslint-disable-next-line says-money "nobody says it" -->\n${fence}`).stands).toEqual([
      '1 misspelt-directive',
      '3 says-money',
      '4 says-money',
    ])
  })

  it('hold with CRLF, a byte order mark and names outside ASCII', () => {
    const source = `\ufeff# Größe\n\n<!-- saleslint-disable-next-line says-money -- wegen der Größe -->\n\n${MONEY}\n\n${MONEY}\n`
    const crlf = source.replaceAll('\n', '\r\n')
    expect(lint(crlf)).toMatchObject({ silenced: ['5 says-money'], stands: ['7 says-money'] })
    expect(fixed(`\ufeff<!-- saleslint-disable-file says-name -->\r\n\r\n${MONEY}\r\n`)).toBe(`\ufeff${MONEY}\r\n`)
  })

  it('are left alone where a file is no script', () => {
    expect(lint('<!-- saleslint-disable-file says-monye -->\n\nText.\n', { role: 'none' }).stands).toEqual([])
  })

  it('may silence by name what is said about others, and never what is said about themselves', () => {
    const idle = `<!-- saleslint-disable-file says-name -->\n\n${MONEY}\n`
    expect(lint(`<!-- saleslint-disable-file unused-directive -->\n${idle}`)).toMatchObject({
      silenced: ['2 unused-directive'],
      stands: ['4 says-money'],
    })
    expect(lint(`<!-- saleslint-disable-file unused-directive, says-name -->\n\n${MONEY}\n`).stands).toContain('1 unused-directive')
    for (const kind of ['file', 'line', 'next-line']) {
      expect(lint(`Two.\n\n<!-- saleslint-disable-${kind} -->\n\nOne.\n`).stands, kind).toEqual(['3 unused-directive'])
    }
    expect(lint('<!-- saleslint-disable -->\n\nOne.\n').stands).toEqual(['1 unused-directive'])
  })
})

describe('unused directives', () => {
  it('are found and taken out, and nothing around them moves together', () => {
    expect(lint(`<!-- saleslint-disable-next-line says-money -->\n\n${NAME}\n`).stands).toEqual(['1 unused-directive', '3 says-name'])
    expect(fixed(`<!-- saleslint-disable-next-line says-money -->\n\nOne.\n`)).toBe('One.\n')
    expect(fixed(`One.\n\n<!-- saleslint-disable-next-line says-money -->\nTwo.\n`)).toBe('One.\n\nTwo.\n')
    expect(fixed(`One.\r\n<!-- saleslint-disable-next-line says-money -->\r\nTwo.\r\n`)).toBe('One.\r\n\r\nTwo.\r\n')
    expect(fixed(`One.\r\n\r\n<!-- saleslint-disable says-money -->\r\n\r\nTwo.\r\n`)).toBe('One.\r\n\r\nTwo.\r\n')
    expect(fixed('One. <!-- saleslint-disable-line says-money -->\n')).toBe('One.\n')
    expect(fixed('| A | B |\n|---|---|\n| One. <!-- saleslint-disable-line says-money --> | x |\n')).toBe(
      '| A | B |\n|---|---|\n| One. | x |\n',
    )
  })

  it('keep the names that work', () => {
    const source = `<!-- saleslint-disable-next-line says-name, says-money -- because -->\n\n${MONEY}\n`
    expect(lint(source)).toMatchObject({ silenced: ['3 says-money'], stands: ['1 unused-directive'] })
    expect(fixed(source)).toBe(`<!-- saleslint-disable-next-line says-money -- because -->\n\n${MONEY}\n`)
  })

  it('include an enable that ends nothing', () => {
    expect(lint(`${NAME}\n\n<!-- saleslint-enable says-money -->\n`).stands).toEqual(['1 says-name', '3 unused-directive'])
  })

  it('are not those for rules that did not run', () => {
    const source = `<!-- saleslint-disable-file says-name -->\n\n${MONEY}\n`
    expect(lint(source, { rules: { 'says-name': { severity: 'off' } } }).stands).toEqual(['3 says-money'])
    const bare = '<!-- saleslint-disable-file -->\n\nOne.\n'
    expect(lint(bare, {}, { isPartial: true }).stands).toEqual([])
    expect(lint(bare).stands).toEqual(['1 unused-directive'])
  })
})

describe('misspelt directives', () => {
  it.each([
    ['<!-- saleslint-disable-next-lien says-money -->', '<!-- saleslint-disable-next-line says-money -->'],
    ['<!-- saleslint-disable-next says-money -->', '<!-- saleslint-disable-next-line says-money -->'],
    ['<!-- saleslint-ignore-next-line says-money -->', '<!-- saleslint-disable-next-line says-money -->'],
    ['<!-- salelint-disable-file says-money -->', '<!-- saleslint-disable-file says-money -->'],
    ['<!-- saleslint disable-file says-money -->', '<!-- saleslint-disable-file says-money -->'],
    ['<!-- Saleslint-Disable says-money -->', '<!-- saleslint-disable says-money -->'],
    ['{/* saleslint-disable-next-line says-mony */}', '{/* saleslint-disable-next-line says-money */}'],
    [
      '<!-- saleslint-disable-next-line says-money because we agreed -->',
      '<!-- saleslint-disable-next-line says-money -- because we agreed -->',
    ],
  ])('%s', (written, meant) => {
    const source = `${written}\n\n${MONEY}\n`
    expect(lint(source).stands).toContain('1 misspelt-directive')
    expect(fixed(source)).toBe(`${meant}\n\n${MONEY}\n`)
    expect(lint(fixed(source))).toMatchObject({ stands: [], silenced: ['3 says-money'] })
  })

  it('name what they meant, and are left where nothing is near', () => {
    const [near] = lint(`<!-- saleslint-disable-file says-mony -->\n\n${MONEY}\n`).findings
    expect(near?.message).toContain('says-money')
    const source = `<!-- saleslint-disable-file quantum -->\n\n${MONEY}\n`
    expect(lint(source).stands).toEqual(['1 misspelt-directive', '3 says-money'])
    expect(fixed(source)).toBe(source)
  })

  it('are not comments that only look alike', () => {
    for (const text of ['sales lines', 'saleslint is fine', 'salary: none', 'TODO saleslint-disable-file']) {
      expect(lint(`<!-- ${text} -->\n\n${MONEY}\n`).stands, text).toEqual(['3 says-money'])
    }
  })
})

describe('requireReason', () => {
  it('wants a reason of all but enables', () => {
    const source = `<!-- saleslint-disable says-money -->\n\n${MONEY}\n\n<!-- saleslint-enable says-money -->\n`
    expect(lint(source).stands).toEqual([])
    expect(lint(source, { requireReason: true })).toMatchObject({ stands: ['1 unexplained-directive'], silenced: ['3 says-money'] })
    expect(lint(source.replace('money -->', 'money -- agreed -->'), { requireReason: true }).stands).toEqual([])
    for (const names of ['', ' unexplained-directive', ' says-money, unexplained-directive']) {
      expect(lint(`<!-- saleslint-disable-file${names} -->\n\n${MONEY}\n`, { requireReason: true }).stands, names).toContain(
        '1 unexplained-directive',
      )
    }
  })
})

describe('a hostile file', () => {
  it('with thousands of directives for one block is gone through once', () => {
    const many = '<!-- saleslint-disable says-money -->\n<!-- saleslint-enable -->\n<!-- saleslint-disable-next-line says-money -->\n'
    const script = readScript(`${many.repeat(2000)}\n${`${MONEY}\n\n`.repeat(300)}`, { role: 'script' })
    const { suppressed } = lintScript(script, all, { rules: {} })
    expect(suppressed.map(({ rule }) => rule)).toEqual(['says-money'])
  }, 60_000)
})
