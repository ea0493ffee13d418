import type { PhraseMatch } from '../../text/phrase-index.js'
import type { Word } from '../../text/words.js'
import type { Clause, WordRange } from '../clause.js'
import type { FormReading } from '../form.js'
import { INTENTS } from '../labels.js'
import { cueIndex, type IntentCue } from './cue-index.js'
import { FeatureList, featureKey, type Sign, sign } from './feature-list.js'
import { CLASS_SIGNS, type ClassHit, classHits, nameSlots } from './word-classes.js'
import { groupOf } from './word-groups.js'

/** What an ask says by itself, as named features without its words: question form, subject, tense, classes of words and where they stand, cues. */
export interface AskFeatures {
  readonly list: FeatureList
  /** The kind of short reaction it is, if any. */
  readonly react: Sign | undefined
  readonly classes: ReadonlySet<number>
  readonly cues: readonly PhraseMatch<IntentCue>[]
  readonly hits: readonly ClassHit[]
  /** Number of words without punctuation. */
  readonly size: number
  readonly question: Sign
  /** Lower-case words of the whole ask, contractions undone, placeholders by their class, no punctuation. */
  readonly norms: string
}

/** A short reaction whose meaning lies in what was said before it: "Sound good?", "Does that work?", "Make sense?", "What do you think?" */
const REACTIONS: readonly (readonly [string, RegExp])[] = [
  [
    'sense',
    /^(does|do|would|is) ?(that|this|it|all)?( all)? ?(make|making) sense|^make sense|^(that )?makes sense|^clear|^is that clear|^(are )?you with me|^with me|^follow|^does that answer/,
  ],
  [
    'sound',
    /^(how )?(does|do|would) (that|this|it|all|everything)( all)?( plan)? (sound|seem|look|feel|land|strike|sit)|^sound(s)? |^how (does|is|are) (that|this|it)|^sound$|^feel /,
  ],
  [
    'work',
    /^(does|do|would|will|did) (that|this|it|those|either|any of those|which)( time| day| plan| one)? (work|suit|fit|help|be ok|be okay|be fair|be alright)|^work(s)? (for|ok)|^which (one )?(works|suits|is better|would work)|^what works|^ok(ay)? (with|for) you|^is that (ok|okay|alright|fair|reasonable|possible)/,
  ],
  [
    'fair',
    /^(is (that|it) |that |does that seem |seem )?(fair|ok|okay|alright|deal|agreed|reasonable|cool|good|great|right|correct|yes|yeah|ready|interested|worth it|possible)( enough)?$/,
  ],
  [
    'think',
    /^what (do|did) you (guys |all |both )?(think|reckon|say)|^(any )?(thoughts|reaction|questions|initial thoughts)|^your thoughts|^what are your thoughts|^how do you feel( about (that|this|it))?$|^what is your reaction/,
  ],
  [
    'worth',
    /^(is (it|that|this) |would (it|that|this) be |that |be )?worth (a|exploring|it|trying|testing|looking|talking|discussing|considering|seeing|having)|^(would|are) you (be )?(open|interested|up|willing|game|opposed|against)|^open to|^interested in|^up for|^fancy|^want to|^shall we|^should we|^can we/,
  ],
  [
    'why',
    /^(and |but )?(why|how come|how so|since when|like what|such as|meaning|in what way|which ones?|how often|how long|how many|how much|what else|anything else|who else|what happened|what then|and then|then what|what for|for example|really|such as|because|compared to what|how do you mean|what do you mean|more)( is that| that| so| not| then| next)?$/,
  ],
]

const kind = (name: string): Sign => sign(name)
const KINDS = {
  q: kind('q'),
  f: kind('f'),
  wr: kind('wr'),
  wv: kind('wv'),
  qs: kind('q|s'),
  qst: kind('q|s|t'),
  qa: kind('q|a'),
  s: kind('s'),
  st: kind('s|t'),
  t: kind('t'),
  a: kind('a'),
  m: kind('m'),
  ms: kind('m|s'),
  len: kind('len'),
  qlen: kind('q|len'),
  deg: kind('deg'),
  prep: kind('prep'),
  neg: kind('neg'),
  negq: kind('neg|q'),
  negs: kind('neg|s'),
  has: kind('has'),
  own: kind('own'),
  qown: kind('q|own'),
  oown: kind('oown'),
  leadKind: kind('lead.kind'),
  lead: kind('lead'),
  leadq: kind('lead|q'),
  leadt: kind('lead|t'),
  react: kind('react'),
  mw: kind('mw'),
  c: kind('c'),
  qc: kind('q|c'),
  tc: kind('t|c'),
  sc: kind('s|c'),
  fc: kind('f|c'),
  negc: kind('neg|c'),
  mc: kind('m|c'),
  v: kind('v'),
  sv: kind('s|v'),
  qv: kind('q|v'),
  tv: kind('t|v'),
  qsv: kind('q|s|v'),
  vo: kind('v>o'),
  leadv: kind('lead|v'),
  o: kind('o'),
  qn: kind('qn'),
  qqn: kind('q|qn'),
  sn: kind('sn'),
  qsn: kind('q|sn'),
  ownsn: kind('own|sn'),
  leadc: kind('lead|c'),
  end: kind('end'),
  cue: kind('cue'),
  cues: kind('cues'),
  w: kind('w'),
  qw: kind('q|w'),
  w2: kind('w2'),
  n: kind('n'),
  n2: kind('n2'),
}
const START = sign('^')
const END = sign('$')
const YES = sign('yes')
const NONE = sign('-')

const cueSigns: Sign[] = []
const cueSign = (index: number): Sign => (cueSigns[index] ??= sign(String(index)))

/** The number of one cue among the features. */
export const cueKey = (index: number): number => featureKey(KINDS.cue, cueSign(index))

/** Reads the features of one ask, in some forty microseconds (mean of 3,300 asks). `named` keeps the features' names. */
export function askFeatures(clause: Clause, form: FormReading, named = false): AskFeatures {
  const words = nameSlots(clause.text, clause.words)
  const hits = classHits(clause.text, clause.words)
  const cues = cueIndex().match(words)
  const list = new FeatureList(named)
  const K = KINDS
  const said = clause.words.filter((word) => word.kind !== 'punct')
  const size = said.length
  const { asked, object, wrapper, leadIn } = clause
  const question = sign(asked ? (asked.embedded ? `in-${asked.word}` : asked.word) : clause.opening)
  const who = sign(clause.subject.kind)
  const tense = sign(clause.tense)
  const formSign = sign(form.form)
  const auxiliary = clause.auxiliary === undefined ? NONE : sign(clause.auxiliary)
  const modal = clause.modal === undefined ? NONE : sign(clause.modal)
  const owner = clause.subject.owner === undefined ? undefined : sign(clause.subject.owner)
  const opener = leadIn ? sign(leadIn.opener) : undefined
  const length = sign(size <= 2 ? 'xs' : size <= 4 ? 's' : size <= 8 ? 'm' : size <= 14 ? 'l' : 'xl')

  list.add(K.q, question)
  list.add(K.f, formSign)
  list.add(K.wr, wrapper ? sign(wrapper.kind) : NONE)
  if (wrapper) list.add(K.wv, sign(wrapper.kind), sign(wrapper.verb))
  list.add(K.qs, question, who)
  list.add(K.qst, question, who, tense)
  list.add(K.qa, question, auxiliary)
  list.add(K.s, who)
  list.add(K.st, who, tense)
  list.add(K.t, tense)
  list.add(K.a, auxiliary)
  list.add(K.m, modal)
  list.add(K.ms, modal, who)
  list.add(K.len, length)
  list.add(K.qlen, question, length)
  if (asked?.degree) list.add(K.deg, sign(asked.degree))
  if (asked?.preposition) list.add(K.prep, sign(asked.preposition), sign(asked.word))
  if (clause.negated) {
    list.add(K.neg, YES)
    list.add(K.negq, question)
    list.add(K.negs, who)
  }
  if (clause.tag) list.add(K.has, sign('tag'))
  if (clause.alternatives) list.add(K.has, sign('or'))
  if (clause.softeners.length > 0) list.add(K.has, sign('soft'))
  if (owner) {
    list.add(K.own, owner)
    list.add(K.qown, question, owner)
  }
  if (object?.owner) list.add(K.oown, sign(object.owner))
  if (leadIn && opener) {
    list.add(K.leadKind, sign(leadIn.kind))
    list.add(K.lead, opener)
    list.add(K.leadq, opener, question)
    list.add(K.leadt, opener, tense, modal)
  }
  const core = normsOf(clause.words, clause.core.start, clause.core.end)
  const reaction = REACTIONS.find(([, pattern]) => pattern.test(core))
  const react = reaction && sign(reaction[0])
  if (react) {
    list.add(K.react, react)
    list.add(K.react, react, length)
  }

  const within = (range: WordRange | undefined): readonly number[] =>
    range ? classesIn(hits, range.start, range.end, range.end) : NO_CLASSES
  const classes = classesIn(hits, 0, words.length, words.length)
  const verbs = within(clause.verb)
  const objects = object ? classesIn(hits, clause.verb?.end ?? object.start, clause.core.end, words.length) : NO_CLASSES
  const nouns = within(asked?.nounRange)
  const subjects = within(clause.subject.kind === 'noun' ? clause.subject.range : undefined)
  for (const c of classesOfPhrases(hits)) list.add(K.mw, CLASS_SIGNS[c] as Sign)
  for (const c of classes) {
    const name = CLASS_SIGNS[c] as Sign
    list.add(K.c, name)
    list.add(K.qc, question, name)
    list.add(K.tc, tense, name)
    list.add(K.sc, who, name)
    list.add(K.fc, formSign, name)
    if (clause.negated) list.add(K.negc, name)
    if (modal !== NONE) list.add(K.mc, modal, name)
  }
  for (const c of verbs) {
    const name = CLASS_SIGNS[c] as Sign
    list.add(K.v, name)
    list.add(K.sv, who, name)
    list.add(K.qv, question, name)
    list.add(K.tv, tense, name)
    list.add(K.qsv, question, who, name)
    for (const o of objects) list.add(K.vo, name, CLASS_SIGNS[o] as Sign)
    if (opener) list.add(K.leadv, opener, name)
  }
  for (const c of objects) list.add(K.o, CLASS_SIGNS[c] as Sign)
  for (const c of nouns) {
    list.add(K.qn, CLASS_SIGNS[c] as Sign)
    list.add(K.qqn, question, CLASS_SIGNS[c] as Sign)
  }
  for (const c of subjects) {
    list.add(K.sn, CLASS_SIGNS[c] as Sign)
    list.add(K.qsn, question, CLASS_SIGNS[c] as Sign)
    if (owner) list.add(K.ownsn, owner, CLASS_SIGNS[c] as Sign)
  }
  if (opener) for (const c of within(leadIn)) list.add(K.leadc, opener, CLASS_SIGNS[c] as Sign)
  for (const c of classesAtEnd(hits, words.length - 4)) list.add(K.end, CLASS_SIGNS[c] as Sign)

  const strengths = new Map<number, number>()
  for (const index of new Set(cues.map((cue) => cue.value.index))) list.add(K.cue, cueSign(index))
  for (const { value } of cues) strengths.set(value.intent, (strengths.get(value.intent) ?? 0) + value.strength)
  for (const [intent, strength] of strengths)
    list.add(K.cues, sign(INTENTS[intent] as string), undefined, undefined, Math.min(6, strength) / 4)
  addGroups(list, said, question)
  return {
    list,
    react,
    classes: new Set(classes),
    cues,
    hits,
    size,
    question,
    norms: normsOf(clause.words, 0, clause.words.length),
  }
}

/** The groups of the words, each once: wide ones also with the question and in pairs, narrow ones also in pairs. */
function addGroups(list: FeatureList, said: readonly Word[], question: Sign): void {
  const groups = said.map(groupOf)
  const met = new Set<number>()
  const once = (kind: Sign, a: Sign, b?: Sign): void => {
    const size = met.size
    if (met.add(featureKey(kind, a, b)).size > size) list.add(kind, a, b)
  }
  for (const { wide, narrow } of groups) {
    once(KINDS.w, wide)
    once(KINDS.qw, question, wide)
    once(KINDS.n, narrow)
  }
  for (let i = 0; i <= groups.length; i++) {
    const before = groups[i - 1]
    const here = groups[i]
    once(KINDS.w2, before?.wide ?? START, here?.wide ?? END)
    once(KINDS.n2, before?.narrow ?? START, here?.narrow ?? END)
  }
}

const NO_CLASSES: readonly number[] = []

/** Keeps a list of classes sorted and each in it once. */
function enter(classes: number[], of: number): void {
  let at = classes.length
  while (at > 0 && (classes[at - 1] as number) > of) at--
  if (at > 0 && classes[at - 1] === of) return
  classes.push(of)
  for (let i = classes.length - 1; i > at; i--) classes[i] = classes[i - 1] as number
  classes[at] = of
}

/** Classes of what begins in a range of words and ends before `to`, sorted, each once. */
function classesIn(hits: readonly ClassHit[], start: number, end: number, to: number): readonly number[] {
  const classes: number[] = []
  for (const hit of hits) if (hit.from >= start && hit.from < end && hit.to < to) enter(classes, hit.of)
  return classes
}

/** Classes that several words make together. */
function classesOfPhrases(hits: readonly ClassHit[]): readonly number[] {
  const classes: number[] = []
  for (const hit of hits) if (hit.to > hit.from) enter(classes, hit.of)
  return classes
}

/** Classes of what reaches into the words from `from` on. */
function classesAtEnd(hits: readonly ClassHit[], from: number): readonly number[] {
  const classes: number[] = []
  for (const hit of hits) if (hit.to >= from) enter(classes, hit.of)
  return classes
}

/** The norms of the words in a range without punctuation, a space between them; a placeholder is `<slot>`. */
function normsOf(words: readonly Word[], start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) {
    const word = words[i]
    if (word && word.kind !== 'punct') out += out === '' ? word.norm : ` ${word.norm}`
  }
  return out
}
