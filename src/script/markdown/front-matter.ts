import { parse } from 'yaml'
import { CALLS, type Call, ROLES, STAGES, type Stage } from '../../ask/labels.js'
import { nestsDeeperThan } from '../../text/nesting.js'
import { oneOf } from '../../text/one-of.js'
import type { Speaker } from '../model.js'
import type { ReadOptions } from '../options.js'

/** Front matter as data; `{}` where it is no mapping or no YAML at all. */
export function readFrontMatter(value: string): Readonly<Record<string, unknown>> {
  if (nestsDeeperThan(value, 64)) return {}
  try {
    const data: unknown = parse(value, { logLevel: 'silent' })
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The kind of call that front matter says it is. */
export function callIn(data: Readonly<Record<string, unknown>>): Call | undefined {
  return oneOf(data['call'], CALLS)
}

/** The options with what the script's own front matter says laid over them. */
export function withFrontMatter(options: ReadOptions, data: Readonly<Record<string, unknown>>): ReadOptions {
  const role = oneOf(data['role'], ROLES)
  const call = callIn(data)
  return {
    ...options,
    ...(role ? { role } : {}),
    ...(call ? { call } : {}),
    speakers: { ...options.speakers, ...mapping(data['speakers'], ['rep', 'customer', 'other'] as const) } as Record<string, Speaker>,
    stages: { ...options.stages, ...mapping(data['stages'], STAGES) } as Record<string, Stage>,
  }
}

function mapping<T extends string>(value: unknown, allowed: readonly T[]): Record<string, T> {
  const found: Record<string, T> = {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return found
  for (const [key, entry] of Object.entries(value)) {
    const name = oneOf(entry, allowed)
    if (name) found[key.toLowerCase()] = name
  }
  return found
}
