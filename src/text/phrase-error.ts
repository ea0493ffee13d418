/** A phrase that cannot be read: where in it, what is wrong, and what to write instead. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'

  constructor(
    /** The phrase as written. */
    readonly phrase: string,
    /** Offset in the phrase of the first unit that is wrong, 0-based, in UTF-16 units. */
    readonly offset: number,
    /** What is wrong, as a clause: `the ( is never closed`. */
    readonly problem: string,
    /** What to do, as a clause: `add a )`. */
    readonly instead: string,
  ) {
    super(`phrase “${phrase}”, character ${offset + 1}: ${problem}; ${instead}`)
  }
}
