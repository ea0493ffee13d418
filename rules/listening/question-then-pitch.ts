import { isHeard, pauseAfter } from '../../src/built-in.js'
import { countWords, defineRule, isOffer, isSmallTalk, phrases, type Sentence, sellersOf, shorten, stretchesOf } from '../../src/rule.js'

const CLARIFIES = phrases(['^ (for example|for instance|by that|i mean|say|like|maybe|perhaps|such as|i ask because|the reason i ask)'])

/** A pitch that asks itself: what its offer means, why it matters, how it works. */
const EXPLAINS = phrases([
  'what (does|do|would|will) (this|that|it|these|those) mean (for|to) (you|your)',
  'why (does|do|is|are) (this|that|it|these|those) (matter|important)',
  'how (does|do) (this|that|it|we) (work|do it|do that)',
  'why (should|would) (you|your <word>) (care|choose|pick)',
])

/** “Really? …” only shows that the rep listens; “You know what? …” opens what comes. */
const REACTS = phrases([
  '^ (oh|ah|hm|wow)? (really|seriously|honestly|is that so|are you|you did|did you|no|yes|yeah|right|ok|okay|see) $',
  '^ (and|but|so|well)? (guess|know|you know|do you know) what <word>? $',
])

export default defineRule({
  id: 'question-then-pitch',
  summary: 'Asks a question and pitches before the customer can answer.',
  why: 'A question that turns back to the seller reads as insincere, worse than plain telling. Customers learn that questions are only cues for a pitch, and stop answering them.',
  source: 'S2.4, S3.2; Brooks & Yeomans on boomerasking',
  instead: 'Stop after the question and wait.',
  say: 'Tell me more about that.',
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
      `
        **Rep:** Good evening, I am Ann with Fenwick Windows.
        **Rep:** «Did you see how thin the old pane is? That is why Fenwick puts three panes in every frame and fills the gap with gas at the works.»`,
      '- "«How warm are the bedrooms? Our ClearView glass system keeps every room at one temperature and it has a lifetime warranty.»"',
      '**Rep:** «What slows your crew down? Our platform plans every tour before they get up in the morning, on any phone.» How does that sound?',
      { text: '- "«Slow reports? Ours take seconds!»"', options: { minWords: 3 } },
      '```\nRep: «Where does it hurt most? We help firms like yours with exactly that, and our software has won four awards.»\n```',
    ],
    good: [
      '**Rep:** Are you the one who plans the tours? Great! We work with planners in forty firms, and our software takes the night shift off them.',
      '**Rep:** How do you make your reports today?',
      '> "Can I ask what went wrong? ... That makes sense. Our platform builds them in seconds, and our customers save two days a month with it."',
      '> "What happens when the boiler fails? For instance in a cold week, when the children are at home and the plumber is busy."',
      `
        **Rep:** Good evening, I am Ann with Fenwick Windows.
        **Rep:** What did you notice last winter? Take your time, it is a long season and every house has its own corners where it is cold.`,
      '- "How are you today? We help firms like yours plan their routes, and I have a question about your second warehouse."',
      `
        **Rep:** How do you make your reports today?
        **Customer:** By hand.
        **Rep:** Our platform builds them in seconds, and our customers save two days a month with it.`,
      '> "Can I ask who built it? ... We are not them. Our platform was made by four planners, and we help forty firms with it every day."',
      '> "You know what, [Name]? Here are three neighbours on your street. We help them with the same pump, and our software has won four awards."',
      '**Rep:** Really? We help firms like yours with exactly that, and our software takes the whole night shift off the planners.',
      '> "Our frames are made here in town. What does that mean for your build? The windows on site in a week, and we fit them ourselves with our own crew."',
    ],
  },
  turn(turn, { script, options, productNames, report }) {
    const known = [...productNames, ...sellersOf(script)]
    const isPutHere = ({ ask }: Sentence) =>
      ask?.text.endsWith('?') && !ask.negative && !isSmallTalk(ask) && ask.intent !== 'next-step' && !REACTS.finds(ask)
    // A cue in brackets stands where the answer has come.
    const said = stretchesOf(turn).flatMap((sentences) => sentences.map((sentence, place) => ({ sentence, place, sentences })))
    for (const { sentence, place, sentences } of said) {
      const { ask } = sentence
      if (!ask || !isPutHere(sentence)) continue
      // Up to the next question that wants an answer; “Does that make sense?” wants none.
      const next = sentences.findIndex((other, at) => at > place && isPutHere(other))
      const after = sentences.slice(place + 1, next < 0 ? sentences.length : next).filter((other) => !other.ask)
      const first = after[0]
      if (first === undefined || isHeard(first) || CLARIFIES.finds(first)) continue
      if (EXPLAINS.finds(ask) && place > 0 && !sentences[place - 1]?.ask) continue
      const words = after.reduce((sum, other) => sum + countWords(other), 0)
      if (words < options.minWords || !after.some((other) => isOffer(other, known))) continue
      const end = after[after.length - 1]?.span.end ?? ask.span.end
      report(
        'pitch',
        { span: { start: ask.span.start, end } },
        { ask: shorten(ask.text, 60), words },
        { changes: pauseAfter(script, ask, first) },
      )
      return
    }
  },
})
