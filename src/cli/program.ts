import { Command, CommanderError, Option } from 'commander'
import { SaleslintError } from '../config/error.js'
import { didYouMean } from '../config/nearest.js'
import { COMMANDS, type CommandName, type CommandSpec } from './commands.js'
import { dashed } from './dashed.js'
import type { Io } from './io.js'
import { type OptionSpec, type Options, type OutputChoice, optionsOf } from './options.js'
import { VERSION } from './version.js'

/** What the command line asks for. */
export interface Request {
  readonly command: CommandName
  readonly args: readonly string[]
  readonly options: Options
}

const AFTER = `
Exit code: 0 nothing to say, 1 findings at or above the level, 2 saleslint could not do its work.

Examples:
  $ saleslint playbook/              lint every script in a folder
  $ saleslint outline discovery.md   see what is asked, and what for
  $ saleslint explain early-budget   see why a rule speaks`

/**
 * Reads the command line. Prints help and version itself, and then gives the exit code instead of a request. Throws a
 * `SaleslintError` for whatever it does not understand.
 */
export function readCommandLine(argv: readonly string[], io: Io): Request | number {
  let request: Request | undefined
  const program = new Command('saleslint')
  const accept = (name: CommandName) => (args: readonly string[], command: Command) => {
    request = withoutSwallowed({ command: name, args, options: settle(name, command.optsWithGlobals()) })
  }
  shape(program, 'lint', io)
    .description('A linter for sales question scripts: what each question is for, and what to ask instead.')
    .version(VERSION, '-V, --version', 'Print the version.')
    .helpCommand('help [command]', 'Print this help, or that of a command.')
    .addHelpText('after', AFTER)
    .action((paths: string[], _, command: Command) => accept('lint')(paths, command))
  for (const name of Object.keys(COMMANDS) as CommandName[]) {
    const command = shape(program.command(name), name, io).description(COMMANDS[name].summary)
    command.action((...given: unknown[]) => accept(name)(given.slice(0, -2).flat() as string[], command))
  }
  try {
    program.parse(asHelp(argv), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    const [message = '', hint] = error.message.replace(/^error: /, '').split('\n')
    throw new SaleslintError('usage', message, {
      hint: hint?.replace(/^\((.*)\)$/, '$1') ?? 'saleslint --help lists the commands and options.',
      cause: error,
    })
  }
  if (!request) throw new Error('the command line named no command')
  if (request.options.config === false ? wasGiven(argv, /^(?:-c(?!-)|--config(?:=|$))/) : wasGiven(argv, /^--no-config$/))
    throw new SaleslintError('usage', '--config and --no-config do not go together', { hint: 'Leave one of them out.' })
  return request
}

/** `help explain` is `explain --help`. */
function asHelp(argv: readonly string[]): string[] {
  const [first, name = ''] = argv
  if (first !== 'help') return [...argv]
  if (name === '' || name === 'help' || name.startsWith('-')) return ['--help']
  if (Object.hasOwn(COMMANDS, name)) return [name, '--help']
  throw new SaleslintError('usage', `there is no command ‘${name}’`, {
    hint: didYouMean(name, Object.keys(COMMANDS)) ?? 'saleslint --help lists them.',
  })
}

/** Whether an option was given. Of `--config` and `--no-config`, which are one value to commander, only the later one is left in it. */
function wasGiven(argv: readonly string[], option: RegExp): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end < 0 ? undefined : end).some((arg) => option.test(arg))
}

/** `--baseline playbook/` means the usual baseline and a path: a baseline's name ends in .json. */
function withoutSwallowed({ command, args, options }: Request): Request {
  const { baseline } = options
  if (typeof baseline !== 'string' || /\.json$/i.test(baseline)) return { command, args, options }
  return { command, args: [...args, baseline], options: { ...options, baseline: true } }
}

function shape(command: Command, name: CommandName, io: Io): Command {
  command
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: () => {}, getOutHelpWidth: () => io.stdout.columns ?? 100 })
    .configureHelp({ showGlobalOptions: false })
    .helpOption('-h, --help', 'Print this help.')
  const { args }: CommandSpec = COMMANDS[name]
  if (args !== '') command.arguments(args)
  for (const [, spec] of optionsOf(name)) {
    command.addOption(optionOf(spec, name))
    if (spec.no) command.addOption(new Option(noFlags(spec.flags), spec.no).helpGroup(`${spec.group}:`))
  }
  return command
}

function optionOf(spec: OptionSpec, command: CommandName): Option {
  const option = new Option(spec.flags, helpOf(spec, command)).helpGroup(`${spec.group}:`)
  if (spec.kind === 'list') {
    option.argParser((value, before: readonly string[] | undefined) => [
      ...(before ?? []),
      ...value.split(',').filter((part) => part.trim() !== ''),
    ])
  }
  if (spec.kind === 'outputs') option.argParser((value, before: readonly string[] | undefined) => [...(before ?? []), value])
  return option
}

/** What an option does, the values it takes and what holds without it, as --help and the README say it. */
export function helpOf(spec: OptionSpec, command: CommandName): string {
  const { help, default: usual } = spec
  const values = valuesOf(spec, command)
  if (!values) return help
  return `${help.replace(/\.$/, '')}: ${values.join(', ')}${usual ? ` (default ${usual})` : ''}.`
}

/** `--config <file>` → `--no-config`. */
export function noFlags(flags: string): string {
  return flags.replace(/^(?:-\w, )?--(\S+).*$/, '--no-$1')
}

/** Checks the given values against the table: the root takes the options of the default command, the others only their own. */
function settle(command: CommandName, given: Record<string, unknown>): Options {
  const known = new Map<string, OptionSpec>(optionsOf(command))
  const settled: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(given)) {
    const spec = known.get(name)
    // To commander, --no-ignore alone means that there is an --ignore, which holds unasked.
    if (value === undefined || (name === 'ignore' && value === true)) continue
    if (!spec)
      throw new SaleslintError('usage', `${command} has no option --${dashed(name)}`, {
        hint: `saleslint ${command} --help lists those it has.`,
      })
    settled[name] = checked(spec, value, command)
  }
  return settled
}

function valuesOf({ values, only }: OptionSpec, command: CommandName): readonly string[] | undefined {
  return only?.[command] ?? values
}

function checked(spec: OptionSpec, value: unknown, command: CommandName): unknown {
  if (spec.kind === 'outputs' && Array.isArray(value)) return outputsOf(value, spec, command)
  const flag = spec.flags.replace(/^-\w, /, '').split(' ')[0]
  if (Array.isArray(value) && value.length === 0)
    throw new SaleslintError('usage', `${flag} names nothing`, { hint: `Leave it out, or write ${spec.flags}.` })
  if (typeof value !== 'string') return value
  known(flag, value, valuesOf(spec, command))
  if (spec.kind !== 'number') return value
  if (!/^\d{1,9}$/.test(value)) throw new SaleslintError('usage', `${flag} takes a whole number, not ‘${value}’`)
  const number = Number(value)
  if (number < (spec.min ?? 0)) throw new SaleslintError('usage', `${flag} takes a number from ${spec.min} on, not ${value}`)
  return number
}

function known(flag: string | undefined, value: string, values: readonly string[] | undefined): void {
  if (values && !values.includes(value))
    throw new SaleslintError('usage', `${flag} has no value ‘${value}’`, { hint: didYouMean(value, values, 16) })
}

/** `json`, `sarif=out.sarif`: at most one goes to the standard output, and no two to one file. */
function outputsOf(given: readonly string[], spec: OptionSpec, command: CommandName): readonly OutputChoice[] {
  const outputs = given.map((value): OutputChoice => {
    const at = value.indexOf('=')
    const format = at < 0 ? value : value.slice(0, at)
    known('--format', format, valuesOf(spec, command))
    if (at < 0) return { format }
    if (command !== 'lint' && command !== 'merge')
      throw new SaleslintError('usage', `${command} writes to the standard output alone`, { hint: `As in --format ${format} > FILE` })
    if (at === value.length - 1)
      throw new SaleslintError('usage', `--format ${value} names no file`, { hint: `As in --format ${value}out.txt` })
    const [own = '', ...others] = value.split(',')
    if (others.some((other) => valuesOf(spec, command)?.includes(other.split('=')[0] ?? '')))
      throw new SaleslintError('usage', '--format takes one form at a time', {
        hint: `As in ${[own, ...others].map((one) => `--format ${one}`).join(' ')}`,
      })
    return value.slice(at + 1) === '-' ? { format } : { format, file: value.slice(at + 1) }
  })
  const [first, second] = outputs.filter(({ file }) => file === undefined)
  if (first && second)
    throw new SaleslintError('usage', `both ${first.format} and ${second.format} go to the standard output`, {
      hint: `Give one of them a file: --format ${second.format}=FILE`,
    })
  const files = outputs.flatMap(({ file }) => file ?? [])
  const twice = files.find((file, i) => files.indexOf(file) !== i)
  if (twice !== undefined) throw new SaleslintError('usage', `two formats go to ${twice}`)
  return outputs
}
