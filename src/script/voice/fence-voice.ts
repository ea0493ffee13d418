import { pattern } from '../../text/pattern.js'
import type { Fence } from '../markdown/block.js'
import { isLetter } from './letter.js'
import type { Purpose } from './purposes.js'
import { addressing } from './voice.js'

const PROMPT = pattern('i')`
  ^(?:#+ .*\n+)?(?:
    you are (?:an?|the|my)\b|act as\b|i want you to\b|please (?:write|generate|create|analy[sz]e|review)|your (?:task|job|role) is\b
    |generate\b|rewrite\b|summari[sz]e (?:this|the|my)\b|analy[sz]e (?:this|the|my|these)\b|create (?:an?|the|\d+)\b
    |write (?:an?|the|\d+|me)\b|draft (?:an?|the)\b|given (?:this|the following)\b
    |based on (?:this|the (?:following|research|notes|transcript))\b|personali[sz]e\b
    |help me (?:write|prepare|create|draft|generate|prep|design)
    |i(?:'m| am) (?:preparing|going into|about to|meeting with|selling)|research\b|roleplay\b|role-play\b|pretend (?:you|to be)\b|compare\b
  )
`

/** What a fence is by its text alone: instructions to a model, a mail; undefined for anything that may be script. */
export function purposeOfFence(fence: Fence): Purpose | undefined {
  const start = fence.value.trimStart().slice(0, 400)
  if (PROMPT.test(start)) return isAgentScript(fence.value) ? undefined : 'prompt'
  if (isLetter(fence.value)) return 'mail'
  return isRecord(fence.value) || isSlotList(fence.value) ? 'note' : undefined
}

/** `Site / date:`, `1.`: a form on which answers are noted. What asks the customer is none, nor are turns under who speaks. */
function isRecord(text: string): boolean {
  const lines = text.split('\n').filter((line) => /[\p{L}\p{N}]/u.test(line))
  const names = lines.filter((line) => EMPTY_FIELD.test(line)).map((line) => line.trim())
  const fields = names.length + lines.filter((line) => EMPTY_NUMBER.test(line)).length
  if (names.length < 5 || fields * 2 <= lines.length || new Set(names).size * 5 < names.length * 4) return false
  return !/["“]/.test(text) && !lines.some((line) => line.includes('?') && addressing(line) >= 1)
}
const EMPTY_FIELD = /^[\s*_>-]*\p{L}[^?!"“]{1,90}:[\s*_]*$/u
const EMPTY_NUMBER = /^\s*\d{1,2}[.)]\s*$/

/** `STREET → Where is it?`, `SIZE → Note the rooms`: the slots that a talk fills, one a line, and what each is for. */
function isSlotList(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const asking = lines.filter((line) => line.trimEnd().endsWith('?')).length
  return lines.length >= 3 && asking < lines.length && lines.every((line) => SLOT.test(line) && !SPEAKS.test(line))
}
const SLOT = /^\s*(?:\d{1,2}[.)]\s+|[-*•]\s+)?\p{Lu}[\p{Lu}\d _/&-]{2,30}\s*(?:→|->|=>)\s*[^"“\s]/u
const SPEAKS = /\b(?:you|your|yours|i|i'm|i’m|my|hi|hello|thanks|thank)\b/i

const SAID_LINE = /^\s*(?:(?:→|->|=>)\s*)?["“].*["”]?\s*$|^\s*\W{0,4}(?:response|agent|say|you say|reply)\W{0,3}:/iu
/** `1. **Crew**: "How many of you are there?"`: a question in quotation marks as the whole of an item, with or without a label. */
const ITEM = /^\s*(?:[-*•]|\d{1,2}[.)])\s+(?:\*\*[^*"“\n]{2,60}\*\*\s?:?\s*|[^*"“:\n]{2,40}:\s*)?["“]([^"“”]{4,800})["”]\s*$/u
const WAITS = pattern('i')`
  \[ ?(?:pause|wait|listen|if |capture\b|map to\b)|\bobjection\b
  |\bif (?:they|he|she|the (?:caller|customer|user|participant|interviewee|respondent))\b
  |\bwait for (?:an? |the |their )?(?:\w+ )?(?:answer|response|reply|confirmation)\b|\bone question (?:at a time|per)\b
`

/** Whether instructions to a voice agent hold its whole script: what it says stands in quotation marks or behind its label, with pauses or objections. */
export function isAgentScript(text: string): boolean {
  let said = 0
  let cues = 0
  for (const line of text.split('\n')) {
    if (SAID_LINE.test(line) || isAskedItem(line)) said++
    else if (WAITS.test(line)) cues++
  }
  return said >= 4 && cues >= 2
}

function isAskedItem(line: string): boolean {
  const words = ITEM.exec(line)?.[1] ?? ''
  return words.includes('?') && /\byou/i.test(words)
}

/**
 * Whether a fence without quotes or labels holds sentences that speak to somebody, and is not a form, a list of fields or a diagram.
 * `least` is how plainly it must address its reader.
 */
export function isTalk(value: string, least: number): boolean {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  let fields = 0
  let sentences = 0
  for (const line of lines) {
    const end = line.trimEnd().slice(-60)
    if (/:\s*(?:_+|\[[^\]]*\])?$/.test(end) || /^\s{0,12}(?:[-*•]|□|\[ ?\])/.test(line)) fields++
    if (/[.?!]["”)*]*$/.test(end)) sentences++
  }
  return fields * 2 < lines.length && sentences * 3 >= lines.length && addressing(value.slice(0, 4000)) >= least
}
