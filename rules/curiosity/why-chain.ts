import { blockquotes, bullets, defineRule, numbered, turns } from '../../src/rule.js'

export default defineRule({
  id: 'why-chain',
  summary: 'Several unsoftened whys in a row.',
  why: 'One “why” is curiosity, three in a row are a cross-examination. “What led to that?” digs as deep without putting the customer in the dock.',
  source: 'S2.8, S3.11; Voss; interview practice',
  instead: 'What led to that?',
  severity: 'info',
  where: { notRole: ['bank'], notCall: ['interview'] },
  messages: {
    chain: '“{ask}” is why number {count} in a row. The customer has to defend themselves: ask “What led to that?” instead.',
  },
  options: { max: { default: 2, min: 1, help: 'How many whys in a row are let pass.' } },
  examples: {
    bad: [
      turns('Discovery call / What are you trying to achieve? / Why? / Why is that? / «And why does that matter?» / What is your budget?'),
      bullets('Discovery call / Why are you looking? / Why is that important? / «Why now?» / What is your budget? / When do you need it?'),
      {
        text: numbered(
          'Discovery call / Why are you looking? / «Why now?» / What gets in your way today? / What is your budget? / When do you need it?',
        ),
        options: { max: 1 },
      },
    ],
    good: [
      turns(
        'Discovery call / Why are you looking? / What led to that? / Why is that important? / What is your budget? / When do you need it?',
      ),
      bullets(
        'Discovery call / Why are you looking? / Why now? / What gets in your way today? / What is your budget? / When do you need it?',
      ),
      `
        # Discovery call

        Ask why once, use one of these:

        - "Why is that?"
        - "Why does that matter?"
        - "Why now?"

        Then:

        - "What gets in your way today?"
        - "What is your budget?"
        - "When do you need it?"`,
      blockquotes(
        'Discovery call / Why are you looking? / May I ask why you left the last one? / Why is that important? / What is your budget? / When do you need it?',
      ),
    ],
  },
  path({ asks }, { options, report }) {
    let chain = 0
    for (const ask of asks) {
      chain = ask.form === 'why' && !ask.softened ? chain + 1 : 0
      if (chain === options.max + 1) report('chain', ask, { ask: ask.text, count: chain })
    }
  },
})
