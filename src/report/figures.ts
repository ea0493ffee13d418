import { CORE_INTENTS, type Flaw, type Form, type Intent, type Openness, type Stage, TO_INTENTS } from '../ask/labels.js'
import type { MapAsk, QuestionMap } from './question-map.js'

type Counts<K extends string> = Readonly<Partial<Record<K, number>>>

/** What can be counted about the questions of one script, or of many. */
export interface Figures {
  readonly asks: number
  readonly intents: Counts<Intent>
  readonly forms: Counts<Form>
  readonly openness: Counts<Openness>
  readonly stages: Counts<Stage>
  /** Asks that learn where the customer comes from and why, and asks about what they would move to. */
  readonly from: number
  readonly to: number
  readonly probes: number
  /** How many topics were left at depth 0, 1, 2…: an ask that opens a topic and the probes after it are one topic. */
  readonly depths: readonly number[]
  /** Asks that press for a commitment or take it for granted. */
  readonly pressed: number
  /** The longest run of asks for facts, one after the other. */
  readonly factRun: number
  readonly words: number
  readonly turns: number
  /** The most words that the rep says between two asks. */
  readonly longestTalk: number
}

const PRESSURE: readonly Flaw[] = ['close-pressure', 'assumptive']

/** Whether an ask presses for a commitment or takes it for granted. */
export function isPressed({ flaws }: Pick<MapAsk, 'flaws'>): boolean {
  return flaws.some((flaw) => PRESSURE.includes(flaw))
}

/** Counts one map. */
export function figuresOf({ asks, words, turns }: QuestionMap): Figures {
  const depths: number[] = []
  let factRun = 0
  let run = 0
  let longestTalk = 0
  let end = 0
  asks.forEach((ask, i) => {
    run = ask.intent === 'situation' && ask.openness !== 'open' ? run + 1 : 0
    factRun = Math.max(factRun, run)
    longestTalk = Math.max(longestTalk, ask.at - end)
    end = ask.at + ask.words
    if ((asks[i + 1]?.depth ?? 0) === 0) depths[ask.depth] = (depths[ask.depth] ?? 0) + 1
  })
  return {
    asks: asks.length,
    intents: countBy(asks, ({ intent }) => intent),
    forms: countBy(asks, ({ form }) => form),
    openness: countBy(asks, ({ openness }) => openness),
    stages: countBy(asks, ({ stage }) => stage),
    from: asks.filter(({ intent }) => CORE_INTENTS.has(intent)).length,
    to: asks.filter(({ intent }) => TO_INTENTS.has(intent)).length,
    probes: asks.filter(({ probe }) => probe).length,
    depths: Array.from(depths, (n) => n ?? 0),
    pressed: asks.filter(isPressed).length,
    factRun,
    words,
    turns,
    longestTalk: Math.max(longestTalk, words - end),
  }
}

/** The figures of many scripts: counts added up, runs and stretches the longest of all. */
export function addUp(all: Iterable<Figures>): Figures {
  const intents: Partial<Record<Intent, number>> = {}
  const forms: Partial<Record<Form, number>> = {}
  const openness: Partial<Record<Openness, number>> = {}
  const stages: Partial<Record<Stage, number>> = {}
  const depths: number[] = []
  const sum = { asks: 0, from: 0, to: 0, probes: 0, pressed: 0, factRun: 0, words: 0, turns: 0, longestTalk: 0 }
  for (const one of all) {
    addTo(intents, one.intents)
    addTo(forms, one.forms)
    addTo(openness, one.openness)
    addTo(stages, one.stages)
    one.depths.forEach((n, depth) => {
      depths[depth] = (depths[depth] ?? 0) + n
    })
    for (const key of ['asks', 'from', 'to', 'probes', 'pressed', 'words', 'turns'] as const) sum[key] += one[key]
    sum.factRun = Math.max(sum.factRun, one.factRun)
    sum.longestTalk = Math.max(sum.longestTalk, one.longestTalk)
  }
  return { ...sum, intents, forms, openness, stages, depths: Array.from(depths, (n) => n ?? 0) }
}

/** A part of a whole, 0 to 1; 0 where there is no whole. */
export function shareOf(part: number | undefined, whole: number): number {
  return whole === 0 ? 0 : (part ?? 0) / whole
}

/** `41 %` */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}

function countBy<K extends string>(asks: readonly MapAsk[], keyOf: (ask: MapAsk) => K): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {}
  for (const ask of asks) {
    const key = keyOf(ask)
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

function addTo<K extends string>(sum: Partial<Record<K, number>>, more: Counts<K>): void {
  for (const [key, n] of Object.entries(more) as [K, number][]) sum[key] = (sum[key] ?? 0) + n
}
