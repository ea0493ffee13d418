import rules from '../../../rules/index.js'
import { SaleslintError } from '../../config/error.js'
import { lintEach } from '../../engine/lint-files.js'
import { type BriefReport, briefOf } from '../../report/brief/brief.js'
import type { FileReport, ReportError } from '../../report/model.js'
import type { Run } from '../commands.js'
import { searchOf } from '../search.js'
import { styleFor } from '../style.js'

const FORMATS = {
  pretty: () => import('../../report/brief/pretty.js'),
  markdown: () => import('../../report/brief/markdown.js'),
  html: () => import('../../report/brief/html.js'),
} as const

/** `saleslint brief <file>` */
const brief: Run = async ([file = ''], options, io) => {
  const errors: ReportError[] = []
  const found: FileReport[] = []
  const search = await searchOf([file], options, io, rules)
  for await (const one of lintEach(search, rules, errors, { withMap: true })) found.push(one)
  if (found.length > 1) {
    throw new SaleslintError('usage', `brief is about one script, and ${file} holds ${found.length}`, { hint: 'Name the file.' })
  }
  const [report] = found
  const about: BriefReport = {
    file: report?.file ?? file,
    errors,
    ...(report?.map && report.role !== 'none'
      ? { brief: briefOf(report, report.map, new Map(search.rules.map((each) => [each.rule.id, each]))) }
      : {}),
  }
  const format = (options.format?.at(-1)?.format ?? 'pretty') as keyof typeof FORMATS
  const { default: draw } = await FORMATS[format]()
  io.stdout.write(draw(about, await styleFor(options, io.env, io.stdout)))
  return errors.length > 0 ? 2 : 0
}
export default brief
