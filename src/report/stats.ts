import type { Call, Role } from '../ask/labels.js'
import type { Figures } from './figures.js'
import type { ReportError } from './model.js'

/** The figures of one script. */
export interface ScriptStats {
  readonly file: string
  readonly role: Role
  readonly call: Call
  readonly figures: Figures
}

/** The figures of many scripts, each and in all. */
export interface Stats {
  readonly scripts: readonly ScriptStats[]
  readonly all: Figures
  readonly errors: readonly ReportError[]
  /** Whether the score is wanted. */
  readonly withScore: boolean
}
