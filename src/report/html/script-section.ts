import type { Severity } from '../../rule/finding.js'
import { LineIndex } from '../../text/lines.js'
import { isMissed } from '../brief/gaps.js'
import { counted } from '../counted.js'
import { type Figures, percent, shareOf } from '../figures.js'
import { htmlText } from '../html-text.js'
import type { FileReport } from '../model.js'
import type { MapAsk, QuestionMap } from '../question-map.js'
import { markedText, type Numbered, noteOf } from './marked-text.js'
import { groupOf } from './palette.js'
import { strip, timeline } from './timeline.js'

/** What a script has, in words for having it and for not having it. */
const HAS = {
  backstory: ['asks for the backstory', 'no question for the backstory'],
  goal: ['asks for the goal', 'no question for the goal'],
  person: ['asks about the person', 'no question about the person'],
  agenda: ['says what the talk is for', 'shares no plan for the talk'],
  anything_else: ['asks what else matters', 'never asks what else matters'],
  follow_up_plan: ['plans the follow-up', 'no plan for the follow-up'],
} as const

/** What the page needs to know to draw one script. */
export interface ScriptPart {
  readonly id: string
  readonly file: FileReport
  readonly map: QuestionMap
  readonly figures: Figures
  readonly findings: readonly Numbered[]
  /** Whether there is room for the script's text and a table of all asks; if not, there are its map, its figures and its findings. */
  readonly isWhole: boolean
}

/** One script: its map, its figures, its text with the findings beside it, and all its asks as a table. */
export function scriptSection({ id, file, map, figures, findings, isWhole }: ScriptPart): string {
  const name = htmlText(map.title || file.file)
  const { start, end } = map.head
  const isAboutAll = ({ finding: { span } }: Numbered) => span.start === start && span.end === end
  const inText = findings.filter((one) => !isAboutAll(one))
  const kind = file.call === 'mixed' ? file.role : `${file.role}, ${file.call}`
  return `<article class="script" id="${id}" data-name="${htmlText(`${map.title} ${file.file}`.toLowerCase())}"><details>
<summary><h3>${name}</h3><span class="file">${htmlText(file.file)}</span>${strip(map)}<span class="tally">${tally(findings)}</span></summary>
<div class="inside">
<p class="kind">${htmlText(kind)} · ${counted(figures.asks, 'ask')} in ${counted(figures.words, 'word')} · ${htmlText(file.file)}</p>
<figure class="map"><div class="scroll" tabindex="0" role="group" aria-label="Question map of ${name}">${timeline(map, id, isWhole)}</div></figure>
<div class="about">${presence(map, file)}${facts(figures)}</div>
${isWhole ? loose(findings.filter(isAboutAll), 'About the whole script') : loose(findings, 'Findings')}
${findings.length === 0 ? '<p class="clean">No findings.</p>' : ''}${isWhole && findings.length > 0 ? markedText(file.source, new LineIndex(file.source), inText) : ''}
${isWhole && map.asks.length > 0 ? allAsks(map.asks) : ''}${isWhole ? '' : '<p class="kind">The page has no room for the text of more scripts.</p>'}
</div></details></article>`
}

/** Findings that stand beside no text. */
function loose(findings: readonly Numbered[], name: string): string {
  return findings.length === 0 ? '' : `<div class="whole" role="group" aria-label="${name}">${findings.map(noteOf).join('')}</div>`
}

/** `2 errors, 1 warning` as small badges. */
export function tally(findings: readonly Numbered[]): string {
  const badges = (['error', 'warning', 'info'] as const satisfies readonly Severity[]).flatMap((severity) => {
    const n = findings.filter(({ finding }) => finding.severity === severity).length
    return n === 0 ? [] : [`<span class="badge ${severity}">${severity === 'info' ? `${n} info` : counted(n, severity)}</span>`]
  })
  return badges.length > 0 ? badges.join(' ') : '<span class="badge good">no findings</span>'
}

/** What it has, and what it lacks that its kind of call needs. */
function presence({ has }: QuestionMap, file: FileReport): string {
  const items = Object.entries(HAS).flatMap(([key, [yes, no]]) => {
    const gap = key as keyof typeof HAS
    if (!has[gap] && !isMissed(gap, file)) return []
    return `<li class="${has[gap] ? 'yes' : 'no'}"><span aria-hidden="true">${has[gap] ? '✓' : '○'}</span> ${has[gap] ? yes : no}</li>`
  })
  return items.length === 0 ? '' : `<ul class="presence">${items.join('')}</ul>`
}

function facts({ asks, openness, from, to, probes, words, turns, longestTalk, factRun, pressed }: Figures): string {
  const rows: readonly (readonly [string, string])[] = [
    ['From against to', `${from} : ${to}`],
    ['Open questions', percent(shareOf(openness.open, asks))],
    ['Probes', String(probes)],
    ['Words an ask', asks === 0 ? '–' : String(Math.round(words / asks))],
    ['Words a turn', turns === 0 ? '–' : String(Math.round(words / turns))],
    ['Longest talk', `${longestTalk} words`],
    ['Run of facts', String(factRun)],
    ['Pressing', String(pressed)],
  ]
  return `<dl class="facts">${rows.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join('')}</dl>`
}

function allAsks(asks: readonly MapAsk[]): string {
  const rows = asks.map(
    ({ line, text, intent, openness, form, stage, flaws, depth }) =>
      `<tr><td class="n">${line}</td><td class="said">${depth > 0 ? '<span class="probe">probe</span> ' : ''}${htmlText(text)}</td><td><i class="g-${groupOf(intent).id}"></i>${intent}</td><td>${openness}</td><td>${form}</td><td>${stage}</td><td>${flaws.join(', ')}</td></tr>`,
  )
  return `<details class="asks"><summary>All ${counted(asks.length, 'ask')} in order</summary><div class="scroll" tabindex="0" role="group" aria-label="All asks"><table><thead><tr><th scope="col" class="n">Line</th><th scope="col">Ask</th><th scope="col">What for</th><th scope="col">Openness</th><th scope="col">Form</th><th scope="col">Stage</th><th scope="col">Flaws</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`
}
