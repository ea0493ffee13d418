import type { Block } from './block.js'
import type { Habits } from './habit.js'
import type { Purpose } from './purposes.js'
import { addressing } from './voice.js'

export interface PlainContext {
  readonly block: Block
  readonly purpose: Purpose | undefined
  /** Whether the purpose is that of its own line, item or lead-in, not of the section. */
  readonly near: boolean
  readonly habits: Habits
  /** Nothing in the file is quoted or labelled: its paragraphs are the script. */
  readonly plainFile: boolean
  readonly inObjection: boolean
}

const UNSPOKEN = new Set<Purpose>(['prompt', 'check', 'listen', 'note', 'customer'])

/** How likely an unquoted question is spoken to the customer: 1 or more is a yes. */
export function plainScore(question: string, context: PlainContext): number {
  const { block, purpose, habits } = context
  if (purpose && UNSPOKEN.has(purpose)) return -2
  const own = habits.of(block.fence ? block.fence.id : block.container)
  let score = addressing(question)
  if (purpose === 'ask') score += context.near ? 1.5 : 1
  else if (purpose === 'speech' || purpose === 'voicemail' || purpose === 'positive') score += context.near ? 1.5 : 0.75
  else if (purpose === 'negative') score += 0.5
  if (own.quoted > 0 && block.container !== 0) score -= 2
  else if (habits.quotesSpeech) score -= purpose === 'ask' && context.near ? 0.5 : 1.25
  else if (habits.file.quoted === 0) score += 0.5
  if (block.layout === 'checkbox') score -= 1
  else if (block.layout === 'quote') score += 0.75
  else if (block.layout === 'fence') score += 0.5
  else if (block.layout === 'paragraph') score -= context.plainFile ? 0 : 0.5
  else if (block.layout === 'table') score -= 0.5
  if (context.plainFile && purpose !== 'objection') score += 0.5
  return score
}
