import type { Clause } from '../clause.js'
import type { FormReading } from '../form.js'
import { type Sign, sign } from './feature-list.js'

/** Stands where the clause has none. */
export const NONE = sign('-')

/** The clause in signs: how it asks, of whom, when. */
export interface ClauseSigns {
  readonly question: Sign
  readonly who: Sign
  readonly tense: Sign
  readonly form: Sign
  readonly auxiliary: Sign
  readonly modal: Sign
  readonly owner: Sign | undefined
  /** What the lead-in opens with. */
  readonly opener: Sign | undefined
  readonly length: Sign
}

export function signsOf(
  { asked, opening, subject, tense, auxiliary, modal, leadIn }: Clause,
  form: FormReading,
  size: number,
): ClauseSigns {
  return {
    question: sign(asked ? (asked.embedded ? `in-${asked.word}` : asked.word) : opening),
    who: sign(subject.kind),
    tense: sign(tense),
    form: sign(form.form),
    auxiliary: auxiliary === undefined ? NONE : sign(auxiliary),
    modal: modal === undefined ? NONE : sign(modal),
    owner: subject.owner === undefined ? undefined : sign(subject.owner),
    opener: leadIn ? sign(leadIn.opener) : undefined,
    length: sign(size <= 2 ? 'xs' : size <= 4 ? 's' : size <= 8 ? 'm' : size <= 14 ? 'l' : 'xl'),
  }
}
