import { isAgenda } from '../../src/built-in.js'
import { blockquotes, bullets, countWords, defineRule, isLive, isOffer, mayBeCore, type Sentence, turns } from '../../src/rule.js'

export default defineRule({
  id: 'pitch-before-discovery',
  summary: 'Talks at length about the offer before asking about the customer.',
  why: 'A doctor who prescribes before asking is a quack. Talk about the offer that comes first has to be about everything, and the customer waits for the part that is about them.',
  source: 'S0.4, S2.7; the righting reflex in motivational interviewing',
  instead: 'Ask first, and tell only the part that answers.',
  say: {
    any: 'Before I tell you anything about us: what happened that got you looking?',
    cold: 'Before I tell you anything about us: how do you do it today?',
    demo: 'Before I show you anything: what happened that made you want to see this?',
  },
  severity: 'warning',
  where: { notRole: ['bank'], notCall: ['cold', 'demo', 'close', 'objection', 'coaching', 'interview', 'rfp'] },
  messages: {
    pitch:
      '{words} words about the offer come before the first question about the customer. They wait for the part that is about them: ask first, and tell only what answers.',
  },
  options: {
    minWords: { default: 40, min: 1, help: 'From how many words on talk about the offer counts as a pitch. A single sentence never does.' },
  },
  offWhen: 'The customer has asked for the tour before anything else.',
  examples: {
    bad: [
      turns(
        'First meeting / «We help firms like yours plan their tours, and we have done it for over twenty years now. Our platform looks at every order, every van and every driver in one go. Our customers save two days of office work every week, and they love how easy it is.» / What gets in your way today? / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      `
        # First visit

        "«We are a family firm and we have fitted boilers for thirty years. Our engineers are trained at the factory, and our warranty covers parts and labour for ten years. With us you get a fixed price, a clean house and somebody who answers at night.»"

        "How old is the boiler?"

        "What happened last winter?"

        "Which rooms stay cold?"

        "What would you like to spend?"

        "When would you like it done?"`,
      {
        text: blockquotes(
          'First meeting / «We help firms like yours plan tours. Our platform saves them two days a week.» / What gets in your way today? / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it?',
        ),
        options: { minWords: 10 },
      },
    ],
    good: [
      turns(
        'First meeting / What gets in your way today? / What does it cost you? / We help firms like yours plan their tours, and we have done it for over twenty years now. Our platform looks at every order, every van and every driver in one go. Our customers save two days of office work every week. / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      turns(
        'First meeting / I am calling because we help firms with more than one depot plan their tours together, so that no driver drives past a customer whom somebody else visits an hour later, and no van comes home half empty on a day on which another one was hired. / What gets in your way today? / What does it cost you? / How many vans do you run? / What is your budget?',
      ),
      {
        text: blockquotes(
          'Cold call / We help firms like yours plan their tours, and we have done it for over twenty years now. Our platform looks at every order, every van and every driver in one go. Our customers save two days of office work every week. / What gets in your way today? / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it?',
        ),
        with: { call: 'cold' },
      },
      turns(
        'First meeting / Here is what I want to do today. I am going to ask you some questions about your yard, so that I can give you advice that fits it. Then I will go through what we offer for people who are serious about their hay, with all that it costs and all that it takes. / What gets in your way today? / What does it cost you? / How many barns do you run? / What is your budget?',
      ),
      bullets(
        'First visit / Good morning, I am Kim from the heating firm. Today I would like to look at every room and hear how you live in them. / What happened last winter? / Which rooms stay cold? / How old is the boiler? / What would you like to spend? / When would you like it done?',
      ),
    ],
  },
  path({ steps }, { options, productNames, report }) {
    const offer: Sentence[] = []
    let words = 0
    for (const { turn } of steps) {
      if (turn?.speaker !== 'rep' || !isLive(turn) || turn.channel === 'voicemail') continue
      for (const sentence of turn.sentences) {
        if (sentence.ask && mayBeCore(sentence.ask)) return
        if (!isOffer(sentence, productNames) || isAgenda(sentence)) continue
        words += countWords(sentence)
        offer.push(sentence)
        const [first] = offer
        if (!first || offer.length < 2 || words < options.minWords) continue
        const spoken = first.turn.sentences
        const end = spoken[spoken.length - 1]?.span.end ?? first.span.end
        return report('pitch', { span: { start: first.span.start, end } }, { words })
      }
    }
  },
})
