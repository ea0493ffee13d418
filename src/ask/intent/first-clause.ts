import { type Clause, parseClause } from '../clause.js'

/** A compound ask is for what its first clause is for (a ruling of the taxonomy): the ask without the further questions that are joined on. */
export function firstClause(clause: Clause): Clause {
  // "What do you care about, and why is that?" asks on about the same.
  const joined = clause.joined.find(({ bare, word }) => !bare && word !== 'why')
  const second = joined && clause.words[joined.start]
  if (!second) return clause
  const text = clause.text.slice(0, second.start).replace(/[\s,;]*\b(?:and|or)[\s,]*$/i, '')
  // Behind a dash the question itself follows: "Tell me about the farm – how did you start?"
  return text.length < 8 || text.length > second.start - 3 ? clause : parseClause(`${text}?`)
}
