import { readFileSync } from 'node:fs'
import type { Read } from './config-state.js'
import { contentHash } from './content-hash.js'

/** Raised when the lines below change their form. */
const FORM = 1

/** What a cache knows of one file. */
export interface CacheEntry {
  /** Of the text that was linted; empty where a config leaves the file out. */
  readonly text: string
  /** Of the program, its options and the configs that held. */
  readonly state: string
  /** The packed report. */
  readonly packed: string
}

export interface CacheContents {
  /** By the names of files. */
  readonly entries: Map<string, CacheEntry>
  /** By the key of the configs of a folder: everything that they were read from. */
  readonly configs: Map<string, readonly Read[]>
}

/** The first line of a cache, by which it is told from other files. */
const HEAD = /^\{"saleslintCache":(\d+),"check":"([\w-]+)"\}$/

/** A cache as text: a line that vouches for the rest, a line a config, a line a file. */
export function cacheText({ entries, configs }: CacheContents): string {
  const lines: string[] = []
  for (const [key, reads] of configs) lines.push(JSON.stringify([key, reads]))
  for (const [name, { text, state, packed }] of entries) lines.push(`${JSON.stringify(name)}\t${text}\t${state}\t${packed}`)
  const body = lines.join('\n')
  return `{"saleslintCache":${FORM},"check":"${contentHash(body)}"}\n${body}`
}

/** Reads a cache, or tells why it is of no use: it is not whole or no cache at all, or has the form of another version. */
export function readCacheText(text: string): CacheContents | 'damaged' | 'other version' {
  const end = text.indexOf('\n')
  const head = HEAD.exec(text.slice(0, end < 0 ? 0 : end))
  if (!head) return 'damaged'
  if (Number(head[1]) !== FORM) return 'other version'
  const body = text.slice(end + 1)
  if (contentHash(body) !== head[2]) return 'damaged'
  const contents: CacheContents = { entries: new Map(), configs: new Map() }
  for (const line of body.split('\n')) {
    if (line.startsWith('[')) {
      const [key, reads] = JSON.parse(line) as [string, readonly Read[]]
      contents.configs.set(key, reads)
    } else if (line !== '') {
      const [name = '', hash = '', state = ''] = line.split('\t', 3)
      contents.entries.set(JSON.parse(name), { text: hash, state, packed: line.slice(name.length + hash.length + state.length + 3) })
    }
  }
  return contents
}

/** Whether a text is a cache, of whatever version. */
export function isCacheText(text: string): boolean {
  return text.startsWith('{"saleslintCache":')
}

/** The text of a file; undefined where there is none. Throws what the system throws otherwise. */
export function textIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined
    throw cause
  }
}
