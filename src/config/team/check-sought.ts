import type { Sought } from '../../rule/team/spec.js'
import { PhraseError } from '../../text/phrase-error.js'
import { buildPhraseIndex } from '../../text/phrase-index.js'
import { checkKeys } from '../check-keys.js'
import { checkValue } from '../check-values.js'
import type { KeySpec } from '../keys.js'
import { didYouMean } from '../nearest.js'
import type { Notes } from '../notes.js'
import type { ConfigEntry, ConfigNode } from '../tree.js'
import { SOUGHT_KEYS } from './keys.js'

/** Named lists of phrases, for `@name` in phrases. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>

/** What to look for, from a mapping that holds nothing else. Undefined, with the mistake noted, where it holds nothing to look for. */
export function checkSought(node: ConfigNode, what: string, lists: PhraseLists, notes: Notes): Sought | undefined {
  const before = notes.problems.length
  const sought = soughtOf(checkKeys(node, SOUGHT_KEYS, `‘${what}’`, notes), lists, notes)
  if (Object.keys(sought).length > 0) return checkedHeading(sought, node, what, notes)
  if (notes.problems.length === before) {
    const hint = `Give it one or more of ${Object.keys(SOUGHT_KEYS).join(', ')}.`
    notes.report('config-rule', `‘${what}’ holds nothing to look for`, node.span, hint)
  }
  return undefined
}

/** Headings are found by their words alone. */
export function checkedHeading(sought: Sought, node: ConfigNode, what: string, notes: Notes): Sought | undefined {
  const other = Object.keys(sought).find((key) => key !== 'heading')
  if (!sought.heading || other === undefined) return sought
  notes.report(
    'config-rule',
    `‘${what}’ looks for headings and for ‘${other}’ at once`,
    node.span,
    'A heading is no question: use two rules.',
  )
  return undefined
}

/** Those of the entries that say what to look for. */
export function soughtOf(entries: ReadonlyMap<string, ConfigEntry>, lists: PhraseLists, notes: Notes): Sought {
  const sought: Record<string, unknown> = {}
  for (const [key, { takes }] of Object.entries(SOUGHT_KEYS) as [string, KeySpec][]) {
    const entry = entries.get(key)
    if (!entry) continue
    const isPhrases = takes.is === 'list' && takes.of.is === 'phrase'
    const value = isPhrases ? checkPhrases(entry.node, key, lists, notes) : checkValue(entry.node, takes, key, notes)
    if (Array.isArray(value) && value.length > 0) sought[key] = value
    else if (Array.isArray(value) && entry.node.kind === 'list' && entry.node.items.length === 0)
      notes.report('config-value', `‘${key}’ is empty`, entry.node.span)
  }
  return sought as Sought
}

/** Phrases in phrase notation, with the named lists in them written out. A phrase that breaks it is a mistake, with its place. */
export function checkPhrases(node: ConfigNode, key: string, lists: PhraseLists, notes: Notes): readonly string[] {
  const items = node.kind === 'list' ? node.items : [node]
  return items.flatMap((item) => {
    const phrase = checkValue(item, { is: 'text' }, key, notes)
    if (typeof phrase !== 'string') return []
    const written = withLists(phrase, item, lists, notes)
    return written !== undefined && isSound(written, phrase, item, notes) ? [written] : []
  })
}

/** Lists in lists, and letters that a phrase may come to with all of them written out. */
const DEEPEST = 16
const LONGEST = 65_536

/** A phrase with its lists written out, and those in them. Undefined, with the mistake noted, where one is not there or holds itself. */
function withLists(phrase: string, { span }: ConfigNode, lists: PhraseLists, notes: Notes): string | undefined {
  let wrong: readonly [message: string, hint: string] | undefined
  let length = 0
  const writeOut = (text: string, above: readonly string[]): string =>
    text.replace(/@([\w/-]+)/g, (_, name: string) => {
      const list = Object.hasOwn(lists, name) ? lists[name] : undefined
      wrong ??= mistakeIn(name, list, above, lists)
      if (wrong || !list) return ''
      const written = `(${list.map((entry) => writeOut(entry, [...above, name])).join('|')})`
      length += written.length
      if (length > LONGEST) wrong ??= [`the phrase list ‘${name}’ unfolds to too much`, 'Make it shorter.']
      return written
    })
  const written = writeOut(phrase, [])
  if (!wrong) return written
  notes.report('config-phrase', wrong[0], span, wrong[1])
  return undefined
}

function mistakeIn(
  name: string,
  list: readonly string[] | undefined,
  above: readonly string[],
  lists: PhraseLists,
): readonly [message: string, hint: string] | undefined {
  if (!list) return [`there is no phrase list ‘${name}’`, didYouMean(name, Object.keys(lists)) ?? 'Name it under phraseLists.']
  if (list.length === 0) return [`the phrase list ‘${name}’ is empty`, 'Give it at least one phrase.']
  if (above.includes(name)) {
    const way = [...above.slice(above.indexOf(name)), name].map((each) => `@${each}`).join(' → ')
    return [`the phrase list ‘${name}’ holds itself: ${way}`, 'Write the phrases themselves in one of them.']
  }
  return above.length >= DEEPEST ? [`the phrase list ‘${name}’ nests too deep`, 'Write the phrases themselves.'] : undefined
}

function isSound(phrase: string, written: string, { span }: ConfigNode, notes: Notes): boolean {
  try {
    buildPhraseIndex([{ phrase, value: 0 }])
    return true
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    const hint = `${error.instead.charAt(0).toUpperCase()}${error.instead.slice(1)}.`
    notes.report('config-phrase', `the phrase ‘${written}’ does not work: ${error.problem}`, span, hint)
    return false
  }
}
