import { rmSync } from 'node:fs'

/** Files beside their places that are not whole yet. */
export const unfinished = new Set<string>()

/** Takes away what is not whole yet, for a run that is interrupted. */
export function dropUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
  unfinished.clear()
}
