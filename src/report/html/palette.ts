import type { Intent } from '../../ask/labels.js'

/** Intents that serve the same end share a colour: nobody can tell twenty-five apart. */
export interface IntentGroup {
  /** Class name in the page, and name of its colour. */
  readonly id: string
  readonly name: string
  readonly intents: readonly Intent[]
  readonly light: string
  readonly dark: string
}

/** In the order of legends and bars: from the customer's side to the seller's. */
export const GROUPS: readonly IntentGroup[] = [
  { id: 'story', name: 'Backstory', intents: ['backstory'], light: '#0b7a6a', dark: '#3dbfa9' },
  {
    id: 'reasons',
    name: 'Goals and stakes',
    intents: ['goal', 'importance', 'impact', 'problem', 'need-payoff'],
    light: '#2c6bb8',
    dark: '#6ea6ec',
  },
  { id: 'person', name: 'Person and business', intents: ['person', 'business-context'], light: '#7650b0', dark: '#b195e8' },
  { id: 'facts', name: 'Present facts', intents: ['situation'], light: '#5f7183', dark: '#93a5b8' },
  { id: 'doubts', name: 'Doubts and reactions', intents: ['objection-probe', 'interest'], light: '#a8457e', dark: '#e08dbd' },
  {
    id: 'wants',
    name: 'Wishes, money, time',
    intents: ['requirement', 'budget', 'timeline', 'authority', 'competition', 'source-survey'],
    light: '#a86b12',
    dark: '#dcaa4a',
  },
  { id: 'commitment', name: 'Commitment', intents: ['close', 'next-step'], light: '#bb4034', dark: '#ec7c6f' },
  {
    id: 'courtesy',
    name: 'Courtesy and checks',
    intents: ['permission', 'agenda-check', 'understanding-check', 'rapport', 'logistics', 'other'],
    light: '#8b939c',
    dark: '#6d7781',
  },
]

const BY_INTENT = new Map<Intent, IntentGroup>(GROUPS.flatMap((group) => group.intents.map((intent) => [intent, group] as const)))

/** The group of an intent. */
export function groupOf(intent: Intent): IntentGroup {
  const group = BY_INTENT.get(intent)
  if (!group) throw new Error(`intent ${intent} has no colour`)
  return group
}
