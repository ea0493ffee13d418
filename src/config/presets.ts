import type { RegisteredRule } from '../rule/contract.js'
import { PRESETS, presetsOf } from '../rule/severity.js'

/** A preset without any rule, for a config that names its rules one by one. */
export const NO_PRESET = 'none'

/** The names of all presets: the three that are made from severities, the families, those that rules name, and the empty one. */
export function presetNames(rules: readonly RegisteredRule[]): readonly string[] {
  return [...new Set([...PRESETS, ...rules.flatMap(({ family, rule }) => [family, ...presetsOf(rule)]), NO_PRESET])]
}
