import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A linter to compare with, as its users run it. */
export interface Peer {
  readonly name: string
  /** Its packages, pinned: other versions would be another comparison. */
  readonly packages: Readonly<Record<string, string>>
  /** The package and the name of its program. */
  readonly program: readonly [packageName: string, bin: string]
  /** Files that it needs beside its packages. */
  readonly files?: Readonly<Record<string, string>>
  readonly args: (home: string, target: string) => readonly string[]
  /** What stands in its output over `TRIAL`: a linter whose rules were not loaded would be fast. */
  readonly finds: string
}

const TRIAL = '# Call\n\nTODO: ask about the budget  \n[there][nowhere]\n\n* one\n* two\n- three\n'

export const PEERS: readonly Peer[] = [
  {
    name: 'markdownlint-cli2',
    packages: { 'markdownlint-cli2': '0.22.1' },
    program: ['markdownlint-cli2', 'markdownlint-cli2'],
    args: (_, target) => [target === '.' ? '**/*.md' : target],
    finds: 'MD004',
  },
  {
    name: 'remark-cli',
    packages: { 'remark-cli': '12.0.1', 'remark-preset-lint-recommended': '7.0.1' },
    program: ['remark-cli', 'remark'],
    args: (home, target) => [target, '--quiet', '--no-stdout', '--use', join(home, 'node_modules/remark-preset-lint-recommended/index.js')],
    finds: 'no-undefined-references',
  },
  {
    name: 'textlint',
    packages: {
      textlint: '15.8.0',
      'textlint-rule-no-todo': '2.0.1',
      'textlint-rule-common-misspellings': '1.0.1',
      'textlint-rule-stop-words': '4.0.0',
      'textlint-rule-max-comma': '4.0.0',
    },
    program: ['textlint', 'textlint'],
    files: { 'textlint.json': '{ "rules": { "no-todo": true, "common-misspellings": true, "stop-words": true, "max-comma": true } }\n' },
    args: (home, target) => [
      '--config',
      join(home, 'textlint.json'),
      '--rules-base-directory',
      join(home, 'node_modules'),
      target === '.' ? '**/*.md' : target,
    ],
    finds: 'no-todo',
  },
  {
    name: 'ESLint',
    packages: { eslint: '10.15.0', '@eslint/markdown': '8.0.3' },
    program: ['eslint', 'eslint'],
    files: { 'eslint.config.mjs': "import markdown from '@eslint/markdown'\n\nexport default [...markdown.configs.recommended]\n" },
    args: (home, target) => ['--config', join(home, 'eslint.config.mjs'), target],
    finds: 'markdown/no-missing-label-refs',
  },
]

const HOME = join(import.meta.dirname, '../../node_modules/.cache/saleslint-bench')

/** A peer that is there, and the arguments of node that run it on a file or, with `.`, on the working folder. */
export interface ReadyPeer {
  readonly name: string
  readonly args: (target: string) => readonly string[]
}

/** Installs the peers where they are not there yet, each in a folder of its own; `missing` is told of those that cannot be had. */
export function readyPeers(peers: readonly Peer[], missing: (name: string, why: string) => void): readonly ReadyPeer[] {
  return peers.flatMap((peer) => {
    try {
      const home = install(peer)
      const program = programOf(home, peer)
      tryOut(home, program, peer)
      return [{ name: peer.name, args: (target: string) => [program, ...peer.args(home, target)] }]
    } catch (error) {
      missing(peer.name, (error as Error).message.split('\n')[0] as string)
      return []
    }
  })
}

function install({ name, packages, files = {} }: Peer): string {
  const home = join(HOME, name)
  const manifest = `${JSON.stringify({ private: true, dependencies: packages }, undefined, 2)}\n`
  const done = join(home, 'installed.json')
  if (existsSync(done) && readFileSync(done, 'utf8') === manifest) return home
  mkdirSync(home, { recursive: true })
  for (const [file, text] of Object.entries({ ...files, 'package.json': manifest })) writeFileSync(join(home, file), text)
  process.stderr.write(`Installing ${name}…\n`)
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  writeFileSync(done, manifest)
  return home
}

function tryOut(home: string, program: string, { args, finds }: Peer): void {
  writeFileSync(join(home, 'trial.md'), TRIAL)
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args(home, 'trial.md')], { cwd: home, encoding: 'utf8' })
  if (!`${stdout}${stderr}`.includes(finds)) throw new Error(`it does not report ${finds}`)
}

function programOf(home: string, { program: [packageName, name] }: Peer): string {
  const folder = join(home, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> }
  const file = typeof bin === 'string' ? bin : bin[name]
  if (!file) throw new Error(`${pathToFileURL(folder).href} holds no program ${name}`)
  return join(folder, file)
}
