import { isAfterOffer } from '../../src/built-in.js'
import {
  type Ask,
  askFor,
  asksOf,
  blockquotes,
  bullets,
  defineRule,
  isDeal,
  isTo,
  mayBe,
  numbered,
  phrases,
  turns,
} from '../../src/rule.js'

const WHY_NOW = phrases([
  'why (now|today|this (year|month|quarter|spring|summer|autumn|fall|winter))',
  'what (is|has) (driving|pushing|pushed|driven)',
  'what makes (it|this|that) ... now',
])

export default defineRule({
  id: 'no-backstory-probe',
  summary: 'No question asks how the customer came to be here.',
  why: 'Every customer has a story that led to this talk: an event, a loss, a worry. A rep who never asks for it can only offer what fits anybody. People tell it gladly, in any form of question: “why”, “what happened”, “how did you end up”.',
  source: 'S0.1, S0.4, S0.9',
  instead: 'What happened that got you looking?',
  say: {
    any: 'What happened that got you looking?',
    cold: 'How did it come to be done that way at your place?',
    demo: 'What happened that made you want to see this?',
    renewal: 'What was going on when you first came to us?',
    interview: 'When did you first think about changing something?',
  },
  severity: 'error',
  overrides: [{ message: 'path', severity: 'warning' }],
  where: { notRole: ['bank', 'coach', 'template'] },
  messages: {
    missing:
      'No question asks what led the customer here. Without their story an offer fits anybody or nobody: ask early what happened that got them looking.',
    path: 'On this way through the script “{ask}” asks for the decision and nothing has asked what led the customer here. Ask it before, or lead back to where it is asked.',
    few: 'Only {count} of at least {min} questions ask what led the customer here. One answer is seldom the whole story: ask what happened next.',
  },
  options: {
    min: { default: 1, min: 1, help: 'How many questions about the backstory a script needs.' },
    calls: { default: ['discovery', 'in-home', 'mixed'] as readonly string[], items: 'call', help: 'The kinds of call that need them.' },
    acceptWhyNow: { default: true, help: 'Whether “Why now?” counts as a question about the backstory.' },
  },
  offWhen: 'The reps always know the story from an earlier call. For one script say `known: [backstory]` in its front matter.',
  examples: {
    bad: [
      {
        text: `
          # Discovery call

          ## Opening

          **Rep:** How are you today?

          If they are busy, go to [Busy](#busy).

          ## Discovery

          **Rep:** What happened that got you looking?
          **Rep:** What does it cost you each week?
          **Rep:** How many vans do you run?

          ## Close

          **Rep:** «Are you ready to go ahead with it?»

          ## Busy

          **Rep:** When is a better time?

          Then go to [Close](#close).`,
        severity: 'warning',
      },
      turns(
        '«Discovery call» / What are you looking for? / Customer: A new van. / What size does it need to be? / Customer: Medium. / Which colour would you like? / Customer: White. / What is your budget? / Customer: Thirty. / When do you need it?',
      ),
      bullets(
        '«Boiler visit: discovery» / How old is the boiler? / How many radiators do you have? / What colour did you have in mind? / What would you like to spend? / Who decides on this with you?',
      ),
      bullets(
        '«Boiler visit: discovery» / How old is the boiler? / How many radiators do you have? / Which rooms stay cold? / What would you like to spend? / Who decides on this with you?',
      ),
      bullets(
        '«Discovery call after the trial» / Which part of it do you want to see? / How many people would use it? / What is your budget? / When do you need it? / Who signs off on this?',
      ),
      {
        text: blockquotes(
          '«Discovery call» / What happened that got you looking? / What would you like to be different by spring? / How many people work with it today? / Who signs off on this kind of thing? / When would you want it to start?',
        ),
        options: { min: 2 },
      },
      {
        text: numbered(
          '«Discovery call» / Why now? / How do you plan the routes today? / How many drivers do you have? / What do you pay for the present system? / What would you like it to do?',
        ),
        options: { acceptWhyNow: false },
      },
      {
        text: bullets(
          '«Renewal call» / How is the service working for you? / How many people use it? / What would you like to change? / What is the budget for next year? / Who signs the renewal?',
        ),
        with: { call: 'renewal' },
        options: { calls: ['renewal'] },
      },
    ],
    good: [
      turns(
        'Discovery call / What happened that got you looking? / Customer: The old one died. / What size does the next one need to be? / What is your budget? / When do you need it? / Who decides on this with you?',
      ),
      bullets(
        'Discovery call / How did you end up with three systems? / How many people work with them? / What do you pay for them? / What would you like to change? / Who signs off on this?',
      ),
      `
        # Discovery call

        \`\`\`
        Rep: Tell me the story of how the search began.
        Customer: It was a Monday.
        Rep: How do you plan the routes today?
        Customer: On paper.
        Rep: How many drivers do you have?
        Customer: Six.
        Rep: What would you like to spend?
        Customer: Little.
        Rep: When should it be running?
        \`\`\``,
      numbered(
        'Discovery call / Why now? / How do you plan the routes today? / How many drivers do you have? / What do you pay for the present system? / What would you like it to do?',
      ),
      // The story was told before there was anything to quote for.
      bullets(
        'Quote follow-up call / Which part of it is unclear? / What are you comparing it with? / What budget did the others set? / When would you want it to start? / Who signs off on this?',
      ),
      {
        text: bullets(
          'Second call / How do you plan the routes today? / How many drivers do you have? / What do you pay for the present system? / What would you like it to do? / Who signs off on this?',
        ),
        with: { call: 'discovery', known: ['backstory'] },
      },
    ],
  },
  script(script, { options, call, known, report }) {
    if (known.has('backstory') || !options.calls.includes(call) || isAfterOffer(script)) return
    const count = asksOf(script).filter((ask) => tellsStory(ask, options.acceptWhyNow)).length
    if (count >= options.min) return
    if (count === 0) report('missing', { span: script.head }, undefined, { suggest: askFor('backstory', script, call) })
    else report('few', { span: script.head }, { count, min: options.min }, { suggest: ['What had you tried before that?'] })
  },
  path(path, { script, options, call, known, sure, report }) {
    if (path.name === '' || path.abridged || known.has('backstory') || !options.calls.includes(call)) return
    const tells = (ask: Ask) => tellsStory(ask, options.acceptWhyNow)
    const close = path.asks.find((ask) => ask.intent === 'close' && sure(ask))
    // Where no way asks for the story, the script as a whole is told.
    if (close && !path.asks.some(tells) && asksOf(script).some(tells)) {
      report('path', close, { ask: close.text }, { suggest: askFor('backstory', script, call) })
    }
  },
})

/** The words of somebody who asks for a story. */
const STORY = phrases([
  'why',
  'how come',
  'what ... (led|made|makes|brought|brings|happened|prompted|changed|got|started|caused|triggered|went|going on)',
  '(story|history|background|journey)',
  '(begin|began|start|started|come about|came about|end up|ended up)',
  '(before|so far|originally|in the first place|tried)',
])

/** A runner-up counts where the ask could be meant for a story: not “What colour did you have in mind?” */
const maybeStory = (ask: Ask) => mayBe(ask, 'backstory') && (STORY.finds(ask) || (ask.openness === 'open' && !isTo(ask) && !isDeal(ask)))

function tellsStory(ask: Ask, acceptWhyNow: boolean): boolean {
  return ask.intent === 'backstory' || maybeStory(ask) || (acceptWhyNow && ask.intent === 'importance' && WHY_NOW.finds(ask))
}
