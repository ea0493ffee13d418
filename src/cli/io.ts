/** Everything that the CLI knows of the process around it. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** All of the standard input. */
  readonly readInput: () => Promise<Buffer>
  /** Asks a person at the terminal; undefined where there is none. */
  readonly ask?: (question: string) => Promise<string>
}

export interface Output {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly columns?: number
}

/** The real process. A reader that goes away (`saleslint | head`) ends the output quietly. */
export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readInput: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
      return Buffer.concat(chunks)
    },
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
  }
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await lines.question(question)
  } finally {
    lines.close()
  }
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let isGone = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    isGone = true
  })
  return {
    write: (text) => {
      if (!isGone) stream.write(text)
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  }
}
