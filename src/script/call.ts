import type { Call } from '../ask/labels.js'
import { phrasePattern, plainWords } from './label.js'
import type { SectionFrame } from './section-frames.js'

const LISTS: readonly (readonly [Call, string])[] = [
  [
    'coaching',
    'coaching · coach · one on ones? · deal reviews? · pipeline reviews? · ride alongs? · rep reviews? · call reviews? · 1 on 1s?',
  ],
  [
    'renewal',
    'renewals? · renew · qbr · quarterly business reviews? · account reviews? · annual reviews? · customer success · retention · check ins? · win ?back · upsell · expansion · churn',
  ],
  [
    'interview',
    'interviews? · interviewing · customer development · user research · research call · mom test · jobs to be done · jtbd · win loss · customer discovery interviews? · survey',
  ],
  [
    'in-home',
    'in home · in house visit · home visits? · kitchen table · comfort advisor · on site estimate · hvac · roofing · roof · solar · plumbing · plumber · windows · siding · gutters? · remodel(?:ing)? · landscap(?:e|ing) · pest · pool · listing appointments? · listing presentation · door to door · doors? · canvass(?:ing)? · site visit · walk ?through · walkround · showroom · estimates?',
  ],
  [
    'cold',
    'cold calls? · cold calling · cold · outbound · prospecting · prospecting calls? · outreach · sdr · bdr · gatekeeper · voicemails? · openers? · appointment setting · setting appointments · first call',
  ],
  ['objection', 'objections? · objection handling · handling objections · rebuttals? · pushbacks?'],
  ['demo', 'demos? · demonstration · product tour · presentation · walk ?through call · test drive'],
  ['close', 'closing · close · negotiation · negotiating · proposal · contract · closer'],
  [
    'discovery',
    'discovery · qualif(?:y|ying|ication) · needs (?:analysis|assessment) · intake · bant · meddic c? · meddpicc · spin · spiced · consultation · first meeting · consultative · fact finding',
  ],
]

let patterns: readonly (readonly [Call, RegExp])[] | undefined

/** The kind of call: what the title names, else what most of the headings do, else `mixed`. */
export function callOf(title: string, frames: readonly SectionFrame[], description = ''): Call {
  patterns ??= LISTS.map(([call, phrases]) => [call, phrasePattern(phrases)])
  const words = plainWords(title)
  const named = patterns.filter(([, pattern]) => pattern.test(words)).map(([call]) => call)
  if (named.length === 1) return named[0]!
  if (named.length > 1)
    return named[0] === 'coaching' || named[0] === 'renewal' || named[0] === 'interview' ? named[0] : named.length > 2 ? 'mixed' : named[0]!
  const votes = new Map<Call, number>()
  for (const { section } of frames) {
    const plain = plainWords(section.title)
    for (const [call, pattern] of patterns) if (pattern.test(plain)) votes.set(call, (votes.get(call) ?? 0) + 1)
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (first && first[1] >= 2 && first[1] >= 2 * (second?.[1] ?? 0)) return first[0]
  const told = plainWords(description)
  const described = patterns.filter(([, pattern]) => pattern.test(told)).map(([call]) => call)
  return described.length === 1 ? described[0]! : 'mixed'
}
