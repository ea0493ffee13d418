import type { PhraseMatch } from '../../text/phrase-index.js'
import type { Clause, WordRange } from '../clause.js'
import type { FormReading } from '../form.js'
import { INTENTS } from '../labels.js'
import type { IntentCue } from './cue-index.js'
import { cueIndex } from './cue-index.js'
import { CLASS_NAMES, type ClassHit, classHits, nameSlots } from './word-classes.js'

/** What an ask says by itself, as named features without its words: question form, subject, tense, classes of words and where they stand, cues. */
export interface AskFeatures {
  readonly names: Map<string, number>
  /** The words as lemmas, for features that only our own labelled asks may teach. */
  readonly words: readonly string[]
  readonly classes: ReadonlySet<number>
  readonly cues: readonly PhraseMatch<IntentCue>[]
  readonly hits: readonly ClassHit[]
  /** Number of words without punctuation. */
  readonly size: number
  readonly question: string
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

/** Reads the features of one ask. Quick: about ten microseconds. */
export function askFeatures(clause: Clause, form: FormReading): AskFeatures {
  const words = nameSlots(clause.text, clause.words)
  const hits = classHits(clause.text, clause.words)
  const cues = cueIndex().match(words)
  const names = new Map<string, number>()
  const add = (name: string, value = 1): void => {
    if (!names.has(name)) names.set(name, value)
  }
  const said: string[] = []
  for (const word of words) if (word.kind !== 'punct') said.push(word.kind === 'word' ? word.lemma : word.norm)
  const size = said.length
  const { asked, subject, verb, object, tense, auxiliary, wrapper, leadIn, opening, modal } = clause
  const question = asked ? (asked.embedded ? `in-${asked.word}` : asked.word) : opening
  const who = subject.kind
  const length = size <= 2 ? 'xs' : size <= 4 ? 's' : size <= 8 ? 'm' : size <= 14 ? 'l' : 'xl'

  add(`q:${question}`)
  add(`f:${form.form}`)
  add(`wr:${wrapper?.kind ?? '-'}`)
  if (wrapper) add(`wv:${wrapper.kind}|${wrapper.verb}`)
  add(`q|s:${question}|${who}`)
  add(`q|s|t:${question}|${who}|${tense}`)
  add(`q|a:${question}|${auxiliary ?? '-'}`)
  add(`s:${who}`)
  add(`s|t:${who}|${tense}`)
  add(`t:${tense}`)
  add(`a:${auxiliary ?? '-'}`)
  add(`m:${modal ?? '-'}`)
  add(`m|s:${modal ?? '-'}|${who}`)
  add(`len:${length}`)
  add(`q|len:${question}|${length}`)
  if (asked?.degree) add(`deg:${asked.degree}`)
  if (asked?.preposition) add(`prep:${asked.preposition}|${asked.word}`)
  if (clause.negated) {
    add('neg')
    add(`neg|q:${question}`)
    add(`neg|s:${who}`)
  }
  if (clause.tag) add('tag')
  if (clause.alternatives) add('or')
  if (clause.softeners.length > 0) add('soft')
  if (subject.owner) {
    add(`own:${subject.owner}`)
    add(`q|own:${question}|${subject.owner}`)
  }
  if (object?.owner) add(`oown:${object.owner}`)
  if (leadIn) {
    add(`lead:${leadIn.kind}`)
    add(`lead:${leadIn.opener}`)
    add(`lead|q:${leadIn.opener}|${question}`)
    add(`lead|t:${leadIn.opener}|${tense}|${modal ?? '-'}`)
  }
  const core = normsOf(clause, clause.core)
  for (const [kind, pattern] of REACTIONS) {
    if (pattern.test(core)) {
      add(`react:${kind}`)
      add(`react:${kind}|${length}`)
      break
    }
  }

  const within = (range: WordRange | undefined): number[] =>
    range ? unique(hits.filter((hit) => hit.from >= range.start && hit.to < range.end)) : []
  const classes = unique(hits)
  const verbs = within(verb)
  const objects = unique(
    hits.filter((hit) => object !== undefined && hit.from >= (verb?.end ?? object.start) && hit.from < clause.core.end),
  )
  const nouns = within(asked?.nounRange)
  const subjects = within(subject.kind === 'noun' ? subject.range : undefined)
  for (const hit of hits) if (hit.to > hit.from) add(`mw:${CLASS_NAMES[hit.of]}`)
  for (const c of classes) {
    const name = CLASS_NAMES[c]
    add(`c:${name}`)
    add(`q|c:${question}|${name}`)
    add(`t|c:${tense}|${name}`)
    add(`s|c:${who}|${name}`)
    add(`f|c:${form.form}|${name}`)
    if (clause.negated) add(`neg|c:${name}`)
    if (modal) add(`m|c:${modal}|${name}`)
  }
  for (let i = 0; i < classes.length; i++)
    for (let j = i + 1; j < classes.length; j++) add(`c2:${CLASS_NAMES[classes[i] as number]}+${CLASS_NAMES[classes[j] as number]}`)
  for (const c of verbs) {
    const name = CLASS_NAMES[c]
    add(`v:${name}`)
    add(`s|v:${who}|${name}`)
    add(`q|v:${question}|${name}`)
    add(`t|v:${tense}|${name}`)
    add(`q|s|v:${question}|${who}|${name}`)
    for (const o of objects) add(`v>o:${name}>${CLASS_NAMES[o]}`)
    if (leadIn) add(`lead|v:${leadIn.opener}|${name}`)
  }
  for (const c of objects) add(`o:${CLASS_NAMES[c]}`)
  for (const c of nouns) {
    add(`qn:${CLASS_NAMES[c]}`)
    add(`q|qn:${question}|${CLASS_NAMES[c]}`)
  }
  for (const c of subjects) {
    add(`sn:${CLASS_NAMES[c]}`)
    add(`q|sn:${question}|${CLASS_NAMES[c]}`)
    if (subject.owner) add(`own|sn:${subject.owner}|${CLASS_NAMES[c]}`)
  }
  for (const c of within(leadIn)) add(`lead|c:${leadIn?.opener}|${CLASS_NAMES[c]}`)
  for (const c of unique(hits.filter((hit) => hit.to >= words.length - 4))) add(`end:${CLASS_NAMES[c]}`)

  const strengths = new Map<number, number>()
  for (const cue of cues) {
    add(`cue:${cue.value.index}`)
    strengths.set(cue.value.intent, (strengths.get(cue.value.intent) ?? 0) + cue.value.strength)
  }
  for (const [intent, strength] of strengths) add(`cues:${INTENTS[intent]}`, Math.min(3, strength) / 2)
  return {
    names,
    words: said,
    classes: new Set(classes),
    cues,
    hits,
    size,
    question,
    norms: words
      .filter((word) => word.kind !== 'punct')
      .map((word) => (word.kind === 'slot' ? '<slot>' : word.norm))
      .join(' '),
  }
}

const unique = (hits: readonly ClassHit[]): number[] => [...new Set(hits.map((hit) => hit.of))].sort((a, b) => a - b)

function normsOf(clause: Clause, range: WordRange): string {
  let out = ''
  for (let i = range.start; i < range.end; i++) {
    const word = clause.words[i]
    if (word && word.kind !== 'punct') out += out === '' ? word.norm : ` ${word.norm}`
  }
  return out
}
