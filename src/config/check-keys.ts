import type { KeySpec } from './keys.js'
import { didYouMean } from './nearest.js'
import type { Notes } from './notes.js'
import type { ConfigEntry, ConfigNode } from './tree.js'

export type Entries = ReadonlyMap<string, ConfigEntry>

/** The entries of a map by key. Unknown keys are mistakes. */
export function checkKeys(node: ConfigNode, keys: Readonly<Record<string, KeySpec>>, what: string, notes: Notes): Entries {
  const found = new Map<string, ConfigEntry>()
  if (node.kind !== 'map') {
    // An empty file is an empty config.
    if (node.kind !== 'value' || node.value !== null) notes.report('config-type', `${what} is a mapping`, node.span)
    return found
  }
  for (const entry of node.entries) {
    if (Object.hasOwn(keys, entry.key)) found.set(entry.key, entry)
    else notes.report('config-unknown-key', `${what} has no key ‘${entry.key}’`, entry.keySpan, didYouMean(entry.key, Object.keys(keys), 0))
  }
  return found
}
