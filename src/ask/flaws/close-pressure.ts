import { pattern } from '../../text/pattern.js'
import { type FlawAsk, type FlawHit, hitAt, type Place } from './flaw-ask.js'

/** Words that a commitment and its time lie within, the two included. */
const NEAR = 12
const NOW = 'commitment now'

/** Commitment now: a decision or a signature asked for, and time, scarcity or guilt behind it. Habits, meetings and their own timing are none. */
export function closePressure(ask: FlawAsk): FlawHit | undefined {
  const { signs, clause, context, labels } = ask
  // Research and interviews sell nothing: "What's stopping you from switching now?" asks for reasons there.
  if (context.call === 'interview') return undefined
  // That they turn up is no purchase: "Can I count on you, so that his time isn't wasted?"
  const guilt = labels.intent === 'logistics' ? undefined : signs.all('guilt').find((place) => !isMove(ask, place))
  if (guilt) return hitAt(guilt, 0.87, 'guilt')
  const commits = signs.all('commit').filter((place) => !isInFront(ask, place) && !isMove(ask, place))
  const scarce = signs.first('scarce')
  if (scarce && (commits.length > 0 || labels.intent === 'close' || signs.has('hold-it') || pressesOffer(ask)))
    return hitAt(scarce, 0.9, 'scarcity')
  const holding = signs.first('holding')
  const time = holding ? (signs.first('now') ?? signs.first('soon')) : undefined
  if (holding && (commits.length > 0 || !isFactFinding(ask) || isTonight(ask, holding, time))) {
    // "What holds you back right now?" asks for the state of things; "…tonight?" asks for the signature.
    const atPresent = commits.length === 0 && time !== undefined && clause.words[time.to - 1]?.norm === 'now'
    return time && !atPresent ? hitAt({ from: holding.from, to: time.to }, 0.88, NOW) : undefined
  }
  if (scarceBefore(ask, commits)) return { confidence: 0.75, cue: 'scarcity', range: clause.core }
  const bargain = signs.first('if-now')
  if (bargain && clause.opening !== 'question-word') return hitAt(bargain, 0.8, NOW)
  const demanded = signs.has('demand')
  const plans = signs.has('plan') && clause.modal !== 'would'
  // "Tell me about a time you had no answer right away" asks for a story.
  const tells = clause.opening === 'imperative' && !demanded
  if (meets(ask) || plans || signs.has('sensible') || tells) return undefined
  const now = nearest(commits, timesOf(ask, commits, 'now'))
  const soon = nearest(commits, timesOf(ask, commits, 'soon'))
  if (now && demanded) return hitAt(now, 0.93, NOW)
  // "Shall I pencil you in, and you ring me by Friday?" leaves them free.
  if (/\bpencil/i.test(clause.text)) return undefined
  if (soon && demanded) return hitAt(soon, 0.8, 'commitment soon')
  if (!demandsAnswer(ask)) return undefined
  if (now) return hitAt(now, 0.87, NOW)
  return soon && clause.modal !== 'would' ? hitAt(soon, 0.65, 'commitment soon') : undefined
}

/** The first pair that stands within a few words, as one stretch. */
function nearest(commits: readonly Place[], times: readonly Place[]): Place | undefined {
  for (const time of times)
    for (const commit of commits) {
      const from = Math.min(time.from, commit.from)
      const to = Math.max(time.to, commit.to)
      if (to - from <= NEAR) return { from, to }
    }
  return undefined
}

/** "If she were here right now, would you go ahead?": a time in a condition counts only together with a commitment there. */
function timesOf({ signs, clause }: FlawAsk, commits: readonly Place[], sign: 'now' | 'soon'): readonly Place[] {
  const { words, core, leadIn } = clause
  // "Now that we've been through it all, …" names no time.
  const times = signs.all(sign).filter(({ to }) => words[to - 1]?.norm !== 'now' || words[to]?.norm !== 'that')
  const opened = leadIn?.kind === 'if' ? leadIn.start : words.findIndex(({ norm }, i) => norm === 'if' && i < core.start)
  if (opened < 0) return times
  const end = leadIn?.kind === 'if' ? leadIn.end : core.start
  // "If I can get you that price today, do we have a deal?": the seller's own offer.
  if (/^(i|we)$/.test(words[opened + 1]?.norm ?? '')) return times
  if (commits.some(({ from }) => from >= opened && from < end)) return times
  return times.filter(({ from }) => from < opened || from >= end)
}

/** What keeps them from growing today is asked early on, and presses nobody. */
const isFactFinding = ({ context, labels }: FlawAsk): boolean =>
  context.stage !== 'close' && context.stage !== 'objection' && labels.intent !== 'close'

const TONIGHT = /^(tonight|(right )?this (very )?(morning|afternoon|evening|minute|second|moment)|on the spot|(before|while) )/

/** "What's stopping you tonight?", "…from doing it this evening?": the signature, wherever it is asked; "…from growing tonight" is none. */
function isTonight({ clause, signs }: FlawAsk, holding: Place, time: Place | undefined): boolean {
  if (!time || (time.from !== holding.to && signs.first('from-doing-it')?.to !== time.from)) return false
  return TONIGHT.test(
    clause.words
      .slice(time.from, time.to)
      .map(({ norm }) => norm)
      .join(' '),
  )
}

/** "Before we get started today, …": of what stands in front, only a condition belongs to what is asked. */
function isInFront({ clause }: FlawAsk, { to }: Place): boolean {
  return clause.leadIn !== undefined && clause.leadIn.kind !== 'if' && to <= clause.leadIn.end
}

/** "Anyone moved in or out?" asks for no decision. */
function isMove({ clause: { words } }: FlawAsk, { from }: Place): boolean {
  return words[from]?.norm === 'in' && words[from + 1]?.norm === 'or' && MOVES.test(words[from - 1]?.lemma ?? '')
}
const MOVES = /^(move|come|go|walk|drive|get|fly|let|check|ship|bring|carry|drop)$/

const RUNNING_OUT = pattern('i')`
  \b(only|just) \S+ (\S+ )?(left|remaining|spots?|slots?|places?|openings?|seats?|units?)\b
  |\b(price|pricing|rate|rates|prices|discount|offer|promo|promotion|deal)\b[^.?!]{0,50}\b
  (increase|go(es)? up|going up|ends?|expires?|until|runs? out|deadline)\b|\bdeadline is\b|\b(booking|filling|selling) (up|out|fast)\b
  |\b(quite|very|pretty) rare\b|\busually (fully )?booked\b|\bwhile (this|the) (offer|price|deal|rate)\b|\b(going|goes) fast\b
  |\bhigh demand\b
`

/** A meeting is asked for; "on this call" is only a time. */
const meets = ({ signs }: FlawAsk): boolean =>
  signs.all('meeting').some(({ from, to }) => !signs.all('now').some((time) => time.from <= from && to <= time.to))

/** What a script calls such a close itself. */
const URGENT = /\b(urgency|scarcity|fomo|deadline|last.chance|limited.time)\b/i

/** "The price goes up on Monday. Shall I hold it for you?" */
function scarceBefore(ask: FlawAsk, commits: readonly Place[]): boolean {
  const { context, signs } = ask
  if (context.stage !== 'close' && ask.labels.intent !== 'close') return false
  const offers = commits.length > 0 || signs.has('hold-it')
  return (
    offers &&
    pressesOffer(ask) &&
    (RUNNING_OUT.test(context.before.slice(-160)) || URGENT.test(`${context.label} ${context.leadIn} ${context.headings[0] ?? ''}`))
  )
}

/** A yes/no question in the present: not a habit ("Do you sign…", "Are you buying direct now?"), not the past, no question word. */
function demandsAnswer({ clause }: FlawAsk): boolean {
  const { tense, opening, auxiliary, negated, verb, words, subject } = clause
  if (tense === 'past' || tense === 'perfect' || (/^do(es)?$/.test(auxiliary ?? '') && subject.kind !== 'we' && !negated)) return false
  const said = verb && words[verb.start]?.norm
  // "Are you buying direct now?", "Are you signed up with anyone?": a state. "Will you be signing today?" is not.
  if (
    said &&
    auxiliary !== 'will' &&
    verb.lemma !== 'go' &&
    subject.kind !== 'we' &&
    (said.endsWith('ing') || (/^(is|are|am)$/.test(auxiliary ?? '') && said.endsWith('ed')))
  )
    return false
  return opening !== 'question-word' && opening !== 'wish' && opening !== 'fragment'
}

/** "Shall I hold one?", "Want me to keep it for you?", "Don't you want it done?" */
function pressesOffer({ signs, clause }: FlawAsk): boolean {
  if (clause.opening === 'elided' || signs.has('denied') || (signs.has('hold-it') && signs.has('seller-does'))) return true
  return clause.opening === 'auxiliary' && (clause.subject.kind === 'we' || clause.negated)
}
