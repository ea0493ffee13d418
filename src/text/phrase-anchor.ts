import type { PhraseCompiler } from './phrase-compiler.js'
import type { Step } from './phrase-program.js'

/** One way into a phrase: the step by which it is looked up, which takes one word, and what stands before and after it. */
export interface Anchor {
  readonly key: Step
  readonly left: readonly Step[]
  readonly right: readonly Step[]
}

const NONE = Number.POSITIVE_INFINITY

/** What it costs to look a step up by its rarest mandatory words, with a little on top for each way in; infinite where it has none. */
function costOf(step: Step, compiler: PhraseCompiler): number {
  switch (step.op) {
    case 'sequence':
      return Math.min(NONE, ...step.items.map((item) => costOf(item, compiler)))
    case 'any':
      return step.items.reduce((sum, item) => sum + costOf(item, compiler), 0)
    case 'words':
      return compiler.cost(step) + step.ids.length * 0.01
    default:
      return compiler.cost(step)
  }
}

function expand(step: Step, left: readonly Step[], right: readonly Step[], compiler: PhraseCompiler): Anchor[] {
  switch (step.op) {
    case 'sequence':
      return rarestAnchors(step.items, compiler, left, right)
    case 'any':
      return step.items.flatMap((item) => expand(item, left, right, compiler))
    case 'words':
      return step.ids.map((id) => ({ key: { op: 'word', id }, left, right }))
    default:
      return [{ key: step, left, right }]
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
