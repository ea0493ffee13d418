import { resolve } from 'node:path'
import { type FormatName, loadFormat } from '../report/formats.js'
import type { Drawing, ReportHead } from '../report/model.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import { styleFor } from './style.js'
import { WholeFile } from './write-whole.js'

/** One report that is being drawn, and where it goes. */
export interface Output {
  readonly drawing: Drawing
  readonly write: (text: string) => void
  readonly finish: () => void
  readonly abandon: () => void
}

/** Opens every output that is wanted: one on the standard output, the others in files, which have neither colours nor links. */
export async function openOutputs(options: Options, head: ReportHead, io: Io): Promise<readonly Output[]> {
  const outputs: Output[] = []
  for (const { format, file } of options.format ?? [{ format: 'pretty' }]) {
    const draw = await loadFormat(format as FormatName)
    if (file === undefined) {
      const style = await styleFor(options, io.env, io.stdout)
      outputs.push({ drawing: draw(head, style), write: (text) => io.stdout.write(text), finish() {}, abandon() {} })
    } else {
      const whole = new WholeFile(resolve(io.cwd, file), file)
      const style = await styleFor({ color: false }, {}, { write() {}, isTerminal: false })
      outputs.push({
        drawing: draw(head, style),
        write: (text) => whole.write(text),
        finish: () => whole.finish(),
        abandon: () => whole.abandon(),
      })
    }
  }
  return outputs
}
