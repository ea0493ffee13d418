import type { FlawAsk, FlawHit } from './flaw-ask.js'

const SMALL = new Set([
  'you',
  'your',
  'the',
  'and',
  'that',
  'are',
  'for',
  'with',
  'have',
  'was',
  'from',
  'see',
  'saw',
  'noticed',
  'what',
  'how',
  'why',
  'who',
  'when',
  'where',
  'did',
  'does',
  'can',
  'could',
  'would',
  'this',
  'got',
  'get',
  'about',
  'not',
  'been',
  'our',
  'any',
])
const TYING = new Set(['backstory', 'importance', 'impact', 'goal'])

/** A fact off a profile and then an ask that has nothing to do with it. Tied where the ask repeats a word of the fact, or asks how it came about. */
export function cannedPersonalization({ clause, signs, labels }: FlawAsk): FlawHit | undefined {
  const fact = signs.first('profile')
  if (!fact || clause.opening === 'statement') return undefined
  const { words, core } = clause
  if (fact.from > core.start) return undefined
  if (/ing$/.test(words[fact.to]?.norm ?? '')) return undefined
  if (TYING.has(labels.intent) && labels.intent !== 'backstory') return undefined
  const said = new Set<string>()
  for (let i = fact.from; i < core.start; i++) if (words[i]!.kind === 'word' && words[i]!.norm.length > 2) said.add(words[i]!.lemma)
  for (let i = core.start; i < core.end; i++)
    if (!SMALL.has(words[i]!.norm) && words[i]!.kind === 'word' && words[i]!.norm.length > 2 && said.has(words[i]!.lemma)) return undefined
  return { confidence: 0.85, cue: 'a profile fact that the ask does not build on', range: { start: fact.from, end: fact.to } }
}
