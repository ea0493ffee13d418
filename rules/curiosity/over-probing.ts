import { blockquotes, bullets, defineRule, isDeal, numbered, phrases, turns } from '../../src/rule.js'

const FEELINGS = phrases(['~feel', 'feeling', 'feelings', 'emotion', 'emotions', 'emotional', 'emotionally'])
const FEELINGS_IN_A_CHAIN = 3

export default defineRule({
  id: 'over-probing',
  summary: 'Digs on after the customer has answered: a long chain of follow-ups.',
  why: 'One or two questions deeper show interest; five in a row feel like an examination or a therapy that nobody booked. The customer came to get something done.',
  source: 'S3.10, S3.11',
  instead: 'Stop after two follow-ups and say back what you heard.',
  say: "Let me see if I've understood so far.",
  severity: 'info',
  where: { notCall: ['interview', 'coaching'], notRole: ['bank'] },
  messages: {
    chain: '“{ask}” is follow-up number {count} in a row. After two people feel examined: say back what you heard instead.',
    feelings:
      '“{ask}” is the third question about feelings in a row. Customers came for help with a task, not for therapy: say back what you heard and move on.',
  },
  options: { max: { default: 4, min: 1, help: 'How many follow-ups in a row are let pass.' } },
  examples: {
    bad: [
      turns(
        'Discovery call / What gets in your way today? / How so? / What happened then? / Why was that? / And what else? / «Can you say more about that?»',
      ),
      bullets(
        'Discovery call / What went wrong last winter? / How did that feel? / How did that make you feel? / «And how do you feel about that now?» / What is your budget?',
      ),
      {
        text: numbered(
          'Discovery call / What gets in your way today? / How so? / Why was that? / «What happened then?» / What is your budget?',
        ),
        options: { max: 2 },
      },
    ],
    good: [
      turns(
        'Discovery call / What gets in your way today? / How so? / What happened then? / How many vans do you run? / What is your budget?',
      ),
      bullets(
        'Discovery call / What went wrong last winter? / How did that feel? / What is your budget? / When do you need it? / Who signs off on this?',
      ),
      {
        text: numbered(
          'Customer interview / What went wrong last winter? / How so? / What happened then? / Why was that? / And what else? / Can you say more about that?',
        ),
        with: { call: 'interview' },
      },
      blockquotes(
        'Discovery call / What gets in your way today? / How so? / What are you trying to achieve? / Why is that? / What is your budget?',
      ),
      numbered(
        'Discovery call / What gets in your way today? / How so? / What happened then? / Why was that? / Who else decides about the tours? / And who else?',
      ),
    ],
  },
  path({ asks }, { options, report }) {
    let chain = 0
    let feelings = 0
    for (const [place, ask] of asks.entries()) {
      // “Who else decides about this?” is worded as a follow-up and still leaves the story: it digs into nothing that was said.
      if (isDeal(ask) && ask.intent !== asks[place - 1]?.intent) chain = -1
      if (!ask.probe) {
        chain = 0
        feelings = FEELINGS.finds(ask) ? 1 : 0
        continue
      }
      if (++chain === options.max + 1) report('chain', ask, { ask: ask.text, count: chain })
      if (FEELINGS.finds(ask) && ++feelings === FEELINGS_IN_A_CHAIN) report('feelings', ask, { ask: ask.text })
    }
  },
})
