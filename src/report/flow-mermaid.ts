import { shorten } from '../rule/message.js'
import { counted } from './counted.js'
import { errorText } from './error.js'
import type { FlowOutline, FlowPlace, FlowScript, FlowWay } from './flow.js'
import { markdownText } from './markdown-text.js'
import type { Style } from './model.js'
import { printableLine } from './printable.js'

/** Characters of a name in a box or on an arrow. */
const LONGEST = 48

/** The ways through each script as Mermaid flow charts in Markdown, ready to be pasted: the main way thick, what is passed by dotted. */
export default function flowMermaid({ scripts, errors }: FlowOutline, style: Style): string {
  const several = scripts.length > 1
  const charts = scripts.filter(({ places }) => places.length > 0).map((script) => chart(script, several))
  return `${[...errors.map((error) => errorText(error, style)), ...charts].join('\n\n')}\n`
}

function chart({ file, places }: FlowScript, isTitled: boolean): string {
  const boxes = places.map((place) => `  ${box(place)}`)
  const ways = places.flatMap(({ id, next }) => next.map((way) => `  n${id} ${arrow(way)} n${way.to}`))
  return [...(isTitled ? [`## ${markdownText(file)}`, ''] : []), '```mermaid', 'flowchart TD', ...boxes, ...ways, '```'].join('\n')
}

function box({ id, title, within, line, asks }: FlowPlace): string {
  if (line === undefined) return `n${id}(( ))`
  const name = [title, within.at(-1)?.label ?? ''].filter((part) => part !== '').map(shown)
  const said = asks.length > 0 ? [counted(asks.length, 'ask')] : []
  return `n${id}["${[...(name.length > 0 ? name : ['Start']), ...said].join('<br>')}"]`
}

function arrow({ kind, label, main }: FlowWay): string {
  const line = main ? '==>' : kind === 'skip' ? '-.->' : '-->'
  return label === '' ? line : `${line}|"${shown(label)}"|`
}

/** Text that no chart takes for a mark of its own. */
function shown(text: string): string {
  return printableLine(shorten(text, LONGEST)).replace(/["#<>&`|{}[\]\\]/g, (sign) => `#${sign.codePointAt(0)};`)
}
