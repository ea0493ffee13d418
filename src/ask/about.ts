import type { Clause } from './clause.js'
import { type About, DEAL_INTENTS, type Intent } from './labels.js'
import { ABOUT_CLASSES, PERSONAL_VERBS } from './lexicon/about-classes.js'
import { THINGS } from './lexicon/things.js'

const PERSONAL = new Set(PERSONAL_VERBS.split(' '))
let classes: ReadonlyMap<string, About> | undefined

function aboutOfNoun(): ReadonlyMap<string, About> {
  const found = new Map<string, About>()
  for (const [about, names] of ABOUT_CLASSES) {
    for (const name of names) {
      for (const entry of (THINGS[name] ?? '').split(',')) {
        const noun = entry.trim()
        if (noun !== '' && !noun.includes(' ') && !found.has(noun)) found.set(noun, about)
      }
    }
  }
  return found
}

/**
 * What the topic noun of an ask is once "you" is set aside: the thing and its use, the person, the organisation and its work, or the deal.
 * The intent decides where it names one of them; the nouns do otherwise.
 */
export function readAbout(clause: Clause, intent: Intent): About {
  if (DEAL_INTENTS.has(intent) || intent === 'source-survey') return 'deal'
  if (intent === 'person' || intent === 'rapport') return 'person'
  if (intent === 'business-context') return 'organisation'
  if (intent === 'requirement') return 'thing'
  classes ??= aboutOfNoun()
  const { asked, subject, object, verb } = clause
  const nouns = [asked?.noun, subject.kind === 'noun' ? subject.head : undefined, object?.head]
  for (const noun of nouns) {
    const about = noun === undefined ? undefined : classes.get(noun)
    if (about) return about
  }
  const deed = object && clause.words[object.start]
  if (deed?.norm.endsWith('ing')) {
    // “…thinking about buying a new car”: what the deed is done to.
    const about = clause.words.slice(object?.end).flatMap((word) => classes?.get(word.lemma) ?? [])[0]
    if (about) return about
  }
  if (subject.kind === 'you' && verb && PERSONAL.has(verb.lemma)) return 'person'
  // A noun that no class knows, of theirs: most often a piece of what they have.
  if (subject.kind === 'noun' && subject.head !== undefined && clause.words.some((word) => word.lemma === subject.head)) return 'thing'
  return subject.kind === 'it' ? 'thing' : 'organisation'
}
