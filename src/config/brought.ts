import type { TaughtAsk } from '../ask/taught.js'
import type { RegisteredRule } from '../rule/contract.js'
import { compileTeamRule } from '../rule/team/compile.js'
import { checkValue, unfit } from './check-values.js'
import { CONFIG_KEYS } from './keys.js'
import type { Notes } from './notes.js'
import type { PhraseLists } from './team/check-sought.js'
import { checkTeamRule } from './team/check-team-rule.js'
import { type ConfigNode, entryOf, type MapNode } from './tree.js'

/** What a config brings beside settings: rules, phrase lists, questions and presets of its plugins. */
export interface Brought {
  readonly rules: readonly RegisteredRule[]
  readonly phraseLists: PhraseLists
  readonly asks: readonly TaughtAsk[]
  /** Presets of plugins by their whole name, `plugin/preset`. */
  readonly presets: ReadonlyMap<string, ConfigNode>
  /** Files that it was read from, and folders that were looked through for them. */
  readonly reads: readonly string[]
}

export const NOTHING_BROUGHT: Brought = { rules: [], phraseLists: {}, asks: [], presets: new Map(), reads: [] }

/** Both together. A rule that both bring, from the same place, comes once. */
export function together(a: Brought, b: Brought): Brought {
  if (a === NOTHING_BROUGHT) return b
  if (b === NOTHING_BROUGHT) return a
  return {
    rules: [...a.rules, ...b.rules.filter(({ rule, from }) => !a.rules.some((other) => other.rule.id === rule.id && other.from === from))],
    phraseLists: { ...a.phraseLists, ...b.phraseLists },
    asks: [...a.asks, ...b.asks.filter((ask) => !a.asks.includes(ask))],
    presets: new Map([...a.presets, ...b.presets]),
    reads: [...new Set([...a.reads, ...b.reads])],
  }
}

/** The phrase lists that a config names, on top of those it is given. */
export function checkPhraseLists(tree: ConfigNode | undefined, given: PhraseLists, notes: Notes): PhraseLists {
  const entry = entryOf(tree, 'phraseLists')
  if (!entry) return given
  const lists = checkValue(entry.node, CONFIG_KEYS.phraseLists.takes, 'phraseLists', notes)
  return { ...given, ...(lists as PhraseLists | undefined) }
}

/**
 * The rules of a node that holds one rule, a list of them, or a mapping with `rules`. Those with a mistake are left out, and the mistakes
 * noted. `known` are the rules that there are already: an id that one of them has is a mistake.
 */
export function checkTeamRules(
  node: ConfigNode,
  from: string,
  known: readonly RegisteredRule[],
  lists: PhraseLists,
  notes: Notes,
): readonly RegisteredRule[] {
  const found: RegisteredRule[] = []
  for (const item of rulesIn(node, notes)) {
    const rule = checkTeamRule(item, lists, notes)
    if (!rule) continue
    const other = [...known, ...found].find((each) => each.rule.id === rule.id)
    if (!other) found.push({ ...compileTeamRule(rule), from })
    else {
      const where =
        other.from === undefined ? 'a built-in rule' : other.from === from ? 'another rule of this file' : `a rule of ${other.from}`
      notes.report(
        'config-duplicate-rule',
        `‘${rule.id}’ is the id of ${where} already`,
        entryOf(item, 'id')?.node.span,
        'Give it another.',
      )
    }
  }
  return found
}

function rulesIn(node: ConfigNode, notes: Notes): readonly ConfigNode[] {
  if (node.kind === 'list') return node.items
  if (node.kind !== 'map') {
    unfit(node, CONFIG_KEYS.teamRules.takes, 'teamRules', notes)
    return []
  }
  const list = isListOfRules(node) ? entryOf(node, 'rules')?.node : undefined
  return list ? rulesIn(list, notes) : [node]
}

function isListOfRules({ entries }: MapNode): boolean {
  return entries.length === 1 && entries[0]?.key === 'rules'
}
