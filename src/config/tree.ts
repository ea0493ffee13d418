import type { Span } from '../text/span.js'

/** A config as it was written: each value with its place, where the file is data; configs made by code have no places. */
export type ConfigNode = MapNode | ListNode | ValueNode

export interface MapNode {
  readonly kind: 'map'
  readonly entries: readonly ConfigEntry[]
  readonly span?: Span
}
export interface ConfigEntry {
  readonly key: string
  readonly keySpan?: Span
  readonly node: ConfigNode
}
export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly ConfigNode[]
  readonly span?: Span
}
export interface ValueNode {
  readonly kind: 'value'
  /** A string, number, boolean or null; anything else only from configs made by code. */
  readonly value: unknown
  readonly span?: Span
}

/** How deep a config may nest: more is a mistake or an attack. */
const DEEPEST = 64

/** What code exported, as a tree without places. Cycles end at the greatest depth. */
export function treeOf(value: unknown, depth = 0): ConfigNode {
  if (Array.isArray(value) && depth < DEEPEST) return { kind: 'list', items: value.map((item) => treeOf(item, depth + 1)) }
  if (typeof value === 'object' && value !== null && depth < DEEPEST) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    return { kind: 'map', entries: entries.map(([key, item]) => ({ key, node: treeOf(item, depth + 1) })) }
  }
  return { kind: 'value', value }
}

/** The tree as plain data. */
export function plainOf(node: ConfigNode): unknown {
  if (node.kind === 'value') return node.value
  if (node.kind === 'list') return node.items.map(plainOf)
  return Object.fromEntries(node.entries.map(({ key, node: inner }) => [key, plainOf(inner)]))
}

/** The value of a key of a map, the last where it is given twice. */
export function entryOf(node: ConfigNode | undefined, key: string): ConfigEntry | undefined {
  return node?.kind === 'map' ? node.entries.findLast((entry) => entry.key === key) : undefined
}
