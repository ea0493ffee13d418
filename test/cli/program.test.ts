import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { COMMANDS } from '../../src/cli/commands.js'
import { OPTIONS, type OptionSpec } from '../../src/cli/options.js'
import { POOR, run, useFolder } from './run.js'

const folder = useFolder()
const say = async (...args: string[]) => {
  const { code, out, err } = await run(args, { cwd: folder.path() })
  return { code, said: (out + err).replace(/\s+/g, ' ').trim() }
}

describe('the command line', () => {
  it('prints its version', async () => {
    expect(await say('--version')).toEqual({ code: 0, said: manifest.version })
    expect(await say('-V')).toEqual({ code: 0, said: manifest.version })
  })
  it('tells of every command and of every option of each', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    for (const name of Object.keys(COMMANDS)) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
    for (const name of Object.keys(COMMANDS)) {
      const help = await run([name, '--help'])
      expect(help.code).toBe(0)
      for (const spec of Object.values(OPTIONS) as OptionSpec[]) {
        expect(help.out.includes(`${spec.flags.split(' <')[0]} `)).toBe(spec.commands.includes(name as keyof typeof COMMANDS))
      }
    }
  })
  it.each([
    [['--formt', 'json'], 'unknown option', 'Did you mean --format?'],
    [['--format', 'jsn'], '--format has no value ‘jsn’', 'Did you mean json?'],
    [['--fail-on', 'errors'], '--fail-on has no value ‘errors’', 'Did you mean error?'],
    [['--max-warnings', 'x'], '--max-warnings takes a whole number, not ‘x’', ''],
    [['--max-warnings', '-1'], '--max-warnings', ''],
    [['--max-file-time', '0'], '--max-file-time takes a number from 1 on, not 0', ''],
    [['--max-file-size', '0'], '--max-file-size takes a number from 1 on, not 0', ''],
    [['--only', 'early-budgt'], '--only: there is no rule ‘early-budgt’', 'Did you mean early-budget?'],
    [['--skip', 'presure'], '--skip: there is no rule ‘presure’', 'Did you mean pressure?'],
    [['--rule', 'early-budget=warnin'], 'there is no severity ‘warnin’', 'Did you mean warning?'],
    [['--rule', 'early-budget'], 'gives no severity', 'Write --rule early-budget=warning'],
    [['--rule', 'early-budget=warn'], 'there is no severity ‘warn’', 'Did you mean warning?'],
    [['rule', 'warn', 'early-budget'], 'there is no severity ‘warn’', 'Did you mean warning?'],
    [['--only', ''], '--only names nothing', 'Leave it out, or write --only <rules>.'],
    [['--only=,', '--skip', 'early-budget'], '--only names nothing', ''],
    [['--skip', ' '], '--skip names nothing', ''],
    [['--rule', ''], '--rule names nothing', 'write --rule <id=severity>'],
    [['outlne'], 'there is no such file or folder', 'Did you mean the command outline?'],
    [['explain', 'no-agnda'], 'there is no rule ‘no-agnda’', 'Did you mean no-agenda?'],
    [['explain', 'presure'], 'there is no rule ‘presure’', 'Did you mean pressure?'],
    [['help', 'explan'], 'there is no command ‘explan’', 'Did you mean explain?'],
    [['explain'], 'missing required argument', ''],
    [['outline', '--max-warnings', '3'], 'outline has no option --max-warnings', 'saleslint outline --help'],
    [['outline', '--format', 'compact'], '--format has no value ‘compact’', ''],
    [['--format', 'json', '--format', 'pretty'], 'standard output', '--format pretty=FILE'],
    [['init', '--market', 'B2B'], '--market has no value ‘B2B’', 'Did you mean b2b?'],
    [['--config', 'nowhere.yaml'], 'there is no such config', ''],
    [['-c', 'nope.yaml', '--no-config'], '--config and --no-config do not go together', ''],
    [['--no-config', '--config=nope.yaml'], '--config and --no-config do not go together', ''],
    [['rule', 'off', 'early-budget', '--no-config'], '--no-config leaves no config to edit', ''],
    [['--stdin-filename', 'q.md'], '--stdin-filename needs -', 'As in - --stdin-filename q.md'],
    [['outline', '--stdin-filename', 'q.md', 'a.md'], '--stdin-filename needs -', ''],
    [['outline', '--explain', '--flow', 'a.md'], '--explain does not go with --flow', ''],
    [['--format', 'json=out.json,sarif=x'], '--format takes one form at a time', '--format json=out.json --format sarif=x'],
    [['merge', 'nope.json'], 'cannot be read: it is not there', ''],
    [['report', '--history', 'nope'], 'cannot be read: it is not there', ''],
    [['merge', 'package.json'], 'is no report of saleslint', ''],
  ])('%j is told what is wrong', async (args, problem, hint) => {
    folder.put({ 'a.md': POOR, 'package.json': '{ "version": "1.0.0" }' })
    const { code, said } = await say(...args)
    expect(code).toBe(2)
    expect(said).toContain(problem)
    expect(said).toContain(hint)
  })
  it('takes options before and after the command', async () => {
    folder.put({ 'a.md': POOR })
    const after = await run(['outline', '--format', 'json', 'a.md'], { cwd: folder.path() })
    const before = await run(['--format', 'json', 'outline', 'a.md'], { cwd: folder.path() })
    expect(before).toEqual(after)
    expect(JSON.parse(before.out).scripts).toHaveLength(1)
  })
})

describe('outline', () => {
  it('keeps the contract of its JSON', async () => {
    folder.put({ 'a.md': POOR })
    const { code, out } = await run(['outline', 'a.md', '--format', 'json'], { cwd: folder.path() })
    expect(code).toBe(0)
    const { version, scripts } = JSON.parse(out)
    expect(version).toBe(1)
    expect(scripts).toHaveLength(1)
    expect(Object.keys(scripts[0])).toEqual(['file', 'role', 'call', 'has', 'asks'])
    expect(scripts[0].asks).toHaveLength(6)
    expect(scripts[0].asks[0]).toEqual({
      text: 'What features do you need?',
      line: 5,
      column: 10,
      endLine: 5,
      endColumn: 36,
      form: 'open-wh',
      openness: expect.any(String),
      intent: expect.any(String),
      flaws: expect.any(Array),
      softened: false,
      probe: expect.any(Boolean),
      stage: expect.any(String),
      speaker: 'rep',
      negative: false,
    })
  })
  it('explains its labels on request', async () => {
    folder.put({ 'a.md': POOR })
    const { out } = await run(['outline', 'a.md', '--format', 'json', '--explain'], { cwd: folder.path() })
    const [ask] = JSON.parse(out).scripts[0].asks
    expect(ask.confidence).toMatchObject({ form: expect.any(Number), intent: expect.any(Number) })
    expect(ask.cues).toEqual(expect.any(Array))
    expect((await run(['outline', 'a.md', '--explain'], { cwd: folder.path() })).out).toContain('sure: intent')
  })
  it('draws a question map by stage', async () => {
    folder.put({ 'a.md': POOR, 'none.md': '# Notes\n\nNothing here.\n' })
    const { out } = await run(['outline', '.'], { cwd: folder.path() })
    expect(out).toMatch(/^a\.md {2}script · discovery · 6 asks\n\n {2}\S+\n {3}5 {2}\S+ +What features do you need\?/)
    expect(out).toMatch(/\n {2}not {2}backstory/)
    expect(out.trim().endsWith('1 script, 6 asks (1 other file is no script)')).toBe(true)
  })
})

it('help is --help', async () => {
  for (const [name, args] of [
    [[], ['--help']] as const,
    [['explain'], ['explain', '--help']] as const,
    [['lint'], ['lint', '--help']] as const,
  ]) {
    const help = await run(['help', ...name])
    expect(help.code).toBe(0)
    expect(help).toEqual(await run(args))
  }
  expect((await run(['help', 'explain'])).out).toMatch(/^Usage: saleslint explain/)
  expect((await run(['help'])).out).toContain('help [command]')
})

describe('rules and explain', () => {
  it('lists the rules of a family', async () => {
    const { default: rules } = await import('../../rules/index.js')
    const members = rules.filter(({ family }) => family === 'pressure').map(({ rule }) => rule.id)
    const { code, out } = await run(['explain', 'pressure'])
    expect(code).toBe(0)
    expect(out.match(/^ {2}(\S+)/gm)?.map((id) => id.trim())).toEqual(members)
    const data = JSON.parse((await run(['explain', 'pressure', '--format', 'json'])).out)
    expect([data.family, data.rules.map(({ id }: { id: string }) => id)]).toEqual(['pressure', members])
  })
  it('shows the settings that make the difference between examples', async () => {
    const [reported = '', fine = ''] = (await run(['explain', 'compound-question'])).out.split('\nFine\n')
    expect(reported).toContain('  (options: {"allowRephrase":false})\n  **Rep:** What is driving the need')
    expect(fine).not.toContain('(options:')
  })
  it('list every rule', async () => {
    const { default: rules } = await import('../../rules/index.js')
    const { out } = await run(['rules'])
    for (const { rule } of rules) expect(out).toContain(`  ${rule.id} `)
    const listed = JSON.parse((await run(['rules', '--format', 'json'])).out)
    expect(listed.rules).toHaveLength(rules.length)
  })
  it('explain every rule, without the marks of its examples', async () => {
    const { default: rules } = await import('../../rules/index.js')
    for (const { rule } of rules) {
      const { code, out } = await run(['explain', rule.id])
      expect(code).toBe(0)
      expect(out).toContain('Say instead')
      expect(out).not.toMatch(/[«»]/)
      expect(JSON.parse((await run(['explain', rule.id, '--format', 'json'])).out)).toMatchObject({ id: rule.id, instead: rule.instead })
    }
  })
})
