import { CORE_INTENTS } from '../ask/labels.js'
import { intentLevels } from '../ask/thresholds.js'
import { widthOf, wrap } from './cells.js'
import { counted } from './counted.js'
import { errorText } from './error.js'
import type { Style } from './model.js'
import type { Outline, OutlineAsk, OutlineScript } from './outline.js'
import { printableLine } from './printable.js'

/** Cells for an intent, and for openness and form behind the ask. */
const INTENT = 20
const TAIL = 25
const HAS = {
  backstory: 'backstory',
  goal: 'goal',
  person: 'person',
  agenda: 'agenda',
  anything_else: 'anything else',
  follow_up_plan: 'follow-up plan',
} as const

/** A question map for people: every ask in order under its stage, with its labels; what a script has and lacks below. */
export default function outlinePretty({ scripts, errors }: Outline, style: Style): string {
  const blocks = errors.map((error) => errorText(error, style))
  const shown = scripts.filter(({ role, asks }) => role !== 'none' || asks.length > 0)
  for (const script of shown) blocks.push(scriptBlock(script, style))
  const others = scripts.length - shown.length
  const asks = shown.reduce((sum, script) => sum + script.asks.length, 0)
  const rest = others > 0 ? ` (${others === 1 ? '1 other file is' : `${others} other files are`} no script)` : ''
  blocks.push(style.dim(`${counted(shown.length, 'script')}, ${counted(asks, 'ask')}${rest}`))
  return `${blocks.join('\n\n')}\n`
}

function scriptBlock({ file, role, call, has, asks }: OutlineScript, style: Style): string {
  const lines = [
    `${style.strong(printableLine(file))}  ${style.dim(`${call === 'mixed' ? role : `${role} · ${call}`} · ${counted(asks.length, 'ask')}`)}`,
  ]
  const gutter = String(asks.at(-1)?.line ?? 1).length
  const room = Math.max(style.width - gutter - INTENT - TAIL - 4, 24)
  let stage = ''
  for (const ask of asks) {
    if (ask.stage !== stage) lines.push('', `  ${style.strong(ask.stage)}`)
    stage = ask.stage
    lines.push(...askLines(ask, gutter, room, style))
    if (ask.cues) lines.push(...cueLines(ask, gutter, style))
  }
  const names = Object.entries(HAS) as [keyof typeof HAS, string][]
  const lacks = names.filter(([key]) => !has[key]).map(([, name]) => name)
  const holds = names.filter(([key]) => has[key]).map(([, name]) => name)
  if (asks.length > 0) {
    lines.push('', `  ${style.good('has')}  ${holds.join(', ') || 'none of what a good call needs'}`)
    if (lacks.length > 0) lines.push(`  ${style.warning('not')}  ${lacks.join(', ')}`)
  }
  return lines.join('\n')
}

function askLines(ask: OutlineAsk, gutter: number, room: number, style: Style): readonly string[] {
  const text = wrap(`${ask.probe ? '↳ ' : ''}${printableLine(ask.text)}`, room)
  const paint = CORE_INTENTS.has(ask.intent) ? style.good : (intent: string) => intent
  const pad = (line: string) => (ask.negative ? style.dim(line) : line) + ' '.repeat(Math.max(room - widthOf(line), 0))
  const indent = ' '.repeat(gutter + INTENT + 4)
  const marks = [
    ...(ask.negative ? [style.dim('shown as what not to say')] : ask.flaws.map((flaw) => style.warning(`▲ ${flaw}`))),
    ...(ask.softened ? [style.dim('softened')] : []),
  ]
  return [
    `  ${style.dim(String(ask.line).padStart(gutter))}  ${paint(ask.intent.padEnd(INTENT))}${pad(text[0] ?? '')}  ${ask.openness.padEnd(7)}${style.dim(ask.form)}`,
    ...text.slice(1).map((line) => `${indent}${ask.negative ? style.dim(line) : line}`),
    ...(marks.length > 0 ? [`${indent}${marks.join('  ')}`] : []),
  ]
}

function cueLines({ cues = [], confidence, intent }: OutlineAsk, gutter: number, style: Style): readonly string[] {
  const indent = ' '.repeat(gutter + INTENT + 4)
  const sure = confidence
    ? [
        `sure: intent ${percent(confidence.intent)} (${percent(intentLevels(intent).warning)} to warn), form ${percent(confidence.form)}, openness ${percent(confidence.openness)}`,
      ]
    : []
  const why = cues.map(({ label, cue }) => `${printableLine(label)} from ${printableLine(cue)}`).join('; ')
  return [...sure, ...(why === '' ? [] : [why])]
    .flatMap((text) => wrap(text, style.width - indent.length))
    .map((line) => `${indent}${style.dim(line)}`)
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
