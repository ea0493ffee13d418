import { isAgenda, isVisit } from '../../src/built-in.js'
import {
  blockquotes,
  bullets,
  countWords,
  defineRule,
  type Intent,
  isSmallTalk,
  repTurns,
  type Script,
  type Turn,
  turns,
} from '../../src/rule.js'

/** So many questions the customer answers in the dark before it is late. */
const IN_THE_DARK = 2
/** Asked for, the purpose is told: “Would you think of selling?” */
const TELLING: ReadonlySet<Intent> = new Set(['interest', 'next-step', 'close'])
/** “Hello?” only picks up the phone; who says more has come with a purpose of their own. */
const PICKS_UP = 3

/** Below this many words of talk beside the asks a script is a list of questions, and nobody opens a call with it. */
const TALK = 20

export default defineRule({
  id: 'no-agenda',
  summary: 'The talk starts without saying what it is for.',
  why: 'In almost every talk that failed, the rep had hidden what it was about. Openness is answered with openness: a plain sentence on who you are, why you are here and what will happen makes the rest easier to answer.',
  source: 'S4.1, S4.2',
  instead: 'I sell X. Today I want to see whether it even fits; if it does not, I will say so.',
  say: {
    any: "I'd like to understand how you got here, and then see whether this even fits. If it doesn't, I'll say so.",
    cold: "I'll tell you in half a minute why I'm calling, and then you decide whether we go on.",
    demo: "Before I show you anything, I'd like to hear what made you want to see it. If it doesn't fit, I'll say so.",
    'in-home': "I'd like to hear what made you call, have a look at it with you, and then tell you honestly what I think.",
    renewal: "I'd like to hear how the year went for you. Then we'll look at what ought to change.",
    interview: "I'm not here to sell you anything. I'd like to understand how it went, in your own words.",
  },
  severity: 'warning',
  overrides: [{ message: 'late', severity: 'info' }],
  where: { notRole: ['bank', 'doc', 'coach', 'template'], call: ['discovery', 'demo', 'cold', 'in-home', 'renewal', 'mixed'] },
  messages: {
    missing:
      'Nowhere does the rep say what this talk is for. People answer guardedly until they know: say in one plain sentence why you are here and what will happen.',
    late: 'What this talk is for is said only after {percent} % of it. Until then people answer guardedly: say it at the start.',
  },
  options: {
    within: { default: 0.25, min: 0, max: 1, help: 'In which first part of the talk it must be said, as a share of the words.' },
  },
  offWhen: 'The script starts in the middle of a talk whose purpose is clear to both.',
  examples: {
    bad: [
      turns(
        '«Discovery call» / Hello, this is Sam from Brightline. Lovely weather we are having, and so early in the year too. / What happened that got you looking? / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it? / Thank you. It was good to hear all of that and I will send you a note about it.',
      ),
      `
        # «Boiler visit»

        "Good morning! I am Kim. Nice garden, did you do it yourself? My own tomatoes never look like that, I must say, and the beans are worse."

        "How old is the boiler?"

        "Which rooms stay cold?"

        "What happened last winter?"

        "Who lives here with you?"

        "What would you like to spend?"`,
      // What is waived for a quick yes is no plan for the talk.
      turns(
        '«Call about the hall» / Hello, this is Sam from Brightline, and it is lovely to have you on the line this morning. / What are you celebrating? / How many guests will come? / Which month suits you? / What would you like to spend? / Who else has a say? / If you book now, today I can waive the cleaning fee.',
      ),
      {
        text: turns(
          '«Discovery call» / Hello, this is Sam from Brightline. / What happened that got you looking? / Which days are the worst? / Today I want to see whether this even fits you, and if it does not I will say so and we part as friends. / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it? / Thank you. That was good to hear, and I will send you a note with all that I have understood, so that you can put right what I got wrong.',
        ),
        options: { within: 0.05 },
      },
    ],
    good: [
      turns(
        'Discovery call / I sell route planning. Today I want to see whether it even fits; if it does not, I will say so. / What happened that got you looking? / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      `
        # Discovery call

        "Thanks for making the time. Here is what I had planned for today:"

        - "First I would like to hear how you do it now."
        - "Then I show you two screens."
        - "At the end we decide whether it makes sense to go on."

        "What happened that got you looking?"

        "What does it cost you?"

        "How many vans do you run?"

        "What is your budget?"

        "When do you need it?"`,
      bullets(
        'Discovery call / What happened that got you looking? / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      turns(
        'Cold call / Hello, this is Sam. Would you think of selling the flat in Mill Lane? / What got you open to it? / When would suit you? / Which repairs should I know of? / I look at flats in your street this month, and I would like to see whether yours fits. / Who else has a say? / What would you want for it?',
      ),
      turns(
        'Renewal call / Hello, this is Ravi at Penrose, and your cover ends on the 14th. The price has gone up by sixty, so I would like ten minutes to look for a better one. / How did the claim go for you? / What would you hate to lose? / Which rooms have you changed? / Who else lives there now? / What would you like to pay?',
      ),
      // Who comes for a tour knows what it is for.
      turns(
        'Tour of the studio / Hello, this is where the potters work, and the kiln is behind that door. Mind the step, it catches everybody once. / What made you start with clay? / How often would you come? / Where do you work at the moment? / What would you like to make first? / Which evening would suit you?',
      ),
      `
        # Call to the front desk

        **Customer:** Hello, I need one wasp nest taken out.

        **Rep:** I can help with that. What happened that made you ring today?

        **Rep:** How many people use the garden?

        **Rep:** Then here is what I would do in your place, and I say so openly: leave the nest by the shed until October.

        **Rep:** What would you like to be different next summer?

        **Rep:** When do you need it?`,
      blockquotes(
        'Cold call / Hi, this is Sam from Brightline. The reason I am calling is that your second warehouse opens in May. / How do you plan the routes today? / What happens when a driver is ill? / What does that cost you? / Would it make sense to talk for twenty minutes next week? / Which day suits you?',
      ),
    ],
  },
  script(script, { options, report }) {
    let words = 0
    let before: number | undefined
    let told = 0
    let dark = 0
    let darkBefore = 0
    let known = false
    for (const turn of repTurns(script)) {
      for (const sentence of turn.sentences) {
        const length = countWords(sentence)
        if (before === undefined && isAgenda(sentence)) {
          before = words
          darkBefore = dark
        }
        words += length
        if (!sentence.ask) told += length
        else if (TELLING.has(sentence.ask.intent)) known = true
        else if (!isSmallTalk(sentence.ask) && !(known && dark < IN_THE_DARK)) {
          if (dark < IN_THE_DARK && isTheirCall(script, turn)) return
          dark++
        }
      }
    }
    if (told < TALK) return
    if (before === undefined) {
      if (!script.has.agenda && !isVisit(script)) report('missing', { span: script.head })
    } else if (darkBefore >= IN_THE_DARK && before > options.within * words)
      report('late', { span: script.head }, { percent: Math.round((100 * before) / words) })
  },
})

/** The customer speaks first, and of what they want: they know what the talk is for. */
function isTheirCall(script: Script, { section }: Turn): boolean {
  const first = script.turns.find((turn) => turn.section === section)
  return first?.speaker === 'customer' && first.wordCount > PICKS_UP
}
