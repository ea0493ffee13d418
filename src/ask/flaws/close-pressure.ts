import type { WordRange } from '../clause.js'
import type { FlawAsk, FlawHit } from './flaw-ask.js'

const NEAR = 9
type Place = { readonly from: number; readonly to: number }

/** Commitment now: a decision or a signature asked for, and time, scarcity or guilt behind it. Habits, meetings and their own timing are none. */
export function closePressure(ask: FlawAsk): FlawHit | undefined {
  const { signs, clause } = ask
  const guilt = signs.first('guilt')
  if (guilt) return hit(0.85, 'guilt', guilt)
  const commits = signs.all('commit').filter((place) => !isTimeItself(ask, place))
  const scarce = signs.first('scarce')
  if (scarce && asksToCommit(ask)) return hit(0.88, 'scarcity', scarce)
  const now = nearest(commits, signs.all('now'))
  const holding = signs.first('holding')
  if (holding) {
    const time = signs.first('now') ?? signs.first('soon')
    return time && (commits.length > 0 || /ing\b/.test(clause.text))
      ? hit(0.9, 'commitment now', { from: holding.from, to: time.to })
      : undefined
  }
  if (!now && !nearest(commits, signs.all('soon'))) return undefined
  if (signs.has('meeting') || signs.has('plan')) return undefined
  const demand = signs.first('demand')
  const soon = nearest(commits, signs.all('soon'))
  if (demand && now) return hit(0.93, 'commitment now', now)
  if (demand && soon) return hit(0.8, 'commitment soon', soon)
  if (!demandsAnswer(ask)) return undefined
  if (now) return hit(0.88, 'commitment now', now)
  return soon && clause.modal !== 'would' ? hit(0.65, 'commitment soon', soon) : undefined
}

const hit = (confidence: number, cue: string, place: Place): FlawHit => ({
  confidence,
  cue,
  range: { start: place.from, end: place.to } satisfies WordRange,
})

/** The first pair that stands within a few words, as one stretch. */
function nearest(commits: readonly Place[], times: readonly Place[]): Place | undefined {
  for (const time of times)
    for (const commit of commits) {
      const from = Math.min(time.from, commit.from)
      const to = Math.max(time.to, commit.to)
      if (to - from <= NEAR + 3) return { from, to }
    }
  return undefined
}

/** "today", "right now" found as a commitment by itself is none. */
function isTimeItself({ signs }: FlawAsk, place: Place): boolean {
  return signs.all('now').some((time) => time.from <= place.from && time.to >= place.to)
}

/** A yes/no question about you, us or it in the present: not a habit ("Do you sign…"), not the past, no question word. */
function demandsAnswer({ clause }: FlawAsk): boolean {
  if (clause.tense === 'past' || clause.tense === 'perfect') return false
  if (clause.asked && clause.opening === 'question-word') return false
  if (clause.auxiliary === 'do' && !clause.negated) return false
  // "Are you buying direct now?" asks how things are.
  if (clause.verb && clause.words[clause.verb.start]?.norm.endsWith('ing') && clause.verb.lemma !== 'go') return false
  return clause.opening === 'auxiliary' || clause.opening === 'elided' || clause.opening === 'statement'
}

/** "Shall I lock you in?", "Can I put your name on one?", "So what's it going to be?" */
function asksToCommit({ signs, clause }: FlawAsk): boolean {
  return (
    signs.has('commit') ||
    (clause.subject.kind === 'we' && clause.opening === 'auxiliary') ||
    (clause.negated && clause.opening === 'auxiliary') ||
    signs.has('denied')
  )
}
