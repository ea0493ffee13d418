import { VERBS } from '../../ask/lexicon/verbs.js'
import { pattern } from '../../text/pattern.js'

const DOUBLED = pattern('')`
  ^(?:be)?(?:[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz])$
  |^(?:commit|permit|submit|admit|forget|prefer|refer|transfer|begin|regret|equip|control|patrol|cancel|travel)$
`

/** The -ing form of a plain verb in lower case, “get” → “getting”; anything behind it stays: “move on it” → “moving on it”. */
export function gerund(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ')
  return [ing(verb), ...rest].join(' ')
}

function ing(verb: string): string {
  if (verb === 'be') return 'being'
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return DOUBLED.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`
}

/** A lower-case word that could be a plain verb: no function word, nothing with an ending of another class. */
export function isPlainVerb(word: string): boolean {
  return (
    /^[a-z]{2,}$/.test(word) &&
    !/(?:ing|ed|ly)$/.test(word.replace(/^(?:bring|need|feed|speed|apply|rely|supply|reply|sing)$/, 'do')) &&
    !OTHERS.has(word)
  )
}
const OTHERS = new Set(
  'not never a an the and or but to of in on at by for from with you your we our i me my it its this that they them their he she no any some so too very'.split(
    ' ',
  ),
)

/** A plain verb that is surely one, wherever it stands: “switch”, not “even” or “lot”. */
export function isKnownVerb(word: string): boolean {
  return isPlainVerb(word) && KNOWN.has(word)
}
const KNOWN: ReadonlySet<string> = new Set(
  `${VERBS} be phone text ditch dump scrap sack insure reinsure reschedule rebook outfit google chase lock mend fetch swap oil fuel rinse prune bin brief warn chat`.split(
    /\s+/,
  ),
)
