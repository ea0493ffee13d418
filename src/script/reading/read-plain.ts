import { askKind } from '../../ask/detect.js'
import { unmarkedQuestion } from '../../ask/unmarked.js'
import { LEADING_TAG } from '../../text/leading-tag.js'
import { pattern } from '../../text/pattern.js'
import { splitSentences } from '../../text/sentences.js'
import { isEntry } from '../groups/habit.js'
import type { Block } from '../markdown/block.js'
import { boldLetter, isItalic, isStruck } from '../markdown/marks.js'
import { isMarked } from '../markdown/run.js'
import type { Channel } from '../model.js'
import { isCapitals } from '../voice/capitals.js'
import { conditionOf, isListenLine } from '../voice/directions.js'
import { isTalk } from '../voice/fence-voice.js'
import { plainScorer } from '../voice/plain-voice.js'
import { isLive, type Purpose } from '../voice/purposes.js'
import { tellsToWatch, tellsWhatFor } from '../voice/put-to-the-reader.js'
import { strip } from '../voice/spoken-quotes.js'
import { addressing, soundsSpoken } from '../voice/voice.js'
import type { Reading } from './reading.js'
import { channelOf } from './section-frames.js'

export interface PlainGiven {
  readonly purpose: Purpose | undefined
  /** Whether the purpose is that of its own line, item or lead-in, or of the very section. */
  readonly near: boolean
  readonly label?: string
  readonly heard?: string
}

/** What an arrow answers. */
const ANSWERED = new Set<Purpose>(['customer', 'objection', 'ask', 'speech', 'positive'])
const UNSPOKEN = new Set<Purpose>(['note', 'check', 'listen', 'customer'])
const SPOKEN = new Set<Purpose>(['speech', 'voicemail', 'positive', 'negative'])

/** An arrow in front of a line leads from what the customer said to what the rep answers. */
const ARROW = /^\s*(?:→|->|=>|➡\ufe0f?|►|▶\ufe0f?)\s*/u

/** `IF NOT → what then?`, `(if yes) …`, `IF NO: …`: when the line is said. */
const BRANCH = /^[\s*_]{0,4}((?:if|when|unless)\b[^.?!:"“→>]{1,60}?)\s?[*_]{0,2}\s?(?:→|->|=>|➡\ufe0f?)\s*/iu
const CONDITION = pattern('iu')`
  ^[\s*_]{0,4}(?:
    [([]((?:if|when|unless)\b[^.?!:"“()[\]]{1,40})[)\]]:?|((?:if|when|unless)\b[^.?!:"“→>–—]{1,40}?)\s?:
    |(if(?: [^\s.?!:"“–—-]+){1,2})\s[–—-]
  )\s+
`

/** `ASK: who else will look at it with you`: the label says that it is a question, so the mark may be left out. */
const ASKED_NEXT = /(?:^|\s)asks?$/i

/** Records words without quotation marks: all of them where the layout says so, else the asks that speak to the customer. */
export function readPlain(reading: Reading, block: Block, start: number, given: PlainGiven): void {
  const { text } = block
  const arrow = ARROW.exec(text.slice(start))
  const branch = BRANCH.exec(text.slice(start)) ?? conditionIn(text.slice(start))
  const stated = branch?.slice(1).find((words) => words !== undefined) ?? ''
  const from = start + (arrow ?? branch ?? LEADING_TAG.exec(text.slice(start)) ?? [''])[0].length
  const answers = arrow !== null && text.endsWith('?') && (!given.purpose || ANSWERED.has(given.purpose))
  const { purpose, near } = answers ? { purpose: 'ask' as const, near: true } : given
  const extra = {
    label: given.label ?? stated,
    heard: given.heard ?? '',
    ...(branch ? { condition: conditionOf(stated) } : {}),
  }
  if (purpose === 'mail' || purpose === 'chat') {
    reading.say(block, block.start + from, block.end, { speaker: 'rep', quoted: false, channel: channelOf(purpose), ...extra })
    return
  }
  if (
    purpose === 'prompt' ||
    (isItalic(block) && !answers && !reading.italicAsks.has(block) && !isLedTo(reading, block)) ||
    reading.contents.has(block) ||
    tellsWhatFor(text)
  ) {
    reading.note(block)
    return
  }
  const negative = purpose === 'negative' || isStruck(block)
  const voicemail = purpose === 'voicemail' || reading.frame.stage === 'voicemail'
  const channel: Channel = negative ? 'counter-example' : voicemail ? 'voicemail' : 'call'
  if (isWhollySpoken(reading, block, purpose, near)) {
    reading.say(block, block.start + from, block.end, { speaker: 'rep', quoted: false, negative, channel, ...extra })
    return
  }
  const context = {
    block,
    purpose,
    near,
    habits: reading.habits,
    plainFile: reading.plainFile,
    staged: reading.frame.stage !== undefined || isLive(reading.frame.section.title),
    announced: reading.options.announced,
    answers: answersHeading(reading),
    around: purposesAround(reading),
    objections: reading.inObjection,
  }
  const rest = text.slice(from)
  const isListed = (purpose === 'ask' || purpose === 'speech') && near && block.opensItem && !reading.habits.quotesSpeech
  const scoreOf = plainScorer(context, reading.options.weigh)
  const group = reading.habits.of(block)
  // "Describe how you work it out." is a note to the reader, but not in a list of questions.
  const amongAsks = block.depth > 0 && group.asking >= 3 && group.asking * 3 >= group.blocks * 2
  // "10. Describe the day.", where nearly all that is counted asks.
  const isCounted = block.layout === 'numbered' && group.direct >= 5 && group.asking * 5 >= group.blocks * 4
  const leavesMarksOut = (group.unmarked || ASKED_NEXT.test(strip(text.slice(0, from)))) && !block.text.includes('?') && isEntry(block)
  let said = 0
  for (const sentence of splitSentences(rest)) {
    const words = rest.slice(sentence.start, sentence.end)
    const isQuestion = /\?["”'’)\]*_]{0,4}$/.test(words.slice(-6))
    const speaker = amongAsks ? /\b(?:me|us|i|i'd|i'm|you|your|please)\b/i : /\b(?:me|us|i|i'd|i'm)\b/i
    const unmarked = leavesMarksOut && !isQuestion && unmarkedQuestion(words) !== undefined
    // "What did it smell of? Describe it."
    const besideQuestion = amongAsks && text.includes('?')
    const isOrder = askKind(words) !== undefined && (besideQuestion || isCounted || speaker.test(words.replaceAll('’', "'")))
    const isAsk = isQuestion || unmarked || isOrder
    if (isQuestion && pointsOn(block, from + sentence.end)) continue
    const label = isQuestion
      ? (boldTerm(block, from + sentence.start, words) ??
        boldHead(block, from + sentence.start, words) ??
        arrowTerm(words) ??
        letterTerm(words, boldLetter(block)) ??
        countTerm(words) ??
        labelOf(words))
      : ''
    const begins = block.start + from + sentence.start + label.length
    if (
      !(isAsk
        ? scoreOf(words.slice(label.length), block.run.span(begins, begins + 1).start) >= 0
        : isListed && addressing(words) >= 0 && !/^[([]|:/.test(words))
    )
      continue
    const struck = isStruck(block, from + sentence.start, from + sentence.end)
    reading.say(block, begins, block.start + from + sentence.end, {
      speaker: 'rep',
      quoted: false,
      negative: negative || struck,
      channel: struck ? 'counter-example' : channel,
      continues: said > 0,
      single: true,
      unmarked,
      ...extra,
      label: extra.label !== '' ? extra.label : strip(text.slice(0, from)),
      ...(branch ? {} : { condition: conditionOf(strip(label)) }),
    })
    said++
  }
  if (said === 0)
    reading.remark(block, block.start, block.end, !(purpose && UNSPOKEN.has(purpose)) && isListenLine(text) ? 'listen' : undefined)
}

/** `If it is not clear, ask:` and right under it a question in italics. */
function isLedTo({ lead, leadUsed }: Reading, { text }: Block): boolean {
  if (!lead || leadUsed !== 1 || !text.endsWith('?') || addressing(text) <= 0) return false
  return lead.purpose === 'ask' || lead.purpose === 'speech' || /\b(?:ask|say)$/i.test(lead.text)
}

/** Whether the heading right above quotes what the customer says. */
const answersHeading = ({ frame, lead }: Reading): boolean =>
  lead === undefined && frame.purpose === 'objection' && frame.heard !== '' && /["“]/.test(frame.section.title)

/** What the headings around announce, the nearest first. */
function purposesAround({ frame }: Reading): readonly (Purpose | undefined)[] {
  const around = [frame.purpose]
  for (let outer = frame.parent; outer; outer = outer.parent) around.push(outer.purpose)
  return around
}

/** What stands before a question as labels, `On price: If they ask for less: What did you have in mind?`; empty where nothing does. */
function labelOf(words: string): string {
  let end = 0
  for (;;) {
    const opening = /^(?:[^?"]{2,40}?|(?:if|when)\s[^?:]{2,50}):\s{1,3}(?=\p{L})/iu.exec(words.slice(end))
    if (!opening) return words.slice(0, end)
    const next = end + opening[0].length
    const leadsOn = !/^\p{Lu}/u.test(words.slice(next)) && !isTopic(opening[0], words.slice(next))
    if (leadsOn && conditionOf(opening[0]) === '') return words.slice(0, end)
    end = next
  }
}

/** `Budget owner: who signs it off?`: a topic in front of a whole question; "Let me ask: who signs it off?" leads on in the same breath. */
function isTopic(label: string, question: string): boolean {
  return (
    /^\W*\p{Lu}[\p{L}/&-]*(?: [\p{L}/&-]+){0,2}\W*$/u.test(label) &&
    !/\b(?:i|me|my|we|our|us|you|your|it|that|this|so|and|but|ok|okay|now|is|are|ask|say|tell|question|questions|thing|curious|wondering)\b/i.test(
      label,
    ) &&
    /^["“]?(?:who|whose|what|which|when|where|why|how|do|does|did|is|are|was|were|has|have|can|could|would|will)\b/.test(question)
  )
}

/** `**We rent** – Who owns the place?`: bold words and a dash in front of a question, as a label; undefined where there are none. */
function boldTerm({ run, start }: Block, at: number, words: string): string | undefined {
  const term = /^[^?"]{1,60}?\s[–—-]\s{1,3}(?=["“]?\p{Lu})/u.exec(words)?.[0]
  if (!term) return undefined
  const end = at + term.replace(/\s[–—-]\s+$/, '').length
  return isMarked(run, 'strong', start + at, start + end) && !isMarked(run, 'strong', start + at, start + at + words.length)
    ? term
    : undefined
}

/** `**Process** How do you buy?`: bold words in front of a question that is not bold, as a label; undefined where there are none. */
function boldHead({ run, start }: Block, at: number, words: string): string | undefined {
  const [mark] = run.marked('strong', start + at, start + at + 1)
  const head = mark && mark.start <= start + at ? words.slice(0, mark.end - start - at) : ''
  const isHead = /^\p{Lu}[^?!.:,"“]{1,40}$/u.test(head) && head.trim().split(/\s+/).length <= 3 && !OPENS_QUESTION.test(head)
  const term = isHead ? `${head}${/^\s*/.exec(words.slice(head.length))![0]}` : ''
  return term !== '' && term.length > head.trimEnd().length && OPENS_QUESTION.test(words.slice(term.length)) ? term : undefined
}
const OPENS_QUESTION = /^(?:Who|Whose|What|Which|When|Where|Why|How|Do|Does|Did|Is|Are|Was|Were|Has|Have|Can|Could|Would|Will|Tell|Walk)\b/

/** `Oven → what do you bake in?`, `-> how long?`: a word or two and an arrow in front of a question; undefined where there is none. */
const arrowTerm = (words: string): string | undefined =>
  /^\s*(?:[^\s?"“→>]{1,24}\s){0,4}(?:→|-{1,2}>|=>|➡\ufe0f?)\s{1,3}(?=(?:and |so )?(?:how|what|which|who|when|where|why|do|does|did|are|is|have|can|could|would)\b)/iu.exec(
    words,
  )?.[0]

/** `S – How many vans?`, `(P) Where does it break?`: the letter of a method in front of a question; undefined where there is none. */
const letterTerm = (words: string, bold: string | undefined): string | undefined =>
  /^(?:[([]\p{Lu}[)\]]:?|\p{Lu}(?:\s?[:.)–—]|\s-))\s{1,3}(?=\p{Lu})/u.exec(words)?.[0] ??
  (bold && words.slice(0, 2).toLowerCase() === `${bold} ` ? words.slice(0, 2) : undefined)

/** `1. Who mends it? 2. Since when?` on one line: the number in front of each question; undefined where there is none. */
const countTerm = (words: string): string | undefined => /^\s{0,2}[([]?\d{1,2}[.)\]]\s{1,3}(?=\p{Lu})/u.exec(words)?.[0]

/** A question mark in a link to another place of the file: the name of that place, `→ [Who is this?](#who)`. */
function pointsOn(block: Block, end: number): boolean {
  const mark = block.text.lastIndexOf('?', end)
  return block.run.marked('link', block.start + mark, block.start + mark + 1).some(({ url }) => url?.startsWith('#'))
}

/** A condition that is set apart by a colon, a dash or brackets; "When that happens – who calls?" sets none. */
function conditionIn(line: string): RegExpExecArray | null {
  const found = CONDITION.exec(line)
  return found && conditionOf(found[1] ?? found[2] ?? found[3] ?? '') !== '' ? found : null
}

/** `SAY: Hi, this is Ada.` */
const SAY = /^\W{0,4}(?:say|you say|tell them|intro|introduction|opener|opening|transition|greeting)\W{0,3}:/i

/** Whether a block without quotation marks is spoken from end to end. */
function isWhollySpoken(reading: Reading, block: Block, purpose: Purpose | undefined, near: boolean): boolean {
  if ((purpose && UNSPOKEN.has(purpose)) || tellsToWatch(block.text)) return false
  const spoken = purpose !== undefined && SPOKEN.has(purpose)
  if (reading.speaksInCapitals && !block.fence && isCapitals(block.text)) return true
  const own = reading.habits.of(block)
  if (block.fence) {
    if (own.quoted > 0 || own.quotes * 2 > own.blocks || block.fence.diagram) return false
    if (!spoken && purpose !== undefined && purpose !== 'ask' && purpose !== 'objection') return false
    return isTalk(block.fence.value, reading.frame.heard !== '' || reading.lead !== undefined ? -0.5 : 0.25)
  }
  if (block.quoteDepth > 0) {
    if (own.quotes > 0) return false
    if (spoken && near) return true
    if (!reading.habits.blockquoteSpeech) return false
    const address = addressing(block.text)
    return address > 0 || soundsSpoken(block.text) || (own.addressed > 0 && address > -0.5)
  }
  if (block.layout === 'html') return spoken && near
  if (block.layout !== 'paragraph') return false
  if (SAY.test(block.text) && soundsSpoken(block.text.replace(SAY, '')) && /[.?!]$/.test(block.text)) return true
  if (own.quotes > 0) return false
  if (!reading.habits.quotesSpeech && reading.frame.stage !== undefined && soundsSpoken(block.text) && /[.?!]$/.test(block.text))
    return true
  if (!reading.plainFile) return false
  if (reading.talkFile && purpose === undefined && !block.opensItem) return true
  return addressing(block.text) > 0 && /[.?!]$/.test(block.text) && (spoken || reading.frame.stage !== undefined)
}
