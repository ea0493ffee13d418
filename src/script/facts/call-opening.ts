import type { Call } from '../../ask/labels.js'
import { pattern } from '../../text/pattern.js'
import type { Block } from '../markdown/block.js'
import { plainWords } from '../voice/label.js'
import { callPatterns, callsNamedIn, plainNamings } from './call-words.js'

/** What the first lines of a file call the other side, or the call, where no title tells. */
export function callOfOpening(blocks: readonly Block[]): Call | undefined {
  let text = ''
  let told = ''
  for (const block of blocks) {
    if (text.length > OPENING) break
    if (block.layout === 'heading') continue
    const line = ` ${block.text.slice(0, OPENING)}`
    text += line
    if (told.length < TOLD && !SPOKEN.test(line)) told += line
  }
  const words = plainWords(text)
  if (blocks.slice(0, HEAD).some((block) => PARTICIPANT.test(block.text)) || isResearch(blocks)) return 'interview'
  if (/\bcandidates?\b/.test(words) && /\b(?:screening|screen|pre qualify|pre qualification|shortlist)\b/.test(words)) return 'interview'
  if (/^objection\b/.test(words)) return 'objection'
  return /^cold call\b/.test(words) ? 'cold' : callToldIn(plainWords(told.slice(0, TOLD)))
}
/** `Participant: Ada`: who is asked in a study. */
const PARTICIPANT = /^\W{0,4}(?:participant|interviewee|respondent)\W{0,4}:\s{0,3}\S/i
const HEAD = 20
/** "We are conducting market research." */
function isResearch(blocks: readonly Block[]): boolean {
  let length = 0
  for (const { text } of blocks) {
    if (RESEARCH.test(text.slice(0, OPENING))) return true
    length += text.length
    if (length > RESEARCH_TOLD) return false
  }
  return false
}
const RESEARCH = pattern('i')`
  \b(?:we|i)(?:['’]re| are|['’]m| am) (?:currently )?(?:conducting|doing|running|carrying out) (?:a |an |some |our )?(?:\w+ ){0,2}
  (?:research|study|interviews)\b
`
const RESEARCH_TOLD = 2_500
const OPENING = 900
/** As much of the first lines as tells what a file is about; what is said or asked there tells of something else. */
const TOLD = 300
const SPOKEN = /[?"“”«»]/

/** The one kind of call that words name, plainly and not as the goal of another. */
function callToldIn(words: string): Call | undefined {
  if (callsNamedIn(words).length !== 1) return undefined
  const [told] = callPatterns().flatMap(([call, pattern]) => {
    const [first] = plainNamings(words, pattern)
    return first && !LEADS_TO.test(words.slice(0, first.index)) ? [call] : []
  })
  return told
}
/** The goal of a call, what comes before or after it, and what it is not: "The goal is to book a demo". */
const LEADS_TO = pattern('')`
  \b(?:
    to|into|from|book\w*|schedul\w*|set|sets|get|gets|secure|land|earn|arrange|before|after|not|no|until|for|win|with|towards?|handling
    |overcoming
  )(?: \w+){0,3}$
`
