import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import builtIn from '../../../rules/index.js'
import { configsIn, kindOf, PACKAGE_KEY, readConfigText } from '../../config/config-file.js'
import { projectRoot } from '../../config/containment.js'
import { setSeverity, setSeverityInJson } from '../../config/edit.js'
import { SaleslintError } from '../../config/error.js'
import type { Layer } from '../../config/load.js'
import { didYouMean } from '../../config/nearest.js'
import { type Overruling, overruling } from '../../config/overruling.js'
import { ConfigResolver } from '../../config/resolver.js'
import { errorReport } from '../../engine/error-report.js'
import { findFiles } from '../../engine/files.js'
import { nameOf } from '../../engine/name-of.js'
import { printableLine } from '../../report/printable.js'
import { SEVERITIES } from '../../rule/finding.js'
import { oneOf } from '../../text/one-of.js'
import type { Run } from '../commands.js'
import { configsOf, isUntrusted } from '../search.js'
import { tellErrors } from '../tell-errors.js'
import { writeWhole } from '../write-whole.js'

/** `saleslint rule <severity> <rule>` */
const rule: Run = async ([level = '', id = ''], options, io) => {
  const severity = oneOf(level, SEVERITIES)
  if (!severity) throw new SaleslintError('usage', `there is no severity ‘${level}’`, { hint: didYouMean(level, SEVERITIES) })
  if (options.config === false) throw new SaleslintError('usage', '--no-config leaves no config to edit', { hint: 'Leave it out.' })
  const path = typeof options.config === 'string' ? resolve(io.cwd, options.config) : nearestConfig(io.cwd)
  const name = nameOf(path, io.cwd)
  if (typeof options.config === 'string' && !existsSync(path))
    throw new SaleslintError('config-unreadable', 'there is no such config', {
      file: name,
      hint: 'Without --config the nearest config is edited, or one is written where there is none.',
    })
  const { rules } = await configsOf([], { config: options.config }, io, builtIn)
  const named = rules.filter(({ rule: each, family }) => each.id === id || family === id).map(({ rule: each }) => each.id)
  if (named.length === 0) {
    const ids = rules.flatMap(({ rule: each, family }) => [each.id, family])
    throw new SaleslintError('no-such-rule', `there is no rule or family ‘${id}’`, {
      hint: didYouMean(id, ids) ?? 'saleslint rules lists them.',
    })
  }
  const kind = kindOf(path)
  if (kind === undefined) throw new SaleslintError('config-kind', 'is no config: it is neither YAML, JSON nor code', { file: name })
  if (kind === 'code') {
    throw new SaleslintError('config-code', 'is code, which is not edited', {
      file: name,
      hint: `Set it by hand: rules: { '${id}': '${severity}' }`,
    })
  }
  const text = existsSync(path) ? readConfigText(path, name) : ''
  const edited =
    kind === 'yaml'
      ? setSeverity(text, id, severity, name)
      : setSeverityInJson(text, kind === 'package' ? PACKAGE_KEY : undefined, id, severity, name)
  writeWhole(path, edited)
  const resolver = new ConfigResolver({ cwd: io.cwd, rules: builtIn, config: options.config, untrusted: isUntrusted(options, io) })
  const { layers, errors } = await resolver.layersIn(dirname(path))
  if (errors.length > 0) {
    io.stdout.write(`${id} is set to ${severity} in ${name}. Nothing of it holds before this is mended:\n`)
    await tellErrors(errors.map(errorReport), io)
    return 2
  }
  const below = typeof options.config === 'string' ? [] : await layersBelow(dirname(path), resolver, io.cwd)
  const above = distinct([layers, ...below].flatMap((chain) => overruling(chain, name, named, severity)))
  io.stdout.write(`${id} is ${severity} now, in ${name}${above.length > 0 ? ', but not everywhere:' : ''}\n`)
  for (const one of above)
    io.stdout.write(
      `  ${one.rule} stays ${one.severity}${one.isOverride ? ' in the files of an override' : ''}: ${printableLine(one.origin)} says so\n`,
    )
  return 0
}
export default rule

/** The configs' layers for each folder below that has a config of its own and holds scripts; one that is broken overrules nothing yet. */
async function layersBelow(folder: string, resolver: ConfigResolver, cwd: string): Promise<readonly (readonly Layer[])[]> {
  const { files } = findFiles([folder], { cwd, ignore: true })
  const folders = new Set<string>()
  for (const file of files)
    for (let at = dirname(file.path); at.length > folder.length && !folders.has(at); at = dirname(at)) folders.add(at)
  const own = [...folders].filter((at) => configsIn(at).length > 0).sort()
  return Promise.all(own.map(async (at) => (await resolver.layersIn(at)).layers))
}

/** A layer holds for all folders below it, and is told once. */
function distinct(found: readonly Overruling[]): readonly Overruling[] {
  return [...new Map(found.map((one) => [`${one.rule} ${one.origin}`, one])).values()]
}

/** The nearest config at or above a folder; a new YAML file there where there is none. */
function nearestConfig(cwd: string): string {
  const root = projectRoot(cwd, cwd)
  for (let folder = cwd; ; folder = dirname(folder)) {
    const [found] = configsIn(folder)
    if (found !== undefined) return found
    if (folder === root || dirname(folder) === folder) return join(cwd, 'saleslint.config.yaml')
  }
}
