import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'misspelt-directive',
  summary: 'A comment for saleslint with a name in it that there is not.',
  why: 'A misspelt comment silences nothing, or not what it was meant for, and nobody sees it: comments do not show when a script is read.',
  source: 'Mechanics of saleslint',
  instead: 'Write the nearest name; --fix does it.',
  severity: 'error',
  where: { minAsks: 0 },
  messages: {
    kind: '“{written}” is no directive: it silences nothing. Write “{meant}”.',
    rule: 'There is no rule “{written}”, so this silences nothing. {advice}.',
    quote: 'No line of what follows says “{written}”, so nothing is silenced there. Quote words of the line.',
    dashes: '“{written}” is no rule: a reason stands behind two dashes. Write -- before it.',
  },
  examples: {
    bad: [
      `
        «<!-- saleslint-disable-nextline early-budget -->»

        **Rep:** What happened that got you looking?`,
      `
        «<!-- saleslint-disable-file early-bugdet -->»

        **Rep:** What happened that got you looking?`,
      `
        «<!-- saleslint-disable-next-line close-pressure "sign today" -->»

        **Rep:** Are you in a position to decide today?`,
      `
        **Rep:** Are you in a position to decide today? «<!-- saleslint-disable-line close-pressure agreed with the team -->»`,
    ],
    good: [
      `
        <!-- saleslint-disable-next-line close-pressure -- agreed with the team -->

        **Rep:** Are you in a position to decide today?`,
      `
        <!-- saleslint-disable-next-line pressure "in a position" -->

        **Rep:** Are you in a position to decide today?`,
      `
        {/* saleslint-disable-next-line close-pressure */}

        **Rep:** Are you in a position to decide today?`,
      '<!-- Sales lines for spring -->\n\n**Rep:** What happened that got you looking?',
      '<!-- saleslint is what we check these with -->\n\n**Rep:** What happened that got you looking?',
    ],
  },
  directive(directive, { report }) {
    for (const { what, written, meant, fix } of directive.slips) {
      const extra = fix ? { fix } : {}
      if (what === 'kind') report('kind', directive, { written, meant: meant ?? '' }, extra)
      else if (what === 'quote') report('quote', directive, { written }, extra)
      else if (what === 'dashes') report('dashes', directive, { written }, extra)
      else {
        const advice = meant === undefined ? '`saleslint rules` lists them' : `Write “${meant}”`
        report('rule', directive, { written, advice }, extra)
      }
    }
  },
})
