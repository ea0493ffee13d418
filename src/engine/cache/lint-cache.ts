import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { FileReport } from '../../report/model.js'
import { type FoundFile, reasonOf } from '../files.js'
import { type CacheContents, type CacheEntry, cacheText, readCacheText, textIfThere } from './cache-file.js'
import { ConfigState, type Read } from './config-state.js'
import { contentHash } from './content-hash.js'
import { packReport, unpackReport } from './packed-report.js'

export interface CacheUse {
  readonly path: string
  readonly cwd: string
  /** The one config for all files, or false for none, as the command line may name it. */
  readonly config?: string | false
  /** Everything else that findings depend on, told apart: the program's version and the options that change findings. */
  readonly run: readonly string[]
  /** What reports must hold to be of use. */
  readonly withMap?: boolean
  readonly withAnchors?: boolean
  /** A report with fixes that could be applied is of no use. */
  readonly withoutFixes?: boolean
}

/** What an earlier run knows of a file. */
export interface KnownFile {
  /** A config leaves the file out. */
  readonly isIgnored: boolean
  /** Its report for this text; undefined where that is not known. */
  readonly reportFor: (text: string) => FileReport | undefined
}

/** Configs of earlier states that are kept for runs on other branches. */
const MOST_CONFIGS = 64
/** Before the hash of a text: a config leaves the file out, unless it is named itself. */
const IGNORED = '!'

/**
 * The reports of earlier runs, by name. One is used again where the text is the same byte for byte, and so are the program, its options
 * and every file that its settings were read from. The clock plays no part, nor do times of change.
 */
export class LintCache {
  readonly #use: CacheUse
  readonly #run: string
  readonly #state: ConfigState
  readonly #states = new Map<string, string | undefined>()
  readonly #kept = new Map<string, CacheEntry>()
  readonly #looked = new Set<string>()
  readonly #configs = new Map<string, readonly Read[]>()
  #contents: CacheContents = { entries: new Map(), configs: new Map() }
  /** Why what stood there could not be used; undefined where it could, or nothing stood there. */
  readonly problem: string | undefined

  constructor(use: CacheUse) {
    this.#use = use
    this.#run = contentHash(...use.run)
    this.#state = new ConfigState(use.cwd, use.config)
    try {
      const text = textIfThere(use.path)
      const contents = text === undefined || text === '' ? undefined : readCacheText(text)
      if (contents === 'damaged') this.problem = 'is damaged'
      else if (contents !== undefined && contents !== 'other version') this.#contents = contents
    } catch (cause) {
      this.problem = `cannot be read: ${reasonOf(cause)}`
    }
  }

  /** What is known of a file, as long as the configs that hold for it are what they were. */
  look({ name, path }: FoundFile): KnownFile | undefined {
    this.#looked.add(name)
    const entry = this.#contents.entries.get(name)
    if (!entry || entry.state !== this.#stateOf(dirname(path))) return undefined
    return {
      isIgnored: entry.text.startsWith(IGNORED),
      reportFor: (text) => {
        if (entry.text.replace(IGNORED, '') !== contentHash(text)) return undefined
        const report = unpackReport(entry.packed, name, text)
        return this.#isOfUse(report) ? report : undefined
      },
    }
  }

  /** Notes down the report of a file, or that a config leaves it out; `reads` are the files that its settings were read from. */
  keep({ name, path }: Pick<FoundFile, 'name' | 'path'>, reads: readonly string[], isIgnored: boolean, report?: FileReport): void {
    const key = contentHash(this.#run, this.#state.keyOf(dirname(path)))
    const known = this.#state.read(reads)
    this.#configs.set(key, known)
    const state = stateIn(key, known)
    const text = `${isIgnored ? IGNORED : ''}${report ? contentHash(report.source) : ''}`
    this.#kept.set(name, { text, state, packed: report ? packReport(this.#withFacts(report, name, text, state)) : '' })
  }

  /** The cache as it is to be written, with what others wrote into it meanwhile; undefined where nothing is new. */
  text(): string | undefined {
    if (this.#kept.size === 0) return undefined
    const { entries, configs } = this.#now()
    for (const name of entries.keys()) if (!this.#looked.has(name) && !existsSync(resolve(this.#use.cwd, name))) entries.delete(name)
    for (const [name, entry] of this.#kept) entries.set(name, entry)
    for (const [key, reads] of this.#configs) {
      configs.delete(key)
      configs.set(key, reads)
    }
    for (const key of [...configs.keys()].slice(0, -MOST_CONFIGS)) configs.delete(key)
    return cacheText({ entries, configs })
  }

  #now(): CacheContents {
    try {
      const text = textIfThere(this.#use.path)
      const contents = text === undefined ? undefined : readCacheText(text)
      if (contents !== undefined && typeof contents !== 'string') return contents
    } catch {
      // What cannot be read cannot be kept.
    }
    return { entries: new Map(), configs: new Map() }
  }

  #isOfUse({ map, anchors, findings }: FileReport): boolean {
    const { withMap, withAnchors, withoutFixes } = this.#use
    if ((withMap && !map) || (withAnchors && !anchors)) return false
    return (
      !withoutFixes || !findings.some(({ suggestions }) => suggestions.some(({ applicability, edit }) => applicability === 'safe' && edit))
    )
  }

  /** Facts that another kind of run found about the same text, with those of this one. */
  #withFacts(report: FileReport, name: string, text: string, state: string): FileReport {
    const before = this.#contents.entries.get(name)
    if (before?.text !== text || before.state !== state) return report
    return { ...unpackReport(before.packed, name, report.source), ...report }
  }

  #stateOf(folder: string): string | undefined {
    if (this.#states.has(folder)) return this.#states.get(folder)
    const key = contentHash(this.#run, this.#state.keyOf(folder))
    const reads = this.#contents.configs.get(key)
    const state = reads && this.#state.holds(reads) ? stateIn(key, reads) : undefined
    this.#states.set(folder, state)
    return state
  }
}

function stateIn(key: string, reads: readonly Read[]): string {
  return contentHash(key, ...reads.flat())
}
