import { type Ask, asksOf, blockquotes, bullets, callsIn, defineRule, isCore, numbered, phrases, turns } from '../../src/rule.js'

/** What the customer has already is no rival: “How thick is this next to the one you have?” */
const OWN = phrases([
  '(the|than) (one|ones|roof|system|machine|<word>) (that)? you (have|own|use|run|got|had)',
  'than yours',
  '(to|with|than) what you (have|use|own|run)',
])

export default defineRule({
  id: 'competitor-fixation',
  summary: 'Asks more about rivals than about the customer.',
  why: 'Who asks again and again about other vendors shows what they worry about: winning, not the customer. It also invites a comparison by price.',
  source: 'S2.3',
  instead: 'What would make this the right choice for you, whoever you choose?',
  severity: 'info',
  where: { notCall: ['coaching', 'interview', 'objection', 'close'], notRole: ['bank', 'doc'] },
  messages: {
    outnumber:
      '{count} questions ask about rivals and only {core} about the customer. That shows worry about winning: ask about their world first.',
    alone: '{count} questions ask about rivals and none about the customer. That shows worry about winning: ask about their world first.',
    many: '{count} questions ask about rivals, more than {max}. One tells you enough: spend the others on the customer.',
  },
  options: { max: { default: 2, min: 0, help: 'How many questions about rivals are let pass.' } },
  examples: {
    bad: [
      turns(
        '«Discovery call» / Who else are you talking to? / How do we compare with the other vendors? / What did the other vendors offer you? / What happened that got you looking? / What does it cost you? / What are you trying to achieve?',
      ),
      bullets(
        '«Discovery call» / Which other vendors are you looking at? / How do we compare with them? / How many vans do you run? / What is your budget? / What gets in your way today?',
      ),
      bullets(
        '«Discovery call» / Which other vendors are you looking at? / How do we compare with them? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
      {
        text: numbered(
          '«Discovery call» / What happened that got you looking? / What does it cost you? / Which other vendors are you looking at? / How many vans do you run? / What is your budget?',
        ),
        options: { max: 0 },
      },
    ],
    good: [
      turns(
        'Home visit / How does this shingle compare with the one you have? / How thick is it next to the one you have? / How many layers are there? / What is your budget? / When do you need it?',
      ),
      turns(
        'Discovery call / What happened that got you looking? / What does it cost you? / Which other vendors are you looking at? / How many vans do you run? / What is your budget?',
      ),
      bullets(
        'Discovery call / How do you do it today? / What works well with the system you have? / What do you pay for the present system? / What happened that got you looking? / What is your budget?',
      ),
      blockquotes(
        'Discovery call / What happened that got you looking? / What are you trying to achieve? / Who else is bidding on this? / How do we compare with them? / What is your budget?',
      ),
      turns(
        'Two calls / ## Opening of the first call / Which other vendors are you looking at? / What happened that got you looking? / What does it cost you? / ## Opening of the second call / How do we compare with the other vendors? / What did the other vendors offer you? / What are you trying to achieve? / Who else feels it?',
      ),
      turns(
        'Discovery call / What happened that got you looking? / Customer: Who are your competitors? / Customer: How do you compare with them? / How many vans do you run? / What is your budget? / What gets in your way today? / When do you need it?',
      ),
    ],
  },
  script(script, { options, sure, report }) {
    const about = (asks: readonly Ask[]) => asks.filter((ask) => ask.intent === 'competition' && sure(ask) && !OWN.finds(ask)).length
    // A file of several calls may ask in each of them.
    const asks = callsIn(script, asksOf(script)).reduce<readonly Ask[]>((most, call) => (about(call) > about(most) ? call : most), [])
    const count = about(asks)
    const core = asks.filter(isCore).length
    if (count > options.max) report('many', { span: script.head }, { count, max: options.max })
    else if (count > 1 && core === 0) report('alone', { span: script.head }, { count })
    else if (count > 1 && count > core) report('outnumber', { span: script.head }, { count, core })
  },
})
