import type { Ask, Script, Sentence, Turn } from '../script/model.js'
import { countWords } from './words.js'

/** So many words between two questions are talk of their own: what is asked after it is asked anew. */
const TALK = 12
/** What a script writes between two lines that are not said in one go: a cue in brackets, the next quotation, “If so:”, the mark of the next point of a list. */
const CUE = /\[|\((?:let|wait|pause|listen)\b|["”][\s,;|/]*["“]|\n[ \t>]*(?:[-*+•]|\d{1,2}[.)])[ \t]|\n[ \t>*_]*(?:if|when)\b[^\n]{0,80}:/i

/** Said when the answer has come: “Great.”, “Got it.” */
const HEARD =
  /^(?:great|perfect|got it|good|okay|ok|excellent|wonderful|awesome|fantastic|i see|thanks|thank you|understood|right|nice|sure)[.!]+$/i

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
  let last = turn.span.start
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
    const apart = listed || isNext || talk >= TALK || CUE.test(script.source.slice(last, ask.span.start))
    const open = breaths[breaths.length - 1]
    if (open && !apart) open.push(ask)
    else breaths.push([ask])
    line = start.line
    if (inLines) ended = script.lines.at(ask.span.end - 1).line
    last = ask.span.end
    talk = 0
  }
  return breaths
}

/** From so many lines on it is a list; two questions may fill a line each by chance. */
const LISTED = 3
const BEHIND = /^[\s*_"”\\]*(?:\([^)\n]*\)\s*|<br ?\/?>\s*)?$/

/** Whether the questions of a turn stand in a list without marks: so many lines end with one. */
function isList({ source, lines }: Script, { sentences }: Turn): boolean {
  if (sentences.length < LISTED) return false
  const ended = new Set<number>()
  for (const { ask } of sentences) {
    if (!ask) continue
    const next = source.indexOf('\n', ask.span.end)
    if (BEHIND.test(source.slice(ask.span.end, next < 0 ? source.length : next))) ended.add(lines.at(ask.span.end - 1).line)
  }
  return ended.size >= LISTED
}

/** An answer that is offered has few words. */
const OFFERED_WORDS = 4

/** Whether an ask only offers an answer to the one before it in its turn: “When do they fail? In the morning?” */
export function isOffered(ask: Ask, before: Ask | undefined): boolean {
  return before?.turn === ask.turn && (ask.form === 'statement-q' || ask.form === 'choice') && countWords(ask) <= OFFERED_WORDS
}

/** The sentences of a turn, parted at cues in brackets: “[wait for the answer]”, “[if they are busy]”. */
export function stretchesOf(script: Script, turn: Turn): readonly (readonly Sentence[])[] {
  const found: Sentence[][] = []
  for (const sentence of turn.sentences) {
    const open = found[found.length - 1]
    const before = open?.[open.length - 1]
    if (open && before && !script.source.slice(before.span.end, sentence.span.start).includes('[')) open.push(sentence)
    else found.push([sentence])
  }
  return found
}
