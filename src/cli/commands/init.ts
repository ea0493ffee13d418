import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CALLS } from '../../ask/labels.js'
import { configsIn } from '../../config/config-file.js'
import { SaleslintError } from '../../config/error.js'
import { didYouMean } from '../../config/nearest.js'
import { BASELINE_FILE } from '../../engine/baseline-file.js'
import { nameOf } from '../../engine/files.js'
import { PRESETS } from '../../rule/severity.js'
import type { Run } from '../commands.js'
import type { Io } from '../io.js'
import { configText, githubText, gitlabText, hookText, type Wishes } from '../starter-files.js'
import { VERSION } from '../version.js'
import { writeWhole } from '../write-whole.js'

/** `saleslint init` */
const init: Run = async (_, options, io) => {
  if (options.plugin !== undefined) return (await import('../start-plugin.js')).startPlugin(options.plugin, options.force === true, io)
  const { call, market, preset = 'recommended', ci, hook = false } = options
  const [existing] = configsIn(io.cwd)
  if (existing !== undefined && !options.force) {
    throw new SaleslintError('config-exists', 'there is a config already', {
      file: nameOf(existing, io.cwd),
      hint: 'saleslint init --force writes over it.',
    })
  }
  const given: Wishes = { call, market, preset, ci, hook }
  const wishes =
    io.ask && !options.yes ? await interview(given, options.preset !== undefined, options.hook !== undefined, io, io.ask) : given
  const hasBaseline = existsSync(join(io.cwd, BASELINE_FILE))
  const files = new Map([['saleslint.config.yaml', configText(wishes)]])
  if (wishes.ci === 'github') files.set('.github/workflows/saleslint.yml', githubText(VERSION, hasBaseline))
  if (wishes.ci === 'gitlab') files.set('.gitlab/saleslint.yml', gitlabText(VERSION, hasBaseline))
  if (wishes.hook) files.set('.pre-commit-config.yaml', hookText(VERSION))
  for (const [name, text] of files) {
    const path = join(io.cwd, name)
    if (existsSync(path) && !options.force) {
      io.stdout.write(`${name} is there already. Add this to it:\n\n${text}\n`)
      continue
    }
    writeWhole(path, text)
    io.stdout.write(`wrote ${name}\n`)
  }
  if (wishes.ci === 'gitlab' && !includesJob(io.cwd)) io.stdout.write('add to .gitlab-ci.yml:  include: .gitlab/saleslint.yml\n')
  io.stdout.write('\nNext: saleslint .   lints every script in this folder\n')
  return 0
}
export default init

async function interview(
  given: Wishes,
  hasPreset: boolean,
  hasHook: boolean,
  io: Io,
  ask: (question: string) => Promise<string>,
): Promise<Wishes> {
  const choose = async <T extends string>(question: string, names: readonly T[], usual: T | undefined): Promise<T | undefined> => {
    for (;;) {
      const answer = (await ask(`${question} (${names.join(', ')}; Enter for ${usual ?? 'none'}) `)).trim().toLowerCase()
      const found = names.find((name) => name === answer)
      if (answer === '' || found) return found ?? usual
      io.stdout.write(`There is no ‘${answer}’. ${didYouMean(answer, names) ?? ''}\n`)
    }
  }
  return {
    market: given.market ?? (await choose('Whom do you sell to?', ['b2b', 'b2c'], undefined)),
    call: given.call ?? (await choose('Are all scripts for one kind of call?', CALLS, undefined)),
    preset: hasPreset ? given.preset : ((await choose('How strict?', PRESETS, 'recommended')) ?? 'recommended'),
    ci: given.ci ?? (await choose('A CI workflow?', ['github', 'gitlab'], undefined)),
    hook: hasHook ? given.hook : (await choose('A pre-commit hook?', ['yes', 'no'], 'no')) === 'yes',
  }
}

function includesJob(cwd: string): boolean {
  const path = join(cwd, '.gitlab-ci.yml')
  return existsSync(path) && readFileSync(path, 'utf8').includes('.gitlab/saleslint.yml')
}
