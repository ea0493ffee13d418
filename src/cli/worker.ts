import { parentPort, workerData } from 'node:worker_threads'
import rules from '../../rules/index.js'
import { fileFailed } from '../engine/file-failed.js'
import { lintSource } from '../engine/lint-source.js'
import type { Answer, Task } from '../engine/pool.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import { configsOf } from './search.js'

/** What a worker must know to find the same configs and rules as the thread that started it. */
export interface WorkerStart extends Pick<Io, 'cwd' | 'env'> {
  readonly paths: readonly string[]
  readonly options: Options
}

const { paths, options, cwd, env } = workerData as WorkerStart
const { settingsFor } = await configsOf(paths, options, { cwd, env }, rules)
const answer = (one: Answer) => parentPort?.postMessage(one)

parentPort?.on('message', async ({ path, file, text, how }: Task) => {
  try {
    const linted = await lintSource({ ...(await settingsFor(path)), path, file, text }, rules, how)
    const { report } = linted
    const isSameText = report?.source === text
    answer({ linted: isSameText && report ? { ...linted, report: { ...report, source: '' } } : linted, isSameText })
  } catch (cause) {
    answer({ linted: { errors: [fileFailed(file, cause)] }, isSameText: false })
  }
})
// What is made when the first text is read is no file's time.
const first = { path: '', file: '', text: '**Rep:** How do you do it today?\n', origins: new Map(), isIgnored: false }
await lintSource({ ...first, settings: { rules: {} }, own: [], allowed: [], errors: [], reads: [] }, rules, {})
answer({ isReady: true })
