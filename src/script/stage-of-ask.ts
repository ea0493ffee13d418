import type { Stage } from '../ask/labels.js'
import type { AskContext, AskReading } from '../ask/reading.js'
import type { Channel } from './model.js'
import type { SectionFrame } from './section-frames.js'

/** The stage of an ask: what its headings say, else what it is for and where it stands. */
export function stageOfAsk(frame: SectionFrame, reading: AskReading, context: AskContext, channel: Channel): Stage {
  if (channel === 'voicemail') return 'voicemail'
  if (frame.stage) return frame.stage
  switch (reading.intent) {
    case 'close':
      return 'close'
    case 'next-step':
      return context.position > 0.5 ? 'wrap-up' : 'close'
    case 'objection-probe':
      return 'objection'
    case 'rapport':
      return context.position < 0.3 ? 'rapport' : 'discovery'
    case 'interest':
      return 'pitch'
    case 'permission':
    case 'agenda-check':
      return context.position < 0.3 ? 'opening' : 'discovery'
    default:
      return context.heard !== '' ? 'objection' : 'discovery'
  }
}
