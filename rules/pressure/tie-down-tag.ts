import { openedTag } from '../../src/built-in.js'
import { defineRule, phrases } from '../../src/rule.js'

/** Says back what the customer said. */
const RECAP = phrases(['^ (and|ok|okay|right|alright)? so', 'you (said|mentioned|told me|were saying)', 'sounds (like|as)'])

/** “So if I could show you…, you'd want that, wouldn't you?” supposes; it says nothing back. */
const SUPPOSES = phrases(['if (i|we) (could|can|were|had|showed|found)', 'you would (want|like|love|agree|be happy|take|say)'])

/** Praise of what was shown, and what nobody denies: “right?” and “huh?” behind it check nothing. */
const BAITS = phrases([
  '^ (it is|that is|this is|is|well|and)? (pretty|really|so|very|quite)? (cool|impressive|amazing|awesome|beautiful|great|incredible|neat|slick|gorgeous|fantastic|nice|clever) (stuff|thing|feature)? (right|huh|eh|yeah|no)',
  'that is worth it (right|huh)',
  '^ you (all|both|guys|folks)? (drink water|eat|breathe|love your <word>|care about your <word>) (right|huh)',
  'you would (agree|want|love) ... (right|huh)',
])

/** The offer praised: the yes is to it, whatever the noun is about. */
const PRAISED = phrases([
  '(it|that|this) is (a|an)? (very|really|pretty|quite)? (great|good|fair|fantastic|amazing|excellent|generous) (saving|savings|price|deal|offer|bargain|value|return|rate|discount) (is|was) not (it|that|this) $',
])

/** Weather and the like: a tag behind it is company, no hook. */
const SMALL_TALK = phrases([
  '^ (it is|that is|what)? (a|the)? (very|really|so)? (lovely|nice|beautiful|gorgeous|glorious|fine|cold|hot|warm|wet|grey|gray|windy|rainy|sunny|chilly|miserable|awful|horrible|dreadful|terrible|strange|funny) (old)? (day|morning|afternoon|evening|weather|out|outside|today)',
  '^ (the|this|that|some|what|what a|such a|great|awful|lovely|terrible|strange|heavy)? (weather|rain|snow|wind|heat|traffic|sunshine|match)',
])

/** A plain fact about the customer, which the rep makes sure of: how many, where, with whom. */
const FACTS = phrases([
  '^ (and|so|now|ok|okay|well)? you (have|have got) (just|only|about|around)? <number>',
  '^ (and|so|now|ok|okay|well)? you (have|have got) (a|an) <word> (have|do|did) not you $',
  '^ (and|so|now|ok|okay|well)? you are (on|in|at|with|from|off|near|next to|based)',
  '^ (and|so|now|ok|okay|well)? you (live|work|moved|drive|rent|own|came|started|opened)',
  '^ (and|so|now|ok|okay|well)? there (are|were) (just|only|about|around)? <number>',
])

/** Where it is no plain fact: a trouble or a worth put in their mouth, or the yes to the offer. */
const LOADED = phrases([
  '(trouble|problem|problems|risk|danger|pain|mess|debt|worries|bind|headache|headaches|nothing|reason|reasons|right|duty|chance|chances|opportunity|choice|choices|option|options|ways|need|position)',
  '(~want|~deserve|~agree|~lose|~waste|~miss|~pay|~save|~worry|~protect|~trust|~care|~love|~like|~afford)',
  '(money|best|better|worse|worst|important|worth|enough|hard|harder|too|tired|sick|safe|safer|hands|board|agreement|favor|favour|market|today|tonight)',
])

/** What a tag may follow without fishing: facts of the customer's own, and checks. */
const OWN_FACTS = [
  'situation',
  'person',
  'backstory',
  'timeline',
  'authority',
  'budget',
  'rapport',
  'logistics',
  'permission',
  'agenda-check',
] as const

/** Below this an intent is a guess. */
const DOUBTFUL = 0.3

export default defineRule({
  id: 'tie-down-tag',
  summary: 'Ends a claim with a tag that fishes for a yes.',
  why: 'A yes that was fished for tells nothing, and people notice the hook. About one in five agrees to a claim and to its opposite, just to be polite.',
  source: 'Masters on acquiescence (22 % agree both ways); Mackay teaches the opposite',
  instead: 'How does that strike you?',
  severity: 'warning',
  where: { form: ['tag'] },
  messages: {
    fishing: '“{ask}” fishes for a yes. A polite yes tells you nothing: ask how it strikes them.',
  },
  options: {
    tags: {
      default: [
        '(is|are|was|were|does|do|did|would|will|could|can|should|has|have) (it|that|this|they|you|we|there) not',
        '(is|are|was|were|does|do|did|would|will|could|can|should|has|have) not (it|that|this|they|you|we|there)',
        'do not you (agree|think)',
        'would not you (say|agree)',
        'you would agree',
      ] as readonly string[],
      items: 'phrase',
      help: 'The tags that count as fishing, when they end the ask.',
    },
    allowReflection: { default: true, help: 'Whether a tag on the customer’s own words is let pass.' },
  },
  offWhen: 'Your sales method teaches tie-downs and you mean to keep them.',
  examples: {
    bad: [
      "**Rep:** «That's a great saving, isn't it?»",
      '- "«You would want the best for your family, wouldn\'t you?»"',
      '> "«That makes life easier, doesn\'t it?»"',
      '- "«So if we could take the night calls off you, you would want that, wouldn\'t you?»"',
      '> "«Pretty impressive, huh?»"',
      '> "«You drink water, right?»"',
      '**Rep:** «Cool, right?»',
      '- "«You have got a problem, haven\'t you?»"',
      "**Rep:** «You're in good hands with us, aren't you?»",
      { text: '**Rep:** «That would save your crew a lot of work, no?»', options: { tags: ['no $'] } },
      { text: "**Rep:** «So the night shift is the worst part, isn't it?»", options: { allowReflection: false } },
    ],
    good: [
      '**Rep:** How does that strike you?',
      '- "So the night shift is the worst part, right?"',
      "**Rep:** So the night shift is the worst part, isn't it?",
      '- "You have two vans, right?"',
      '> "You are on city water, right?"',
      '> "So the nights are noisy, huh?"',
      '> "We said half an hour, is that still okay?"',
      "**Rep:** Miserable weather, isn't it?",
      '> "You have three vans, haven\'t you?"',
      "**Rep:** You're in the next street, aren't you?",
      "**Customer:** That's a lot of money, isn't it?",
    ],
  },
  ask(ask, { options, report }) {
    const isBait = BAITS.finds(ask)
    const hit = phrases(options.tags).last(ask)
    if (!isBait && (!hit || /[\p{L}\p{N}]/u.test(ask.text.slice(hit.end)))) return
    const believed = ask.confidence.intent > DOUBTFUL && !isBait && !SUPPOSES.finds(ask) && !PRAISED.finds(ask)
    if (options.allowReflection && ((RECAP.finds(ask) && !SUPPOSES.finds(ask)) || (believed && ask.intent === 'understanding-check')))
      return
    if (!isBait && !ask.flaws.has('leading') && (SMALL_TALK.finds(ask) || (FACTS.finds(ask) && !LOADED.finds(ask)))) return
    if (believed && OWN_FACTS.some((intent) => intent === ask.intent)) return
    report('fishing', ask, { ask: ask.text }, { reword: openedTag(ask) })
  },
})
