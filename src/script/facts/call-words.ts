import type { Call } from '../../ask/labels.js'
import { phrasePattern } from '../voice/label.js'

/** The words that name each kind of call, in the order in which they are tried. */
const LISTS: readonly (readonly [Call, string])[] = [
  [
    'coaching',
    `
      coaching · one on ones? · 1 on 1s? · 1 1s? · one to ones? · deal reviews? · pipeline reviews? · ride alongs? · rep reviews? ·
      call reviews? · coaching kit · for (?:sales )?managers
    `,
  ],
  [
    'renewal',
    `
      renewals? · renew · qbrs? · quarterly (?:\\w+ ){0,4}(?:reviews?|checks?|check ?ups?) · account reviews? ·
      (?:annual|policy|plan|yearly) (?:\\w+ )?reviews? · customer success · retention · check ins? · win ?back · expansion · churn
    `,
  ],
  [
    'interview',
    `
      (?:user|customer|tester) (?:sessions?|testing|tests?|surveys?) · usability (?:sessions?|tests?|testing) ·
      feedback (?:collection|calls?|surveys?|sessions?) · interviews? · interviewing · interviewer · customer development ·
      customer discovery · user research · research script · research call ·
      (?:calls?|scripts?|talks?|conversations?|questions) (?:\\w+ ){0,6}research$ · mom test · jobs to be done · jtbd · win loss ·
      screening · recruiters? · willingness to pay · pre ?qualification of candidates · candidate (?:screen|screening|pre qualification)
    `,
  ],
  ['objection', 'objections? · rebuttals? · pushbacks? · battle ?cards?'],
  [
    'close',
    `
      closing · closes? · closer · closers · the close · negotiat(?:ion|ions|ing|e) · last mile · signing ·
      pricing (?:conversations?|calls?|talks?) · enroll?ment (?:calls?|advis[eo]rs?)
    `,
  ],
  [
    'demo',
    `
      demos?(?! (?:(?!scripts?|calls?|prep|decks?|plan|flow|guide|for|with|to)\\w+ ){0,2}(?:company|account|store|shop|business|client|clinic|agency)\\b) ·
      demonstrations? · product tour · presentation script · pitch deck · detail(?:ing)? calls?
    `,
  ],
  [
    'cold',
    `
      cold calls? · cold calling · cold · outbound · prospecting · outreach · sdrs? · bdrs? · gatekeepers? · voicemails? · door scripts? ·
      door to door · canvass(?:ing)? · knocking ·
      (?<!inbound |incoming |reservations? |bookings? |reception |receptionist |front desk )phone scripts? · first contact · warm calls? ·
      dialer · dialling
    `,
  ],
  [
    'in-home',
    `
      in home · home visits? · house calls? · kitchen table · comfort advisor · on site estimate · advisor visit ·
      listing (?:appointment|presentation) · home consultation · at the house
    `,
  ],
  [
    'discovery',
    `
      discovery · qualif(?:y|ying|ication) · needs (?:analysis|assessment) · intake · bant · meddic c? · meddic · meddicc · meddpicc ·
      meddpic · spin · spiced · sandler · nepq · consultation · first meetings? · kick ?off · consultative · fact finding · question set ·
      questions guide · gap selling · scoping
    `,
  ],
]
let patterns: readonly (readonly [Call, RegExp])[] | undefined

/** A pattern of the words for each kind of call, in the order in which they are tried. */
export function callPatterns(): readonly (readonly [Call, RegExp])[] {
  patterns ??= LISTS.map(([call, phrases]) => [call, phrasePattern(phrases)])
  return patterns
}

/** The kinds of call that words name, in the order in which they are tried; `words` as plainWords gives them. */
export const callsNamedIn = (words: string): Call[] =>
  callPatterns()
    .filter(([, pattern]) => pattern.test(words))
    .map(([call]) => call)

/** Words that name a call in a title alone: rooms are cold, too. */
const VAGUE = /^ ?(?:clos(?:e|es|er)|cold)$/

/** Where words of a text name a kind of call plainly, in the order of the text; `words` as plainWords gives them. */
export function plainNamings(words: string, pattern: RegExp): RegExpMatchArray[] {
  return [...words.matchAll(new RegExp(pattern.source, 'g'))].filter(([found]) => !VAGUE.test(found))
}
