import type { Call, Intent, Role } from '../ask/labels.js'
import type { ReadOptions } from '../script/options.js'
import type { Market, Profile } from './contract.js'
import type { SeveritySetting } from './finding.js'

/** One rule as the config leaves it. An absent severity means: the rule's own, with its overrides by stage, call and profile. */
export interface RuleSetting {
  readonly severity?: SeveritySetting
  readonly options?: Readonly<Record<string, unknown>>
}

/** Everything that linting one script needs to know beside its text: plain data, resolved by the config layer. */
export interface LintSettings extends ReadOptions {
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Names of presets, later ones on top; `recommended` where absent. Settings of `rules` stand above all of them. */
  readonly presets?: readonly string[]
  readonly profile?: Profile
  readonly market?: Market
  readonly known?: readonly Intent[]
  readonly ready?: boolean
  /** Fewer asks than this make no call: rules about the whole stay silent. 5 unless given. */
  readonly minAsks?: number
  /** KB, and seconds, that a file may take; as much as any script needs where absent. */
  readonly maxFileSize?: number
  readonly maxFileTime?: number
  readonly requireReason?: boolean
  readonly role?: Role
  readonly call?: Call
}
