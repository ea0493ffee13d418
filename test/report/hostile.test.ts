import { XMLParser, XMLValidator } from 'fast-xml-parser'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { FORMATS, loadFormat } from '../../src/report/formats.js'
import { drawReport } from '../../src/report/model.js'
import { HOSTILE, HOSTILE_REPORT } from './hostile-report.js'
import { plain } from './style.js'

const drawn = async (name: (typeof FORMATS)[number]) => drawReport(await loadFormat(name), HOSTILE_REPORT, plain)
/** Controls other than the line breaks of the format itself, halves of pairs, marks that turn text. */
const UNSAFE = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufeff]/u

describe.each(['pretty', 'compact', 'agent', 'github', 'markdown'] as const)('%s', (name) => {
  it('lets no control, turned text or half of a pair through', async () => {
    expect(UNSAFE.exec(await drawn(name))).toBeNull()
  })
})

describe.each(['compact', 'agent'] as const)('%s', (name) => {
  it('keeps to one line a finding', async () => {
    const lines = (await drawn(name)).trimEnd().split('\n')
    expect(lines).toHaveLength(2 * HOSTILE.length + (name === 'agent' ? 1 : 0))
  })
})

describe('github', () => {
  it('writes nothing but its own commands', async () => {
    const lines = (await drawn('github')).trimEnd().split('\n')
    expect(lines).toHaveLength(21)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::/)
  })
  it('keeps properties apart', async () => {
    for (const line of (await drawn('github')).split('\n').filter((one) => one.startsWith('::warning'))) {
      const [, properties = ''] = /^::warning (.*?)::/.exec(line) ?? []
      expect(properties.split(',').map((property) => property.split('=')[0])).toEqual(
        ['file', 'line', 'endLine', 'col', 'endColumn', 'title'].filter((key) => properties.includes(`${key}=`)),
      )
    }
  })
})

describe.each(['junit', 'checkstyle'] as const)('%s', (name) => {
  it('is well-formed XML that says the same', async () => {
    const text = await drawn(name)
    expect(XMLValidator.validate(text)).toBe(true)
    expect(/[^\P{Cc}\n]/u.exec(text)).toBeNull()
    const parsed = new XMLParser({
      ignoreAttributes: false,
      processEntities: true,
      htmlEntities: false,
      isArray: (tag) => ['testsuite', 'file', 'error', 'testcase'].includes(tag),
    }).parse(text)
    const names: readonly string[] =
      name === 'junit'
        ? parsed.testsuites.testsuite.map((suite: Record<string, string>) => suite['@_name'])
        : parsed.checkstyle.file.map((file: Record<string, string>) => file['@_name'])
    expect(names).toHaveLength(2 * HOSTILE.length)
    expect(names[4]).toBe(`scripts/${HOSTILE[4]}.md`)
    expect(names[5]).toBe(`scripts/${HOSTILE[5]}.md`)
  })
})

describe.each(['json', 'sarif', 'gitlab', 'rdjson'] as const)('%s', (name) => {
  it('is JSON that any encoding can carry', async () => {
    const text = await drawn(name)
    expect(() => JSON.parse(text)).not.toThrow()
    expect(Buffer.from(text).toString()).toBe(text)
  })
})

it('jsonl has one object a line', async () => {
  const lines = (await drawn('jsonl')).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).kind).filter((kind) => kind === 'finding')).toHaveLength(HOSTILE.length)
})

describe('markdown', () => {
  it('has no link, image, HTML of the scripts, or mention', async () => {
    const text = await drawn('markdown')
    const kinds = new Set<string>()
    const html: string[] = []
    const walk = (node: { type: string; value?: string; children?: readonly never[] }) => {
      kinds.add(node.type)
      if (node.type === 'html') html.push(node.value ?? '')
      for (const child of node.children ?? []) walk(child)
    }
    walk(unified().use(remarkParse).parse(text) as never)
    expect([...kinds].filter((kind) => ['link', 'image', 'code', 'inlineCode', 'heading'].includes(kind))).toEqual(['heading'])
    for (const one of html) expect(one.replace(/<\/?(?:details|summary|code)>/g, '')).not.toMatch(/<[a-z!/]/i)
    expect(text).not.toMatch(/[@#][\p{L}\p{N}]/u)
    expect(text).not.toContain('://')
  })
  it('fits into a comment', async () => {
    const many = { ...HOSTILE_REPORT, files: Array.from({ length: 40 }, () => HOSTILE_REPORT.files).flat() }
    const text = drawReport(await loadFormat('markdown'), many, plain)
    expect(text.length).toBeLessThan(65_536)
    expect(text).toMatch(/And \d+ findings more in \d+ files\./)
  })
})

it.each(FORMATS.filter((name) => name !== 'html'))('%s takes no longer for a longer line than the line is longer', async (name) => {
  const format = await loadFormat(name)
  const cost = (times: number) => {
    const source = `${'Well, you know. '.repeat(times)}Why?`
    const start = source.length - 4
    const finding = {
      ...HOSTILE_REPORT.files[0]?.findings[0],
      message: source,
      span: { start, end: start + 4 },
      line: 1,
      column: start + 1,
      endLine: 1,
      endColumn: start + 5,
      suggestions: [],
    }
    const report = { ...HOSTILE_REPORT, errors: [], files: [{ ...HOSTILE_REPORT.files[0], findings: [finding], suppressed: [], source }] }
    const before = process.cpuUsage()
    const text = drawReport(format, report as never, plain)
    const { user, system } = process.cpuUsage(before)
    expect(text.length).toBeGreaterThan(10)
    return user + system
  }
  cost(1024)
  // A megabyte against an eighth of it: eight times the work, or sixty-four where it grows with the square.
  expect(cost(65_536) / Math.max(cost(8192), 5000)).toBeLessThan(32)
})
