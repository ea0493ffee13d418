import type { Clause } from '../clause.js'
import type { Intent } from '../labels.js'
import type { AskContext, Cue } from '../reading.js'
import type { IntentRow } from './row.js'

/** An intent that the taxonomy's rulings settle, whatever else speaks. */
export interface Ruling {
  readonly intent: Intent
  readonly confidence: number
  readonly cue: Cue
}

interface Rule {
  readonly name: string
  readonly intent: Intent
  readonly confidence: number
  /** Tested on the lower-case words of the ask, contractions undone, placeholders as <slot>. */
  readonly pattern: RegExp
  readonly unless?: RegExp
}

/** The taxonomy's rulings that the words alone decide. The first that holds wins. */
const RULES: readonly Rule[] = [
  {
    name: 'a magic-wand ask is about the wanted state',
    intent: 'goal',
    confidence: 0.95,
    pattern: /\bmagic wand\b|\bwave a wand\b|\bperfect world\b/,
  },
  {
    name: '“why now” asks for priority',
    intent: 'importance',
    confidence: 0.95,
    pattern: /^(so |and |but |okay |just )*why now$|\bwhy (is|was) now the\b|\bwhy is (this|that|it) (such )?a priority\b/,
  },
  {
    name: 'how they heard of the seller',
    intent: 'source-survey',
    confidence: 0.96,
    pattern:
      /\bhow (did|do) you (first |originally |initially )?(hear|find out|learn) (about|of) (us|our|me|<slot>)|\bhow did you (find|come across) (us|our)\b|\bwho (referred|recommended) you\b/,
  },
  {
    name: 'whether questions are left checks understanding',
    intent: 'understanding-check',
    confidence: 0.93,
    pattern:
      /^(so |and |before [^?]{0,30} )?(do you have|have you got|are there|what|any)( other| more| further| final)? questions?( do you have| for me| for us| so far| at this point| about (this|that|it|any of this))*$/,
  },
]

/** Reactions that dig on take the intent of the ask before. */
const DIGGING =
  /^(and |but |so |okay |ok )?(why|how come|how so|since when|like what|such as|in what way|for example|for instance|what else|anything else|say more|tell me more|can you (give|share) (me )?an example|go on|which ones?|what happened( then| next)?|why (is|was) that|how do you mean|in what sense)( please)?$/

/** The ruling that holds for an ask, if any. `shares` are the model's, by the intents' places. */
export function ruling(clause: Clause, row: IntentRow, context: AskContext, _shares: Float64Array): Ruling | undefined {
  const text = row.ask.norms
  for (const rule of RULES) {
    const found = rule.pattern.exec(text)
    if (found && !rule.unless?.test(text)) {
      return {
        intent: rule.intent,
        confidence: rule.confidence,
        cue: { label: `intent:${rule.intent}`, cue: rule.name, span: { start: 0, end: clause.text.length } },
      }
    }
  }
  const { previous } = context
  if (previous && previous.gap <= 3 && DIGGING.test(text)) {
    const { intent } = previous.reading
    return {
      intent,
      confidence: Math.min(0.85, previous.reading.confidence.intent),
      cue: { label: `intent:${intent}`, cue: `digs into “${previous.text.slice(0, 60)}”` },
    }
  }
  return undefined
}
