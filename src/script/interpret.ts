import { askKind } from '../ask/detect.js'
import type { Stage } from '../ask/labels.js'
import { splitSentences } from '../text/sentences.js'
import type { Block, Cell } from './block.js'
import { conditionOf, directionsIn, isAnswerSlot, isDirection, isListenCue } from './directions.js'
import { type Habits, readHabits } from './habit.js'
import { leadingLabel, plainWords } from './label.js'
import { type Lead, leadOf } from './lead.js'
import type { Channel, Speaker } from './model.js'
import { onlyQuote, type Pairs, readPairs } from './pairs.js'
import { plainScore } from './plain-voice.js'
import { isLive, type Purpose, purposeOf } from './purposes.js'
import { ownerOfQuote, type PurposeSource } from './quote-voice.js'
import { findQuotes, type Quote } from './quotes.js'
import { isMarked } from './run.js'
import { Anchors, channelOf, headingTitle, openSection, type SectionFrame } from './section-frames.js'
import { isBoldLine, type Speakers } from './speakers.js'
import type { Event, Utterance } from './utterance.js'
import { addressing, soundsLikeCustomer, soundsSpoken } from './voice.js'

export interface InterpretOptions {
  readonly stages: Readonly<Record<string, Stage>>
  readonly title: string
}

/** What a list item says about the blocks nested in it. */
interface Item {
  readonly purpose?: Purpose
  readonly text: string
  readonly condition: string
  readonly speaker?: Speaker
  readonly speakerLabel: string
}

/** Somebody who is speaking until another label comes. */
interface Talk {
  readonly speaker: Speaker
  readonly label: string
  /** The container within which it holds; undefined until the first block after a label that stands alone. */
  container?: number
  blocks: number
}

interface Carry {
  readonly until: number
  readonly from: Utterance
}

/** Reads blocks in order and tells what is said, by whom, and what is only for the rep's eyes. */
export class Interpreter {
  readonly events: Event[] = []
  readonly frames: SectionFrame[] = []
  readonly #habits: Habits
  readonly #pairs: Pairs
  readonly #blankTables: ReadonlySet<number>
  readonly #anchors = new Anchors()
  readonly #items = new Map<number, Item>()
  readonly #plainFile: boolean
  readonly #askingLevels: ReadonlySet<number>
  #frame: SectionFrame
  #stack: SectionFrame[] = []
  #lead: Lead | undefined
  #leadUsed = 0
  #talk: Talk | undefined
  #carry: Carry | undefined
  #fence = 0
  #fenceOuter: SectionFrame | undefined
  #promptFence = 0
  #mailFence = 0
  #heardFence = 0

  constructor(
    readonly blocks: readonly Block[],
    readonly speakers: Speakers,
    readonly options: InterpretOptions,
  ) {
    this.#habits = readHabits(blocks)
    this.#pairs = readPairs(blocks)
    this.#askingLevels = readAskingLevels(blocks)
    this.#blankTables = readBlankTables(blocks)
    this.#plainFile = this.#habits.file.quoted < 2 && speakers.labelled < 3
    this.#frame = openSection(0, undefined, 0, undefined, '', options)
    this.frames.push(this.#frame)
    this.#stack = [this.#frame]
  }

  read(): void {
    for (const block of this.blocks) this.#block(block)
  }

  #block(block: Block): void {
    this.#enterFence(block)
    if (block.layout === 'heading') {
      this.#heading(block)
      return
    }
    if (this.#carry) {
      if (this.#carriesOn(block)) return
      this.#carry = undefined
    }
    if (block.cell) {
      this.#cell(block)
      return
    }
    const { text } = block
    if (isAnswerSlot(text)) {
      this.#remark(block, block.start, block.end, 'pause', 'slot')
      return
    }
    const lead = leadOf(block, this.speakers)
    const talking =
      lead &&
      !lead.purpose &&
      !lead.speaker &&
      lead.condition === '' &&
      block.fence?.id !== undefined &&
      this.#talk?.container === block.fence.id
    if (lead && !talking) {
      this.#openLead(block, lead)
      return
    }
    if (isDirection(text)) {
      this.#direction(block)
      return
    }
    if (isWholeLink(block)) {
      this.#remark(block, block.start, block.end, 'note')
      return
    }
    this.#speech(block)
  }

  #enterFence(block: Block): void {
    const id = block.fence?.id ?? 0
    if (id === this.#fence) return
    if (this.#fenceOuter) {
      this.#frame = this.#fenceOuter
      this.#stack = stackOf(this.#frame)
      this.#fenceOuter = undefined
    }
    if (this.#lead?.fence !== undefined) this.#lead = undefined
    if (this.#talk?.container !== undefined) this.#talk = undefined
    this.#fence = id
    if (id !== 0) {
      this.#fenceOuter = this.#frame
      if (block.fence && isPromptText(block.fence.value)) this.#promptFence = id
      if (block.fence && /^\s*subject(?: line)?:/i.test(block.fence.value)) this.#mailFence = id
    }
  }

  #heading(block: Block): void {
    this.#lead = undefined
    this.#talk = undefined
    this.#carry = undefined
    this.#items.clear()
    const title = headingTitle(block)
    const level = block.level
    while (this.#stack.length > 1 && this.#stack[this.#stack.length - 1]!.section.level >= level) this.#stack.pop()
    const parent = this.#stack[this.#stack.length - 1]!
    const frame = openSection(
      this.frames.length,
      { title, level, span: block.span },
      block.span.start,
      parent,
      this.#anchors.of(title),
      this.options,
    )
    this.frames.push(frame)
    this.#stack.push(frame)
    this.#frame = frame
    this.events.push({ kind: 'heading', block, frame })
    this.#headingQuestion(block)
  }

  /** `### Q1: What do you do today?` is the question itself; `### "Why so expensive?"` is the customer's. */
  #headingQuestion(block: Block): void {
    const { text } = block
    if (!/[?]/.test(text)) return
    const parent = this.#frame.parent
    const quotes = findQuotes(text)
    const purpose = parent?.purpose
    if (purpose && ['prompt', 'mail', 'chat', 'check', 'note', 'listen', 'customer'].includes(purpose)) return
    if (quotes.length > 0) {
      const quote = quotes[0]!
      const inner = text.slice(quote.from, quote.to)
      const objections = this.#inObjection() || this.#frame.stage === 'objection'
      const next = this.blocks[block.index + 1]
      const isFaq = next !== undefined && /^\W*(?:A|answer|response)\W*:/i.test(next.text)
      const asks = !isFaq && (purpose === 'ask' || /^\W*(?:\d+[.)]|Q\d*[.:)]|question \d+)/i.test(text))
      if (
        inner.includes('?') &&
        !soundsLikeCustomer(inner) &&
        addressing(inner) > 0 &&
        (asks || (parent?.stage === 'discovery' && !objections))
      )
        this.#say(block, block.start + quote.from, block.start + quote.to, { speaker: 'rep', quoted: true })
      return
    }
    if (this.#askingLevels.has(block.level) && !soundsLikeCustomer(text) && addressing(text) > -1 && /\?\W*$/.test(text)) {
      this.#say(block, block.start, block.end, { speaker: 'rep', quoted: false })
      return
    }
    const number = /^\W*(?:(?:step |question |q)?\d+(?:\.\d+)*\s*[.:)–—-]?\s+|Q\d*\s*[.:)]\s*|question\s*\d*\s*:\s*)/i.exec(text)
    const rest = number ? number[0].length : 0
    const inner = text.slice(rest)
    if (this.#inObjection() || soundsLikeCustomer(inner) || inner.split(' ').length < 4) return
    if (addressing(inner) >= 1.5 && (number || purpose === 'ask') && /\?["”)\s]*$/.test(inner))
      this.#say(block, block.start + rest, block.end, { speaker: 'rep', quoted: false })
  }

  #openLead(block: Block, lead: Lead): void {
    this.#talk = undefined
    const titled =
      !/[:：][\s*_)]*$/.test(block.text) && !lead.speaker && lead.condition === '' && block.layout === 'paragraph' && block.quoteDepth === 0
    if (titled && !isQuoteOnly(block.text)) {
      const title = lead.text
      while (this.#stack.length > 1 && this.#stack[this.#stack.length - 1]!.section.level >= 7) this.#stack.pop()
      const parent = this.#stack[this.#stack.length - 1]!
      const frame = openSection(this.frames.length, { title, level: 7, span: block.span }, block.span.start, parent, '', this.options)
      this.frames.push(frame)
      this.#stack.push(frame)
      this.#frame = frame
      this.events.push({ kind: 'heading', block, frame })
    } else this.#remark(block, block.start, block.end, 'note')
    if (block.opensItem || block.parent) {
      const inherited = lead.purpose ?? this.#itemOf(block)?.purpose
      this.#items.set(block.index, {
        ...(inherited ? { purpose: inherited } : {}),
        text: lead.text,
        condition: lead.condition,
        ...(lead.speaker ? { speaker: lead.speaker } : {}),
        speakerLabel: lead.speakerLabel,
      })
      if (block.opensItem) return
    }
    this.#lead = lead
    this.#leadUsed = 0
    if (lead.speaker)
      this.#talk = { speaker: lead.speaker, label: lead.speakerLabel, blocks: 0, ...(block.fence ? { container: block.fence.id } : {}) }
  }

  #direction(block: Block): void {
    const { text } = block
    const inner = text.replace(/^[*_\s[({]+|[*_\s\])}.:!]+$/g, '')
    const quotes = this.#spokenQuotes(text)
    if (quotes.length > 0 && purposeOf(leadingLabel(inner)?.text ?? '') !== 'listen') {
      this.#quotes(block, 0, quotes, '')
      return
    }
    const branch = /^((?:if|when)\b[^:?]{1,60}|yes|no|maybe):\s*(.+\?)$/i.exec(inner)
    if (branch) {
      const at = text.indexOf(branch[2]!, branch[1]!.length)
      this.#say(block, block.start + at, block.start + at + branch[2]!.length, { speaker: 'rep', quoted: false, condition: branch[1]! })
      return
    }
    const condition = conditionOf(inner)
    if (condition !== '') {
      this.#lead = { text: inner, speakerLabel: '', condition, block, ...(block.fence ? { fence: block.fence.id } : {}) }
      this.#leadUsed = 0
      this.#remark(block, block.start, block.end, 'note')
      return
    }
    this.#remark(block, block.start, block.end, isListenCue(inner) ? 'pause' : 'note', isListenCue(inner) ? 'listen' : undefined)
  }

  #cell(block: Block): void {
    const cell = block.cell!
    if (cell.row === 0) {
      this.#remark(block, block.start, block.end, 'note')
      return
    }
    const { text } = block
    const quotes = this.#spokenQuotes(text)
    const headerSpeaker = this.speakers.of(cell.header)
    const headerPurpose = purposeOf(cell.header)
    const objectionColumn =
      cell.column === 0 &&
      (headerPurpose === 'objection' ||
        headerPurpose === 'customer' ||
        headerPurpose === 'listen' ||
        headerSpeaker === 'customer' ||
        (quotes.length > 0 &&
          cell.cells.length > 1 &&
          headerPurpose !== 'ask' &&
          headerPurpose !== 'speech' &&
          headerSpeaker !== 'rep' &&
          (this.#inObjection() || answersInRow(cell, this.speakers))))
    const heard =
      cell.column > 0 && (this.#inObjection() || isObjectionHeader(cell.headers[0] ?? '', this.speakers)) ? strip(cell.cells[0] ?? '') : ''
    const context = { label: cell.column > 0 ? strip(cell.cells[0] ?? '') : '', heard }
    if (objectionColumn || headerSpeaker === 'customer' || headerPurpose === 'customer' || headerPurpose === 'listen') {
      this.#say(block, block.start, block.end, { speaker: 'customer', quoted: quotes.length > 0, ...context })
      return
    }
    const around = this.#purpose(block).purpose
    const purpose =
      around === 'negative' && headerPurpose !== 'positive' && headerPurpose !== 'ask'
        ? around
        : headerSpeaker === 'rep'
          ? 'speech'
          : (headerPurpose ?? (around === 'note' ? 'note' : undefined))
    if (quotes.length > 0) {
      this.#quotes(block, 0, quotes, '', {
        purpose: purpose ?? this.#purpose(block).purpose,
        from: headerPurpose !== undefined || headerSpeaker === 'rep' ? 'lead' : 'section',
        ...context,
      })
      return
    }
    const spoken = headerSpeaker === 'rep' || purpose === 'ask' || purpose === 'speech'
    const worksheet = this.#blankTables.has(cell.table) && addressing(text) < 1
    const rowQuotes = this.#habits.of(block).quoted > 0
    if (text.includes('?') && spoken && !worksheet && !rowQuotes && addressing(text) > -1) {
      this.#plain(block, 0, purpose ?? 'ask', true, context)
      return
    }
    this.#remark(block, block.start, block.end, 'note')
  }

  /** A block of its own: its label, then its quotations, else its plain words. */
  #speech(block: Block): void {
    const { text } = block
    const parts = this.#speakerParts(block)
    if (parts) {
      for (const part of parts) this.#turn(block, part.start, part.end, part.speaker, part.label)
      return
    }
    const label = leadingLabel(text)
    const speaker = label ? this.speakers.of(label.text) : undefined
    if (label && speaker && isItalic(block) && !/["“]/.test(text)) {
      this.#remark(block, block.start, block.end, 'note')
      return
    }
    if (label && speaker) {
      this.#lead = undefined
      this.#talk =
        block.container !== 0 || block.fence
          ? { speaker, label: label.text, blocks: 1, container: block.fence?.id ?? block.container }
          : undefined
      this.#turn(block, label.end, text.length, speaker, label.text)
      return
    }
    const bold = boldSpeaker(block, this.speakers)
    if (bold) {
      this.#lead = undefined
      this.#turn(block, bold.end, text.length, bold.speaker, bold.label)
      return
    }
    const hint = speakerOfHint(block.hint)
    if (hint) {
      this.#turn(block, 0, text.length, hint, '')
      return
    }
    const labelPurpose = label ? purposeOf(label.text) : undefined
    const talk = this.#currentTalk(block)
    if (talk && !(labelPurpose && labelPurpose !== 'speech' && labelPurpose !== 'ask')) {
      const quotes = this.#spokenQuotes(text)
      if (quotes.length > 0 && label && quotes[0]!.start > 0) this.#quotes(block, 0, quotes, talk.label)
      else if (!isItalic(block)) this.#turn(block, 0, text.length, talk.speaker, talk.label)
      else this.#remark(block, block.start, block.end, 'note')
      return
    }
    const quotes = this.#spokenQuotes(text)
    if (block.opensItem || block.parent) this.#noteItem(block, label?.text)
    if (quotes.length > 0) {
      this.#quotes(block, 0, quotes, '')
      return
    }
    const { purpose, from } = this.#purpose(block)
    const near = from !== 'section' || this.#frame.announced
    const end = label && labelPurpose ? label.end : 0
    this.#plain(block, end, purpose, near)
  }

  #noteItem(block: Block, label: string | undefined): void {
    if (!block.opensItem) return
    const { text } = block
    const own = label ? purposeOf(label) : undefined
    const inherited = own ?? this.#itemOf(block)?.purpose
    const neutral = inherited === 'ask' || inherited === 'speech' ? undefined : inherited
    this.#items.set(block.index, {
      ...(neutral ? { purpose: neutral } : {}),
      text: text.slice(0, 140),
      condition: conditionOf(label ?? ''),
      speakerLabel: '',
    })
  }

  #itemOf(block: Block): Item | undefined {
    for (let parent = block.parent; parent; parent = parent.parent) {
      const item = this.#items.get(parent.index)
      if (item && (item.purpose || item.speaker)) return item
    }
    return block.parent ? this.#items.get(block.parent.index) : undefined
  }

  /** What the nearest label, item, lead-in or section says that a block is. */
  #purpose(block: Block): { purpose: Purpose | undefined; from: PurposeSource } {
    if (this.#promptFence !== 0 && block.fence?.id === this.#promptFence) return { purpose: 'prompt', from: 'lead' }
    if (this.#mailFence !== 0 && block.fence?.id === this.#mailFence) return { purpose: 'mail', from: 'lead' }
    const label = leadingLabel(block.text) ?? boldLabel(block)
    const answer =
      label && block.parent?.text.includes('?') && /^\W*(?:good|bad|yes|no|maybe|better|worse|so so|same)\W*$/i.test(label.text)
    const own = answer
      ? undefined
      : label
        ? purposeOf(label.text)
        : isMarkedBad(block)
          ? 'negative'
          : isMarkedGood(block)
            ? 'positive'
            : undefined
    const section = this.#frame.purpose
    if (own === 'positive') return { purpose: 'positive', from: 'own' }
    if (own) return { purpose: this.#stronger(own), from: 'own' }
    const item = this.#itemOf(block)
    if (item?.purpose) return { purpose: item.purpose, from: 'item' }
    const lead = this.#leadFor(block)
    if (lead?.purpose) return { purpose: this.#stronger(lead.purpose), from: 'lead' }
    return { purpose: section, from: 'section' }
  }

  /** Speech and questions under mail, prompts, notes to an AI or counter-examples stay what their section is. */
  #stronger(own: Purpose): Purpose {
    const section = this.#frame.purpose
    if ((own === 'ask' || own === 'speech' || own === 'note') && (section === 'mail' || section === 'chat' || section === 'prompt'))
      return section
    if ((own === 'ask' || own === 'speech') && this.#lead?.purpose === 'mail') return 'mail'
    return own
  }

  #leadFor(block: Block): Lead | undefined {
    const lead = this.#lead
    if (!lead) return undefined
    const isParagraph = block.container === 0 && block.layout === 'paragraph'
    if (lead.fence !== undefined && this.#leadUsed > 0 && !block.tight && lead.purpose !== 'ask' && lead.purpose !== 'speech') {
      this.#lead = undefined
      return undefined
    }
    if (isParagraph && this.#leadUsed > 0 && lead.purpose !== 'speech' && lead.purpose !== 'ask' && lead.purpose !== 'positive') {
      this.#lead = undefined
      return undefined
    }
    this.#leadUsed++
    return lead
  }

  #currentTalk(block: Block): Talk | undefined {
    const item = this.#itemOf(block)
    if (item?.speaker) return { speaker: item.speaker, label: item.speakerLabel, blocks: 0 }
    const talk = this.#talk
    if (!talk) return undefined
    const container = block.fence?.id ?? block.container
    if (talk.container === undefined) {
      if (talk.blocks > 0 && container !== 0) {
        this.#talk = undefined
        return undefined
      }
      if (container !== 0) talk.container = container
      else if (talk.blocks > 0 && this.#habits.quotesSpeech) {
        this.#talk = undefined
        return undefined
      }
    } else if (talk.container !== container) {
      this.#talk = undefined
      return undefined
    }
    talk.blocks++
    return talk
  }

  /** One line that holds the turns of several speakers, as pasted text does. */
  #speakerParts(block: Block): { start: number; end: number; speaker: Speaker; label: string }[] | undefined {
    const { text } = block
    if (text.length < 30 || text.indexOf(':') === text.lastIndexOf(':')) return undefined
    const parts: { start: number; end: number; speaker: Speaker; label: string }[] = []
    for (const found of text.matchAll(
      /(?:^|["”.?!)\]*_]\s*|\s)\*{0,2}\[?([A-Z][\p{L}'’.]*(?: [A-Z][\p{L}'’.]*){0,2})\]?(?: ?\([^)]{1,30}\))?\*{0,2}:\s*(?=["“A-Z[(‘'])/gu,
    )) {
      const speaker = this.speakers.of(found[1]!)
      if (!speaker) continue
      const at = found.index + found[0].indexOf(found[1]!)
      const last = parts[parts.length - 1]
      if (last) last.end = at
      parts.push({ start: found.index + found[0].length, end: text.length, speaker, label: found[1]! })
    }
    return parts.length >= 2 ? parts : undefined
  }

  /** Talk of a known speaker: what it quotes where all of it is quoted, else all of it. */
  #turn(block: Block, start: number, end: number, speaker: Speaker, label: string): void {
    const text = block.text.slice(start, end)
    const lead = text.length - text.trimStart().length
    const { purpose } = this.#purpose(block)
    const section = this.#frame.purpose
    const unspoken =
      section === 'mail' || section === 'chat' || section === 'prompt'
        ? section
        : this.#promptFence === block.fence?.id && block.fence
          ? 'prompt'
          : undefined
    const negative =
      speaker === 'rep' && (purpose === 'negative' || section === 'negative' || this.#lead?.purpose === 'negative') && !isMarkedGood(block)
    const channel: Channel = unspoken
      ? channelOf(unspoken)
      : negative
        ? 'counter-example'
        : this.#frame.stage === 'voicemail'
          ? 'voicemail'
          : 'call'
    const quotes = findQuotes(text)
    if (quotes.length > 0 && quotes[0]!.start <= lead + 1) {
      for (const quote of quotes)
        this.#say(block, block.start + start + quote.from, block.start + start + quote.to, {
          speaker,
          speakerLabel: label,
          quoted: true,
          negative,
          channel,
        })
      const last = quotes[quotes.length - 1]!
      if (!last.closed) this.#openCarry(block)
      return
    }
    const firstLabel = /^\s*\[[^\]]*\]\s*(?=["“])/.exec(text)
    if (firstLabel && quotes.length > 0) {
      for (const quote of quotes)
        this.#say(block, block.start + start + quote.from, block.start + start + quote.to, {
          speaker,
          speakerLabel: label,
          quoted: true,
          negative,
          channel,
        })
      if (!quotes[quotes.length - 1]!.closed) this.#openCarry(block)
      return
    }
    if (text.trim() === '') return
    if (isDirection(text)) {
      this.#remark(
        block,
        block.start + start,
        block.start + end,
        speaker === 'customer' ? 'pause' : 'note',
        speaker === 'customer' ? 'listen' : undefined,
      )
      return
    }
    this.#say(block, block.start + start + lead, block.start + end, { speaker, speakerLabel: label, quoted: false, negative, channel })
  }

  /** Quotations that are somebody's words, not a term set in marks. */
  #spokenQuotes(text: string): Quote[] {
    const quotes = findQuotes(text)
    if (quotes.length === 0) return quotes
    return quotes.filter((quote) => {
      const inner = text.slice(quote.from, quote.to).trim()
      const words = inner.split(/\s+/).length
      const before = text.slice(0, quote.start).trimEnd()
      const after = text.slice(quote.end).trimStart()
      const ends = /[.?!…]["'’)\]]*$/.test(inner)
      if (/^\p{Ll}/u.test(inner) && /^(?:-?type|questions?|kinds?|style|moment|signal|approach|response)\b/i.test(after)) return false
      const free = before === '' || /[:→>.?!,–—()\]*_|-]$/.test(before)
      if (ends && (words > 1 || free)) return true
      if (words < 3) return before === '' && after === ''
      return free || /\b(?:ask|say|try|use|reply|respond|with|like|or|and|then|you)$/i.test(before)
    })
  }

  #quotes(
    block: Block,
    from: number,
    quotes: readonly Quote[],
    speakerLabel: string,
    given: { purpose?: Purpose | undefined; from?: PurposeSource; label?: string; heard?: string } = {},
  ): void {
    const { text } = block
    const { purpose, from: source } =
      'purpose' in given ? { purpose: given.purpose, from: given.from ?? ('lead' as const) } : this.#purpose(block)
    const objections = this.#inObjection()
    const whole = quotes.length === 1 && isQuoteOnly(text)
    const answered = this.#pairs.isAnswered(block)
    const first = quotes[0]!
    const bold = isMarked(block.run, 'strong', block.start + first.start, block.start + first.end)
    const struck = isMarked(block.run, 'struck', block.start, block.end)
    let at = from
    let heard = given.heard ?? ''
    quotes.forEach((quote, index) => {
      const before = text.slice(at, quote.start)
      const following = quotes[index + 1]
      const between = following ? text.slice(quote.end, following.start) : text.slice(quote.end)
      const verdict = ownerOfQuote({
        text: text.slice(quote.from, quote.to),
        before,
        after: between,
        purpose,
        from: source,
        objections,
        bold,
        fenced: block.fence !== undefined,
        pointedOn: /^[\s*_]*(?:→|->|=>|➡|:|–|—|-|=)\s*[*_]*\p{L}/u.test(between),
        paired: index === 0 && whole && this.#pairs.isCustomer(block),
        alone: whole,
        answered,
        first: index === 0,
        ledOn: following !== undefined && /^[\s*_]*(?:→|->|=>|➡|:|–|—|-|=)/.test(between),
      })
      at = quote.end
      if (!verdict) return
      const alternative = index > 0 && /^[\s*_,/]*(?:or|OR|Or)[\s*_:,]*$/.test(before)
      const negative = verdict.negative || struck || isMarked(block.run, 'struck', block.start + quote.start, block.start + quote.end)
      this.#say(block, block.start + quote.from, block.start + quote.to, {
        speaker: verdict.speaker,
        speakerLabel,
        quoted: true,
        negative,
        channel: negative ? 'counter-example' : verdict.channel,
        label: given.label ?? (before.trim() === '' ? '' : strip(before)),
        heard,
        continues: index > 0 && before.trim() === '',
        alternative,
        condition: conditionOf(strip(before)),
      })
      if (verdict.speaker === 'customer') heard = text.slice(quote.from, quote.to)
    })
    const last = quotes[quotes.length - 1]
    if (last && !last.closed) this.#openCarry(block)
  }

  /** Words without quotation marks: all of them where layout says so, else the questions that speak to the customer. */
  #plain(block: Block, from: number, purpose: Purpose | undefined, near: boolean, given: { label?: string; heard?: string } = {}): void {
    const { text } = block
    const isHidden = purpose === 'mail' || purpose === 'chat'
    if (isHidden) {
      this.#say(block, block.start + from, block.end, { speaker: 'rep', quoted: false, channel: channelOf(purpose) })
      return
    }
    if (purpose === 'prompt' || isItalic(block)) {
      this.#remark(block, block.start, block.end, 'note')
      return
    }
    const isStruck = (start: number, end: number): boolean => isMarked(block.run, 'struck', block.start + start, block.start + end)
    const struck = isStruck(0, text.length)
    const negative = purpose === 'negative' || struck
    const channel: Channel = negative
      ? 'counter-example'
      : purpose === 'voicemail' || this.#frame.stage === 'voicemail'
        ? 'voicemail'
        : 'call'
    if (this.#isWhollySpoken(block, purpose, near)) {
      this.#say(block, block.start + from, block.end, { speaker: 'rep', quoted: false, negative, channel, ...given })
      return
    }
    const context = {
      block,
      purpose,
      near,
      habits: this.#habits,
      plainFile: this.#plainFile,
      staged: this.#frame.stage !== undefined || isLive(this.#frame.section.title),
    }
    const rest = text.slice(from)
    let said = 0
    for (const sentence of splitSentences(rest)) {
      const words = rest.slice(sentence.start, sentence.end)
      const isQuestion = /\?["”'’)\]*_]*$/.test(words)
      const isListed = (purpose === 'ask' || purpose === 'speech') && near && block.opensItem && !this.#habits.quotesSpeech
      const isProbe = !isQuestion && askKind(words) !== undefined && /\b(?:me|us|i|i'd|i'm)\b/i.test(words.replace('’', "'"))
      if (
        !(isQuestion || isProbe ? plainScore(words, context) >= 1 : isListed && said >= 0 && addressing(words) >= 0 && !words.includes(':'))
      )
        continue
      const label = /^[^?"]{2,40}:\s+(?=\p{Lu})/u.exec(words)
      const skip = label && isQuestion ? label[0].length : 0
      this.#say(block, block.start + from + sentence.start + skip, block.start + from + sentence.end, {
        speaker: 'rep',
        quoted: false,
        ...(isStruck(from + sentence.start, from + sentence.end)
          ? { negative: true, channel: 'counter-example' as const }
          : { negative, channel }),
        continues: said > 0,
        questionsOnly: true,
        label: strip(text.slice(0, from)),
        ...given,
      })
      said++
    }
    if (said === 0)
      this.#remark(
        block,
        block.start,
        block.end,
        isListenCue(text) && text.length < 60 ? 'pause' : 'note',
        isListenCue(text) && text.length < 60 ? 'listen' : undefined,
      )
  }

  #isWhollySpoken(block: Block, purpose: Purpose | undefined, near: boolean): boolean {
    if (purpose === 'note' || purpose === 'check' || purpose === 'listen' || purpose === 'customer') return false
    const spoken = purpose === 'speech' || purpose === 'voicemail' || purpose === 'positive' || purpose === 'negative'
    const own = this.#habits.of(block)
    if (block.fence) {
      if (own.quoted > 0 || own.quotes * 2 > own.blocks || block.fence.diagram) return false
      const expected = this.#frame.heard !== '' || this.#lead?.condition !== '' || this.#habits.like(block).addressed > 0
      return (
        isTalk(block.fence.value, expected && this.#lead !== undefined ? -0.5 : this.#frame.heard !== '' ? -0.5 : 0.25) &&
        (spoken || purpose === undefined || purpose === 'ask' || purpose === 'objection')
      )
    }
    if (block.quoteDepth > 0) {
      if (own.quotes > 0) return false
      return (
        (spoken && near) ||
        (this.#habits.blockquoteSpeech &&
          (addressing(block.text) > 0 || soundsSpoken(block.text) || (own.addressed > 0 && addressing(block.text) > -0.5)))
      )
    }
    if (block.layout === 'html') return spoken && near
    if (block.layout === 'paragraph' && this.#plainFile && own.quotes === 0) {
      return addressing(block.text) > 0 && /[.?!]$/.test(block.text) && (spoken || this.#frame.stage !== undefined)
    }
    return false
  }

  #inObjection(): boolean {
    for (let frame: SectionFrame | undefined = this.#frame; frame; frame = frame.parent) {
      if (frame.stage === 'objection' || frame.purpose === 'objection') return true
    }
    return this.#lead?.purpose === 'objection'
  }

  #say(
    block: Block,
    start: number,
    end: number,
    said: { speaker: Speaker; quoted: boolean } & Partial<
      Omit<Utterance, 'kind' | 'block' | 'start' | 'end' | 'speaker' | 'quoted' | 'frame'>
    >,
  ): void {
    const leadIn = this.#lead?.text ?? (block.parent ? (this.#items.get(block.parent.index)?.text ?? '') : '')
    const directions = directionsIn(block.run.text.slice(start, end))
    let from = start
    let continues = said.continues ?? false
    const push = (to: number): void => {
      if (!/[\p{L}\p{N}_]/u.test(block.run.text.slice(from, to))) return
      this.events.push({
        kind: 'utterance',
        block,
        start: from,
        end: to,
        speaker: said.speaker,
        speakerLabel: said.speakerLabel ?? '',
        channel: said.channel ?? (this.#frame.stage === 'voicemail' ? 'voicemail' : 'call'),
        negative: said.negative ?? false,
        quoted: said.quoted,
        questionsOnly: said.questionsOnly ?? false,
        frame: this.#frame,
        label: said.label ?? '',
        leadIn,
        continues,
        heard: said.heard ?? '',
        condition: said.condition || this.#lead?.condition || (block.parent ? (this.#items.get(block.parent.index)?.condition ?? '') : ''),
        alternative: said.alternative ?? false,
      })
      continues = false
    }
    for (const direction of directions) {
      push(start + direction.start)
      this.#remark(
        block,
        start + direction.start,
        start + direction.end,
        direction.listen ? 'pause' : 'note',
        direction.listen ? 'listen' : undefined,
      )
      from = start + direction.end
    }
    push(end)
  }

  #remark(block: Block, start: number, end: number, kind: 'note' | 'pause', pause?: 'slot' | 'listen'): void {
    this.events.push({
      kind,
      block,
      start,
      end,
      frame: this.#frame,
      ...(pause ? { pause } : {}),
      condition: this.#lead?.condition ?? '',
      leadIn: this.#lead?.text ?? '',
    })
  }

  /** A quotation left open goes on in the next blocks, where one of them closes it. */
  #openCarry(block: Block): void {
    const from = this.events.findLast((event): event is Utterance => event.kind === 'utterance')
    if (!from) return
    for (let index = block.index + 1; index < this.blocks.length && index <= block.index + 14; index++) {
      const next = this.blocks[index]!
      if (next.layout === 'heading' || next.cell || (next.fence?.id ?? 0) !== (block.fence?.id ?? 0)) return
      const label = leadingLabel(next.text)
      if (label && this.speakers.of(label.text)) return
      const mark = /["“”]/.exec(next.text)
      if (!mark) continue
      const closes = mark[0] === '”' || (mark[0] === '"' && mark.index > 0 && !/\s/.test(next.text[mark.index - 1]!))
      if (closes) this.#carry = { until: index, from }
      return
    }
  }

  /** A list inside a turn that gives the customer something to ask or look at: "Ask both of us: …". */
  #isHandedOn(block: Block): boolean {
    if (!block.opensItem) return false
    let first = block.index
    while (first > 0 && this.blocks[first - 1]!.container === block.container) first--
    const before = this.blocks[first - 1]?.text ?? ''
    return /\b(?:ask (?:both|them|any|your|each|every|other|him|her|us|about|yourself)|questions (?:that|to ask|you (?:can|should))|look for|check|watch for)\b[^.?!]*:\s*$/i.test(
      before,
    )
  }

  #carriesOn(block: Block): boolean {
    const carry = this.#carry!
    if (block.index > carry.until) return false
    const quotes = findQuotes(block.text, true)
    const first = quotes[0]
    const end = first ? first.to : block.text.length
    const { speaker, speakerLabel, channel, negative, label } = carry.from
    if (onlyQuote(block) !== undefined && /^\W*['‘]/.test(block.text)) {
      this.#say(block, block.start, block.end, { speaker: 'customer', quoted: true })
      return true
    }
    if (this.#isHandedOn(block)) this.#remark(block, block.start, block.start + end, 'note')
    else if (!isDirection(block.text))
      this.#say(block, block.start, block.start + end, { speaker, speakerLabel, channel, negative, label, quoted: true, continues: true })
    else this.#direction(block)
    if (block.index === carry.until) {
      this.#carry = undefined
      const more = this.#spokenQuotes(block.text).length > 1 ? quotes.slice(1) : []
      if (more.length > 0) this.#quotes(block, end + 1, more, speakerLabel)
    }
    return true
  }
}

function stackOf(frame: SectionFrame): SectionFrame[] {
  return frame.parent ? [...stackOf(frame.parent), frame] : [frame]
}

function strip(text: string): string {
  return text.replace(/^[\s*_>–—:.,;|-]+|[\s*_"“:–—,;|-]+$/gu, '').slice(0, 140)
}

function isQuoteOnly(text: string): boolean {
  return /^(?:\W*(?:\d+[.)]|objection \d+:?|Q\d*[.:])?\W*)["“][^"“”]*["”]?[\s*_:.]*$/i.test(text)
}

/** An entry of a table of contents, a reference. */
function isWholeLink(block: Block): boolean {
  return isMarked(block.run, 'link', block.start, block.end)
}

/** Levels at which most headings are questions to the customer: the headings are the script. */
function readAskingLevels(blocks: readonly Block[]): ReadonlySet<number> {
  const levels = new Map<number, { count: number; asking: number; addressed: number; customer: number }>()
  for (const block of blocks) {
    if (block.layout !== 'heading') continue
    const level = levels.get(block.level) ?? { count: 0, asking: 0, addressed: 0, customer: 0 }
    level.count++
    if (/\?\W*$/.test(block.text) && !/["“]/.test(block.text)) {
      level.asking++
      level.addressed += addressing(block.text)
      if (soundsLikeCustomer(block.text)) level.customer++
    }
    levels.set(block.level, level)
  }
  return new Set(
    [...levels]
      .filter(
        ([, { count, asking, addressed, customer }]) =>
          asking >= 4 && asking * 2 >= count && addressed >= asking * 0.5 && customer * 5 <= asking,
      )
      .map(([level]) => level),
  )
}

/** Tables of which a good part is left blank: to be filled in, not read out. */
function readBlankTables(blocks: readonly Block[]): ReadonlySet<number> {
  const blanks = new Map<number, { cells: number; blank: number; row: number }>()
  for (const { cell } of blocks) {
    if (!cell || cell.row === 0) continue
    const count = blanks.get(cell.table) ?? { cells: 0, blank: 0, row: 0 }
    if (count.row === cell.row) continue
    count.row = cell.row
    count.cells += cell.cells.length - 1
    count.blank += cell.cells.slice(1).filter((text) => /^(?:_{2,}|\.{3,}|…|\[ ?\]|☐)?$/.test(text)).length
    blanks.set(cell.table, count)
  }
  return new Set([...blanks].filter(([, count]) => count.cells > 0 && count.blank >= count.cells * 0.3).map(([table]) => table))
}

function isItalic(block: Block): boolean {
  return isMarked(block.run, 'emphasis', block.start, block.end) || (/^[*_][^*_].*[*_]$/.test(block.text) && !block.text.includes('?'))
}

function isMarkedBad(block: Block): boolean {
  return /^\W{0,3}(?:❌|✗|✘|🚫|⛔|👎)/u.test(block.text) || isMarked(block.run, 'struck', block.start, block.end)
}

function isMarkedGood(block: Block): boolean {
  return /^\W{0,3}(?:✅|✔|✓|👍)/u.test(block.text)
}

/** Whether a later cell of the row, under a header for what the rep says, quotes an answer. */
function answersInRow(cell: Cell, speakers: Speakers): boolean {
  return cell.cells.some((text, column) => {
    if (column === 0 || !/["“]/.test(text)) return false
    const header = cell.headers[column] ?? ''
    const purpose = purposeOf(header)
    return purpose === 'ask' || purpose === 'speech' || purpose === 'positive' || speakers.of(header) === 'rep'
  })
}

function isObjectionHeader(header: string, speakers: Speakers): boolean {
  const purpose = purposeOf(header)
  return purpose === 'objection' || purpose === 'customer' || speakers.of(header) === 'customer'
}

/** `**Comment.** …`: a label in bold that ends with a full stop. */
function boldLabel(block: Block): { readonly text: string; readonly end: number } | undefined {
  const mark = block.run.marks.find((other) => other.kind === 'strong' && other.start === block.start)
  if (!mark || mark.end > block.start + 40 || mark.end >= block.end) return undefined
  const text = block.run.text.slice(mark.start, mark.end)
  return /[.]$/.test(text) ? { text: text.slice(0, -1), end: mark.end - block.start } : undefined
}

/** `**YOU** Good morning…`: a speaker's label in bold without a colon. */
function boldSpeaker(block: Block, speakers: Speakers): { speaker: Speaker; label: string; end: number } | undefined {
  const mark = block.run.marks.find((other) => other.kind === 'strong' && other.start <= block.start + 1 && other.start >= block.start - 1)
  if (!mark || mark.end > block.start + 32 || mark.end >= block.end - 2) return undefined
  const label = block.run.text.slice(mark.start, mark.end).replace(/[:：]\s*$/, '')
  const speaker = speakers.of(label.replace(/^\[|\]$/g, ''))
  return speaker ? { speaker, label, end: mark.end - block.start } : undefined
}

function speakerOfHint(hint: string): Speaker | undefined {
  if (hint === '') return undefined
  const words = ` ${plainWords(hint)} `
  if (/ (?:prospect|customer|client|buyer|them|homeowner|caller) /.test(words)) return 'customer'
  return / (?:script|rep|agent|say|you|speech|line|dialogue|spoken|talk track|quote) /.test(words) ? 'rep' : undefined
}

/** Whether the text of a fence is instructions to a model. */
function isPromptText(value: string): boolean {
  const start = value.trimStart().slice(0, 400)
  return /^(?:#+ .*\n+)?(?:you are (?:an?|the|my)\b|act as\b|i want you to\b|please (?:write|generate|create|analy[sz]e|review)|your (?:task|job|role) is\b|generate\b|rewrite\b|summari[sz]e (?:this|the|my)\b|analy[sz]e (?:this|the|my|these)\b|create (?:an?|the|\d+)\b|write (?:an?|the|\d+|me)\b|draft (?:an?|the)\b|given (?:this|the following)\b|based on (?:this|the (?:following|research|notes|transcript))\b|personali[sz]e\b|help me (?:write|prepare|create|draft|generate|prep)|i(?:'m| am) (?:preparing|going into|about to|meeting with|selling)|research\b|roleplay\b|role-play\b|pretend (?:you|to be)\b|compare\b)/i.test(
    start,
  )
}

/** Whether a fence without quotes or labels holds sentences that speak to somebody: not a form, a list of fields or a diagram. */
function isTalk(value: string, least: number): boolean {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  const fields = lines.filter((line) => /:\s*(?:_+|\[[^\]]*\])?\s*$/.test(line) || /^\s*(?:[-*•]|□|\[ ?\])/.test(line)).length
  const sentences = lines.filter((line) => /[.?!]["”)*]*\s*$/.test(line)).length
  return fields * 2 < lines.length && sentences * 3 >= lines.length && addressing(value) >= least
}
