import { embeddedAt, type Head, headAt, isInverted } from './clause-opening.js'
import type { ClauseView } from './clause-view.js'
import { passFillers } from './fillers.js'
import { Trait } from './word-traits.js'

/** Where the ask opens in its sentence, and what stands in front of it; places of the walk. */
export interface SentenceParts {
  readonly fillersEnd: number
  /** Absent where the sentence has no question clause: then the statement itself is the ask. */
  readonly head?: Head
  /** Where the asking part starts: `head.at`, or the statement behind a lead-in. */
  readonly at: number
  readonly leadIn?: { readonly from: number; readonly to: number }
  readonly statement?: { readonly from: number; readonly to: number }
  /** How the sentence starts where no question clause was found. */
  readonly first: Head['kind']
}

/** Finds the question in its sentence. `to`: the end, or the start of a tag, then `tagged`. */
export function sentenceParts(view: ClauseView, to: number, tagged: boolean): SentenceParts {
  const fillersEnd = passFillers(view, 0, to)
  let first: Head | undefined
  let statementFrom: number | undefined
  let spare: Head | undefined
  for (const start of view.starts) {
    if (start > 0 && start < fillersEnd) continue
    const from = start === 0 ? fillersEnd : start
    if (from >= to) break
    if (first && isAside(view, from, to)) continue
    const at = start === 0 ? fillersEnd : passFillers(view, from, to)
    if (at >= to) break
    const head = headAt(view, at, first !== undefined)
    if (asks(view, head, first, to)) {
      if (first?.kind === 'opener' && isBareJoin(view, from, at, to)) spare ??= head
      else return parts(head, head.at)
    }
    // "Had we known, would you…"
    if (!first) first = head.kind === 'auxiliary' ? { kind: 'opener', at: head.at } : head
    else if (statementFrom === undefined && head.kind !== 'opener') statementFrom = at
    if (first === head && first.kind !== 'opener') statementFrom = at
  }
  const inner = first
    ? (requestJoined(view, first, to) ?? wishJoined(view, first, to) ?? (tagged ? undefined : innerHead(view, first, to)))
    : undefined
  if (inner) return parts(inner, inner.at)
  if (spare) return parts(spare, spare.at)
  return parts(undefined, statementFrom ?? fillersEnd)

  function parts(head: Head | undefined, at: number): SentenceParts {
    const opener = first?.kind === 'opener' && first.at < at
    const leadTo = opener ? Math.min(at, statementFrom ?? at) : undefined
    const statement = head && statementFrom !== undefined && statementFrom < at ? { from: statementFrom, to: at } : undefined
    return {
      fillersEnd,
      head,
      at,
      leadIn: leadTo !== undefined && first ? { from: first.at, to: leadTo } : undefined,
      statement,
      first: first?.kind ?? 'statement',
    }
  }
}

/** Whether a head is the question: after a statement a lone "which is" or "list" is none. */
function asks(view: ClauseView, head: Head, first: Head | undefined, to: number): boolean {
  if (head.kind === 'wrapper') {
    const single = head.wrapper!.end - head.at === 1
    // "Tell me if I'm off: you'd rather wait?"
    if (
      view.norms[head.at + 2] === 'if' &&
      view.norms[head.at + 1] === 'me' &&
      view.starts.some((start) => start > head.at && start < to && view.norms[start - 1] !== ',')
    )
      return false
    // "I need to know tonight, so are you in?"
    if (head.wrapper!.entry.kind === 'wish' && embeddedAt(view, head.wrapper!.end) === undefined && questionAfterSo(view, head.at, to))
      return false
    return !(head.wrapper!.entry.kind === 'imperative' && single && first && first.kind !== 'opener')
  }
  if (head.kind === 'auxiliary') {
    // "Were the post filled, what would change?"
    return !/^(were|had|should)$/.test(view.norms[head.at]!) || !laterQuestion(view, head.at, to)
  }
  if (head.kind !== 'question-word') return false
  if (first && first.kind !== 'opener' && view.norms[head.at] === 'which' && view.norms[head.at - 1] === ',') {
    const next = view.traits[head.at + 1] ?? 0
    if (next & Trait.verb && !(next & Trait.noun) && laterQuestion(view, head.at, to)) return false
    if (
      /^(tells|told|means|meant|makes|made|brings|explains|seems)$/.test(view.norms[head.at + 1] ?? '') &&
      view.starts.some((start) => start > head.at && start < to)
    )
      return false
  }
  if (first && first.kind !== 'opener' && /^(which|who|where|when)$/.test(view.norms[head.at]!)) {
    const next = view.norms[head.at + 1] ?? ''
    const third = view.traits[head.at + 2] ?? 0
    if (
      view.norms[head.at] === 'which' &&
      /^(is|was|means|makes|made|would|will|can|are)$/.test(next) &&
      !/^(it|that|the|your|more|most|better)$/.test(view.norms[head.at + 2] ?? '') &&
      third !== 0 &&
      !(third & (Trait.determiner | Trait.pronoun))
    )
      return false
  }
  return true
}

function questionAfterSo(view: ClauseView, from: number, to: number): boolean {
  return view.starts.some((start) => start > from && start < to && view.norms[start] === 'so') && laterQuestion(view, from, to)
}

/** ", or…" goes on with what stands before it; ", what," is an interjection. */
function isAside(view: ClauseView, from: number, to: number): boolean {
  return view.norms[from] === 'or' || (view.norms[from] === 'what' && from + 1 < to && view.norms[from + 1] === ',')
}

function laterQuestion(view: ClauseView, from: number, to: number): boolean {
  for (const start of view.starts) {
    if (start <= from || start >= to || /^(or|and)$/.test(view.norms[start]!)) continue
    const at = passFillers(view, start, to)
    if (at >= to) return false
    const kind = headAt(view, at, true).kind
    if (kind === 'question-word' || kind === 'auxiliary') return true
  }
  return false
}

/** ", and why?": joined on, so not where the ask opens. */
function isBareJoin(view: ClauseView, from: number, at: number, to: number): boolean {
  return view.norms[from] === 'and' && to - at <= 2
}

const EMBEDDERS = /^(know|see|understand|on|about|of|to|say|tell|ask|me|us|decide|remember|like|matter|for|with|from|at|that|and)$/

/** "We look after ponds here and I'm curious how you keep yours." */
function wishJoined(view: ClauseView, first: Head, to: number): Head | undefined {
  for (let i = first.at + 2; i < to - 2; i++) {
    if (!/^(and|so|but)$/.test(view.norms[i - 1]!) || view.norms[i] !== 'i') continue
    const head = headAt(view, passFillers(view, i, to), true)
    if (head.wrapper?.entry.kind !== 'wish' || embeddedAt(view, head.wrapper.end) === undefined) continue
    if (view.norms.slice(head.at, head.wrapper.end).some((norm) => norm === 'curious' || norm === 'wondering')) return head
  }
  return undefined
}

/** "Picture the room in May and tell me what you see." */
function requestJoined(view: ClauseView, first: Head, to: number): Head | undefined {
  if (!(view.traits[first.at]! & Trait.verb) || view.traits[first.at]! & (Trait.auxiliary | Trait.past)) return undefined
  for (let i = first.at + 2; i < to - 1; i++) {
    if (view.norms[i - 1] !== 'and') continue
    const head = headAt(view, i, true)
    if (head.wrapper?.entry.kind === 'imperative' && head.wrapper.end - i > 1) return head
  }
  return undefined
}

/** A question without a comma before it: "If you could change one thing what would it be?", "These days who handles it?" */
function innerHead(view: ClauseView, first: Head, to: number): Head | undefined {
  const opener = first.kind === 'opener' || first.kind === 'relative'
  if (!opener && first.kind !== 'statement') return undefined
  const { norms, traits } = view
  const limit = opener ? to : Math.min(to, first.at + 5)
  let weak: Head | undefined
  for (let i = first.at + 1; i < limit; i++) {
    const next = traits[i + 1] ?? 0
    const place = norms[i] === 'when' || norms[i] === 'where'
    if (traits[i]! & Trait.questionWord && norms[i] !== 'whatever' && (!place || isInverted(view, i + 1))) {
      const asking =
        next & Trait.auxiliary ||
        (norms[i] === 'how' && next & Trait.degree) ||
        ((norms[i] === 'what' || norms[i] === 'which') && (traits[i + 2] ?? 0) & Trait.auxiliary && isInverted(view, i + 2))
      if (!asking) continue
      const head: Head = { kind: 'question-word', at: i }
      if (opener && !EMBEDDERS.test(norms[i - 1]!)) return head
      if (!opener && !hasVerb(view, first.at, i)) return head
      if (opener) weak ??= head
    } else if (
      opener &&
      i >= first.at + 2 &&
      isInverted(view, i) &&
      !(traits[i - 1]! & (Trait.questionWord | Trait.negation)) &&
      !(traits[i - 1]! & Trait.pronoun && i < first.at + 3)
    ) {
      if (norms[i] === 'have' || norms[i] === 'had' || norms[i] === 'do') {
        if (!/^(you|they|we|your|it)$/.test(norms[i + 1]!)) continue
      }
      if (traits[i - 1]! & Trait.pronoun && !/^(that|this|it|them|one|those|these)$/.test(norms[i - 1]!)) continue
      if (
        /^(is|are|was|were)$/.test(norms[i]!) &&
        (norms[i - 1] === 'it' || !/^(you|they|there|it|that|this|your|we)$/.test(norms[i + 1]!))
      )
        continue
      return { kind: 'auxiliary', at: i }
    }
  }
  return weak
}

function hasVerb(view: ClauseView, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (view.traits[i]! & Trait.auxiliary || (view.traits[i]! & Trait.verb && !(view.traits[i]! & Trait.noun))) return true
  return false
}
