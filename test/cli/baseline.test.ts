import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
// Loaded here so that no test waits for it.
import '../../src/cli/commands/baseline.js'
import '../../src/cli/commands/init.js'
import { run, useFolder } from './run.js'

const folder = useFolder()
const at = (...args: string[]) => run(args, { cwd: folder.path() })
const FILE = '.saleslint-baseline.json'
const entries = (name = FILE): { rule: string; file: string; text: string; reason?: string; owner?: string; expires?: string }[] =>
  JSON.parse(readFileSync(folder.at(name), 'utf8')).entries
const findings = async (...args: string[]) => {
  const { out } = await at('--baseline', '--format', 'json', ...args)
  return JSON.parse(out).files.flatMap((file: { file: string; findings: { rule: string; line: number }[] }) =>
    file.findings.map(({ rule, line }) => `${file.file}:${line} ${rule}`),
  ) as string[]
}

const LEGACY = `# Discovery call

Intro for the team.

## 1. Opening

**Rep:** What is your budget for this?

**Rep:** How did you hear about us?

## 2. Close

1. "Are you in a position to decide today?"
2. "Any questions?"
3. "Shall we sign the contract right now?"
`

describe('saleslint baseline', () => {
  it('takes a legacy script in, and then only new faults count', async () => {
    folder.put({ 'call.md': LEGACY })
    expect((await at()).code).toBe(1)
    expect((await at('--baseline')).code).toBe(2)
    const { code, out } = await at('baseline', 'update', '--reason', 'legacy', '--owner', 'Zoë')
    expect(code).toBe(0)
    expect(out).toMatch(/^\.saleslint-baseline\.json: \d+ known findings, \d+ added, 0 taken out\n$/)
    expect(entries().every(({ reason, owner, file }) => reason === 'legacy' && owner === 'Zoë' && file === 'call.md')).toBe(true)
    expect(await findings()).toEqual([])
    expect((await at('--baseline', '--fail-on', 'info')).code).toBe(0)
    folder.put({ 'call.md': `${LEGACY}4. "Are you ready to commit today?"\n` })
    expect((await findings()).filter((finding) => finding.includes('close-pressure'))).toEqual(['call.md:16 close-pressure'])
  })

  it.each<readonly [string, (text: string) => string]>([
    ['lines put in front', (text) => text.replace('Intro for the team.', 'Intro for the team.\n\nAnother note.\n\nAnd one more.')],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    [
      'other numbers',
      (text) =>
        text.replace('## 1.', '## 3.').replace('## 2.', '## 4.').replace('1. "', '7. "').replace('2. "', '8. "').replace('3. "', '9. "'),
    ],
    ['bullets', (text) => text.replace(/^\d\. "/gm, '- "')],
    ['emphasis and curly quotes', (text) => text.replace('decide today', '**decide** *today*').replace(/"([^"]+)"/g, '“$1”')],
    ['wrapped lines', (text) => text.replace('position to decide', 'position\n   to decide')],
    ['another heading style', (text) => text.replace('# Discovery call', 'Discovery call\n==============')],
    ['another title', (text) => text.replace('# Discovery call', '# Discovery call for spring')],
  ])('brings nothing back after %s', async (_, edit) => {
    folder.put({ 'call.md': LEGACY })
    await at('baseline', 'update')
    folder.put({ 'call.md': edit(LEGACY) })
    expect(await findings()).toEqual([])
  })

  it('brings nothing back after a script was moved, or asks within it', async () => {
    folder.put({ 'call.md': LEGACY, 'other.md': 'A note.\n' })
    await at('baseline', 'update')
    folder.put({ 'archive/größe/first call.md': LEGACY })
    rmSync(folder.at('call.md'))
    expect(await findings()).toEqual([])
    renameSync(folder.at('archive/größe/first call.md'), folder.at('call.md'))
    const [, first = '', second = ''] = /(1\. .*\n)(2\. .*\n)/.exec(LEGACY) ?? []
    folder.put({ 'call.md': LEGACY.replace(first + second, second + first) })
    expect((await findings()).filter((finding) => finding.includes('close-pressure'))).toEqual([])
  })

  it('shows a bad ask that took the place of a known one', async () => {
    folder.put({ 'call.md': LEGACY })
    await at('baseline', 'update')
    folder.put({ 'call.md': LEGACY.replace('Are you in a position to decide today?', 'Are you ready to commit today?') })
    expect((await findings()).filter((finding) => finding.includes('close-pressure'))).toEqual(['call.md:13 close-pressure'])
  })

  it('counts: a second copy of a known ask is new', async () => {
    folder.put({ 'call.md': LEGACY })
    await at('baseline', 'update')
    folder.put({ 'call.md': `${LEGACY}\n## More\n\n**Rep:** Are you in a position to decide today?\n` })
    expect((await findings()).filter((finding) => finding.includes('close-pressure'))).toEqual(['call.md:19 close-pressure'])
  })

  it('keeps what people wrote into entries, and drops what is mended', async () => {
    folder.put({ 'call.md': LEGACY, 'b.md': LEGACY })
    await at('baseline', 'update', '--reason', 'old', '--expires', '2999-01-01')
    folder.put({ 'call.md': LEGACY.replace('1. "Are you in a position to decide today?"\n', '') })
    const noticed = await at('--baseline')
    expect(noticed.err).toMatch(/entr(?:y|ies) of \.saleslint-baseline\.json ha(?:s|ve) nothing left to know/)
    expect((await at('--baseline', 'b.md')).err).toBe('')
    const check = await at('baseline', 'prune', '--check')
    expect(check.code).toBe(1)
    expect(check.out).toContain('call.md: close-pressure: are you in a position to decide today')
    const before = entries().length
    expect((await at('baseline', 'prune')).code).toBe(0)
    expect(entries().length).toBeLessThan(before)
    expect(entries().every(({ reason, expires }) => reason === 'old' && expires === '2999-01-01')).toBe(true)
    expect((await at('baseline', 'prune', '--check')).code).toBe(0)
    expect(entries().filter(({ file, text }) => file === 'b.md' && text.startsWith('are you in a position'))).not.toEqual([])
  })

  it('counts again what has run out', async () => {
    folder.put({ 'call.md': LEGACY })
    expect(await at('baseline', 'update', '--expires', '2020-01-31')).toMatchObject({ code: 2, err: expect.stringContaining('is over') })
    await at('baseline', 'update', '--expires', '2999-01-31')
    writeFileSync(
      folder.at('.saleslint-baseline.json'),
      readFileSync(folder.at('.saleslint-baseline.json'), 'utf8').replaceAll('2999', '2020'),
    )
    const { code, err } = await at('--baseline')
    expect(code).toBe(1)
    expect(err).toContain('have run out: what they know counts again.')
    const stats = JSON.parse((await at('baseline', 'stats', '--format', 'json')).out)
    expect(stats).toMatchObject({
      version: 1,
      expired: entries().length,
      withoutReason: entries().length,
      files: { 'call.md': entries().length },
    })
  })

  it('is honoured by every form of the output', async () => {
    folder.put({ 'call.md': LEGACY })
    await at('baseline', 'update', '--reason', 'legacy')
    for (const format of ['pretty', 'compact', 'github', 'markdown', 'junit', 'checkstyle', 'gitlab', 'rdjson', 'agent']) {
      const { code, out } = await at('--baseline', '--format', format)
      expect(code, format).toBe(0)
      expect(out, format).not.toContain('close-pressure')
    }
    const json = JSON.parse((await at('--baseline', '--format', 'json')).out)
    expect(json.summary).toMatchObject({ errors: 0, warnings: 0, infos: 0 })
    expect(json.files[0].suppressed[0].suppression).toEqual({ by: 'baseline', reason: 'legacy' })
    folder.put({ 'call.md': `${LEGACY}4. "Are you ready to commit today?"\n` })
    const { results } = JSON.parse((await at('--baseline', '--format', 'sarif')).out).runs[0]
    const states = results.map(({ baselineState, suppressions = [] }: { baselineState: string; suppressions?: { kind: string }[] }) =>
      [baselineState, ...suppressions.map(({ kind }) => kind)].join(' '),
    )
    expect(new Set(states)).toEqual(new Set(['unchanged external', 'new']))
  })

  it('may stand elsewhere, and names what it cannot read', async () => {
    folder.put({ 'playbook/call.md': LEGACY, 'lists/.keep': '' })
    expect((await at('baseline', 'update', 'playbook', '--baseline', 'lists/known.json')).code).toBe(0)
    expect(entries('lists/known.json').every(({ file }) => file === '../playbook/call.md')).toBe(true)
    expect((await at('--baseline', 'lists/known.json', 'playbook')).code).toBe(0)
    expect((await at('--baseline=lists/known.json')).code).toBe(0)
    await at('baseline', 'update', 'playbook')
    expect((await at('--baseline', 'playbook')).code).toBe(0)
    folder.put({ [FILE]: '{"version":1,"entries":[{"rule":"r","file":"f","text":"t","onwer":"x"}]}' })
    const { code, err } = await at('--baseline')
    expect(code).toBe(2)
    expect(err).toContain('Did you mean owner?')
    expect((await at('baseline', 'updat')).err).toContain('Did you mean update?')
    expect((await at('baseline', 'update', '--expires', 'soon')).code).toBe(2)
  })

  it('goes from old scripts to a green CI', async () => {
    folder.put({ 'one.md': LEGACY, 'two.md': LEGACY, 'three.md': LEGACY })
    expect((await at('baseline', 'update', '--reason', 'as it was', '--owner', 'sales ops')).code).toBe(0)
    expect((await at('init', '--yes', '--ci', 'github')).code).toBe(0)
    expect(readFileSync(folder.at('.github/workflows/saleslint.yml'), 'utf8')).toMatch(/ --untrusted --baseline \.\n/)
    expect((await at('--untrusted', '--baseline', '.')).code).toBe(0)
  })
})

it('is told of a file that is no baseline what leads on', async () => {
  folder.put({ 'a.md': '**Rep:** Can you decide today?\n', [FILE]: '{ "rules": [] }' })
  for (const args of [['--baseline'], ['baseline', 'update']])
    expect(await at(...args)).toMatchObject({ code: 2, err: expect.stringContaining('Take it away, or name another file') })
  expect((await at('baseline', 'update', '--baseline', 'known.json')).code).toBe(0)
  rmSync(folder.at(FILE))
  expect((await at('baseline', 'update')).code).toBe(0)
})

it.each([
  [['update', '--check'], 'baseline update does not take --check', 'baseline prune takes it'],
  [['prune', '--expires', '2999-01-01'], 'baseline prune does not take --expires', 'baseline update takes it'],
  [['stats', '--check'], 'baseline stats does not take --check', ''],
  [['stats', '--reason', 'old'], 'baseline stats does not take --reason', ''],
  [['stats', '--no-config'], 'baseline stats does not take --no-config', 'baseline update and prune take it'],
  [['stats', 'a.md'], 'baseline stats takes no paths', 'Leave them out'],
  [['update', '--format', 'json'], 'baseline update does not take --format', 'baseline stats takes it'],
  [['prune', '-f', 'json'], 'baseline prune does not take --format', ''],
])('baseline %j is refused, and writes nothing', async (args, problem, hint) => {
  folder.put({ 'a.md': '**Rep:** What broke?\n' })
  await at('baseline', 'update')
  const before = readFileSync(folder.at(FILE), 'utf8')
  folder.put({ 'a.md': '**Rep:** Can you decide today?\n' })
  const { code, err } = await at('baseline', ...args)
  expect([code, err]).toEqual([2, expect.stringContaining(problem)])
  expect(err).toContain(hint)
  expect(readFileSync(folder.at(FILE), 'utf8')).toBe(before)
})

describe('saleslint baseline update, of entries that have run out', () => {
  it('renews those that still hold where a day is given, and else says how', async () => {
    folder.put({ 'call.md': LEGACY })
    await at('baseline', 'update', '--reason', 'old', '--owner', 'Zoë', '--expires', '2999-01-01')
    const [first] = entries()
    const count = entries().length
    const aged = JSON.parse(readFileSync(folder.at(FILE), 'utf8'))
    folder.put({
      [FILE]: JSON.stringify({
        ...aged,
        entries: aged.entries.map((each: object, i: number) => (i === 0 ? each : { ...each, expires: '2020-01-01' })),
      }),
    })
    const told = await at('baseline', 'update', '--reason', 'new')
    expect(told).toMatchObject({
      code: 0,
      out: expect.stringContaining(`${count - 1} entries run out: saleslint baseline update --expires DAY`),
    })
    expect(entries().filter(({ expires }) => expires === '2020-01-01')).toHaveLength(count - 1)
    const { out } = await at('baseline', 'update', '--reason', 'new', '--expires', '2998-01-01')
    expect(out).toContain(`0 added, 0 taken out, ${count - 1} renewed\n`)
    expect(entries().filter(({ reason, owner, expires }) => reason === 'new' && owner === 'Zoë' && expires === '2998-01-01')).toHaveLength(
      count - 1,
    )
    expect(entries()).toContainEqual(first)
    expect(await findings()).toEqual([])
    expect((await at('baseline', 'update')).out).not.toContain('run out')
  })
})
