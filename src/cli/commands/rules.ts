import { join } from 'node:path'
import figures from '../../../rules/figures.js'
import builtIn from '../../../rules/index.js'
import { jsonSchema } from '../../config/json-schema.js'
import { wrap } from '../../report/cells.js'
import type { Style } from '../../report/model.js'
import type { RegisteredRule } from '../../rule/contract.js'
import type { SeveritySetting } from '../../rule/finding.js'
import type { LintSettings } from '../../rule/settings.js'
import { canSpeak, presetsOf, severityOf } from '../../rule/severity.js'
import type { Run } from '../commands.js'
import { wantsJson } from '../options.js'
import { configsOf } from '../search.js'
import { styleFor } from '../style.js'

/** What holds for a rule where the command runs. */
interface Held {
  readonly registered: RegisteredRule
  /** Its severity as the config has it, by itself: a call, a stage or a profile may change it. */
  readonly severity: SeveritySetting
  /** It can report something under this config. */
  readonly isEnabled: boolean
}

/** `saleslint rules` */
const list: Run = async (_, options, io) => {
  const { rules, settingsFor } = await configsOf([], options, io, builtIn)
  if (options.format?.at(-1)?.format === 'schema') {
    io.stdout.write(`${JSON.stringify(jsonSchema(rules), undefined, 2)}\n`)
    return 0
  }
  const { settings } = await settingsFor(join(io.cwd, 'script.md'))
  const held = rules.map((registered) => heldBy(registered, settings))
  if (wantsJson(options)) {
    const rows = held.map(({ registered: { family, rule }, severity, isEnabled }) => ({
      id: rule.id,
      family,
      severity: rule.severity,
      presets: presetsOf(rule),
      summary: rule.summary,
      enabled: isEnabled,
      effective: severity,
      fix: figures[rule.id]?.fix ?? null,
    }))
    io.stdout.write(`${JSON.stringify({ version: 1, rules: rows }, undefined, 2)}\n`)
  } else io.stdout.write(table(held, await styleFor(options, io.env, io.stdout)))
  return 0
}
export default list

function heldBy(registered: RegisteredRule, settings: LintSettings): Held {
  const facts = {
    call: settings.call ?? 'mixed',
    profile: settings.profile ?? 'default',
    market: settings.market ?? 'b2b',
    ready: settings.ready ?? false,
  } as const
  const setting = settings.rules[registered.rule.id]
  return {
    registered,
    severity: severityOf(registered, facts, setting, settings.presets),
    isEnabled: canSpeak(registered, facts, setting, settings.presets),
  }
}

const FIXES = { safe: 'fix', review: 'edit' } as const

function table(held: readonly Held[], style: Style): string {
  const width = Math.max(...held.map(({ registered }) => registered.rule.id.length))
  const room = style.width - width - 21
  const lines: string[] = []
  let last = ''
  for (const { registered, severity, isEnabled } of held) {
    const { family, rule } = registered
    if (family !== last) lines.push(...(last === '' ? [] : ['']), style.strong(family))
    last = family
    const paint = severity === 'off' ? style.dim : style[severity]
    const fix = figures[rule.id]?.fix
    const [first = '', ...rest] = wrap(rule.summary, room)
    lines.push(
      `  ${isEnabled ? rule.id.padEnd(width) : style.dim(rule.id.padEnd(width))}  ${paint(severity.padEnd(8))} ${(fix ? FIXES[fix] : '').padEnd(5)} ${first}`,
      ...rest.map((line) => `${' '.repeat(width + 19)}${line}`),
    )
  }
  const on = held.filter(({ isEnabled }) => isEnabled).length
  const told = [
    `${held.length} rules, ${on} of them on by the config that holds here. fix: --fix mends it. edit: a change is offered to accept.`,
    'saleslint explain RULE says why one speaks and what to say instead.',
  ]
  return `${lines.join('\n')}\n\n${told.map((line) => style.dim(line)).join('\n')}\n`
}
