import type { SaleslintError } from '../config/error.js'
import { type FlowOutline, flowOutlineOf } from '../report/flow.js'
import type { ReportError } from '../report/model.js'
import { type Outline, outlineOf } from '../report/outline.js'
import type { Script } from '../script/model.js'
import { readScript } from '../script/read.js'
import { errorReport } from './error-report.js'
import { type SourceSearch, sourcesOf } from './sources.js'

/** The question maps of every file that the search finds, sorted by name. */
export async function outlineFiles(search: SourceSearch, how: { readonly explain?: boolean } = {}): Promise<Outline> {
  return eachScript(search, (file, script) => outlineOf(file, script, how))
}

/** The ways through every file that the search finds, sorted by name. */
export async function flowFiles(search: SourceSearch): Promise<FlowOutline> {
  return eachScript(search, flowOutlineOf)
}

async function eachScript<T>(
  search: SourceSearch,
  draw: (file: string, script: Script) => T,
): Promise<{ readonly scripts: readonly T[]; readonly errors: readonly ReportError[] }> {
  const scripts: T[] = []
  const errors: SaleslintError[] = []
  for await (const { file, text, settings } of sourcesOf(search, errors)) scripts.push(draw(file, readScript(text, settings)))
  return { scripts, errors: errors.map(errorReport) }
}
