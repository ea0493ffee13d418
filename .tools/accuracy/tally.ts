/** Right, wrong and missed, for things that are found or not. */
export interface Found {
  right: number
  wrong: number
  missed: number
}
export const nothingFound = (): Found => ({ right: 0, wrong: 0, missed: 0 })
export const precision = ({ right, wrong }: Found): number => right / (right + wrong)
export const recall = ({ right, missed }: Found): number => right / (right + missed)
export const f1 = ({ right, wrong, missed }: Found): number => (2 * right) / (2 * right + wrong + missed)
export const percent = (x: number): string => (Number.isFinite(x) ? (100 * x).toFixed(1).padStart(5) : '    -')

/** A confusion table: how often a label was given where another stands. */
export class Confusion {
  readonly #counts = new Map<string, Map<string, number>>()
  #total = 0
  #same = 0

  add(labelled: string, given: string): void {
    const row = this.#counts.get(labelled) ?? new Map<string, number>()
    row.set(given, (row.get(given) ?? 0) + 1)
    this.#counts.set(labelled, row)
    this.#total++
    if (labelled === given) this.#same++
  }

  get accuracy(): number {
    return this.#same / this.#total
  }

  /** Each label's own figures, the commonest first. */
  byLabel(): { label: string; n: number; found: Found }[] {
    const labels = new Set([...this.#counts.keys(), ...[...this.#counts.values()].flatMap((row) => [...row.keys()])])
    return [...labels]
      .map((label) => {
        const row = this.#counts.get(label)
        const n = [...(row?.values() ?? [])].reduce((sum, x) => sum + x, 0)
        const right = row?.get(label) ?? 0
        const given = [...this.#counts.values()].reduce((sum, other) => sum + (other.get(label) ?? 0), 0)
        return { label, n, found: { right, wrong: given - right, missed: n - right } }
      })
      .sort((a, b) => b.n - a.n || (a.label < b.label ? -1 : 1))
  }

  /** Pairs most often taken for each other: labelled, given, how often. */
  worst(most: number): { labelled: string; given: string; n: number }[] {
    return [...this.#counts]
      .flatMap(([labelled, row]) => [...row].map(([given, n]) => ({ labelled, given, n })))
      .filter(({ labelled, given }) => labelled !== given)
      .sort((a, b) => b.n - a.n || (a.labelled + a.given < b.labelled + b.given ? -1 : 1))
      .slice(0, most)
  }
}
