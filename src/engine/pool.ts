import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ReportError } from '../report/model.js'
import { fileFailed } from './file-failed.js'
import type { Linted, SourceHow } from './lint-source.js'
import type { Source } from './sources.js'

/** What a worker is asked for. It finds out itself what holds for the file: rules and configs do not travel. */
export interface Task {
  readonly path: string
  readonly file: string
  readonly text: string
  readonly how: SourceHow
}

/** What a worker answers first, once it is loaded, and then to each task. The text comes back only where fixes changed it. */
export type Answer = { readonly isReady: true } | { readonly linted: Linted; readonly isSameText: boolean }

export interface PoolHow {
  readonly size: number
  /** The worker's module, and what it is told when it starts. */
  readonly entry: URL
  readonly data: unknown
  /** Seconds that a file may take. */
  readonly seconds: (source: Source) => number
}

interface Job {
  readonly task: Task
  readonly seconds: number
  readonly done: (linted: Linted) => void
}

/** Seconds that a worker may take to load itself, on a machine that has other things to do. */
const LOADING = 120
/** Milliseconds that a timer can count; one set for longer goes off at once. */
const LONGEST_WAIT = 2 ** 31 - 1
/** MB of memory of one worker; a file that takes more costs that file. */
const MEMORY = 2048

/**
 * Lints files in threads beside this one. A file over which a worker crashes, runs out of memory or takes longer than it may is given up
 * with one error, and a new worker takes the next.
 */
export class Pool {
  readonly #how: PoolHow
  readonly #queue: Job[] = []
  readonly #hands = new Set<Hand>()

  constructor(how: PoolHow) {
    this.#how = how
  }

  lint(source: Source, how: SourceHow): Promise<Linted> {
    const { path, file, text } = source
    return new Promise((done) => {
      this.#queue.push({ task: { path, file, text, how }, seconds: this.#how.seconds(source), done })
      if (this.#hands.size < this.#how.size && ![...this.#hands].some(({ isIdle }) => isIdle)) this.#hire()
      this.#give()
    })
  }

  /** Ends all workers, whatever they do. */
  async close(): Promise<void> {
    await Promise.all([...this.#hands].map((hand) => hand.end()))
  }

  #hire(): void {
    const hand: Hand = new Hand(this.#how, {
      onIdle: () => this.#give(),
      onGone: () => {
        this.#hands.delete(hand)
        if (this.#queue.length > 0) this.#hire()
      },
      next: () => this.#queue.shift(),
    })
    this.#hands.add(hand)
  }

  #give(): void {
    for (const hand of this.#hands) {
      if (this.#queue.length === 0) return
      if (hand.isIdle) hand.take(this.#queue.shift() as Job)
    }
  }
}

interface Boss {
  readonly onIdle: () => void
  readonly onGone: () => void
  /** The job that a worker dies for which never got ready. */
  readonly next: () => Job | undefined
}

/** One worker and the file it works on. */
class Hand {
  readonly #boss: Boss
  readonly #worker: Worker
  #isReady = false
  #isGone = false
  #job: Job | undefined
  #clock: NodeJS.Timeout | undefined

  constructor(how: PoolHow, boss: Boss) {
    this.#boss = boss
    const options = { workerData: how.data, resourceLimits: { maxOldGenerationSizeMb: MEMORY } }
    const isSource = how.entry.pathname.endsWith('.ts')
    this.#worker = isSource ? new Worker(fromSource(how.entry), { ...options, eval: true }) : new Worker(how.entry, options)
    this.#worker.on('message', (answer: Answer) => this.#hear(answer))
    this.#worker.on('error', (cause) => this.#giveUp((file) => fileFailed(file, cause)))
    this.#worker.on('exit', () => this.#giveUp((file) => fileFailed(file, new Error('its thread ended'))))
    this.#wind(LOADING, (file) => fileFailed(file, new Error('no thread could be started')))
  }

  get isIdle(): boolean {
    return this.#isReady && !this.#isGone && this.#job === undefined
  }

  take(job: Job): void {
    const { seconds } = job
    this.#job = job
    this.#wind(seconds, (file) => fileTooSlow(file, seconds))
    this.#worker.postMessage(job.task)
  }

  async end(): Promise<void> {
    this.#isGone = true
    clearTimeout(this.#clock)
    await this.#worker.terminate()
  }

  #hear(answer: Answer): void {
    if (this.#isGone) return
    clearTimeout(this.#clock)
    const job = this.#job
    this.#job = undefined
    if ('isReady' in answer) this.#isReady = true
    else if (job) {
      const { linted, isSameText } = answer
      const { report } = linted
      job.done(report && isSameText ? { ...linted, report: { ...report, source: job.task.text } } : linted)
    }
    this.#boss.onIdle()
  }

  #giveUp(errorOf: (file: string) => ReportError): void {
    if (this.#isGone) return
    const job = this.#job ?? (this.#isReady ? undefined : this.#boss.next())
    job?.done({ errors: [errorOf(job.task.file)] })
    void this.end()
    this.#boss.onGone()
  }

  #wind(seconds: number, errorOf: (file: string) => ReportError): void {
    clearTimeout(this.#clock)
    this.#clock = setTimeout(() => this.#giveUp(errorOf), Math.min(seconds * 1000, LONGEST_WAIT))
  }
}

/** What starts the worker where saleslint itself is run from its source, as in tests: there the compiler must be loaded first. */
function fromSource(entry: URL): string {
  const compiler = pathToFileURL(
    createRequire(import.meta.url)
      .resolve('tsx/esm/api')
      .replace(/cjs$/, 'mjs'),
  ).href
  return `import('${compiler}').then(({ register }) => { register(); return import('${entry.href}') })`
}

function fileTooSlow(file: string, seconds: number): ReportError {
  return {
    file,
    code: 'file-too-slow',
    message: `took longer than ${seconds} s and was given up`,
    hint: 'Split it, or give it more time: --max-file-time, or the config’s `maxFileTime`.',
  }
}
