import rules from '../../../rules/index.js'
import { statsFiles } from '../../engine/stats-files.js'
import type { Run } from '../commands.js'
import { searchOf } from '../search.js'
import { styleFor } from '../style.js'
import { tellErrors } from '../tell-errors.js'

const FORMATS = {
  pretty: () => import('../../report/stats-pretty.js'),
  json: () => import('../../report/stats-json.js'),
  csv: () => import('../../report/stats-csv.js'),
} as const

/** `saleslint stats [paths...]` */
const stats: Run = async (paths, options, io) => {
  const found = await statsFiles(await searchOf(paths, options, io, rules), { withScore: options.score })
  const format = (options.format?.at(-1)?.format ?? 'pretty') as keyof typeof FORMATS
  const { default: draw } = await FORMATS[format]()
  io.stdout.write(draw(found, await styleFor(options, io.env, io.stdout)))
  if (format === 'csv') await tellErrors(found.errors, io)
  return found.errors.length > 0 ? 2 : 0
}
export default stats
