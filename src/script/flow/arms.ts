import type { Span } from '../../text/span.js'
import type { Branch, Choice, ChoiceOption, Step } from '../model.js'

/** A piece of a script that is not always run through: a branch, or one of several variants. */
export interface Arm {
  readonly kind: Branch['kind'] | 'variant'
  /** What leads into it: “If they are busy”, “Variant B”. */
  readonly label: string
  readonly span: Span
  readonly branch?: Branch
  readonly option?: ChoiceOption
  readonly parent?: Arm
  /** How many arms it stands in. */
  readonly depth: number
}

/** Deeper nesting than this is read as part of the arm around it: no script means it. */
const DEEPEST = 40

/** The arms of a script in document order, each knowing the arm around it, and for every step the innermost arm it stands in. */
export function armsOf(script: {
  readonly branches: readonly Branch[]
  readonly choices: readonly Choice[]
  readonly steps: readonly Step[]
}): {
  readonly arms: readonly Arm[]
  readonly around: (step: Step) => Arm | undefined
} {
  const found: Omit<Arm, 'parent' | 'depth'>[] = script.branches.map((branch) => ({
    kind: branch.kind,
    label: branch.condition,
    span: branch.span,
    branch,
  }))
  for (const choice of script.choices) {
    if (choice.kind !== 'variant') continue
    for (const option of choice.options) found.push({ kind: 'variant', label: option.label, span: option.span, option })
  }
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const arms: Arm[] = []
  const open: Arm[] = []
  for (const arm of found) {
    close(open, arm.span.start)
    const parent = open[open.length - 1]
    if (open.length >= DEEPEST) continue
    const placed: Arm = { ...arm, parent, depth: open.length }
    arms.push(placed)
    open.push(placed)
  }
  return { arms, around: sweep(arms, script.steps) }
}

function sweep(arms: readonly Arm[], steps: readonly Step[]): (step: Step) => Arm | undefined {
  const innermost = new Map<number, Arm>()
  const open: Arm[] = []
  let next = 0
  for (const step of steps) {
    while (next < arms.length && (arms[next] as Arm).span.start <= step.span.start) {
      const arm = arms[next++] as Arm
      close(open, arm.span.start)
      open.push(arm)
    }
    close(open, step.span.start)
    const arm = open[open.length - 1]
    if (arm) innermost.set(step.index, arm)
  }
  return (step) => innermost.get(step.index)
}

function close(open: Arm[], offset: number): void {
  while (open.length > 0 && (open[open.length - 1] as Arm).span.end <= offset) open.pop()
}
