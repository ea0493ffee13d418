import { pattern } from '../../text/pattern.js'
import type { Said } from '../words.js'

const THE = '(?:(?:the|your|a|an|our) )?'
/** A whole question about a word of the trade, and the plain question in its place. */
const WHOLE: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`^(?:and |so |,)*who(?:['’]s| is| are| would be) ${THE}(?:economic buyers?|budget holders?|decision[- ]makers?)\\?$`, 'i'),
    'Who holds the purse?',
  ],
  [
    new RegExp(
      `^(?:and |so |,)*what(?:['’]s| is| are) ${THE}(?:(?:main|biggest|top|key|greatest|current) )?(?:pains?|pain points?)\\?$`,
      'i',
    ),
    'What gets in your way most?',
  ],
  [
    new RegExp(`^(?:and |so |,)*who(?:['’]s| is| would be| could be) ${THE}champion[^?]{0,20}\\?$`, 'i'),
    'Who on your side would like to see this happen?',
  ],
  [new RegExp(`^(?:and |so |,)*who are ${THE}(?:(?:key|main|other) )?stakeholders[^?]{0,20}\\?$`, 'i'), 'Who else will live with this?'],
  [
    new RegExp(`^(?:and |so |,)*what(?:['’]s| is) ${THE}(?:expected )?(?:roi|return on investment)[^?]{0,25}\\?$`, 'i'),
    'How would you know that it was worth the money?',
  ],
  [new RegExp(`^(?:and |so |,)*what(?:['’]s| is| are) ${THE}use cases?\\?$`, 'i'), 'What would you do with it on a normal day?'],
]
/** A word of the trade within a question, and what it means. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:(?:the|your|an?|our) )?(?:(?:real|actual|true|main|final|primary|ultimate) )?(?:economic buyer|budget holder)\b/gi,
    'the person who holds the purse',
  ],
  [/\b(?:the |your )(?:(?:key|main|final|real|actual|ultimate) )?decision[- ]makers\b/gi, 'the people who decide'],
  [/\b(?:the |your |a )(?:(?:key|main|final|real|actual|ultimate) )?decision[- ]maker\b/gi, 'the person who decides'],
  [/\bpain points\b/gi, 'troubles'],
  [/\bpain point\b/gi, 'trouble'],
  [/\bkey stakeholders\b/gi, 'people who will live with this'],
  [/\bstakeholders\b/gi, 'people who will live with this'],
  [/\buse cases\b/gi, 'tasks'],
  [/\buse case\b/gi, 'task'],
  [/\bKPIs\b/g, 'numbers that you go by'],
  [/\bbandwidth\b/gi, 'time'],
  [/\btouch base\b/gi, 'talk'],
  [/\bcircle back\b/gi, 'come back to you'],
]

/** The same question without words from the sales floor: a plain one, or its own with those words said plainly. */
export function inPlainWords({ text }: Said): readonly string[] {
  const whole = WHOLE.find(([question]) => question.test(text))
  if (whole) return [whole[1]]
  const plain = WORDS.reduce((said, [word, meaning]) => said.replace(word, meaning), text)
  return plain === text ? [] : [plain.charAt(0).toUpperCase() === text.charAt(0) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain]
}

const TROUBLE = pattern('i')`
  ^(?:\W|so |and |okay )*(?:(?:do you have|have you|are there|got|is there) )?any (?:(?:major|big|other|specific|particular|current) )?
  (?:challenges?|pain points?|issues?|problems?|frustrations?|difficulties|struggles?|pains?|headaches?)
  (?: (?:right now|today|at the moment|at all|currently|there))?\?$
`
const THOUGHTS = /^(?:\W|so |and |okay )*(?:any |your |initial |quick )*(?:thoughts|feedback|reactions?|impressions?)(?: so far)?\?$/i
const HOW = pattern('i')`
  ^(?:\W|so |and |okay )*(?:how (?:is|are|['’]s)|how['’]s) (?:everything|things|it all|it|business)(?: going)?
  (?: (?:right now|today|these days))?\?$
`

/** Something to hold on to in the place of a question about everything. */
export function withHold({ text }: Said): readonly string[] {
  if (TROUBLE.test(text)) return ['What got in your way last week?']
  if (THOUGHTS.test(text)) return ['What stands out to you so far?']
  if (HOW.test(text)) return ['How did last week go for you?']
  return []
}
