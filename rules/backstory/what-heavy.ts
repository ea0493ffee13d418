import { startsWithWhat } from '../../src/built-in.js'
import { type Ask, bullets, defineRule, isCore, share, talkingPoints, turns } from '../../src/rule.js'

const isPlainWhat = (ask: Ask) => startsWithWhat(ask) && !isCore(ask)

export default defineRule({
  id: 'what-heavy',
  summary: 'Most questions start with “what” and none of those asks about the customer’s own world.',
  why: '“If your questions begin with the word what, you are probably using a to strategy”: they gather facts for an offer. A “what” that asks for a story, a wish or a worry is fine and is not counted.',
  source: 'S0.3, S0.9',
  instead: 'How did you come to do it this way?',
  severity: 'info',
  where: { notCall: ['rfp', 'coaching'] },
  messages: {
    share:
      '{count} of {total} questions start with “what” and ask for facts or wishes. They tell you what to offer but not what it is for: trade some for what happened, what it costs and why it matters.',
  },
  options: {
    max: { default: 0.6, min: 0, max: 1, help: 'The highest share of such questions that is let pass.' },
    minAsks: { default: 6, min: 1, help: 'Scripts with fewer questions are let pass.' },
  },
  examples: {
    bad: [
      bullets(
        '«Discovery call» / What size do you need? / What colour do you need? / What range do you need? / What is your budget? / What tools do you use today? / What is your deadline?',
      ),
      turns(
        '«Showroom talk» / What model do you drive now? / What features do you need? / What price do you have in mind? / What other dealers are you talking to? / What kind of engine would you like? / How did you end up looking for a car?',
      ),
      {
        text: bullets(
          '«Discovery call» / What size do you need? / What is your budget? / What tools do you use today? / How did the search begin? / How does that hold you up?',
        ),
        options: { minAsks: 5, max: 0.5 },
      },
      {
        text: bullets(
          '«Discovery call» / What size do you need? / What is your budget? / What tools do you use today? / How did the search begin? / How does that hold you up? / Why does that matter to you?',
        ),
        options: { max: 0.4 },
      },
    ],
    good: [
      bullets(
        'Discovery call / What prompted this? / What are you trying to achieve? / What gets in the way of that? / What does it cost you? / What would it free you up to do? / What happens if nothing changes?',
      ),
      turns(
        'Discovery call / How did you end up with this setup? / What tools do you use today? / Where does it slow you down? / Who feels that most? / What is your budget? / When do you need it?',
      ),
      bullets(
        'Discovery call / What size do you need? / What is your budget? / What tools do you use today? / What colour do you need? / What is your deadline?',
      ),
      {
        text: bullets(
          'Answering the tender / What size do you need? / What colour do you need? / What range do you need? / What is your budget? / What tools do you use today? / What is your deadline?',
        ),
        with: { call: 'rfp' },
      },
    ],
  },
  script(script, { options, report }) {
    const asks = talkingPoints(script)
    if (asks.length < options.minAsks || share(asks, isPlainWhat) <= options.max) return
    report('share', { span: script.head }, { count: asks.filter(isPlainWhat).length, total: asks.length })
  },
})
