import type { Intent } from '../../ask/labels.js'

/** What to ask after the answer, by what the question was for. Each must fit whatever the answer was. */
export const FOLLOW_UPS: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  backstory: ['What had you tried before that?', 'What happened then?'],
  goal: ['How would you notice that it worked?', 'What has kept it from happening so far?'],
  importance: ['What would happen if it stayed as it is?', 'What makes it matter now?'],
  impact: ['Who feels that most?', 'What does that look like in a normal week?'],
  problem: ['Can you tell me about the last time that happened?', 'What have you done about it so far?'],
  situation: ["And how's that working for you?", 'How did it come to be done that way?'],
  person: ['What is that like for you?'],
  'business-context': ['What does that mean for your own plans?'],
  requirement: ['What would that make easier?', 'What happens today without it?'],
  budget: ['How did you arrive at that figure?'],
  timeline: ['What happens if it takes longer than that?'],
  authority: ['What will matter most to them?'],
  competition: ['What do you like about the way they do it?'],
  'objection-probe': ['Which part of that matters most to you?'],
  'need-payoff': ['Who would notice it first?'],
  interest: ['Which part of it would matter most to you?'],
}

/** Where the words of a question say more than its purpose: what fits after those. */
export const AFTER_WORDS: readonly (readonly [words: RegExp, say: string])[] = [
  [/\bwhat happened\b/i, 'And what did you do then?'],
  [/\b(?:tried|done about)\b/i, 'How did that work out?'],
  [/\bhow long has (?:this|that|it) been (?:going on|happening|like|a problem)/i, 'What have you done about it so far?'],
  [/\b(?:walk|take|talk) (?:me|us) through\b/i, "What's the hardest part of that?"],
]
