import type { Meter } from '../engine/meter.js'
import type { Style } from '../report/model.js'

/** Adds up how long each step took, for `--timing`. */
export class Stopwatch implements Meter {
  readonly #started = performance.now()
  readonly #spent = new Map<string, { time: number; times: number }>()

  time<T>(step: string, work: () => T): T {
    const start = performance.now()
    try {
      return work()
    } finally {
      const spent = this.#spent.get(step) ?? { time: 0, times: 0 }
      spent.time += performance.now() - start
      spent.times++
      this.#spent.set(step, spent)
    }
  }

  /** The steps in the order in which they began, then the rules, the slowest first; what no step took is told as the rest. */
  table(style: Style): string {
    const total = performance.now() - this.#started
    const all = [...this.#spent]
    const rules = all.filter(([step]) => step.startsWith('rule ')).sort((a, b) => b[1].time - a[1].time)
    const steps = all.filter(([step]) => !step.startsWith('rule '))
    const ruled = rules.reduce((sum, [, { time }]) => sum + time, 0)
    const known = steps.reduce((sum, [, { time }]) => sum + time, ruled)
    const width = Math.max(24, ...all.map(([step]) => step.length))
    const row = (name: string, time: number, times?: number) =>
      `  ${name.padEnd(width)} ${`${time.toFixed(1)} ms`.padStart(11)} ${`${((100 * time) / total).toFixed(0)} %`.padStart(6)}${times === undefined ? '' : style.dim(`  ${times} ×`)}`
    return [
      style.strong('Time by phase'),
      ...steps.map(([step, { time, times }]) => row(step, time, times)),
      row('run rules', ruled),
      row('everything else', Math.max(0, total - known)),
      row('in all', total),
      '',
      style.strong('Time by rule'),
      ...rules.map(([step, { time, times }]) => row(step.slice('rule '.length), time, times)),
      '',
    ].join('\n')
  }
}
