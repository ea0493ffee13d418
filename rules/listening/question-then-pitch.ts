import { countWords, defineRule, isOffer, isSmallTalk, pauseAfter, phrases, shorten } from '../../src/rule.js'

const CLARIFIES = phrases(['^ (for example|for instance|by that|i mean|say|like|maybe|perhaps|such as|i ask because|the reason i ask)'])

/** A pitch that asks itself: what its offer means, why it matters, how it works. */
const EXPLAINS = phrases([
  'what (does|do|would|will) (this|that|it|these|those) mean (for|to) (you|your)',
  'why (does|do|is|are) (this|that|it|these|those) (matter|important)',
  'how (does|do) (this|that|it|we) (work|do it|do that)',
  'why (should|would) (you|your <word>) (care|choose|pick)',
])

export default defineRule({
  id: 'question-then-pitch',
  summary: 'Asks a question and pitches before the customer can answer.',
  why: 'A question that turns back to the seller reads as insincere, worse than plain telling. Customers learn that questions are only cues for a pitch, and stop answering them.',
  source: 'S2.4, S3.2; Brooks & Yeomans on boomerasking',
  instead: 'Stop after the question and wait.',
  severity: 'warning',
  where: { notStage: ['voicemail'], notCall: ['coaching'] },
  messages: {
    pitch:
      'After “{ask}” come {words} words about what you sell before the customer can answer. They hear a cue for a pitch, not a question: stop there and wait.',
  },
  options: {
    minWords: { default: 12, min: 1, help: 'From how many words on the talk after a question counts as a pitch.' },
  },
  examples: {
    bad: [
      '**Rep:** «How do you make your reports today? Our platform builds them in seconds, and our customers save two days a month with it.»',
      '> "«What happens when the boiler fails? We have engineers on call every night of the year, so nobody has to sit in the cold.»"',
      { text: '- "«Slow reports? Ours take seconds!»"', options: { minWords: 3 } },
      '```\nRep: «Where does it hurt most? We help firms like yours with exactly that, and our software has won four awards.»\n```',
    ],
    good: [
      '**Rep:** How do you make your reports today?',
      '> "What happens when the boiler fails? For instance in a cold week, when the children are at home and the plumber is busy."',
      '- "How are you today? We help firms like yours plan their routes, and I have a question about your second warehouse."',
      `
        **Rep:** How do you make your reports today?
        **Customer:** By hand.
        **Rep:** Our platform builds them in seconds, and our customers save two days a month with it.`,
      '> "Our frames are made here in town. What does that mean for your build? The windows on site in a week, and we fit them ourselves with our own crew."',
    ],
  },
  turn(turn, { script, options, productNames, report }) {
    const { sentences } = turn
    const last = sentences.findLastIndex(
      ({ ask }) => ask?.text.endsWith('?') && !ask.negative && !isSmallTalk(ask) && ask.intent !== 'next-step',
    )
    const ask = sentences[last]?.ask
    const after = sentences.slice(last + 1).filter((sentence) => !sentence.ask)
    if (!ask || after[0] === undefined || CLARIFIES.finds(after[0])) return
    if (EXPLAINS.finds(ask) && last > 0 && !sentences[last - 1]?.ask) return
    const words = after.reduce((sum, sentence) => sum + countWords(sentence), 0)
    if (words < options.minWords || !after.some((sentence) => isOffer(sentence, productNames))) return
    const end = after[after.length - 1]?.span.end ?? ask.span.end
    report(
      'pitch',
      { span: { start: ask.span.start, end } },
      { ask: shorten(ask.text, 60), words },
      { changes: pauseAfter(script, ask, after[0]) },
    )
  },
})
