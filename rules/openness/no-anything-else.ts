import { asksOf, blockquotes, bullets, defineRule, phrases, turns } from '../../src/rule.js'

const ANYTHING_ELSE = phrases([
  '(anything|something|what|nothing) else',
  '(did|have|are|is there) ... (i|we) ... (miss|missed|missing|forget|forgotten|overlooked|left out|skipped)',
  'what ... (i|we) ... (not|miss|missed|forget|forgotten)',
  'have not (i|we)? (talked|asked|covered|discussed|mentioned|touched|addressed|spoken)',
  'should have asked',
  'did not (get to|ask|cover|mention|talk about)',
  'have (i|we) got (it all|everything|all of it)',
  '(question|questions) you ... (ask|asking|polite|forgot)',
  '(what|anything) ... (missing|unsaid|to add|you would add)',
  '(besides|apart from|beyond|other than) ... (is|was|are) there',
  'another reason',
  'any other (concern|concerns|question|questions|reason|reasons|worry|worries|thing|things)',
])

export default defineRule({
  id: 'no-anything-else',
  summary: 'Objections or the wrap-up end without asking what else there is.',
  why: 'The reason that decides is often the one that has not come up. One closed question, “Is there anything else?”, is where it does.',
  source: 'S4.8; switch interviews end with “anything I should have asked?”',
  instead: "What haven't we talked about that matters?",
  say: "What haven't we talked about that matters to you?",
  severity: 'info',
  where: { notRole: ['bank', 'doc', 'coach', 'template'], notCall: ['coaching', 'cold'] },
  messages: {
    missing:
      'The script handles objections or wraps up and never asks what else there is. The reason that decides is often still unsaid: ask what you have not talked about that matters.',
  },
  options: {
    stages: {
      default: ['objection', 'wrap-up'] as readonly string[],
      items: 'stage',
      help: 'The stages that need the question. A script that has none of them is not looked at.',
    },
  },
  examples: {
    bad: [
      bullets(
        '«Discovery call» / ## Questions / What happened that got you looking? / What does it cost you? / How many vans do you run? / What is your budget? / ## Next steps / When shall we meet again?',
      ),
      turns(
        '«Call» / ## Questions / What happened that got you looking? / What does it cost you? / What is your budget? / ## Handling objections / Customer: It is too expensive. / What are you comparing it with? / What would make it worth it?',
      ),
      {
        text: bullets(
          '«Discovery call» / ## Discovery / What happened that got you looking? / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it?',
        ),
        options: { stages: ['discovery'] },
      },
    ],
    good: [
      bullets(
        "Discovery call / ## Questions / What happened that got you looking? / What does it cost you? / What is your budget? / ## Next steps / What haven't we talked about that matters? / When shall we meet again?",
      ),
      bullets(
        'Discovery call / ## Questions / What happened that got you looking? / What does it cost you? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      turns(
        'Call / ## Questions / What happened that got you looking? / What does it cost you? / What is your budget? / ## Next steps / Did I miss anything? / When shall we meet again?',
      ),
      blockquotes(
        "Call / ## Questions / What happened that got you looking? / What does it cost you? / What is your budget? / ## Handling objections / What are you comparing it with? / Is there anything else holding you back that we haven't had the chance to talk about yet?",
      ),
    ],
  },
  script(script, { options, report }) {
    if (script.has.anything_else || !asksOf(script).some((ask) => options.stages.includes(ask.section.stage))) return
    if (!asksOf(script).some((ask) => ANYTHING_ELSE.finds(ask))) report('missing', { span: script.head })
  },
})
