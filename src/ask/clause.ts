import { splitWords, type Word } from '../text/words.js'
import { listedAnswers, type WeighListing, weighListing } from './alternatives.js'
import { readAsked } from './clause-asked.js'
import { readCore } from './clause-core.js'
import { embeddedAt } from './clause-opening.js'
import { isFronted, leadInAt, listingAfter, openingOf, passLinks, questionInPlace, takesTag, wrapperVerb } from './clause-shape.js'
import { joinedQuestions, tagAt } from './clause-tail.js'
import { rangeOf, viewOf } from './clause-view.js'
import { sentenceParts } from './sentence-parts.js'
import { softenersIn } from './softened.js'
import { Trait } from './word-traits.js'

/** A stretch of the clause's words: indices into `Clause.words`, end exclusive. */
export interface WordRange {
  readonly start: number
  readonly end: number
}

/**
 * One ask, read with care. Every part says which words it covers, so that a label can show what it rests on (`cueSpan` turns a range
 * into offsets of the text). Parts that are not there are undefined; ranges never reach over the end of `words`.
 *
 * The order of the parts in a sentence:
 * fillers · softeners · lead-in or statement · wrapper · core (question word + noun · auxiliary · subject · verb · object) · tag.
 *
 *     So, Dana, if the line stops at night, could you tell me roughly what that costs you, if you don't mind me asking?
 *     └fillers┘ └──────── lead-in ────────┘ └── wrapper ───┘         └─── core ───────┘  └────── softener ──────┘
 */
export interface Clause {
  readonly text: string
  readonly words: readonly Word[]
  /** The sentence has a question mark. */
  readonly marked: boolean
  /** Words in front that carry nothing: And, So, Okay, Great, the customer's name. */
  readonly fillers: WordRange
  /** A subordinate clause or a phrase of circumstance in front: "If you could change one thing,", "Before we start,", "On a typical Monday,". */
  readonly leadIn?: LeadIn
  /** A full statement in front of the question in the same sentence: "We've got thirty minutes – does that still work?" */
  readonly statement?: WordRange
  /** Matrix words around the question: "Could you tell me", "May I ask", "I'd love to hear", "Walk me through", "Do you mind if I ask". */
  readonly wrapper?: Wrapper
  /** Softening words anywhere: "if you don't mind", "just so I understand", "I'm curious". Wrappers that soften are among them. */
  readonly softeners: readonly WordRange[]
  /** What is really asked: without fillers, lead-in, statement, wrapper and tag. The whole sentence where nothing is left. */
  readonly core: WordRange
  /** How the ask opens, once fillers, statement and lead-in are set aside; the wrapper counts. What FORM is read from. */
  readonly opening: Opening
  /** The question word of the core, be it fronted ("What broke?") or embedded ("Tell me what broke"). */
  readonly asked?: Asked
  /** The first auxiliary or copula of the core, as the norm of its word: do, did, is, have, would… */
  readonly auxiliary?: string
  readonly tense: Tense
  /** can could will would should shall may might must; "would like" and "would love" count as would. */
  readonly modal?: string
  /** not, never, n't in the core. */
  readonly negated: boolean
  readonly subject: Subject
  /** Main verb of the core; `be` where the copula is all there is, absent in fragments. */
  readonly verb?: Verb
  /** What follows the verb: its head noun and the words of the noun phrase. */
  readonly object?: Part
  /** Further question clauses joined on: ", and what do you pay?", "and why?" */
  readonly joined: readonly JoinedQuestion[]
  /** ", right?" ", isn't it?" ", fair?" */
  readonly tag?: WordRange
  /** Answers that the ask lists, joined by or: at least two where it is there. `open` where the last is "or something". */
  readonly alternatives?: Alternatives
}

/** What opens the ask: the facts FORM is decided by. */
export type Opening =
  /** A question word first: "What broke?", "By when…", "How many vans…" */
  | 'question-word'
  /** An auxiliary or the copula first: "Is it…", "Have you…", "Would you…" */
  | 'auxiliary'
  /** A request for talk in the imperative: "Walk me through…", "Tell me…" */
  | 'imperative'
  /** The speaker's wish or wonder: "I'd love to hear…", "I'm curious…", "Mind if I ask…" */
  | 'wish'
  /** A yes/no ask whose auxiliary was dropped: "Want me to…", "Ever had…", "Any luck?" */
  | 'elided'
  /** A statement: "You've had no heat since Sunday?" */
  | 'statement'
  /** No finite verb: "In-house team?", "Fair?" */
  | 'fragment'

export interface LeadIn extends WordRange {
  /** The word that opens it, lower-case: if, when, before, on, with… */
  readonly opener: string
  /** `if` conditions · `when` times, also before and after · `phrase` without a verb: "In your own words," */
  readonly kind: 'if' | 'when' | 'reason' | 'phrase'
}

export interface Wrapper extends WordRange {
  /**
   * `leave` May I ask, Do you mind if I ask · `request` Could you tell me, Would you share · `wish` I'd love to hear, I'm curious ·
   * `knowledge` Do you know, Do you have a sense of · `imperative` Tell me, Walk me through, Help me understand
   */
  readonly kind: 'leave' | 'request' | 'wish' | 'knowledge' | 'imperative'
  /** Its verb of saying or knowing: ask, tell, walk, hear, know… */
  readonly verb: string
}

export interface Asked extends WordRange {
  /** what who whom whose which where when why how; "how come" is why. */
  readonly word: QuestionWord
  /** The noun it goes with, as lemma: "what budget" → budget, "how many vans" → van, "which of your vendors" → vendor. */
  readonly noun?: string
  readonly nounRange?: WordRange
  /** "what kind of", "which part of", "how much of": the noun that only sorts or measures `noun`. */
  readonly light?: string
  /** "what else", "who else". */
  readonly else: boolean
  /** "how many" → many, "how long" → long, "how confident" → confident. */
  readonly degree?: string
  /** A preposition in front of it: "by when" → by, "in what way" → in. */
  readonly preposition?: string
  /** Inside a wrapper ("Tell me what broke") or late in a statement ("And that costs what?"). */
  readonly embedded: boolean
}
export type QuestionWord = 'what' | 'who' | 'whom' | 'whose' | 'which' | 'where' | 'when' | 'why' | 'how'

/** past: did, was, past forms of verbs · perfect: have done · future: will, going to · none: fragments. */
export type Tense = 'past' | 'perfect' | 'present' | 'future' | 'none'

export interface Subject {
  /**
   * you · we: the seller, I and we · they: they, he, she · it: it, this, that, these, those · there · someone: anyone, everybody ·
   * asked: the question word itself ("Who signs?", "What happened?") · noun · none
   */
  readonly kind: 'you' | 'we' | 'they' | 'it' | 'there' | 'someone' | 'asked' | 'noun' | 'none'
  readonly range: WordRange
  /** Head noun as lemma: "your new boiler" → boiler. For pronouns the pronoun. */
  readonly head?: string
  /** your, our, my, their, his, her, its: whose the head noun is. */
  readonly owner?: string
}

export interface Verb extends WordRange {
  readonly lemma: string
  /** "look into" → into, "set up" → up. */
  readonly particle?: string
  /** The verb that this one only introduces, as lemma: "want to change" → change, "need to see" → see. */
  readonly governs?: string
}

export interface Part extends WordRange {
  /** Head noun as lemma, or the pronoun. */
  readonly head: string
  /** The preposition in front of it, where the verb's own particle is not one: "end in what state". */
  readonly preposition?: string
  readonly owner?: string
}

export interface JoinedQuestion extends WordRange {
  /** Its question word; absent where it opens with an auxiliary. */
  readonly word?: QuestionWord
  /** Only the question word or a short follow-up to the same blank: "and why?", "and how often?" */
  readonly bare: boolean
}

export interface Alternatives extends WordRange {
  /** How many answers are listed. */
  readonly count: number
  /** The list ends in a way out: "or something", "or not", "or anything". */
  readonly open: boolean
}

/** "Do you know if it runs on gas, oil or wood?", "Would you describe it as dull, sharp or something else?" */
const LISTED_INSIDE = /\b(?:know|ask|tell me|say|describe)\b[^?,]{0,60}\b(?:if|whether|as)\b[^?,]{1,80}, [^?]{1,80}\bor\b/i

/** "Could you tell me a little about the shop: do you rent it, own it, or share it?" */
const LISTED_BEHIND =
  /[:—–-]\s?(?:do|does|did|is|are|was|were|have|has|would) (?:you|it|they|that|this|the \p{L}+|your \p{L}+)\b[^?:]{1,160}\bor\b/iu

/**
 * Reads one ask. `text` is one sentence, its markup removed; `words` its words, where they are known already.
 * Never throws: of a text without words every range is empty.
 */
export function parseClause(text: string, words: readonly Word[] = splitWords(text), weigh: WeighListing = weighListing): Clause {
  const view = viewOf(text, words)
  let tag = tagAt(view)
  let to = tag ?? view.length
  while (to > 0 && view.traits[to - 1]! & Trait.break) to--
  let parts = sentenceParts(view, to, tag !== undefined)
  if (tag !== undefined && (parts.at >= to || !takesTag(view, parts))) {
    tag = undefined
    to = view.length
    parts = sentenceParts(view, to, false)
  }
  const { head, leadIn, statement } = parts
  const wrapper = head?.wrapper
  const inside = wrapper ? embeddedAt(view, wrapper.end) : undefined
  const after = wrapper ? (inside ?? passLinks(view, wrapper.end, to)) : parts.at
  const from = after < to ? after : parts.at
  const core = readCore(view, from, to, wrapper !== undefined, parts.first === 'suggestion' && !head)
  const opening = openingOf(view, parts, core.verb !== undefined && core.subject.kind !== 'none')
  const inPlace = !core.asked && (opening === 'statement' || opening === 'fragment') ? questionInPlace(view, from, to) : undefined
  const asked = inPlace === undefined ? core.asked : readAsked(view, inPlace, to, true)?.asked
  const listsAnswers =
    tag === undefined &&
    (!wrapper ||
      wrapper.entry.kind === 'imperative' ||
      (inside !== undefined && isFronted(view, inside)) ||
      LISTED_INSIDE.test(text) ||
      LISTED_BEHIND.test(text))
  const alternatives = listsAnswers
    ? listedAnswers(
        view,
        {
          from,
          to,
          front: statement?.from ?? (leadIn && !wrapper && leadInAt(view, leadIn.from, leadIn.to).kind === 'phrase' ? leadIn.from : from),
          opening: listingAfter(view, from),
        },
        weigh,
      )
    : undefined
  return {
    text,
    words,
    marked: text.includes('?'),
    fillers: rangeOf(view, 0, parts.fillersEnd),
    leadIn: leadIn && leadInAt(view, leadIn.from, leadIn.to),
    statement: statement && rangeOf(view, statement.from, statement.to),
    wrapper: wrapper && {
      kind: wrapper.entry.kind,
      verb: wrapperVerb(view, parts.at, wrapper.end),
      ...rangeOf(view, parts.at, wrapper.end),
    },
    softeners: softenersIn(view),
    core: rangeOf(view, from, to),
    opening,
    asked,
    auxiliary: core.auxiliary,
    tense: core.tense,
    modal: core.modal,
    negated: core.negated,
    subject: core.subject,
    verb: core.verb,
    object: core.object,
    joined: joinedQuestions(view, from, to),
    tag: tag === undefined ? undefined : rangeOf(view, tag, view.length),
    alternatives,
  }
}
