import { existsSync, readFileSync } from 'node:fs'
import { SaleslintError } from '../config/error.js'
import { didYouMean } from '../config/nearest.js'
import type { BaselineEntry } from './baseline.js'
import { reasonOf } from './files.js'
import { isObject } from './json-object.js'

export const BASELINE_FILE = '.saleslint-baseline.json'
const VERSION = 1
/** What is no baseline is nobody's to write over unasked. */
const ANOTHER = 'Take it away, or name another file with --baseline: saleslint baseline update writes one where there is none.'
const KEYS = ['rule', 'file', 'about', 'text', 'part', 'near', 'reason', 'owner', 'expires'] as const

/** Reads a baseline. Throws a `SaleslintError` where there is none, or it is not what saleslint writes and people add to it. */
export function readBaseline(path: string, name: string): readonly BaselineEntry[] {
  if (!existsSync(path)) {
    throw new SaleslintError('no-baseline', 'there is no such baseline', { file: name, hint: 'saleslint baseline update writes it.' })
  }
  let data: unknown
  try {
    data = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
  } catch (cause) {
    const isText = cause instanceof SyntaxError
    const message = isText ? `is no JSON: ${cause.message}` : `cannot be read: ${reasonOf(cause)}`
    const hint = isText ? 'Mend it, or take it away: saleslint baseline update then writes it anew.' : undefined
    throw new SaleslintError('baseline-broken', message, { file: name, hint, cause })
  }
  const { version, entries } = isObject(data) ? data : {}
  if (version !== VERSION || !Array.isArray(entries)) {
    throw new SaleslintError('baseline-broken', `is no baseline of version ${VERSION}`, { file: name, hint: ANOTHER })
  }
  return entries.map((entry, i) => checked(entry, i + 1, name))
}

/** A baseline as text: an entry a line, in an order that does not follow the lines of scripts, so that changes to it stay small. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = [...entries]
    .sort((a, b) => order(a, b))
    .map((entry) => JSON.stringify(Object.fromEntries(KEYS.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])))))
  return `{\n"version": ${VERSION},\n"entries": [${lines.map((line) => `\n${line}`).join(',')}\n]\n}\n`
}

/** Whether text is a day as entries write it. */
export function isDay(text: string): boolean {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return parsed !== undefined && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text)
}

function order(a: BaselineEntry, b: BaselineEntry): number {
  for (const key of ['file', 'rule', 'text', 'part'] as const) {
    const [x, y] = [a[key] ?? '', b[key] ?? '']
    if (x !== y) return x < y ? -1 : 1
  }
  const [x, y] = [JSON.stringify(a.near), JSON.stringify(b.near)]
  return x === y ? 0 : (x ?? '') < (y ?? '') ? -1 : 1
}

function checked(entry: unknown, place: number, file: string): BaselineEntry {
  const wrong = (message: string, hint?: string) => new SaleslintError('baseline-broken', `entry ${place}: ${message}`, { file, hint })
  if (!isObject(entry)) throw wrong('it is no mapping')
  for (const key of Object.keys(entry)) {
    if (!(KEYS as readonly string[]).includes(key)) throw wrong(`there is no key ‘${key}’`, didYouMean(key, KEYS))
  }
  for (const key of ['rule', 'file', 'text'] as const) if (typeof entry[key] !== 'string') throw wrong(`it needs ‘${key}’, a string`)
  for (const key of ['part', 'reason', 'owner', 'expires'] as const) {
    if (entry[key] !== undefined && typeof entry[key] !== 'string') throw wrong(`‘${key}’ takes a string`)
  }
  const { about, near, expires } = entry
  if (about !== undefined && about !== 'script' && about !== 'stage') throw wrong('‘about’ is script or stage')
  if (near !== undefined && !(Array.isArray(near) && near.length === 2 && near.every((text) => typeof text === 'string')))
    throw wrong('‘near’ takes two strings')
  if (typeof expires === 'string' && !isDay(expires)) throw wrong(`‘expires’ takes a day like 2026-12-31, not ‘${expires}’`)
  return entry as unknown as BaselineEntry
}
