import { resolve } from 'node:path'
import { type FormatName, loadFormat } from '../report/formats.js'
import type { Drawing, Format, ReportHead } from '../report/model.js'
import { addToSummary, isActions, withoutCommands } from './actions.js'
import type { Io } from './io.js'
import type { Options, OutputChoice } from './options.js'
import { styleFor } from './style.js'
import { WholeFile } from './write-whole.js'

/** One report that is being drawn, and where it goes. */
export interface Output {
  readonly drawing: Drawing
  readonly write: (text: string) => void
  readonly finish: () => void
  readonly abandon: () => void
  /** It goes somewhere else than to the standard output. */
  readonly isFile: boolean
  /** The file that it is written to, where the user named one. */
  readonly target?: string
}

/** Formats that people read: on the standard output they tell of errors, and need to be kept from speaking to the CI around them. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['pretty', 'compact', 'agent', 'markdown'])

/** Opens every output that is wanted: one on the standard output, the others in files; in GitHub Actions the job's summary too. */
export async function openOutputs(options: Options, head: ReportHead, io: Io): Promise<readonly Output[]> {
  const outputs: Output[] = []
  for (const choice of options.format ?? [{ format: 'pretty' }]) {
    try {
      outputs.push(await openOutput(await loadFormat(choice.format as FormatName), choice, head, options, io))
    } catch (error) {
      for (const { abandon } of outputs) abandon()
      throw error
    }
  }
  if (isActions(io.env) && io.env['GITHUB_STEP_SUMMARY']) {
    const parts: string[] = []
    outputs.push({
      drawing: (await loadFormat('markdown'))(head, await plainStyle()),
      write: (text) => parts.push(text),
      finish: () => addToSummary(parts.join(''), io),
      abandon() {},
      isFile: true,
    })
  }
  return outputs
}

/** Opens one output; what goes to a file has neither colours nor links. */
export async function openOutput(
  draw: Format,
  { format, file }: OutputChoice,
  head: ReportHead,
  options: Options,
  io: Io,
): Promise<Output> {
  if (file === undefined) {
    const style = await styleFor(options, io.env, io.stdout)
    const write =
      FOR_PEOPLE.has(format) && isActions(io.env)
        ? (text: string) => io.stdout.write(withoutCommands(text))
        : (text: string) => io.stdout.write(text)
    return { drawing: draw(head, style), write, finish() {}, abandon() {}, isFile: false }
  }
  const drawing = draw(head, await plainStyle())
  const whole = new WholeFile(resolve(io.cwd, file), file)
  return {
    drawing,
    write: (text) => whole.write(text),
    finish: () => whole.finish(),
    abandon: () => whole.abandon(),
    isFile: true,
    target: file,
  }
}

/** Whether errors reach a person on the standard output; where not, they are told on the standard error too. */
export function tellsErrors({ format = [{ format: 'pretty' }] }: Options): boolean {
  return format.some(({ format: name, file }) => file === undefined && (FOR_PEOPLE.has(name) || name === 'github'))
}

function plainStyle() {
  return styleFor({ color: false }, {}, { write() {}, isTerminal: false })
}
