import { wrap } from './cells.js'
import { counted } from './counted.js'
import { errorText } from './error.js'
import type { FlowArm, FlowOutline, FlowPlace, FlowScript } from './flow.js'
import { largest } from './largest.js'
import type { Style } from './model.js'
import { printableLine } from './printable.js'

/** Deeper branches are not indented any further. */
const DEEPEST = 6

/** The ways through each script for people: the main way down the page, branches indented where they part from it, jumps as arrows. */
export default function flowPretty({ scripts, errors }: FlowOutline, style: Style): string {
  const blocks = errors.map((error) => errorText(error, style))
  const shown = scripts.filter(({ places }) => places.length > 0)
  for (const script of shown) blocks.push(drawn(script, style))
  blocks.push(
    style.dim(`${counted(shown.length, 'script')}. Indented: only when it holds; then on where the indent ends. →: goes elsewhere.`),
  )
  return `${blocks.join('\n\n')}\n`
}

function drawn({ file, role, call, places }: FlowScript, style: Style): string {
  const gutter = String(
    largest(
      places.map(({ line }) => line ?? 1),
      1,
    ),
  ).length
  const byId = new Map(places.map((place) => [place.id, place]))
  const lines = [`${style.strong(printableLine(file))}  ${style.dim(call === 'mixed' ? role : `${role} · ${call}`)}`]
  const put = (text: string, depth: number, line?: number) => {
    const pad = '  '.repeat(Math.min(depth, DEEPEST))
    const [first = '', ...more] = wrap(text, Math.max(style.width - gutter - pad.length - 4, 24))
    const number = line === undefined ? ' '.repeat(gutter) : style.dim(String(line).padStart(gutter))
    lines.push(`  ${number}  ${pad}${first}`, ...more.map((part) => `  ${' '.repeat(gutter)}  ${pad}  ${part}`))
  }
  let title: string | undefined
  let open: readonly FlowArm[] = []
  for (const place of [...places].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))) {
    const { line, within, asks, next } = place
    if (line === undefined) continue
    const depth = within.length
    const entered = within.filter((arm, at) => open[at]?.id !== arm.id)
    const heads = place.title !== title
    // A heading stands in front of the branches that begin under it.
    const under = heads ? within.filter((arm) => arm.line > (place.titleLine ?? 0)).length : 0
    const isTold = entered.some(({ label, kind }) => kind !== 'link' && label !== '' && place.title.includes(label))
    const putTitle = () => put(style.strong(printableLine(place.title) || 'Start'), depth - under, place.titleLine ?? line)
    if (heads && !isTold && under > 0) putTitle()
    for (const arm of entered) {
      if (arm.kind !== 'link')
        put(style.warning(`${arm.kind === 'variant' ? '◇' : '├'} ${printableLine(arm.label)}`), within.indexOf(arm), arm.line)
    }
    if (heads && !isTold && under === 0) putTitle()
    open = within
    title = place.title
    for (const ask of asks) put(printableLine(ask), depth + 1)
    for (const way of next) if (way.kind === 'jump') put(style.good(`→ ${printableLine(way.label)}${lineOf(byId.get(way.to))}`), depth + 1)
    if (next.length === 0) put(style.dim('end'), depth + 1)
  }
  return lines.join('\n')
}

const lineOf = (place: FlowPlace | undefined) => (place?.line === undefined ? '' : ` (line ${place.line})`)
