import { pattern } from '../../text/pattern.js'
import { hasChosen, settledDetail, TALKING, VISITS } from './assumptive-details.js'
import { type FlawAsk, type FlawHit, hitAt, textOf } from './flaw-ask.js'

const CUE = 'as if already bought'
const DAYS = /^(day|date|time|week|slot|morning|afternoon)$/

/** Presupposes the purchase: which plan, which card, where to deliver. The date of a meeting and a plain yes/no close presuppose nothing. */
export function assumptive(ask: FlawAsk): FlawHit | undefined {
  const { signs, clause, labels, context } = ask
  const closing = labels.intent === 'close' || context.stage === 'close'
  const sold = signs.first('already-sold') ?? signs.first('partnership')
  if (sold && !HABIT.test(clause.text) && !isHistory(clause)) return hitAt(sold, 0.84, CUE)
  const pays = signs.first('payment')
  if (pays && settlesPayment(ask) && !qualifies(ask) && !hasChosen(ask)) return hitAt(pays, 0.85, 'how to pay')
  const started = closing ? (signs.first('when-start') ?? signs.first('pay-how') ?? signs.first('map-start')) : undefined
  if (started) return hitAt(started, 0.72, CUE)
  const done = signs.first('so-we-can')
  if (done && (closing || signs.has('pick-one')) && clause.asked && clause.asked.word !== 'why') return hitAt(done, 0.72, CUE)
  const put = signs.first('put-down')
  if (
    put &&
    !HOURS.test(context.before.slice(-80)) &&
    (clause.alternatives || clause.asked?.degree || /^(which|what)$/.test(clause.asked?.word ?? ''))
  )
    return hitAt(put, 0.78, CUE)
  const where = signs.first('where-to') ?? (closing ? signs.first('mail-to') : undefined)
  if (where) return hitAt(where, 0.85, 'where to deliver')
  const purchase = signs.first('purchase') ?? signs.first('fitting')
  const whose = closing ? signs.first('whose-name') : undefined
  if (whose) return hitAt(whose, 0.82, CUE)
  if (purchase && signs.has('name-on')) return hitAt(purchase, 0.85, CUE)
  if (signs.has('meeting') || LOOKS.test(clause.text)) return undefined
  if (clause.asked && clause.asked.word !== 'why' && labels.openness === 'narrow') {
    const does = signs.has('seller-does')
    const pick = signs.first('pick-one')
    if (pick && (does || signs.has('start-with') || (closing && signs.has('suits')))) return hitAt(pick, 0.88, CUE)
    if (signs.has('fitting') && signs.has('suits') && clause.tense !== 'past') return hitAt(signs.first('fitting')!, 0.82, CUE)
    if (signs.has('fitting') && signs.has('best-day') && DAYS.test(clause.asked.noun ?? '') && clause.tense !== 'past')
      return hitAt(signs.first('fitting')!, 0.82, CUE)
    if (purchase && does) return hitAt(purchase, 0.85, CUE)
    if (purchase && labels.intent === 'close' && clause.asked.word !== 'where' && !clause.asked.else) return hitAt(purchase, 0.75, CUE)
  }
  const settled = closing && clause.alternatives && clause.opening === 'auxiliary' ? purchase : undefined
  if (settled && clause.subject.kind === 'you' && (clause.modal || /^(want|prefer)$/.test(clause.verb?.lemma ?? '')))
    return hitAt(settled, 0.72, CUE)
  const ahead = goesAhead(ask)
  if (ahead) return ahead
  const among = clause.alternatives ? amongAnswers(ask) : undefined
  if (among) return among
  return closing && (namedSo(ask) || ofTwoOffers(ask)) ? { confidence: 0.72, cue: CUE, range: clause.core } : settledDetail(ask, closing)
}

/** How they go about it as a rule: "Walk me through a typical week, from when you sign the rota" */
const HABIT = /\b(typical|typically|usual|usually|normal|normally)\b/i
/** "Which one would you like to see?": looked at, tried or talked over, not bought. */
const LOOKS = pattern('i')`
  \b(?:like|want|prefer|love|care|interested in|open to) (?:to )?(?:
    see|seeing|view|viewing|tour|touring|look|looking|hear|hearing|try|trying|test|testing|compare|comparing|learn|learning|discuss
    |discussing|know|explore|exploring
  )\b
`
/** "What happened when you'd bought a boat like that?" */
const isHistory = ({ asked, tense, text }: FlawAsk['clause']): boolean =>
  asked !== undefined && (tense === 'past' || tense === 'perfect' || /\bwhat(?:'s|’s| has| had)? happened\b/i.test(text))

/** "I have Monday at 9 or Friday at 3. Which shall I put you down for?" */
const HOURS = /\b\w+day at (?:\d|\[)/i
const PRESUMED = /\b(assumptive|presumptive)\b.{0,12}\bclos/i
const SETS_UP =
  /\b(?:let['’]?s|i['’]ll|we['’]ll|i will|we will|let me) (?:go ahead and )?(?:get|set) you (?:started|set up|signed up|going|up)\b/i
const WILL = /\b(i'll|we'll|i will|we will|let's|i'm going to|we're going to|go ahead and)\b/i

/** "We'll have you up and running on Monday, does that suit?" where the script itself calls it an assumptive close. */
function goesAhead({ clause, context, labels }: FlawAsk): FlawHit | undefined {
  const { statement } = clause
  if (!PRESUMED.test(`${context.label} ${context.leadIn} ${context.headings[0] ?? ''}`) || VISITS.test(clause.text)) return undefined
  // "Let's get you started. Sound good?"
  if (labels.intent === 'close' && clause.words.length <= 4 && SETS_UP.test(context.before))
    return { confidence: 0.75, cue: CUE, range: clause.core }
  if (!statement || !WILL.test(textOf(clause, statement).replaceAll('’', "'"))) return undefined
  return { confidence: 0.75, cue: CUE, range: statement }
}

const CHOICES = /\b(assumptive|presumptive|alternative|alternate|option|choice|either.{0,4}or|two.option|a.or.b)\b.{0,12}\bclose/i

/** Its own heading or label calls it an assumptive close or one of two choices, and both answers buy. A habit ("Do you bank with…") is none. */
function namedSo({ clause, context, labels, signs }: FlawAsk): boolean {
  const { alternatives, modal, subject, asked } = clause
  if (
    subject.owner === 'your' ||
    VISITS.test(clause.text) ||
    TALKING.test(context.before.slice(-100)) ||
    !/^(close|next-step|timeline)$/.test(labels.intent)
  )
    return false
  if (asked) {
    if (asked.word !== 'which' || !asked.noun || !signs.has('suits')) return false
  } else {
    if (!alternatives || alternatives.open || (clause.opening !== 'auxiliary' && clause.opening !== 'elided')) return false
    const wants = modal || signs.has('seller-does') || subject.kind === 'we' || /^(want|prefer|like)$/.test(clause.verb?.lemma ?? '')
    if (!wants && !/\b(work|suit)\b/i.test(clause.text)) return false
  }
  return CHOICES.test(`${context.label} ${context.leadIn} ${context.headings[0] ?? ''}`)
}

/** Two plans or two prices, named just before. */
const TWO_OFFERS =
  /[$€£]\s?[\d[{X_][^$€£]{3,200}[$€£]\s?[\d[{X_]|\b(?:option|plan|package|tier|path|choice) (?:a|1|one)\b[^?]{3,200}\b(?:b|2|two)\b/i

/** "The small one is $40, the large one $60. Which sounds better for you?": both answers buy. */
function ofTwoOffers({ clause, context, labels, signs }: FlawAsk): boolean {
  return (
    labels.intent === 'close' &&
    clause.asked?.word === 'which' &&
    signs.has('suits') &&
    clause.words.length <= 9 &&
    TWO_OFFERS.test(context.before)
  )
}

/** How you will pay, not how you pay, nor how your customers do; a bare "Card or transfer?" only settles a detail. */
function settlesPayment({ clause }: FlawAsk): boolean {
  if (
    (clause.auxiliary === 'do' && /^(pay|have)$/.test(clause.verb?.lemma ?? '')) ||
    (clause.verb?.lemma === 'pay' && (clause.asked?.word === 'what' || clause.asked?.degree)) ||
    /\b(allocated|reviewed|budgeted|reported|measured|currently|at the moment|these days)\b/i.test(clause.text)
  )
    return false
  return clause.subject.kind !== 'noun' && clause.opening !== 'statement' && clause.opening !== 'fragment'
}

/** "Will you be paying cash or financing?" among the first facts asks for their means. */
const qualifies = ({ context, labels }: FlawAsk): boolean =>
  labels.intent === 'budget' && (context.stage === 'opening' || context.stage === 'discovery' || context.stage === 'other')

/** "Would Tuesday or Thursday suit for the install?", "Do you want the annual plan or the monthly one?" */
function amongAnswers({ signs, clause, labels, context }: FlawAsk): FlawHit | undefined {
  const fitting = signs.first('fitting')
  // "What sort of job is it today: a repair or a new installation?"
  const ofAnother = clause.asked?.noun !== undefined && !DAYS.test(clause.asked.noun)
  if (fitting && signs.has('day') && !ofAnother) return hitAt(fitting, 0.84, CUE)
  const which = signs.first('will-that-be')
  if (which && context.stage === 'close') return hitAt(which, 0.7, CUE)
  const begins = signs.first('begin-when')
  const dated = context.stage === 'close' || clause.words.some(({ kind }) => kind === 'number')
  // "Is it better to start now or on the first?"
  if (begins && dated && (clause.subject.kind === 'you' || clause.subject.kind === 'it')) return hitAt(begins, 0.7, CUE)
  const pick = signs.first('pick-one') ?? signs.first('start-with')
  const chooses =
    clause.subject.kind === 'you' ||
    clause.opening === 'elided' ||
    signs.has('suits') ||
    (signs.has('seller-does') && !signs.has('purchase'))
  // Behind an objection too: "Which of the two fits your budget better, the small plan or the large one?"
  const settles = labels.intent === 'close' || (context.stage === 'objection' && clause.asked?.word === 'which' && signs.has('suits'))
  return pick && chooses && settles ? hitAt(pick, 0.75, CUE) : undefined
}
