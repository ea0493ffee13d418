import type { Event } from '../../reading/utterance.js'
import { type Alternatives, isSaid } from './alternatives.js'

/** Cells of one row under headers A and B. */
export function columns(events: readonly Event[]): readonly Alternatives[] {
  const rows = new Map<string, { label: string; events: Event[] }[]>()
  for (const event of events) {
    const cell = event.kind === 'utterance' ? event.block.cell : undefined
    if (!cell || !isSaid(event) || !/^(?:[a-c]|(?:option|variant|version)\s*[a-c1-3])$/i.test(cell.header)) continue
    const key = `${cell.table}.${cell.row}`
    const row = rows.get(key) ?? []
    const last = row.find((option) => option.label === cell.header)
    if (last) last.events.push(event)
    else row.push({ label: cell.header, events: [event] })
    rows.set(key, row)
  }
  return [...rows.values()].map((row) => ({ kind: 'variant', take: 1, options: row }))
}
