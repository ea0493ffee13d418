import type { SaleslintError } from '../config/error.js'
import { addUp, figuresOf } from '../report/figures.js'
import { questionMapOf } from '../report/question-map.js'
import type { ScriptStats, Stats } from '../report/stats.js'
import { readScript } from '../script/read.js'
import { errorReport } from './error-report.js'
import { type SourceSearch, sourcesOf } from './sources.js'

/** The figures of every script that the search finds, sorted by name; files that are no script are left out. */
export async function statsFiles(search: SourceSearch, { withScore = false }: { readonly withScore?: boolean } = {}): Promise<Stats> {
  const scripts: ScriptStats[] = []
  const errors: SaleslintError[] = []
  for await (const { file, text, settings } of sourcesOf(search, errors)) {
    const script = readScript(text, settings)
    if (script.role === 'none') continue
    scripts.push({ file, role: script.role, call: script.call, figures: figuresOf(questionMapOf(script)) })
  }
  return { scripts, all: addUp(scripts.map(({ figures }) => figures)), errors: errors.map(errorReport), withScore }
}
