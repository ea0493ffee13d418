import { pattern } from '../../../text/pattern.js'
import type { Block } from '../../markdown/block.js'
import type { SectionFrame } from '../../reading/section-frames.js'
import type { Event } from '../../reading/utterance.js'
import { plainWords } from '../../voice/label.js'
import { type Alternative, type Alternatives, isSaid } from './alternatives.js'

const PICK = pattern('i')`
  \b(?:use|pick|choose|select|take|try|ask)\s+(?:just\s+|only\s+|any\s+|at most\s+|up to\s+)?(one|two|three|four|five|\d)\b
  (?! (?:at a time|by one|after))(?:\s*(?:-|–|to|or)\s*(one|two|three|four|five|\d))?\b
  |\b(?:pick|choose|select)\s+(?:the|your|from|whichever|what|a|an|among)\b
  |\b(one|two|three|\d) of (?:these|those|the following|them)\b|\buse (?:whichever|any)\b|\b(?:pick|choose) (?:1|one)\b
  |\b(?:choose|pick)\b\W*$
`
/** A note above a list that tells how many of it are said: “Pick 2-3, it is no quiz.” Not “Ask two more questions”. */
const FEW = pattern('i')`
  ^\W*(?:use|pick|choose|select|ask)\s+(?:just\s+|only\s+|any\s+|at most\s+|up to\s+|no more than\s+)?(?:one|two|three|four|five|\d)
  (?:\s*(?:-|–|to|or)\s*(?:one|two|three|four|five|\d))?(?:[.,;:]|\s+(?:of|from|or|and|max|at most)\b|\s*$)
`
const NUMBERS: Record<string, number> = { one: 1, two: 2, three: 3, four: 4, five: 5 }

/** `## Openers (pick one)`. */
export function pickHeadings(
  frames: readonly SectionFrame[],
  bySection: ReadonlyMap<SectionFrame, readonly Event[]>,
): readonly Alternatives[] {
  return frames
    .filter(({ section }) => section.title !== '' && PICK.test(section.title))
    .map((frame) => ({ kind: 'pick', take: takeOf(frame.section.title), options: optionsIn(bySection.get(frame) ?? []) }))
}

/** `**Opening question (pick one):**` and what stands under it. */
export function pickLeads(events: readonly Event[]): readonly Alternatives[] {
  const found: Alternatives[] = []
  events.forEach((event, index) => {
    if (event.kind !== 'note') return
    const text = event.block.run.text.slice(event.start, event.end)
    if (text.length > 120 || !PICK.test(text)) return
    const under: Event[] = []
    for (let next = index + 1; next < events.length; next++) {
      const other = events[next]!
      if (other.kind === 'heading' || other.frame !== event.frame || (other.leadAt !== event.block.index && other.kind === 'utterance'))
        break
      if (other.leadAt === event.block.index) under.push(other)
    }
    if (under.length === 0 && FEW.test(text)) under.push(...listAfter(events, index))
    found.push({ kind: 'pick', take: takeOf(text), options: optionsIn(under) })
  })
  return found
}

/** The list that comes right after an event. */
function listAfter(events: readonly Event[], index: number): readonly Event[] {
  const list: Event[] = []
  const first = events[index + 1]
  if (first?.kind !== 'utterance' || first.block.depth === 0) return list
  const { container } = rootOf(first.block)
  for (let next = index + 1; next < events.length; next++) {
    const event = events[next]!
    if (event.kind === 'heading' || rootOf(event.block).container !== container) break
    list.push(event)
  }
  return list
}

/** Events as options: by subsection where there are several, else by list item or line. */
function optionsIn(events: readonly Event[]): readonly Alternative[] {
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
