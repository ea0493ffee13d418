import type { Style } from '../report/model.js'
import type { Io, Output } from './io.js'
import type { Options } from './options.js'

const same = (text: string): string => text

/** The colours, links and width of an output: as the options and the environment want them, else as the terminal can. */
export async function styleFor({ color }: Pick<Options, 'color'>, env: Io['env'], output: Output): Promise<Style> {
  const width = Math.min(Math.max(output.columns ?? 100, 40), 160)
  const link = canLink(env, output) ? (text: string, url: string) => `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : same
  if (!wantsColor(color, env, output))
    return { error: same, warning: same, info: same, strong: same, dim: same, good: same, link: same, width }
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return { error: chalk.red, warning: chalk.yellow, info: chalk.blue, strong: chalk.bold, dim: chalk.dim, good: chalk.green, link, width }
}

function wantsColor(color: boolean | undefined, env: Io['env'], { isTerminal }: Output): boolean {
  if (color !== undefined) return color
  const force = env['FORCE_COLOR']
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (env['NO_COLOR']) return false
  return isTerminal && env['TERM'] !== 'dumb'
}

/** Terminals known to understand links (OSC 8). */
function canLink(env: Io['env'], { isTerminal }: Output): boolean {
  const force = env['FORCE_HYPERLINK']
  if (force !== undefined && force !== '') return force !== '0'
  if (!isTerminal || env['CI']) return false
  if (env['WT_SESSION'] || env['KITTY_WINDOW_ID'] || env['DOMTERM']) return true
  if (Number(env['VTE_VERSION'] ?? 0) >= 5000) return true
  return ['iTerm.app', 'vscode', 'WezTerm', 'ghostty', 'Hyper', 'rio'].includes(env['TERM_PROGRAM'] ?? '')
}
