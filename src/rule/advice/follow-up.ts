import type { Ask } from '../../script/model.js'

/** The question to plan behind an ask: what its answer leaves open. */
export function followUpTo(ask: Ask): string {
  switch (ask.intent) {
    case 'backstory':
      return 'And what happened then?'
    case 'goal':
      return 'What would that change for you?'
    case 'importance':
      return 'What makes it matter that much?'
    case 'impact':
      return 'Who feels that most?'
    case 'problem':
      return 'When did that last happen?'
    case 'person':
      return 'How did that come about?'
    case 'business-context':
      return 'What does that mean for you?'
    case 'need-payoff':
      return 'What would you do with it first?'
    default:
      return 'Can you give me an example?'
  }
}
