import { type Ask, bullets, callsIn, defineRule, isSmallTalk, mayBe, numbered, shorten, stageOf, turns } from '../../src/rule.js'

/** The finding stands on two readings; the one that came early must be as good as certain. */
const BELIEVED = 0.6

export default defineRule({
  id: 'late-backstory',
  summary: 'The first backstory question comes after wishes, price or a close.',
  why: 'A story that is asked for after the price talk sounds like an afterthought, and the answers that came before were given without it. Asked first, it makes every later question better.',
  source: 'S0.2, S0.4',
  instead: 'Ask for the story first, then for wishes and price.',
  say: {
    any: 'Before we talk about what you need: what happened that got you looking?',
    cold: 'How did it come to be done that way at your place?',
    renewal: 'Before we talk about the year ahead: what was going on when you first came to us?',
  },
  severity: 'info',
  where: { notRole: ['bank'], notCall: ['coaching', 'interview', 'objection', 'close', 'rfp'] },
  messages: {
    late: '“{ask}” comes only after “{early}”. What came before was answered without the story: ask this one first.',
  },
  options: {
    before: {
      default: ['requirement', 'budget', 'close'] as readonly string[],
      items: 'intent',
      help: 'The kinds of question that should come after the backstory.',
    },
  },
  offWhen: 'Another rep has heard the story already; then say `known: [backstory]` in the front matter.',
  examples: {
    bad: [
      turns(
        'Discovery call / What is your budget? / Which features do you need? / «What happened that got you looking?» / What does it cost you each week? / Who else feels it?',
      ),
      numbered(
        'Discovery call / What size do you need? / How many people will use it? / «How did you end up with the old one?» / What went wrong with it? / What would you like to spend?',
      ),
      {
        text: bullets(
          'Discovery call / By when do you need it? / «What made you start looking?» / What does it cost you each week? / Who else feels it? / What would you like to be different?',
        ),
        options: { before: ['timeline'] },
      },
    ],
    good: [
      turns(
        'Discovery call / What happened that got you looking? / What does it cost you each week? / Which features do you need? / What is your budget? / When do you need it?',
      ),
      bullets(
        'Discovery call / How do you plan the routes today? / How many drivers do you have? / What made you start looking? / What would you like to spend? / What would you like it to do?',
      ),
      bullets(
        'Discovery call / By when do you need it? / What made you start looking? / What does it cost you each week? / Who else feels it? / What is your budget?',
      ),
      bullets(
        'Sales call / ## Questions / Which features do you need? / What does it cost you each week? / Who else feels it? / What is your budget? / ## Handling objections / What happened when you tried one of those before?',
      ),
      {
        text: bullets(
          'Second call / What is your budget? / Which features do you need? / What happened that got you looking? / What does it cost you each week? / Who else feels it?',
        ),
        with: { known: ['backstory'] },
      },
    ],
  },
  path({ asks }, { script, options, known, sure, report }) {
    if (known.has('backstory')) return
    // An objection has its story when it comes up; that is not too late.
    const asked = asks.filter((ask) => !isSmallTalk(ask) && stageOf(ask) !== 'objection')
    const [points = []] = callsIn(script, asked)
    const first = points.findIndex((ask) => mayBe(ask, 'backstory'))
    const story = points[first]
    // A reproach is not to be asked first either; accusatory-why says what to make of it.
    if (story?.intent !== 'backstory' || story.flaws.has('accusatory-why') || !sure(story)) return
    const isEarly = (ask: Ask) => options.before.includes(ask.intent) && ask.text.endsWith('?') && ask.confidence.intent >= BELIEVED
    const early = points.slice(0, first).find(isEarly)
    if (early) report('late', story, { ask: story.text, early: shorten(early.text, 50) })
  },
})
