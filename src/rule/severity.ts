import type { Call, Stage } from '../ask/labels.js'
import type { Market, Profile, RegisteredRule, Rule, SeverityOverride } from './contract.js'
import type { SeveritySetting } from './finding.js'
import type { RuleSetting } from './settings.js'

/** What a severity may depend on: the file's own facts, and where in it the finding stands. */
export interface SeverityFacts {
  readonly call: Call
  readonly profile: Profile
  readonly market: Market
  readonly ready: boolean
  readonly stage?: Stage
  readonly message?: string
}

/** Presets that are made from the rules' own fields. The families are presets too. */
export const PRESETS = ['recommended', 'strict', 'all'] as const

const LOUDNESS: readonly SeveritySetting[] = ['off', 'info', 'warning', 'error']

/** The louder of two severities. */
export function louder(a: SeveritySetting, b: SeveritySetting): SeveritySetting {
  return LOUDNESS.indexOf(a) >= LOUDNESS.indexOf(b) ? a : b
}

/** The quieter of two severities. */
export function quieter(a: SeveritySetting, b: SeveritySetting): SeveritySetting {
  return louder(a, b) === a ? b : a
}

/** How loud a rule speaks: what the settings say, else its own severity, with its overrides and then the presets applied. */
export function severityOf(
  registered: RegisteredRule,
  facts: SeverityFacts,
  setting: RuleSetting | undefined,
  presets: readonly string[] = ['recommended'],
): SeveritySetting {
  if (setting?.severity !== undefined) return setting.severity
  let own = registered.rule.severity
  for (const override of registered.rule.overrides ?? []) if (holds(override, facts)) own = override.severity
  return presets.reduce<SeveritySetting>((loud, preset) => louder(loud, inPreset(preset, registered, own)), 'off')
}

/** Whether a rule can report anything at all in a file: at some stage, with some message. */
export function canSpeak(
  registered: RegisteredRule,
  facts: SeverityFacts,
  setting: RuleSetting | undefined,
  presets?: readonly string[],
): boolean {
  if (severityOf(registered, facts, setting, presets) !== 'off') return true
  return (registered.rule.overrides ?? []).some(
    ({ stage, message }) => severityOf(registered, { ...facts, stage, message }, setting, presets) !== 'off',
  )
}

function inPreset(preset: string, { family, rule }: RegisteredRule, own: SeveritySetting): SeveritySetting {
  if (preset === 'all') return louder(own, 'info')
  if (preset === 'strict') return own === 'info' ? 'warning' : louder(own, 'info')
  return preset === family || presetsOf(rule).includes(preset) ? own : 'off'
}

/** The presets that a rule names; a rule that names none is in the recommended ones, at its own severity. */
export function presetsOf(rule: Rule): readonly string[] {
  return rule.presets ?? ['recommended']
}

function holds(override: SeverityOverride, facts: SeverityFacts): boolean {
  return (
    (override.stage === undefined || override.stage === facts.stage) &&
    (override.call === undefined || override.call === facts.call) &&
    (override.profile === undefined || override.profile === facts.profile) &&
    (override.market === undefined || override.market === facts.market) &&
    (override.ready === undefined || override.ready === facts.ready) &&
    (override.message === undefined || override.message === facts.message)
  )
}
