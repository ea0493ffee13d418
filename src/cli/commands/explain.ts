import figures, { type Counts, MEASURED } from '../../../rules/figures.js'
import builtIn from '../../../rules/index.js'
import { SaleslintError } from '../../config/error.js'
import { didYouMean } from '../../config/nearest.js'
import { wrap } from '../../report/cells.js'
import { counted } from '../../report/counted.js'
import type { Style } from '../../report/model.js'
import type { Example, RegisteredRule, SeverityOverride } from '../../rule/contract.js'
import { parseExample } from '../../rule/example.js'
import { linesOf } from '../../rule/say.js'
import { presetsOf } from '../../rule/severity.js'
import type { Run } from '../commands.js'
import { wantsJson } from '../options.js'
import { configsOf } from '../search.js'
import { styleFor } from '../style.js'

/** `saleslint explain <rule>`; a family's name lists its rules. */
const explain: Run = async ([id = ''], options, io) => {
  const { rules } = await configsOf([], options, io, builtIn)
  const found = rules.find(({ rule }) => rule.id === id)
  const family = rules.filter((one) => one.family === id)
  if (!found && family.length > 0) {
    io.stdout.write(wantsJson(options) ? familyData(id, family) : familyPage(id, family, await styleFor(options, io.env, io.stdout)))
    return 0
  }
  if (!found) {
    const ids = rules.flatMap(({ rule, family }) => [rule.id, family])
    throw new SaleslintError('no-such-rule', `there is no rule ‘${id}’`, { hint: didYouMean(id, ids) ?? 'saleslint rules lists them.' })
  }
  const text = wantsJson(options)
    ? `${JSON.stringify(asData(found), undefined, 2)}\n`
    : page(found, await styleFor(options, io.env, io.stdout))
  io.stdout.write(text)
  return 0
}
export default explain

function asData({ family, rule }: RegisteredRule) {
  const { id, summary, why, source, instead, say, severity, overrides = [], where, options = {}, offWhen, examples, messages } = rule
  return {
    version: 1,
    id,
    family,
    summary,
    why,
    source,
    instead,
    say,
    severity,
    overrides,
    presets: presetsOf(rule),
    where,
    options,
    offWhen,
    messages,
    examples,
    ...(figures[id] ? { figures: { scripts: MEASURED, ...figures[id] } } : {}),
  }
}

function familyData(family: string, members: readonly RegisteredRule[]): string {
  const rules = members.map(({ rule: { id, severity, summary } }) => ({ id, severity, summary }))
  return `${JSON.stringify({ version: 1, family, rules }, undefined, 2)}\n`
}

function familyPage(family: string, members: readonly RegisteredRule[], style: Style): string {
  const width = Math.max(...members.map(({ rule }) => rule.id.length))
  const rows = members.flatMap(({ rule: { id, severity, summary } }) => {
    const paint = severity === 'off' ? style.dim : style[severity]
    const [first = '', ...rest] = wrap(summary, style.width - width - 13)
    return [`  ${id.padEnd(width)}  ${paint(severity.padEnd(7))}  ${first}`, ...rest.map((line) => `${' '.repeat(width + 13)}${line}`)]
  })
  const told = 'saleslint explain RULE says why one speaks and what to say instead.'
  return `${style.strong(family)}  ${style.dim(`a family of ${counted(members.length, 'rule')}`)}\n\n${rows.join('\n')}\n\n${style.dim(told)}\n`
}

function page({ family, rule }: RegisteredRule, style: Style): string {
  const paint = rule.severity === 'off' ? style.dim : style[rule.severity]
  const blocks = [
    `${style.strong(rule.id)}  ${paint(rule.severity)}  ${style.dim(family)}\n${indented(rule.summary, style)}`,
    section('Why', indented(rule.why, style), style),
    section('Say instead', indented(rule.instead, style), style),
  ]
  const lines = linesOf(rule.say).map(([call, line]) => indented(call === 'any' ? `“${line}”` : `${call}: “${line}”`, style))
  if (lines.length > 0) blocks.push(section('A line for it', lines.join('\n'), style))
  const severities = (rule.overrides ?? []).map((override) => `  ${override.severity} ${conditionOf(override)}`)
  if (severities.length > 0) blocks.push(section('Severity', severities.join('\n'), style))
  const options = Object.entries(rule.options ?? {}).map(([name, { default: usual, help }]) =>
    indented(`${name} (${JSON.stringify(usual)}): ${help}`, style, '    '),
  )
  if (options.length > 0) blocks.push(section('Options', options.join('\n'), style))
  blocks.push(section('Reported', rule.examples.bad.map((example) => sample(example, style.error, style)).join('\n\n'), style))
  blocks.push(section('Fine', rule.examples.good.map((example) => sample(example, style.good, style)).join('\n\n'), style))
  const measured = figures[rule.id]
  if (measured) {
    const known = [
      `${rightness(measured.all)} on ${MEASURED.all} labelled scripts of ours;`,
      `${rightness(measured.unseen)} on the ${MEASURED.unseen} of them that nothing was learnt from.`,
    ].join(' ')
    blocks.push(section('How right', indented(known, style), style))
    if (measured.fix) blocks.push(section('Mending', indented(FIXES[measured.fix], style), style))
  }
  if (rule.offWhen) blocks.push(section('Turn it off when', indented(rule.offWhen, style), style))
  blocks.push(style.dim(`Source: ${rule.source}`))
  return `${blocks.join('\n\n')}\n`
}

const FIXES = {
  safe: '--fix mends it.',
  review: 'A change is offered: saleslint fix --interactive shows it.',
} as const

function rightness({ right, wrong, missed }: Counts): string {
  if (right + wrong + missed === 0) return 'nothing to report'
  const percent = (of: number) => (of === 0 ? 'unknown' : `${Math.round((100 * right) / of)} %`)
  return `precision ${percent(right + wrong)}, recall ${percent(right + missed)} (${right + missed} to find)`
}

function conditionOf({ severity: _, ...conditions }: SeverityOverride): string {
  const parts = Object.entries(conditions).map(([key, value]) =>
    key === 'stage' ? `in the ${value} stage` : key === 'call' ? `on ${value} calls` : `with ${key} ${value}`,
  )
  return parts.join(', ')
}

function section(title: string, body: string, style: Style): string {
  return `${style.strong(title)}\n${body}`
}

function indented(text: string, style: Style, more = '  '): string {
  return wrap(text, style.width - 4)
    .map((line, i) => (i === 0 ? `  ${line}` : `${more}${line}`))
    .join('\n')
}

/** An example without its marks, under the settings that it needs, as data has them; what is reported is painted. */
function sample(example: Example, paint: (text: string) => string, { dim }: Style): string {
  const { source, marks } = parseExample(example)
  let text = ''
  let at = 0
  for (const { start, end } of marks) {
    if (start < at) continue
    text += source.slice(at, start) + source.slice(start, end).split('\n').map(paint).join('\n')
    at = end
  }
  const { text: _, ...settings } = typeof example === 'string' ? { text: example } : example
  const needed = Object.entries(settings).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return [...(needed.length > 0 ? [dim(`(${needed.join('; ')})`)] : []), ...(text + source.slice(at)).trim().split('\n')]
    .map((line) => `  ${line}`)
    .join('\n')
}
