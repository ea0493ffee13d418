import { isAbsolute, relative, sep } from 'node:path'
import makeIgnore, { type Ignore } from 'ignore'
import type { TaughtAsk } from '../ask/taught.js'
import type { RegisteredRule } from '../rule/contract.js'
import type { LintSettings, RuleSetting } from '../rule/settings.js'
import { TEAM } from '../rule/team/spec.js'
import { NOTHING_BROUGHT, together } from './brought.js'
import type { Layer, LoadedConfig } from './load.js'
import type { Facts, Part } from './part.js'

/** What configs say about one file, and which of them said it. */
export interface Settled {
  readonly settings: LintSettings
  /** Key, as in `rules.early-budget` → where it was set: `saleslint.config.yaml:4`. */
  readonly origins: ReadonlyMap<string, string>
  readonly isIgnored: boolean
  /** Rules that the configs bring. */
  readonly own: readonly RegisteredRule[]
  /** Rules whose severity the file's front matter may set. */
  readonly allowed: readonly string[]
}

/** Names add up over the configs; everything else is replaced by the config that stands nearer to the file. */
const ADDED = ['brands', 'productNames', 'customerTerms', 'placeholders'] as const
const MERGED = ['speakers', 'stages'] as const

/**
 * Merges what configs say about a file. They come outermost first; in each, what it extends stands below its own keys, and those below
 * its overrides in order. Presets of one config add up, and replace those of the configs above it.
 */
export function settle(configs: readonly LoadedConfig[], path: string): Settled {
  const origins = new Map<string, string>()
  const rules: Record<string, RuleSetting> = {}
  const facts: Record<string, unknown> = {}
  let presets: readonly string[] | undefined
  let isIgnored = false
  for (const config of configs) {
    const own = relative(config.base, path).replaceAll(sep, '/')
    const isBelow = own !== '' && !own.startsWith('../') && !isAbsolute(own)
    if (config.presets) {
      presets = config.presets
      origins.set('extends', config.name)
    }
    for (const layer of config.layers) {
      if (layer.matches && !(isBelow && layer.matches(own))) continue
      addRules(rules, layer, origins)
      addFacts(facts, layer, origins)
    }
    if (config.ignore.length > 0 && isBelow) {
      const { ignored, unignored } = ignoreOf(config).test(own)
      isIgnored = ignored || (isIgnored && !unignored)
    }
  }
  const allowed = [...new Set(configs.flatMap(({ allow }) => allow))]
  const { rules: own, asks: taught } = configs.reduce((all, { brought }) => together(all, brought), NOTHING_BROUGHT)
  if (taught.length > 0) facts['asks'] = asksOf(taught, facts['asks'] as readonly TaughtAsk[] | undefined)
  // A team's own rules speak whatever preset it starts from.
  if (presets && own.some(({ family }) => family === TEAM)) presets = [...presets, TEAM]
  return { settings: { ...(facts as Facts), rules, ...(presets ? { presets } : {}) }, origins, isIgnored, own, allowed }
}

/** The same two lists give the same list, so that they are compiled once for all files. */
function asksOf(brought: readonly TaughtAsk[], own: readonly TaughtAsk[] = []): readonly TaughtAsk[] {
  const known = ASKS.get(brought[0] as TaughtAsk)
  if (known && known.length === brought.length + own.length && [...brought, ...own].every((ask, i) => ask === known[i])) return known
  const all = [...brought, ...own]
  ASKS.set(brought[0] as TaughtAsk, all)
  return all
}
const ASKS = new WeakMap<TaughtAsk, readonly TaughtAsk[]>()

function addRules(rules: Record<string, RuleSetting>, layer: Layer, origins: Map<string, string>): void {
  for (const [id, { severity, options }] of Object.entries(layer.rules)) {
    const before = rules[id]
    rules[id] = {
      ...before,
      ...(severity === undefined ? {} : { severity }),
      ...(options ? { options: { ...before?.options, ...options } } : {}),
    }
    if (severity !== undefined) origins.set(`rules.${id}`, originOf(layer, `rules.${id}`))
    for (const name of Object.keys(options ?? {})) origins.set(`rules.${id}.${name}`, originOf(layer, `rules.${id}.${name}`))
  }
}

function addFacts(facts: Record<string, unknown>, layer: Layer, origins: Map<string, string>): void {
  for (const [key, value] of Object.entries(layer.facts)) {
    const before = facts[key]
    if ((ADDED as readonly string[]).includes(key)) {
      facts[key] = [...new Set([...((before as string[] | undefined) ?? []), ...(value as string[])])]
      for (const [i, name] of (value as string[]).entries()) origins.set(`${key}.${name}`, originOf(layer, `${key}.${i + 1}`))
    } else if (key === 'asks' && (before as TaughtAsk[] | undefined)?.length) {
      facts[key] = asksOf(before as TaughtAsk[], value as TaughtAsk[])
      origins.set(key, originOf(layer, key))
    } else if ((MERGED as readonly string[]).includes(key)) {
      facts[key] = { ...(before as object | undefined), ...(value as object) }
      for (const name of Object.keys(value as object)) origins.set(`${key}.${name}`, originOf(layer, `${key}.${name}`))
    } else {
      facts[key] = value
      origins.set(key, originOf(layer, key))
    }
  }
}

/** Where a layer says something: `saleslint.config.yaml:4`, or its config alone where that has no lines. */
export function originOf({ from, lines }: Part & { readonly from: string }, path: string): string {
  const line = lines.get(path)
  return line === undefined ? from : `${from}:${line}`
}

const IGNORES = new WeakMap<LoadedConfig, Ignore>()

function ignoreOf(config: LoadedConfig): Ignore {
  const made = IGNORES.get(config) ?? makeIgnore().add([...config.ignore])
  IGNORES.set(config, made)
  return made
}
