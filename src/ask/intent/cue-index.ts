import { buildPhraseIndex, type PhraseIndex } from '../../text/phrase-index.js'
import type { WordClass } from '../../text/word-classes.js'
import { INTENTS } from '../labels.js'
import { INTENT_CUES } from '../lexicon/intent-cues.js'
import { SLOTS } from '../lexicon/slots.js'
import { THEMES } from '../lexicon/themes.js'

/** One cue: its place in CUES is its name in the weights. */
export interface IntentCue {
  readonly index: number
  /** The intent's place in INTENTS. */
  readonly intent: number
  readonly strength: number
  readonly phrase: string
}

/** All cues of intent, in the order of the lexicon. */
export const CUES: readonly IntentCue[] = INTENTS.flatMap((name, intent) =>
  INTENT_CUES[name]
    .trim()
    .split('\n')
    .map((line) => /^(\d) (.+)$/.exec(line.trim()))
    .filter((parts) => parts !== null)
    .map((parts) => ({ intent, strength: Number(parts[1]), phrase: parts[2] as string })),
).map((cue, index) => ({ ...cue, index }))

let index: PhraseIndex<IntentCue> | undefined

/** The index of all cues, built at first use. */
export function cueIndex(): PhraseIndex<IntentCue> {
  if (!index) {
    const classes: Record<string, WordClass> = {}
    for (const [name, list] of Object.entries(THEMES)) {
      classes[name] = list
        .split(',')
        .map((entry) =>
          entry
            .trim()
            .replace(/[^a-z0-9' -]/gi, ' ')
            .replace(/-/g, ' ')
            .trim(),
        )
        .filter((entry) => entry !== '')
        .map((entry) =>
          entry
            .split(/\s+/)
            .map((word) => (/^[a-z]+$/.test(word) ? `~${word}` : word))
            .join(' '),
        )
    }
    for (const [name] of SLOTS) classes[name] ??= (word) => word.norm === `<${name}>`
    index = buildPhraseIndex(
      CUES.map((cue) => ({ phrase: cue.phrase, value: cue })),
      {},
      classes,
    )
  }
  return index
}
