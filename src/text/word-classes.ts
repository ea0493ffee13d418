import type { Word } from './words.js'

/** What a class of words is: a test of one word (which must look at its norm, lemma and kind only), or the words in phrase notation. */
export type WordClass = ((word: Word) => boolean) | readonly string[]

const NUMBER_WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty ' +
    'forty fifty sixty seventy eighty ninety hundred thousand million billion dozen'
  ).split(' '),
)

/** The classes that every phrase may name; a caller's class of the same name replaces one. */
export const WORD_CLASSES: Readonly<Record<string, WordClass>> = {
  be: ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'],
  modal: ['can', 'could', 'will', 'would', 'shall', 'should', 'may', 'might', 'must'],
  number: (word) => word.kind === 'number' || NUMBER_WORDS.has(word.norm),
  day: [
    ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mondays', 'tuesdays', 'wednesdays', 'thursdays'],
    ...['fridays', 'saturdays', 'sundays', 'today', 'tonight', 'tomorrow', 'yesterday'],
  ],
  slot: (word) => word.kind === 'slot',
  word: () => true,
}
