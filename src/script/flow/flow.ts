import type { Script, Section, Step } from '../model.js'
import { type Arm, armsOf } from './arms.js'

/** Steps that are always taken one after the other. Junctions, where ways meet before they part, have none. */
export interface FlowNode {
  readonly index: number
  readonly section?: Section
  /** The branch or variant that it stands in. */
  readonly arm?: Arm
  readonly steps: readonly Step[]
  /** Where it can go from here; empty at an end. */
  readonly next: readonly FlowEdge[]
}

/**
 * `next` goes on reading · `branch` is taken when its condition holds · `variant` is one of several wordings ·
 * `jump` follows a link or “go to section 4” · `skip` passes by a branch that nobody took.
 */
export interface FlowEdge {
  readonly to: number
  readonly kind: 'next' | 'branch' | 'variant' | 'jump' | 'skip'
  /** The condition, the variant's name or the heading jumped to; empty for `next` and `skip`. */
  readonly label: string
  /** The way that a call takes when nothing special happens. Every node but the ends has exactly one. */
  readonly main: boolean
}

/** The graph of ways through a script. Node 0 is the start; it has no steps. */
export interface Flow {
  readonly nodes: readonly FlowNode[]
}

/** An end that still has to be tied to what follows. */
interface Loose {
  readonly from: number
  readonly kind: FlowEdge['kind']
  readonly label: string
  readonly main: boolean
}
interface Draft extends FlowNode {
  readonly steps: Step[]
  readonly next: FlowEdge[]
}
type Item = { readonly steps: readonly Step[] } | { readonly arm: Arm; readonly items: Item[] }

/** Reads the ways through a script off its branches, variants and links. Linear in its steps. */
export function flowOf(script: Script): Flow {
  const builder = new FlowBuilder()
  builder.level(itemsOf(script), [{ from: builder.node().index, kind: 'next', label: '', main: true }])
  builder.tieJumps()
  return { nodes: builder.nodes }
}

/** Steps and arms in document order, arms nested as they stand in each other. */
function itemsOf(script: Script): Item[] {
  const { around } = armsOf(script)
  const top: Item[] = []
  const open: { readonly arm: Arm; readonly items: Item[] }[] = []
  let run: Step[] | undefined
  let previous: Step | undefined
  for (const step of script.steps) {
    const chain: Arm[] = []
    for (let arm = around(step); arm; arm = arm.parent) chain.unshift(arm)
    let kept = 0
    while (kept < open.length && open[kept]?.arm === chain[kept]) kept++
    const changed = kept < open.length || kept < chain.length
    open.length = kept
    for (const arm of chain.slice(kept)) {
      const item = { arm, items: [] }
      const parent = open[open.length - 1]
      ;(parent ? parent.items : top).push(item)
      open.push(item)
    }
    if (changed || !run || previous?.section !== step.section || previous.jumps.length > 0) {
      run = []
      const parent = open[open.length - 1]
      ;(parent ? parent.items : top).push({ steps: run })
    }
    run.push(step)
    previous = step
  }
  return top
}

class FlowBuilder {
  readonly nodes: Draft[] = []
  readonly #entries = new Map<Section, number>()
  /** Nodes whose last step sends the reader elsewhere, and whether it leaves for good. */
  readonly #jumping: { readonly node: Draft; readonly leaves: boolean }[] = []

  node(steps: readonly Step[] = [], arm?: Arm): Draft {
    const node: Draft = { index: this.nodes.length, section: steps[0]?.section, arm, steps: [...steps], next: [] }
    this.nodes.push(node)
    if (node.section && !this.#entries.has(node.section)) this.#entries.set(node.section, node.index)
    return node
  }

  /** Lays out one level of nesting behind the loose ends, and gives the ends that are loose after it. */
  level(items: readonly Item[], before: readonly Loose[], arm?: Arm): readonly Loose[] {
    let loose = before
    for (let i = 0; i < items.length; ) {
      const item = items[i] as Item
      if ('steps' in item) {
        loose = this.#run(item.steps, loose, arm, arm !== undefined && i === items.length - 1)
        i++
      } else {
        const group = groupAt(items, i)
        loose = this.#fork(group.arms, group.between.length > 0 ? this.#run(group.between, loose, arm, false) : loose)
        i = group.end
      }
    }
    return loose
  }

  /** Steps that jump keep their place in the order; in an arm's last step the jump replaces the way back. */
  #run(steps: readonly Step[], before: readonly Loose[], arm: Arm | undefined, last: boolean): readonly Loose[] {
    const node = this.node(steps, arm)
    this.#tie(before, node.index)
    if ((steps[steps.length - 1]?.jumps.length ?? 0) === 0) return [{ from: node.index, kind: 'next', label: '', main: true }]
    this.#jumping.push({ node, leaves: last })
    return last ? [] : [{ from: node.index, kind: 'next', label: '', main: true }]
  }

  #fork(group: readonly { readonly arm: Arm; readonly items: readonly Item[] }[], before: readonly Loose[]): readonly Loose[] {
    const kind = group[0]?.arm.kind
    if (kind === 'link') {
      // Reached by jumps only, and the end of the road unless it jumps on.
      for (const { arm, items } of group) this.level(items, [], arm)
      return before
    }
    const source = this.node()
    this.#tie(before, source.index)
    const starts: { readonly edge: Loose; readonly to: number }[] = []
    const after: Loose[] = []
    let chosen = -1
    group.forEach(({ arm, items }, place) => {
      const first = this.nodes.length
      const ends = this.level(items, [], arm)
      starts.push({
        edge: { from: source.index, kind: kind === 'variant' ? 'variant' : 'branch', label: arm.label, main: false },
        to: first,
      })
      after.push(...ends)
      if (chosen < 0 && ends.length > 0 && kind !== 'objection') chosen = place
    })
    const skippable = kind === 'objection' || (kind === 'if' && group.length === 1)
    if (chosen < 0 && !skippable) chosen = 0
    starts.forEach(({ edge, to }, place) => {
      this.#tie([{ ...edge, main: place === chosen }], to)
    })
    if (skippable) after.push({ from: source.index, kind: 'skip', label: '', main: chosen < 0 })
    return after
  }

  #tie(loose: readonly Loose[], to: number): void {
    for (const { from, kind, label, main } of loose) this.nodes[from]?.next.push({ to, kind, label, main })
  }

  tieJumps(): void {
    for (const { node, leaves } of this.#jumping) {
      const jumps = node.steps[node.steps.length - 1]?.jumps ?? []
      for (const section of jumps) {
        const to = this.#entries.get(section)
        if (to !== undefined) node.next.push({ to, kind: 'jump', label: section.title, main: leaves && node.next.length === 0 })
      }
    }
  }
}

/** Arms that are alternatives of one another: branches of one kind (or variants of one choice) with nothing said between them. */
function groupAt(items: readonly Item[], start: number) {
  const arms: { readonly arm: Arm; readonly items: Item[] }[] = []
  const between: Step[] = []
  let held: Step[] = []
  let end = start
  for (let i = start; i < items.length; i++) {
    const item = items[i] as Item
    if ('steps' in item) {
      if (item.steps.some((step) => step.kind === 'turn' || step.jumps.length > 0)) break
      held.push(...item.steps)
      continue
    }
    const first = arms[0]?.arm
    if (first && (first.kind !== item.arm.kind || first.option?.choice !== item.arm.option?.choice)) break
    if (first?.kind === 'if' && held.some((step) => step.kind === 'heading')) break
    arms.push(item)
    between.push(...held)
    held = []
    end = i + 1
  }
  return { arms, between, end }
}
