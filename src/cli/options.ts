import { FORMATS } from '../report/formats.js'
import { SEVERITIES } from '../rule/finding.js'
import type { CommandName } from './commands.js'

export const GROUPS = ['Files', 'Rules', 'Config', 'Output', 'Exit code'] as const

/** One option. The table below feeds commander, --help and the README. */
export interface OptionSpec {
  /** As commander reads it: `--format <name>`, `-q, --quiet`. */
  readonly flags: string
  readonly help: string
  readonly group: (typeof GROUPS)[number]
  /** Commands that take it. */
  readonly commands: readonly CommandName[]
  /** What its value is; a flag has none, a list may be given again and again, or with commas. */
  readonly kind: 'flag' | 'text' | 'number' | 'list'
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

const READERS = ['lint', 'outline'] as const

/** Keys are the names under which commands find the values. */
export const OPTIONS = {
  stdinFilename: {
    flags: '--stdin-filename <path>',
    help: 'Name of what stands on the standard input, for reports and configs.',
    group: 'Files',
    commands: READERS,
    kind: 'text',
  },
  ignore: {
    flags: '--no-ignore',
    help: 'Read files too that .gitignore, the config or node_modules would leave out.',
    group: 'Files',
    commands: READERS,
    kind: 'flag',
  },
  format: {
    flags: '-f, --format <name>',
    help: 'Form of the output.',
    group: 'Output',
    commands: ['lint', 'outline', 'rules', 'explain'],
    kind: 'text',
    values: FORMATS,
    only: { outline: ['pretty', 'json'], rules: ['pretty', 'json'], explain: ['pretty', 'json'] },
    default: 'pretty',
  },
  explain: {
    flags: '--explain',
    help: 'Say for each ask how sure its labels are and which cues gave them.',
    group: 'Output',
    commands: ['outline'],
    kind: 'flag',
  },
  quiet: {
    flags: '-q, --quiet',
    help: 'Show errors only. Warnings still count.',
    group: 'Output',
    commands: ['lint'],
    kind: 'flag',
  },
  color: {
    flags: '--color',
    help: 'Colours even where the output is no terminal. FORCE_COLOR does the same.',
    group: 'Output',
    commands: ['lint', 'outline', 'rules', 'explain'],
    kind: 'flag',
    no: 'No colours. NO_COLOR does the same.',
  },
  failOn: {
    flags: '--fail-on <level>',
    help: 'Exit with 1 from this level of finding on.',
    group: 'Exit code',
    commands: ['lint'],
    kind: 'text',
    values: LEVELS,
    default: 'warning',
  },
  maxWarnings: {
    flags: '--max-warnings <n>',
    help: 'Exit with 1 from more than n warnings on; errors always do, a single warning no longer.',
    group: 'Exit code',
    commands: ['lint'],
    kind: 'number',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

type ValueOf<S extends OptionSpec> = S['kind'] extends 'flag'
  ? boolean
  : S['kind'] extends 'number'
    ? number
    : S['kind'] extends 'list'
      ? readonly string[]
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
