import { FORMS, INTENTS, OPENNESS, STAGES } from '../ask/labels.js'
import { printableLine } from './printable.js'
import { scoreOf } from './score.js'
import type { ScriptStats, Stats } from './stats.js'

/** One row a script, one column a count, for spreadsheets. */
export default function statsCsv({ scripts, withScore }: Stats): string {
  const rows = scripts.map((script) => valuesOf(script, withScore))
  const head = [
    'file',
    'role',
    'call',
    ...COUNTS,
    ...LABELS.flatMap(([kind, names]) => names.map((name) => `${kind} ${name}`)),
    ...(withScore ? ['score'] : []),
  ]
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

const COUNTS = ['asks', 'from', 'to', 'probes', 'pressed', 'factRun', 'words', 'turns', 'longestTalk'] as const
const LABELS = [
  ['intent', INTENTS],
  ['form', FORMS],
  ['openness', OPENNESS],
  ['stage', STAGES],
] as const

function valuesOf({ file, role, call, figures }: ScriptStats, withScore: boolean): readonly (string | number)[] {
  const { intents, forms, openness, stages } = figures
  return [
    file,
    role,
    call,
    ...COUNTS.map((key) => figures[key]),
    ...INTENTS.map((key) => intents[key] ?? 0),
    ...FORMS.map((key) => forms[key] ?? 0),
    ...OPENNESS.map((key) => openness[key] ?? 0),
    ...STAGES.map((key) => stages[key] ?? 0),
    ...(withScore ? [scoreOf(figures) ?? ''] : []),
  ]
}

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const line = printableLine(value)
  const safe = /^[=+\-@]/.test(line) ? `'${line}` : line
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
