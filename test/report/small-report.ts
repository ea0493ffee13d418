import type { Report, ReportError } from '../../src/report/model.js'
import type { MapAsk, QuestionMap } from '../../src/report/question-map.js'
import type { Finding, Severity, Suggestion } from '../../src/rule/finding.js'
import { LineIndex } from '../../src/text/lines.js'

const SCRIPT = `# Discovery call

## Opening

**Rep:** Thanks for making time. What is your budget for this?

## Discovery

**Rep:** What size do you need?
**Customer:** Large.
**Rep:** Why haven't you fixed it yet?

## Close

**Rep:** Can you decide today?
`

/** A finding on the first occurrence of a quote, or on the one that begins at an offset. */
export function findingOn(
  source: string,
  quote: string,
  rule: string,
  severity: Severity,
  message: string,
  extra: { readonly suggestions?: readonly Suggestion[]; readonly path?: string; readonly from?: number } = {},
): Finding {
  const start = source.indexOf(quote, extra.from ?? 0)
  if (start < 0) throw new Error(`no “${quote}” in the source`)
  const lines = new LineIndex(source)
  const from = lines.at(start)
  const to = lines.at(start + quote.length)
  return {
    rule,
    messageId: 'found',
    severity,
    message,
    span: { start, end: start + quote.length },
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    ...(extra.path === undefined ? {} : { path: extra.path }),
    suggestions: extra.suggestions ?? [],
  }
}

function askOn(source: string, text: string, at: number, more: Partial<MapAsk>): MapAsk {
  const { line, column, endLine, endColumn } = findingOn(source, text, 'x', 'info', '')
  const words = text.split(' ').length
  return {
    text,
    line,
    column,
    endLine,
    endColumn,
    intent: 'other',
    form: 'open-wh',
    openness: 'open',
    stage: 'discovery',
    flaws: [],
    softened: false,
    probe: false,
    depth: 0,
    at,
    words,
    alternative: false,
    ...more,
  }
}

const say = (text: string): Suggestion => ({ text, applicability: 'review' })

/** The map of the script above, as a reader would draw it. */
export const SMALL_MAP: QuestionMap = {
  title: 'Discovery call',
  head: { start: 2, end: 16 },
  has: { backstory: false, agenda: false, anything_else: false, follow_up_plan: false, person: false, goal: false },
  words: 27,
  turns: 4,
  stages: [
    { stage: 'opening', title: 'Opening', from: 0, to: 10 },
    { stage: 'discovery', title: 'Discovery', from: 10, to: 21 },
    { stage: 'close', title: 'Close', from: 21, to: 27 },
  ],
  asks: [
    askOn(SCRIPT, 'What is your budget for this?', 4, { intent: 'budget', openness: 'narrow', stage: 'opening' }),
    askOn(SCRIPT, 'What size do you need?', 10, { intent: 'requirement', openness: 'narrow' }),
    askOn(SCRIPT, "Why haven't you fixed it yet?", 15, {
      intent: 'backstory',
      form: 'why',
      flaws: ['accusatory-why'],
      probe: true,
      depth: 1,
    }),
    askOn(SCRIPT, 'Can you decide today?', 21, {
      intent: 'close',
      form: 'polar',
      openness: 'closed',
      stage: 'close',
      flaws: ['close-pressure'],
    }),
  ],
  listens: [15],
}

const ERRORS: readonly ReportError[] = [
  { file: 'scripts/broken.md', code: 'not-utf8', message: 'is not UTF-8', hint: 'Save it as UTF-8.' },
  {
    file: 'saleslint.config.yaml',
    code: 'config-unknown-key',
    message: 'there is no key ‘rulez’',
    hint: 'Did you mean rules?',
    place: { line: 1, column: 1, endLine: 1, endColumn: 6 },
    source: 'rulez: {}\n',
  },
]

/** A small report with one of everything: findings of all severities, an edit, a path, silenced findings, a clean file, errors. */
export const SMALL_REPORT: Report = {
  version: '1.2.3',
  prefix: 'sales/',
  docs: 'https://example.org/rules',
  rules: [
    ['accusatory-why', 'curiosity', 'An unsoftened why.', 'It accuses.', 'What led to that?', 'warning'],
    [
      'close-pressure',
      'pressure',
      'Asks for a commitment now.',
      'Pressure comes too soon.',
      'What would you need to see before deciding?',
      'error',
    ],
    ['early-budget', 'backstory', 'Money comes first.', 'Nobody knows yet what it costs.', 'What does it cost you today?', 'warning'],
    ['no-goal-question', 'curiosity', 'No question about the goal.', 'An offer needs a goal.', 'What should be different?', 'info'],
    ['sleep-cliche', 'curiosity', 'A worn phrase.', 'Everybody says it.', 'What did you chew on driving home?', 'off'],
  ].map(([id = '', family = '', summary = '', why = '', instead = '', severity = 'off']) => ({
    id,
    family,
    summary,
    why,
    instead,
    source: 'S0.1',
    severity: severity as Severity | 'off',
    presets: ['recommended'],
  })),
  files: [
    {
      file: 'scripts/clean.md',
      role: 'script',
      call: 'demo',
      asks: 6,
      findings: [],
      map: { ...SMALL_MAP, title: 'Clean', asks: [] },
      source: '# Clean\n',
    },
    {
      file: 'scripts/discovery.md',
      role: 'script',
      call: 'discovery',
      asks: 4,
      findings: [
        findingOn(SCRIPT, 'Discovery call', 'no-goal-question', 'info', 'No question asks what the customer wants to achieve.', {
          suggestions: [say('What should be different a year from now?')],
        }),
        findingOn(
          SCRIPT,
          'What is your budget for this?',
          'early-budget',
          'warning',
          '“What is your budget for this?” asks for money too soon.',
          {
            suggestions: [say('What does it cost you today?')],
            path: 'Opening → Busy',
          },
        ),
        findingOn(SCRIPT, 'Can you decide today?', 'close-pressure', 'error', '“Can you decide today?” asks for a commitment now.', {
          suggestions: [
            {
              text: 'What would you need to see before deciding?',
              applicability: 'review',
              edit: { span: spanOf('Can you decide today?'), text: 'What would you need to see before deciding?' },
            },
          ],
        }),
      ],
      suppressed: [
        {
          ...findingOn(SCRIPT, "Why haven't you fixed it yet?", 'accusatory-why', 'warning', 'Accuses.'),
          suppression: { by: 'directive', reason: 'They asked for it.' },
        },
      ],
      map: SMALL_MAP,
      source: SCRIPT,
    },
    {
      file: 'README.md',
      role: 'none',
      call: 'mixed',
      asks: 0,
      findings: [],
      map: { ...SMALL_MAP, title: 'About', asks: [] },
      source: '# About\n',
    },
  ],
  errors: ERRORS,
  summary: { files: 3, scripts: 2, asks: 10, errors: 1, warnings: 1, infos: 1 },
}

function spanOf(quote: string) {
  const start = SCRIPT.indexOf(quote)
  return { start, end: start + quote.length }
}
