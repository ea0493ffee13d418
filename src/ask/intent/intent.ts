import type { Clause } from '../clause.js'
import type { FormReading } from '../form.js'
import { INTENTS, type Intent } from '../labels.js'
import type { AskContext, Cue } from '../reading.js'
import { CUES } from './cue-index.js'
import { cueKey } from './feature-kinds.js'
import { TIED } from './generated/weights.js'
import { calibrated, featureWeight, intentScores, shares } from './model.js'
import { addLent, borrows, leaningOf } from './neighbours.js'
import { reactionRuling } from './reaction.js'
import { type IntentRow, intentRow } from './row.js'
import { diggingRuling, type Ruling, writtenRuling } from './rulings.js'

export interface IntentReading {
  readonly intent: Intent
  readonly second: Intent
  readonly confidence: number
  readonly cues: readonly Cue[]
}

/** An ask as it stands by itself, before its neighbours are heard. */
export interface IntentDraft {
  readonly row: IntentRow
  /** Log-odds, by the places of the intents. */
  readonly scores: Float64Array
  /** A ruling that holds whatever the asks around it are for. */
  readonly ruled: Ruling | undefined
  /** The ruling of a short reaction, which gives way where it digs into the ask before. */
  readonly reaction: Ruling | undefined
  /** What it lends to its neighbours: a share for each intent. */
  readonly leaning: Float64Array
  /** Whether it is unsure enough to borrow from them. */
  readonly isOpen: boolean
}

/** Reads an ask by itself: clause, cues and surroundings by the learnt weights, and the rulings of the taxonomy. */
export function draftIntent(clause: Clause, form: FormReading, context: AskContext): IntentDraft {
  const row = intentRow(clause, form, context)
  const scores = intentScores(row)
  const own = shares(scores)
  const ruled = writtenRuling(clause, row, context)
  const reaction = ruled ? undefined : reactionRuling(row, context)
  return { row, scores, ruled, reaction, leaning: leaningOf(own, ruled ?? reaction), isOpen: borrows(own) }
}

/** What an ask is for: a ruling of the taxonomy where one holds, else what it says by itself and what its neighbours lend it (see `lendings`). */
export function settleIntent(
  draft: IntentDraft,
  clause: Clause,
  form: FormReading,
  context: AskContext,
  lent?: Float64Array,
): IntentReading {
  const { row } = draft
  const scores = Float64Array.from(draft.scores)
  const gained = lent && draft.isOpen ? addLent(scores, lent) : undefined
  const parts = shares(scores)
  const first = largest(parts, -1)
  const runnerUp = largest(parts, first)
  const ruled = draft.ruled ?? diggingRuling(clause, row, form.form, context) ?? draft.reaction
  if (ruled) {
    const other = INTENTS[first] === ruled.intent ? runnerUp : first
    return { intent: ruled.intent, second: INTENTS[other] as Intent, confidence: ruled.confidence, cues: [ruled.cue] }
  }
  return {
    intent: INTENTS[first] as Intent,
    second: INTENTS[runnerUp] as Intent,
    confidence: calibrated(parts[first] as number),
    cues: reasons(row, first, context, gained?.[first] ?? 0),
  }
}

/** Less than this, in log-odds, is no reason to name. */
const LEAST_GAIN = 0.3

/** The place of the largest share, `but` left out; of equal ones the first. */
function largest(parts: Float64Array, but: number): number {
  let best = but === 0 ? 1 : 0
  for (let k = best + 1; k < parts.length; k++) if (k !== but && (parts[k] as number) > (parts[best] as number)) best = k
  return best
}

/** The cues and surroundings that speak loudest for an intent, at most four. */
function reasons(row: IntentRow, intent: number, context: AskContext, gained: number): Cue[] {
  const label = `intent:${INTENTS[intent]}`
  const found: Cue[] = []
  for (const match of row.ask.cues) {
    const weight =
      featureWeight(cueKey(match.value.index), intent) + (match.value.intent === intent ? (TIED[`cue:${match.value.strength}`] ?? 0) : 0)
    if (weight > 0.05)
      found.push({ label, cue: CUES[match.value.index]?.phrase ?? '', span: { start: match.start, end: match.end }, weight })
  }
  for (const { name, votes } of row.tied) {
    const weight = votes.get(intent)
    const words = SURROUNDINGS[name.split(':')[0] as string]?.(context)
    if (weight !== undefined && words) found.push({ label, cue: words, weight })
  }
  if (gained > LEAST_GAIN) found.push({ label, cue: 'the questions around it', weight: gained })
  return found.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0)).slice(0, 4)
}

const SURROUNDINGS: Readonly<Record<string, (context: AskContext) => string>> = {
  heading: (context) => `heading “${context.headings[0] ?? ''}”`,
  above: (context) => `heading “${context.headings[1] ?? ''}”`,
  label: (context) => `label “${context.label}”`,
  leadIn: (context) => `label “${context.leadIn}”`,
  column: (context) => `column “${context.column}”`,
  title: (context) => `title “${context.title}”`,
  before: () => 'what is said just before',
}
