import type { Word } from '../text/words.js'
import type { Clause } from './clause.js'
import { viewOf } from './clause-view.js'
import { DIGGING, GOING_ON, OWN_PROPOSAL, PROBE_HEADING, PROBE_LABEL } from './lexicon/probe-phrases.js'
import type { ProbeCue } from './lexicon/probe-weights.js'
import { compilePhrases } from './phrase-automaton.js'
import type { AskContext } from './reading.js'
import { Trait, traitsOf } from './word-traits.js'

/** A reason for or against a probe, and the words it rests on. */
export interface ProbeEvidence {
  readonly cue: ProbeCue
  readonly start?: number
  readonly end?: number
}

const diggingAt = compilePhrases([
  ...DIGGING.map((phrase) => ({ cue: 'digs' as const, ...atEnd(phrase) })),
  ...GOING_ON.map((phrase) => ({ cue: 'goes on' as const, ...atEnd(phrase) })),
])
const RECALLS = /\b(?:you|they) (?:mentioned|said|told (?:me|us)|brought up|talked about|described|noted)\b[^?]*$/i
const ON_SCALE = /\b(?:scale|out of (?:ten|five|10|5)|1 ?(?:-|–|to) ?10|one to ten)\b/i
const OWN = new Set(OWN_PROPOSAL.split(' '))
const BACK = new Set('that it those them they then he she him her his their one ones these this there'.split(' '))
const LIGHT_LEMMAS = new Set(
  (
    'be do have you your we our i my it that this the a an of to in on for with at by from and or if what how who why when where which ' +
    'would could can will should get make go think like know see want need any there more most so not about look work use feel take ' +
    'tell ask company team business time today now right currently current thing something anything else help me us say many much long ' +
    'good best other one some all up out as they them their is are'
  ).split(' '),
)
const POINTING = new Set(['the', 'that', 'those', 'this', 'these'])
const AFTER_EMPTY_IT = new Set(['if', 'to', 'that', 'when', 'help', 'worth', 'okay', 'ok', 'fair', 'make'])

/** Collects what speaks for and against the ask digging into the answer of the ask before it. */
export function probeEvidence(clause: Clause, context: AskContext): ProbeEvidence[] {
  const found: ProbeEvidence[] = []
  const add = (cue: ProbeCue, start?: number, end?: number) => {
    found.push(start === undefined ? { cue } : { cue, start, end: end ?? start + 1 })
  }
  const { previous } = context
  const words = clause.words
  const content = words.filter((word) => word.kind !== 'punct')
  const said = content.length - words.slice(clause.fillers.start, clause.fillers.end).filter((word) => word.kind !== 'punct').length
  const near = previous !== undefined && (previous.sameTurn || previous.sameSection !== false) && previous.gap <= 6
  // Place.
  if (!previous) add('first ask')
  else if (previous.sameTurn) add('same turn')
  else if (previous.sameSection === false) add('new section')
  else if (previous.gap <= 1) add('next line')
  else if (previous.gap > 6) add('far')
  if (PROBE_LABEL.test(context.label)) add('label')
  else if (isHeading(context.column)) add('column')
  else if (isHeading(context.leadIn)) add('lead-in')
  else if (isHeading(context.headings[0] ?? '')) add('heading')
  const nested = previous !== undefined && /\?\W*$/.test(context.leadIn)
  if (nested) add('under a question')
  const answered = near && previous?.answered === true && !previous.sameTurn
  if (answered) add('answer between')
  if (near && previous?.reading.probe) add('after a probe')
  // Talk between the two asks.
  const lead = lastStatement(context.before)
  if (RECALLS.test(context.before.slice(-120)) && lead > 0) add('recalls their words')
  else if (lead > 6) add('talk before')
  else if (lead > 0) add('short reaction before')
  // Wording.
  const view = viewOf(clause.text, words)
  let digs: ProbeEvidence | undefined
  for (let i = 0; i < view.length; i++) {
    const hit = diggingAt(view, i, ({ end, entry }) => !entry.closing || end === view.length)
    if (!hit || (digs && hit.entry.cue !== 'digs')) continue
    digs = { cue: hit.entry.cue, start: view.index[i]!, end: view.index[hit.end - 1]! + 1 }
    if (hit.entry.cue === 'digs') break
  }
  if (digs) found.push(digs)
  const back = backward(clause)
  if (back && near && !content.some((word) => OWN.has(word.lemma))) {
    add(back.cue, back.at)
    if (lead === 0) add('points back at once', back.at)
  }
  if (said <= 7 && !namesAnything(clause)) add('names nothing new')
  if (said <= 5 && clause.asked && previous?.sameTurn && lead === 0 && previous.reading.openness === 'closed') add('short after yes or no')
  if (said <= 2) add(clause.asked ? 'bare question word' : 'one or two words')
  else if (said <= 4) add('short')
  else if (said > 12) add('long')
  const first = words[0]?.norm
  if (first === 'and' || first === 'but') add('and', 0)
  if (clause.asked?.word === 'why') add('why', clause.asked.start, clause.asked.end)
  const shared = near && previous ? sharedWord(content, previous.text) : undefined
  if (shared !== undefined) add('takes up a word', words.indexOf(shared))
  const taken = answered ? sharedWord(content, context.heard, true) : undefined
  if (taken !== undefined) add('takes up their word', words.indexOf(taken))
  if (clause.tense === 'past' && near) add('past')
  if (near && /["“”][\w'’ -]{2,24}["“”]/.test(clause.text)) add('quotes them')
  if (near && previous && ON_SCALE.test(previous.text)) add('after a scale')
  if (clause.asked?.embedded && (clause.opening === 'statement' || clause.opening === 'fragment'))
    add('unpacks a word', clause.asked.start, clause.asked.end)
  if (clause.subject.owner === 'your' || clause.object?.owner === 'your') add('new topic of theirs')
  if (clause.wrapper && clause.wrapper.kind !== 'imperative' && digs?.cue !== 'digs') add('wrapped')
  if (
    !clause.wrapper &&
    (clause.subject.kind === 'we' ||
      (!clause.asked && clause.opening === 'auxiliary' && (clause.modal === 'can' || clause.modal === 'shall')))
  )
    add('about us')
  if (clause.leadIn) add('lead-in clause', clause.leadIn.start, clause.leadIn.end)
  if (clause.statement) add('statement first')
  if (clause.opening === 'auxiliary' && !clause.wrapper) add('yes or no')
  return found
}

const isHeading = (text: string): boolean => text !== '' && text.length < 60 && PROBE_HEADING.test(text)

/** `$` at the end of a phrase: only where the sentence ends with it. */
function atEnd(phrase: string): { readonly phrase: string; readonly closing: boolean } {
  return phrase.endsWith(' $') ? { phrase: phrase.slice(0, -2), closing: true } : { phrase, closing: false }
}

/** Words of the last sentence before, where it is a statement; 0 where nothing or a question stands before. */
function lastStatement(before: string): number {
  const trimmed = before.trim()
  if (trimmed === '' || /\?["”’')\]]*$/.test(trimmed)) return 0
  const sentence = trimmed.slice(Math.max(trimmed.lastIndexOf('? ') + 1, 0))
  return sentence.split(/\s+/).filter((word) => /\w/.test(word)).length
}

/** The word that points back at something said, with nothing in the ask that it could mean. */
function backward(clause: Clause): { readonly cue: ProbeCue; readonly at: number } | undefined {
  const { words, core, subject } = clause
  let weak: { readonly cue: ProbeCue; readonly at: number } | undefined
  for (let i = clause.fillers.end; i < words.length; i++) {
    const norm = words[i]!.norm
    if (!BACK.has(norm)) continue
    const next = words[i + 1]
    const before = words[i - 1]?.lemma ?? ''
    const bare = next === undefined || next.kind === 'punct' || !isNounAhead(words, i)
    if (norm === 'there' && (subject.kind === 'there' || next?.lemma === 'be')) continue
    if (norm === 'it') {
      if (!isEmptyIt(words, i)) weak ??= { cue: 'it', at: i }
    } else if (norm === 'this' || norm === 'these') weak ??= bare ? { cue: 'this', at: i } : undefined
    else if (norm === 'that') {
      if (
        i > core.start &&
        /^(one|thing|something|anything|anyone|someone|everything|part|way|reason|person|say|think|so|system|tool|solution|problem|feature|vendor|company)$/.test(
          before,
        )
      )
        continue
      if (bare) return { cue: 'that', at: i }
      if (/^(one|conversation|meeting|process|timeline|number|decision|answer|point)$/.test(next!.lemma)) return { cue: 'that', at: i }
      weak ??= { cue: 'that with a noun', at: i }
    } else if (norm === 'those') {
      if (bare) return { cue: 'those', at: i }
      weak ??= { cue: 'that with a noun', at: i }
    } else if (norm === 'then') {
      if (i <= core.start + 2 || next === undefined || next.kind === 'punct') return { cue: 'by then', at: i }
    } else if (norm === 'there') weak ??= { cue: 'there', at: i }
    else if (!/^(he|she|him|her|his|one|ones)$/.test(norm)) return { cue: 'they', at: i }
  }
  return weak
}

function isNounAhead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    next !== undefined &&
    next.kind !== 'punct' &&
    (traitsOf(next) &
      (Trait.auxiliary | Trait.been | Trait.preposition | Trait.adverb | Trait.pronoun | Trait.determiner | Trait.negation)) ===
      0 &&
    !((traitsOf(next) & Trait.verb) !== 0 && (traitsOf(next) & Trait.noun) === 0)
  )
}

/** Whether the ask brings a noun of its own: subject, object or what is asked for. */
function namesAnything(clause: Clause): boolean {
  const { subject, object, asked } = clause
  if (subject.kind === 'noun' || asked?.noun !== undefined) return true
  if (clause.words.some((word) => word.kind === 'slot')) return true
  return object !== undefined && !/^(you|us|me|them|it|him|her|that|this|those|now|first|so|most|better|today)$/.test(object.head)
}

/** "Would it help if…", "Is it worth…": it stands for what follows. */
function isEmptyIt(words: readonly Word[], at: number): boolean {
  return words.some((word, i) => i > at && AFTER_EMPTY_IT.has(word.norm))
}

/** A word of content that the ask before had too, behind the, that or those. */
function sharedWord(content: readonly Word[], before: string, loose = false): Word | undefined {
  const text = before.toLowerCase()
  return content.find((word, i) => {
    if (i === 0 || word.kind !== 'word' || word.norm.length < 4 || LIGHT_LEMMAS.has(word.lemma)) return false
    return (loose || POINTING.has(content[i - 1]!.norm)) && text.includes(word.lemma.slice(0, Math.max(4, word.lemma.length - 1)))
  })
}
