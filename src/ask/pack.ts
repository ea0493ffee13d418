import { packPhrases } from '../text/pack-phrases.js'
import { flawPhrases } from './flaws/signs.js'
import { cuePhrases } from './intent/cue-index.js'
import { packClasses } from './intent/word-classes.js'
import { FLAW_LISTS } from './lexicon/flaw-cues.js'

/** What the build puts in the place of packed.ts. */
export function packLexicons(): { readonly cues: string; readonly flaws: string; readonly classes: string } {
  const { entries, classes } = cuePhrases()
  return {
    cues: packPhrases(
      entries.map(({ phrase }) => phrase),
      {},
      classes,
    ),
    flaws: packPhrases(
      flawPhrases().map(({ phrase }) => phrase),
      FLAW_LISTS,
    ),
    classes: packClasses(),
  }
}
