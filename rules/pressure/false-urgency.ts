import { defineRule, phrases, type Sentence } from '../../src/rule.js'

const HURRY = phrases([
  'only (have|got|has)? (<number>|a few|a couple|a handful) ... (left|remaining|available)',
  '(spots|slots|seats|spaces|places|units) ... (going|filling|selling|running|disappearing|left)',
  '(price|prices|rate|rates|cost|costs) (is|are|will be)? (go|goes|going|shoot|jump|rise|increase|increases|increasing) up? ... (today|tonight|tomorrow|soon|week|month|quarter|<day>)',
  '(offer|deal|price|discount|promotion|promo|special|sale) ... (ends|expires|expire|end|runs out|is only good|is good|is only valid|is valid|will not last|goes away|disappears) ... (today|tonight|tomorrow|soon|midnight|week|month|<day>)',
  '(offer|deal|price|discount|promotion|promo|special) (will|does|can) not last',
  '(limited|exclusive) (time|number|offer|availability|spots)',
  '(while|before) (supplies|stocks|stock) (last|lasts|run out|runs out|sell out|is gone|are gone)',
  'while (they|it) (last|lasts)',
  'before (it|this|they|that) (is|are)? (gone|sold out|sell out|sells out)',
  '(do not|would not) want to miss (out|this)',
  'miss out on this',
  '(act|move|decide|sign|buy) (fast|now|quickly|today) (before|because|while)',
  '(act|move|decide|sign|buy) (fast|now|quickly|today) or (you|it|they|we|someone|somebody|lose|miss|pay|wait|the|else)',
  'i can only (hold|keep|guarantee|offer|honor|honour|do) ... (today|tonight|tomorrow|week|<day>)',
  '(today|tonight) only',
  'only (today|tonight|good today|good tonight|valid today)',
  '(is|are|stands|runs|lasts|valid|good) only (till|until) (today|tonight|tomorrow|midnight|<day>)',
  '^ (but|and)? only (till|until) (then|today|tonight|tomorrow|midnight|<day>) (i|we|it|this|that|the)',
  '(is|are) only (good|valid|for|there) (while|as long as) (i have|we have) you',
  'last chance',
  'once in a lifetime',
])
/** A contract, a tank or a warranty of the customer's own runs out too: only what is offered hurries. */
const RUNNING_OUT = phrases(['before (it|this|they|that|these) (run|runs) out'])
const OFFERED = phrases([
  '(offer|discount|promotion|promo|special|sale|stock|batch|spots|slots|seats|places|units|allocation)',
  '(our|this|that) (<word>)? (price|deal|rate|bonus)',
  '(~order|~buy|~grab|~reserve|~claim|~secure|~snap)',
  '(get|take|have|try) (one|some|two|a few|yours)',
  '^ (sign up|act|book)',
  '(sign up|act|move|book) (now|today|fast|quickly|soon)',
])
/** “Your current deal ends in May”: theirs, from somebody else. */
const THEIRS = phrases([
  '(your|their) (current|present|existing|old|fixed|own|other) (<word>)? (offer|deal|price|rate|discount|promotion|promo|special)',
  'the (current|present|existing|old) (<word>)? (offer|deal|price|rate) (you|they) (have|are)',
  '(your|their) (<word>)? (contract|agreement|lease|warranty|guarantee|policy|tenancy|plan|tariff|tank|mortgage|visa|cover)',
])
/** What a product shows of how much is left. */
const SHOWN = phrases([
  'how many (seats|spots|slots|spaces|places|units) ... left',
  '(shows|showed|showing|displays|sees|lists|counts) (you|them|him|her|everyone|everybody|customers|guests)? only',
])
/** The offer goes when the rep goes: no date and no “because” makes that a reason. */
const LEAVING = phrases([
  '(price|prices|offer|deal|discount|quote|rate|number|special|promotion) ... (gone|void|off the table|dead|goes away|disappears|expires|ends) ... (once|when|if|after|as soon as|the moment|the minute) (i|we) (leave|go|walk|drive|am gone|are gone|walk out)',
  '(because|since|as|while) (i am|we are) (already|still|right)? here',
  '(while|as long as) (i have|we have|i have got|we have got) you (here|on)',
])
/** What they get for deciding on the spot: “If you sign up today I can waive the joining fee.” */
const ON_THE_SPOT = phrases([
  'if you (~sign|~join|~order|~book|~buy|~decide|~commit|~enrol|~enroll) ... (today|tonight|now|here|on the spot|this minute)',
  'if you go ahead ... (today|tonight|now|on the spot)',
])
/** “If you ring me tomorrow it's 22,000”: dearer for no reason but the wait. */
const LATER = phrases([
  '(if|when) you (~call|~ring|~wait|~decide|~sign|~book|~order|come back|change your mind) ... (tomorrow|later|next week|next month|another day)',
])
const DEARER = /[$£€]\s?\d[^?]*|\b(?:full price|more expensive|dearer|goes up|costs more)\b/i
const CONCESSION = phrases([
  '(i|we) (can|will|would|could|may|am able to|are able to) (also|even|still|then|just|probably)? (waive|knock|throw in|throw|drop|discount|save you|scrap|skip|cut|halve|forget|take)',
  '(get|gets|getting) ... (off|free|discount)',
])
const PRICE = phrases(['(price|prices|rate|rates|discount|deal|special|~save|~knock|~waive)'])
const MONEY = /[$£€]\s?\d|\d ?%/
const REASON = phrases([
  'because',
  'since',
  'due to',
  'as (our|the|a|they|we)',
  'when (our|the) new',
  'so that',
  'that is when',
  'the reason',
  'after that (the|our)',
  'by law',
])
const DATE = phrases([
  '<day>',
  '<number>',
  '(january|february|march|april|may|june|july|august|september|october|november|december)',
  'end of (the|this|next)? (month|quarter|year)',
  '<slot>',
])

export default defineRule({
  id: 'false-urgency',
  summary: 'Talks of scarcity or a deadline to hurry the customer.',
  why: 'Customers know “only two left” from a hundred websites. A hurry that cannot be explained costs the trust that the rest of the talk has earned; a real date with its reason helps them plan.',
  source: 'Rackham, SPIN Selling; S4.1',
  instead: 'Name the real date and the reason for it, or leave it out.',
  say: 'Take the time you need. When would you like to decide?',
  severity: 'warning',
  messages: {
    hurry: '“{phrase}” hurries the customer without a reason they can check. Name the real date and what happens on it, or leave it out.',
  },
  options: {
    phrases: { default: [] as readonly string[], items: 'phrase', help: 'Further phrases that count as hurrying.' },
  },
  examples: {
    bad: [
      '**Rep:** «There are only two left at this price.»',
      '> "«The price goes up Friday, so I would move on it.»"',
      '- "«You don\'t want to miss out on this one.»"',
      '```\nRep: «This offer expires tonight.»\n```',
      '> "«Because I am already here today, I can do it for $900.»"',
      '- "«That price is gone once I leave.»"',
      '> "«I would order now, before it runs out.»"',
      '**Rep:** «Your discount ends tonight.»',
      '- "«If you sign up today I can waive the joining fee.»"',
      '**Rep:** «If you decide now, you get the second month free.»',
      '1. "Shall I note the order for June? «Only until then we can give three per cent.»"',
      '- "Today\'s price is $18,400. «If you ring me tomorrow it\'s $22,000.»"',
      '> "«If you book now, I can waive the fee.» It is only until tonight."',
      '> "Fifty off the room. «It stands only until tonight.»"',
      '**Rep:** «These rates are only good while I have you on the phone.»',
      { text: '**Rep:** «The boss is in a generous mood this week.»', options: { phrases: ['generous mood'] } },
    ],
    good: [
      '**Rep:** The price goes up on March 1 because our supplier raises the copper surcharge that day.',
      '**Rep:** While I am here, would you like me to look at the gutters too?',
      '## Objection: "We have a contract until spring"\n\n- "What would have to happen for you to look around before it runs out?"',
      '> "How do you notice that the tank is low before it runs out?"',
      '**Rep:** Your current deal ends next month, is that right?',
      '- "The draught is gone once we leave, and so is the scaffold."',
      '**Rep:** What happens on your side if this waits until summer?',
      '- "The grant ends on June 30, since the council has funded it until then. Would that matter to you?"',
      '- "Today it is £40. If you book next month it is £55, because the season starts."',
      '- "The showroom is open only until Friday. Which day suits you?"',
      '> "If you ring me tomorrow, I can tell you what the £40 covers."',
      '- "If you book today, the crew can come on Monday."',
      '**Rep:** If you sign up, we waive the joining fee; there is no date on that.',
      '**Rep:** While I have you on the phone, may I check the spelling of your name?',
      '> "The hall is open only until Friday, because the floor is sanded at the weekend."',
      '> "Take your time. The offer stands until you have talked it over."',
      '**Customer:** I heard there are only two left at this price.',
      '> "Every boat knows how many seats are left. When six are booked for the morning, the evening shows only four available."',
      '**Rep:** Looking to buy now or still comparing?',
    ],
  },
  sentence(sentence, { options, report }) {
    const hurry = hurryIn(sentence, options.phrases)
    if (!hurry) return
    // “If you sign up today I can waive the fee. It's only until tonight.” hurries once.
    const { sentences } = sentence.turn
    const before = sentences[sentences.indexOf(sentence) - 1]
    if (before && hurryIn(before, options.phrases)) return
    report('hurry', sentence, { phrase: sentence.text.slice(hurry.start, hurry.end).replace(/^['’]\p{L}+ /u, '') })
  },
})

function hurryIn(sentence: Sentence, further: readonly string[]) {
  const leaving = LEAVING.find(sentence)
  if (leaving && (PRICE.finds(sentence) || MONEY.test(sentence.text))) return leaving
  const bought = ON_THE_SPOT.find(sentence)
  if (bought && CONCESSION.finds(sentence)) return bought
  const later = LATER.find(sentence)
  if (later && isDearer(sentence)) return later
  if (SHOWN.finds(sentence)) return undefined
  const { sentences } = sentence.turn
  const hurry = HURRY.all(sentence).find(({ start }) => !isTheirs(sentence, start)) ?? runsOut(sentence) ?? phrases(further).find(sentence)
  return hurry && sentences.some((other) => DATE.finds(other)) && sentences.some((other) => REASON.finds(other)) ? undefined : hurry
}

/** “Order before it runs out”, unless what runs out is theirs. */
function runsOut(sentence: Sentence) {
  const { sentences } = sentence.turn
  if (sentences.some((other) => THEIRS.finds(other)) || !sentences.some((other) => OFFERED.finds(other))) return undefined
  return RUNNING_OUT.find(sentence)
}

/** Dearer than the price of today, which stands beside it, and nothing says why. */
function isDearer(sentence: Sentence): boolean {
  const { sentences } = sentence.turn
  if (!DEARER.test(sentence.text) || sentences.some((other) => REASON.finds(other))) return false
  return sentences.some((other) => /\btoday\b/i.test(other.text) && (other !== sentence || /\d.*\d/.test(other.text)))
}

function isTheirs(sentence: Sentence, at: number): boolean {
  return THEIRS.all(sentence).some(({ start, end }) => start <= at && at < end)
}
