import type { Span } from '../text/span.js'
import type { Block } from './block.js'
import { plainWords } from './label.js'
import type { Choice, ChoiceOption } from './model.js'
import type { SectionFrame } from './section-frames.js'
import type { Event, Utterance } from './utterance.js'

interface ChoiceDraft {
  index: number
  kind: Choice['kind']
  span: Span
  take: number
  options: OptionDraft[]
}
interface OptionDraft {
  choice: Choice
  index: number
  label: string
  span: Span
}

export interface ChoiceReading {
  readonly choices: readonly Choice[]
  of(event: Event): ChoiceOption | undefined
}

const PICK =
  /\b(?:use|pick|choose|select|take|try|ask)\s+(?:just\s+|only\s+|any\s+|at most\s+|up to\s+)?(one|two|three|four|five|\d)\b(?! (?:at a time|by one|after))(?:\s*(?:-|–|to|or)\s*(one|two|three|four|five|\d))?\b|\b(?:pick|choose|select)\s+(?:the|your|from|whichever|what|a|an|among)\b|\b(one|two|three|\d) of (?:these|those|the following|them)\b|\buse (?:whichever|any)\b|\b(?:pick|choose) (?:1|one)\b|\b(?:choose|pick)\b\W*$/i
/** A note above a list that tells how many of it are said: “Pick 2-3, it is no quiz.” Not “Ask two more questions”. */
const FEW =
  /^\W*(?:use|pick|choose|select|ask)\s+(?:just\s+|only\s+|any\s+|at most\s+|up to\s+|no more than\s+)?(?:one|two|three|four|five|\d)(?:\s*(?:-|–|to|or)\s*(?:one|two|three|four|five|\d))?(?:[.,;:]|\s+(?:of|from|or|and|max|at most)\b|\s*$)/i
const NUMBERS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5 }
const VARIANT =
  /^\W*(option|version|variant|variation|alternative|template|script|response|approach|opener|opening|close|closer|hook|angle|style|route|path)\s*(?:#|no\.?)?\s*(\d{1,2}|[a-f])\b/i

/** `Option A - they say no` is a branch. */
const ANSWERED = /\b(?:if|when|they|says?|yes|no|interested|busy)\b/i

/**
 * Finds alternatives of which the rep says one or a few: lists under "pick one", sibling headings or labels "Option A", "Option B", cells
 * under A and B, and words joined by OR. Counter-examples are no options.
 */
export function readChoices(events: readonly Event[], frames: readonly SectionFrame[], spanOf: (event: Event) => Span): ChoiceReading {
  const reader = new ChoiceReader(events, spanOf)
  reader.headings(frames)
  reader.leads()
  reader.variantLeads()
  reader.columns()
  reader.alternatives()
  return { choices: reader.choices, of: (event) => reader.option(event) }
}

class ChoiceReader {
  readonly choices: Choice[] = []
  readonly #options = new Map<Event, ChoiceOption>()

  constructor(
    readonly events: readonly Event[],
    readonly spanOf: (event: Event) => Span,
  ) {}

  option(event: Event): ChoiceOption | undefined {
    return this.#options.get(event)
  }

  /** `## Openers (pick one)` and sibling sections "Option A", "Option B". */
  headings(frames: readonly SectionFrame[]): void {
    const bySection = new Map<SectionFrame, Event[]>()
    for (const event of this.events) {
      if (event.kind === 'heading') continue
      for (let frame: SectionFrame | undefined = event.frame; frame; frame = frame.parent) {
        const own = bySection.get(frame)
        if (own) own.push(event)
        else bySection.set(frame, [event])
      }
    }
    const families = new Map<string, SectionFrame[]>()
    for (const frame of frames) {
      const variant = VARIANT.exec(frame.section.title)
      if (variant && frame.parent) {
        const key = `${frame.parent.section.index} ${frame.section.level} ${variant[1]!.toLowerCase()}`
        families.set(key, [...(families.get(key) ?? []), frame])
      }
      if (frame.section.title !== '' && PICK.test(frame.section.title)) {
        this.#add('pick', takeOf(frame.section.title), this.#groups(bySection.get(frame) ?? []))
      }
    }
    for (const family of families.values()) {
      if (family.length < 2) continue
      this.#add(
        'variant',
        1,
        family.map((frame) => ({ label: frame.section.title, events: (bySection.get(frame) ?? []).filter(isSaid) })),
      )
    }
  }

  /** `**Opening question (pick one):**` and what stands under it. */
  leads(): void {
    this.events.forEach((event, index) => {
      if (event.kind !== 'note') return
      const text = event.block.run.text.slice(event.start, event.end)
      if (text.length > 120 || !PICK.test(text)) return
      const under: Event[] = []
      for (let next = index + 1; next < this.events.length; next++) {
        const other = this.events[next]!
        if (other.kind === 'heading' || other.frame !== event.frame || (other.leadAt !== event.block.index && other.kind === 'utterance'))
          break
        if (other.leadAt === event.block.index) under.push(other)
      }
      if (under.length === 0 && FEW.test(text)) under.push(...this.#listAfter(index))
      this.#add('pick', takeOf(text), this.#groups(under))
    })
  }

  /** The list that comes right after an event. */
  #listAfter(index: number): readonly Event[] {
    const list: Event[] = []
    const first = this.events[index + 1]
    if (first?.kind !== 'utterance' || first.block.depth === 0) return list
    const { container } = rootOf(first.block)
    for (let next = index + 1; next < this.events.length; next++) {
      const event = this.events[next]!
      if (event.kind === 'heading' || rootOf(event.block).container !== container) break
      list.push(event)
    }
    return list
  }

  /** `**Option A:**`, `**Option B:**` as lead-ins one after the other. */
  variantLeads(): void {
    const families = new Map<string, Map<number, { label: string; events: Event[] }>>()
    for (const event of this.events) {
      if (event.kind === 'heading') continue
      const variant = VARIANT.exec(
        event.kind === 'utterance' && event.label !== '' && VARIANT.test(event.label) ? event.label : event.leadIn,
      )
      if (!variant || ANSWERED.test(event.leadIn)) continue
      const own = event.kind === 'utterance' && VARIANT.test(event.label)
      const key = `${event.frame.section.index} ${variant[1]!.toLowerCase()}`
      const family = families.get(key) ?? new Map<number, { label: string; events: Event[] }>()
      const at = own ? event.block.index : event.leadAt
      const option = family.get(at) ?? { label: own ? (event as Utterance).label : event.leadIn, events: [] }
      if (isSaid(event)) option.events.push(event)
      family.set(at, option)
      families.set(key, family)
    }
    for (const family of families.values()) if (family.size >= 2) this.#add('variant', 1, [...family.values()])
  }

  /** Cells of one row under headers A and B. */
  columns(): void {
    const rows = new Map<string, { label: string; events: Event[] }[]>()
    for (const event of this.events) {
      const cell = event.kind === 'utterance' ? event.block.cell : undefined
      if (!cell || !isSaid(event) || !/^(?:[a-c]|(?:option|variant|version)\s*[a-c1-3])$/i.test(cell.header)) continue
      const key = `${cell.table}.${cell.row}`
      const row = rows.get(key) ?? []
      const last = row.find((option) => option.label === cell.header)
      if (last) last.events.push(event)
      else row.push({ label: cell.header, events: [event] })
      rows.set(key, row)
    }
    for (const row of rows.values()) this.#add('variant', 1, row)
  }

  /** `"…?" OR "…?"`, and lines joined by a line that says OR. */
  alternatives(): void {
    let group: Utterance[] = []
    const close = (): void => {
      if (group.length > 1) {
        this.#add(
          'or',
          1,
          group.map((event) => ({ label: '', events: [event] })),
        )
      }
      group = []
    }
    let last: Utterance | undefined
    let or = false
    for (const event of this.events) {
      if (event.kind === 'note' && /^\W*or\W*$/i.test(event.block.run.text.slice(event.start, event.end))) {
        or = true
        continue
      }
      if (event.kind !== 'utterance' || event.speaker !== 'rep') {
        close()
        last = undefined
        continue
      }
      if ((event.alternative || or) && last) {
        if (group.length === 0) group.push(last)
        group.push(event)
      } else close()
      or = false
      last = event
    }
    close()
  }

  /** Events as options: by subsection where there are several, else by list item or line. */
  #groups(events: readonly Event[]): { label: string; events: Event[] }[] {
    const said = events.filter(isSaid)
    const frames = new Set(said.map((event) => event.frame))
    if (frames.size > 1) {
      return [...frames].map((frame) => ({ label: frame.section.title, events: said.filter((event) => event.frame === frame) }))
    }
    const groups = new Map<number, { label: string; events: Event[] }>()
    for (const event of said) {
      const root = rootOf(event.block)
      const group = groups.get(root.index) ?? { label: event.kind === 'utterance' ? event.label : '', events: [] }
      group.events.push(event)
      groups.set(root.index, group)
    }
    return [...groups.values()]
  }

  #add(kind: Choice['kind'], take: number, groups: readonly { readonly label: string; readonly events: readonly Event[] }[]): void {
    const said = groups.filter((group) => group.events.length > 0 && group.events.some((event) => !this.#options.has(event)))
    if (said.length < 2 || take >= said.length) return
    const choice: ChoiceDraft = {
      index: this.choices.length,
      kind,
      span: this.#around(said.flatMap((group) => group.events)),
      take,
      options: [],
    }
    said.forEach(({ label, events }, index) => {
      const option: OptionDraft = { choice, index, label: label.slice(0, 140), span: this.#around(events) }
      choice.options.push(option)
      for (const event of events) if (!this.#options.has(event) || kind === 'or') this.#options.set(event, option)
    })
    this.choices.push(choice)
  }

  #around(events: readonly Event[]): Span {
    let start = Number.POSITIVE_INFINITY
    let end = 0
    for (const event of events) {
      const span = this.spanOf(event)
      start = Math.min(start, span.start)
      end = Math.max(end, span.end)
    }
    return { start, end }
  }
}

function isSaid(event: Event): boolean {
  return event.kind === 'utterance' && event.speaker === 'rep' && !event.negative
}

/** The outermost block of the list that a block is nested in. */
function rootOf(block: Block): Block {
  let root = block
  while (root.parent) root = root.parent
  return root
}

function takeOf(text: string): number {
  const found = PICK.exec(text)
  const words = [found?.[1], found?.[2], found?.[3]].flatMap((word) => (word ? [NUMBERS[word.toLowerCase()] ?? Number(word)] : []))
  const take = Math.max(0, ...words.filter((number) => Number.isFinite(number)))
  return take > 0 ? take : /\b(?:few|some|couple)\b/.test(plainWords(text)) ? 3 : 1
}
