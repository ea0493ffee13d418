import { calibrated } from '../../src/ask/intent/model.js'
import { INTENTS } from '../../src/ask/labels.js'
import { intentLevels } from '../../src/ask/thresholds.js'
import { type Found, nothingFound } from '../accuracy/tally.js'
import { foldsOf } from './folds.js'
import { best, softmax } from './logistic.js'
import { fitModel, scoreRow } from './model.js'
import { isOnlyLearnt, type TrainingRow } from './rows.js'

const FOLDS = 5

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

/**
 * Intent by weights that have not seen the ask's script (our own) or its repository (the corpus), in five folds. The
 * confidences are those of the weights alone. `found` is learnt from in every fold.
 */
export function crossValidate(
  own: readonly TrainingRow[],
  corpus: readonly TrainingRow[] | undefined,
  found: readonly TrainingRow[],
): CrossValidation[] {
  const rows = [...own, ...(corpus ?? []), ...found]
  const folds = foldsOf(rows, FOLDS)
  const seen: { from: TrainingRow['from']; of: number; at: number; ruled: number; confidence: number }[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const isTest = (row: TrainingRow): boolean => !isOnlyLearnt(row) && folds.get(`${row.from}:${row.group}`) === fold
    const model = fitModel(rows.filter((row) => !isTest(row)))
    for (const row of rows.filter(isTest)) {
      const shares = softmax(scoreRow(model, row))
      const at = best(shares)
      seen.push({ from: row.from, of: row.of, at, ruled: row.ruled ?? at, confidence: calibrated(shares[at]!) })
    }
  }
  const parts = [
    { title: 'our own scripts, by script', from: 'scripts' },
    ...(corpus ? [{ title: 'the corpus, by repository', from: 'corpus' }] : []),
  ]
  return parts.map(({ title, from }) => {
    const part = seen.filter((row) => row.from === from)
    return {
      title,
      n: part.length,
      right: part.filter(({ of, at }) => of === at).length,
      ruledRight: part.filter(({ of, ruled }) => of === ruled).length,
      reliability: [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1].slice(0, -1).map((low, i, all) => {
        const high = all[i + 1] ?? 1
        const bin = part.filter(({ confidence }) => confidence >= low && (confidence < high || high === 1))
        return { from: low, to: high, share: bin.filter(({ of, at }) => of === at).length / bin.length, asks: bin.length }
      }),
      byIntent: INTENTS.map((intent, index) => {
        const found = nothingFound()
        for (const { of, at, confidence } of part) {
          const speaks = at === index && confidence >= intentLevels(intent).warning
          if (speaks && of === index) found.right++
          else if (speaks) found.wrong++
          else if (of === index) found.missed++
        }
        return { intent, n: part.filter(({ of }) => of === index).length, found }
      }),
    }
  })
}
