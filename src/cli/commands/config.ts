import { resolve } from 'node:path'
import rules from '../../../rules/index.js'
import type { Settled } from '../../config/settle.js'
import { nameOf } from '../../engine/name-of.js'
import { errorText } from '../../report/error.js'
import type { Style } from '../../report/model.js'
import { printableLine } from '../../report/printable.js'
import type { Run } from '../commands.js'
import { wantsJson } from '../options.js'
import { configsOf } from '../search.js'
import { styleFor } from '../style.js'

/** `saleslint config <file>` */
const config: Run = async ([file = ''], options, io) => {
  const path = resolve(io.cwd, file)
  const { settingsFor } = await configsOf([file], options, io, rules)
  const { errors, ...settled } = await settingsFor(path)
  if (errors.length > 0) {
    const style = await styleFor(options, io.env, io.stderr)
    io.stderr.write(errors.map((error) => `${errorText(error, style)}\n`).join('\n'))
    return 2
  }
  const name = nameOf(path, io.cwd)
  const text = wantsJson(options) ? asJson(name, settled) : page(name, settled, await styleFor(options, io.env, io.stdout))
  io.stdout.write(text)
  return 0
}
export default config

function asJson(file: string, { settings, origins, isIgnored, allowed }: Settled): string {
  const { presets = ['recommended'], ...rest } = settings
  const frontMatter = { allow: allowed }
  return `${JSON.stringify({ version: 1, file, ignored: isIgnored, config: { extends: presets, ...rest, frontMatter }, origins: Object.fromEntries(origins) }, undefined, 2)}\n`
}

/** The settings as YAML that could be copied into a config, each line with its origin. */
function page(file: string, { settings, origins, isIgnored, allowed }: Settled, style: Style): string {
  const rows: (readonly [text: string, origin?: string])[] = []
  const { presets = ['recommended'], rules: severities, ...facts } = settings
  rows.push([`extends: [${presets.join(', ') || 'none'}]`, origins.get('extends') ?? 'as it comes'])
  for (const [key, value] of Object.entries(facts)) {
    if (value === undefined) continue
    if (Array.isArray(value) && origins.get(key) === undefined) {
      rows.push([`${key}:`], ...value.map((item: unknown) => [`  - ${scalar(item)}`, origins.get(`${key}.${item}`)] as const))
    } else if (typeof value === 'object' && !Array.isArray(value)) {
      rows.push(
        [`${key}:`],
        ...Object.entries(value).map(([name, item]) => [`  ${scalar(name)}: ${scalar(item)}`, origins.get(`${key}.${name}`)] as const),
      )
    } else rows.push([`${key}: ${scalar(value)}`, origins.get(key)])
  }
  if (Object.keys(severities).length > 0) rows.push(['rules:'])
  for (const [id, { severity, options = {} }] of Object.entries(severities)) {
    const own = severity === undefined ? '' : ` ${severity}`
    if (Object.keys(options).length === 0) rows.push([`  ${id}:${own}`, origins.get(`rules.${id}`) ?? 'command line'])
    else {
      rows.push([`  ${id}:`], ...(severity === undefined ? [] : [[`    - ${severity}`, origins.get(`rules.${id}`)] as const]))
      for (const [i, [name, value]] of Object.entries(options).entries()) {
        const indent = severity === undefined ? '    ' : i === 0 ? '    - ' : '      '
        rows.push([`${indent}${name}: ${scalar(value)}`, origins.get(`rules.${id}.${name}`)])
      }
    }
  }
  if (allowed.length > 0) {
    const isAll = rules.every(({ rule }) => allowed.includes(rule.id))
    rows.push([`frontMatter: { allow: ${isAll ? 'all' : `[${allowed.join(', ')}]`} }`])
  }
  const width = Math.max(0, ...rows.filter(([, origin]) => origin).map(([text]) => text.length))
  const lines = rows.map(([text, origin]) => (origin ? `${text.padEnd(width)}  ${style.dim(`# ${printableLine(origin)}`)}` : text))
  const note = isIgnored ? style.dim('# ignored by the config, unless it is named on the command line\n') : ''
  return `${style.dim(`# what holds for ${printableLine(file)}`)}\n${note}${lines.join('\n')}\n`
}

/** A value as YAML writes it on one line. JSON is YAML. */
function scalar(value: unknown): string {
  if (typeof value === 'string' && /^[A-Za-z][\w -]*$/.test(value) && !/^(?:true|false|null|yes|no)$/i.test(value)) return value
  return printableLine(JSON.stringify(value))
}
