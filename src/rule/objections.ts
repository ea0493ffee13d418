import type { Branch, Script, Step, Turn } from '../script/model.js'
import { isLive } from './asks.js'

/** An objection of the customer and what the rep is to say to it. */
export interface HandledObjection {
  /** As the script words it. */
  readonly objection: string
  /** What the rep says to it, up to the next objection or the next thing that the customer says; never empty. */
  readonly answers: readonly Turn[]
}

/** The objections that a script answers: objection blocks, rows of an objection table, and the first customer line under an objection heading. */
export function objectionsOf(script: Script): readonly HandledObjection[] {
  const found: { objection: string; answers: Turn[]; key: unknown }[] = []
  let open: (typeof found)[number] | undefined
  let spokenIn: unknown
  for (const step of script.steps) {
    const branch = objectionAround(step)
    if (branch) {
      if (open?.key !== branch) {
        open = { objection: branch.condition, answers: [], key: branch }
        found.push(open)
      }
      collect(open.answers, step)
      continue
    }
    if (step.kind === 'heading' || open?.key !== undefined) open = undefined
    const { turn } = step
    if (!turn || step.section.stage !== 'objection') continue
    if (turn.speaker !== 'customer') collect(open?.answers, step)
    else if (turn.layout === 'table' || spokenIn !== step.section) {
      spokenIn = step.section
      open = { objection: turn.sentences.map(({ text }) => text).join(' '), answers: [], key: undefined }
      found.push(open)
    } else open = undefined
  }
  return found.filter(({ answers }) => answers.length > 0)
}

function objectionAround(step: Step): Branch | undefined {
  let branch = step.branch
  while (branch && branch.kind !== 'objection') branch = branch.parent
  return branch
}

function collect(answers: Turn[] | undefined, { turn }: Step): void {
  if (turn && turn.speaker === 'rep' && isLive(turn) && !turn.sentences.some(({ ask }) => ask?.negative)) answers?.push(turn)
}
