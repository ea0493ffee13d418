import { existsSync } from 'node:fs'
import rules from '../../../rules/index.js'
import { SaleslintError } from '../../config/error.js'
import { didYouMean } from '../../config/nearest.js'
import type { BaselineEntry } from '../../engine/baseline.js'
import { BASELINE_FILE, baselineText, isDay, readBaseline } from '../../engine/baseline-file.js'
import { holdAgainst, type Outcome } from '../../engine/known-findings.js'
import { lintEach } from '../../engine/lint-files.js'
import { counted } from '../../report/counted.js'
import type { FileReport, ReportError } from '../../report/model.js'
import { printableLine } from '../../report/printable.js'
import type { Run } from '../commands.js'
import { dashed } from '../dashed.js'
import { dayOf } from '../history.js'
import type { Io } from '../io.js'
import { type Options, wantsJson } from '../options.js'
import { baselinePath } from '../post-steps.js'
import { searchOf } from '../search.js'
import { tellErrors } from '../tell-errors.js'
import { writeWhole } from '../write-whole.js'

interface Action {
  readonly run: (paths: readonly string[], options: Options, io: Io) => Promise<number>
  /** The options that mean something to it, of those that the command takes. */
  readonly takes: readonly (keyof Options)[]
  readonly takesPaths: boolean
}

/** Options of whatever lints files. */
const LINTING = ['baseline', 'ignore', 'config', 'untrusted'] as const satisfies readonly (keyof Options)[]

const ACTIONS: Readonly<Record<string, Action>> = {
  update: { run: update, takes: [...LINTING, 'reason', 'owner', 'expires'], takesPaths: true },
  prune: { run: prune, takes: [...LINTING, 'check'], takesPaths: true },
  stats: { run: stats, takes: ['baseline', 'format'], takesPaths: false },
}

/** `saleslint baseline <action> [paths...]` */
const baseline: Run = async ([name = '', ...paths], options, io) => {
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
  if (!action) {
    const known = Object.keys(ACTIONS)
    throw new SaleslintError('usage', `baseline has no action ‘${name}’`, { hint: didYouMean(name, known) })
  }
  checkTaken(name, action, paths, options)
  return action.run(paths, options, io)
}
export default baseline

/** What an action would pass over in silence is refused. */
function checkTaken(name: string, { takes, takesPaths }: Action, paths: readonly string[], options: Options): void {
  const other = (Object.keys(options) as (keyof Options)[]).find((option) => !takes.includes(option))
  if (other !== undefined) {
    const takers = Object.keys(ACTIONS).filter((each) => ACTIONS[each]?.takes.includes(other))
    throw new SaleslintError('usage', `baseline ${name} does not take --${options[other] === false ? 'no-' : ''}${dashed(other)}`, {
      hint: `Leave it out; baseline ${takers.join(' and ')} ${takers.length === 1 ? 'takes' : 'take'} it.`,
    })
  }
  if (paths.length > 0 && !takesPaths)
    throw new SaleslintError('usage', `baseline ${name} takes no paths: it counts the whole list`, { hint: 'Leave them out.' })
}

/**
 * Adds what no entry knows, keeps what people wrote into entries, and drops entries of these files that know nothing any more. Entries
 * that have run out and still hold are renewed where a day is given.
 */
async function update(paths: readonly string[], options: Options, io: Io): Promise<number> {
  const { reason, owner, expires } = options
  if (expires !== undefined && !isDay(expires)) throw new SaleslintError('usage', `--expires takes a day like 2026-12-31, not ‘${expires}’`)
  if (expires !== undefined && expires <= dayOf(new Date()))
    throw new SaleslintError('usage', `--expires ${expires} is over: the new entries would know nothing`, { hint: 'Give a day to come.' })
  const { path, name } = baselinePath(options, BASELINE_FILE, io)
  const before = existsSync(path) ? readBaseline(path, name) : []
  const held = await heldAgainst(before, path, paths, options, io)
  if (!held) return 2
  const stale = staleOf(held, paths)
  const about = {
    ...(reason === undefined ? {} : { reason }),
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { expires }),
  }
  const fresh = held.fresh.map((entry) => ({ ...entry, ...about }))
  const isOver = ({ expires }: BaselineEntry) => expires !== undefined && expires <= dayOf(new Date())
  const over = held.used.filter(isOver).length
  const used = expires === undefined ? held.used : held.used.map((entry) => (isOver(entry) ? { ...entry, ...about } : entry))
  const entries = [...used, ...held.left.filter((entry) => !stale.has(entry)), ...fresh]
  writeWhole(path, baselineText(entries), name)
  io.stdout.write(
    `${printableLine(name)}: ${counted(entries.length, 'known finding')}, ${fresh.length} added, ${stale.size} taken out${expires !== undefined && over > 0 ? `, ${over} renewed` : ''}\n`,
  )
  if (expires === undefined && over > 0)
    io.stdout.write(`${counted(over, 'entry', 'entries')} run out: saleslint baseline update --expires DAY renews what still holds.\n`)
  return 0
}

/** Drops entries that know nothing any more. */
async function prune(paths: readonly string[], options: Options, io: Io): Promise<number> {
  const { path, name } = baselinePath(options, BASELINE_FILE, io)
  const held = await heldAgainst(readBaseline(path, name), path, paths, options, io)
  if (!held) return 2
  const stale = staleOf(held, paths)
  if (!options.check && stale.size > 0)
    writeWhole(path, baselineText([...held.used, ...held.left.filter((entry) => !stale.has(entry))]), name)
  for (const { file, rule, text } of stale) io.stdout.write(`${printableLine(`${file}: ${rule}: ${text}`)}\n`)
  const done = options.check ? 'to take out: saleslint baseline prune does it' : 'taken out'
  io.stdout.write(`${printableLine(name)}: ${counted(stale.size, 'entry', 'entries')} ${done}\n`)
  return options.check && stale.size > 0 ? 1 : 0
}

/** Counts the entries, by rule, by owner and by file. Lints nothing. */
async function stats(_: readonly string[], options: Options, io: Io): Promise<number> {
  const { path, name } = baselinePath(options, BASELINE_FILE, io)
  const entries = readBaseline(path, name)
  const today = dayOf(new Date())
  const figures = {
    entries: entries.length,
    expired: entries.filter(({ expires }) => expires !== undefined && expires <= today).length,
    withoutReason: entries.filter(({ reason }) => reason === undefined).length,
    rules: tally(entries, ({ rule }) => rule),
    owners: tally(entries, ({ owner = '' }) => owner),
    files: tally(entries, ({ file }) => file),
  }
  if (wantsJson(options)) {
    io.stdout.write(`${JSON.stringify({ version: 1, baseline: name, ...figures }, undefined, 2)}\n`)
    return 0
  }
  const rows = (counts: Readonly<Record<string, number>>, nobody: string) =>
    Object.entries(counts).map(([key, count]) => `  ${String(count).padStart(5)}  ${printableLine(key) || nobody}`)
  const parts = [
    `${printableLine(name)}: ${counted(figures.entries, 'known finding')}, ${figures.expired} run out, ${figures.withoutReason} without a reason`,
    ...(['rules', 'owners', 'files'] as const).flatMap((key) => [`\n${key}`, ...rows(figures[key], 'nobody')]),
  ]
  io.stdout.write(`${parts.join('\n')}\n`)
  return 0
}

/** Lints the files and holds them against the entries; undefined, and the errors told, where a file could not be linted. */
async function heldAgainst(entries: readonly BaselineEntry[], path: string, paths: readonly string[], options: Options, io: Io) {
  const errors: ReportError[] = []
  const files: FileReport[] = []
  const search = await searchOf(paths, options, io, rules)
  for await (const file of lintEach(search, rules, errors, { withAnchors: true })) files.push(file)
  await tellErrors(errors, io)
  if (errors.length > 0) return undefined
  return holdAgainst(files, { cwd: io.cwd, path, entries, today: dayOf(new Date()) })
}

/** With paths named, an entry whose file is gone may know text that was moved elsewhere: it stays. */
function staleOf({ stale, gone }: Outcome, paths: readonly string[]): ReadonlySet<BaselineEntry> {
  return new Set(paths.length > 0 ? stale.filter((entry) => !gone.has(entry)) : stale)
}

function tally(entries: readonly BaselineEntry[], keyOf: (entry: BaselineEntry) => string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(keyOf(entry), (counts.get(keyOf(entry)) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
}
