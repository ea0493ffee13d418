import { calibrated } from '../../src/ask/intent/model.js'
import { INTENTS } from '../../src/ask/labels.js'
import { intentLevels } from '../../src/ask/thresholds.js'
import { type Found, nothingFound } from '../accuracy/tally.js'
import type { TrainingRow } from './rows.js'
import { readUnseen, saidOf } from './unseen.js'

export interface CrossValidation {
  readonly title: string
  readonly n: number
  readonly right: number
  /** The same with the rulings of src/ask/intent/rulings.ts, which are not learnt but written: what the program says. */
  readonly ruledRight: number
  readonly reliability: readonly { readonly from: number; readonly to: number; readonly share: number; readonly asks: number }[]
  /** Asks whose intent is given with at least the confidence at which rules warn. */
  readonly byIntent: readonly { readonly intent: string; readonly n: number; readonly found: Found }[]
}

/** Intent by weights that have not seen the ask's script (our own) or its repository (the corpus). `found` is learnt from in every fold. */
export function crossValidate(
  own: readonly TrainingRow[],
  corpus: readonly TrainingRow[] | undefined,
  found: readonly TrainingRow[],
): CrossValidation[] {
  const { unseen } = readUnseen([...own, ...(corpus ?? []), ...found])
  const said = saidOf(unseen, calibrated)
  const parts = [
    { title: 'our own scripts, by script', from: 'scripts' },
    ...(corpus ? [{ title: 'the corpus, by repository', from: 'corpus' }] : []),
  ]
  return parts.map(({ title, from }) => {
    const part = said.filter(({ row }) => row.from === from)
    return {
      title,
      n: part.length,
      right: unseen.filter(({ row, at }) => row.from === from && row.of === at).length,
      ruledRight: part.filter(({ row, at }) => row.of === at).length,
      reliability: [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1].slice(0, -1).map((low, i, all) => {
        const high = all[i + 1] ?? 1
        const bin = part.filter(({ confidence }) => confidence >= low && (confidence < high || high === 1))
        return { from: low, to: high, share: bin.filter(({ row, at }) => row.of === at).length / bin.length, asks: bin.length }
      }),
      byIntent: INTENTS.map((intent, index) => {
        const found = nothingFound()
        for (const { row, at, confidence } of part) {
          const speaks = at === index && confidence >= intentLevels(intent).warning
          if (speaks && row.of === index) found.right++
          else if (speaks) found.wrong++
          else if (row.of === index) found.missed++
        }
        return { intent, n: part.filter(({ row }) => row.of === index).length, found }
      }),
    }
  })
}
