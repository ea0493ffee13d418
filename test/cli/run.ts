import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
// Loaded here so that no test waits for it.
import '../../src/cli/commands/lint.js'
import { main } from '../../src/cli/main.js'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface RunHow {
  readonly cwd?: string
  readonly env?: Record<string, string>
  readonly input?: string | Buffer
  readonly isTerminal?: boolean
  /** Answers of the person at the terminal, in order; undefined where they end the input instead (Ctrl-D). */
  readonly answers?: readonly (string | undefined)[]
}

/** A folder for each test, with a space and a letter outside ASCII in its name. */
export function useFolder(): {
  readonly path: () => string
  readonly put: (files: Record<string, string | Buffer>) => void
  readonly at: (name: string) => string
} {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'saleslint café '))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  return {
    path: () => folder,
    at: (name) => join(folder, name),
    put(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), text)
      }
    },
  }
}

/** Runs the command line in this process, with nothing of the process around it. */
export async function run(
  args: readonly string[],
  { cwd = '.', env = {}, input = '', isTerminal = false, answers }: RunHow = {},
): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const left = [...(answers ?? [])]
  const code = await main(args, {
    cwd,
    env,
    stdout: { write: (text) => out.push(text), isTerminal, columns: 100 },
    stderr: { write: (text) => err.push(text), isTerminal, columns: 100 },
    readInput: async () => Buffer.from(input),
    async *input() {
      // In pieces that end anywhere.
      for (let at = 0, bytes = Buffer.from(input); at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
    },
    ...(answers
      ? {
          ask: async (question: string) => {
            out.push(question)
            return left.length > 0 ? left.shift() : ''
          },
        }
      : {}),
  })
  return { code, out: out.join(''), err: err.join('') }
}

/** A call with one question of more than thirty words, in line 13, which only their number makes a finding. */
export const POOR = `# Discovery call

## Opening

**Rep:** What features do you need?
**Rep:** What is your budget for this?
**Rep:** How did you hear about us?

## Discovery

- "Which sizes do you want?"
- "When do you want to start?"
- "When you think of all the people in the warehouse and in the office and on the road who use it every day of the week, who of them would you say was hit the hardest?"
`

/** A file that is no script. */
export const README = '# Toolbox\n\nA collection of scripts for the build server.\n\n## Installation\n\nRun `npm install`.\n'
