import type { Span } from '../../text/span.js'
import type { Branch } from '../model.js'
import type { SectionFrame } from '../reading/section-frames.js'
import type { Event, Utterance } from '../reading/utterance.js'
import { conditionOf } from '../voice/directions.js'
import { purposeOf } from '../voice/purposes.js'
import { soundsLikeCustomer } from '../voice/voice.js'

interface BranchDraft {
  index: number
  kind: Branch['kind']
  condition: string
  span: Span
  parent?: Branch
}

/** The branches of a script, and the innermost one of every event. */
export interface BranchReading {
  readonly branches: readonly Branch[]
  of(event: Event): Branch | undefined
}

/**
 * Finds what is only said when something holds: sections and lines under a condition, objections with their answers (a heading, a row,
 * a pair of lines), and sections that only a conditional link leads to (`linked`).
 */
export function readBranches(
  events: readonly Event[],
  frames: readonly SectionFrame[],
  linked: ReadonlySet<SectionFrame>,
  spanOf: (event: Event) => Span,
): BranchReading {
  const reader = new BranchReader(frames, linked)
  const byEvent = new Map<Event, Branch>()
  for (const event of events) {
    const branch = reader.read(event, spanOf(event))
    if (branch) byEvent.set(event, branch)
  }
  return { branches: reader.branches, of: (event) => byEvent.get(event) }
}

class BranchReader {
  readonly branches: Branch[] = []
  readonly #bySection = new Map<SectionFrame, Branch | undefined>()
  readonly #byCondition = new Map<string, Branch>()
  readonly #quotedChildren = new Set<SectionFrame>()
  #pair: { readonly branch: Branch; readonly row: string; readonly container: number; readonly frame: SectionFrame } | undefined

  constructor(
    frames: readonly SectionFrame[],
    readonly linked: ReadonlySet<SectionFrame>,
  ) {
    for (const frame of frames) if (frame.parent && isQuoted(frame.section.title)) this.#quotedChildren.add(frame.parent)
  }

  read(event: Event, span: Span): Branch | undefined {
    const section = this.#ofSection(event.frame, span)
    if (event.kind === 'heading') {
      this.#pair = undefined
      return this.#grow(section, span)
    }
    let branch = this.#ofPair(event, section, span)
    for (const { key, text } of event.conditions) {
      const known = this.#byCondition.get(key)
      branch = known ?? this.#open('if', text, branch, span)
      if (!known) this.#byCondition.set(key, branch)
    }
    return this.#grow(branch, span)
  }

  #ofSection(frame: SectionFrame, span: Span): Branch | undefined {
    if (this.#bySection.has(frame)) return this.#bySection.get(frame)
    const parent = frame.parent ? this.#ofSection(frame.parent, span) : undefined
    const { title } = frame.section
    const condition = headingCondition(title)
    let own: Branch | undefined
    if (title !== '' && this.#isObjection(frame)) own = this.#open('objection', objectionText(title), parent, span)
    else if (condition !== '') own = this.#open('if', condition, parent, span)
    else if (this.linked.has(frame)) own = this.#open('link', title, parent, span)
    const branch = own ?? parent
    this.#bySection.set(frame, branch)
    return branch
  }

  /** A heading that quotes or names one objection. */
  #isObjection(frame: SectionFrame): boolean {
    const { title } = frame.section
    if (frame.stage !== 'objection' || frame.section.level === 0) return false
    if (/^\W*objection\s*(?:#|no\.?)?\s*\d+/i.test(title) || isQuoted(title)) return true
    const { parent } = frame
    if (parent?.stage !== 'objection' || parent.section.level >= 7 || this.#quotedChildren.has(parent)) return false
    if (parent.heard !== '' || !parent.announced || parent.purpose !== 'objection') return false
    const purpose = purposeOf(title, 'heading')
    return purpose === undefined || purpose === 'objection'
  }

  /** An objection that is a line or a cell of its own, up to the next one. */
  #ofPair(event: Exclude<Event, { kind: 'heading' }>, section: Branch | undefined, span: Span): Branch | undefined {
    const { cell, container } = event.block
    const row = cell ? `${cell.table}.${cell.row}` : ''
    const pair = this.#pair
    if (pair && (pair.frame !== event.frame || (pair.row !== '' && pair.row !== row) || (pair.row === '' && row !== '')))
      this.#pair = undefined
    if (event.kind === 'utterance' && startsPair(event) && section?.kind !== 'objection') {
      this.#pair = { branch: this.#open(kindOfPair(event), textOf(event), section, span), row, container, frame: event.frame }
    }
    return this.#pair?.branch ?? section
  }

  #open(kind: Branch['kind'], condition: string, parent: Branch | undefined, span: Span): Branch {
    const branch: BranchDraft = {
      index: this.branches.length,
      kind,
      condition: condition.slice(0, 200),
      span,
      ...(parent ? { parent } : {}),
    }
    this.branches.push(branch)
    return branch
  }

  #grow(branch: Branch | undefined, span: Span): Branch | undefined {
    for (let open = branch as BranchDraft | undefined; open; open = open.parent as BranchDraft | undefined) {
      if (span.end > open.span.end || span.start < open.span.start) {
        open.span = { start: Math.min(open.span.start, span.start), end: Math.max(open.span.end, span.end) }
      }
    }
    return branch
  }
}

/** "If they are busy", "When they push back"; "When the phone rings" is no condition. */
function headingCondition(title: string): string {
  const condition = conditionOf(title.slice(0, 160).replace(/^[^\p{L}]+/u, ''))
  return /^(?:if|unless|when(?:ever)? (?:they|he|she|a|your))\b/i.test(condition) ? condition : ''
}

/** A row that answers what the customer says is an objection where objections are handled, or where it sounds like one: not every pain is. */
function kindOfPair(event: Utterance): Branch['kind'] {
  const { block, frame, leadPurpose } = event
  const handled = frame.inObjection || leadPurpose === 'objection' || purposeOf(block.cell?.header ?? '') === 'objection'
  return !block.cell || handled || soundsLikeCustomer(textOf(event)) ? 'objection' : 'if'
}

function startsPair(event: Utterance): boolean {
  if (event.speaker !== 'customer' || event.speakerLabel !== '' || event.continues) return false
  if (event.block.cell) return event.block.cell.column === 0
  const objections = event.frame.stage === 'objection' || event.frame.purpose === 'objection'
  return objections && event.leadPurpose !== 'listen'
}

function textOf(event: Utterance): string {
  return event.block.run.text
    .slice(event.start, event.end)
    .replaceAll('\n', ' ')
    .replace(/^["“]|["”]$/g, '')
    .trim()
}

function isQuoted(title: string): boolean {
  return /["“][^"”]{2,}["”]/.test(title)
}

function objectionText(title: string): string {
  return /["“]([^"”]{2,})["”]/.exec(title)?.[1] ?? title.replace(/^\W*(?:objection\s*(?:#|no\.?)?\s*\d*\s*[:.)–—-]*\s*)/i, '')
}
