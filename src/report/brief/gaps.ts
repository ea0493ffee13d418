import type { Call, Role } from '../../ask/labels.js'
import type { RegisteredRule } from '../../rule/contract.js'
import { lineFor } from '../../rule/say.js'
import type { QuestionMap } from '../question-map.js'

/** Something that a call may lack: what it is called, and the rule that knows how to ask for it. */
const GAPS = {
  backstory: ['the backstory', 'no-backstory-probe'],
  importance: ['why it matters', 'no-importance-probe'],
  goal: ['the goal', 'no-goal-question'],
  person: ['the person', 'no-person-question'],
  agenda: ['an agenda', 'no-agenda'],
  anything_else: ['anything else', 'no-anything-else'],
  follow_up_plan: ['a follow-up', 'no-follow-up-plan'],
} as const
export type Gap = keyof typeof GAPS

const LEARNING: readonly Call[] = ['discovery', 'in-home', 'renewal', 'mixed']

/** The calls on which something is missed: nobody plans a follow-up in a cold call, nor asks a lost customer for goals. */
const CALLS_FOR: Readonly<Record<Gap, readonly Call[]>> = {
  backstory: [...LEARNING, 'cold', 'demo', 'interview'],
  importance: [...LEARNING, 'demo', 'interview'],
  goal: LEARNING,
  person: LEARNING,
  agenda: [...LEARNING, 'cold', 'demo', 'interview'],
  anything_else: [...LEARNING, 'demo', 'interview', 'objection', 'close', 'stalled'],
  follow_up_plan: ['close', 'in-home'],
}

/** A bank of questions, a template and a guide are no calls: they need no beginning and no end. */
const OF_A_WHOLE_CALL: readonly Gap[] = ['agenda', 'anything_else', 'follow_up_plan']

/** Whether a script of this kind is the worse for lacking it. */
export function isMissed(gap: Gap, { call, role }: { readonly call: Call; readonly role: Role }): boolean {
  return CALLS_FOR[gap].includes(call) && (role === 'script' || !OF_A_WHOLE_CALL.includes(gap))
}

/** What a script of its kind lacks, and how to ask for it, as far as the rules that have spoken do not say so already. */
export function gapsOf(
  { has, asks }: QuestionMap,
  kind: { readonly call: Call; readonly role: Role },
  told: ReadonlySet<string>,
  rules: ReadonlyMap<string, RegisteredRule>,
): readonly { readonly what: string; readonly say: string }[] {
  const lacks: Readonly<Record<Gap, boolean>> = {
    backstory: !has.backstory,
    importance: !asks.some(({ intent }) => intent === 'importance' || intent === 'impact'),
    goal: !has.goal,
    person: !has.person,
    agenda: !has.agenda,
    anything_else: !has.anything_else,
    follow_up_plan: !has.follow_up_plan,
  }
  return (Object.keys(GAPS) as Gap[]).flatMap((gap) => {
    const [what, id] = GAPS[gap]
    const say = lineFor(rules.get(id)?.rule.say, kind.call)
    return isMissed(gap, kind) && lacks[gap] && !told.has(id) && say !== undefined ? [{ what, say }] : []
  })
}
