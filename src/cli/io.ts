import { isatty } from 'node:tty'
import { endBy, watchSignals } from './signals.js'

/** Everything that the CLI knows of the process around it. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** All of the standard input. */
  readonly readInput: () => Promise<Buffer>
  /** The standard input as it comes. */
  readonly input: () => AsyncIterable<Uint8Array>
  /** Asks a person at the terminal; undefined where there is none. The answer is undefined where no more will come. */
  readonly ask?: Ask
}

export type Ask = (question: string) => Promise<string | undefined>

export interface Output {
  readonly write: (text: string) => void
  /** Whether nothing more can be written: its reader went away, or its disk is full. */
  readonly isGone?: () => boolean
  /** What kept it from being written, once all that was written is through; undefined where its reader went away, as readers may. */
  readonly failure?: () => Promise<Error | undefined>
  readonly isTerminal: boolean
  readonly columns?: number
}

/** The real process. A reader that goes away (`saleslint | head`) ends the output quietly; a signal ends the run in order. */
export function processIo(): Io {
  watchSignals()
  let stderr: Output | undefined
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    // Made when there is something to say: a stream takes its time to open, and most runs need the other alone.
    get stderr() {
      stderr ??= outputOf(process.stderr)
      return stderr
    },
    readInput: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
      return Buffer.concat(chunks)
    },
    input: () => process.stdin,
    ...(isatty(0) && isatty(1) ? { ask } : {}),
  }
}

async function ask(question: string): Promise<string | undefined> {
  const { askAt } = await import('./ask.js')
  // A terminal that is asked hands Ctrl-C over as a key.
  return askAt(question, { input: process.stdin, output: process.stdout }, () => endBy('SIGINT'))
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let error: NodeJS.ErrnoException | undefined
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    error ??= cause
  })
  return {
    write: (text) => {
      if (!error) stream.write(text)
    },
    isGone: () => error !== undefined,
    failure: async () => {
      // What was written may still fail.
      if (!error) await new Promise<void>((resolve) => stream.write('', () => resolve()))
      return error?.code === 'EPIPE' ? undefined : error
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  }
}
