import { CALLS } from '../ask/labels.js'
import { FORMATS } from '../report/formats.js'
import { SEVERITIES } from '../rule/finding.js'
import { PRESETS } from '../rule/severity.js'
import type { CommandName } from './commands.js'

export const GROUPS = ['Files', 'Rules', 'Config', 'Speed', 'Output', 'Exit code'] as const

/** One option. The table below feeds commander, --help and the README. */
export interface OptionSpec {
  /** As commander reads it: `--format <name>`, `-q, --quiet`. */
  readonly flags: string
  readonly help: string
  readonly group: (typeof GROUPS)[number]
  /** Commands that take it. */
  readonly commands: readonly CommandName[]
  /** What its value is; a flag has none, a `maybe` may have one, a list may be given again and again, or with commas; so may outputs, each `name` or `name=file`. */
  readonly kind: 'flag' | 'text' | 'maybe' | 'number' | 'list' | 'outputs'
  /** The least that a number may be; 0 unless given. */
  readonly min?: number
  /** The only values it takes, where they are few. */
  readonly values?: readonly string[]
  /** Commands that take only some of them. */
  readonly only?: Readonly<Partial<Record<CommandName, readonly string[]>>>
  /** Said in the help; what holds without the option. */
  readonly default?: string
  /** Help of its `--no-` twin, where it has one; then the value may be false. */
  readonly no?: string
}

export const LEVELS = [...SEVERITIES.slice(0, 3), 'never'] as const satisfies readonly string[]

const CHANGED_LINES = ['added', 'context', 'file'] as const

const READERS = ['lint', 'outline', 'report', 'brief', 'stats'] as const
const RULED = ['lint', 'fix', 'report', 'brief', 'config'] as const

/** Keys are the names under which commands find the values. */
export const OPTIONS = {
  call: {
    flags: '--call <kind>',
    help: 'The kind of call that the scripts are for, if it is always the same',
    group: 'Config',
    commands: ['init'],
    kind: 'text',
    values: CALLS,
  },
  market: {
    flags: '--market <market>',
    help: 'Whom is sold to',
    group: 'Config',
    commands: ['init'],
    kind: 'text',
    values: ['b2b', 'b2c'],
  },
  preset: {
    flags: '--preset <name>',
    help: 'Preset to start from',
    group: 'Config',
    commands: ['init'],
    kind: 'text',
    values: PRESETS,
    default: 'recommended',
  },
  ci: {
    flags: '--ci <service>',
    help: 'Write a workflow for this service too',
    group: 'Config',
    commands: ['init'],
    kind: 'text',
    values: ['github', 'gitlab'],
  },
  plugin: {
    flags: '--plugin <name>',
    help: 'Write a plugin to start from instead: a package with a rule, its examples and a test.',
    group: 'Config',
    commands: ['init'],
    kind: 'text',
  },
  hook: {
    flags: '--hook',
    help: 'Write an entry for pre-commit too.',
    group: 'Config',
    commands: ['init'],
    kind: 'flag',
  },
  yes: {
    flags: '-y, --yes',
    help: 'Ask nothing: what no option says is left as it comes.',
    group: 'Config',
    commands: ['init'],
    kind: 'flag',
  },
  force: {
    flags: '--force',
    help: 'Write over files that are there.',
    group: 'Config',
    commands: ['init'],
    kind: 'flag',
  },
  stdinFilename: {
    flags: '--stdin-filename <path>',
    help: 'Name of what stands on the standard input, for reports and configs.',
    group: 'Files',
    commands: READERS,
    kind: 'text',
  },
  stdinBatch: {
    flags: '--stdin-batch',
    help: 'Lint records from the standard input, each a path, a NUL, a text and a NUL; write one line of JSON for each as it comes.',
    group: 'Files',
    commands: ['lint'],
    kind: 'flag',
  },
  changed: {
    flags: '--changed',
    help: 'Lint only files that git sees changed in the work tree, new ones too.',
    group: 'Files',
    commands: ['lint'],
    kind: 'flag',
  },
  since: {
    flags: '--since <commit>',
    help: 'With --changed: since the history parted from this branch, tag or commit.',
    group: 'Files',
    commands: ['lint'],
    kind: 'text',
  },
  staged: {
    flags: '--staged',
    help: 'Lint what is staged for the next commit, as it stands in the index.',
    group: 'Files',
    commands: ['lint'],
    kind: 'flag',
  },
  onlyChangedLines: {
    flags: '--only-changed-lines <which>',
    help: 'Of changed or staged files show findings on changed lines, within three lines of them, or all',
    group: 'Files',
    commands: ['lint'],
    kind: 'text',
    values: CHANGED_LINES,
    default: 'file',
  },
  cache: {
    flags: '--cache',
    help: 'Keep the findings, and lint only what has changed since: a text, its configs, rules, plugins or saleslint itself.',
    group: 'Speed',
    commands: ['lint', 'report'],
    kind: 'flag',
    no: 'No cache, although --cache is given too.',
  },
  cacheLocation: {
    flags: '--cache-location <path>',
    help: 'File or folder of the cache, .saleslintcache unless given.',
    group: 'Speed',
    commands: ['lint', 'report', 'merge'],
    kind: 'text',
  },
  shard: {
    flags: '--shard <i/n>',
    help: 'Lint only the i-th of n parts of the files: for several machines; saleslint merge puts their JSON reports together.',
    group: 'Speed',
    commands: ['lint'],
    kind: 'text',
  },
  workers: {
    flags: '--workers <n>',
    help: 'Threads that lint: a number, or auto for as many as pay, which is one for less than about 4 MB of scripts (default 1).',
    group: 'Speed',
    commands: ['lint', 'report'],
    kind: 'text',
  },
  maxFileSize: {
    flags: '--max-file-size <KB>',
    help: 'Do not read a file that is larger, and lint the others: 32768 unless given; the config’s maxFileSize.',
    group: 'Speed',
    commands: ['lint', 'report'],
    kind: 'number',
    min: 1,
  },
  maxFileTime: {
    flags: '--max-file-time <seconds>',
    help: 'Give up a file that takes longer, and lint the others: 60, and 20 more for each million letters, unless given; the config’s maxFileTime.',
    group: 'Speed',
    commands: ['lint', 'report'],
    kind: 'number',
    min: 1,
  },
  baseline: {
    flags: '--baseline [file]',
    help: 'Leave out findings that this list knows; .saleslint-baseline.json unless a .json file is named.',
    group: 'Rules',
    commands: ['lint', 'report', 'baseline', 'why'],
    kind: 'maybe',
  },
  reason: {
    flags: '--reason <text>',
    help: 'With update: why the new entries may stay.',
    group: 'Rules',
    commands: ['baseline'],
    kind: 'text',
  },
  owner: {
    flags: '--owner <name>',
    help: 'With update: who looks after the new entries.',
    group: 'Rules',
    commands: ['baseline'],
    kind: 'text',
  },
  expires: {
    flags: '--expires <day>',
    help: 'With update: the day from which the new entries, and those renewed that had run out, count again, as in 2026-12-31.',
    group: 'Rules',
    commands: ['baseline'],
    kind: 'text',
  },
  check: {
    flags: '--check',
    help: 'With prune: write nothing; exit with 1 where an entry has nothing left to know.',
    group: 'Exit code',
    commands: ['baseline'],
    kind: 'flag',
  },
  fix: {
    flags: '--fix',
    help: 'Apply the fixes that are safe, and show what is left.',
    group: 'Files',
    commands: ['lint'],
    kind: 'flag',
  },
  interactive: {
    flags: '-i, --interactive',
    help: 'Show every change, rewordings too, and ask for each whether to make it.',
    group: 'Files',
    commands: ['fix'],
    kind: 'flag',
  },
  dryRun: {
    flags: '--dry-run',
    help: 'With --fix: write nothing, and print what would change as a diff; exit with 1 where something would.',
    group: 'Files',
    commands: ['lint'],
    kind: 'flag',
  },
  ignore: {
    flags: '--no-ignore',
    help: 'Read files too that .gitignore, the config or node_modules would leave out.',
    group: 'Files',
    commands: [...READERS, 'fix', 'baseline'],
    kind: 'flag',
  },
  respectIgnore: {
    flags: '--respect-ignore',
    help: 'Leave out what the config ignores although it is named: for hooks, which name every file.',
    group: 'Files',
    commands: ['lint'],
    kind: 'flag',
  },
  config: {
    flags: '-c, --config <file>',
    help: 'Use this config alone, instead of those found beside and above each file.',
    group: 'Config',
    commands: [...READERS, 'config', 'rule', 'baseline', 'why', 'rules', 'explain', 'test', 'fix', 'merge'],
    kind: 'text',
    no: 'Use no config at all.',
  },
  untrusted: {
    flags: '--untrusted',
    help: 'Refuse configs that run code: for changes by people you do not know.',
    group: 'Config',
    commands: [...READERS, 'config', 'baseline', 'why', 'rules', 'explain', 'test', 'fix', 'merge'],
    kind: 'flag',
    no: 'Run them even in CI on a change from a fork, where they are refused otherwise.',
  },
  rule: {
    flags: '--rule <id=severity>',
    help: 'Set the severity of a rule or family for this run. May be given again and again.',
    group: 'Rules',
    commands: RULED,
    kind: 'list',
  },
  only: {
    flags: '--only <rules>',
    help: 'Run only these rules or families, with commas between them.',
    group: 'Rules',
    commands: RULED,
    kind: 'list',
  },
  skip: {
    flags: '--skip <rules>',
    help: 'Leave out these rules or families.',
    group: 'Rules',
    commands: RULED,
    kind: 'list',
  },
  format: {
    flags: '-f, --format <name>',
    help: 'Form of the output. lint takes several: name=file writes one to a file. Of baseline, stats alone takes it.',
    group: 'Output',
    commands: ['lint', 'merge', 'outline', 'brief', 'stats', 'rules', 'explain', 'config', 'baseline', 'why'],
    kind: 'outputs',
    values: FORMATS,
    only: {
      outline: ['pretty', 'json', 'mermaid'],
      brief: ['pretty', 'markdown', 'html'],
      stats: ['pretty', 'json', 'csv'],
      rules: ['pretty', 'json', 'schema'],
      explain: ['pretty', 'json'],
      config: ['pretty', 'json'],
      baseline: ['pretty', 'json'],
      why: ['pretty', 'json'],
    },
    default: 'pretty',
  },
  output: {
    flags: '-o, --output <file>',
    help: 'Where the page goes; - is the standard output.',
    group: 'Output',
    commands: ['report'],
    kind: 'text',
  },
  title: {
    flags: '--title <text>',
    help: 'Title of the page.',
    group: 'Output',
    commands: ['report'],
    kind: 'text',
  },
  history: {
    flags: '--history <folder>',
    help: 'Earlier reports, written with --format json: how it went since then.',
    group: 'Output',
    commands: ['report'],
    kind: 'text',
  },
  score: {
    flags: '--score',
    help: 'Give each script a single number, with the formula that makes it.',
    group: 'Output',
    commands: ['stats'],
    kind: 'flag',
  },
  explain: {
    flags: '--explain',
    help: 'Say for each ask how sure its labels are and which cues gave them.',
    group: 'Output',
    commands: ['outline'],
    kind: 'flag',
  },
  flow: {
    flags: '--flow',
    help: 'Draw the ways through each script instead: branches, variants, jumps. With --format mermaid as a chart for Markdown.',
    group: 'Output',
    commands: ['outline'],
    kind: 'flag',
  },
  quiet: {
    flags: '-q, --quiet',
    help: 'Show errors only. Warnings still count.',
    group: 'Output',
    commands: ['lint', 'merge'],
    kind: 'flag',
  },
  verbose: {
    flags: '--verbose',
    help: 'Say on the standard error what each file was read as.',
    group: 'Output',
    commands: ['lint', 'report'],
    kind: 'flag',
  },
  timing: {
    flags: '--timing',
    help: 'Say on the standard error how long each phase and each rule took.',
    group: 'Output',
    commands: ['lint', 'report'],
    kind: 'flag',
  },
  color: {
    flags: '--color',
    help: 'Colours even where the output is no terminal. FORCE_COLOR does the same.',
    group: 'Output',
    commands: ['lint', 'merge', 'fix', 'outline', 'brief', 'stats', 'rules', 'explain', 'config', 'why'],
    kind: 'flag',
    no: 'No colours. NO_COLOR does the same.',
  },
  failOn: {
    flags: '--fail-on <level>',
    help: 'Exit with 1 from this level of finding on.',
    group: 'Exit code',
    commands: ['lint', 'merge'],
    kind: 'text',
    values: LEVELS,
    default: 'warning',
  },
  maxWarnings: {
    flags: '--max-warnings <n>',
    help: 'Exit with 1 from more than n warnings on. Without --fail-on errors do so too and a single warning no longer; with it, its level counts too.',
    group: 'Exit code',
    commands: ['lint', 'merge'],
    kind: 'number',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** Where one form of the output goes: to the standard output, or to a file. */
export interface OutputChoice {
  readonly format: string
  readonly file?: string
}

type ValueOf<S extends OptionSpec> = S['kind'] extends 'flag'
  ? boolean
  : S['kind'] extends 'maybe'
    ? string | true
    : S['kind'] extends 'number'
      ? number
      : S['kind'] extends 'list'
        ? readonly string[]
        : S['kind'] extends 'outputs'
          ? readonly OutputChoice[]
          : S extends { readonly values: readonly (infer V)[] }
            ? V
            : string
type NoOf<S extends OptionSpec> = S extends { readonly no: string } ? false : never

/** The values of the options that were given. */
export type Options = { readonly [K in keyof typeof OPTIONS]?: ValueOf<(typeof OPTIONS)[K]> | NoOf<(typeof OPTIONS)[K]> }

/** The options that a command takes. */
export function optionsOf(command: CommandName): readonly (readonly [name: keyof Options, spec: OptionSpec])[] {
  const all = Object.entries(OPTIONS) as [keyof Options, OptionSpec][]
  return all.filter(([, spec]) => spec.commands.includes(command))
}

/** Whether the output is wanted as JSON, where a command has only that beside the form for people. */
export function wantsJson({ format }: Options): boolean {
  return format?.at(-1)?.format === 'json'
}
