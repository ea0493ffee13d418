import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { POOR, README, run, useFolder } from './run.js'

const folder = useFolder()
const read = (name: string) => readFileSync(join(folder.path(), name), 'utf8')
const here = (...args: readonly string[]) => run(args, { cwd: folder.path() })

describe('report', () => {
  it('writes one page, named after the folder, and says where', async () => {
    folder.put({ 'playbook/a.md': POOR, 'playbook/README.md': README })
    const { out, code } = await here('report', 'playbook')
    expect([out, code]).toEqual(['saleslint-report.html: 1 script, 6 asks. Open it in a browser.\n', 0])
    expect(read('saleslint-report.html')).toContain('<h1>Questions in playbook</h1>')
    expect(read('saleslint-report.html')).toMatch(/saleslint · \d{4}-\d\d-\d\d</)
  })
  it('takes a title and a place', async () => {
    folder.put({ 'a.md': POOR })
    await here('report', 'a.md', '--title', 'Spring <b>', '--output', 'out/page.html')
    expect(read('out/page.html')).toContain('<h1>Spring &lt;b&gt;</h1>')
    const { out } = await here('report', 'a.md', '-o', '-')
    expect(out).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  })
  it('shows how it went since earlier reports', async () => {
    folder.put({ 'a.md': POOR })
    for (const day of ['2026-02-01', '2026-01-01']) await here('a.md', '--format', `json=past/report-${day}.json`)
    await here('report', 'a.md', '--history', 'past')
    expect(read('saleslint-report.html')).toMatch(/Findings per hundred asks, 2026-01-01 to \d{4}/)
  })
  it('reads the day in the name of a report, not in that of its folder', async () => {
    folder.put({ 'a.md': POOR })
    for (const day of ['2026-02-01', '2026-01-01']) await here('a.md', '--format', `json=runs-2020-01-01/report-${day}.json`)
    await here('report', 'a.md', '--history', 'runs-2020-01-01')
    expect(read('saleslint-report.html')).toMatch(/Findings per hundred asks, 2026-01-01 to \d{4}/)
  })
  it.each([
    ['gone', {}, 'gone'],
    ['past', { 'past/a.json': '{' }, 'is no report: it is no JSON'],
    ['past', { 'past/a.json': '{"summary":{"files":"many"}}' }, 'is no report that saleslint wrote'],
  ])('says what is wrong with the history %s', async (history, files, message) => {
    folder.put({ 'a.md': POOR, ...files })
    const { err, code } = await here('report', 'a.md', '--history', history)
    expect([code, err.includes(message)]).toEqual([2, true])
    expect(readdirSync(folder.path())).not.toContain('saleslint-report.html')
  })
  it('writes the page all the same where a file cannot be read', async () => {
    folder.put({ 'a.md': POOR, 'b.md': Buffer.from([0]) })
    const { err, code } = await here('report', '.')
    expect([code, err.includes('is binary, not text')]).toEqual([2, true])
    expect(read('saleslint-report.html')).toContain('is binary, not text')
  })
})

describe('brief', () => {
  it('prints one screen', async () => {
    folder.put({ 'a.md': POOR })
    const { out, code } = await here('brief', 'a.md')
    expect(code).toBe(0)
    for (const part of ['Change first', 'Ask in this order', 'Missing', 'Have ready']) expect(out).toContain(part)
    expect(out.split('\n').length).toBeLessThan(46)
  })
  it('proposes the line of a rule without code, which explain shows too', async () => {
    folder.put({
      'a.md': '# Discovery call\n\n**Rep:** Our plan is really cheap.\n\n**Rep:** How do you do it today?\n',
      'saleslint.config.yaml': `teamRules:
  - id: never-cheap
    message: “{found}” makes them doubt the work.
    instead: Name the price.
    say: It is 80 euros a month, with every visit in it.
    severity: error
    match: { phrases: [cheap] }
    tests: { bad: '**Rep:** Our plan is really «cheap».', good: '**Rep:** It is 80 euros.' }
`,
    })
    expect((await here('brief', 'a.md')).out).toContain('It is 80 euros a month, with every visit in it.')
    expect((await here('explain', 'never-cheap')).out).toContain('“It is 80 euros a month, with every visit in it.”')
    expect((await here('explain', 'no-agenda')).out).toMatch(/A line for it\n +“I'd like [^”]+”\n(?:.*\n)* +cold: “I'll tell/)
  })
  it.each(['markdown', 'html'])('prints %s', async (format) => {
    folder.put({ 'a.md': POOR })
    expect((await here('brief', 'a.md', '--format', format)).out).toMatch(format === 'html' ? /^<!doctype html>/ : /^# Discovery call\n/)
  })
  it('is about one script', async () => {
    folder.put({ 'p/a.md': POOR, 'p/b.md': POOR, 'README.md': README })
    expect(await here('brief', 'p')).toMatchObject({ code: 2, err: expect.stringContaining('holds 2') })
    expect((await here('brief', 'README.md')).out).toContain('is no script')
    expect(await here('brief', 'gone.md')).toMatchObject({ code: 2, out: expect.stringContaining('no such file') })
  })
})

describe('stats', () => {
  it('counts each script and all', async () => {
    folder.put({ 'a.md': POOR, 'b.md': POOR, 'README.md': README })
    const { out, code } = await here('stats')
    expect(code).toBe(0)
    expect(out).toMatch(/^a\.md +6 /m)
    expect(out).toMatch(/^2 scripts +12 /m)
    expect(out).not.toContain('README')
    expect(out).not.toContain('score')
    expect((await here('stats', '--score')).out).toContain('score = 40 · from')
  })
  it('gives JSON and CSV', async () => {
    folder.put({ 'a.md': POOR })
    expect(JSON.parse((await here('stats', '--format', 'json')).out)).toMatchObject({
      version: 1,
      scripts: [{ file: 'a.md', asks: 6 }],
      errors: [],
    })
    expect((await here('stats', '--format', 'csv')).out).toMatch(/^file,role,call,asks,[^\n]+\r\na\.md,script,discovery,6,[^\n]+\r\n$/)
  })
})
