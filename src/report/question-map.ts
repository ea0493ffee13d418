import type { Flaw, Form, Intent, Openness, Stage } from '../ask/labels.js'
import { asksOf, isLive } from '../rule/asks.js'
import { shorten } from '../rule/message.js'
import type { Ask, Has, Script, Turn } from '../script/model.js'
import type { Span } from '../text/span.js'
import type { SourcePlace } from './model.js'

/** Longest text of an ask that a map carries, in UTF-16 units. */
const LONGEST = 320

/** One ask on the map. */
export interface MapAsk extends SourcePlace {
  readonly text: string
  readonly intent: Intent
  readonly form: Form
  readonly openness: Openness
  readonly stage: Stage
  readonly flaws: readonly Flaw[]
  readonly softened: boolean
  readonly probe: boolean
  /** How many probes lead to it: 0 for an ask that opens a topic, 1 for the first that digs into its answer. */
  readonly depth: number
  /** Words that the rep has said before it, and in it. */
  readonly at: number
  readonly words: number
  /** The condition under which it is asked, as written; absent on the main way. */
  readonly branch?: string
  /** It stands beside another that may be said in its place. */
  readonly alternative: boolean
}

/** A stretch of talk under headings of one stage, from one word of the rep to another. */
export interface MapStage {
  readonly stage: Stage
  readonly title: string
  readonly from: number
  readonly to: number
}

/** Where the questions of one script stand in what the rep says: plain data, small beside the script itself. */
export interface QuestionMap {
  readonly title: string
  /** Where findings about the whole script stand. */
  readonly head: Span
  readonly has: Has
  /** Words that the rep says. */
  readonly words: number
  readonly turns: number
  readonly stages: readonly MapStage[]
  readonly asks: readonly MapAsk[]
  /** Where the customer speaks or the rep waits: words that the rep has said until then, each once, rising. */
  readonly listens: readonly number[]
}

/** The map of a script that is read already: what is said live by the rep, asks shown as what to avoid left out. */
export function questionMapOf(script: Script): QuestionMap {
  const counted = new Set(asksOf(script))
  const asks: MapAsk[] = []
  const stages: { stage: Stage; title: string; from: number; to: number }[] = []
  const listens: number[] = []
  let words = 0
  let turns = 0
  const listen = () => {
    if (words > 0 && listens.at(-1) !== words) listens.push(words)
  }
  for (const { kind, turn } of script.steps) {
    if (kind === 'pause') listen()
    if (kind !== 'turn' || !turn || !isLive(turn)) continue
    if (turn.speaker !== 'rep') {
      listen()
      continue
    }
    turns++
    const start = words
    for (const { text, ask } of turn.sentences) {
      const length = wordsIn(text)
      if (ask && counted.has(ask)) asks.push(mapAsk(ask, script, words, length, asks.at(-1)))
      words += length
    }
    const { stage, title } = { stage: stageOf(turn), title: turn.section.title }
    const last = stages.at(-1)
    if (last && last.stage === stage) last.to = words
    else if (words > start) stages.push({ stage, title: shorten(script.written?.(title) ?? title, 80), from: start, to: words })
  }
  const { written = (text: string) => text } = script
  return { title: shorten(written(script.title), 160), head: script.head, has: script.has, words, turns, stages, asks, listens }
}

function mapAsk(ask: Ask, script: Script, at: number, words: number, before: MapAsk | undefined): MapAsk {
  const start = script.lines.at(ask.span.start)
  const end = script.lines.at(ask.span.end)
  const { intent, form, openness, stage, flaws, softened, probe } = ask
  const branch = ask.step.branch?.condition
  return {
    text: shorten(script.written?.(ask.text) ?? ask.text, LONGEST),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    intent,
    form,
    openness,
    stage,
    flaws: [...flaws.keys()],
    softened,
    probe,
    depth: probe && before ? before.depth + 1 : 0,
    at,
    words,
    ...(branch === undefined ? {} : { branch: shorten(script.written?.(branch) ?? branch, 120) }),
    alternative: (ask.step.option?.index ?? 0) >= (ask.step.option?.choice.take ?? Infinity),
  }
}

/** The stage of a turn: that of its first ask, which knows more than the heading above it. */
function stageOf(turn: Turn): Stage {
  return turn.sentences.find(({ ask }) => ask)?.ask?.stage ?? turn.section.stage
}

function wordsIn(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
}
