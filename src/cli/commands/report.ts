import { basename, resolve } from 'node:path'
import rules from '../../../rules/index.js'
import { counted } from '../../report/counted.js'
import { loadFormat } from '../../report/formats.js'
import { printableLine } from '../../report/printable.js'
import { ruleFactsOf } from '../../report/rule-facts.js'
import type { Run } from '../commands.js'
import { drawRun } from '../draw-run.js'
import { dayOf, readHistory } from '../history.js'
import { type Output, openOutput } from '../outputs.js'
import { postSteps } from '../post-steps.js'
import { openCache } from '../run-cache.js'
import { searchOf } from '../search.js'
import { tellErrors } from '../tell-errors.js'
import { VERSION } from '../version.js'

const USUAL = 'saleslint-report.html'

/** `saleslint report [paths...]` */
const report: Run = async (paths, options, io) => {
  const history = options.history === undefined ? [] : readHistory(options.history, io.cwd)
  const [only] = paths
  const named = paths.length === 1 && only !== '-' ? basename(resolve(io.cwd, only ?? '')) : basename(io.cwd)
  const search = await searchOf(paths, options, io, rules)
  const head = {
    version: VERSION,
    rules: search.rules.map(ruleFactsOf),
    title: options.title ?? `Questions in ${named}`,
    date: dayOf(new Date()),
    history,
    hasBaseline: options.baseline !== undefined,
  }
  const file = options.output === '-' ? undefined : (options.output ?? USUAL)
  const steps = await postSteps(search, options, io)
  const open = async () => [
    ofSomething(await openOutput(await loadFormat('html'), { format: 'html', ...(file === undefined ? {} : { file }) }, head, options, io)),
  ]
  const kept = openCache(options, { withMap: true, withAnchors: steps.run.withAnchors }, io)
  const run = { ...steps.run, cache: kept?.cache }
  const { errors, summary } = await drawRun(steps.search, rules, open, options, true, io, { ...steps, run })
  await kept?.save()
  await tellErrors(errors, io)
  for (const notice of steps.notices()) io.stderr.write(`${notice}\n`)
  if (file !== undefined && summary.files > 0) {
    io.stdout.write(
      `${printableLine(file)}: ${counted(summary.scripts, 'script')}, ${counted(summary.asks, 'ask')}. Open it in a browser.\n`,
    )
  }
  return errors.length > 0 ? 2 : 0
}
export default report

/** An output that leaves its file as it was where nothing could be read: an empty page would take the place of a good one. */
function ofSomething(output: Output): Output {
  let isEmpty = true
  return {
    ...output,
    drawing: {
      file(report) {
        isEmpty = false
        return output.drawing.file(report)
      },
      end: (told) => output.drawing.end(told),
    },
    finish: () => (isEmpty ? output.abandon() : output.finish()),
  }
}
