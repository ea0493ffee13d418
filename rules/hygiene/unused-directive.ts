import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'unused-directive',
  summary: 'A comment that silences a rule which has nothing to say there.',
  why: 'The wording has been mended, or was never at fault. A comment that is left behind hides the next fault in that place.',
  source: 'Mechanics of saleslint',
  instead: 'Take it out; --fix does it.',
  severity: 'warning',
  where: { minAsks: 0 },
  messages: {
    whole: 'Nothing is silenced here. Take the comment out.',
    names: 'Nothing of {names} is silenced here. Take it out of the comment.',
  },
  examples: {
    bad: [
      `
        «<!-- saleslint-disable-next-line close-pressure -->»

        **Rep:** What happened that got you looking?`,
      `
        «<!-- saleslint-disable-next-line close-pressure, stacked-questions -- agreed with the team -->»

        **Rep:** Are you in a position to decide today?`,
      `
        **Rep:** What happened that got you looking?

        «<!-- saleslint-enable close-pressure -->»`,
    ],
    good: [
      `
        <!-- saleslint-disable-next-line close-pressure -->

        **Rep:** Are you in a position to decide today?`,
      '**Rep:** Are you in a position to decide today? <!-- saleslint-disable-line pressure -->',
      `
        <!-- saleslint-disable close-pressure -->

        **Rep:** Are you in a position to decide today?

        <!-- saleslint-enable close-pressure -->`,
      '<!-- Read this one slowly. -->\n\n**Rep:** What happened that got you looking?',
    ],
  },
  directive(directive, { report }) {
    const { idle, isIdle, withoutIdle } = directive
    if (isIdle) report('whole', directive, undefined, { fix: withoutIdle })
    else if (idle.length > 0) report('names', directive, { names: idle.join(', ') }, { fix: withoutIdle })
  },
})
