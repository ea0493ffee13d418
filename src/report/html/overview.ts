import type { Severity } from '../../rule/finding.js'
import { counted } from '../counted.js'
import { type Figures, percent, shareOf } from '../figures.js'
import { htmlText } from '../html-text.js'
import type { ReportError, Summary } from '../model.js'
import type { RuleFacts } from '../rule-facts.js'
import { errorInOneLine } from '../wording.js'
import { GROUPS } from './palette.js'
import { depthColumns, fromToBar, intentTable, opennessBar, pressureColumns } from './shares.js'

/** Faults that get a card, and scripts that are named as the worst. */
const CARDS = 6
const WORST = 8

/** A fault over all scripts. */
export interface Fault {
  readonly rule: string
  readonly severity: Severity
  readonly times: number
  readonly scripts: number
  /** A place where it stands, and what can be said there instead. */
  readonly example?: { readonly said: string; readonly say: string }
}

/** What the overview says of one script. */
export interface ScriptRow {
  readonly id: string
  readonly name: string
  readonly file: string
  readonly strip: string
  readonly tally: string
  readonly weight: number
  readonly figures: Figures
}

/** What is wrong most over all scripts, and what to say instead. */
export function commonestFaults(faults: readonly Fault[], rules: readonly RuleFacts[], scripts: number): string {
  if (faults.length === 0) return ''
  const cards = faults.slice(0, CARDS).map(({ rule, severity, times, scripts: hit, example }) => {
    const facts = rules.find(({ id }) => id === rule)
    const say = example?.say ?? facts?.instead
    const said = example ? `<p class="said">“${htmlText(example.said)}”</p>` : ''
    const instead = say === undefined ? '' : `<p class="instead"><span>Instead</span> ${htmlText(say)}</p>`
    return `<li class="card ${severity}"><h3><a href="#rule-${htmlText(rule)}">${htmlText(rule)}</a></h3><p class="where">${hit} of ${counted(scripts, 'script')}, ${times === 1 ? 'once' : `${times} times`}</p><p>${htmlText(facts?.summary ?? '')}</p>${said}${instead}</li>`
  })
  return `<section aria-labelledby="faults"><h2 id="faults">The commonest faults</h2><ul class="cards">${cards.join('')}</ul></section>`
}

/** Shares and charts over all scripts. */
export function whatIsAsked(all: Figures, tenths: readonly number[]): string {
  if (all.asks === 0) return ''
  return `<section aria-labelledby="asked"><h2 id="asked">What is asked</h2>
<div class="panels"><div class="panel">${intentTable(all)}</div><div class="panel">${fromToBar(all)}${opennessBar(all)}${depthColumns(all)}${pressureColumns(tenths)}<p class="aside">One ask in ${Math.round(shareOf(all.words, all.asks))} words. The longest stretch of talk without one has ${all.longestTalk} words; the longest run of fact questions, ${all.factRun}.</p></div></div></section>`
}

/** The scripts that need work first. */
export function worstScripts(rows: readonly ScriptRow[]): string {
  const worst = rows.filter(({ weight }) => weight > 0).slice(0, WORST)
  if (worst.length === 0 || rows.length < 2) return ''
  const items = worst.map(
    ({ id, name, file, strip, tally, figures }) =>
      `<tr><th scope="row"><a href="#${id}">${htmlText(name)}</a><span class="file">${htmlText(file)}</span></th><td class="mini">${strip}</td><td class="n">${figures.asks}</td><td class="n">${percent(shareOf(figures.openness.open, figures.asks))}</td><td class="n">${figures.from} : ${figures.to}</td><td>${tally}</td></tr>`,
  )
  return `<section aria-labelledby="worst"><h2 id="worst">Where to start</h2><p class="lead">The scripts with the most faults for their number of questions.</p><div class="scroll" tabindex="0" role="group" aria-label="Scripts with the most faults"><table class="worst"><thead><tr><th scope="col">Script</th><th scope="col">Map</th><th scope="col" class="n">Asks</th><th scope="col" class="n">Open</th><th scope="col" class="n">From : to</th><th scope="col">Findings</th></tr></thead><tbody>${items.join('')}</tbody></table></div></section>`
}

/** The colours and marks of the maps. */
export function legend(): string {
  const groups = GROUPS.map(({ id, name, intents }) => `<li title="${intents.join(', ')}"><i class="g-${id}"></i>${name}</li>`)
  const dot = (kind: string, name: string) => `<li><svg viewBox="0 0 14 14" aria-hidden="true">${kind}</svg>${name}</li>`
  const marks = [
    dot('<circle class="ask open key" cx="7" cy="7" r="5"/>', 'open'),
    dot('<path class="ask narrow key" d="M7,1.5L11,7L7,12.5L3,7Z"/>', 'narrow'),
    dot('<circle class="ask closed key" cx="7" cy="7" r="4"/>', 'closed'),
    dot('<path class="pressure" d="M2,3H12L7,11Z"/>', 'presses'),
    dot('<path class="link" d="M2,2L12,12"/>', 'probe, a lane lower'),
    dot(
      '<rect class="talk" x="0" y="5" width="14" height="5"/><rect class="listen" x="6" y="2" width="2" height="11"/>',
      'talk, and the customer speaks',
    ),
  ]
  return `<div class="legend"><ul>${groups.join('')}</ul><ul>${marks.join('')}</ul></div>`
}

/** What kept files from being read. */
export function problems(errors: readonly ReportError[]): string {
  if (errors.length === 0) return ''
  const items = errors
    .slice(0, 200)
    .map(
      (error) =>
        `<li>${error.file === undefined ? '' : `<b>${htmlText(error.file)}${error.place ? `:${error.place.line}` : ''}</b> `}${htmlText(errorInOneLine(error))}</li>`,
    )
  const more = errors.length > 200 ? `<li>and ${errors.length - 200} more</li>` : ''
  return `<section class="problems" aria-labelledby="problems"><h2 id="problems">Not read</h2><ul>${items.join('')}${more}</ul></section>`
}

/** The sentence at the top. */
export function leadSentence({ scripts, asks, errors, warnings, infos }: Summary): string {
  const read = `${counted(scripts, 'script')} with ${counted(asks, 'question')}`
  if (errors + warnings + infos === 0) return `${read} read, and nothing to say against them.`
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(infos > 0 ? [`${infos} info`] : []),
  ]
  return `${read} read: ${found.join(', ')}.`
}
