import type { FileReport, Report } from '../../src/report/model.js'
import { findingOn, SMALL_MAP, SMALL_REPORT } from './small-report.js'

/** What a text or a name may hold that some medium takes for a command. */
export const HOSTILE = [
  'line\nbreak\r\nand\rmore',
  '::stop-commands::token',
  '%0A::error::injected',
  '\u001b[31mred\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007',
  ']]></failure><failure>',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '\ud800 half \udc00 pair',
  '\u202etxet denrut\u202c \u2066isolate\u2069',
  '\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085\u2028\u2029\ufeff\ufffe\uffff',
  '| a | b |\n| - | - |',
  '`` ` ``` `code`',
  '@everyone #12 https://evil.example www.evil.example [x](http://evil.example) ![y](http://evil.example/y.png)',
  '*bold* _em_ ~~struck~~ $x$ \\ # heading',
  '=HYPERLINK("http://evil.example")',
  '&amp; &#39; &lt;',
  '##[set-env name=A]b',
] as const

function fileOf(text: string): FileReport {
  const source = `**Rep:** ${text} Why?\n`
  return {
    file: `scripts/${text}.md`,
    role: 'script',
    call: 'mixed',
    asks: 1,
    findings: [
      findingOn(source, text, 'leading-question', 'warning', `“${text}” leads.`, {
        path: text,
        suggestions: [
          { text, applicability: 'review' },
          { text: 'Replace.', applicability: 'review', edit: { span: { start: 9, end: 9 + text.length }, text } },
        ],
      }),
    ],
    suppressed: [{ ...findingOn(source, 'Why?', 'accusatory-why', 'info', text), suppression: { by: 'directive', reason: text } }],
    map: {
      ...SMALL_MAP,
      title: text,
      stages: [{ stage: 'discovery', title: text, from: 0, to: 27 }],
      asks: SMALL_MAP.asks.map((ask) => ({ ...ask, text, branch: text })),
    },
    source,
  }
}

/** A report in which every name and text is hostile. */
export const HOSTILE_REPORT: Report = {
  ...SMALL_REPORT,
  docs: undefined,
  title: HOSTILE.join(' '),
  files: HOSTILE.map(fileOf),
  errors: HOSTILE.map((text) => ({ file: text, code: 'unreadable-file', message: text, hint: text })),
  summary: { files: HOSTILE.length, scripts: HOSTILE.length, asks: HOSTILE.length, errors: 0, warnings: HOSTILE.length, infos: 0 },
}
