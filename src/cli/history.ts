import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { reasonOf } from '../engine/files.js'
import type { PastReport, Summary } from '../report/model.js'

const FIGURES = ['files', 'scripts', 'asks', 'errors', 'warnings', 'infos'] as const

/**
 * The earlier JSON reports in a folder, oldest first. A report's day is the one in its file's name (`2026-03-01.json`), else the day it
 * was written. Throws a `SaleslintError` where the folder or a report cannot be read.
 */
export function readHistory(folder: string, cwd: string): readonly PastReport[] {
  const path = resolve(cwd, folder)
  let names: readonly string[]
  try {
    names = readdirSync(path).filter((name) => name.endsWith('.json'))
  } catch (cause) {
    throw new SaleslintError('no-history', `cannot be read: ${reasonOf(cause)}`, { file: folder, cause })
  }
  return names
    .map((name) => readPast(join(path, name), `${folder}/${name}`))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function readPast(path: string, name: string): PastReport {
  try {
    const summary = summaryIn(JSON.parse(readFileSync(path, 'utf8')))
    if (summary) return { date: /\d{4}-\d\d-\d\d/.exec(basename(path))?.[0] ?? dayOf(statSync(path).mtime), summary }
  } catch (cause) {
    throw new SaleslintError('no-report', `is no report: ${cause instanceof SyntaxError ? 'it is no JSON' : reasonOf(cause)}`, {
      file: name,
      cause,
    })
  }
  throw new SaleslintError('no-report', 'is no report that saleslint wrote with --format json', { file: name })
}

function summaryIn(report: unknown): Summary | undefined {
  const summary = typeof report === 'object' && report !== null && 'summary' in report ? report.summary : undefined
  if (typeof summary !== 'object' || summary === null) return undefined
  const figures = summary as Record<string, unknown>
  return FIGURES.every((key) => Number.isInteger(figures[key])) ? (summary as Summary) : undefined
}

/** A day as `2026-03-01`, by the clock of whoever runs saleslint. */
export function dayOf(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
