import type { Counts, MEASURED, RuleFigures } from '../rules/figures.js'
import type { Example, RegisteredRule, SeverityOverride, Where } from '../src/rule/contract.js'
import { unitsOf } from '../src/rule/define.js'
import { parseExample } from '../src/rule/example.js'
import { expectedBy } from '../src/rule/options.js'
import { linesOf } from '../src/rule/say.js'
import { presetsOf } from '../src/rule/severity.js'

/** The page of one rule, in Markdown, from the rule's own fields and its figures. */
export function rulePage({ family, rule }: RegisteredRule, figures: RuleFigures | undefined, measured: typeof MEASURED): string {
  const options = Object.entries(rule.options ?? {})
  const lines = linesOf(rule.say)
  return [
    '<!-- Made by npm run generate. Do not edit: the rule beside this page says it all. -->',
    `# ${rule.id}`,
    rule.summary,
    `**${rule.severity}** · ${family}${figures?.fix ? ` · ${FIXES[figures.fix]}` : ''} · looks at ${places(rule.where, unitsOf(rule))}`,
    '## Why',
    rule.why,
    `Source: ${rule.source}.${/\bS[0-4]\.\d/.test(rule.source) ? ' [What the S-numbers are](../README.md#sources).' : ''}`,
    '## Say instead',
    rule.instead,
    ...(lines.length > 0
      ? [lines.map(([call, line]) => `- ${call === 'any' ? 'A line for it' : `On a ${call} call`}: “${line}”`).join('\n')]
      : []),
    '## What a finding says',
    Object.entries(rule.messages)
      .map(([id, message]) => `- \`${id}\`: ${message}`)
      .join('\n'),
    '## Severity',
    severities(rule.severity, rule.overrides ?? [], presetsOf(rule), family),
    ...(options.length > 0
      ? [
          '## Options',
          options.map(([name, spec]) => `- \`${name}\` (${expectedBy(spec)}; default ${code(spec.default)}): ${spec.help}`).join('\n'),
        ]
      : []),
    '## Reported',
    ...rule.examples.bad.map(drawn),
    '## Let pass',
    ...rule.examples.good.map(drawn),
    '## How right it is',
    ...rightness(figures, measured),
    '## When to turn it off',
    `${rule.offWhen ?? 'When it does not fit how your team sells.'} In a config: \`${rule.id}: off\`; for one place, \`<!-- saleslint-disable-next-line ${rule.id} -- reason -->\`.`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

const FIXES = { safe: 'mended by `--fix`', review: 'offers a change to accept' } as const

function rightness(figures: RuleFigures | undefined, measured: typeof MEASURED): readonly string[] {
  const how =
    'What the rule reports on our own labelled scripts with the program’s labels, against what it reports with the labels that people gave. It tells how much mistakes in reading matter; whether the rule fits how you sell, it cannot tell.'
  if (!figures || total(figures.all) === 0) return ['It has nothing to report in our own labelled scripts, with either labels.']
  return [
    how,
    [
      '| Scripts | With both | With the program’s alone | With people’s alone | Precision | Recall |',
      '| --- | --- | --- | --- | --- | --- |',
      row(`the ${measured.unseen} that nothing was learnt from`, figures.unseen),
      row(`all ${measured.all}`, figures.all),
    ].join('\n'),
  ]
}

const total = ({ right, wrong, missed }: Counts) => right + wrong + missed

function row(scripts: string, { right, wrong, missed }: Counts): string {
  const percent = (of: number) => (of === 0 ? '–' : `${Math.round((100 * right) / of)} %`)
  return `| ${scripts} | ${right} | ${wrong} | ${missed} | ${percent(right + wrong)} | ${percent(right + missed)} |`
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``
}

function places(where: Where = {}, units: readonly string[]): string {
  const said = [
    units
      .map((unit) => `each ${unit}`)
      .join(' and ')
      .replace('each script', 'the script as a whole')
      .replace('each path', 'each way through the script'),
    where.speaker === 'customer' ? 'of the customer' : '',
    list('with the intent', where.intent),
    list('with the flaw', where.flaw),
    list('of the form', where.form),
    list('in the stage', where.stage),
    list('outside the stage', where.notStage),
    list('in calls of the kind', where.call),
    list('but not in calls of the kind', where.notCall),
    list('in files of the role', where.role),
    list('but not in files of the role', where.notRole),
    where.market ? `where the market is ${where.market}` : '',
  ]
  return said.filter((part) => part !== '').join(' ')
}

function list(words: string, names: readonly string[] | undefined): string {
  return names === undefined ? '' : `${words} ${names.join(', ')}`
}

function severities(own: string, overrides: readonly SeverityOverride[], presets: readonly string[], family: string): string {
  const lines = overrides.map((override) => {
    const conditions = [
      override.stage ? `in the ${override.stage} stage` : '',
      override.call ? `in ${override.call} calls` : '',
      override.profile ? `with \`profile: ${override.profile}\`` : '',
      override.market ? `in ${override.market}` : '',
      override.ready !== undefined ? `in scripts with \`ready: ${override.ready}\`` : '',
      override.message ? `for the message “${override.message}”` : '',
    ]
    return `- **${override.severity}** ${conditions.filter((condition) => condition !== '').join(' ')}`
  })
  return [
    `- **${own}** by itself`,
    ...lines,
    `- in the presets ${[...presets, family].map((preset) => `\`${preset}\``).join(', ')}, \`strict\` and \`all\``,
  ].join('\n')
}

/** An example as text, with a line of carets under what is reported. */
function drawn(example: Example): string {
  const { source, marks, options, with: settings, severity } = parseExample(example)
  const lines: string[] = []
  let offset = 0
  for (const line of source.split('\n')) {
    lines.push(line)
    const end = offset + line.length
    const under = [...line].map(() => ' ')
    for (const mark of marks) {
      for (let at = Math.max(mark.start, offset); at < Math.min(mark.end, end); at++) under[at - offset] = '^'
    }
    if (under.includes('^')) lines.push(under.join('').trimEnd())
    offset = end + 1
  }
  const given = [
    ...Object.entries(settings)
      .filter(([name, value]) => name !== 'role' || value !== 'script')
      .map(([name, value]) => `\`${name}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}\``),
    ...Object.entries(options).map(([name, value]) => `option \`${name}: ${JSON.stringify(value)}\``),
    ...(severity ? [`as ${severity}`] : []),
  ]
  const fence = source.includes('```') ? '````' : '```'
  return `${given.length > 0 ? `With ${given.join(', ')}:\n\n` : ''}${fence}text\n${lines.join('\n')}\n${fence}`
}
