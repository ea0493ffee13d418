import { openedTag } from '../../src/built-in.js'
import { type Ask, defineRule, phrases } from '../../src/rule.js'

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

const OPENS = '^ (and|so|now|ok|okay|well|but)?'
const STATES =
  '(is|are|was|were|has|have|had|ends|ended|starts|started|begins|began|runs|ran|opens|opened|closes|closed|comes|came|goes|went|leaves|left|arrives|arrived|uses|used|works|worked|lives|lived|drives|sits|stands|faces|belongs|handles|handled|does|did|holds|heats|delivers|delivered|collects|bills|invoices|renews|renewed|expires|expired|moved|bought|serves|reports|shares|have|end|start|run|open|close|come|go|leave|use|work|live|drive|sit|stand|belong|hold|deliver|collect|renew|share)'

/** How a fact of their world is said that the rep makes sure of: what it is, where, whose, since when. */
const PLAIN_OF_YOURS = phrases([
  `${OPENS} you (use|run|bought|keep|bank|heat|cook|order|sell|ship|changed|switched|joined|left|signed|renewed|have been|were) <word>`,
  `${OPENS} your ... ${STATES}`,
])
const PLAIN = phrases([
  `${OPENS} there (is|was|are|were) (still|already)? (a|an|one|two|some)`,
  `${OPENS} (it|that|this|they|these|those|he|she) (is|are|was|were) (still|already|about|around|roughly)? (a|an|the|your|his|her|their|<number>|in|on|at|from|under|over|near|next to|by|with|made|built|fitted|installed|called|open|closed|due)`,
  `${OPENS} (the|his|her|their|this|that|these|those|both) ... ${STATES}`,
])

/** Words of judgement, wish, agreement and benefit, of trouble and of weight: behind one of them a tag wants more than a fact. */
const JUDGED = phrases([
  '(good|great|nice|fine|fair|bad|perfect|ideal|excellent|amazing|awesome|wonderful|fantastic|brilliant|lovely|beautiful|gorgeous|impressive|incredible|superb|outstanding|remarkable|stunning|comfortable|cosy|cozy|smart|clever|sensible|wise|reasonable|obvious|clear|simple|easy|easier|quick|quicker|fast|faster|cheap|cheaper|cheapest|affordable|expensive|pricey|costly|free|valuable|useful|helpful|handy|convenient|efficient|effective|reliable|durable|strong|stronger|secure|premium|ultimate|unique|special|proud|happy|happier|glad|pleased|exciting|interesting|surprising|shocking|crazy|silly|ridiculous|annoying|frustrating|stressful|exhausting|painful|terrible|awful|horrible|dreadful|embarrassing|scary|worrying|dangerous|risky|unfair|wrong|right|true|crucial|vital|essential|key|critical|urgent|necessary|cool|neat|slick|tough|slow|ugly|outdated)',
  '(~wish|~hope|~hate|~enjoy|~prefer|~feel|~think|~believe|~know|~see|~understand|~imagine|~fear|~matter|~mean|~make|~sound|~look|~seem)',
  '(~help|~improve|~boost|~increase|~reduce|~cut|~prevent|~avoid|~solve|~ease|~simplify|~earn|~win|~gain|~profit|~grow|~cost|~risk|~suffer|~struggle|~fail|~break|~leak|~crash|~beat|~rise|~fall|~drop|~shrink|~increase)',
  '(steal|deal|bargain|offer|price|cost|costs|value|saving|savings|investment|return|benefit|benefits|advantage|solution|answer|idea|point|shame|pity|relief|issue|issues|hassle|nightmare|threat|stress|difference|success|dream|peace|mind|comfort|safety|quality|fit|match|thing|things|way|truth|fact|case|goal|aim|proof|improvement|beauty|gem|treat|pleasure|joy|winner|lifesaver|must|disaster|disgrace|scandal|crime|joke|challenge|burden|drag|lot|lots|yes|no-brainer|game-changer)',
  '(no brainer|game changer|matter of|question of|(about|high|the)? time to|about time|high time|room for|first $)',
  'your (decision|call|life|future|health|family|business|reputation|name|turn)',
  '(would|could|should|might|must|will|can|shall|ought|going to|has to|have to|had to)',
  '(very|really|quite|pretty|rather|so|such|more|most|less|least|than|always|never|ever|only|just|even|definitely|certainly|obviously|clearly|surely|simply|absolutely|truly|totally|exactly|nothing|everything|everyone|everybody|anyone|nobody|all|much|no)',
  '(if|because|without|instead|what|why|how)',
])

/** What is praised there is ours. */
const SELLING: ReadonlySet<string> = new Set(['pitch', 'objection', 'close'])

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
      '- "«It is much brighter than the old one, don\'t you think?»"',
      '**Rep:** «If I could save you two hours a week, you would want to know about it, right?»',
      "**Rep:** «It's a stove that pays for itself, isn't it?»",
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
      "**Rep:** It's a gas stove, isn't it?",
      '- "Your lease ends in May, doesn\'t it?"',
      "**Customer:** That's a lot of money, isn't it?",
    ],
  },
  ask(ask, { options, report }) {
    const isBait = BAITS.finds(ask)
    const hit = phrases(options.tags).last(ask)
    if (!isBait && (!hit || /[\p{L}\p{N}]/u.test(ask.text.slice(hit.end)))) return
    const believed = ask.confidence.intent > DOUBTFUL && !isBait && !SUPPOSES.finds(ask) && !PRAISED.finds(ask)
    const isLeading = ask.flaws.has('leading')
    const isCheck = believed && !isLeading && ask.intent === 'understanding-check'
    if (options.allowReflection && ((RECAP.finds(ask) && !SUPPOSES.finds(ask)) || isCheck)) return
    if (!isBait && !isLeading && (SMALL_TALK.finds(ask) || isFact(ask))) return
    if (believed && !isLeading && OWN_FACTS.some((intent) => intent === ask.intent)) return
    report('fishing', ask, { ask: ask.text }, { reword: openedTag(ask) })
  },
})

/** Checks what is so in the customer's world, and asks nobody to agree. */
function isFact(ask: Ask): boolean {
  if (LOADED.finds(ask)) return false
  if (FACTS.finds(ask)) return true
  return (PLAIN_OF_YOURS.finds(ask) || (PLAIN.finds(ask) && !SELLING.has(ask.stage))) && !JUDGED.finds(ask)
}
