import { pattern } from '../text/pattern.js'
import type { Clause, WordRange } from './clause.js'
import type { Form } from './labels.js'

/** A form, how sure it is (0 to 1), and the words that decided it. */
export interface FormReading {
  readonly form: Form
  readonly confidence: number
  /** What decided it, in words a user understands. */
  readonly because: string
  readonly range: WordRange
}

/** The grammatical form of an ask, by the first test that holds: tag, choice, indirect, imperative probe, why, how, wh, polar, statement. */
export function readForm(clause: Clause): FormReading {
  const { tag, alternatives, wrapper, asked, opening } = clause
  const give = (form: Form, confidence: number, because: string, range: WordRange): FormReading => ({ form, confidence, because, range })
  if (tag) return give('tag', 0.97, 'a tag after a statement', tag)
  // "Tell me about the last storm or flood."
  const isToldOf = (wrapper?.kind === 'imperative' || opening === 'imperative') && !clause.text.includes('?')
  if (alternatives && !isToldOf) return give('choice', 0.93, 'it lists the answers', alternatives)
  if (opening === 'auxiliary' && LISTS_BELOW.test(clause.text)) return give('choice', 0.9, 'it lists the answers below it', clause.core)
  if (wrapper?.kind === 'request' && HANDED_OVER.test(clause.text)) return give('polar', 0.85, 'asks for a thing', wrapper)
  if (wrapper && wrapper.kind !== 'imperative') return give('indirect', 0.95, 'the question stands inside another clause', wrapper)
  if (wrapper || opening === 'imperative')
    return give('imperative-probe', wrapper ? 0.97 : 0.85, 'a request for talk', wrapper ?? clause.core)
  if (opening === 'question-word' && asked) {
    const form = asked.word === 'why' ? 'why' : asked.word === 'how' ? 'how' : 'open-wh'
    return give(form, 0.98, 'opens with a question word', asked)
  }
  if (opening === 'auxiliary')
    return give('polar', 0.96, 'opens with an auxiliary', { start: clause.core.start, end: clause.core.start + 1 })
  return give('statement-q', 0.94, opening === 'statement' ? 'a statement with a question mark' : 'no full clause', clause.core)
}

/** "Could you share a screenshot?", not "Could you share how it looks?" */
const HANDED_OVER = pattern('iu')`
  \b(?:share|forward) (?:with (?:me|us) )?(?:an?|one|two|some|any|your|the|that|those) (?:[\p{L}*-]+ ){0,3}\**(?:
    exports?|files?|documents?|cop(?:y|ies)|screenshots?|spreadsheets?|reports?|samples?|templates?|data ?sets?|logs?|invoices?|statements?
    |bills?|contracts?|decks?|slides?|photos?|pictures?|videos?|links?|recordings?|screen
  )(?! of (?:what|how|why)\b)(?![\p{L}-])
`
/** "Do you want it to be:", not "Would it help if we:" */
const LISTS_BELOW = /^\W{0,4}(?:(?:so|and|or|well|then),? )?(?:do|should|are you)\b[^?]{0,70}(?<!\b(?:if|when|that) (?:i|we|you)\s?):\s*$/i
