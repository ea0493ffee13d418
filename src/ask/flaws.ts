import type { Clause } from './clause.js'
import { accusatoryWhy } from './flaws/accusatory-why.js'
import { assumptive } from './flaws/assumptive.js'
import { cannedPersonalization } from './flaws/canned-personalization.js'
import { closePressure } from './flaws/close-pressure.js'
import { compound } from './flaws/compound.js'
import { type FlawAsk, type FlawHit, type FlawLabels, textOf } from './flaws/flaw-ask.js'
import { hypothetical } from './flaws/hypothetical.js'
import { jargon } from './flaws/jargon.js'
import { leading } from './flaws/leading.js'
import { productAnchored } from './flaws/product-anchored.js'
import { selfServing } from './flaws/self-serving.js'
import { signsIn } from './flaws/signs.js'
import { vague } from './flaws/vague.js'
import { FLAWS, type Flaw } from './labels.js'
import type { AskContext, Cue } from './reading.js'

/** The flaws of an ask with how sure each is, and the words that show them. */
export interface FlawReading {
  readonly flaws: ReadonlyMap<Flaw, number>
  readonly cues: readonly Cue[]
}

const READERS: Readonly<Record<Flaw, (ask: FlawAsk) => FlawHit | undefined>> = {
  'close-pressure': closePressure,
  leading,
  compound,
  'self-serving': selfServing,
  'product-anchored': productAnchored,
  'accusatory-why': accusatoryWhy,
  assumptive,
  vague,
  jargon,
  'canned-personalization': cannedPersonalization,
  hypothetical,
}

/** Below this a flaw is not given at all: more than one in three would be wrong. */
const LEAST = 0.6

/** Most asks have none. */
const NO_FLAWS: ReadonlyMap<Flaw, number> = new Map()

/**
 * Reads the flaws of one ask from its clause, what stands around it and its other labels. Strict: only what a sales coach would mark.
 * Confidences are calibrated on labelled scripts: of the flaws given 0.9, nine in ten are right.
 */
export function readFlaws(clause: Clause, context: AskContext, labels: FlawLabels): FlawReading {
  const ask: FlawAsk = { clause, context, labels, signs: signsIn(clause.words), first: (clause.wrapper ?? clause.core).start }
  const flaws = new Map<Flaw, number>()
  const cues: Cue[] = []
  for (const flaw of FLAWS) {
    const hit = READERS[flaw](ask)
    if (!hit || hit.confidence < LEAST) continue
    flaws.set(flaw, hit.confidence)
    cues.push(cueOf(flaw, hit, clause))
  }
  return { flaws: flaws.size > 0 ? flaws : NO_FLAWS, cues }
}

function cueOf(flaw: Flaw, { cue, range }: FlawHit, clause: Clause): Cue {
  const start = clause.words[range.start]
  const end = clause.words[range.end - 1]
  const words = textOf(clause, range)
  return {
    label: `flaw:${flaw}`,
    cue: words ? `${cue}: ${words}` : cue,
    ...(start && end ? { span: { start: start.start, end: end.end } } : {}),
  }
}
