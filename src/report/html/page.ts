import type { Figures } from '../figures.js'
import { htmlText } from '../html-text.js'
import type { PastReport, ReportEnd, ReportHead } from '../model.js'
import { BEHAVIOUR, BEHAVIOUR_HASH } from './behaviour.js'
import { glossary } from './glossary.js'
import { commonestFaults, type Fault, leadSentence, legend, problems, type ScriptRow, whatIsAsked, worstScripts } from './overview.js'
import { STYLESHEET } from './stylesheet.js'
import { trend } from './trend.js'

/** Nothing may be loaded from anywhere, and no script may run but the page's own. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${BEHAVIOUR_HASH}'; base-uri 'none'; form-action 'none'`

export interface PageParts {
  readonly head: ReportHead
  readonly end: ReportEnd
  readonly all: Figures
  /** Scripts with the one to start with first. */
  readonly rows: readonly ScriptRow[]
  /** The gravest first. */
  readonly faults: readonly Fault[]
  readonly tenths: readonly number[]
  readonly sections: Iterable<string>
}

/** The whole page, piece by piece. */
export function* page({ head, end, all, rows, faults, tenths, sections }: PageParts): Generator<string> {
  const { title = 'Question report', date, version, rules = [], history = [] } = head
  const past: readonly PastReport[] = date === undefined ? history : [...history, { date, summary: end.summary }]
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${htmlText(title)}</title>
<style>${STYLESHEET}</style>
</head>
<body>
<a class="skip" href="#scripts">Skip to the scripts</a>
<header class="top"><p class="by">saleslint${date === undefined ? '' : ` · ${htmlText(date)}`}</p><h1>${htmlText(title)}</h1><p class="lead">${leadSentence(end.summary)}</p></header>
<main>
${problems(end.errors)}
${commonestFaults(faults, rules, rows.length)}
${worstScripts(rows)}
${whatIsAsked(all, tenths)}
${trend(past)}
<section aria-labelledby="scripts"><h2 id="scripts">${rows.length === 1 ? 'The script' : 'Script by script'}</h2>
${rows.length > 0 ? legend() : '<p>No script was read.</p>'}
${filter(faults)}
`
  for (const section of sections) yield `${section}\n`
  yield `</section>
${glossary(faults.map(({ rule }) => rule).sort(), rules)}
</main>
<footer><p>Made by saleslint${version === undefined ? '' : ` ${htmlText(version)}`}. Questions are read and labelled by a program: where it is wrong, the script is right.</p></footer>
<script>${BEHAVIOUR}</script>
</body>
</html>
`
}

function filter(faults: readonly Fault[]): string {
  const levels = (['error', 'warning', 'info'] as const).map(
    (level) => `<label><input type="checkbox" name="severity" value="${level}" checked> ${level}</label>`,
  )
  const options = faults
    .map(({ rule }) => rule)
    .sort()
    .map((rule) => `<option value="${htmlText(rule)}">${htmlText(rule)}</option>`)
  return `<form class="filter" id="filter" hidden><fieldset><legend>Severity</legend>${levels.join('')}</fieldset>
<label>Rule <select name="rule"><option value="">all</option>${options.join('')}</select></label>
<label>Script <input type="search" name="name" placeholder="name"></label>
<button type="reset">Reset</button><button type="button" data-open="yes">Open all</button><button type="button" data-open="no">Close all</button>
<output id="shown" role="status"></output></form>`
}
