import { expect, it } from 'vitest'
import { CUES, cueIndex } from '../../src/ask/intent/cue-index.js'
import { FLAW_CUES, FLAW_LISTS } from '../../src/ask/lexicon/flaw-cues.js'
import { SLOTS } from '../../src/ask/lexicon/slots.js'
import { THEMES } from '../../src/ask/lexicon/themes.js'
import { buildPhraseIndex } from '../../src/text/phrase-index.js'

// While asks are read a phrase is compiled only when its rarest word comes: a wrong one must not wait for that.
it('holds no phrase of intent that breaks the notation', () => {
  const names = [...Object.keys(THEMES), ...SLOTS.map(([name]) => name)]
  const classes = Object.fromEntries(names.map((name) => [name, () => false]))
  const entries = CUES.map(({ phrase }) => ({ phrase, value: phrase }))
  expect(buildPhraseIndex(entries, {}, classes).size).toBe(cueIndex().size)
})

it('holds no sign of a flaw that breaks the notation', () => {
  const entries = Object.entries(FLAW_CUES).flatMap(([value, phrases]) => phrases.map((phrase) => ({ phrase, value })))
  expect(buildPhraseIndex(entries, FLAW_LISTS).size).toBeGreaterThan(400)
})
