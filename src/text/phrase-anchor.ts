import type { PhraseCompiler } from './phrase-compiler.js'
import type { Step } from './phrase-step.js'

/** One way into a phrase: the word or group by which it is looked up, and what stands before and after it. */
export interface Anchor {
  readonly key: Step & { readonly op: 'word' | 'group' }
  readonly left: readonly Step[]
  readonly right: readonly Step[]
}

const NONE = Number.POSITIVE_INFINITY
/** On top for each way in: of two parts as rare, the one with fewer words. */
const COST_OF_ENTRY = 0.01

/** What it costs to look a step up by its rarest mandatory words; infinite where it has none. */
function costOf(step: Step, compiler: PhraseCompiler): number {
  switch (step.op) {
    case 'word':
      return compiler.costOf(step.id)
    case 'words':
      return step.ids.reduce((sum, id) => sum + compiler.costOf(id) + COST_OF_ENTRY, 0)
    case 'group':
      return compiler.costOfGroup(step.id)
    case 'sequence':
      return step.items.reduce((least, item) => Math.min(least, costOf(item, compiler)), NONE)
    case 'any':
      return step.items.reduce((sum, item) => sum + costOf(item, compiler) + COST_OF_ENTRY, 0)
    default:
      return NONE
  }
}

function expand(step: Step, left: readonly Step[], right: readonly Step[], compiler: PhraseCompiler): Anchor[] {
  switch (step.op) {
    case 'word':
    case 'group':
      return [{ key: { op: step.op, id: step.id }, left, right }]
    case 'words':
      return step.ids.map((id) => ({ key: { op: 'word', id }, left, right }))
    case 'sequence':
      return rarestAnchors(step.items, compiler, left, right)
    case 'any':
      return step.items.flatMap((item) => expand(item, left, right, compiler))
    default:
      return []
  }
}

/**
 * The ways into a phrase by its rarest mandatory word: one, or one for each alternative where alternatives are rarer together than any word
 * outside them. None where every step is optional.
 */
export function rarestAnchors(
  steps: readonly Step[],
  compiler: PhraseCompiler,
  before: readonly Step[] = [],
  after: readonly Step[] = [],
): Anchor[] {
  let best = -1
  let cost = NONE
  for (let i = 0; i < steps.length; i++) {
    const own = costOf(steps[i] as Step, compiler)
    if (own >= cost) continue
    cost = own
    best = i
  }
  if (best < 0) return []
  return expand(steps[best] as Step, [...before, ...steps.slice(0, best)], [...steps.slice(best + 1), ...after], compiler)
}
