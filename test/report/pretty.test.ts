import { describe, expect, it } from 'vitest'
import compact from '../../src/report/compact.js'
import { drawReport, type FileReport, type Report, type ReportError } from '../../src/report/model.js'
import outlinePretty from '../../src/report/outline-pretty.js'
import pretty from '../../src/report/pretty.js'
import type { Finding, Severity } from '../../src/rule/finding.js'
import { LineIndex } from '../../src/text/lines.js'
import { plain } from './style.js'

const SOURCE = '# Call\n\n**Rep:** Decide today?\n**Rep:** And why?\n'

function finding(rule: string, severity: Severity, text: string, message: string, instead = 'What would you need to see?'): Finding {
  const start = SOURCE.indexOf(text)
  const lines = new LineIndex(SOURCE)
  const from = lines.at(start)
  const to = lines.at(start + text.length)
  const place = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  const suggestions = [{ text: instead, applicability: 'review' }] as const
  return { rule, messageId: 'x', severity, message, span: { start, end: start + text.length }, ...place, suggestions }
}

function report(findings: readonly Finding[], errors: readonly ReportError[] = [], others: readonly FileReport[] = []): Report {
  const files: FileReport[] = [{ file: 'a.md', role: 'script', call: 'cold', asks: 2, findings, source: SOURCE }, ...others]
  const of = (severity: Severity) => files.flatMap((file) => file.findings).filter((each) => each.severity === severity).length
  const scripts = files.filter(({ role }) => role !== 'none').length
  const summary = { files: files.length, scripts, asks: 2, errors: of('error'), warnings: of('warning'), infos: of('info') }
  return { files, errors, summary }
}

describe('pretty', () => {
  it('groups by file, draws each place once, and sums up', () => {
    const findings = [
      finding('close-pressure', 'error', 'Decide today?', 'It asks for a commitment now.'),
      finding('vague-question', 'info', 'Decide today?', 'It has no scope.', 'Decide what?'),
      finding('why-chain', 'warning', 'And why?', 'One why after the other.'),
    ]
    expect(drawReport(pretty, report(findings), plain)).toBe(
      [
        'a.md  script · cold · 2 asks',
        '',
        '  ✖ error  close-pressure  3:10',
        '    It asks for a commitment now.',
        '    3 │ **Rep:** Decide today?',
        '      │          ^^^^^^^^^^^^^',
        '    → What would you need to see?',
        '',
        '  ● info  vague-question  3:10',
        '    It has no scope.',
        '    → Decide what?',
        '',
        '  ▲ warning  why-chain  4:10',
        '    One why after the other.',
        '    4 │ **Rep:** And why?',
        '      │          ^^^^^^^^',
        '    → What would you need to see?',
        '',
        '1 error, 1 warning, 1 info in 1 of 1 script, 2 asks',
        '',
      ].join('\n'),
    )
  })
  it('does not say twice what the message says', () => {
    const drawn = drawReport(pretty, report([finding('x', 'info', 'And why?', 'Ask instead: What led there?', 'What led there?')]), plain)
    expect(drawn).not.toContain('→')
  })
  it('says for a clean run what was read', () => {
    const none: FileReport = { file: 'README.md', role: 'none', call: 'mixed', asks: 0, findings: [], source: '' }
    expect(drawReport(pretty, report([], [], [none]), plain)).toBe('✔ No findings: 1 script, 2 asks (1 other file is no script)\n')
  })
  it('shows errors with their lines, and never calls such a run clean', () => {
    const place = { line: 1, column: 7, endLine: 1, endColumn: 12 }
    const error = { file: 'c.yaml', code: 'x', message: 'no such call', hint: 'Did you mean cold?', place, source: 'call: colld\n' }
    expect(drawReport(pretty, report([], [error]), plain)).toBe(
      [
        '✖ c.yaml:1:7  no such call',
        '    1 │ call: colld',
        '      │       ^^^^^',
        '    → Did you mean cold?',
        '',
        '✖ 1 problem kept saleslint from its work',
        'No findings in what was read: 1 script, 2 asks',
        '',
      ].join('\n'),
    )
  })
  it('wraps to the terminal', () => {
    const long = finding('x', 'info', 'And why?', 'word '.repeat(60).trim())
    for (const line of drawReport(pretty, report([long]), { ...plain, width: 50 }).split('\n')) expect(line.length).toBeLessThanOrEqual(50)
  })
})

describe('compact', () => {
  it('keeps to one line a finding, whatever the names hold', () => {
    const evil = finding('x', 'error', 'And why?', 'two\nlines\u001b[31m')
    const [file] = report([evil]).files
    const drawn = drawReport(compact, { ...report([]), files: [{ ...(file as FileReport), file: 'a\nb.md' }] }, plain)
    expect(drawn).toBe('a b.md:4:10: error x two lines␛[31m\n')
  })
})

describe('the question map', () => {
  it('stands under its stages, with labels, flaws and what is missing', () => {
    const has = { backstory: true, goal: false, person: false, agenda: false, anything_else: false, follow_up_plan: false }
    const ask = {
      column: 1,
      endLine: 9,
      endColumn: 9,
      openness: 'open',
      softened: false,
      probe: false,
      speaker: 'rep',
      negative: false,
    } as const
    const asks = [
      { ...ask, text: 'What got you looking?', line: 3, form: 'open-wh', intent: 'backstory', stage: 'discovery', flaws: [] },
      { ...ask, text: 'And then?', line: 4, form: 'statement-q', intent: 'backstory', stage: 'discovery', flaws: [], probe: true },
      {
        ...ask,
        text: 'Decide today?',
        line: 9,
        form: 'polar',
        openness: 'closed',
        intent: 'close',
        stage: 'close',
        flaws: ['close-pressure'],
      },
      { ...ask, text: 'Why not?', line: 12, form: 'why', intent: 'other', stage: 'close', flaws: [], negative: true },
    ] as const
    const drawn = outlinePretty(
      { scripts: [{ file: 'a.md', role: 'script', call: 'discovery', has, asks }], errors: [] },
      { ...plain, width: 90 },
    )
    expect(drawn).toBe(
      [
        'a.md  script · discovery · 4 asks',
        '',
        '  discovery',
        '   3  backstory           What got you looking?                    open   open-wh',
        '   4  backstory           ↳ And then?                              open   statement-q',
        '',
        '  close',
        '   9  close               Decide today?                            closed polar',
        '                          ▲ close-pressure',
        '  12  other               Why not?                                 open   why',
        '                          shown as what not to say',
        '',
        '  has  backstory',
        '  not  goal, person, agenda, anything else, follow-up plan',
        '',
        '1 script, 4 asks',
        '',
      ].join('\n'),
    )
  })
})
