import type { Where } from '../../rule/contract.js'
import type { SeveritySetting } from '../../rule/finding.js'
import { type Match, PLACEHOLDERS, type TeamRule } from '../../rule/team/spec.js'
import { checkKeys } from '../check-keys.js'
import { checkValue } from '../check-values.js'
import type { KeySpec } from '../keys.js'
import { didYouMean } from '../nearest.js'
import type { Notes } from '../notes.js'
import type { ConfigEntry, ConfigNode } from '../tree.js'
import { checkMatch } from './check-match.js'
import { checkSought, type PhraseLists } from './check-sought.js'
import { checkTests } from './check-tests.js'
import { RULE_KEYS, WHERE_KEYS } from './keys.js'

type Entries = ReadonlyMap<string, ConfigEntry>
const NEEDED = ['id', 'message', 'instead', 'match', 'tests'] as const

/** Checks one rule without code. Undefined, with every mistake noted at its place, where it cannot work. */
export function checkTeamRule(node: ConfigNode, lists: PhraseLists, notes: Notes): TeamRule | undefined {
  const before = notes.problems.length
  const entries = checkKeys(node, RULE_KEYS, 'a rule', notes)
  if (node.kind !== 'map') {
    if (notes.problems.length === before) notes.report('config-type', 'a rule is a mapping', node.span)
    return undefined
  }
  const missing = NEEDED.filter((key) => !entries.has(key))
  const id = textOf(entries, 'id', notes)
  if (missing.length > 0)
    notes.report(
      'config-missing-key',
      `a rule needs ${missing.map((key) => `‘${key}’`).join(', ')}`,
      entries.get('id')?.node.span ?? node.span,
    )
  if (id !== undefined && !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    notes.report('config-value', 'an id is lower-case words joined by hyphens', entries.get('id')?.node.span, `As in ${slugOf(id)}.`)
  const match = entries.get('match')
  const except = entries.get('except')
  const tests = entries.get('tests')
  const message = textOf(entries, 'message', notes)
  const checked = match && checkMatch(match.node, lists, notes)
  if (message !== undefined && checked) checkPlaceholders(message, checked, entries.get('message')?.node, notes)
  const severity = entries.get('severity')
  const rule = {
    id,
    message,
    instead: textOf(entries, 'instead', notes),
    severity: (severity && checkValue(severity.node, RULE_KEYS.severity.takes, 'severity', notes)) ?? ('warning' as SeveritySetting),
    ...optional('say', textOf(entries, 'say', notes)),
    ...optional('summary', textOf(entries, 'summary', notes)),
    ...optional('why', textOf(entries, 'why', notes)),
    ...optional('source', textOf(entries, 'source', notes)),
    where: whereOf(entries.get('where'), notes),
    match: checked,
    ...optional('except', except && checkSought(except.node, 'except', lists, notes)),
    tests: tests ? checkTests(tests.node, notes) : { bad: [], good: [] },
  }
  return notes.problems.length === before ? (rule as TeamRule) : undefined
}

function textOf(entries: Entries, key: string, notes: Notes): string | undefined {
  const entry = entries.get(key)
  return entry && (checkValue(entry.node, { is: 'text' }, key, notes) as string | undefined)
}

function whereOf(entry: ConfigEntry | undefined, notes: Notes): Where {
  if (!entry) return {}
  const where: Record<string, unknown> = {}
  for (const [key, { node }] of checkKeys(entry.node, WHERE_KEYS, '‘where’', notes)) {
    const { takes }: KeySpec = WHERE_KEYS[key as keyof typeof WHERE_KEYS]
    where[key] = checkValue(node, takes, key, notes)
  }
  return where
}

function checkPlaceholders(message: string, { kind }: Match, node: ConfigNode | undefined, notes: Notes): void {
  const known = PLACEHOLDERS[kind]
  for (const [, name = ''] of message.matchAll(/\{([A-Za-z]+)\}/g)) {
    if (known.includes(name)) continue
    const hint = known.length === 0 ? 'It has none to fill.' : didYouMean(name, known)
    notes.report('config-rule', `the message of such a rule has no {${name}}`, node?.span, hint)
  }
}

function optional<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T }
}

function slugOf(id: string): string {
  const slug = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
  return slug === '' ? 'no-cheap-talk' : slug
}
