import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { packRules } from '../../.tools/build/pack-rules.js'
import { buildPhraseIndex, restorePhraseIndex } from '../../src/text/phrase-index.js'
import { splitWords } from '../../src/text/words.js'

const folder = 'test/labelled/asks'
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { text: string }).text)

it('the rules’ phrases made ready by the build say of every labelled ask of ours what the phrases themselves say', () => {
  const { phrases, index } = packRules()
  const entries = phrases.split('\n').map((phrase, value) => ({ phrase, value }))
  const compiled = buildPhraseIndex(entries)
  const restored = restorePhraseIndex(entries, index)
  const found = texts.map((text) => restored.match(splitWords(text)))
  expect(found).toEqual(texts.map((text) => compiled.match(splitWords(text))))
  expect(found.flat().length).toBeGreaterThan(texts.length / 20)
})
