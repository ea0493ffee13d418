import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import rules from '../../../rules/index.js'
import type { SaleslintError } from '../../config/error.js'
import { applyFrontMatter } from '../../config/front-matter.js'
import { FRONT_MATTER_KEYS } from '../../config/keys.js'
import type { Settled } from '../../config/settle.js'
import { errorReport } from '../../engine/error-report.js'
import { nameOf } from '../../engine/name-of.js'
import { sourcesOf } from '../../engine/sources.js'
import { errorText } from '../../report/error.js'
import type { ReportError, Style } from '../../report/model.js'
import { printableLine } from '../../report/printable.js'
import type { LintSettings } from '../../rule/settings.js'
import { readScript } from '../../script/read.js'
import type { Run } from '../commands.js'
import { wantsJson } from '../options.js'
import { configsOf, searchOf } from '../search.js'
import { styleFor } from '../style.js'
import { tellErrors } from '../tell-errors.js'

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
  const found: ReportError[] = []
  const held = statSync(path, { throwIfNoEntry: false })?.isFile() ? await withFrontMatter() : settled
  io.stdout.write(wantsJson(options) ? asJson(name, held) : page(name, held, await styleFor(options, io.env, io.stdout)))
  await tellErrors(found, io)
  return found.length > 0 ? 2 : 0

  /** What the script itself says on top of its configs. */
  async function withFrontMatter(): Promise<Settled> {
    const failed: SaleslintError[] = []
    let held: Settled = settled
    for await (const { text } of sourcesOf(await searchOf([file], options, io, rules), failed)) {
      const script = readScript(text, settled.settings)
      const applied = applyFrontMatter(name, script, settled.settings, settled.allowed, [...rules, ...settled.own])
      found.push(...applied.errors.map(errorReport))
      if (applied.errors.length === 0) held = layOver(settled, script.frontMatter, applied.settings)
    }
    found.push(...failed.map(errorReport))
    return held
  }
}
export default config

const FRONT_MATTER = 'front matter'

function layOver(settled: Settled, frontMatter: Readonly<Record<string, unknown>>, { rules }: LintSettings): Settled {
  const origins = new Map(settled.origins)
  const facts = Object.fromEntries(Object.entries(frontMatter).filter(([key]) => Object.hasOwn(FRONT_MATTER_KEYS, key)))
  for (const key of Object.keys(facts)) origins.set(key, FRONT_MATTER)
  for (const [id, setting] of Object.entries(rules)) {
    const before = settled.settings.rules[id]
    if (setting.severity !== before?.severity) origins.set(`rules.${id}`, FRONT_MATTER)
    for (const [option, value] of Object.entries(setting.options ?? {}))
      if (value !== before?.options?.[option]) origins.set(`rules.${id}.${option}`, FRONT_MATTER)
  }
  return { ...settled, settings: { ...settled.settings, ...facts, rules }, origins }
}

function asJson(file: string, { settings, origins, isIgnored, allowed, own }: Settled): string {
  const { presets = ['recommended'], ...rest } = settings
  const frontMatter = { allow: allowed }
  const brings = own.map(({ rule: { id }, from }) => ({ rule: id, from }))
  const config = { extends: presets, ...rest, frontMatter }
  return `${JSON.stringify({ version: 1, file, ignored: isIgnored, config, origins: Object.fromEntries(origins), brings }, undefined, 2)}\n`
}

/** The settings as YAML that could be copied into a config, each line with its origin. */
function page(file: string, { settings, origins, isIgnored, allowed, own }: Settled, style: Style): string {
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
  for (const { rule, from } of own) rows.push([`# brings ${rule.id}`, from])
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
