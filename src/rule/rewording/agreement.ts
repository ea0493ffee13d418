import { pattern } from '../../text/pattern.js'
import { gerund, isKnownVerb } from './gerund.js'

/** What a question that only wants a nod asks about, said so that it can stand anywhere. */
const THING = '((?:the|an?|that|this|those|these|your|our|having|more|less|fewer|lower|better|[[{<$])[^,;:?–—]{2,60}?)'
const NOT = "(?:n['’]t| not)"
/** “and”, “so”, “I hear you, but” in front. */
const LEAD = '^(?:[^,?]{1,30}, )?(?:(?:and|so|but|well|now|oh|okay|ok)[,\\s]+)*'
/** Longer than this nobody says it in one breath. */
const LONGEST = 55

type Open = (...own: readonly string[]) => string

const changes = (thing: string): string => `What would ${thing} change for you, if anything?`
/** “put it off”, where the first word is a verb; being and having are no doing. */
const doing = (rest: string): string | undefined => {
  const [verb = ''] = rest.split(' ')
  return rest.length <= LONGEST && verb !== 'be' && verb !== 'have' && isKnownVerb(verb) ? gerund(rest) : undefined
}

/** Each: how a question that has its answer in it goes, and what asks for an answer of theirs. */
const SHAPES: readonly (readonly [RegExp, Open])[] = [
  // “Isn't it amazing?”, “Won't that be great?”: of what was just shown or said.
  [
    new RegExp(`${LEAD}(?:is|are|was)${NOT} (?:it|that|this|they|these|those) (?:just |so |really )?\\w{3,12}\\?$`, 'i'),
    () => 'How does that strike you?',
  ],
  [
    new RegExp(`${LEAD}(?:will|wo|would)${NOT} (?:it|that|this|they) be (?:just |so |really )?\\w{3,12}\\?$`, 'i'),
    () => 'How does that strike you?',
  ],
  // “Why wouldn't you want to try it?”
  [
    new RegExp(`${LEAD}why would(?:${NOT} (?:you|anyone|anybody|someone)|(?: you| anyone| anybody| someone) not)\\b[^?]*\\?`, 'i'),
    () => 'What speaks against it for you?',
  ],
  [new RegExp(`${LEAD}who (?:would|does)${NOT} (?:want|like|love|prefer) ${THING}\\?`, 'i'), (thing = '') => changes(thing)],
  [
    new RegExp(`${LEAD}who (?:would|does)${NOT} (?:want|like|love|prefer) to ([^,;:?–—]{4,60})\\?`, 'i'),
    (rest = '') => {
      const done = doing(rest)
      return done === undefined ? '' : changes(done)
    },
  ],
  // “What if I could show you how to halve it?”
  [
    new RegExp(
      `${LEAD}what if (?:I|we) (?:could |can )?(?:show(?:ed)?|teach|taught|tell|told) you (?:how to|a way to) ([^,;:?–—]{4,60})\\?`,
      'i',
    ),
    (rest = '') => {
      const done = doing(rest)
      return done === undefined ? '' : changes(done)
    },
  ],
  // “You wouldn't want to lose it, would you?”
  [
    new RegExp(`${LEAD}you (?:would|do)${NOT} want to ([^,;:?–—]{4,60}), (?:would|do) you\\?`, 'i'),
    (rest = '') => {
      const done = doing(rest)
      return done === undefined ? 'How much does that worry you, if at all?' : `How much does ${done} worry you, if at all?`
    },
  ],
  [
    new RegExp(`${LEAD}you (?:would|do)${NOT} want [^,;:?–—]{4,80}, (?:would|do) you\\?`, 'i'),
    () => 'How much does that worry you, if at all?',
  ],
  // “Aren't you tired of chasing invoices?”
  [
    new RegExp(
      `${LEAD}(?:are|were)${NOT} you (?:\\w+ )?(?:tired|sick|fed up|weary|bored)(?: and tired)? (?:of|with) ((?!being\\b)[^,;:?–—]{4,55})\\?`,
      'i',
    ),
    (thing = '') => `How do you feel about ${thing}?`,
  ],
  [new RegExp(`${LEAD}do${NOT} you (?:sometimes |ever |also )?miss [^?]{3,80}\\?`, 'i'), () => 'What, if anything, do you miss?'],
  // “What's your health worth to you?”, “Isn't your family worth it?”
  [
    new RegExp(`${LEAD}what(?:['’]s| is| are) ((?:your|an?) [^,;:?–—]{3,40}?) (?:really )?worth(?: to you)?\\?`, 'i'),
    (thing = '') => `How ${verbOf(thing)} ${thing} come into this for you?`,
  ],
  [
    new RegExp(`${LEAD}(?:is|are)${NOT} (your [^,;:?–—]{3,40}?) worth (?:it|that|this)\\?`, 'i'),
    (thing = '') => `How ${verbOf(thing)} ${thing} come into this for you?`,
  ],
  [
    new RegExp(`${LEAD}does${NOT} (?:it|that) make (?:more )?sense (?:for you )?to ([^,;:?–—]{4,60})\\?`, 'i'),
    (rest = '') => (doing(rest) ? `How would it suit you to ${rest}?` : ''),
  ],
  // “Don't you want your wedding to be perfect?”
  [
    new RegExp(
      `${LEAD}do${NOT} you (?:just |really )?want (your (?:[\\p{L}]+ )?(?:wedding|day|party|event|birthday|anniversary|holiday|trip|home|house|garden|kitchen|launch|conference|festival)) to [^?]{2,60}\\?`,
      'iu',
    ),
    (thing = '') => `What do you want for ${thing}?`,
  ],
  [
    new RegExp(
      `${LEAD}do${NOT} you think (?:that )?(?:your|the) (customers|clients|guests|members|patients|tenants|residents|visitors|students|pupils|parents|team|staff|family|children|kids) (?:deserves?|needs?|expects?|wants?) [^?]{2,60}\\?`,
      'i',
    ),
    (whom = '') => `What do you want for your ${whom}?`,
  ],
  [
    new RegExp(`${LEAD}(?:is)${NOT} it (?:about |high |finally )?time (?:you|to|for|that)\\b[^?]*\\?`, 'i'),
    () => 'What would make it the right time for you?',
  ],
  // “Would you agree that timing is everything?”
  [
    pattern('iu')`
    \b(?:(?:don['’]t|wouldn['’]t|would|do) you (?:not )?agree|don['’]t you think)(?: that)? ((?!(?:you|we|i|they|there|if|when|what|it|he|she)\b)[^,;:?–—]{3,40}?) (?:
      is|are
    ) (?:so |really |very )?(?:everything|key|the key|critical|half the battle|king)\?
  `,
    (thing = '') => `How much ${verbOf(thing)} ${thing} matter to you?`,
  ],
  // “You like paying them more?”
  [
    new RegExp(
      `${LEAD}you(?:['’]re| are| must| just| really| actually)* (?:like|love|enjoy) ((?:over)?(?:paying|losing|wasting|throwing|burning|worrying|suffering|struggling)\\b[^,;:?–—]{0,55})\\?`,
      'i',
    ),
    (thing = '') => `How do you feel about ${thing}?`,
  ],
  [
    /\bwould(?:n['’]t)? you (?:not )?rather ([^?,]{4,60}?),? than ([^?,]{4,60})\?/iu,
    (one = '', other = '') => (doing(one) ? `You could ${one}, or ${other.replace(/^to /, '')}. How do you weigh the two?` : ''),
  ],
]

/** A plural without its own mark stands with "do". */
const verbOf = (thing: string): string => (/[^s]s$/i.test(thing) && !/\b(?:business|news|this)$/i.test(thing) ? 'do' : 'does')

/** An open question in the place of one that only wants a nod: “Isn't it amazing?” → “How does that strike you?” Undefined where none fits. */
export function insteadOfNod(text: string): string | undefined {
  for (const [words, open] of SHAPES) {
    const found = words.exec(text)
    const wording = found ? open(...found.slice(1).map((own) => (own ?? '').trim())) : ''
    if (wording !== '') return wording
  }
  return undefined
}
