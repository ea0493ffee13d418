import type { FindingAnchor } from '../report/model.js'

/** A finding that the team knows of, as the baseline keeps it. */
export interface BaselineEntry extends FindingAnchor {
  readonly rule: string
  /** From the folder of the baseline, with forward slashes. */
  readonly file: string
  readonly reason?: string
  readonly owner?: string
  /** From this day on (`2026-12-31`) the finding counts again. */
  readonly expires?: string
}

/** A finding as it is held against the baseline. */
export interface Anchored extends FindingAnchor {
  readonly rule: string
  readonly file: string
}

type Key = (each: Anchored) => string | undefined

const core = ({ rule, about, text, part }: Anchored) => (about === 'script' ? undefined : JSON.stringify([rule, about, text, part]))
const near = (side: 0 | 1) => (each: Anchored) => core(each) && JSON.stringify([core(each), side, each.near?.[side]])
const both = (each: Anchored) => core(each) && JSON.stringify([core(each), each.near])
const whole = ({ rule, about, text }: Anchored) => (about === 'script' ? JSON.stringify([rule, about, text]) : undefined)
const untitled = ({ rule, about }: Anchored) => (about === 'script' ? JSON.stringify([rule, about]) : undefined)

/** The same fault in the same file: first where the neighbours agree too, so that of two like asks the right one is known. */
const AT_HOME: readonly Key[] = [both, near(0), near(1), core, whole, untitled]
/** The same fault in another file: text that was moved there. */
const MOVED: readonly Key[] = [both, near(0), near(1), core, whole]

/**
 * Finds for every finding the entry that knows it; each entry knows one finding. Entries of other files come into question where
 * `isFree` says so: their own file is gone, or was looked at and no longer holds what they know.
 */
export function matchBaseline<F extends Anchored, E extends BaselineEntry>(
  findings: readonly F[],
  entries: readonly E[],
  isFree: (entry: E) => boolean,
): { readonly known: ReadonlyMap<F, E>; readonly left: readonly E[] } {
  const known = new Map<F, E>()
  const taken = new Set<E>()
  const round = (key: Key, withFile: boolean) => {
    const waiting = new Map<string, E[]>()
    const keyOf = (each: Anchored) => {
      const own = key(each)
      return own === undefined ? undefined : withFile ? `${each.file}\n${own}` : own
    }
    for (const entry of entries) {
      const own = taken.has(entry) || !(withFile || isFree(entry)) ? undefined : keyOf(entry)
      if (own === undefined) continue
      const list = waiting.get(own)
      if (list) list.push(entry)
      else waiting.set(own, [entry])
    }
    for (const list of waiting.values()) list.reverse()
    for (const finding of findings) {
      const own = known.has(finding) ? undefined : keyOf(finding)
      const entry = own === undefined ? undefined : waiting.get(own)?.pop()
      if (!entry) continue
      known.set(finding, entry)
      taken.add(entry)
    }
  }
  for (const key of AT_HOME) round(key, true)
  for (const key of MOVED) round(key, false)
  return { known, left: entries.filter((entry) => !taken.has(entry)) }
}
