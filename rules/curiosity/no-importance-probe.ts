import { isAfterOffer } from '../../src/built-in.js'
import { askFor, asksOf, blockquotes, bullets, defineRule, mayBe, numbered, turns } from '../../src/rule.js'

export default defineRule({
  id: 'no-importance-probe',
  summary: 'No question asks why any of it matters to the customer.',
  why: 'What people want is only half; why they want it decides. The reason is also what they will tell the others who have to agree.',
  source: 'S2.1, S3.3, S3.10',
  instead: 'Why does that one matter most?',
  say: {
    any: 'Why does that matter to you now?',
    interview: 'Why did that matter to you?',
  },
  severity: 'info',
  where: { notRole: ['bank'], call: ['discovery', 'in-home', 'renewal', 'mixed'] },
  messages: {
    missing:
      'No question asks why any of it matters to the customer. A wish without its reason is easily dropped: ask why that one matters most.',
  },
  options: { acceptImpact: { default: true, help: 'Whether questions about what the problem costs count too.' } },
  examples: {
    bad: [
      turns(
        '«Discovery call» / How did you come to run this? / What happened that got you looking? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      bullets(
        '«Discovery call» / What are you trying to achieve? / How do you plan the routes today? / Which features do you need? / Who signs off on this? / When do you need it?',
      ),
      {
        text: numbered(
          '«Discovery call» / What are you trying to achieve? / What does it cost you when a van breaks down? / Which features do you need? / Who signs off on this? / When do you need it?',
        ),
        options: { acceptImpact: false },
      },
    ],
    good: [
      turns(
        'Discovery call / What are you trying to achieve? / Why does that one matter most? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      bullets(
        'Discovery call / What are you trying to achieve? / What does it cost you when a van breaks down? / Which features do you need? / Who signs off on this? / When do you need it?',
      ),
      numbered(
        'Discovery call / How did you come to run this? / What happened that got you looking? / Why now? / Who signs off on this? / What is your budget?',
      ),
      // It was asked before there was anything to propose.
      bullets(
        'Proposal follow-up / Which part of it is unclear? / What are you comparing it with? / What budget did the others set? / When would you want it to start? / Who signs off on this?',
      ),
      blockquotes(
        'Discovery call / What do you care about most in this, and why is that important to you? / How do you plan the routes today? / Which features do you need? / Who signs off on this? / When do you need it?',
      ),
    ],
  },
  script(script, { options, call, known, report }) {
    const accepted = options.acceptImpact ? (['importance', 'impact'] as const) : (['importance'] as const)
    if (accepted.some((intent) => known.has(intent)) || isAfterOffer(script)) return
    if (asksOf(script).some((ask) => mayBe(ask, ...accepted))) return
    report('missing', { span: script.head }, undefined, { suggest: askFor('importance', script, call) })
  },
})
