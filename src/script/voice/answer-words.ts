import { askKind } from '../../ask/detect.js'
import { pattern } from '../../text/pattern.js'
import { splitSentences } from '../../text/sentences.js'
import type { Span } from '../../text/span.js'
import { addressing, soundsSpoken } from './voice.js'

/** A word to the rep about what to do: "Find out when.", "Acknowledge, then ask." */
const TOLD = /^\W*(?:find out|ask|acknowledge|explore|probe|listen|explain|remind|offer|show|use|say|never|do not|don['’]t|stop|note)\b/i

/** How talk takes up what somebody has just said: "Fair enough.", "Totally hear you." */
const REACTS = pattern('i')`
  ^\W*(?:
    (?:that['’]s |that is |totally |completely |very |yeah,? |no,? )?(?:
      fair|sure|understood|absolutely|of course|happy to|gladly|will do|got it|makes sense|no (?:problem|worries)|understandable|okay|ok
      |great|thanks?|right|good (?:point|question)
    )\b[^?]{0,30}[.,!–—-]
    |(?:totally |completely |i )+(?:hear|get|understand|appreciate)\b
  )
`

/** A stretch of an answer: all of it, or one of its questions. */
export interface AnswerPart extends Span {
  readonly single: boolean
}

/** What of some unquoted words is an answer to the customer: all of them where it is talk from end to end, else its questions. */
export function answerIn(words: string): readonly AnswerPart[] {
  if ((soundsSpoken(words) || (REACTS.test(words) && addressing(words) >= 0)) && !TOLD.test(words)) {
    return [{ start: 0, end: words.length, single: false }]
  }
  const asks = splitSentences(words).filter(({ start: from, end }) => askKind(words.slice(from, end)) !== undefined)
  const address = asks.map(({ start: from, end }) => addressing(words.slice(from, end)))
  // "Compared to what?" and nothing else is an answer too.
  const isAll = asks.length === 1 && asks[0]!.start === 0 && /\?["”')]*\s*$/.test(words) && address[0]! >= 0
  if (!isAll && !address.some((score) => score >= 0.5)) return []
  return asks.flatMap(({ start, end }, index) => (address[index]! < -1 ? [] : [{ start, end, single: true }]))
}

/** Whether an answer takes up what has just been said. */
export const takesUp = (words: string): boolean => REACTS.test(words) && !TOLD.test(words)
export const isTold = (words: string): boolean => TOLD.test(words)
