import { COMMANDS, type CommandName } from './commands.js'
import { GROUPS, OPTIONS, type OptionSpec } from './options.js'
import { helpOf, noFlags } from './program.js'

/** The README's tables of commands and options, as Markdown. */
export function commandTables(): string {
  const commands = Object.entries(COMMANDS).map(([name, { args, summary }]) => [`\`saleslint ${`${name} ${args}`.trim()}\``, summary])
  const options = GROUPS.flatMap((group) =>
    (Object.values(OPTIONS) as OptionSpec[]).filter((spec) => spec.group === group).flatMap((spec) => optionRows(spec)),
  )
  return `${table(['command', 'what it does'], commands)}\n\n${table(['option', 'what it does', 'commands'], options)}\n`
}

function optionRows(spec: OptionSpec): readonly (readonly string[])[] {
  const commands = spec.commands.join(', ')
  const first = spec.commands[0] as CommandName
  const row = [`\`${spec.flags}\``, helpOf(spec, first), commands]
  return spec.no ? [row, [`\`${noFlags(spec.flags)}\``, spec.no, commands]] : [row]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
