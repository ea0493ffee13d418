import { buildPhraseIndex, type PhraseIndex, restorePhraseIndex } from '../../text/phrase-index.js'
import type { WordClass } from '../../text/word-classes.js'
import { INTENTS, type Intent } from '../labels.js'
import { FACT_CUES } from '../lexicon/cues/facts.js'
import { STORY_CUES } from '../lexicon/cues/story.js'
import { TALK_CUES } from '../lexicon/cues/talk.js'
import { INTENT_CUES } from '../lexicon/intent-cues.js'
import { SLOTS } from '../lexicon/slots.js'
import { THEMES } from '../lexicon/themes.js'
import { PACKED } from '../packed.js'

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
  [INTENT_CUES, STORY_CUES, FACT_CUES, TALK_CUES]
    .flatMap((part: Partial<Record<Intent, string>>) => (part[name] ?? '').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ intent, strength: Number(line[0]), phrase: line.slice(2) })),
).map((cue, index) => ({ ...cue, index }))

let index: PhraseIndex<IntentCue> | undefined

/** The cues as phrases, and the classes that they name: a class stands for its single words. */
export function cuePhrases() {
  const classes: Record<string, WordClass> = {}
  for (const [name, list] of Object.entries(THEMES)) {
    let lemmas: Set<string> | undefined
    classes[name] = (word) =>
      (lemmas ??= new Set(
        list
          .split(',')
          .map((entry) => entry.trim())
          .filter((entry) => !entry.includes(' ')),
      )).has(word.lemma)
  }
  for (const [name] of SLOTS) classes[name] ??= (word) => word.norm === `<${name}>`
  return { entries: CUES.map((cue) => ({ phrase: cue.phrase, value: cue })), classes }
}

/** The index of all cues, made at first use. */
export function cueIndex(): PhraseIndex<IntentCue> {
  if (index) return index
  const { entries, classes } = cuePhrases()
  index = PACKED.cues === undefined ? buildPhraseIndex(entries, {}, classes) : restorePhraseIndex(entries, PACKED.cues, classes)
  return index
}
