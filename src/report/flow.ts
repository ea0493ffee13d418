import type { Call, Role } from '../ask/labels.js'
import { asksByStep } from '../script/facts/asks-by-step.js'
import type { Arm } from '../script/flow/arms.js'
import { type Flow, type FlowEdge, flowOf } from '../script/flow/flow.js'
import type { Script } from '../script/model.js'
import type { ReportError } from './model.js'

/** A stretch of a script that is always said in one go, or a junction without words, where ways part or meet. */
export interface FlowPlace {
  readonly id: number
  /** The heading that it stands under; empty for a junction and for what stands before any heading. */
  readonly title: string
  /** Where that heading stands, 1-based; absent where there is none. */
  readonly titleLine?: number
  /** The branches and variants that it stands in, outermost first. */
  readonly within: readonly FlowArm[]
  /** 1-based; absent for a junction. */
  readonly line?: number
  /** What the rep asks there. */
  readonly asks: readonly string[]
  readonly next: readonly FlowWay[]
}

/** A piece that is not always run through. */
export interface FlowArm {
  readonly id: number
  readonly kind: Arm['kind']
  /** “If they are busy”, “Variant B”. */
  readonly label: string
  /** 1-based. */
  readonly line: number
}

export interface FlowWay {
  readonly to: number
  readonly kind: FlowEdge['kind']
  /** What must hold for it to be taken: the condition, the variant, the heading jumped to; empty where reading just goes on. */
  readonly label: string
  /** The way that a call takes when nothing special happens. */
  readonly main: boolean
}

export interface FlowScript {
  readonly file: string
  readonly role: Role
  readonly call: Call
  /** In document order; the first is where a call starts. Empty where the file is no script. */
  readonly places: readonly FlowPlace[]
}

export interface FlowOutline {
  readonly scripts: readonly FlowScript[]
  readonly errors: readonly ReportError[]
}

/** The ways through a script that is read already, with what says nothing left out. */
export function flowOutlineOf(file: string, script: Script): FlowScript {
  const { role, call } = script
  if (role === 'none') return { file, role, call, places: [] }
  const flow = flowOf(script)
  const asks = asksByStep(script.asks.filter(({ negative }) => !negative))
  const drawn: Draft[] = flow.nodes.map(({ index, section, arm, steps, next }) => {
    const [first] = steps
    return {
      id: index,
      title: section?.title ?? '',
      ...(section?.heading ? { titleLine: script.lines.at(section.heading.start).line } : {}),
      within: armsAround(script, arm),
      ...(first ? { line: script.lines.at(first.span.start).line } : {}),
      asks: steps.flatMap((step) => (asks.get(step.index) ?? []).map(({ text }) => script.written?.(text) ?? text)),
      isSaid: steps.some(({ kind }) => kind === 'turn'),
      next: next.map(({ to, kind, label, main }) => ({ to, kind, label, main })),
    }
  })
  return { file, role, call, places: withoutIdle(drawn, flow) }
}

function armsAround({ lines }: Script, arm: Arm | undefined): readonly FlowArm[] {
  const chain: FlowArm[] = []
  // An arm is told from others of the same name by where it starts.
  for (let at = arm; at; at = at.parent)
    chain.unshift({ id: at.span.start, kind: at.kind, label: at.label, line: lines.at(at.span.start).line })
  return chain
}

interface Draft extends FlowPlace {
  readonly isSaid: boolean
  readonly next: readonly FlowWay[]
}

/** Leaves out what says nothing and only leads on to one place: notes, headings without words, the start. */
function withoutIdle(places: readonly Draft[], { nodes }: Flow): readonly FlowPlace[] {
  const isIdle = ({ isSaid, next }: Draft) => !isSaid && next.length === 1 && next[0]?.kind === 'next'
  const target = new Map<number, number>()
  const end = (from: number): number => {
    const trail: number[] = []
    let at = from
    while (!target.has(at)) {
      const place = places[at] as Draft
      trail.push(at)
      const to = place.next[0]?.to
      if (!isIdle(place) || to === undefined || trail.includes(to)) break
      at = to
    }
    const found = target.get(at) ?? at
    for (const passed of trail) target.set(passed, found)
    return found
  }
  const start = end(nodes[0]?.index ?? 0)
  const reached = new Set<number>([start])
  const kept = places.filter((place) => !isIdle(place) || place.id === start)
  const led = kept.map(({ isSaid: _, next, ...place }): FlowPlace => {
    const ways = next.map((way) => ({ ...way, to: end(way.to) }))
    for (const { to } of ways) reached.add(to)
    return { ...place, next: ways }
  })
  return led
    .filter(({ id, asks, next }) => reached.has(id) || asks.length > 0 || next.length > 0)
    .sort((a, b) => Number(b.id === start) - Number(a.id === start))
}
