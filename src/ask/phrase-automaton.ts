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
  readonly nodes: readonly Node[]
  readonly accepts: number
  readonly next: Map<string, State | undefined>
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

function closure(nodes: readonly Node[]): State | undefined {
  const seen = new Set<Node>()
  const visit = (one: Node) => {
    if (seen.has(one)) return
    seen.add(one)
    for (const next of one.free) visit(next)
  }
  for (const one of nodes) visit(one)
  if (seen.size === 0) return undefined
  let accepts = -1
  for (const one of seen) if (one.accepts >= 0 && (accepts < 0 || one.accepts < accepts)) accepts = one.accepts
  return { nodes: [...seen], accepts, next: new Map() }
}

/**
 * Compiles phrases into one automaton, determinised as it is used. The returned function gives the longest phrase that starts at a
 * place; of equal ones the first of the list. Adverbs and commas between the words are passed over.
 */
export function compilePhrases<T extends { readonly phrase: string }>(
  entries: readonly T[],
): (view: ClauseView, at: number) => PhraseHit<T> | undefined {
  let start: State | undefined
  const build = () => {
    const root = node()
    entries.forEach((entry, index) => {
      const last = thread(entry.phrase, root)
      const end = node()
      last.free.push(end)
      end.accepts = index
    })
    return closure([root])!
  }
  const step = (state: State, norm: string): State | undefined => {
    const known = state.next.get(norm)
    if (known !== undefined || state.next.has(norm)) return known
    const next = closure(state.nodes.flatMap((one) => one.on.get(norm) ?? []))
    // Only words of the phrases are remembered, so that the table stays small.
    if (next) state.next.set(norm, next)
    return next
  }
  return (view, at) => {
    start ??= build()
    let state: State = start
    let hit: PhraseHit<T> | undefined
    for (let i = at; i < view.length; i++) {
      const next: State | undefined = step(state, view.norms[i]!)
      if (next) {
        state = next
        if (state.accepts >= 0) hit = { end: i + 1, entry: entries[state.accepts]! }
      } else if (i === at || !((view.traits[i]! & Trait.adverb) !== 0 || view.norms[i] === ',')) break
    }
    return hit
  }
}
