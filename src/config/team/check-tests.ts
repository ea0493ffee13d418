import type { Example, ExampleSettings } from '../../rule/contract.js'
import { parseExample } from '../../rule/example.js'
import { checkKeys } from '../check-keys.js'
import { checkText, checkValue } from '../check-values.js'
import type { KeySpec } from '../keys.js'
import type { Notes } from '../notes.js'
import type { ConfigNode } from '../tree.js'
import { TEST_FACTS, TEST_KEYS } from './keys.js'

/** The tests of a rule: bad lines, each with at least one «mark», and good ones without. Both are needed: a rule that is not tried is a guess. */
export function checkTests(node: ConfigNode, notes: Notes): { readonly bad: readonly Example[]; readonly good: readonly Example[] } {
  const before = notes.problems.length
  const kinds = { bad: { takes: TEST_KEYS.text.takes, help: '' }, good: { takes: TEST_KEYS.text.takes, help: '' } }
  const entries = checkKeys(node, kinds, '‘tests’', notes)
  const tests = { bad: [] as readonly Example[], good: [] as readonly Example[] }
  for (const kind of ['bad', 'good'] as const) {
    const entry = entries.get(kind)
    if (entry) tests[kind] = (entry.node.kind === 'list' ? entry.node.items : [entry.node]).flatMap((item) => checkTest(item, kind, notes))
    if (tests[kind].length === 0 && notes.problems.length === before)
      notes.report('config-rule', `‘tests’ holds no ${kind} line`, entry?.node.span ?? node.span, `Give it ${kind}: with a line or more.`)
  }
  return tests
}

function checkTest(node: ConfigNode, kind: 'bad' | 'good', notes: Notes): readonly Example[] {
  const entries = node.kind === 'map' ? checkKeys(node, TEST_KEYS, 'a test', notes) : undefined
  const textNode = entries ? entries.get('text')?.node : node
  if (!textNode) {
    notes.report('config-missing-key', 'a test needs ‘text’', node.span)
    return []
  }
  const text = checkText(textNode, { is: 'text' }, kind, notes)
  if (text === undefined || !hasFittingMarks(text, kind, textNode, notes)) return []
  const given = entries?.get('with')
  return [{ text, with: { minAsks: 0, ...(given ? factsOf(given.node, notes) : {}) } }]
}

function hasFittingMarks(text: string, kind: 'bad' | 'good', { span }: ConfigNode, notes: Notes): boolean {
  try {
    const marks = parseExample(text).marks.length
    if (marks > 0 === (kind === 'bad')) return true
    if (kind === 'bad') notes.report('config-rule', 'a bad line marks nothing', span, 'Put «» around exactly what is to be flagged.')
    else notes.report('config-rule', 'a good line marks something', span, 'Take the «» away, or move it to bad.')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    notes.report('config-rule', 'the marks « and » do not pair', span, 'Each « needs its ».')
  }
  return false
}

function factsOf(node: ConfigNode, notes: Notes): ExampleSettings {
  const facts: Record<string, unknown> = {}
  for (const [key, { node: inner }] of checkKeys(node, TEST_FACTS, '‘with’', notes)) {
    const { takes }: KeySpec = TEST_FACTS[key as keyof typeof TEST_FACTS]
    facts[key] = checkValue(inner, takes, key, notes)
  }
  return facts
}
