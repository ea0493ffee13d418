import type { Stage } from '../../ask/labels.js'
import { pattern } from '../../text/pattern.js'
import { stageOfHeading } from '../facts/stages.js'
import type { Block } from '../markdown/block.js'
import { isBold } from '../markdown/marks.js'
import type { Speaker } from '../model.js'
import { conditionOf } from './directions.js'
import { leadingLabel, plainWords, timedName } from './label.js'
import { type Purpose, purposeOf } from './purposes.js'
import type { Speakers } from './speakers.js'
import { soundsSpoken } from './voice.js'

/** A line that announces what stands under it: `**Questions to ask:**`, `Listen for:`, `**You:**`. */
export interface Lead {
  readonly text: string
  readonly purpose?: Purpose
  readonly speaker?: Speaker
  readonly speakerLabel: string
  readonly stage?: Stage
  readonly condition: string
  /** Bold words without a colon: what may be a heading. */
  readonly bare?: boolean
  readonly block: Block
  /** The fence it stands in, where it holds no further. */
  readonly fence?: number
}

/** `Don't ask "…" - instead:`, `Don't ask "…?" Ask about the roof:` and `Instead of pitching, describe what you see:` lead to what to say. */
const INSTEAD = pattern('iu')`
  ["”\s–—-]\s?(?:instead|better|rather)(?:,? (?:ask|say|try|use))?\W*$
  |[.?!]?["”][.?!]?\s{1,3}(?:instead,? |rather,? )?(?:ask|say|try|use|pose|go with|open with|lead with|close with)\b[^.?!]{0,60}$
  |^\W*(?:instead of|rather than) [^,]{3,60}, (?!and\b|or\b)\p{L}
`

const NUMBERED_PART =
  /^\W{0,3}(?:step|stage|phase|part|section|act)\s(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five|six|seven|eight)\s?[:.–—-]\s{0,3}\S/i

/** `Step 2 - Kitchen table (10 minutes)`, `CLOSING THE VISIT`: a line that heads what follows, in a file that marks up nothing. */
function isPlainHeading({ text, layout, container, fence, quoteDepth }: Block): boolean {
  if (layout !== 'paragraph' || container !== 0 || fence || quoteDepth > 0 || text.length > 80 || /["“”?!.:]\W{0,2}$/.test(text))
    return false
  if (NUMBERED_PART.test(text)) return true
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}{4}/u.test(text) && stageOfHeading(text)?.named === true
}

/** Purposes of what is only for the rep's eyes, or for the customer's mouth. */
const UNSPOKEN = new Set<Purpose | undefined>(['note', 'check', 'listen', 'customer', 'negative'])

/** `red flags`, `Debrief (with Ada)` right over a list: notes that nothing but their name sets apart. */
function namesNotes({ text, layout, container, fence }: Block, next: Block | undefined): boolean {
  if (layout !== 'paragraph' || container !== 0 || fence || !next?.opensItem || next.depth !== 1 || text.length > 60) return false
  if (/["“”?!:;,]|[.…]\W{0,2}$/.test(text) || text.split(/\s+/, 8).length > 7 || soundsSpoken(text)) return false
  return !/^\W*(?:i|we|you|so|and|then|let)\b/i.test(text) && UNSPOKEN.has(purposeOf(text))
}

/** `If they say no, say: "Is there a better time?" If yes, go on:`: it holds what is to be said. */
const SAYS_ITSELF = /(?:^|[,.;]\s|\bthen\s)(?:you )?(?:say|ask):\s*["“][^"”]*\?/i

/** The lead-in that a block is, if it is nothing else: bold words alone, words that end with a colon, or the name of the notes below. */
export function leadOf(block: Block, speakers: Speakers, next?: Block): Lead | undefined {
  const text = block.text.trim()
  if (text.length > 140 || block.cell) return undefined
  const bare = text.replace(/[\s*_]+$/, '')
  if (block.fence && soundsSpoken(text)) return undefined
  const timed = timedName(text) ?? speakers.headings.get(block.index)
  const who = timed === undefined ? undefined : speakers.of(timed)
  if (timed !== undefined && who) return { text: timed, speaker: who, speakerLabel: timed, condition: '', block }
  const leading = leadingLabel(text)
  if (leading && leading.end < text.length && speakers.of(leading.text)) return undefined
  const colon = /[:：]$/.test(bare) || /[:：]\s*\([^)]*\)$/.test(bare)
  const bold = isBold(block) || isPlainHeading(block)
  const plain = !colon && !bold && namesNotes(block, next)
  if (!colon && !plain && !(bold && block.layout !== 'heading' && !block.opensItem)) return undefined
  const quotedCondition = bold && /^\W*(?:if|when)\b[^"“]{0,40}["“][^"”]+["”]\W*$/i.test(text)
  if (SAYS_ITSELF.test(text) && !/\b(?:not|never|don['’]t|instead)\b/i.test(text)) return undefined
  if (!quotedCondition && /["“]/.test(text) && !/^[^"“]{3,}["“][^"”]*["”]\s*[:(]?[^?"“]*$/.test(text)) return undefined
  if (!colon && !quotedCondition && (/[.!]["”]?$/.test(bare) || bare.includes('?'))) return undefined
  const name = bare.replace(/[:：]$/, '').replace(/^[\s>*_~-]+/, '')
  const named = name.replace(/^\[|\]$/g, '')
  const speaker = colon || speakers.labels.has(plainWords(named)) || named === named.toUpperCase() ? speakers.of(named) : undefined
  const last = name.split(/[.!?]\s+/).pop() ?? name
  const announced = purposeOf(last)
  // `Objection 1: "We have one"` has said it; what stands under it is the answer.
  const turns = announced === 'negative' && INSTEAD.test(name)
  const purpose = turns ? 'positive' : announced === 'customer' && /["“]/.test(name) ? 'objection' : announced
  const stage = stageOfHeading(name)?.stage
  return {
    text: name.replace(/^\[|\]$/g, ''),
    ...(purpose ? { purpose } : {}),
    ...(speaker ? { speaker } : {}),
    speakerLabel: speaker ? name.replace(/^\[|\]$/g, '') : '',
    ...(stage ? { stage } : {}),
    condition: conditionOf(last),
    block,
    bare: !colon && !plain,
    ...(block.fence ? { fence: block.fence.id } : {}),
  }
}
