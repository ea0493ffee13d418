import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { CALLS } from '../../ask/labels.js'
import { configsIn } from '../../config/config-file.js'
import { projectRoot } from '../../config/containment.js'
import { SaleslintError } from '../../config/error.js'
import { didYouMean } from '../../config/nearest.js'
import { needsOf } from '../../config/needs.js'
import { presetNames } from '../../config/presets.js'
import { BASELINE_FILE } from '../../engine/baseline-file.js'
import { nameOf } from '../../engine/name-of.js'
import { PRESETS } from '../../rule/severity.js'
import type { Run } from '../commands.js'
import type { Ask, Io } from '../io.js'
import { githubFile, gitlabFile, holdsPiece, hookFile, type Place, type ServiceFile } from '../service-files.js'
import { configText, type Wishes } from '../starter-files.js'
import { VERSION } from '../version.js'
import { writeWhole } from '../write-whole.js'

const CONFIG = 'saleslint.config.yaml'

/** `saleslint init` */
const init: Run = async (_, options, io) => {
  if (options.plugin !== undefined) return (await import('../start-plugin.js')).startPlugin(options.plugin, options.force === true, io)
  const { call, market, preset = 'recommended', ci, hook = false, force = false } = options
  const [existing] = configsIn(io.cwd)
  const hasExtras = ci !== undefined || hook
  const isOurs = existing === undefined || basename(existing) === CONFIG
  if (existing !== undefined && !(isOurs && force) && !hasExtras) {
    throw new SaleslintError('config-exists', 'there is a config already', {
      file: nameOf(existing, io.cwd),
      hint: isOurs
        ? 'saleslint init --force writes over it.'
        : `Take it away first: a folder may hold one config, and init writes ${CONFIG}.`,
    })
  }
  const isKept = existing !== undefined && !(force && isOurs)
  const given: Wishes = { call, market, preset, ci, hook }
  const isAsked = io.ask && !options.yes && !isKept
  const wishes = isAsked && io.ask ? await interview(given, options.preset !== undefined, options.hook !== undefined, io, io.ask) : given
  if (isKept) io.stdout.write(`kept ${nameOf(existing, io.cwd)} as it is\n`)
  else write(join(io.cwd, CONFIG), configText(wishes), io)
  // Services and hooks look into the root of the repository alone.
  const root = repositoryRoot(io.cwd)
  const place = await placeOf(io.cwd, root, isKept ? [existing] : [])
  if (wishes.ci === 'github') writeOrAdvise(root, githubFile(VERSION, place), force, io)
  if (wishes.ci === 'gitlab') writeOrAdvise(root, gitlabFile(VERSION, place), force, io)
  if (wishes.hook) writeOrAdvise(root, hookFile(VERSION, place), force, io)
  if (wishes.ci === 'gitlab' && !includesJob(root)) io.stdout.write('add to .gitlab-ci.yml:  include: .gitlab/saleslint.yml\n')
  ignoreModules(root, io)
  io.stdout.write('\nNext: saleslint .   lints every script in this folder\n')
  return 0
}
export default init

function write(path: string, text: string, io: Io): void {
  writeWhole(path, text)
  io.stdout.write(`wrote ${nameOf(path, io.cwd)}\n`)
}

/** Writes a file that is not there yet; of one that is there, says what to add to it for this folder. */
function writeOrAdvise(root: string, { path, kind, id, whole, belongs, pieceFor }: ServiceFile, force: boolean, io: Io): void {
  const at = join(root, path)
  if (force || !existsSync(at)) {
    write(at, whole, io)
    return
  }
  const text = readFileSync(at, 'utf8')
  io.stdout.write(
    holdsPiece(text, id)
      ? `${nameOf(at, io.cwd)} is there already, with the ${kind} ${id}. --force writes it anew, with that alone.\n`
      : `${nameOf(at, io.cwd)} is there already. Add this ${kind} ${belongs}:\n\n${pieceFor(text)}\n`,
  )
}

/** The folder's repository; outside of one the folder itself. */
function repositoryRoot(cwd: string): string {
  const root = projectRoot(cwd, cwd)
  return existsSync(join(root, '.git')) ? root : cwd
}

async function placeOf(cwd: string, root: string, own: readonly string[]): Promise<Place> {
  const folder = relative(root, cwd).replaceAll(sep, '/')
  const { default: rules } = await import('../../../rules/index.js')
  const folders = foldersUpTo(root, cwd)
  // What the folders above say holds here too.
  const above = folders.slice(1).flatMap((at) => configsIn(at).slice(0, 1))
  const home = folders.find((at) => existsSync(join(at, 'package-lock.json')) || existsSync(join(at, 'package.json')))
  return {
    folder,
    hasBaseline: existsSync(join(cwd, BASELINE_FILE)),
    hasLock: home !== undefined && existsSync(join(home, 'package-lock.json')),
    ...needsOf([...own, ...above], root, presetNames(rules)),
  }
}

/** A folder and those above it, up to the root. */
function foldersUpTo(root: string, cwd: string): readonly string[] {
  const folders = [cwd]
  for (let at = cwd; at !== root; folders.push(at)) at = dirname(at)
  return folders
}

/** Installed packages are no part of a playbook: where a folder has some and no .gitignore yet, they are left out of it. */
function ignoreModules(root: string, io: Io): void {
  const path = join(root, '.gitignore')
  if (!existsSync(join(root, 'node_modules')) || existsSync(path)) return
  writeWhole(path, 'node_modules/\n')
  io.stdout.write(`wrote ${nameOf(path, io.cwd)}\n`)
}

async function interview(given: Wishes, hasPreset: boolean, hasHook: boolean, io: Io, ask: Ask): Promise<Wishes> {
  const choose = async <T extends string>(question: string, names: readonly T[], usual: T | undefined): Promise<T | undefined> => {
    for (;;) {
      const answer = (await ask(`${question} (${names.join(', ')}; Enter for ${usual ?? 'none'}) `))?.trim().toLowerCase()
      if (answer === undefined)
        throw new SaleslintError('unanswered', 'nothing was written: the questions were not answered to their end', {
          hint: 'saleslint init --yes asks nothing.',
        })
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

function includesJob(root: string): boolean {
  const path = join(root, '.gitlab-ci.yml')
  return existsSync(path) && readFileSync(path, 'utf8').includes('.gitlab/saleslint.yml')
}
