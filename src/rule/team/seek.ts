import type { Ask } from '../../script/model.js'
import type { Span } from '../../text/span.js'
import { mayBe } from '../asks.js'
import { type PhraseList, phrases } from '../phrases.js'
import type { Sought } from './spec.js'
import type { Spoken } from './spoken.js'

/** Something found: where it stands, in which words, and the ask that it is, where labels were looked for. */
export interface Hit {
  readonly span: Span
  readonly text: string
  readonly ask?: Ask
}

/** Looks for something in one sentence or heading. */
export interface Seeker {
  /** All places; an ask is one place where labels are looked for. */
  in(spoken: Spoken): readonly Hit[]
  /** Whether it stands there, or an unsure label leaves it open: for rules that report an absence. */
  mayStandIn(spoken: Spoken): boolean
}

/** Makes a seeker once, so that its phrases are compiled once. */
export function seekerOf(sought: Sought): Seeker {
  const said = sought.phrases && phrases(sought.phrases)
  const headings = sought.heading && phrases(sought.heading)
  const wantsLabels = looksAtLabels(sought)
  const fits = ({ ask, stage }: Spoken, isLenient: boolean) =>
    (!sought.stage || sought.stage.includes(stage)) && (!wantsLabels || (ask !== undefined && hasLabels(ask, sought, isLenient)))
  return {
    in(spoken) {
      if (headings) return spoken.sentence ? [] : placesOf(headings, spoken).slice(0, 1)
      if (!spoken.sentence || !fits(spoken, false)) return []
      const places = said ? placesOf(said, spoken) : [{ span: spoken.span, text: spoken.text }]
      return wantsLabels && spoken.ask && places.length > 0 ? [{ span: spoken.span, text: spoken.text, ask: spoken.ask }] : places
    },
    mayStandIn(spoken) {
      if (headings) return !spoken.sentence && headings.finds(spoken)
      return spoken.sentence !== undefined && fits(spoken, true) && (!said || said.finds(spoken.sentence))
    },
  }
}

/** Whether only asks can be it. */
export function looksAtLabels({ intent, flaw, form, openness }: Sought): boolean {
  return (intent ?? flaw ?? form ?? openness) !== undefined
}

/** Whether it is a place in the script rather than something that is said. */
export function isPlace({ heading, stage, phrases: said, ...labels }: Sought): boolean {
  return heading !== undefined || (stage !== undefined && said === undefined && !looksAtLabels(labels))
}

function hasLabels(ask: Ask, { intent, flaw, form, openness }: Sought, isLenient: boolean): boolean {
  return (
    (!intent || (isLenient ? mayBe(ask, ...intent) : intent.includes(ask.intent))) &&
    (!flaw || flaw.some((name) => ask.flaws.has(name))) &&
    (!form || form.includes(ask.form)) &&
    (!openness || openness.includes(ask.openness))
  )
}

function placesOf(list: PhraseList, spoken: Spoken): readonly Hit[] {
  const { sentence } = spoken
  return list.all(sentence ?? spoken).map(({ start, end }) => ({
    span: sentence ? sentence.at(start, end) : spoken.span,
    text: spoken.text.slice(start, end),
  }))
}
