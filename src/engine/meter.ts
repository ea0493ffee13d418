/** Measures how long steps take. The engine has no clock of its own: whoever has one hands a meter in. */
export interface Meter {
  /** Does the work and adds its time to the step's. */
  time<T>(step: string, work: () => T): T
}

/** Measures nothing. */
export const NO_METER: Meter = { time: (_, work) => work() }

/** Steps that the engine measures; those of rules are called `rule ID`. */
export const STEPS = { read: 'read files', understand: 'understand scripts', fix: 'apply fixes', map: 'draw up question maps' } as const
