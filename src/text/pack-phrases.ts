import { CompiledPhrases } from './compiled-phrases.js'
import { PACKED_LINE, PACKED_OPS, type PackedEntry, type PackedHead, type PackedStep } from './packed-phrases.js'
import type { Entry } from './phrase-entry.js'
import type { Step } from './phrase-step.js'
import type { WordClass } from './word-classes.js'

/** Compiles phrases and writes them as text that restorePhraseIndex reads. Throws a PhraseError for the first that is wrong. */
export function packPhrases(
  phrases: readonly string[],
  lists: Readonly<Record<string, readonly string[]>> = {},
  classes: Readonly<Record<string, WordClass>> = {},
): string {
  const compiled = new CompiledPhrases(phrases, lists, classes)
  const { compiler, entries } = compiled
  const shared = sharedOf([...entries.word, ...entries.group].flatMap((list) => list ?? []))
  const groups = entries.group.flatMap((list, id) => (list ? [[id, list.map(pack)] as const] : []))
  const lines = compiler.keys.map((key, id) => {
    const list = entries.word[id]
    return `${key} ${compiler.groupsOf(id).join(',')} ${list ? JSON.stringify(list.map(pack)) : ''}`.trimEnd()
  })
  const steps = [...shared.keys()].map((step) => packStep(step, step))
  const head: PackedHead = [steps, groups]
  return [compiler.tests.map(({ group, name }) => `${group}:${name}`).join(' '), JSON.stringify(head), ...lines].join(PACKED_LINE)

  function pack({ phrase, run, place, left, right, wants, repeats }: Entry): PackedEntry {
    return [phrase, run, place, left ? packStep(left) : 0, right ? packStep(right) : 0, wants ?? 0, repeats ? 1 : 0]
  }

  /** `whole` is the shared step that is being written itself. */
  function packStep(step: Step, whole?: Step): PackedStep {
    const at = step === whole ? undefined : shared.get(step)
    if (at !== undefined) return [PACKED_OPS.shared, at]
    switch (step.op) {
      case 'word':
        return step.id
      case 'words':
        return [PACKED_OPS.words, ...step.ids]
      case 'group':
        return [PACKED_OPS.group, step.id]
      case 'gap':
        return [PACKED_OPS.gap]
      case 'start':
        return [PACKED_OPS.start]
      case 'end':
        return [PACKED_OPS.end]
      case 'not':
        return [PACKED_OPS.not, packStep(step.of)]
      case 'maybe':
        return [PACKED_OPS.maybe, packStep(step.of)]
      case 'sequence':
        return [PACKED_OPS.sequence, ...step.items.map((item) => packStep(item))]
      case 'any':
        return [PACKED_OPS.any, ...step.items.map((item) => packStep(item))]
    }
  }
}

/** Alternatives that stand in more than one place, which a list's always do, with their numbers. */
function sharedOf(entries: readonly Entry[]): Map<Step, number> {
  const seen = new Set<Step>()
  const shared = new Map<Step, number>()
  const visit = (step: Step): void => {
    if (step.op === 'not' || step.op === 'maybe') visit(step.of)
    else if (step.op === 'sequence') step.items.forEach(visit)
    else if (step.op === 'any') {
      if (seen.has(step)) {
        if (!shared.has(step)) shared.set(step, shared.size)
        return
      }
      seen.add(step)
      step.items.forEach(visit)
    }
  }
  for (const { left, right } of entries) {
    if (left) visit(left)
    if (right) visit(right)
  }
  return shared
}
