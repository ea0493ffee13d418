import type { ClauseView } from './clause-view.js'
import { Trait } from './word-traits.js'

/** A phrase found at a place of the walk: the place after its last word, and whose phrase it is. */
export interface PhraseHit<T> {
  readonly end: number
  readonly entry: T
}

interface Node {
  readonly on: Map<string, Node[]>
  readonly free: Node[]
  accepts: number
}
interface State {
  /** Where each word leads, before the nodes are made into a state. */
  readonly edges: ReadonlyMap<string, readonly Node[]>
  readonly next: Map<string, State>
  readonly accepts: number
}

const node = (): Node => ({ on: new Map(), free: [], accepts: -1 })

/** `(a|b c)`, `x?`, nested: threads one phrase from a node on and returns the node after it. */
function thread(phrase: string, from: Node): Node {
  const tokens = phrase.match(/[()|?]|[^\s()|?]+/g) ?? []
  let at = 0
  const sequence = (start: Node): Node => {
    let last = start
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') {
      const before = last
      if (tokens[at] === '(') {
        at++
        const after = node()
        for (;;) {
          sequence(before).free.push(after)
          if (tokens[at++] !== '|') break
        }
        last = after
      } else {
        const word = tokens[at++]!
        const after = node()
        const branch = before.on.get(word)
        if (branch) branch.push(after)
        else before.on.set(word, [after])
        last = after
      }
      if (tokens[at] === '?') {
        at++
        before.free.push(last)
      }
    }
    return last
  }
  return sequence(from)
}

function stateOf(nodes: readonly Node[]): State {
  const seen = new Set<Node>()
  const visit = (one: Node) => {
    if (seen.has(one)) return
    seen.add(one)
    for (const next of one.free) visit(next)
  }
  for (const one of nodes) visit(one)
  let accepts = -1
  const edges = new Map<string, Node[]>()
  for (const one of seen) {
    if (one.accepts >= 0 && (accepts < 0 || one.accepts < accepts)) accepts = one.accepts
    for (const [word, targets] of one.on) edges.set(word, [...(edges.get(word) ?? []), ...targets])
  }
  return { edges, next: new Map(), accepts }
}

function step(state: State, norm: string): State | undefined {
  const nodes = state.edges.get(norm)
  if (!nodes) return undefined
  let next = state.next.get(norm)
  if (!next) {
    next = stateOf(nodes)
    state.next.set(norm, next)
  }
  return next
}

/** Looks for phrases at one place of a walk; `holds` may turn a hit down, then a shorter one counts. */
export type PhraseMatcher<T> = (view: ClauseView, at: number, holds?: (hit: PhraseHit<T>) => boolean) => PhraseHit<T> | undefined

/**
 * Compiles phrases into one automaton, determinised as it is used. The matcher gives the longest phrase that starts at a place; of equal
 * ones the first of the list. Adverbs and commas between the words are passed over.
 */
export function compilePhrases<T extends { readonly phrase: string }>(entries: readonly T[]): PhraseMatcher<T> {
  let start: State | undefined
  const build = (): State => {
    const root = node()
    entries.forEach((entry, index) => {
      const end = node()
      thread(entry.phrase, root).free.push(end)
      end.accepts = index
    })
    return stateOf([root])
  }
  return (view, at, holds) => {
    start ??= build()
    let state = start
    let found: PhraseHit<T> | undefined
    for (let i = at; i < view.length; i++) {
      const next = step(state, view.norms[i]!)
      if (next) {
        state = next
        if (state.accepts >= 0) {
          const hit = { end: i + 1, entry: entries[state.accepts]! }
          if (!holds || holds(hit)) found = hit
        }
      } else if (i === at || !((view.traits[i]! & Trait.adverb) !== 0 || view.norms[i] === ',')) break
    }
    return found
  }
}
