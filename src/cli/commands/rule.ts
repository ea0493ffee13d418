import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import builtIn from '../../../rules/index.js'
import { configsIn, kindOf, PACKAGE_KEY, readConfigText } from '../../config/config-file.js'
import { projectRoot } from '../../config/containment.js'
import { setSeverity, setSeverityInJson } from '../../config/edit.js'
import { SaleslintError } from '../../config/error.js'
import { didYouMean } from '../../config/nearest.js'
import { nameOf } from '../../engine/name-of.js'
import { SEVERITIES } from '../../rule/finding.js'
import type { Run } from '../commands.js'
import { configsOf } from '../search.js'
import { writeWhole } from '../write-whole.js'

/** `saleslint rule <severity> <rule>` */
const rule: Run = async ([level = '', id = ''], options, io) => {
  const severity = SEVERITIES.find((name) => name === (level === 'warn' ? 'warning' : level))
  if (!severity) throw new SaleslintError('usage', `there is no severity ‘${level}’`, { hint: didYouMean(level, SEVERITIES) })
  if (options.config === false) throw new SaleslintError('usage', '--no-config leaves no config to edit', { hint: 'Leave it out.' })
  const { rules } = await configsOf([], { config: options.config }, io, builtIn)
  const ids = rules.flatMap(({ rule: each, family }) => [each.id, family])
  if (!ids.includes(id))
    throw new SaleslintError('no-such-rule', `there is no rule or family ‘${id}’`, {
      hint: didYouMean(id, ids) ?? 'saleslint rules lists them.',
    })
  const path = typeof options.config === 'string' ? resolve(io.cwd, options.config) : nearestConfig(io.cwd)
  const name = nameOf(path, io.cwd)
  const kind = kindOf(path)
  if (kind === 'code' || kind === undefined) {
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
  io.stdout.write(`${id} is ${severity} now, in ${name}\n`)
  return 0
}
export default rule

/** The nearest config at or above a folder; a new YAML file there where there is none. */
function nearestConfig(cwd: string): string {
  const root = projectRoot(cwd, cwd)
  for (let folder = cwd; ; folder = dirname(folder)) {
    const [found] = configsIn(folder)
    if (found !== undefined) return found
    if (folder === root || dirname(folder) === folder) return join(cwd, 'saleslint.config.yaml')
  }
}
