import { resolve } from 'node:path'
import rules from '../../../rules/index.js'
import { SaleslintError } from '../../config/error.js'
import { errorReport } from '../../engine/error-report.js'
import { lintEach } from '../../engine/lint-files.js'
import { counted } from '../../report/counted.js'
import type { ReportError } from '../../report/model.js'
import type { Run } from '../commands.js'
import { fixingIn } from '../fixing.js'
import { Review } from '../review.js'
import { searchOf } from '../search.js'
import { styleFor } from '../style.js'
import { tellErrors } from '../tell-errors.js'

/** `saleslint fix [paths...]`: safe fixes; with `--interactive`, every change one by one, with its diff. */
const fix: Run = async (paths, options, io) => {
  if (!options.interactive) {
    const { default: lint } = await import('./lint.js')
    return lint(paths, { ...options, fix: true }, io)
  }
  if (!io.ask)
    throw new SaleslintError('usage', '--interactive needs a terminal', { hint: 'saleslint --fix applies what is safe without asking.' })
  if (paths.includes('-')) throw new SaleslintError('usage', 'the standard input cannot be fixed in place', { hint: 'Name a file.' })
  const errors: ReportError[] = []
  const review = new Review(io, io.ask, await styleFor(options, io.env, io.stdout))
  const write = fixingIn([])
  for await (const { file, source, findings } of lintEach(await searchOf(paths, options, io, rules), rules, errors)) {
    const after = await review.through(file, source, findings)
    if (after !== source) {
      try {
        write({ path: resolve(io.cwd, file), file, before: source, after })
      } catch (error) {
        if (!(error instanceof SaleslintError)) throw error
        errors.push(errorReport(error))
      }
    }
    if (review.isOver) break
  }
  await tellErrors(errors, io)
  io.stdout.write(`${counted(review.applied, 'change')} made${review.offered === 0 ? ': there is nothing to change' : ''}.\n`)
  return errors.length > 0 ? 2 : 0
}
export default fix
