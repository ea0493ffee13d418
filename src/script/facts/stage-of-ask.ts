import { CORE_INTENTS, type Intent, type Stage } from '../../ask/labels.js'
import type { AskContext, AskReading } from '../../ask/reading.js'
import type { Channel, Step } from '../model.js'
import type { SectionFrame } from '../reading/section-frames.js'
import { stageOfHeading } from './stages.js'

/** Parts of a script, as shares of its asks, in which small talk opens a call and agreements end it. */
const START = 0.15
const END = 0.78

/**
 * The stage of an ask: what its headings say where they name a part of the call; else, or where they only name the kind of the whole
 * call, what the ask is for and where it stands.
 */
export function stageOfAsk(frame: SectionFrame, reading: AskReading, context: AskContext, channel: Channel, step: Step): Stage {
  if (channel === 'voicemail') return 'voicemail'
  if (frame.stage && frame.firm) return withinStage(frame.stage, reading, context)
  for (let branch = step.branch; branch; branch = branch.parent) if (branch.kind === 'objection') return 'objection'
  const led = /^[^?"“”]{1,40}$/.test(context.leadIn) ? stageOfHeading(context.leadIn) : undefined
  if (led?.named && !led.weak) return led.stage
  return (
    stageOfIntent(reading, context, frame.stage) ??
    frame.stage ??
    (context.call === 'objection' && (frame.inObjection || context.role === 'doc') ? 'objection' : 'discovery')
  )
}

/** Research has neither a pitch nor a sale; a part of the call named by its opening goes on into what the call is about. */
function withinStage(stage: Stage, { intent }: AskReading, { call }: AskContext): Stage {
  if (call === 'interview' || call === 'coaching') {
    if (stage === 'pitch') return 'discovery'
    if (stage === 'close') return CORE_INTENTS.has(intent) ? 'discovery' : 'wrap-up'
  }
  if (stage === 'opening' && FACTS.has(intent)) return 'discovery'
  return stage
}
const FACTS = new Set<Intent>(['impact', 'requirement', 'budget', 'timeline', 'authority', 'need-payoff', 'importance', 'competition'])

function stageOfIntent({ intent }: AskReading, { position, call }: AskContext, heading: Stage | undefined): Stage | undefined {
  const late = position > END
  switch (intent) {
    case 'agenda-check':
      return position < 0.6 ? 'opening' : undefined
    case 'permission':
    case 'rapport':
      return position < START ? 'opening' : undefined
    case 'logistics':
      return position < START ? 'opening' : late ? 'wrap-up' : undefined
    case 'next-step':
      return position < 0.1 ? 'opening' : late ? 'wrap-up' : (heading ?? 'close')
    case 'close':
      return 'close'
    case 'objection-probe':
      return call === 'coaching' || call === 'interview' ? undefined : (heading ?? 'objection')
    case 'interest':
      return heading ?? 'pitch'
    case 'understanding-check':
      return position > 0.9 ? 'wrap-up' : undefined
    default:
      return undefined
  }
}
