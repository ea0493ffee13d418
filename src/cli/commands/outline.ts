import { outlineFiles } from '../../engine/outline-files.js'
import type { Run } from '../commands.js'
import { wantsJson } from '../options.js'
import { searchOf } from '../search.js'
import { styleFor } from '../style.js'

const FORMATS = {
  pretty: () => import('../../report/outline-pretty.js'),
  json: () => import('../../report/outline-json.js'),
} as const

/** `saleslint outline [paths...]` */
const outline: Run = async (paths, options, io) => {
  const { default: rules } = await import('../../../rules/index.js')
  const found = await outlineFiles(await searchOf(paths, options, io, rules), { explain: options.explain })
  const { default: draw } = await FORMATS[wantsJson(options) ? 'json' : 'pretty']()
  io.stdout.write(draw(found, await styleFor(options, io.env, io.stdout)))
  return found.errors.length > 0 ? 2 : 0
}
export default outline
