import type { Span } from '../text/span.js'
import type { Clause } from './clause.js'
import { PROBE_BIAS, PROBE_CUE_NAMES, PROBE_WEIGHTS } from './lexicon/probe-weights.js'
import { probeEvidence } from './probe-cues.js'
import type { AskContext, Cue } from './reading.js'

export interface ProbeReading {
  readonly probe: boolean
  /** How sure that is, 0.5 to 1. */
  readonly confidence: number
  /** The two or three cues that weigh most; none where it is no probe. */
  readonly cues: readonly Cue[]
}

const SHOWN = 3

/**
 * Whether the ask digs into the answer of the ask before it. Place (same turn, a label such as `Probe:`, nested under a question) and
 * wording (that, why, and then, nothing named anew) add up in log-odds.
 */
export function readProbe(clause: Clause, context: AskContext): ProbeReading {
  const evidence = probeEvidence(clause, context)
  const odds = evidence.reduce((sum, { cue }) => sum + PROBE_WEIGHTS[cue], PROBE_BIAS)
  const probe = odds > 0
  return { probe, confidence: 1 / (1 + Math.exp(-Math.abs(odds))), cues: probe ? shown(clause, evidence) : [] }
}

function shown(clause: Clause, evidence: ReturnType<typeof probeEvidence>): Cue[] {
  return evidence
    .filter(({ cue }) => PROBE_WEIGHTS[cue] > 0 && PROBE_CUE_NAMES[cue] !== undefined)
    .sort((a, b) => PROBE_WEIGHTS[b.cue] - PROBE_WEIGHTS[a.cue])
    .slice(0, SHOWN)
    .map(({ cue, start, end }) => {
      const span = start === undefined ? undefined : spanOf(clause, start, end ?? start + 1)
      return { label: 'probe', cue: PROBE_CUE_NAMES[cue] ?? cue, weight: PROBE_WEIGHTS[cue], ...(span ? { span } : {}) }
    })
}

function spanOf(clause: Clause, start: number, end: number): Span | undefined {
  const first = clause.words[start]
  const last = clause.words[end - 1]
  return first && last ? { start: first.start, end: last.end } : undefined
}
