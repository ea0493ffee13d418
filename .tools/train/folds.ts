import type { TrainingRow } from './rows.js'

/** Parts rows into folds, whole groups together, the folds about equally large; the same rows give the same folds. */
export function foldsOf(rows: readonly TrainingRow[], folds: number): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const row of rows) sizes.set(`${row.from}:${row.group}`, (sizes.get(`${row.from}:${row.group}`) ?? 0) + 1)
  const loads = new Array<number>(folds).fill(0)
  const fold = new Map<string, number>()
  for (const [group, size] of [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const lightest = loads.indexOf(Math.min(...loads))
    fold.set(group, lightest)
    loads[lightest]! += size
  }
  return fold
}
