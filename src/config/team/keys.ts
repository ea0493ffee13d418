import { CALLS, FLAWS, FORMS, INTENTS, OPENNESS, ROLES, STAGES } from '../../ask/labels.js'
import { SEVERITIES } from '../../rule/finding.js'
import { SCOPES } from '../../rule/team/spec.js'
import { type KeySpec, SCRIPT_KEYS, type Shape } from '../keys.js'

const text = { is: 'text' } as const
const some = (of: Shape) => ({ is: 'list', of, alone: true }) as const
const namesOf = (names: readonly string[]) => some({ is: 'name', of: names })
const phrases = some({ is: 'phrase' })

/** The keys of a rule without code. */
export const RULE_KEYS = {
  id: { takes: text, help: 'Its name: lower-case words joined by hyphens.' },
  message: { takes: text, help: 'What a finding says; `{found}` is what was found, `{count}` and `{limit}` what was counted.' },
  instead: { takes: text, help: 'What to say instead, in general.' },
  say: { takes: text, help: 'A line that a rep can say aloud in its place, for `saleslint brief`.' },
  severity: { takes: { is: 'name', of: SEVERITIES }, help: 'How loud it is; `warning` unless given.' },
  summary: { takes: text, help: 'One line for lists of rules; the message unless given.' },
  why: { takes: text, help: 'Why it matters.' },
  source: { takes: text, help: 'Where the team has it from.' },
  where: { takes: { is: 'rule part', of: 'where' }, help: 'Where it looks.' },
  match: { takes: { is: 'rule part', of: 'match' }, help: 'What it reports.' },
  except: { takes: { is: 'rule part', of: 'except' }, help: 'Sentences that are let pass.' },
  tests: { takes: { is: 'rule part', of: 'tests' }, help: '`bad` lines with «» around what is flagged, and `good` ones.' },
} as const satisfies Readonly<Record<string, KeySpec>>

/** Where it looks: every given key must hold. */
export const WHERE_KEYS = {
  stage: { takes: namesOf(STAGES), help: 'Only in these stages.' },
  notStage: { takes: namesOf(STAGES), help: 'Not in these stages.' },
  speaker: { takes: { is: 'name', of: ['rep', 'customer'] }, help: 'Whose words; `rep` unless given.' },
  call: { takes: namesOf(CALLS), help: 'Only on these calls.' },
  notCall: { takes: namesOf(CALLS), help: 'Not on these calls.' },
  role: { takes: namesOf(ROLES), help: 'Only in such files.' },
  notRole: { takes: namesOf(ROLES), help: 'Not in such files.' },
  intent: { takes: namesOf(INTENTS), help: 'Only in questions with this purpose.' },
  form: { takes: namesOf(FORMS), help: 'Only in questions of this form.' },
  market: { takes: { is: 'name', of: ['b2b', 'b2c'] }, help: 'Only where this market is sold to.' },
  minAsks: { takes: { is: 'number', min: 0 }, help: 'Only in files with so many questions.' },
} as const satisfies Readonly<Record<string, KeySpec>>

/** What can be looked for. Every given key must hold. */
export const SOUGHT_KEYS = {
  phrases: { takes: phrases, help: 'Phrases in phrase notation.' },
  intent: { takes: namesOf(INTENTS), help: 'Questions with this purpose.' },
  flaw: { takes: namesOf(FLAWS), help: 'Questions with this flaw.' },
  form: { takes: namesOf(FORMS), help: 'Questions of this form.' },
  openness: { takes: namesOf(OPENNESS), help: 'Questions that are so open.' },
  stage: { takes: namesOf(STAGES), help: 'What stands in this stage.' },
  heading: { takes: phrases, help: 'Headings with these phrases.' },
} as const satisfies Readonly<Record<string, KeySpec>>

/** Limits of place, and those of a count. */
export const LIMIT_KEYS = {
  before: { takes: { is: 'rule part', of: 'before' }, help: 'Only while nothing of this came.' },
  after: { takes: { is: 'rule part', of: 'after' }, help: 'Only once this came.' },
  with: { takes: { is: 'rule part', of: 'with' }, help: 'Only in scripts that hold this.' },
  without: { takes: { is: 'rule part', of: 'without' }, help: 'Only in scripts that do not hold this.' },
} as const satisfies Readonly<Record<string, KeySpec>>

/** What a rule reports. */
export const MATCH_KEYS = {
  ...SOUGHT_KEYS,
  swap: { takes: { is: 'map', of: text, from: 'phrase' }, help: 'Phrase → what to say instead of it.' },
  written: { takes: some(text), help: 'Names that have one right spelling.' },
  count: { takes: { is: 'rule part', of: 'count' }, help: '`asks`, `words`, `sentences`, or what to look for.' },
  missing: { takes: { is: 'rule part', of: 'missing' }, help: 'What must be there.' },
  in: { takes: { is: 'name', of: SCOPES }, help: 'In what it is counted or missing.' },
  most: { takes: { is: 'number', min: 0 }, help: 'The most there may be.' },
  least: { takes: { is: 'number', min: 1 }, help: 'The least there must be.' },
  ...LIMIT_KEYS,
} as const satisfies Readonly<Record<string, KeySpec>>

const { role, call, profile, market, known, ready, minAsks, productNames, brands, customerTerms } = SCRIPT_KEYS
/** What a test may set beside its text. */
export const TEST_KEYS = {
  text: { takes: text, help: 'Lines of a script, with «» around what is flagged.' },
  with: { takes: { is: 'rule part', of: 'with' }, help: 'Facts of the script.' },
} as const satisfies Readonly<Record<string, KeySpec>>
export const TEST_FACTS = { role, call, profile, market, known, ready, minAsks, productNames, brands, customerTerms } as const
