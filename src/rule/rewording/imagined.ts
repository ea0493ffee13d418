import { lemma } from '../../text/lemma.js'
import { pattern } from '../../text/pattern.js'
import type { Said } from '../words.js'
import { isKnownVerb, isPlainVerb } from './gerund.js'

const TOOL = pattern('i')`
  \b(?:a|an|some|our) (?:[\w-]+ ){0,2}
  (?:tool|app|service|product|system|platform|software|solution|program|device|gadget|feature|website|assistant|machine) (?:that|which) (?:(?:could|would|can|will|automatically) ){0,2}
  ([a-z]+) ([^?,]{3,60}?)(?: for you| automatically)?\?
`
const HAD = /\bif (?:we|they|it) (?:added|had|built|offered|included|introduced|shipped|made) ((?:a|an|the|[[{<])[^,?]{1,50}?)(?:,|\?)/i
const ABOUT = /\b(?:one|a|any) thing about ((?:the|your|our|[[{<])[^,?]{2,50}?)(?:,| (?:tomorrow|today|right now|overnight)\b|\?)/i
/** What is imagined is named by a pronoun, or not at all: nothing to hold on to but how it goes today. */
const PAID =
  /\b(?:would|could|will) you (?:[a-z]+ly |ever )?(?:be (?:willing|ready|prepared|happy) to )?(?:pay|spend)\b|\bwilling to (?:pay|spend)\b/i
const USED = pattern('i')`
  \b(?:would|could) you (?:[a-z]+ly |ever )?(?:be (?:open|willing|interested|likely) (?:to|in) )?
  (?:us(?:e|ing)|buy(?:ing)?|try(?:ing)?|adopt(?:ing)?|download(?:ing)?|sign(?:ing)? up|subscrib(?:e|ing)|switch(?:ing)?)\b
`
const PRIORITY = /\b(?:you(?:['’]d| would) prioriti[sz]e|(?:be|become) a (?:top |high |real )?priority)\b/i
const CHANGES = /\bwhat (?:would|one thing would|single thing would) you (?:change|fix|improve)(?: first)?( about [^?]{2,50})?\?/i

/** “the hours and pre-filled the form” goes on in the past: so does a question of today not. */
function asPlain(what: string): string {
  return what.replace(
    /\b(and|or|then) ((?:[a-z]+-)?)([a-z]+(?:ed|s))(?= (?:the|a|an|your|my|our|their|its|it|them|this|that|each|every|all)\b)/g,
    (all, joiner: string, prefix: string, word: string) => {
      const plain = lemma(word)
      return plain !== word && isKnownVerb(plain) ? `${joiner} ${prefix}${plain}` : all
    },
  )
}

/** The last time that it happened, in the place of an opinion on something imagined, or how it goes without it; none where the ask names nothing to hold on to. */
export function pastInstead({ text }: Said): readonly string[] {
  const [, does = '', what = ''] = TOOL.exec(text) ?? []
  const verb = lemma(does.toLowerCase())
  if (
    does !== '' &&
    isPlainVerb(verb) &&
    !/^(?:be|have|let|help|allow|make|give|tell|warn|show|remind|get|enable|offer|send)$/.test(verb) &&
    !/^(?:you|us|me)\b/i.test(what)
  )
    return [`How do you ${verb} ${verb === does.toLowerCase() ? what : asPlain(what)} today?`]
  const had = HAD.exec(text)?.[1]
  if (had && /\b(?:changed?|decision|choice|decided)\b/i.test(text.slice(text.indexOf(had) + had.length)))
    return [`How much did ${had} weigh in your decision?`]
  if (had) return [`When did you last need ${had}?`]
  const about = ABOUT.exec(text)?.[1]
  if (about) return [`When did ${about} last get in your way?`]
  if (PRIORITY.test(text)) return ['Where does this stand among all that you have to do?']
  if (PAID.test(text)) return ['What does it cost you today?']
  if (USED.test(text)) return ['How do you do it today?']
  const change = CHANGES.exec(text)
  return change ? [`What did you last wish were different${change[1] ?? ''}?`] : []
}
