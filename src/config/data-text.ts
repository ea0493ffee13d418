import stripJsonComments from 'strip-json-comments'
import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { nestsDeeperThan } from '../text/nesting.js'
import type { Span } from '../text/span.js'
import type { ConfigEntry, ConfigNode } from './tree.js'

/** A text that is no YAML or JSON: what is wrong, and where. */
export interface TextProblem {
  readonly message: string
  readonly span: Span
}

export interface ReadText {
  /** Undefined for an empty file. */
  readonly tree?: ConfigNode
  readonly problems: readonly TextProblem[]
}

/** Nodes that aliases may unfold to, and how deep: a billion laughs stay a few thousand. */
const MOST_NODES = 20_000
const DEEPEST = 100

/** Levels that a config or front matter may nest. */
const MOST_LEVELS = 64
const TOO_DEEP: ReadText = { problems: [{ message: 'Nests too deep, or its aliases unfold to too much', span: { start: 0, end: 0 } }] }

/** Reads YAML as data with places. Never runs anything; tags give strings, aliases are unfolded up to a limit. */
export function readYaml(text: string): ReadText {
  if (nestsDeeperThan(text, MOST_LEVELS)) return TOO_DEEP
  try {
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: true, logLevel: 'silent' })
    const problems = document.errors.map(({ message, pos }) => ({
      message: firstLine(message),
      span: { start: pos[0], end: Math.max(pos[1], pos[0]) },
    }))
    return problems.length > 0 || document.contents === null ? { problems } : { tree: new Unfolding().node(document.contents), problems }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return TOO_DEEP
  }
}

/** Reads JSON with comments and trailing commas as data with places: comments become blanks, and the rest is YAML. */
export function readJson(text: string): ReadText {
  return readYaml(stripJsonComments(text))
}

/** Turns YAML's nodes into a tree, aliases unfolded. Throws a `RangeError` past the limits. */
class Unfolding {
  readonly #anchors = new Map<string, Node>()
  #left = MOST_NODES

  node(node: Node | null, depth = 0): ConfigNode {
    if (this.#left-- <= 0 || depth > DEEPEST) throw new RangeError('too much')
    if (node === null || node === undefined) return { kind: 'value', value: null }
    const span = node.range ? { start: node.range[0], end: node.range[1] } : undefined
    if (isAlias(node)) return { ...this.node(this.#anchors.get(node.source) ?? null, depth + 1), span }
    if (isCollection(node) || isScalar(node)) if (node.anchor) this.#anchors.set(node.anchor, node)
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.node(item as Node, depth + 1)), span }
    if (isMap(node))
      return { kind: 'map', entries: node.items.map(({ key, value }) => this.#entry(key as Node, value as Node | null, depth + 1)), span }
    return { kind: 'value', value: isScalar(node) ? node.value : null, span }
  }

  #entry(key: Node, value: Node | null, depth: number): ConfigEntry {
    const name = this.node(key, depth)
    const node = this.node(value, depth)
    return {
      key: name.kind === 'value' ? String(name.value) : '',
      keySpan: name.span,
      node: node.span ? node : { ...node, span: name.span },
    }
  }
}

function firstLine(message: string): string {
  return message.split('\n')[0]?.trim() ?? message
}
