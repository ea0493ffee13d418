import type { Call, Flaw, Form, Intent, Openness, Role, Stage } from '../ask/labels.js'
import type { Confidence, Cue } from '../ask/reading.js'
import type { Ask, Has, Script, Speaker } from '../script/model.js'
import type { ReportError, SourcePlace } from './model.js'

/** One ask with its labels, as every outline format and the API give it. */
export interface OutlineAsk extends SourcePlace {
  readonly text: string
  readonly form: Form
  readonly openness: Openness
  readonly intent: Intent
  readonly flaws: readonly Flaw[]
  readonly softened: boolean
  readonly probe: boolean
  readonly stage: Stage
  readonly speaker: Speaker
  readonly negative: boolean
  /** Given where the labels are to be explained. */
  readonly confidence?: Confidence & { readonly flaws: Readonly<Partial<Record<Flaw, number>>> }
  readonly cues?: readonly Cue[]
}

/** The question map of one file. */
export interface OutlineScript {
  readonly file: string
  readonly role: Role
  readonly call: Call
  readonly has: Has
  readonly asks: readonly OutlineAsk[]
}

export interface Outline {
  readonly scripts: readonly OutlineScript[]
  readonly errors: readonly ReportError[]
}

/** The question map of a script that is read already. With `explain`, each ask says how sure its labels are and which cues gave them. */
export function outlineOf(file: string, script: Script, { explain = false }: { readonly explain?: boolean } = {}): OutlineScript {
  const { role, call, has, asks } = script
  return { file, role, call, has, asks: asks.map((ask) => outlineAsk(ask, script, explain)) }
}

function outlineAsk(ask: Ask, script: Script, explain: boolean): OutlineAsk {
  const start = script.lines.at(ask.span.start)
  const end = script.lines.at(ask.span.end)
  const { text, form, openness, intent, flaws, softened, probe, stage, negative } = ask
  return {
    text: script.written?.(text) ?? text,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    form,
    openness,
    intent,
    flaws: [...flaws.keys()],
    softened,
    probe,
    stage,
    speaker: ask.turn.speaker,
    negative,
    ...(explain ? { confidence: { ...ask.confidence, flaws: Object.fromEntries(flaws) }, cues: ask.cues } : {}),
  }
}
