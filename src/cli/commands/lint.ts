import type { FixedFile } from '../../engine/lint-files.js'
import { counted } from '../../report/counted.js'
import { MAPPED, RULED } from '../../report/formats.js'
import { ruleFactsOf } from '../../report/rule-facts.js'
import { isActions } from '../actions.js'
import type { Run } from '../commands.js'
import { docsAddress } from '../docs-address.js'
import { drawRun } from '../draw-run.js'
import { exitCode, READER_GONE } from '../exit-code.js'
import { fixingIn } from '../fixing.js'
import { openOutputs, tellsErrors } from '../outputs.js'
import { postSteps } from '../post-steps.js'
import { repositoryPrefix } from '../repository.js'
import { openCache } from '../run-cache.js'
import { lazySearchOf } from '../search.js'
import { shardOf } from '../shard.js'
import { tellErrors } from '../tell-errors.js'
import { VERSION } from '../version.js'

/** `saleslint [paths...]` */
const lint: Run = async (paths, options, io) => {
  if (options.stdinBatch) return (await import('../batch.js')).lintBatch(paths, options, io)
  const search = await lazySearchOf(paths, options, io)
  const shard = options.shard === undefined ? undefined : shardOf(options.shard)
  const steps = await postSteps({ ...search, shard }, options, io)
  if (options.dryRun) return (await import('../dry-run.js')).dryRun(steps, await search.builtIn(), options, io)
  const formats = (options.format ?? []).map(({ format }) => format)
  const head = {
    docs: docsAddress(),
    version: VERSION,
    shard: options.shard,
    rules: isActions(io.env) || formats.some((name) => RULED.has(name)) ? (await search.configs()).rules.map(ruleFactsOf) : [],
    prefix: repositoryPrefix(io.cwd),
    hasBaseline: steps.hasBaseline,
  }
  const withMap = formats.some((name) => MAPPED.has(name))
  const fixed: FixedFile[] = []
  const kept = openCache(options, { withMap, withAnchors: steps.run.withAnchors, withoutFixes: options.fix }, io)
  const run = { ...steps.run, cache: kept?.cache, ...(options.fix ? { fix: fixingIn(fixed) } : {}) }
  const { errors, summary, isCut } = await drawRun(
    steps.search,
    search.builtIn,
    () => openOutputs(options, head, io),
    options,
    withMap,
    io,
    { ...steps, run },
  )
  if (isCut) return READER_GONE
  await kept?.save()
  if (!tellsErrors(options)) await tellErrors(errors, io)
  if (fixed.length > 0) io.stderr.write(`Fixed ${counted(fixed.length, 'file')}.\n`)
  for (const notice of steps.notices()) io.stderr.write(`${notice}\n`)
  return exitCode(errors, summary, options)
}
export default lint
