import type { ReadOptions } from '../../src/script/options.js'
import { readScript } from '../../src/script/read.js'

/** The texts of the asks that the rep puts, counter-examples left out. */
export const asked = (source: string, options: ReadOptions = { role: 'script' }): string[] =>
  readScript(source, options)
    .asks.filter(({ negative }) => !negative)
    .map(({ text }) => text)

/** The texts of the counter-examples. */
export const notToAsk = (source: string): string[] =>
  readScript(source, { role: 'script' })
    .asks.filter(({ negative }) => negative)
    .map(({ text }) => text)

/** Each ask, and each sentence of the customer, as `rep: …`, `bad: …` or `customer: …`. */
export const whoSays = (source: string): string[] =>
  readScript(source, { role: 'script' }).turns.flatMap(({ speaker, channel, sentences }) =>
    sentences
      .filter(({ ask }) => ask !== undefined || speaker === 'customer')
      .map(({ text }) => `${channel === 'counter-example' ? 'bad' : speaker}: ${text}`),
  )
