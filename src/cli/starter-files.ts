import type { Call } from '../ask/labels.js'
import { BASELINE_FILE } from '../engine/baseline-file.js'
import type { Market } from '../rule/contract.js'

/** What a new user wants to start with. */
export interface Wishes {
  readonly call?: Call
  readonly market?: Market
  readonly preset: string
  readonly ci?: 'github' | 'gitlab'
  readonly hook: boolean
}

/** A config with everything that a team may want to set, most of it commented out. */
export function configText({ call, market, preset }: Wishes): string {
  const set = (key: string, value: string | undefined, usual: string) => (value === undefined ? `# ${key}: ${usual}` : `${key}: ${value}`)
  return `# yaml-language-server: $schema=./node_modules/saleslint/schema.json
# What saleslint should know about your scripts. Everything may be left out.
# saleslint config FILE shows what holds for a file; saleslint rules lists the rules.

# Where to start from: recommended, strict, all, or one family such as backstory.
extends: [${preset}]

# The kind of call, where it is always the same. A script says otherwise in its front matter: \`call: cold\`.
${set('call', call, 'discovery')}

# Whom you sell to: b2b or b2c.
${set('market', market, 'b2b')}

# Your names, so that questions built around them are found.
# brands: [Acme]
# productNames: [Acme Cloud]

# Words of your customers’ trade that are no jargon to them.
# customerTerms: [runtime, uptime]

# Who speaks, by the label before a turn.
# speakers:
#   Sam: rep
#   Owner: customer

# What a heading means, where its words do not tell.
# stages:
#   the walkthrough: pitch

# How you mark the blanks of a script, where it is none of [x], {x}, {{x}}, <x>, <<x>>, %X% and ____.
# placeholders: [__name__, '%%name%%']

# Louder, quieter or off. \`saleslint rule off RULE\` writes here too.
# rules:
#   no-person-question: off
#   long-question: [warning, { maxWords: 25 }]

# Other settings for some of the files.
# overrides:
#   - files: cold/**
#     call: cold

# Files to leave out, as in .gitignore.
# ignore: [archive/]

# Rules that a script may set in its own front matter.
# frontMatter:
#   allow: [question-count]
`
}

/** Where in its repository a team keeps its scripts. */
export interface Place {
  /** From the repository's root; empty for the root itself. */
  readonly folder: string
  readonly hasBaseline: boolean
  /** The config runs code, its own or that of plugins: `--untrusted` would refuse it, and what it imports must be installed. */
  readonly runsCode: boolean
  readonly hasLock: boolean
}

/** What a service runs, as steps. */
function steps(version: string, { hasBaseline, runsCode, hasLock }: Place): readonly string[] {
  const flags = `${runsCode ? '' : ' --untrusted'}${hasBaseline ? ' --baseline' : ''}`
  return [...(runsCode ? [hasLock ? 'npm ci' : 'npm install'] : []), `npx --yes saleslint@${version}${flags} .`]
}

/** A workflow for GitHub: reads scripts, writes nothing, runs no code of the change but what a config in code needs. */
export function githubText(version: string, place: Place): string {
  const { folder } = place
  const where = folder === '' ? '' : `        working-directory: ${JSON.stringify(folder)}\n`
  return `name: saleslint
on: [push, pull_request]
permissions:
  contents: read
jobs:
  saleslint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { persist-credentials: false }
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
${steps(version, place)
  .map((step) => `      - run: ${step}\n${where}`)
  .join('')}`
}

/** A job for GitLab, to be included. */
export function gitlabText(version: string, place: Place): string {
  const { folder } = place
  return `saleslint:
  image: node:22
  script:
${folder === '' ? '' : `    - cd ${JSON.stringify(folder)}\n`}${steps(version, place)
  .map((step) => `    - ${step}\n`)
  .join('')}`
}

/** A hook for pre-commit that lints the scripts of a commit. */
export function hookText(version: string, { folder, hasBaseline }: Place): string {
  const baseline = folder === '' ? '--baseline' : `--baseline=${folder}/${BASELINE_FILE}`
  return `repos:
  - repo: local
    hooks:
      - id: saleslint
        name: saleslint
        language: node
        entry: saleslint --respect-ignore
        additional_dependencies: ['saleslint@${version}']
        types: [markdown]
${hasBaseline ? `        args: [${JSON.stringify(baseline)}]\n` : ''}${folder === '' ? '' : `        files: ${JSON.stringify(`^${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`)}\n`}`
}
