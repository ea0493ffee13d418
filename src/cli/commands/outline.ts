import { SaleslintError } from '../../config/error.js'
import { flowFiles, outlineFiles } from '../../engine/outline-files.js'
import type { Run } from '../commands.js'
import { searchOf } from '../search.js'
import { styleFor } from '../style.js'

const FORMATS = {
  pretty: () => import('../../report/outline-pretty.js'),
  json: () => import('../../report/outline-json.js'),
} as const
const FLOW_FORMATS = {
  pretty: () => import('../../report/flow-pretty.js'),
  json: () => import('../../report/flow-json.js'),
  mermaid: () => import('../../report/flow-mermaid.js'),
} as const

/** `saleslint outline [paths...]` */
const outline: Run = async (paths, options, io) => {
  const { default: rules } = await import('../../../rules/index.js')
  const search = await searchOf(paths, options, io, rules)
  const style = await styleFor(options, io.env, io.stdout)
  const name = options.format?.at(-1)?.format ?? 'pretty'
  if (options.explain && (options.flow || name === 'mermaid'))
    throw new SaleslintError('usage', '--explain does not go with --flow', { hint: 'It is about the asks of the question map.' })
  // A chart can only show the ways.
  if (options.flow || name === 'mermaid') {
    const found = await flowFiles(search)
    const { default: draw } = await FLOW_FORMATS[name as keyof typeof FLOW_FORMATS]()
    io.stdout.write(draw(found, style))
    return found.errors.length > 0 ? 2 : 0
  }
  const found = await outlineFiles(search, { explain: options.explain })
  const { default: draw } = await FORMATS[name as keyof typeof FORMATS]()
  io.stdout.write(draw(found, style))
  return found.errors.length > 0 ? 2 : 0
}
export default outline
