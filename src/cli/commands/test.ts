import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import rules from '../../../rules/index.js'
import { SaleslintError } from '../../config/error.js'
import { checkExamples } from '../../engine/check-examples.js'
import { errorReport } from '../../engine/error-report.js'
import { counted } from '../../report/counted.js'
import { printableLine } from '../../report/printable.js'
import { TEAM } from '../../rule/team/spec.js'
import type { Run } from '../commands.js'
import type { Options } from '../options.js'
import { configsOf } from '../search.js'
import { styleFor } from '../style.js'
import { tellErrors } from '../tell-errors.js'

/** `saleslint test [folders...]`: runs the tests of the team's own rules and the examples of its plugins. */
const test: Run = async (paths, options, io) => {
  for (const path of paths)
    if (!existsSync(resolve(io.cwd, path))) throw new SaleslintError('no-such-file', 'there is no such file or folder', { file: path })
  const { rules: all, settingsFor } = await configsOf(paths, options as Options, io, rules)
  const folders = paths.length > 0 ? paths.map((path) => folderOf(resolve(io.cwd, path))) : [io.cwd]
  const mistakes = new Set<SaleslintError>()
  const brought = new Set<string>()
  for (const folder of folders) {
    const { errors, own } = await settingsFor(resolve(folder, 'script.md'))
    for (const error of errors) mistakes.add(error)
    for (const { rule } of own) brought.add(rule.id)
  }
  await tellErrors([...mistakes].map(errorReport), io)
  const style = await styleFor({}, io.env, io.stdout)
  let run = 0
  let failed = 0
  const own = all.filter(({ rule }) => brought.has(rule.id))
  for (const registered of own) {
    const { rule, family, from } = registered
    const problems = checkExamples(registered)
    run += rule.examples.bad.length + rule.examples.good.length
    failed += problems.length
    const place = style.dim(family === TEAM ? (from ?? '') : `plugin ${family}`)
    io.stdout.write(`${problems.length === 0 ? style.good('✔') : style.error('✖')} ${rule.id}  ${place}\n`)
    for (const { kind, number, text, problem } of problems)
      io.stdout.write(
        `    ${kind} ${number}: ${printableLine(problem)}\n      ${style.dim(printableLine(text.replace(/\s*\n\s*/g, ' ⏎ ')))}\n`,
      )
  }
  if (own.length === 0 && mistakes.size === 0) {
    io.stdout.write('There are no rules of your own to test. teamRules, ruleFiles and plugins in a config bring some.\n')
    return 0
  }
  io.stdout.write(`\n${counted(own.length, 'rule')}, ${counted(run, 'test')}, ${failed} failed\n`)
  return mistakes.size > 0 ? 2 : failed > 0 ? 1 : 0
}
export default test

function folderOf(path: string): string {
  return statSync(path).isDirectory() ? path : dirname(path)
}
