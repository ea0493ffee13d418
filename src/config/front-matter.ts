import type { RegisteredRule } from '../rule/contract.js'
import type { LintSettings, RuleSetting } from '../rule/settings.js'
import type { Script } from '../script/model.js'
import { checkKeys } from './check-keys.js'
import { checkRules } from './check-rules.js'
import { checkValue } from './check-values.js'
import { readYaml } from './data-text.js'
import type { SaleslintError } from './error.js'
import { FRONT_MATTER_KEYS, SCRIPT_KEYS } from './keys.js'
import { lostFrontMatter } from './lost-front-matter.js'
import { isSlip } from './nearest.js'
import { Notes } from './notes.js'
import type { ConfigEntry } from './tree.js'

/** The key of front matter under which a script may set severities. */
const KEY = 'saleslint'

export interface FrontMatterOutcome {
  readonly settings: LintSettings
  readonly errors: readonly SaleslintError[]
}

/**
 * Checks what a script's front matter says to saleslint and lays the severities that it may set over the settings. The facts (call, role,
 * known, ready, profile, market) are read with the script itself; here only their mistakes are told. Keys of other programs are left alone.
 */
export function applyFrontMatter(
  file: string,
  script: Script,
  settings: LintSettings,
  allowed: readonly string[],
  rules: readonly RegisteredRule[],
): FrontMatterOutcome {
  const { frontMatter, frontMatterSpan, source } = script
  const lost = lostFrontMatter(file, script)
  if (lost.length > 0) return { settings, errors: lost }
  if (!frontMatterSpan || (script.role === 'none' && !Object.hasOwn(frontMatter, KEY))) return { settings, errors: [] }
  const known = Object.keys(FRONT_MATTER_KEYS)
  if (!Object.keys(frontMatter).some((key) => isOurs(key) || isSlip(key, KEY) || known.some((other) => isSlip(key, other))))
    return { settings, errors: [] }
  const { tree } = readYaml(source.slice(frontMatterSpan.start, frontMatterSpan.end))
  if (tree?.kind !== 'map') return { settings, errors: [] }
  const notes = new Notes({ name: file, text: source, shift: frontMatterSpan.start })
  let overlay: Readonly<Record<string, RuleSetting>> = {}
  for (const entry of tree.entries) {
    if (entry.key === KEY) overlay = severities(entry, allowed, rules, notes)
    else if (Object.hasOwn(FRONT_MATTER_KEYS, entry.key)) {
      const { takes } = FRONT_MATTER_KEYS[entry.key as keyof typeof FRONT_MATTER_KEYS]
      checkValue(entry.node, takes, entry.key, notes)
    } else slip(entry, known, file, notes)
  }
  const merged = { ...settings.rules }
  for (const [id, setting] of Object.entries(overlay)) merged[id] = { ...merged[id], ...setting }
  return { settings: { ...settings, rules: merged }, errors: notes.problems }
}

function isOurs(key: string): boolean {
  return key === KEY || Object.hasOwn(FRONT_MATTER_KEYS, key)
}

function severities(
  { node }: ConfigEntry,
  allowed: readonly string[],
  rules: readonly RegisteredRule[],
  notes: Notes,
): Readonly<Record<string, RuleSetting>> {
  const entry = checkKeys(node, { rules: SCRIPT_KEYS.rules }, `‘${KEY}’ in front matter`, notes).get('rules')
  if (!entry) return {}
  const wanted = checkRules(entry.node, rules, notes)
  const refused = Object.keys(wanted).filter((id) => !allowed.includes(id))
  for (const id of refused) {
    const place = entry.node.kind === 'map' ? entry.node.entries.find(({ key }) => key === id) : undefined
    notes.report(
      'front-matter-refused',
      `front matter may not set ‘${id}’`,
      place?.keySpan ?? entry.keySpan,
      `The config must allow it: frontMatter: { allow: [${id}] }`,
    )
  }
  return Object.fromEntries(Object.entries(wanted).filter(([id]) => !refused.includes(id)))
}

/** A key that is one slip of the finger off one of ours, with a value that ours would take, is meant to be ours. */
function slip({ key, keySpan, node }: ConfigEntry, known: readonly string[], file: string, notes: Notes): void {
  if (isSlip(key, KEY) && (node.kind === 'map' || (node.kind === 'value' && node.value === null))) {
    notes.report('front-matter-key', `front matter has no key ‘${key}’`, keySpan, `Did you mean ${KEY}?`)
    return
  }
  const meant = known.find((other) => isSlip(key, other))
  if (meant === undefined) return
  const trial = new Notes({ name: file })
  const value = checkValue(node, FRONT_MATTER_KEYS[meant as keyof typeof FRONT_MATTER_KEYS].takes, meant, trial)
  const fits = trial.problems.length === 0 && value !== undefined && !(Array.isArray(value) && value.length === 0)
  if (fits) notes.report('front-matter-key', `front matter has no key ‘${key}’`, keySpan, `Did you mean ${meant}?`)
}
