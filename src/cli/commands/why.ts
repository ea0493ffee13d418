import { resolve } from 'node:path'
import builtIn from '../../../rules/index.js'
import { SaleslintError } from '../../config/error.js'
import { applyFrontMatter } from '../../config/front-matter.js'
import { anchorsOf } from '../../engine/anchor.js'
import { BASELINE_FILE, readBaseline } from '../../engine/baseline-file.js'
import { errorReport } from '../../engine/error-report.js'
import { holdAgainst } from '../../engine/known-findings.js'
import { type Source, sourcesOf } from '../../engine/sources.js'
import { type LineReading, readLine, type Verdict } from '../../engine/why.js'
import { wrap } from '../../report/cells.js'
import type { FileReport, Style, SuppressedFinding } from '../../report/model.js'
import { printableLine } from '../../report/printable.js'
import type { Finding } from '../../rule/finding.js'
import type { Ask, Script } from '../../script/model.js'
import { readScript } from '../../script/read.js'
import type { Run } from '../commands.js'
import { dayOf } from '../history.js'
import { wantsJson } from '../options.js'
import { baselinePath } from '../post-steps.js'
import { searchOf } from '../search.js'
import { styleFor } from '../style.js'
import { tellErrors } from '../tell-errors.js'

/** `saleslint why <file:line>` */
const why: Run = async ([place = ''], options, io) => {
  const [, name = '', number = ''] = /^(.+?):(\d{1,9})(?::\d+)?$/.exec(place) ?? []
  if (name === '') throw new SaleslintError('usage', `‘${place}’ names no line`, { hint: `As in saleslint why ${place || 'call.md'}:12` })
  const found: SaleslintError[] = []
  let source: Source | undefined
  for await (const one of sourcesOf(await searchOf([name], options, io, builtIn), found)) source = one
  if (!source) {
    await tellErrors(found.map(errorReport), io)
    return 2
  }
  const { file, text, settings, allowed, origins, own } = source
  const rules = [...builtIn, ...own]
  const script = readScript(text, settings)
  const line = Number(number)
  if (line < 1 || line > script.lines.count)
    throw new SaleslintError('usage', `the file has no line ${line}`, { file, hint: `It has ${script.lines.count}.` })
  const applied = applyFrontMatter(file, script, settings, allowed, rules)
  await tellErrors(applied.errors.map(errorReport), io)
  const reading = asWritten(script, readLine(script, rules, applied.settings, origins, line))
  const { findings, suppressed } = reading.result
  const report: FileReport = { file, role: script.role, call: script.call, asks: script.asks.length, findings, suppressed, source: text }
  const held = options.baseline ? heldAgainst({ ...report, anchors: anchorsOf(script, findings, rules) }) : report
  const isHere = ({ line: first, endLine }: Finding) => first <= line && endLine >= line
  const heard = { findings: held.findings.filter(isHere), suppressed: (held.suppressed ?? []).filter(isHere) }
  io.stdout.write(
    wantsJson(options)
      ? `${JSON.stringify(asData(file, line, reading, heard), undefined, 2)}\n`
      : page(file, line, text, reading, heard, await styleFor(options, io.env, io.stdout)),
  )
  return applied.errors.length > 0 ? 2 : 0

  function heldAgainst(one: FileReport): FileReport {
    const { path, name: shown } = baselinePath(options, BASELINE_FILE, io)
    const use = { cwd: io.cwd, path: resolve(path), entries: readBaseline(path, shown), today: dayOf(new Date()) }
    return holdAgainst([one], use).files[0] ?? one
  }
}
export default why

/** The line with its placeholders in the team's own notation. */
function asWritten({ written }: Script, reading: LineReading): LineReading {
  if (!written) return reading
  const own = <T extends { readonly text: string }>(each: T): T => ({ ...each, text: written(each.text) })
  return { ...reading, asks: reading.asks.map(own), sentences: reading.sentences.map(own) }
}

interface Heard {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
}

function asData(file: string, line: number, { asks, sentences, rules: verdicts }: LineReading, { findings, suppressed }: Heard) {
  return {
    version: 1,
    file,
    line,
    asks: asks.map(({ text, form, openness, intent, second, flaws, softened, probe, stage, negative, confidence, cues }) => ({
      text,
      form,
      openness,
      intent,
      second,
      flaws: Object.fromEntries(flaws),
      softened,
      probe,
      stage,
      negative,
      confidence,
      cues,
    })),
    sentences: sentences.map(({ text, turn }) => ({ text, speaker: turn.speaker, channel: turn.channel })),
    findings: findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
    suppressed: suppressed.map(({ rule, suppression }) => ({ rule, suppression })),
    rules: verdicts.map((each) => {
      const isKnown = each.verdict === 'spoke' && !findings.some(({ rule }) => rule === each.rule)
      return isKnown ? { ...each, verdict: 'silenced' } : each
    }),
  }
}

function page(file: string, line: number, text: string, reading: LineReading, heard: Heard, style: Style): string {
  const shown = text.split(/\r\n|\n|\r/)[line - 1] ?? ''
  const blocks = [`${style.strong(`${printableLine(file)}:${line}`)}\n  ${printableLine(shown.trim())}`]
  for (const ask of reading.asks) blocks.push(askBlock(ask, style))
  for (const { text: said, turn } of reading.sentences)
    blocks.push(`${style.strong('said')}  ${printableLine(said)}\n  ${turn.speaker}, ${turn.channel}`)
  if (reading.asks.length + reading.sentences.length === 0)
    blocks.push('Nothing is said on this line: it is a note, a heading, markup or empty.')
  const spoken = heard.findings.map(({ rule, severity, message }) => `  ${style[severity](severity)}  ${rule}  ${printableLine(message)}`)
  if (spoken.length > 0) blocks.push(section('Spoke', spoken, style))
  const silent = heard.suppressed.map(({ rule, suppression: { by, line: at, reason } }) => {
    const where = by === 'baseline' ? 'the baseline' : `the comment on line ${at}`
    return `  ${rule}  by ${where}${reason === undefined ? '' : `: ${printableLine(reason)}`}`
  })
  if (silent.length > 0) blocks.push(section('Silenced', silent, style))
  const named = (verdict: Verdict) => reading.rules.filter((each) => each.verdict === verdict)
  const list = (title: string, verdict: Verdict) => {
    const names = named(verdict).map(({ rule }) => rule)
    if (names.length > 0)
      blocks.push(
        section(
          title,
          wrap(names.join(', '), style.width - 2).map((row) => `  ${row}`),
          style,
        ),
      )
  }
  list('Would speak if its labels were surer', 'unsure')
  list('Looked and found nothing', 'quiet')
  const apart = (title: string, verdict: Verdict) => {
    const reasons = new Map<string, string[]>()
    for (const { rule, because = '' } of named(verdict)) reasons.set(because, [...(reasons.get(because) ?? []), rule])
    const rows = [...reasons].flatMap(([because, names]) => [
      `  ${style.dim(`${because}:`)}`,
      ...wrap(names.join(', '), style.width - 4).map((row) => `    ${row}`),
    ])
    if (rows.length > 0) blocks.push(section(title, rows, style))
  }
  apart('Did not look here', 'elsewhere')
  apart('Off, by', 'off')
  return `${blocks.join('\n\n')}\n`
}

function askBlock(ask: Ask, style: Style): string {
  const percent = (share: number) => style.dim(`${Math.round(100 * share)} %`)
  const { confidence } = ask
  const flaws = [...ask.flaws].map(([flaw, sure]) => `${style.warning(flaw)} ${percent(sure)}`)
  const marks = [ask.softened ? 'softened' : '', ask.probe ? 'probe' : '', ask.negative ? 'shown as what not to say' : ''].filter(
    (mark) => mark,
  )
  const rows = [
    `${style.strong('ask')}  ${printableLine(ask.text)}`,
    `  intent ${ask.intent} ${percent(confidence.intent)}${ask.second === 'other' ? '' : `, else ${ask.second}`}`,
    `  form ${ask.form} ${percent(confidence.form)}`,
    `  openness ${ask.openness} ${percent(confidence.openness)}`,
    `  stage ${ask.stage}`,
    ...(flaws.length > 0 ? [`  flaws ${flaws.join(', ')}`] : []),
    ...(marks.length > 0 ? [`  ${marks.join(', ')}`] : []),
    ...ask.cues.map(({ label, cue }) => style.dim(`  ${printableLine(label)} from ${printableLine(cue)}`)),
  ]
  return rows.join('\n')
}

function section(title: string, rows: readonly string[], style: Style): string {
  return [style.strong(title), ...rows].join('\n')
}
