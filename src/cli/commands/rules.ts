import builtIn from '../../../rules/index.js'
import { jsonSchema } from '../../config/json-schema.js'
import { wrap } from '../../report/cells.js'
import type { Style } from '../../report/model.js'
import type { RegisteredRule } from '../../rule/contract.js'
import { presetsOf } from '../../rule/severity.js'
import type { Run } from '../commands.js'
import { wantsJson } from '../options.js'
import { configsOf } from '../search.js'
import { styleFor } from '../style.js'

/** `saleslint rules` */
const list: Run = async (_, options, io) => {
  const { rules } = await configsOf([], options, io, builtIn)
  if (options.format?.at(-1)?.format === 'schema') {
    io.stdout.write(`${JSON.stringify(jsonSchema(rules), undefined, 2)}\n`)
    return 0
  }
  if (wantsJson(options)) {
    const rows = rules.map(({ family, rule }) => ({
      id: rule.id,
      family,
      severity: rule.severity,
      presets: presetsOf(rule),
      summary: rule.summary,
    }))
    io.stdout.write(`${JSON.stringify({ version: 1, rules: rows }, undefined, 2)}\n`)
  } else io.stdout.write(table(rules, await styleFor(options, io.env, io.stdout)))
  return 0
}
export default list

function table(all: readonly RegisteredRule[], style: Style): string {
  const width = Math.max(...all.map(({ rule }) => rule.id.length))
  const room = style.width - width - 15
  const lines: string[] = []
  let last = ''
  for (const { family, rule } of all) {
    if (family !== last) lines.push(...(last === '' ? [] : ['']), style.strong(family))
    last = family
    const paint = rule.severity === 'off' ? style.dim : style[rule.severity]
    const [first = '', ...rest] = wrap(rule.summary, room)
    lines.push(
      `  ${rule.id.padEnd(width)}  ${paint(rule.severity.padEnd(8))} ${first}`,
      ...rest.map((line) => `${' '.repeat(width + 13)}${line}`),
    )
  }
  return `${lines.join('\n')}\n\n${style.dim(`${all.length} rules. saleslint explain RULE says why one speaks and what to say instead.`)}\n`
}
