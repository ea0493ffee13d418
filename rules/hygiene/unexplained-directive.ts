import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'unexplained-directive',
  summary: 'A comment that silences a rule and does not say for what reason, where the team wants one.',
  why: 'The next person cannot tell a choice from a shortcut, so nobody dares to take the comment out again.',
  source: 'Mechanics of saleslint',
  instead: 'Write the reason behind two dashes: `-- the manager agreed`.',
  severity: 'error',
  where: { minAsks: 0 },
  messages: {
    missing: 'This silences a rule without a reason. Write one behind two dashes: -- the manager agreed.',
  },
  offWhen: 'It is silent until the config says `requireReason: true`.',
  examples: {
    bad: [
      {
        text: '**Rep:** Are you in a position to decide today? «<!-- saleslint-disable-line close-pressure -->»',
        with: { requireReason: true },
      },
      {
        text: `
          «<!-- saleslint-disable -->»

          **Rep:** Are you in a position to decide today?`,
        with: { requireReason: true },
      },
      {
        text: `
          «<!-- saleslint-disable-file close-pressure -- -->»

          **Rep:** Are you in a position to decide today?`,
        with: { requireReason: true },
      },
    ],
    good: [
      '**Rep:** Are you in a position to decide today? <!-- saleslint-disable-line close-pressure -->',
      {
        text: '**Rep:** Are you in a position to decide today? <!-- saleslint-disable-line close-pressure -- the owner asked for it -->',
        with: { requireReason: true },
      },
      {
        text: `
          <!-- saleslint-disable close-pressure -- the owner asked for it -->

          **Rep:** Are you in a position to decide today?

          <!-- saleslint-enable -->`,
        with: { requireReason: true },
      },
      { text: '**Rep:** What happened that got you looking? <!-- Slowly. -->', with: { requireReason: true } },
    ],
  },
  directive(directive, { requireReason, report }) {
    const { kind, reason } = directive
    if (requireReason && kind !== undefined && kind !== 'saleslint-enable' && reason === undefined) report('missing', directive)
  },
})
