import type { Output } from './io.js'

/** Runs that are over sooner show nothing. */
const PATIENCE = 600
/** At most so many lines a second. */
const PAUSE = 120
const CLEAR = '\r\u001b[K'

/** How far a long run is, on a line of its own that is taken away again; only where somebody looks on. */
export class Progress {
  readonly #output: Output
  readonly #started = performance.now()
  #total = 0
  #done = 0
  #drawn = 0

  constructor(output: Output) {
    this.#output = output
  }

  /** How many files there are to do. */
  expect(total: number): void {
    this.#total = total
  }

  /** One more file is done. */
  tick(): void {
    this.#done++
    const now = performance.now()
    const passed = now - this.#started
    if (!this.#output.isTerminal || passed < PATIENCE || now - this.#drawn < PAUSE || this.#total < 2) return
    this.#drawn = now
    const rate = this.#done / (passed / 1000)
    const left = Math.ceil((this.#total - this.#done) / rate)
    this.#output.write(`${CLEAR}${this.#done} of ${this.#total} files, ${rate.toFixed(0)} a second, ${timeOf(left)} left`)
  }

  /** Takes the line away, before anything else is written. */
  clear(): void {
    if (this.#drawn > 0) this.#output.write(CLEAR)
    this.#drawn = 0
  }
}

function timeOf(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
