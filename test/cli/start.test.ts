import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
// Loaded here so that no test waits for it.
import '../../src/cli/commands/init.js'
import { run, useFolder } from './run.js'

// Every command starts a process or two.
vi.setConfig({ testTimeout: 240_000 })

const project = join(import.meta.dirname, '../..')
const readme = readFileSync(join(project, 'README.md'), 'utf8')
const folder = useFolder()
const at = (...args: string[]) => run(args, { cwd: folder.path() })
const read = (name: string) => readFileSync(folder.at(name), 'utf8')
const LEGACY = ['Shall we sign the contract right now?', 'What is your budget for this?', "Why haven't you fixed it yet?"]

/** A command line as a person types it, in the folder, with the packages of this project alone: nothing is fetched. */
function shell(line: string) {
  const who = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.com', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.com' }
  const env = {
    PATH: process.env['PATH'],
    HOME: folder.at('node_modules'),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
    ...who,
  }
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: folder.path(), env, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

/** What installing this package leaves behind. */
function install() {
  folder.put({ 'package.json': '{ "devDependencies": { "saleslint": "*" } }\n' })
  mkdirSync(folder.at('node_modules/.bin'), { recursive: true })
  symlinkSync(project, folder.at('node_modules/saleslint'))
  symlinkSync('../saleslint/bin/saleslint.js', folder.at('node_modules/.bin/saleslint'))
}

describe('from an empty folder with three old scripts', () => {
  it('five commands lead to a green CI with a baseline', async () => {
    const [, block = ''] = /green CI in which only new faults count:\n\n```sh\n([\s\S]*?)```/.exec(readme) ?? []
    const commands = block.trim().split('\n')
    expect(commands).toHaveLength(5)
    for (const [i, ask] of LEGACY.entries()) folder.put({ [`old call ${i}.md`]: `# Call ${i}\n\n**Rep:** ${ask}\n` })
    expect((await at('.')).code).toBe(1)
    for (const command of commands) {
      if (command === 'npm install --save-dev saleslint') install()
      else expect([command, shell(command)]).toEqual([command, expect.objectContaining({ status: 0 })])
    }
    const committed = execFileSync('git', ['ls-files', '-z'], { cwd: folder.path(), encoding: 'utf8' }).split('\0').filter(Boolean)
    expect(committed.toSorted()).toEqual([
      '.github/workflows/saleslint.yml',
      '.gitignore',
      '.saleslint-baseline.json',
      'old call 0.md',
      'old call 1.md',
      'old call 2.md',
      'package.json',
      'saleslint.config.yaml',
    ])
    const { jobs } = parse(read('.github/workflows/saleslint.yml'))
    const { run: line } = jobs.saleslint.steps.at(-1)
    const inCi = line.replace(/^npx --yes saleslint@\S+/, `node ${project}/bin/saleslint.js`)
    expect(shell(inCi)).toMatchObject({ status: 0 })
    folder.put({ 'old call 3.md': `# Call\n\n**Rep:** ${LEGACY[0]}\n` })
    expect(shell(inCi)).toMatchObject({ status: 1, said: expect.stringContaining('close-pressure') })
  })
})

describe('saleslint init', () => {
  it('asks in a terminal, and again where an answer is none', async () => {
    const answers = ['b3c', 'b2c', '', 'strict', 'gitlab', 'yes']
    const { code, out } = await run(['init'], { cwd: folder.path(), answers })
    expect(code).toBe(0)
    expect(out).toContain('There is no ‘b3c’. Did you mean b2c?')
    expect(parse(read('saleslint.config.yaml'))).toEqual({ extends: ['strict'], market: 'b2c' })
    expect(parse(read('.gitlab/saleslint.yml')).saleslint.script[0]).toContain('--untrusted .')
    expect(parse(read('.pre-commit-config.yaml')).repos[0].hooks[0]).toMatchObject({
      entry: 'saleslint --respect-ignore',
      types: ['markdown'],
    })
    expect(out).toContain('add to .gitlab-ci.yml:  include: .gitlab/saleslint.yml')
  })

  it('writes nothing where no more answers come', async () => {
    const { code, err } = await run(['init'], { cwd: folder.path(), answers: ['b2c', undefined] })
    expect([code, err]).toEqual([2, expect.stringContaining('nothing was written')])
    expect(readdirSync(folder.path())).toEqual([])
  })

  it('writes a config whose every line works', async () => {
    expect((await at('init', '--yes', '--market', 'b2b', '--call', 'demo')).code).toBe(0)
    const text = read('saleslint.config.yaml')
    folder.put({ 'saleslint.config.yaml': text.replace(/^# (?!yaml-)(?=\S+:| {2})/gm, ''), 'a.md': '**Rep:** What broke?\n' })
    const { code, out, err } = await at('config', 'a.md', '--format', 'json')
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out).config).toMatchObject({
      call: 'demo',
      market: 'b2b',
      brands: ['Acme'],
      speakers: { sam: 'rep' },
      placeholders: ['__name__', '%%name%%'],
    })
  })

  it('is asked what holds for a script that says something itself', async () => {
    folder.put({
      'saleslint.config.yaml': 'call: cold\nrules: { no-agenda: off }\nfrontMatter: { allow: [no-agenda] }\nruleFiles: ours.yaml\n',
      'ours.yaml': `- { id: never-cheap, message: m, instead: i, match: { phrases: [cheap] }, tests: { bad: '«cheap»', good: dear } }\n`,
      'a.md': '---\ncall: demo\nsaleslint: { rules: { no-agenda: error } }\n---\n# Call\n\n**Rep:** What broke?\n',
      'b.md': '---\ncall: dmo\n---\n# Call\n\n**Rep:** What broke?\n',
    })
    const { code, out, err } = await at('config', 'a.md')
    expect([code, err]).toEqual([0, ''])
    for (const line of [/^call: demo +# front matter$/m, /^ {2}no-agenda: error +# front matter$/m, /^# brings never-cheap +# ours.yaml/m])
      expect(out).toMatch(line)
    expect(JSON.parse((await at('config', 'a.md', '--format', 'json')).out)).toMatchObject({
      config: { call: 'demo' },
      origins: { call: 'front matter' },
      brings: [{ rule: 'never-cheap' }],
    })
    expect(await at('config', 'b.md')).toMatchObject({
      code: 2,
      out: expect.stringMatching(/^call: cold/m),
      err: expect.stringContaining('dmo'),
    })
    expect((await at('config', '.')).code).toBe(0)
  })

  it('leaves a config alone, and adds a workflow or a hook to it', async () => {
    folder.put({ 'saleslint.config.yaml': 'call: cold # ours\n' })
    expect(await at('init', '--yes')).toMatchObject({ code: 2, err: expect.stringContaining('there is a config already') })
    expect(await at('init', '--ci', 'github', '--hook')).toMatchObject({
      code: 0,
      out: expect.stringContaining('kept saleslint.config.yaml'),
    })
    expect(read('saleslint.config.yaml')).toBe('call: cold # ours\n')
    expect(read('.github/workflows/saleslint.yml')).toContain('saleslint@')
    expect(await at('init', '--hook')).toMatchObject({
      code: 0,
      out: expect.stringContaining('is there already, with the hook saleslint.'),
    })
    expect((await at('init', '--yes', '--force')).code).toBe(0)
    expect(read('saleslint.config.yaml')).toContain('extends: [recommended]')
  })

  it('writes over no config of another name, for a folder may hold one', async () => {
    for (const [name, text] of [
      ['saleslint.config.ts', 'export default {}\n'],
      ['package.json', '{ "saleslint": {} }\n'],
    ] as const) {
      folder.put({ [name]: text })
      const { code, err } = await at('init', '--yes', '--force')
      expect([code, err]).toEqual([2, expect.stringContaining('Take it away first')])
      expect([err.includes('--force'), readdirSync(folder.path())]).toEqual([false, [name]])
      rmSync(folder.at(name))
    }
  })

  it('installs what a config in code needs, and does not refuse it', async () => {
    for (const [name, text] of [
      ['saleslint.config.ts', 'export default {}\n'],
      ['saleslint.config.yaml', 'plugins: [saleslint-plugin-ours]\n'],
    ] as const) {
      folder.put({ [name]: text, 'package-lock.json': '{}' })
      for (const service of ['github', 'gitlab']) expect((await at('init', '--yes', '--ci', service)).code).toBe(0)
      const { steps } = parse(read('.github/workflows/saleslint.yml')).jobs.saleslint
      const { script } = parse(read('.gitlab/saleslint.yml')).saleslint
      for (const [before, last] of [steps.slice(-2).map((step: { run: string }) => step.run), script]) {
        expect(before).toBe('npm ci')
        expect(last).toMatch(/^npx --yes saleslint@\S+ \.$/)
      }
      for (const made of [name, '.github', '.gitlab']) rmSync(folder.at(made), { recursive: true })
    }
  })

  it.each([
    ['extends: [recommended, acme-saleslint]', ['npm ci'], true],
    ['extends: acme-code', ['npm ci'], false],
    ['extends: [./own/team.yaml]', ['npm ci'], true],
    ['extends: [not-installed-yet]', ['npm ci'], false],
    ['extends: ./own/code.js', ['npm ci'], false],
    ['extends: [strict, saleslint:all, craft, none]', [], true],
  ])('installs the packages that %s needs', async (config, before, isUntrusted) => {
    folder.put({
      '.git/HEAD': '',
      'saleslint.config.yaml': `${config}\n`,
      'own/team.yaml': 'extends: acme-saleslint\n',
      'own/code.js': 'export default {}\n',
      'node_modules/acme-saleslint/saleslint.config.yaml': 'brands: [Acme]\n',
      'node_modules/acme-code/package.json': '{ "main": "index.js" }',
      'node_modules/acme-code/index.js': 'module.exports = {}\n',
      'package.json': '{}',
      'package-lock.json': '{}',
      'emea/a.md': 'What broke?\n',
    })
    await at('init', '--yes', '--ci', 'github')
    const runs = Object.values(parse(read('.github/workflows/saleslint.yml')).jobs).flatMap((job) =>
      (job as { steps: { run?: string }[] }).steps.flatMap(({ run: line = [] }) => line),
    )
    expect(runs).toEqual([...before, expect.stringMatching(isUntrusted ? / --untrusted \.$/ : /saleslint@\S+ \.$/)])
    // The folders below stand on the same config.
    expect((await run(['init', '--yes', '--ci', 'gitlab'], { cwd: folder.at('emea') })).code).toBe(0)
    expect(parse(read('.gitlab/saleslint.yml'))['saleslint-emea'].script).toEqual(['cd "emea"', ...runs])
  })

  it('adds the job and the hook of a second folder to files that are there', async () => {
    folder.put({
      '.git/HEAD': '',
      'a/x.md': '',
      'b/c/x.md': '',
      '.gitlab-ci.yml': 'include: .gitlab/saleslint.yml\n',
      '.pre-commit-config.yaml': 'repos:\n-   repo: https://example.com/x\n    rev: v1\n    hooks: []\n',
    })
    await run(['init', '--yes', '--ci', 'github'], { cwd: folder.at('a') })
    await run(['init', '--yes', '--ci', 'gitlab'], { cwd: folder.at('a') })
    const advised = async (...args: string[]) => {
      const { out } = await run(['init', '--yes', ...args], { cwd: folder.at('b/c') })
      return out.slice(out.indexOf(':\n\n') + 3, out.indexOf('\n\nNext'))
    }
    const workflow = parse(read('.github/workflows/saleslint.yml') + (await advised('--ci', 'github')))
    expect(Object.keys(workflow.jobs)).toEqual(['saleslint-a', 'saleslint-b-c'])
    expect(workflow.jobs['saleslint-b-c'].steps.at(-1)).toMatchObject({ 'working-directory': 'b/c' })
    expect(Object.keys(parse(read('.gitlab/saleslint.yml') + (await advised('--ci', 'gitlab'))))).toEqual(['saleslint-a', 'saleslint-b-c'])
    const { repos } = parse(read('.pre-commit-config.yaml') + (await advised('--hook')))
    expect(repos).toMatchObject([{ repo: 'https://example.com/x' }, { repo: 'local', hooks: [{ id: 'saleslint-b-c', files: '^b/c/' }] }])
    folder.put({ '.github/workflows/saleslint.yml': 'jobs:\n    # first\n    build: {}\n' })
    const deeper = parse(read('.github/workflows/saleslint.yml') + (await advised('--ci', 'github')))
    expect(Object.keys(deeper.jobs)).toEqual(['build', 'saleslint-b-c'])
    expect((await run(['init', '--ci', 'gitlab'], { cwd: folder.at('a') })).out).toContain('is there already, with the job saleslint-a.')
  })

  it('writes a hook that leaves out what the config ignores', async () => {
    folder.put({ 'old/a.md': `**Rep:** ${LEGACY[0]}\n`, 'saleslint.config.yaml': 'ignore: [old/]\n' })
    await at('init', '--hook')
    const [hook] = parse(read('.pre-commit-config.yaml')).repos[0].hooks
    expect((await at(...hook.entry.split(' ').slice(1), 'old/a.md')).code).toBe(0)
    expect((await at('old/a.md')).code).toBe(1)
  })

  it('puts workflow and hook of a package where the service looks, for this package', async () => {
    folder.put({ '.git/HEAD': '', 'packages/größe a/.saleslint-baseline.json': '{}' })
    const inside = folder.at('packages/größe a')
    expect((await run(['init', '--yes', '--ci', 'github', '--hook'], { cwd: inside })).code).toBe(0)
    expect((await run(['init', '--yes', '--ci', 'gitlab'], { cwd: inside })).code).toBe(0)
    expect(parse(read('.github/workflows/saleslint.yml')).jobs['saleslint-packages-gr_f6__df_e_20_a'].steps.at(-1)).toMatchObject({
      run: expect.stringContaining('--untrusted --baseline .'),
      'working-directory': 'packages/größe a',
    })
    expect(parse(read('.gitlab/saleslint.yml'))['saleslint-packages-gr_f6__df_e_20_a'].script).toEqual([
      'cd "packages/größe a"',
      expect.stringContaining('--baseline .'),
    ])
    const [hook] = parse(read('.pre-commit-config.yaml')).repos[0].hooks
    expect(hook.args).toEqual(['--baseline=packages/größe a/.saleslint-baseline.json'])
    expect(new RegExp(hook.files).test('packages/größe a/call.md')).toBe(true)
    expect(new RegExp(hook.files).test('packages/other/call.md')).toBe(false)
  })
})
