import type { Draft } from './flow/steps.js'
import type { Turn } from './model.js'

/** What a script writes between two lines that are not said in one go: a cue in brackets, the next quotation, “If so:”, the mark of the next point of a list. */
const CUE = /\[|\((?:let|wait|pause|listen)\b|["”][\s,;|/]*["“]|\n[ \t>]*(?:[-*+•]|\d{1,2}[.)])[ \t]|\n[ \t>*_]*(?:if|when)\b[^\n]{0,80}:/i
const BRACKET = /\[/
/** `What hurts? ... I see what you mean.`: behind a question dots stand for the answer. */
const ANSWERED = /\[|\.{3}|…/
/** `What hurts? / What did you try?`, `1. What hurts? 2. Since when?`: one or the other, or one after the other. */
const OR_THIS = /^\s{1,2}(?:\/|\d{1,2}[.)])\s/
/** What may stand behind the last sentence of a line. */
const BEHIND = /^[\s*_"”\\]*(?:\([^)\n]*\)\s*|<br ?\/?>\s*)?$/
/** Where a line is longer than this behind a sentence, more is said on it. */
const LONGEST_REST = 200

/** Tells of the sentences of a turn how the script parts them, which their own words do not show. */
export function partSentences({ sentences }: Turn, source: string): void {
  if (sentences.length < 2) return
  let asked = -1
  sentences.forEach((sentence, index) => {
    const { start, end } = sentence.span
    const drawn = sentence as Draft<typeof sentence>
    const before = sentences[index - 1]
    if (before && (before.ask ? ANSWERED : BRACKET).test(source.slice(before.span.end, start))) drawn.behindCue = true
    if (!sentence.ask) return
    if (asked >= 0 && (CUE.test(source.slice(asked, start)) || OR_THIS.test(source.slice(asked, asked + 6)))) drawn.apart = true
    asked = end
    const [rest = ''] = source.slice(end, end + LONGEST_REST).split('\n', 1)
    if (rest.length < LONGEST_REST && BEHIND.test(rest)) drawn.endsLine = true
  })
}
