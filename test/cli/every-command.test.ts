import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { COMMANDS } from '../../src/cli/commands.js'
import { POOR, run, useFolder } from './run.js'

vi.setConfig({ testTimeout: 240_000 })

const folder = useFolder()
const SCRIPT = 'ein skript.md'

/** Each command as it is given, the exit code it ends with, a word of what it says, and the file that it writes. */
const CASES: Readonly<
  Record<keyof typeof COMMANDS, readonly (readonly [args: readonly string[], code: number, says: string, writes?: string])[]>
> = {
  lint: [
    [['.'], 1, 'close-pressure'],
    [[SCRIPT, '../drei', '--format', 'compact'], 1, '../drei/ein skript.md:'],
    [['.', '--baseline', 'alt/bekannt.json'], 0, ''],
    [['--fix', '--dry-run', '.'], 1, '-<!-- saleslint-disable-file jargon -->'],
  ],
  merge: [[['alt/berichte/2026-01-01.json'], 1, 'close-pressure']],
  outline: [[['.', '--explain'], 0, 'Which sizes do you want?']],
  report: [[['.', '--output', '-', '--history', 'alt/berichte'], 0, 'Question map of Discovery call']],
  brief: [[[SCRIPT], 0, 'Change first']],
  stats: [[['.', '--score'], 0, 'score']],
  rules: [[[], 0, 'ours-cheap']],
  explain: [[['ours-cheap'], 0, 'Name the price.']],
  test: [[['.'], 0, '1 rule']],
  config: [[[SCRIPT], 0, 'call: discovery']],
  why: [[[`${SCRIPT}:12`], 0, 'Which sizes do you want?']],
  baseline: [
    [['stats', '--baseline', 'alt/bekannt.json'], 0, 'known finding'],
    [['prune', '--check', '--baseline', 'alt/bekannt.json'], 0, '0 entries'],
    [['update'], 0, 'added', '.saleslint-baseline.json'],
  ],
  fix: [[['.'], 1, 'close-pressure', SCRIPT]],
  rule: [[['off', 'long-question'], 0, 'long-question is off', 'saleslint.config.yaml']],
  init: [[['--hook', '--yes'], 0, 'kept saleslint.config.yaml']],
}

const CONFIG = `# ours\ncall: discovery\nrules:\n  # loud\n  no-agenda: warning\nteamRules:\n  - id: ours-cheap
    message: “{found}” makes them doubt.\n    instead: Name the price.\n    match: { phrases: [cheap] }
    tests: { bad: '**Rep:** It is «cheap».', good: '**Rep:** It is 80 euros.' }\n`
const TEXT = `<!-- saleslint-disable-file jargon -->\n${POOR}\n**Rep:** Are you in a position to decide today?\n`

const git = (cwd: string, ...args: string[]) => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('GIT_')))
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Three packages with a config each, and a baseline and an earlier report in the second, whose lines end as wanted. */
async function fill(end: string, tree: string) {
  const text = (lines: string) => lines.replaceAll('\n', end)
  for (const name of ['eins', 'größe zwei', 'drei']) {
    folder.put({
      [`${tree}/packages/${name}/saleslint.config.yaml`]: text(name === 'größe zwei' ? CONFIG : 'root: true\ncall: demo\n'),
      [`${tree}/packages/${name}/${SCRIPT}`]: text(TEXT),
    })
  }
  const cwd = folder.at(`${tree}/packages/größe zwei`)
  await run(['baseline', 'update', '--baseline', 'alt/bekannt.json'], { cwd })
  await run(['.', '--format', 'json=alt/berichte/2026-01-01.json'], { cwd })
  return cwd
}

describe('every command, in one package of three', () => {
  it.each(Object.keys(CASES) as (keyof typeof CASES)[])(
    '%s says the same of Windows line ends, in a work tree beside the first',
    async (command) => {
      folder.put({ 'repo/.keep': '' })
      git(folder.at('repo'), 'init', '-q', '-b', 'main')
      git(folder.at('repo'), 'add', '.')
      git(folder.at('repo'), 'commit', '-q', '-m', 'first')
      git(folder.at('repo'), 'worktree', 'add', '-q', '-b', 'other', '../zweiter baum')
      const places = [await fill('\n', 'repo'), await fill('\r\n', 'zweiter baum')] as const
      for (const [args, code, says, writes] of CASES[command]) {
        const line = command === 'lint' ? args : [command, ...args]
        const [here, there] = [await run(line, { cwd: places[0] }), await run(line, { cwd: places[1] })]
        expect([line, here.code]).toEqual([line, code])
        expect(here.out).toContain(says)
        const plain = (text: string) => text.replaceAll('\r', '').replaceAll('&#13;', '')
        expect({ ...there, out: plain(there.out) }).toEqual(here)
        if (writes === undefined) continue
        const [mine, theirs] = places.map((cwd) => readFileSync(join(cwd, writes), 'utf8'))
        expect(theirs?.replaceAll('\r\n', '\n')).toBe(mine)
        if (writes !== '.saleslint-baseline.json') expect([writes, theirs?.match(/(?<!\r)\n/g)]).toEqual([writes, null])
      }
    },
  )
})
