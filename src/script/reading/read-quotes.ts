import { pattern } from '../../text/pattern.js'
import { onlyQuote } from '../groups/pairs.js'
import type { Block } from '../markdown/block.js'
import { isStruck } from '../markdown/marks.js'
import { isMarked } from '../markdown/run.js'
import { purposeOfBlock } from '../voice/block-purpose.js'
import { conditionOf, directionsIn, isAnswerSlot } from '../voice/directions.js'
import type { Purpose } from '../voice/purposes.js'
import { ownerOfQuote, type PurposeSource, type Verdict } from '../voice/quote-voice.js'
import type { Quote } from '../voice/quotes.js'
import { isQuoteOnly, strip } from '../voice/spoken-quotes.js'
import { openCarry } from './open-carry.js'
import { readAnswer } from './read-answer.js'
import type { Reading } from './reading.js'

/** What is known of quotations from outside their block: a cell's header, a speaker's label. */
export interface QuotesGiven {
  readonly purpose?: { readonly purpose: Purpose | undefined; readonly from: PurposeSource }
  readonly speakerLabel?: string
  readonly label?: string
  readonly heard?: string
}

const LEADS_ON = /^[\s*_]{0,4}(?:→|->|=>|➡|:|–|—|-|=)/u
const POINTS_ON = /^[\s*_]{0,4}(?:→|->|=>|➡|:|–|—|--|-|=)\s{0,3}[*_]{0,3}\p{L}/u
/** Another sentence. */
const GOES_ON = /^[\s*_]{1,5}\p{Lu}/u
/** `"How much is it?" →` and the answer in the next line. */
const LEADS_TO_NEXT = /^[\s*_]{0,4}(?:→|->|=>|➡)[\s*_]{0,4}$/u
const ARROW = /^[\s*_]{0,4}(?:→|->|=>|➡)/u
const OR = /^[\s*_,/]{0,6}(?:or|OR|Or)[\s*_:,]{0,6}$/

/** The quotation is what a sentence is about, not what is said. */
const MENTIONS = pattern('')`
  ^[\s*_]{0,4}(?:
    (?:is|was) (?:an?|the) (?!(?:best|great|good|better|perfect|right|strong|killer|key|most)\b)
    |(?:implies|signals?|assumes|presumes|sounds|kills|means|invites an?|forces an?)\s
  )
`
const PRAISES = pattern('u')`
  ^[\s*_]{1,4}(?:(?:question|line|probe) )?
  (?:reveals?|creates?|builds?|shows?|surfaces?|brings out|gives|makes|works|helps|tells|keeps|gets|lets|uncovers?|buys|moves|turns)\s\p{L}
`
/** `"…" – Ada Field`, `"…" — Ada Field, The Allotment`: a motto, and whose it is. */
const SIGNED = /^\s{0,3}[–—-]{1,2}\s?\p{Lu}[\p{L}.'’]{0,20}(?: \p{Lu}[\p{L}.'’]{0,20}){1,2}(?:, [^.?!"“]{2,40})?[\s*_]{0,3}$/u
/** `"Would you buy it?" is worthless.`, `"What do you do?" is not research.` */
const DISMISSED = pattern('iu')`
  ^[\s*_]{0,4}(?:
    (?:is|are) (?:worthless|useless|meaningless|pointless|lazy|noise|too (?:vague|broad|leading))\b|(?:is|are) (?:not|never) \p{L}
    |(?:isn['’]t|aren['’]t|won['’]t) \p{L}|(?:tells?|gets?|earns?|buys?) you (?:nothing|little)\b|always (?:gets?|earns?|invites?)\s
  )
`
/** `asked "why did you go?" – which brings up a reason rather than the story`: what the words fall short of. */
const FALLS_SHORT = /^[\s*_]{0,4}[,–—-]{1,2}\s?which \p{L}[^.?!"“]{0,60}\b(?:rather than|instead of|nothing)\b/iu
/** `If you ask, "Which bed is oldest?" or "…" most people don't know.`: told of everybody, asked of nobody here. */
const IF_ASKED = /\bif (?:you|i|we) (?:ask|asked|were to ask)\b[^".?!]{0,60}$/i
const NOBODY_KNOWS = pattern('i')`
  ^[\s,.–—-]{0,4}(?:and |then )?(?:
    (?:most|many)(?: of)?(?: \w+){0,2} (?:aren['’]t|are not|don['’]t|do not|can['’]t|cannot|couldn['’]t)
    |(?:hardly any|almost no|very few|few)(?: of)?(?: \w+){0,2} (?:can|could|knows?|are|is)
    |(?:hardly any|almost no|no) ?(?:one|body) (?:can|could|knows?|is)
  )\b
`
/** `Note: using "…" is a way to…`. */
const GERUND = /(?:^|[.:]\s{1,3})\W{0,3}(?:using|saying|asking)[\s*_]*$/i
/** `Asking "…" five times in a row sounds like an interrogation.` */
const OF_ASKING = /^[\s*_]{0,4}\p{Ll}[^.?!"“]{0,60}\b(?:sounds?|feels?|makes?|is|can|will|gets?|leads?|tends?|turns?|puts?)\b/u
const PREFERS = /^[\s*_,]{0,4}(?:instead of|rather than|(?:and )?not)[\s*_]{0,4}$/i
const SWAPPED = /(?:^|[\s*_(])(?:swap|replace|change|turn|trade)(?: out)?[\s*_]*"[\s*_]*(?:for|with|by|into|to)\b/i
/** `changes the opener from "…" to "…"`. */
const LEFT_FOR = /\b(?:chang|shift|switch|turn|refram|rephras)\w{1,3}\b[^".?!]{0,40}\bfrom[\s*_]*"[\s*_,]*to\b/i
const MARKED_BAD = /^[\s*_|–—←-]{0,5}(?:❌|✗|✘|🚫|⛔|👎|[([](?:bad|wrong|weak|poor|avoid|don['’]t(?: say| ask)?|not this|never)[)\]])/iu
const STARTS = /^[\s*_>\d.)•-]*$/
/** `If they say "…":`, `Objection 2: "…" –`: what follows answers it. */
const THEY_SAY = pattern('i')`
  ^\W*(?:
    (?:if|when) (?:they|he|she|someone|(?:the )?(?:prospect|customer|client|buyer|lead|owner|patient|seller|homeowner|caller)) (?:
      says?|asks?|objects?|repl(?:y|ies)|responds?|pushe?s? back|goes
    )(?: with| that)?|they say|objection
  )(?: \d{1,2})?\W{0,4}$
`

/** `Common objections` quotes none. */
const OF_MANY = /\b(?:objections|pushbacks|concerns|stalls|rebuttals|excuses|brush-?offs)\W*$/i

/** Under a heading that quotes the objection itself, what is quoted is the answer to it. */
function ownHeard({ frame }: Reading): boolean {
  return frame.heard !== '' && !OF_MANY.test(frame.heard) && frame.stage === 'objection' && frame.section.title.includes(frame.heard)
}

/** Records what the quotations of a block hold, each by its owner; the words around them are notes to the rep. */
export function readQuotes(reading: Reading, block: Block, from: number, quotes: readonly Quote[], given: QuotesGiven = {}): void {
  const { text } = block
  const { purpose, from: source } = given.purpose ?? purposeOfBlock(reading, block)
  const first = quotes[0]!
  if (IF_ASKED.test(text.slice(from, first.start)) && NOBODY_KNOWS.test(text.slice(quotes[quotes.length - 1]!.end))) {
    reading.note(block)
    return
  }
  const group = reading.habits.of(block)
  const alone = quotes.length === 1 ? isQuoteOnly(text) : onlyQuote(block) !== undefined
  const shared = {
    purpose,
    from: source,
    objections: reading.inObjection && !ownHeard(reading),
    nested: block.depth > 0,
    amongQuestions: block.depth > 0 && group.quoted >= 3 && group.quoted * 4 >= group.blocks * 3,
    amongStatements: block.depth > 0 && group.blocks >= 2 && group.quoted + group.plain === 0,
    bold: isMarked(block.run, 'strong', block.start + first.start, block.start + first.end),
    fenced: block.fence !== undefined,
    alone,
    answered: reading.pairs.isAnswered(block),
    responded: reading.pairs.isResponded(block) && (reading.inObjection || reading.frame.stage === 'objection'),
    answers: reading.pairs.answers(block),
    paired: alone && reading.pairs.isCustomer(block),
  }
  const struck = isStruck(block)
  let at = from
  let heard = given.heard ?? ''
  let last: Verdict | undefined
  let isTheirs = true
  quotes.forEach((quote, index) => {
    const before = afterBold(block, quote, text.slice(at, quote.start))
    const following = quotes[index + 1]
    const after = text.slice(quote.end, following ? following.start : quote.end + 80)
    at = quote.end
    if (index > 0) pauses(reading, block, quotes[index - 1]!.end, quote.start)
    const verdict = ownerOfQuote({
      ...shared,
      text: text.slice(quote.from, quote.to),
      before,
      leavesLabel: leavesLabel(block, quotes, index, before),
      first: index === 0,
      last,
      preferred: following !== undefined && PREFERS.test(after),
      outdone:
        DISMISSED.test(after) ||
        FALLS_SHORT.test(after) ||
        (alone && isRewritten(reading, block)) ||
        (following ? [SWAPPED, LEFT_FOR].some((pattern) => pattern.test(`${before.slice(-60)}"${after}`)) : MARKED_BAD.test(after)),
      praised: PRAISES.test(after),
      mentioned:
        (GERUND.test(before) && OF_ASKING.test(after)) ||
        (MENTIONS.test(after) && (STARTS.test(before) || GERUND.test(before) || following === undefined)) ||
        (SIGNED.test(after) && STARTS.test(before) && !text.includes('?')),
      ledOn: following !== undefined && LEADS_ON.test(after),
      pointedOn:
        (following === undefined && LEADS_TO_NEXT.test(after)) ||
        (POINTS_ON.test(after) && (shared.objections || shared.bold || ARROW.test(after))) ||
        (shared.objections && shared.bold && GOES_ON.test(after) && !isMarked(block.run, 'strong', block.start + quote.end, block.end)),
    })
    last = verdict
    isTheirs &&= verdict?.speaker === 'customer' && (index === 0 ? STARTS.test(before) || THEY_SAY.test(before) : OR.test(before))
    if (!verdict) return
    const negative = verdict.negative || struck || isStruck(block, quote.start, quote.end)
    const said = strip(before.slice(-140))
    reading.say(block, block.start + quote.from, block.start + quote.to, {
      speaker: verdict.speaker,
      speakerLabel: given.speakerLabel ?? '',
      quoted: true,
      negative,
      channel: negative ? 'counter-example' : verdict.channel,
      label: given.label ?? said,
      heard,
      continues: index > 0 && before.trim() === '',
      alternative: index > 0 ? OR.test(before) : /^\W{0,4}or\W{1,4}$/i.test(before),
      condition: conditionOf(said),
    })
    if (verdict.speaker === 'customer') heard = text.slice(quote.from, quote.to)
  })
  const end = quotes[quotes.length - 1]
  if (end) pauses(reading, block, end.end, text.length)
  if (end && !end.closed) openCarry(reading, block)
  else if (end && isTheirs) readAnswer(reading, block, end, heard)
}

/** `"Would you buy it?"`, under it `Risky – they will be polite.` and `Rewrite: "…"`: a question that is told off and put right. */
function isRewritten({ blocks }: Reading, { index }: Block): boolean {
  const [verdict, rewrite] = [blocks[index + 1], blocks[index + 2]]
  return verdict !== undefined && rewrite !== undefined && REWRITE.test(rewrite.text) && TOLD_OFF.test(verdict.text)
}
const TOLD_OFF = pattern('iu')`
  ^\W{0,6}(?:(?:verdict|rating|score)\W{1,4})?
  (?:risky|unsafe|bad|weak|poor|leading|loaded|hypothetical|too (?:vague|broad|leading)|fails?|failed|wrong|reject(?:ed)?|problematic)
  [^\p{L}"“]{1,5}(?=\p{L})
`
const REWRITE = /^\W{0,6}(?:rewrite|rewritten|reworded|better|instead|ask instead|try instead|fixed|fix)\b[^:."“]{0,30}[:"“–—]/i

/** What stands before the first quotation, with a colon where bold type ends there instead: `**If they say no** "…"`. */
function afterBold(block: Block, quote: Quote, before: string): string {
  const words = before.trimEnd()
  const end = block.start + words.length
  if (words.length !== quote.start - (before.length - words.length) || words === '' || /[^\p{L}\p{N}]$/u.test(words)) return before
  return isMarked(block.run, 'strong', block.start, end) && !isMarked(block.run, 'strong', end, block.start + quote.end)
    ? `${words}: `
    : before
}

/** Whether what stands before a quotation is the end of a label that holds one, by its colon or its bold type. */
function leavesLabel(block: Block, quotes: readonly Quote[], index: number, before: string): boolean {
  if (index === 0) return /["”][*_)\]]{0,3}\s?[:：]\s*$/.test(before.slice(-12))
  const isBold = ({ start, end }: Quote): boolean => isMarked(block.run, 'strong', block.start + start, block.start + end)
  return /^[*_)\]]{0,3}\s?[:：]\s*$/.test(before) || (before.trim() === '' && isBold(quotes[index - 1]!) && !isBold(quotes[index]!))
}

/** Listen cues and answer slots in the words after a quotation: `"Why?" [wait]`, `"Why?" ____`. */
function pauses(reading: Reading, block: Block, from: number, to: number): void {
  const between = block.text.slice(from, to)
  for (const { start, end, listen } of directionsIn(between)) {
    if (listen) reading.remark(block, block.start + from + start, block.start + from + end, 'listen')
  }
  if (isAnswerSlot(between)) reading.remark(block, block.start + from, block.start + to, 'slot')
}
