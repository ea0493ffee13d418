import type { RuleSetting } from '../rule/settings.js'
import type { ScriptConfig } from './config.js'
import type { ConfigNode } from './tree.js'

/** Facts of scripts that a config may state: everything but the rules. */
export type Facts = Omit<ScriptConfig, 'rules'>

/** A piece of a config that holds for scripts as one: its own keys, or one override. */
export interface Part {
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly facts: Facts
  /** Where a value was written: `rules.early-budget` → its line, where the file has lines. */
  readonly lines: ReadonlyMap<string, number>
}

export interface OverridePart extends Part {
  readonly files: readonly string[]
  readonly except: readonly string[]
}

/** A preset, file or package that a config names. */
export interface Extension {
  readonly name: string
  readonly node: ConfigNode
}

/** One config file, checked. */
export interface CheckedConfig extends Part {
  readonly root: boolean
  readonly overrides: readonly OverridePart[]
  readonly ignore: readonly string[]
  readonly allow: readonly string[]
}
