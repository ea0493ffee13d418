import type { TaughtAsk } from '../ask/taught.js'
import type { Rule } from './contract.js'

/** The version of what plugins are written against; a plugin names the one that it was made for. */
export const PLUGIN_API = 1

/** What a package or a file brings: rules, and what goes with them. */
export interface Plugin {
  /** Lower-case words joined by hyphens: its rules are `name/rule`, its family of rules is `name`. */
  readonly name: string
  /** `PLUGIN_API` of the saleslint that it was written for: 1. */
  readonly api: number
  readonly version?: string
  readonly rules: readonly Rule[]
  /** Name → a part of a config; `extends: [name/preset]` takes it. */
  readonly presets?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Lists of phrases; `@name/list` in the phrases of rules without code. */
  readonly phraseLists?: Readonly<Record<string, readonly string[]>>
  /** Questions with their labels, taught to the reader. */
  readonly asks?: readonly TaughtAsk[]
}

/** A plugin with its types checked while it is written; gives back what it is given. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
