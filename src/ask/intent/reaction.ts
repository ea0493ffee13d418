import type { Intent } from '../labels.js'
import type { AskContext } from '../reading.js'
import type { IntentRow } from './row.js'
import type { Ruling } from './rulings.js'
import { type SaidBefore, saidBefore } from './said-before.js'

const REACTION =
  /^(and |so |okay |ok )?(does |is |would |do )?(that |this |it |all |everything |those )?(all )?(sounds?|fair|works?|deal|okay|ok|agreed|reasonable) ?(good|fair|okay|ok|enough|for you|great|reasonable|alright)*$/
const MEANS: Readonly<Partial<Record<SaidBefore, readonly [Intent, string]>>> = {
  commitment: ['close', 'asks for a yes to the terms named just before'],
  step: ['next-step', 'asks for a yes to the step named just before'],
}

/** "Sound fair?" and its like mean what was proposed just before: the plan of the talk in an opening, later a step or the terms. */
export function reactionRuling(row: IntentRow, context: AskContext): Ruling | undefined {
  if (row.ask.size > 7 || !REACTION.test(row.ask.norms)) return undefined
  const said = saidBefore(context.before)
  const opens = context.stage === 'opening' || context.stage === 'rapport'
  const means = opens && said !== 'nothing' ? (['agenda-check', 'asks for a yes to the plan named just before'] as const) : MEANS[said]
  if (!means) return undefined
  return { intent: means[0], confidence: 0.7, cue: { label: `intent:${means[0]}`, cue: means[1] } }
}
