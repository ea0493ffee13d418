import type { Stage } from '../../ask/labels.js'
import { pattern } from '../../text/pattern.js'
import type { Span } from '../../text/span.js'
import { type HeadingStage, stageOfHeading } from '../facts/stages.js'
import type { Block } from '../markdown/block.js'
import type { Channel, Section } from '../model.js'
import { plainWords } from '../voice/label.js'
import { isLive, type Purpose, purposeOf } from '../voice/purposes.js'

/** A section while it is read: what its headings say about everything under it. */
export interface SectionFrame {
  readonly section: Section
  readonly parent?: SectionFrame
  /** What its own heading announces, else what the one above does. */
  readonly purpose?: Purpose
  /** Whether its own heading announced it. */
  readonly announced: boolean
  /** The stage that a heading names; undefined where none does. */
  readonly stage?: Stage
  /** Whether that heading names a part of the call, not only its kind. */
  readonly firm: boolean
  /** The heading in the customer's words, where it quotes an objection or a question. */
  readonly heard: string
  /** It or a heading above is about objections. */
  readonly inObjection: boolean
  /** Titles from the nearest up. */
  readonly titles: readonly string[]
}

export interface FrameOptions {
  readonly stages: Readonly<Record<string, Stage>>
  readonly title: string
}

const OBJECTION: HeadingStage = { stage: 'objection', weak: false, named: false }
/** Purposes of a section that its subsections take over unless their own heading says otherwise. */
const INHERITED = new Set<Purpose>([
  'prompt',
  'mail',
  'chat',
  'check',
  'note',
  'negative',
  'customer',
  'objection',
  'listen',
  'ask',
  'speech',
  'voicemail',
])

/**
 * Whether a section stays the prompt or the message that the one above it is: "Opening" and "Question hook" are parts of a text message
 * too, but a call is none.
 */
function staysWritten(above: Purpose, own: Purpose | undefined, title: string): boolean {
  if (above === 'prompt') return true
  return (above === 'chat' || above === 'mail') && (own === 'ask' || own === 'speech') && !SPOKEN_TITLE.test(title)
}

/** "Pricing questions" under "What you will be asked": a part of it. */
const staysTheirs = (above: Purpose, own: Purpose | undefined, title: string): boolean =>
  above === 'customer' && own === 'ask' && /\bquestions\W*$/i.test(title) && !OUR_QUESTIONS.test(title)
const OUR_QUESTIONS =
  /\b(?:your|our|discovery|qualif\w+|probing|clarifying|open(?:ing|[ -]ended)?|follow[ -]?ups?|counter|good|better|smart|power)\b/i

/** `Day 3: call` among the messages of a sequence. */
const isCallAmongMessages = (above: Purpose, title: string): boolean =>
  (above === 'chat' || above === 'mail') && DATED_CALL.test(plainWords(title.slice(0, 60)))
const DATED_CALL = pattern('')`
  ^(?:
    (?:
      day|week|month|touch|step|attempt|next|same|first|second|third|final|last|follow|up|phone|check|in|later|hours?|days|weeks|morning
      |afternoon|evening|quick|short|\d{1,3}(?:st|nd|rd|th)?
    ) )*calls?$
`
const SPOKEN_TITLE =
  /\b(?:calls?|calling|phone|scripts?|talk ?tracks?|voice ?mails?|live|spoken|conversations?|meetings?|demos?|visits?)\b/i

export function openSection(
  index: number,
  heading: { readonly title: string; readonly level: number; readonly span: Span } | undefined,
  start: number,
  parent: SectionFrame | undefined,
  anchor: string,
  options: FrameOptions,
): SectionFrame {
  const title = heading?.title ?? ''
  const isTitle = heading !== undefined && heading.level === 1 && heading.title === options.title
  const own = title === '' ? undefined : isTitle ? purposeOfTitle(title) : purposeOf(title, 'heading')
  const above = parent?.purpose && INHERITED.has(parent.purpose) ? parent.purpose : undefined
  const inherited = above && !own && isCallAmongMessages(above, title) ? undefined : above
  const stays = inherited !== undefined && (staysWritten(inherited, own, title) || staysTheirs(inherited, own, title))
  const purpose = stays ? inherited : (own ?? inheritable(inherited, parent, title))
  const told = title === '' || isTitle ? undefined : stageOfHeading(title, options.stages)
  const named = own === 'objection' && !isTitle && (!told || (told.weak && !told.named)) ? OBJECTION : told
  const { stage, firm } = stageUnder(parent, named, heading?.level ?? 0)
  const section: Section = {
    index,
    title,
    level: heading?.level ?? 0,
    ...(parent ? { parent: parent.section } : {}),
    span: { start, end: start },
    ...(heading ? { heading: heading.span } : {}),
    stage: stage ?? 'other',
    anchor,
    channel: channelOf(purpose, stage),
  }
  const quoted = /["“]([^"”]+)["”]?/.exec(title)?.[1] ?? ''
  const heard = quoted !== '' ? quoted : purpose === 'objection' && own === 'objection' ? title : (parent?.heard ?? '')
  return {
    section,
    ...(parent ? { parent } : {}),
    ...(purpose ? { purpose } : {}),
    announced: own !== undefined,
    ...(stage ? { stage } : {}),
    firm,
    inObjection: stage === 'objection' || purpose === 'objection' || (parent?.inObjection ?? false),
    heard: isTitle ? '' : heard,
    titles: title === '' ? (parent?.titles ?? []) : [title, ...(parent?.titles ?? [])],
  }
}

/**
 * The stage of a section: what its own heading names, unless it stands in a part of the call that goes on. Below an objection all is
 * answer to it; a bold line changes the stage of a part only where it ends it.
 */
function stageUnder(parent: SectionFrame | undefined, named: HeadingStage | undefined, level: number): { stage?: Stage; firm: boolean } {
  const above = parent?.stage
  const firm = parent?.firm ?? false
  if (!named) return { ...(above ? { stage: above } : {}), firm }
  if (above && firm) {
    if (above === 'objection' || above === 'voicemail') return { stage: above, firm }
    const ends = named.stage === 'objection' || named.stage === 'voicemail'
    if (!ends && (level >= 7 || !named.named || (named.weak && named.stage !== 'discovery'))) return { stage: above, firm }
  }
  if (above && named.weak && !named.named) return { stage: above, firm }
  return { stage: named.stage, firm: !named.weak }
}

/** Notes and checks are over where a subsection names a part of the call, and at once where a heading only introduces what is below it. */
function inheritable(purpose: Purpose | undefined, parent: SectionFrame | undefined, title: string): Purpose | undefined {
  if (purpose !== 'note' && purpose !== 'check') return purpose
  return isLive(title) || INTRODUCES.test(parent?.section.title ?? '') ? undefined : purpose
}
const INTRODUCES = /\b(?:overview|summary|introduction)\b/i

/** The title of a file says what all of it is only where that is plain. */
function purposeOfTitle(title: string): Purpose | undefined {
  if (/\bhow to\b/i.test(title)) return undefined
  if (/^\W*(?:faqs?|frequently asked)\b/i.test(title)) return 'customer'
  if (/\bnotes? template\b|^\W*(?:call|meeting|interview) notes\b/i.test(title)) return 'note'
  const purpose = purposeOf(title, 'heading')
  return purpose === 'ask' || purpose === 'speech' || purpose === 'objection'
    ? purpose
    : /\b(?:e-?mails?|sms|linkedin|whatsapp) (?:templates?|sequences?|cadences?)\b/i.test(title)
      ? 'mail'
      : undefined
}

export function channelOf(purpose: Purpose | undefined, stage?: Stage): Channel {
  switch (purpose) {
    case 'mail':
    case 'chat':
    case 'prompt':
    case 'voicemail':
      return purpose
    case 'note':
    case 'check':
    case 'listen':
      return 'note'
    case 'negative':
      return 'counter-example'
    default:
      return stage === 'voicemail' ? 'voicemail' : 'call'
  }
}

/** GitHub's anchors: lower-case, blanks to hyphens, punctuation dropped, a number behind the second of a kind. */
export class Anchors {
  readonly #seen = new Map<string, number>()

  of(title: string): string {
    const base = title
      .toLowerCase()
      .trim()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const times = this.#seen.get(base) ?? 0
    this.#seen.set(base, times + 1)
    return times === 0 ? base : `${base}-${times}`
  }
}

/** The text that a heading block gives its section. */
export function headingTitle(block: Block): string {
  return block.text.replace(/:\s*$/, '').trim()
}
