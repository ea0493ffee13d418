import { askFor, asksOf, bullets, customersOf, defineRule, mayBe, numbered, turns } from '../../src/rule.js'

export default defineRule({
  id: 'no-business-context',
  summary: 'No question asks about the customer’s own market, customers or plans.',
  why: 'A business buys because something moves in its own market. Who asks only about the problem hears half of the reason and none of the urgency.',
  source: 'S2.6',
  instead: "What's shifting in your market?",
  say: "What's changing in your market at the moment?",
  severity: 'info',
  where: { notRole: ['bank', 'doc'], market: 'b2b', call: ['discovery', 'renewal', 'mixed'] },
  messages: {
    missing:
      'No question asks about the customer’s own market, customers or plans. That is where their reasons come from: ask what is shifting on their side.',
  },
  offWhen: 'You sell to private people: set `market: b2c`. Scripts that never speak of a team, a firm or customers are let pass anyway.',
  examples: {
    bad: [
      turns(
        '«Discovery call» / What happened that got your team looking? / What does it cost your company each week? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      bullets(
        '«Discovery call» / How did you come to lead your team? / What are you trying to achieve? / What gets in the way of your staff today? / Who signs off on this? / When do you need it?',
      ),
      {
        text: numbered(
          '«Second call» / What are you trying to achieve by spring? / What gets in the way of your crew today? / What does that cost your company each week? / Who signs off on this? / When do you need it?',
        ),
        with: { call: 'renewal', market: 'b2b' },
      },
    ],
    good: [
      turns(
        "Discovery call / What's shifting in your market? / What happened that got you looking? / How many vans do you run? / What is your budget? / When do you need it?",
      ),
      bullets(
        'Discovery call / What is your strategy for the next two years? / What gets in your way today? / What does that cost you each week? / Who signs off on this? / When do you need it?',
      ),
      {
        text: bullets(
          'Boiler visit / What happened with the boiler? / Who lives here with you? / Which rooms stay cold? / What would you like to spend? / When would you like it done?',
        ),
        with: { call: 'in-home' },
      },
      bullets(
        'First talk: discovery / What happened that got you looking at houses? / Who in the family would live there? / What does the mortgage on the flat cost you? / What would you like to spend? / When do you need it?',
      ),
      {
        text: bullets(
          'Discovery call / What happened that got you looking? / What gets in your way today? / What does that cost you each week? / What would you like to spend? / When do you need it?',
        ),
        with: { market: 'b2c' },
      },
    ],
  },
  script(script, { known, call, report }) {
    if (known.has('business-context') || asksOf(script).some((ask) => mayBe(ask, 'business-context'))) return
    // People at home have no market: the script must speak of a team, a firm, customers of theirs.
    if (customersOf(script) !== 'firm') return
    report('missing', { span: script.head }, undefined, { suggest: askFor('business-context', script, call) })
  },
})
