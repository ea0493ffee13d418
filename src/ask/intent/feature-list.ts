/** A part of a feature's name, with the number it is known by. */
export interface Sign {
  readonly text: string
  readonly key: number
}

const MOST_REMEMBERED = 20_000
const remembered = new Map<string, Sign>()

/** The sign of a text; the same text gives the same key in every run. */
export function sign(text: string): Sign {
  const known = remembered.get(text)
  if (known) return known
  if (remembered.size > MOST_REMEMBERED) remembered.clear()
  let key = 0x811c9dc5
  for (let i = 0; i < text.length; i++) key = Math.imul(key ^ text.charCodeAt(i), 0x01000193)
  const made = { text, key: mixed(key, 0x2c1b3c6d) }
  remembered.set(text, made)
  return made
}

/**
 * The features of one ask. A feature is a kind (`q|c`) with up to three signs (`what`, `money`); it is known by a number of 32 bits, so that
 * no name need be put together while a script is read. `named` keeps the names too: for explanations and for those who look into the model.
 */
export class FeatureList {
  readonly keys: number[] = []
  readonly values: number[] = []
  readonly names: string[] | undefined

  constructor(named = false) {
    this.names = named ? [] : undefined
  }

  add(kind: Sign, a: Sign, b?: Sign, c?: Sign, value = 1): void {
    this.keys.push(featureKey(kind, a, b, c))
    this.values.push(value)
    this.names?.push(`${kind.text}:${[a, b, c].flatMap((part) => (part ? [part.text] : [])).join('|')}`)
  }
}

/** The number that a feature is known by, 0 to 2³² − 1. */
export function featureKey(kind: Sign, a: Sign, b?: Sign, c?: Sign): number {
  let key = mixed(kind.key ^ a.key, 0x9e3779b1)
  if (b) key = mixed(Math.imul(key, 31) ^ b.key, 0x85ebca6b)
  if (c) key = mixed(Math.imul(key, 31) ^ c.key, 0xc2b2ae35)
  return key >>> 0
}

function mixed(key: number, by: number): number {
  const h = Math.imul(key ^ (key >>> 15), by)
  return h ^ (h >>> 13)
}
