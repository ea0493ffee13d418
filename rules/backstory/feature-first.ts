import { beforeAsking } from '../../src/built-in.js'
import { bullets, defineRule, isSmallTalk, numbered, stageOf, turns } from '../../src/rule.js'

export default defineRule({
  id: 'feature-first',
  summary: 'One of the first questions asks for features or specifications.',
  why: 'A list of features asked for at the start is a guess at a cure before anybody knows the complaint. Customers name what they have seen elsewhere, and the talk stays about the thing.',
  source: 'S0.4, S0.5, S3.6',
  instead: 'What should get easier?',
  severity: 'warning',
  where: { notRole: ['bank'], notCall: ['renewal', 'rfp', 'coaching', 'interview'] },
  messages: {
    early:
      '“{ask}” asks for a specification before anyone knows what it is for. The customer can only guess at a cure: ask first what should get easier.',
  },
  options: {
    first: { default: 2, min: 1, help: 'Among how many first questions none may ask for features. Small talk is not counted.' },
  },
  offWhen: 'Customers come with a finished specification; say `call: rfp` for those scripts.',
  examples: {
    bad: [
      turns(
        'Discovery call / «What features do you need?» / What happened with the old one? / What does that cost you? / Who else feels it? / What is your budget?',
      ),
      bullets(
        'Showroom talk / How are you today? / What do you drive now? / «What size are you looking for?» / What happened with the old one? / What does that cost you? / Who else drives it?',
      ),
      {
        text: numbered(
          'Discovery call / What do you use today? / How many people work with it? / «Which features are must-haves for you?» / What happened with the old one? / What does that cost you?',
        ),
        options: { first: 3 },
      },
      `
        # Call guide

        ## Opening

        **Rep:** How do you handle bookings today?

        If they are busy, go to [Busy](#busy).

        **Rep:** What made you start looking?
        **Rep:** What does it cost you each week?
        **Rep:** Which features do you need?

        ## Close

        **Rep:** What would you need to see before deciding?

        ## Busy

        **Rep:** «Which features are you looking for?»

        Then go to [Close](#close).`,
    ],
    good: [
      turns(
        'Discovery call / What should get easier? / What happened with the old one? / What features do you need? / Who else feels it? / What is your budget?',
      ),
      bullets(
        'Discovery call / What made you start looking? / What gets in your way today? / Which features do you need? / What does that cost you? / Who else works with it?',
      ),
      {
        text: bullets(
          'Renewal call / Which features do you need next year? / How is it working for you? / What does that cost you? / Who else works with it? / What has changed since last year?',
        ),
        with: { call: 'renewal' },
      },
      {
        text: bullets(
          'Answering the tender / Which features do you need? / How many users will it have? / What does that cost you? / Who else works with it? / What has changed since last year?',
        ),
        with: { call: 'rfp' },
      },
    ],
  },
  path({ asks }, { options, sure, report }) {
    const opening = asks.filter((ask) => !isSmallTalk(ask) && stageOf(ask) !== 'objection').slice(0, options.first)
    const early = opening.find((ask) => ask.intent === 'requirement' && ask.form !== 'choice' && ask.text.endsWith('?') && sure(ask))
    if (early) report('early', early, { ask: early.text }, { reword: beforeAsking(early) })
  },
})
