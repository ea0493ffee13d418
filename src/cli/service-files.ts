import { BASELINE_FILE } from '../engine/baseline-file.js'

/** Where in its repository a team keeps its scripts. */
export interface Place {
  /** From the repository's root; empty for the root itself. */
  readonly folder: string
  readonly hasBaseline: boolean
  /** The configs run code, their own or that of plugins: `--untrusted` would refuse it. */
  readonly runsCode: boolean
  /** They start from packages, or run code that may import some: those must be installed before. */
  readonly needsPackages: boolean
  readonly hasLock: boolean
}

/** A file that a service reads. It may serve other folders too: one that is there already is given the piece for this folder. */
export interface ServiceFile {
  /** From the root of the repository. */
  readonly path: string
  readonly kind: 'job' | 'hook'
  /** The name of the piece, another one for each folder. */
  readonly id: string
  readonly whole: string
  /** Where in the file the piece belongs, in words. */
  readonly belongs: string
  /** The piece, as deep in as those that the file holds already. */
  readonly pieceFor: (text: string) => string
}

/** A workflow for GitHub: reads scripts, writes nothing, runs no code of the change but what a config in code needs. */
export function githubFile(version: string, place: Place): ServiceFile {
  const { folder } = place
  const id = idOf(folder)
  const where = folder === '' ? '' : `      working-directory: ${JSON.stringify(folder)}\n`
  const job = `${id}:
  runs-on: ubuntu-latest
  steps:
    - uses: actions/checkout@v4
      with: { persist-credentials: false }
    - uses: actions/setup-node@v4
      with: { node-version: 22 }
${steps(version, place)
  .map((step) => `    - run: ${step}\n${where}`)
  .join('')}`
  return {
    path: '.github/workflows/saleslint.yml',
    kind: 'job',
    id,
    belongs: 'under its ‘jobs’',
    whole: `name: saleslint\non: [push, pull_request]\npermissions:\n  contents: read\njobs:\n${indented(job)}`,
    pieceFor: (text) => indented(job, /^jobs:.*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( +)\S/m.exec(text)?.[1]),
  }
}

/** A job for GitLab, to be included. */
export function gitlabFile(version: string, place: Place): ServiceFile {
  const { folder } = place
  const id = idOf(folder)
  const job = `${id}:
  image: node:22
  script:
${folder === '' ? '' : `    - cd ${JSON.stringify(folder)}\n`}${steps(version, place)
  .map((step) => `    - ${step}\n`)
  .join('')}`
  return { path: '.gitlab/saleslint.yml', kind: 'job', id, belongs: 'at its end', whole: job, pieceFor: () => job }
}

/** A hook for pre-commit that lints the scripts of a commit. */
export function hookFile(version: string, { folder, hasBaseline }: Place): ServiceFile {
  const id = idOf(folder)
  const baseline = folder === '' ? '--baseline' : `--baseline=${folder}/${BASELINE_FILE}`
  const hook = `- repo: local
  hooks:
    - id: ${id}
      name: ${id}
      language: node
      entry: saleslint --respect-ignore
      additional_dependencies: ['saleslint@${version}']
      types: [markdown]
${hasBaseline ? `      args: [${JSON.stringify(baseline)}]\n` : ''}${folder === '' ? '' : `      files: ${JSON.stringify(`^${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`)}\n`}`
  return {
    path: '.pre-commit-config.yaml',
    kind: 'hook',
    id,
    belongs: 'under its ‘repos’',
    whole: `repos:\n${indented(hook)}`,
    pieceFor: (text) => indented(hook, /^([ \t]*)- +repo:/m.exec(text)?.[1]),
  }
}

/** Whether a file holds the piece of that name: as a key, or as the id of a hook. */
export function holdsPiece(text: string, id: string): boolean {
  return new RegExp(`^[ \\t-]*(?:id:[ \\t]*)?["']?${id}["']?:?[ \\t]*(?:#.*)?$`, 'm').test(text)
}

/** What a service runs, as steps. */
function steps(version: string, { hasBaseline, runsCode, needsPackages, hasLock }: Place): readonly string[] {
  const flags = `${runsCode ? '' : ' --untrusted'}${hasBaseline ? ' --baseline' : ''}`
  return [...(needsPackages ? [hasLock ? 'npm ci' : 'npm install'] : []), `npx --yes saleslint@${version}${flags} .`]
}

/** `packages/emea` → `saleslint-packages-emea`. Services take letters, digits, - and _ alone: what else a folder is called by becomes its number. */
function idOf(folder: string): string {
  const slug = folder.replaceAll('/', '-').replace(/[^\w-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)
  return slug === '' ? 'saleslint' : `saleslint-${slug}`
}

function indented(text: string, by = '  '): string {
  return text.replace(/^(?=.)/gm, by)
}
