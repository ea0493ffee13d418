import type { Clause, WordRange } from '../clause.js'
import { Trait, traitsOf } from '../word-traits.js'

/** A question clause joined on behind the first, with what tells a second question from a dependent clause. */
export interface JoinedClause extends WordRange {
  /** Only the question word, or it and a degree. */
  readonly bare: boolean
  /** Stands as in a main clause: "what do you pay", "who signs"; not "what you pay". */
  readonly direct: boolean
  /** Joined by and, plus or a slash rather than by a comma alone. */
  readonly anded: boolean
  /** Its words without punctuation. */
  readonly norms: readonly string[]
}

const SUBJECTS = new Set('you they we i he she it your the each their our my people everyone'.split(' '))
const JOINERS = new Set(['and', 'plus', '/'])
const INVERTING = /^(does|did|is|are|was|were|will|would|can|has|have)$/
const ABOUT = /^(roughly|approximately|about|around|exactly|precisely|typically|usually|normally)$/
const NO_SUBJECT = Trait.negation | Trait.adverb | Trait.verb | Trait.preposition | Trait.been

/** The question clauses joined on: those of the clause reader, and behind ", and" those with a preposition or a noun in front. */
export function joinedClauses(clause: Clause): JoinedClause[] {
  // "Why did/didn't you go ahead?", "What do you do / what's your trade?": other words for the same.
  const clauses = clause.joined.filter(({ start }) => clause.words[start - 1]?.norm !== '/')
  const found = clauses.map(({ start, end, bare }) => read(clause, start, end, bare))
  if (found.some(({ anded }) => anded)) return found
  const { words, core } = clause
  for (let i = core.start + 2; i < core.end - 1; i++) {
    if (words[i - 1]!.norm !== 'and' || words[i - 2]!.norm !== ',') continue
    const next = traitsOf(words[i + 1]!)
    // "…, and at which point do they come in?"
    const preposed = traitsOf(words[i]!) & Trait.preposition && next & Trait.questionWord && hasAuxiliary(clause, i + 2)
    // "…, and does the owner know?"
    const inverted = INVERTING.test(words[i]!.norm) && !(next & NO_SUBJECT) && i + 2 < core.end
    // "…, and roughly how old is it?", "…, and about how many rooms?"
    const counts = /^(many|much|often|long)$/.test(words[i + 2]?.norm ?? '')
    const about = ABOUT.test(words[i]!.norm) && next & Trait.questionWord && (counts || hasAuxiliary(clause, i + 2))
    if (preposed || inverted || about) found.push(read(clause, i, core.end, false))
  }
  return found
}

function hasAuxiliary({ words, core }: Clause, from: number): boolean {
  for (let i = from; i < core.end; i++) if (traitsOf(words[i]!) & Trait.auxiliary) return true
  return false
}

function read(clause: Clause, start: number, end: number, bare: boolean): JoinedClause {
  const norms: string[] = []
  for (let i = start; i < end; i++)
    if (clause.words[i]!.kind !== 'punct') norms.push(isDepartment(clause, i) ? 'IT' : clause.words[i]!.norm)
  return { start, end, bare, direct: isDirect(clause, start, end), anded: JOINERS.has(clause.words[start - 1]?.norm ?? ''), norms }
}

/** "how IT affects your day": no pronoun. */
function isDepartment({ text, words }: Clause, at: number): boolean {
  const { norm, start, end } = words[at]!
  return norm === 'it' && text.slice(start, end) === 'IT' && text !== text.toUpperCase()
}

/** Whether an auxiliary or the verb comes before a subject. */
function isDirect({ words }: Clause, start: number, end: number): boolean {
  const at = traitsOf(words[start]!) & Trait.preposition ? start + 1 : start
  if (!(traitsOf(words[at]!) & Trait.questionWord)) return true
  // "how many people work there": what is counted is no subject before its verb.
  const counts = /^(many|much)$/.test(words[at + 1]?.norm ?? '') && at + 2 < end && !(traitsOf(words[at + 2]!) & Trait.auxiliary)
  const counted = counts ? at + 2 : at
  for (let i = counted + 1; i < end; i++) {
    const trait = traitsOf(words[i]!)
    if (trait & Trait.auxiliary) return true
    if (trait & Trait.verb && (!(trait & Trait.noun) || (i === at + 1 && takesObject(words[at]!.norm, words[i + 1]?.norm)))) return true
    if (SUBJECTS.has(words[i]!.norm) && words[i - 1]!.norm !== 'of') return false
  }
  return true
}

/** "who covers the classes", "what set it off": the word after who or what is the verb. */
function takesObject(asked: string, next: string | undefined): boolean {
  return asked === 'who' || (asked === 'what' && /^(it|them|that|this|the|off|up|out)$/.test(next ?? ''))
}
