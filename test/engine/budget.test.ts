import { describe, expect, it } from 'vitest'
import { SaleslintError } from '../../src/config/error.js'
import { checkBudget } from '../../src/engine/budget.js'
import { run, useFolder } from '../cli/run.js'
import { BLOW_UPS } from './blow-ups.js'

const MEGABYTE = 1_000_000

function refusal(text: string): SaleslintError | undefined {
  try {
    checkBudget(text, 'a.md')
  } catch (error) {
    if (error instanceof SaleslintError) return error
    throw error
  }
  return undefined
}

describe('the budget of a file', () => {
  it.each(BLOW_UPS)('refuses a megabyte of %s', (_, text, said) => {
    const error = refusal(text(MEGABYTE))
    expect(error?.message).toMatch(said)
    expect(error).toMatchObject({ code: 'over-budget', file: 'a.md', hint: expect.stringContaining('leave the file out') })
  })

  it.each(BLOW_UPS.filter((_, i) => i % 6 === 0))('refuses %s with Windows line ends, behind a byte order mark and script', (_, text) => {
    const source = `\ufeff# Call\r\n\r\n**Rep:** What did it cost?\r\n\r\n${text(MEGABYTE).replaceAll('\n', '\r\n')}`
    expect(refusal(source)?.place?.line).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['scripts', '## Opening\n\n**Rep:** What did *you* want to ask [first](a.md)?\n\n- one\n- two\n\n> quoted\n\n'],
    ['headings', '# a\n'],
    ['a list under each heading', '# a\n\n- [ ] b\n- [ ] c\n  - d\n\n'],
    ['tables', '| **Ask** | `Why` |\n| - | - |\n| [what](b) | *who* |\n\n'],
    ['one table', '| **Rep** | What did [you] pay? `a` |\n', '| - | - |\n'],
    ['a fence of code', '{"a": ["*", "_", "["]} <!-- ` \n', '```json\n'],
    ['a comment', '* [a] ` <!-- **b\n', '<!--\n'],
    ['plain words on one line', 'plain words, no marks at all. '],
    ['snake_case names on one line', 'snake_case_name '],
    ['a thematic break', '- '],
  ])('reads a megabyte of %s', (_, part, before = '') => {
    expect(refusal(before + part.repeat(MEGABYTE / part.length))).toBeUndefined()
  })

  it('takes each line of a list, a table and a quotation for itself', () => {
    const marks = '**a** [b] '.repeat(100)
    expect(refusal(`- ${marks}\n`.repeat(900))).toBeUndefined()
    expect(refusal(`> ${marks}\n>\n`.repeat(900))).toBeUndefined()
    expect(refusal(`${marks}\n`.repeat(900))).toBeDefined()
  })
})

describe('a run with a file over its budget', () => {
  const { put, path } = useFolder()

  it('says so in one line, lints the others and exits with 2', async () => {
    put({
      'a.md': `# Call\n\n${'> '.repeat(MEGABYTE / 2)}`,
      'b.md': '# Discovery call script\n\n**Rep:** Are you in a position to decide today?\n',
    })
    const { code, out, err } = await run(['--format', 'json', '.'], { cwd: path() })
    expect(code).toBe(2)
    expect(err.replace(/\s+/g, ' ')).toContain('a.md:3:1 nests 500,000 lists and quotations in one another, where 100 are read at most')
    const { files } = JSON.parse(out) as { files: { file: string; findings: unknown[] }[] }
    expect(files.map(({ file }) => file)).toEqual(['b.md'])
    expect(files[0]!.findings.length).toBeGreaterThan(0)
  })
})
