import type { Call, Intent } from '../../ask/labels.js'

/** What a rep can say in the place of a fault, for rules whose own remedy is advice or an example from one trade. */
export const SAY_FOR_RULE: Readonly<Record<string, string>> = {
  'late-backstory': 'Before we talk about what you need: what happened that got you looking?',
  'pitch-before-discovery': 'Before I tell you anything about us: what happened that got you looking?',
  'what-opening': 'What happened that got you looking?',
  'no-goal-question': 'What would you like to be different a year from now?',
  'thing-heavy': 'Who lives with this every day?',
  'vague-question': 'When did that last get in your way?',
  'hypothetical-question': 'What have you tried so far?',
  'no-person-question': 'How did you come to do this work?',
  'no-business-context': "What's changing in your market at the moment?",
  'objection-without-probe': 'What about it worries you most?',
  'no-agenda': "I'd like to understand how you got here, and then see whether this even fits. If it doesn't, I'll say so.",
  'no-follow-up-plan': "I'll ring you a week after it's in and ask how it's going.",
  'low-open-share': 'Can you walk me through the last time that happened?',
  'no-importance-probe': 'Why does that matter to you now?',
  'canned-personalization': 'What led up to that?',
  'hidden-agenda': "I'm calling to find out whether we could be of any use to you.",
  'bad-time-opener': "I'll tell you in half a minute why I'm calling, and then you decide whether we go on. Is that all right?",
  monologue: 'Let me stop there. What of that matters to you?',
  'question-then-pitch': 'Tell me more about that.',
  'question-clump': 'Tell me more about that.',
  'self-answered-question': 'Take a moment. What comes to mind first?',
  'false-urgency': 'Take the time you need. When would you like to decide?',
  'deal-talk-only': 'What do they care about most?',
  'over-probing': "Let me see if I've understood so far.",
}

/** The same for the calls on which the usual line would not fit: nobody who is called cold has been looking. */
export const SAY_ON_CALL: Readonly<Partial<Record<Call, Readonly<Record<string, string>>>>> = {
  cold: {
    'no-agenda': "I'll tell you in half a minute why I'm calling, and then you decide whether we go on.",
    'no-backstory-probe': 'How did it come to be done that way at your place?',
    'late-backstory': 'How did it come to be done that way at your place?',
    'pitch-before-discovery': 'Before I tell you anything about us: how do you do it today?',
    'what-opening': 'How did it come to be done that way at your place?',
  },
  demo: {
    'no-agenda': "Before I show you anything, I'd like to hear what made you want to see it. If it doesn't fit, I'll say so.",
    'no-backstory-probe': 'What happened that made you want to see this?',
    'pitch-before-discovery': 'Before I show you anything: what happened that made you want to see this?',
  },
  'in-home': {
    'no-agenda': "I'd like to hear what made you call, have a look at it with you, and then tell you honestly what I think.",
    'no-person-question': 'How did you come to live here?',
  },
  renewal: {
    'no-agenda': "I'd like to hear how the year went for you. Then we'll look at what ought to change.",
    'no-backstory-probe': 'What was going on when you first came to us?',
    'late-backstory': 'Before we talk about the year ahead: what was going on when you first came to us?',
    'what-opening': 'What was going on when you first came to us?',
  },
  interview: {
    'no-agenda': "I'm not here to sell you anything. I'd like to understand how it went, in your own words.",
    'no-backstory-probe': 'When did you first think about changing something?',
    'no-importance-probe': 'Why did that matter to you?',
  },
}

/** A question that fills a gap: what a script lacks, and how to ask for it. */
export const SAY_FOR_GAP = {
  backstory: { rule: 'no-backstory-probe', what: 'the backstory', say: 'What happened that got you looking?' },
  importance: { rule: 'no-importance-probe', what: 'why it matters', say: 'Why does that matter to you now?' },
  goal: { rule: 'no-goal-question', what: 'the goal', say: 'What would you like to be different a year from now?' },
  person: { rule: 'no-person-question', what: 'the person', say: 'How did you come to do this work?' },
  agenda: {
    rule: 'no-agenda',
    what: 'an agenda',
    say: "I'd like to understand how you got here, and then see whether this even fits. If it doesn't, I'll say so.",
  },
  anything_else: { rule: 'no-anything-else', what: 'anything else', say: "What haven't we talked about that matters to you?" },
  follow_up_plan: { rule: 'no-follow-up-plan', what: 'a follow-up', say: "I'll ring you a week from now and ask how it's going." },
} as const

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
