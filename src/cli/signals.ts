import { writeSync } from 'node:fs'
import { dropUnfinished } from './unfinished.js'

/** Ends the run in order when it is told to end. Between two files there is a pause in which the signal is heard. */
export function watchSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => endBy(signal))
}

/**
 * Ends the run at once: files that are not whole are taken away, one line says so, and the process ends by the signal itself, so that a
 * shell sees 130, 143 or 129.
 */
export function endBy(signal: NodeJS.Signals): void {
  dropUnfinished()
  try {
    writeSync(2, `\nsaleslint: ended by ${signal}; no file is left half-written.\n`)
  } catch {
    // Nobody is there to read it.
  }
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}
