import type { SaleslintError } from '../config/error.js'
import { type Outline, type OutlineScript, outlineOf } from '../report/outline.js'
import { readScript } from '../script/read.js'
import { errorReport } from './error-report.js'
import { type SourceSearch, sourcesOf } from './sources.js'

/** The question maps of every file that the search finds, sorted by name. */
export async function outlineFiles(search: SourceSearch, how: { readonly explain?: boolean } = {}): Promise<Outline> {
  const scripts: OutlineScript[] = []
  const errors: SaleslintError[] = []
  for await (const { file, text, settings } of sourcesOf(search, errors)) scripts.push(outlineOf(file, readScript(text, settings), how))
  return { scripts, errors: errors.map(errorReport) }
}
