import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { FileReport, SuppressedFinding } from '../report/model.js'
import type { Finding } from '../rule/finding.js'
import { type Anchored, type BaselineEntry, matchBaseline } from './baseline.js'

/** Where the baseline and the files stand, and what day it is. */
export interface BaselineUse {
  readonly cwd: string
  /** Path of the baseline. */
  readonly path: string
  readonly entries: readonly BaselineEntry[]
  /** `2026-03-01` */
  readonly today: string
}

/** A finding with the key that it has in the baseline. */
interface Held extends Anchored {
  readonly finding: Finding
}

/** What files came to when held against a baseline. */
export interface Outcome {
  /** The files, with what is known set apart. */
  readonly files: readonly FileReport[]
  /** Findings of these files that no entry knows, as entries. */
  readonly fresh: readonly BaselineEntry[]
  /** Entries that know a finding. */
  readonly used: readonly BaselineEntry[]
  /** Those of them that have run out: their findings count again. */
  readonly expired: readonly BaselineEntry[]
  /** Entries that know no finding of these files. */
  readonly left: readonly BaselineEntry[]
  /** Those of them whose file is gone. */
  readonly gone: ReadonlySet<BaselineEntry>
  /** Those that know nothing any more, although their file was looked at or is gone. */
  readonly stale: readonly BaselineEntry[]
}

/** Holds files against a baseline, all at once: text may have been moved from one to another. */
export function holdAgainst(files: readonly FileReport[], { cwd, path, entries, today }: BaselineUse): Outcome {
  const folder = dirname(path)
  const nameIn = (file: string) => relative(folder, resolve(cwd, file)).replaceAll(sep, '/')
  const looked = new Set(files.map(({ file }) => nameIn(file)))
  const missing = new Map<string, boolean>()
  const isGone = ({ file }: BaselineEntry) => {
    const isMissing = missing.get(file) ?? !existsSync(resolve(folder, file))
    missing.set(file, isMissing)
    return isMissing
  }
  const isFree = (entry: BaselineEntry) => looked.has(entry.file) || isGone(entry)
  const held = files.map(({ file, findings, anchors = [] }) =>
    findings.flatMap((finding, i): Held[] => {
      const anchor = anchors[i]
      return anchor ? [{ ...anchor, rule: finding.rule, file: nameIn(file), finding }] : []
    }),
  )
  const all = held.flat()
  const { known, left } = matchBaseline(all, entries, isFree)
  const isExpired = ({ expires }: BaselineEntry) => expires !== undefined && expires <= today
  const used = [...known.values()]
  return {
    files: files.map((file, i) => parted(file, held[i] ?? [], known, isExpired)),
    fresh: all.filter((each) => !known.has(each)).map(({ finding: _, ...entry }) => entry),
    used: all.flatMap((each) => {
      const entry = known.get(each)
      // It follows its text: the file that it names, and the neighbours, are those of today.
      return entry ? [{ ...entry, file: each.file, text: each.text, near: each.near }] : []
    }),
    expired: used.filter(isExpired),
    left,
    gone: new Set(left.filter(isGone)),
    stale: left.filter(isFree),
  }
}

function parted(
  file: FileReport,
  held: readonly Held[],
  known: ReadonlyMap<Held, BaselineEntry>,
  isExpired: (entry: BaselineEntry) => boolean,
): FileReport {
  const suppressed = new Map<Finding, SuppressedFinding>()
  for (const each of held) {
    const entry = known.get(each)
    if (!entry || isExpired(entry)) continue
    suppressed.set(each.finding, {
      ...each.finding,
      suppression: { by: 'baseline', ...(entry.reason === undefined ? {} : { reason: entry.reason }) },
    })
  }
  if (suppressed.size === 0) return file
  return {
    ...file,
    findings: file.findings.filter((finding) => !suppressed.has(finding)),
    suppressed: [...(file.suppressed ?? []), ...suppressed.values()].sort((a, b) => a.span.start - b.span.start),
  }
}
