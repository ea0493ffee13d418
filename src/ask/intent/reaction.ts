import { pattern } from '../../text/pattern.js'
import type { Intent } from '../labels.js'
import type { AskContext } from '../reading.js'
import type { IntentRow } from './row.js'
import type { Ruling } from './rulings.js'
import { lastWords, type SaidBefore, saidBefore } from './said-before.js'

const REACTION = pattern('')`
  ^(and |so |okay |ok )?(does |is |would |do )?(that |this |it |all |everything |those )?(all )?
  (sounds?|fair|works?|deal|okay|ok|agreed|reasonable) ?(good|fair|okay|ok|enough|for you|great|reasonable|alright)*$
`
/** "Is that okay with both of you?", "Is that what you were expecting?": asks a yes to a plan, where one was named. */
const PLAN_SUITS = pattern('')`
  ^(and |so )?(
    (is|does|would|will) (that|this|it|all that) (be |all )?
    (okay|ok|all right|alright|fine|good|fair|work|suit|sound (good|fair|okay|right)) (with|for|to) (you|everyone|everybody|the|both|all)
    ( (both|two|all|guys|three))?( (of )?(you|us))?
    |is (that|this) (roughly |about |more or less |still )?what you (were|had|are|have) (been )?
    (expecting|expected|hoping for|planned|in mind)
  )$
`
const PLAN = ['agenda-check', 'asks for a yes to the plan named just before'] as const
const MEANS: Readonly<Partial<Record<SaidBefore, readonly [Intent, string]>>> = {
  commitment: ['close', 'asks for a yes to the terms named just before'],
  step: ['next-step', 'asks for a yes to the step named just before'],
}

/** "I'll text you the address right after this call.": done when the talk is over, so no part of its plan wherever it is said. */
const AFTERWARDS = pattern('')`
  \b(i'll|i will|i can|let me|we'll|we will|we can) ([a-z]+ ){0,2}?(send|e-?mail|text|mail|call|ring|stop by|swing by|come (by|out|back))\b
  |\b(right )?after (this|our|the) (call|chat|meeting)\b
`

/** "Sound fair?" and its like mean what was proposed just before: the plan of the talk in an opening, later a step or the terms. */
export function reactionRuling(row: IntentRow, context: AskContext): Ruling | undefined {
  if (row.ask.size > 10) return undefined
  const said = saidBefore(context.before)
  if (said === 'plan' && PLAN_SUITS.test(row.ask.norms)) return ruled(PLAN)
  if (row.ask.size > 7 || !REACTION.test(row.ask.norms)) return undefined
  const opens = context.stage === 'opening' || context.stage === 'rapport'
  const isLater = said === 'step' && AFTERWARDS.test(lastWords(context.before))
  const means = opens && said !== 'nothing' && !isLater ? PLAN : MEANS[said]
  return means && ruled(means)
}

const ruled = ([intent, cue]: readonly [Intent, string]): Ruling => ({ intent, confidence: 0.7, cue: { label: `intent:${intent}`, cue } })
