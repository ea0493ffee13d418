import { isLive } from '../rule/asks.js'
import type { Path } from '../rule/contract.js'
import { shorten } from '../rule/message.js'
import { isSaid } from '../rule/runs.js'
import { asksByStep } from '../script/facts/asks-by-step.js'
import { type Flow, type FlowEdge, type FlowNode, flowOf } from '../script/flow/flow.js'
import type { Script, Step } from '../script/model.js'

/** Steps that all full paths of one script may hold together; further paths are abridged. */
const BUDGET = 60_000
/** How many nodes an abridged path keeps of the start, before its branch, and after it. */
const WINDOW = 5
/** Steps of one node that an abridged path keeps at either end. */
const KEPT = 10
/** Names in a path's name. */
const NAMES = 5

/** A way through the graph, as far as it is needed to branch off it again. */
interface Walk {
  readonly nodes: readonly number[]
  readonly name: readonly string[]
}

/**
 * The paths that order rules run along: the main way first, then for every branch, variant and jump the way that takes it and
 * goes on as the main way does. Each is taken once, so the paths grow with the branches and not with their combinations; a way
 * back to where the path has been ends it.
 */
export function pathsOf(script: Script, flow: Flow = flowOf(script)): readonly Path[] {
  const asks = asksByStep(script.asks.filter(({ negative, turn }) => !negative && isLive(turn) && isSaid(turn)))
  const seen = new Int32Array(flow.nodes.length).fill(-1)
  const explored = new Uint8Array(flow.nodes.length)
  const paths: Path[] = []
  const queue: { readonly walk: Walk; readonly at: number; readonly edge: FlowEdge }[] = []
  let spent = 0
  let walks = 0

  const follow = (before: readonly number[], start: number, name: readonly string[], from: Walk | undefined) => {
    const stamp = walks++
    const abridged = spent > BUDGET
    for (const index of before) seen[index] = stamp
    const nodes = [...before]
    const names = [...name]
    let limit = abridged ? WINDOW : Infinity
    for (let at: number | undefined = start; at !== undefined && seen[at] !== stamp && limit-- > 0; ) {
      seen[at] = stamp
      nodes.push(at)
      const main: FlowEdge | undefined = flow.nodes[at]?.next.find((edge) => edge.main)
      if (main?.kind === 'jump' && from) names.push(main.label)
      at = main?.to
    }
    if (from && nodes.length === before.length) return
    const walk: Walk = { nodes, name: shortened(names) }
    const steps = stepsAlong(flow, nodes, abridged)
    spent += steps.length
    paths.push({
      name: nameOf(names),
      steps,
      asks: steps.flatMap((step) => asks.get(step.index) ?? []),
      ...(abridged ? { abridged } : {}),
    })
    for (let place = before.length; place < nodes.length; place++) {
      const node = flow.nodes[nodes[place] as number] as FlowNode
      if (explored[node.index] === 1) continue
      explored[node.index] = 1
      for (const edge of node.next) if (!edge.main && edge.kind !== 'skip' && edge.kind !== 'next') queue.push({ walk, at: place, edge })
    }
  }

  follow([], 0, [], undefined)
  for (let i = 0; i < queue.length; i++) {
    const { walk, at, edge } = queue[i] as (typeof queue)[number]
    const before =
      spent > BUDGET && at >= 2 * WINDOW
        ? [...walk.nodes.slice(0, WINDOW), ...walk.nodes.slice(at + 1 - WINDOW, at + 1)]
        : walk.nodes.slice(0, at + 1)
    const origin = walk.name.length > 0 ? walk.name : [titleBefore(flow, walk.nodes, at)]
    follow(before, edge.to, [...origin, edge.label], walk)
  }
  return paths.filter((path, index) => index === 0 || path.asks.length > 0)
}

/** The name of the branch that a step stands in, for findings on the main way; empty where it stands in none. */
export function branchNameOf(step: Step): string {
  const names: string[] = []
  for (let branch = step.branch; branch; branch = branch.parent) names.unshift(branch.condition)
  if (step.option?.choice.kind === 'variant') names.push(step.option.label)
  return names.length > 0 ? nameOf([step.section.title, ...names]) : ''
}

function nameOf(names: readonly string[]): string {
  return shortened(names)
    .map((name) => shorten(name, 40))
    .join(' → ')
}

function shortened(names: readonly string[]): readonly string[] {
  const kept = names.filter((name, index) => name !== '' && name !== names[index - 1])
  return kept.length > NAMES ? [...kept.slice(0, 1), '…', ...kept.slice(-(NAMES - 2))] : kept
}

function titleBefore(flow: Flow, nodes: readonly number[], at: number): string {
  for (let place = at; place >= 0; place--) {
    const section = flow.nodes[nodes[place] as number]?.section
    if (section) return section.title || 'Start'
  }
  return 'Start'
}

function stepsAlong(flow: Flow, nodes: readonly number[], abridged: boolean): Step[] {
  const steps: Step[] = []
  for (const index of nodes) {
    const own = flow.nodes[index]?.steps ?? []
    const kept = abridged && own.length > 2 * KEPT ? [...own.slice(0, KEPT), ...own.slice(-KEPT)] : own
    for (const step of kept) if (isSaid(step)) steps.push(step)
  }
  return steps
}
