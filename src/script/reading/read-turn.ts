import { pattern } from '../../text/pattern.js'
import type { Block } from '../markdown/block.js'
import { isMarkedGood } from '../markdown/marks.js'
import type { Channel, Speaker } from '../model.js'
import { itemAround, purposeOfBlock } from '../voice/block-purpose.js'
import { isDirection } from '../voice/directions.js'
import { findQuotes } from '../voice/quotes.js'
import { openCarry } from './open-carry.js'
import type { Reading, Talk } from './reading.js'
import { channelOf } from './section-frames.js'

/** A stretch of a block that one speaker's label opens. */
export interface SpeakerPart {
  readonly start: number
  end: number
  readonly speaker: Speaker
  readonly label: string
}

const INLINE_LABEL = pattern('gu')`
  (?:^|["”.?!)\]*_]\s{0,4}|\s)\*{0,2}\[?([A-Z][\p{L}'’.]{0,24}(?: [A-Z][\p{L}'’.]{0,24}){0,2})\]?(?: ?\([^)]{1,30}\))?\*{0,2}:\s{0,4}
  (?=["“A-Z[(‘'])
`

/** One line that holds the turns of several speakers, as pasted text does; undefined where it holds fewer than two. */
export function speakerParts(reading: Reading, block: Block): SpeakerPart[] | undefined {
  const { text } = block
  if (text.length < 30 || text.indexOf(':') === text.lastIndexOf(':')) return undefined
  const parts: SpeakerPart[] = []
  for (const found of text.matchAll(INLINE_LABEL)) {
    const speaker = reading.speakers.of(found[1]!)
    if (!speaker) continue
    const last = parts[parts.length - 1]
    if (last) last.end = found.index + found[0].indexOf(found[1]!)
    parts.push({ start: found.index + found[0].length, end: text.length, speaker, label: found[1]! })
  }
  return parts.length >= 2 ? parts : undefined
}

const ARROW = /^[\s*_]*(?:→|->|=>|➡)/u

/** Records the talk of a known speaker: what it quotes where all of it is quoted, else all of it. */
export function readTurn(reading: Reading, block: Block, start: number, end: number, speaker: Speaker, label: string): void {
  const text = block.text.slice(start, end)
  const blank = text.length - text.trimStart().length
  const { negative, channel } = channelOfTurn(reading, block, speaker)
  const said = { speaker, speakerLabel: label, negative, channel }
  const quotes = findQuotes(text)
  const isQuoted = quotes.length > 0 && (quotes[0]!.start <= blank + 1 || /^\s*\[[^\]]{0,80}\]\s*["“]/.test(text))
  if (isQuoted) {
    let at = 0
    let answers = false
    for (const quote of quotes) {
      // `Gatekeeper: "What is it about?" → "The lift. …"`: an arrow leads to the rep's answer.
      answers ||= speaker === 'customer' && ARROW.test(text.slice(at, quote.start))
      at = quote.end
      const { from, to } = quote
      const whose = answers ? ({ ...said, speaker: 'rep', speakerLabel: '' } as const) : said
      reading.say(block, block.start + start + from, block.start + start + to, { ...whose, quoted: true })
    }
    if (!quotes[quotes.length - 1]!.closed) openCarry(reading, block)
  } else if (isDirection(text)) reading.remark(block, block.start + start, block.start + end, speaker === 'customer' ? 'listen' : undefined)
  else if (text.trim() !== '') reading.say(block, block.start + start + blank, block.start + end, { ...said, quoted: false })
}

/** A dialogue in which the customer speaks is no counter-example only because its section lists some. */
function channelOfTurn(reading: Reading, block: Block, speaker: Speaker): { negative: boolean; channel: Channel } {
  const { frame, fence } = reading
  if (fence && speaker === 'customer') fence.heard = true
  const section = frame.purpose
  const { purpose } = purposeOfBlock(reading, block)
  const bad = purpose === 'negative' || section === 'negative' || reading.lead?.purpose === 'negative'
  // What a lead-in of its own calls bad is so to its end.
  const told = fence !== undefined && reading.lead?.purpose === 'negative' && reading.lead.fence === undefined
  const negative = speaker === 'rep' && bad && (told || !fence?.heard) && !isMarkedGood(block)
  const outer = fence?.purpose ?? section
  if (outer === 'mail' || outer === 'chat' || outer === 'prompt') return { negative, channel: channelOf(outer) }
  return { negative, channel: negative ? 'counter-example' : frame.stage === 'voicemail' ? 'voicemail' : 'call' }
}

/** Who is speaking where a block has no label of its own: until the list, quote or fence after the label ends. */
export function currentTalk(reading: Reading, block: Block): Talk | undefined {
  const item = itemAround(reading, block)
  if (item?.speaker) return { speaker: item.speaker, label: item.speakerLabel, blocks: 0 }
  const { talk } = reading
  if (!talk) return undefined
  const container = block.fence?.id ?? block.container
  const over =
    talk.container === undefined ? talk.blocks > 0 && (container !== 0 || reading.habits.quotesSpeech) : talk.container !== container
  if (over) {
    reading.talk = undefined
    return undefined
  }
  if (container !== 0) talk.container = container
  talk.blocks++
  return talk
}
