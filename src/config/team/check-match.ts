import { COUNTED, type Counted, type Limits, type Match, type Scope, type Sought } from '../../rule/team/spec.js'
import { checkKeys } from '../check-keys.js'
import { checkValue } from '../check-values.js'
import { didYouMean } from '../nearest.js'
import type { Notes } from '../notes.js'
import type { ConfigEntry, ConfigNode } from '../tree.js'
import { checkedHeading, checkPhrases, checkSought, type PhraseLists, soughtOf } from './check-sought.js'
import { LIMIT_KEYS, MATCH_KEYS, SOUGHT_KEYS } from './keys.js'

type Entries = ReadonlyMap<string, ConfigEntry>
const KINDS = ['swap', 'written', 'count', 'missing'] as const

/** What a rule reports; undefined, with every mistake noted, where it cannot work. */
export function checkMatch(node: ConfigNode, lists: PhraseLists, notes: Notes): Match | undefined {
  const before = notes.problems.length
  const entries = checkKeys(node, MATCH_KEYS, '‘match’', notes)
  const sought = Object.keys(SOUGHT_KEYS).filter((key) => entries.has(key))
  const kinds = [...KINDS.filter((kind) => entries.has(kind)), ...(sought.length > 0 ? (['find'] as const) : [])]
  const [kind, second] = kinds
  if (!kind) {
    if (notes.problems.length === before)
      notes.report(
        'config-rule',
        '‘match’ says nothing to report',
        node.span,
        `Give it phrases, intent, flaw, ${KINDS.join(', ')} or another.`,
      )
    return undefined
  }
  if (second) {
    const other = second === 'find' ? (sought[0] as string) : second
    const hint = `Put ‘${other}’ under ‘${kind}’, or make it a rule of its own.`
    notes.report('config-rule', `‘match’ holds both ‘${kind}’ and ‘${other}’`, entries.get(other)?.keySpan, hint)
    return undefined
  }
  const match = matchOf(kind, entries, node, lists, notes)
  return notes.problems.length === before ? match : undefined
}

function matchOf(kind: Match['kind'], entries: Entries, node: ConfigNode, lists: PhraseLists, notes: Notes): Match | undefined {
  const allowed: readonly string[] =
    kind === 'count'
      ? ['in', 'most', 'least', ...Object.keys(LIMIT_KEYS)]
      : kind === 'missing'
        ? ['in', ...Object.keys(LIMIT_KEYS)]
        : kind === 'find'
          ? Object.keys(LIMIT_KEYS)
          : []
  for (const [key, { keySpan }] of entries) {
    if (key !== kind && !allowed.includes(key) && !(kind === 'find' && Object.hasOwn(SOUGHT_KEYS, key)))
      notes.report(
        'config-rule',
        `‘${key}’ has no meaning beside ${kind === 'find' ? 'what to look for' : `‘${kind}’`}`,
        keySpan,
        hintFor(key),
      )
  }
  const own = entries.get(kind)?.node as ConfigNode
  switch (kind) {
    case 'find': {
      const what = checkedHeading(soughtOf(entries, lists, notes), node, 'match', notes)
      return what && { kind, what, ...limitsOf(entries, lists, notes) }
    }
    case 'swap':
      return swapOf(own, lists, notes)
    case 'written':
      return { kind, names: (checkValue(own, MATCH_KEYS.written.takes, kind, notes) ?? []) as readonly string[] }
    case 'missing': {
      const what = checkSought(own, kind, lists, notes)
      const scope = nameOf(entries.get('in'), ['script', 'stage'], notes) as 'script' | 'stage' | undefined
      return what && { kind, what, in: scope ?? 'script', ...limitsOf(entries, lists, notes) }
    }
    case 'count':
      return countOf(entries, own, lists, notes)
  }
}

function countOf(entries: Entries, own: ConfigNode, lists: PhraseLists, notes: Notes): Match | undefined {
  const of = countedOf(own, lists, notes)
  const number = (key: 'most' | 'least') => {
    const entry = entries.get(key)
    return entry && (checkValue(entry.node, MATCH_KEYS[key].takes, key, notes) as number | undefined)
  }
  const most = number('most')
  const least = number('least')
  const scope = nameOf(entries.get('in'), MATCH_KEYS.in.takes.of, notes) as Scope | undefined
  if (!entries.has('most') && !entries.has('least'))
    notes.report('config-rule', '‘count’ has no limit', own.span, 'Say most: 2, or least: 1.')
  if (most !== undefined && least !== undefined && most < least)
    notes.report('config-rule', `at most ${most} and at least ${least} cannot both hold`, entries.get('most')?.node.span)
  if (of === undefined) return undefined
  const limits = limitsOf(entries, lists, notes)
  const usual = least === undefined ? 'path' : 'script'
  return {
    kind: 'count',
    of,
    in: scope ?? usual,
    ...(most === undefined ? {} : { most }),
    ...(least === undefined ? {} : { least }),
    ...limits,
  }
}

function countedOf(node: ConfigNode, lists: PhraseLists, notes: Notes): Sought | Counted | undefined {
  if (node.kind === 'map') return checkSought(node, 'count', lists, notes)
  const known = COUNTED.find((name) => node.kind === 'value' && node.value === name)
  if (known) return known
  const written = node.kind === 'value' ? String(node.value) : ''
  const hint = `${didYouMean(written, COUNTED) ?? ''} Or say what, as in count: { intent: budget }`.trim()
  notes.report('config-value', '‘count’ takes asks, words, sentences, or what to look for', node.span, hint)
  return undefined
}

function swapOf(node: ConfigNode, lists: PhraseLists, notes: Notes): Match | undefined {
  if (node.kind !== 'map' || node.entries.length === 0) {
    notes.report(
      'config-type',
      '‘swap’ takes a mapping from a phrase to what to say instead',
      node.span,
      'As in swap: { cheap: good value }',
    )
    return undefined
  }
  const pairs = node.entries.flatMap(({ key, keySpan, node: inner }) => {
    const [phrase] = checkPhrases({ kind: 'value', value: key, ...(keySpan ? { span: keySpan } : {}) }, 'swap', lists, notes)
    const instead = checkValue(inner, { is: 'text' }, 'swap', notes)
    return phrase !== undefined && typeof instead === 'string' ? [[phrase, instead] as const] : []
  })
  return { kind: 'swap', words: Object.fromEntries(pairs) }
}

function limitsOf(entries: Entries, lists: PhraseLists, notes: Notes): Limits {
  const limits: Record<string, Sought> = {}
  for (const key of Object.keys(LIMIT_KEYS)) {
    const entry = entries.get(key)
    const sought = entry && checkSought(entry.node, key, lists, notes)
    if (sought) limits[key] = sought
  }
  return limits
}

function nameOf(entry: ConfigEntry | undefined, of: readonly string[], notes: Notes): string | undefined {
  return entry && (checkValue(entry.node, { is: 'name', of }, entry.key, notes) as string | undefined)
}

function hintFor(key: string): string | undefined {
  if (key === 'most' || key === 'least') return `Write count: { … } and ${key} beside it.`
  return key === 'in' ? 'It goes with count and missing; where: { stage: … } says where a rule looks.' : undefined
}
