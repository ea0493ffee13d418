import { blockquotes, bullets, countWords, defineRule, isAgenda, isSmallTalk, repTurns, turns } from '../../src/rule.js'

/** Below this many words of talk beside the asks a script is a list of questions, and nobody opens a call with it. */
const TALK = 20

export default defineRule({
  id: 'no-agenda',
  summary: 'The talk starts without saying what it is for.',
  why: 'In almost every talk that failed, the rep had hidden what it was about. Openness is answered with openness: a plain sentence on who you are, why you are here and what will happen makes the rest easier to answer.',
  source: 'S4.1, S4.2',
  instead: 'I sell X. Today I want to see whether it even fits; if it does not, I will say so.',
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
      {
        text: turns(
          '«Discovery call» / Hello, this is Sam from Brightline. / What happened that got you looking? / Today I want to see whether this even fits you, and if it does not I will say so and we part as friends. / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it?',
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
      blockquotes(
        'Cold call / Hi, this is Sam from Brightline. The reason I am calling is that your second warehouse opens in May. / How do you plan the routes today? / What happens when a driver is ill? / What does that cost you? / Would it make sense to talk for twenty minutes next week? / Which day suits you?',
      ),
    ],
  },
  script(script, { options, report }) {
    let words = 0
    let before: number | undefined
    let told = 0
    let asked = 0
    let askedBefore = 0
    for (const turn of repTurns(script)) {
      for (const sentence of turn.sentences) {
        const length = countWords(sentence)
        if (before === undefined && isAgenda(sentence)) {
          before = words
          askedBefore = asked
        }
        words += length
        if (!sentence.ask) told += length
        else if (!isSmallTalk(sentence.ask)) asked++
      }
    }
    if (told < TALK) return
    if (before === undefined) {
      if (!script.has.agenda) report('missing', { span: script.head })
    } else if (askedBefore > 0 && before > options.within * words)
      report('late', { span: script.head }, { percent: Math.round((100 * before) / words) })
  },
})
