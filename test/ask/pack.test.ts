import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { flawPhrases } from '../../src/ask/flaws/signs.js'
import { cueIndex, cuePhrases } from '../../src/ask/intent/cue-index.js'
import { classHits, unpackRoot } from '../../src/ask/intent/word-classes.js'
import { FLAW_LISTS } from '../../src/ask/lexicon/flaw-cues.js'
import { packLexicons } from '../../src/ask/pack.js'
import { buildPhraseIndex, restorePhraseIndex } from '../../src/text/phrase-index.js'
import { splitWords } from '../../src/text/words.js'

const folder = 'test/labelled/asks'
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { text: string }).text)

describe('the lexicons made ready by the build say of every labelled ask of ours what the lexicons themselves say', () => {
  const packed = packLexicons()

  it('by their cues of intent', () => {
    const { entries, classes } = cuePhrases()
    const restored = restorePhraseIndex(entries, packed.cues, classes)
    expect(texts.map((text) => restored.match(splitWords(text)))).toEqual(texts.map((text) => cueIndex().match(splitWords(text))))
    expect(restored.steps).toBeGreaterThan(texts.length)
  })

  it('by their signs of flaws', () => {
    const compiled = buildPhraseIndex(flawPhrases(), FLAW_LISTS)
    const restored = restorePhraseIndex(flawPhrases(), packed.flaws)
    expect(texts.map((text) => restored.match(splitWords(text)))).toEqual(texts.map((text) => compiled.match(splitWords(text))))
    expect(restored.steps).toBeGreaterThan(texts.length)
  })

  it('by their classes of words', () => {
    const restored = unpackRoot(packed.classes)
    const found = texts.map((text) => classHits(text, splitWords(text), restored))
    expect(found).toEqual(texts.map((text) => classHits(text, splitWords(text))))
    expect(found.flat().length).toBeGreaterThan(texts.length)
  })
})
