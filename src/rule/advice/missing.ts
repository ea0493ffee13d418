import type { Call, Intent } from '../../ask/labels.js'
import type { Ask, Script } from '../../script/model.js'
import { asksOf } from '../asks.js'
import { customersOf } from '../customers.js'
import { shorten } from '../message.js'
import { isVisit } from '../occasion.js'
import { countWords } from '../words.js'

type Missed = 'backstory' | 'goal' | 'importance' | 'person' | 'business-context'

/** What a script that never asks for something could ask, fitted to the kind of call and to whom it is said. */
export function askFor(missed: Missed, script: Script, call: Call): readonly string[] {
  const at = call === 'in-home' ? 'home' : customersOf(script)
  switch (missed) {
    case 'backstory':
      // Nobody who is called cold has been looking.
      if (call === 'cold') return ['How did it come to be done that way at your place?']
      if (call === 'renewal') return ['What has changed for you since you started with us?']
      if (isVisit(script)) return ['What made you come and have a look?']
      return [at === 'home' && call === 'in-home' ? 'What happened that made you ring us?' : 'What happened that got you looking?']
    case 'goal':
      if (call === 'renewal') return ['What should the next year bring that this one did not?']
      // A year is how firms plan; who rings about a will or a broken line does not.
      if (at === 'firm') return ['What would you like to be different a year from now?']
      return [
        at === 'home' ? 'What would you like to be different once it is done?' : 'What would you like to be different once this is done?',
      ]
    case 'importance':
      return whyAfter(script)
    case 'person':
      if (at === 'home') return [call === 'in-home' ? 'Who lives here with you?' : 'What does a normal day look like for you?']
      return [at === 'firm' ? 'How did you come to do this job?' : 'What does a normal day look like for you?']
    case 'business-context':
      return [call === 'renewal' ? 'What has changed in your market since we last spoke?' : 'What is changing for your own customers?']
  }
}

/** “A or B?” is no place to ask why. */
const FEWEST_WORDS = 4

/** What they want or suffer is the place to ask why. */
const WANTED: readonly Intent[] = ['goal', 'problem', 'requirement']

/** Behind a yes or no, a number or a date there is no “that one” to ask about. */
const tellsOne = ({ openness, text }: Ask) =>
  openness === 'open' || (openness === 'narrow' && !/\b(?:how (?:long|often|many|much|soon|far)|since when|when)\b/i.test(text))

function whyAfter(script: Script): readonly string[] {
  const asks = asksOf(script).filter((ask) => countWords(ask) >= FEWEST_WORDS && tellsOne(ask))
  const wanted = WANTED.flatMap((intent) => asks.find((ask) => ask.intent === intent) ?? [])[0]
  if (wanted === undefined) return ['What makes this matter to you?']
  const why = wanted.intent === 'problem' ? 'What makes that one worth solving now?' : 'Why does that one matter most to you?'
  return [`After “${shorten(wanted.text, 60)}” ask “${why}”`]
}
