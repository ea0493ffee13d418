import type { Word } from '../../text/words.js'

/** Words that stand against each other: who asks for one and then for the other asks for one thing, divided. */
const OPPOSED: readonly (readonly [string, string])[] = [
  ['stay keep remain continue', 'leave change stop drop quit go'],
  ['good better best well', 'bad badly worse worst poorly'],
  ['like love enjoy', 'dislike hate dread complain grumble'],
  ['for', 'against'],
  ['gain win', 'lose'],
  ['easy easier easiest', 'hard harder hardest difficult tough tougher toughest'],
  ['pros', 'cons'],
  ['strength strengths', 'weakness weaknesses'],
  ['help', 'hurt harm hinder'],
  ['happy', 'unhappy unhappiest'],
]
const SIDES = OPPOSED.map(([one, other]) => [new Set(one.split(' ')), new Set(other.split(' '))] as const)
/** "Who goes?" is the opposite of who stays; in "what's going well" and "for each of you" these words say nothing of the kind. */
const ONLY_AT = { go: 'last', for: 'after be' } as const

/** Whether one half says the opposite of the other: "Who leaves, and who stays?", "what went well and what went badly". */
export function areOpposed(first: readonly Word[], second: readonly Word[]): boolean {
  const one = saidIn(first)
  const other = saidIn(second)
  const meets = (side: ReadonlySet<string>, words: readonly string[]) => words.some((word) => side.has(word))
  return SIDES.some(([a, b]) => (meets(a, one) && meets(b, other)) || (meets(b, one) && meets(a, other)))
}

function saidIn(words: readonly Word[]): readonly string[] {
  const spoken = words.filter(({ kind }) => kind !== 'punct')
  return spoken.flatMap(({ norm, lemma }, i) => {
    const bound = lemma in ONLY_AT ? ONLY_AT[lemma as keyof typeof ONLY_AT] : undefined
    if (bound === 'last' && i < spoken.length - 1) return []
    if (bound === 'after be' && !/^(?:is|are|was|were|be)$/.test(spoken[i - 1]?.norm ?? '')) return []
    return [norm, lemma]
  })
}
