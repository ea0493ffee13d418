import type { Ask, Script, Sentence, Turn } from '../script/model.js'
import { pattern } from '../text/pattern.js'
import { countWords } from './words.js'

/** So many words between two questions are talk of their own: what is asked after it is asked anew. */
const TALK = 12
/** Said when the answer has come: “Great.”, “Got it.” */
const HEARD = pattern('i')`
  ^(?:(?:\.{3}|…)\s*)?(?:
    great|perfect|got it|good|okay|ok|excellent|wonderful|awesome|fantastic|i see|thanks|thank you|understood|right|nice|sure
    |(?:that )?makes sense|fair enough|interesting
  )[.!]+$
`

/** Whether a sentence is only the rep's word for an answer that has come. */
export function isHeard(sentence: Sentence): boolean {
  return HEARD.test(sentence.text.trim())
}

/**
 * The asks of a turn that are said in one breath. Talk, a word for the answer that has come (“Great.”), a cue in brackets (“[wait]”, “[if yes]”) and the next point of a list end it; in a
 * code block a question that starts a line of its own stands in a list, as it would behind a bullet, and so it does where
 * several lines of a turn end with one.
 */
export function breathsOf(script: Script, turn: Turn): readonly (readonly Ask[])[] {
  const margin = script.lines.at(turn.span.start).column
  const inLines = isList(script, turn)
  const breaths: Ask[][] = []
  let line = 0
  let ended = 0
  let talk = 0
  for (const sentence of turn.sentences) {
    const { ask } = sentence
    if (!ask || ask.negative) {
      talk += isHeard(sentence) ? TALK : countWords(sentence)
      continue
    }
    const start = script.lines.at(ask.span.start)
    const listed = turn.layout === 'fence' && start.line !== line && start.column <= margin
    const isNext = inLines && script.lines.at(ask.span.end - 1).line !== ended
    const apart = listed || isNext || talk >= TALK || sentence.apart === true
    const open = breaths[breaths.length - 1]
    if (open && !apart) open.push(ask)
    else breaths.push([ask])
    line = start.line
    if (inLines) ended = script.lines.at(ask.span.end - 1).line
    talk = 0
  }
  return breaths
}

/** From so many lines on it is a list; two questions may fill a line each by chance. */
const LISTED = 3
/** Whether the questions of a turn stand in a list without marks: so many lines end with one. */
function isList({ lines }: Script, { sentences }: Turn): boolean {
  if (sentences.length < LISTED) return false
  const ended = new Set<number>()
  for (const { ask, endsLine } of sentences) if (ask && endsLine) ended.add(lines.at(ask.span.end - 1).line)
  return ended.size >= LISTED
}

/** An answer that is offered has few words. */
const OFFERED_WORDS = 4

/** Whether an ask only offers an answer to the one before it in its turn: “When do they fail? In the morning?” */
export function isOffered(ask: Ask, before: Ask | undefined): boolean {
  return before?.turn === ask.turn && (ask.form === 'statement-q' || ask.form === 'choice') && countWords(ask) <= OFFERED_WORDS
}

/** The sentences of a turn, parted at cues in brackets (“[wait for the answer]”, “[if they are busy]”) and at the dots of an answer. */
export function stretchesOf(turn: Turn): readonly (readonly Sentence[])[] {
  const found: Sentence[][] = []
  for (const sentence of turn.sentences) {
    const open = found[found.length - 1]
    if (open && !sentence.behindCue) open.push(sentence)
    else found.push([sentence])
  }
  return found
}
