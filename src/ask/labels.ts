/** The labels of an ask. The taxonomy that defines them is the standard; a name here is a name in every output. */
export const FORMS = ['tag', 'choice', 'indirect', 'imperative-probe', 'why', 'how', 'open-wh', 'polar', 'statement-q'] as const
export type Form = (typeof FORMS)[number]

/** open invites a story or reasons; narrow asks for one fact; closed is answered by yes, no or a choice. */
export const OPENNESS = ['open', 'narrow', 'closed'] as const
export type Openness = (typeof OPENNESS)[number]

/** The blank in the rep's notes that a full answer would fill. Exactly one an ask. */
export const INTENTS = [
  'backstory',
  'goal',
  'importance',
  'impact',
  'problem',
  'situation',
  'person',
  'business-context',
  'requirement',
  'budget',
  'timeline',
  'authority',
  'competition',
  'source-survey',
  'permission',
  'agenda-check',
  'understanding-check',
  'objection-probe',
  'need-payoff',
  'interest',
  'next-step',
  'close',
  'rapport',
  'logistics',
  'other',
] as const
export type Intent = (typeof INTENTS)[number]

export const FLAWS = [
  'close-pressure',
  'leading',
  'compound',
  'self-serving',
  'product-anchored',
  'accusatory-why',
  'assumptive',
  'vague',
  'jargon',
  'canned-personalization',
  'hypothetical',
] as const
export type Flaw = (typeof FLAWS)[number]

export const STAGES = ['opening', 'rapport', 'discovery', 'pitch', 'objection', 'close', 'wrap-up', 'voicemail', 'other'] as const
export type Stage = (typeof STAGES)[number]

/** What the topic noun of an ask is once "you" is set aside. */
export const ABOUTS = ['thing', 'person', 'organisation', 'deal'] as const
export type About = (typeof ABOUTS)[number]

/** What a Markdown file is: `doc` is a guide that holds asks, `none` no script at all. */
export const ROLES = ['script', 'bank', 'coach', 'template', 'doc', 'none'] as const
export type Role = (typeof ROLES)[number]

/** The kind of call. `rfp` and `stalled` are never detected; front matter or the config sets them. */
export const CALLS = [
  'discovery',
  'cold',
  'demo',
  'objection',
  'close',
  'renewal',
  'in-home',
  'coaching',
  'interview',
  'mixed',
  'rfp',
  'stalled',
] as const
export type Call = (typeof CALLS)[number]

/** Intents that learn about the customer: where they come from and why. */
export const CORE_INTENTS: ReadonlySet<Intent> = new Set([
  'backstory',
  'goal',
  'importance',
  'impact',
  'problem',
  'person',
  'business-context',
  'need-payoff',
])
/** Intents about what the customer moves to. */
export const TO_INTENTS: ReadonlySet<Intent> = new Set(['requirement', 'budget', 'source-survey', 'timeline', 'close'])
/** Intents about the deal itself. */
export const DEAL_INTENTS: ReadonlySet<Intent> = new Set(['budget', 'timeline', 'authority', 'competition', 'close', 'next-step'])
/** Left out of every count and order. */
export const SMALL_TALK: ReadonlySet<Intent> = new Set([
  'rapport',
  'logistics',
  'permission',
  'agenda-check',
  'understanding-check',
  'other',
])
