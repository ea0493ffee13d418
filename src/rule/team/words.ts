import type { Sentence } from '../../script/model.js'
import { names, phrases } from '../phrases.js'
import type { Handlers } from './compile.js'
import { seekerOf } from './seek.js'
import type { Match, TeamRule } from './spec.js'
import { spokenOf } from './spoken.js'

/** “Say this instead of that”: every place is a finding, and the words that could stand there come with it. */
export function swapHandlers({ words }: Extract<Match, { kind: 'swap' }>, { except }: TeamRule): Handlers {
  const list = phrases(Object.keys(words))
  const spared = except && seekerOf(except)
  return {
    sentence(sentence: Sentence, { report }) {
      if (spared?.mayStandIn(spokenOf(sentence))) return
      for (const { start, end, phrase } of list.all(sentence)) {
        const found = sentence.text.slice(start, end)
        const instead = likeCase(words[phrase] ?? '', found)
        report('found', { span: sentence.at(start, end) }, { found, instead }, instead === '' ? {} : { reword: [instead] })
      }
    },
  }
}

/** “This name is written so”: every place where it is written otherwise. */
export function writtenHandlers({ names: right }: Extract<Match, { kind: 'written' }>, { except }: TeamRule): Handlers {
  const lists = right.map((name) => [name, names([name])] as const)
  const spared = except && seekerOf(except)
  return {
    sentence(sentence: Sentence, { report }) {
      if (spared?.mayStandIn(spokenOf(sentence))) return
      for (const [name, list] of lists) {
        for (const { start, end } of list.all(sentence)) {
          const found = sentence.text.slice(start, end)
          if (found !== name) report('found', { span: sentence.at(start, end) }, { found, instead: name }, { reword: [name] })
        }
      }
    },
  }
}

/** “Cheap” at the start of a sentence gives “Good value”. */
function likeCase(words: string, found: string): string {
  return /^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
