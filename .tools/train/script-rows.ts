import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readScript } from '../../src/script/read.js'
import { hashed } from './cue-rows.js'
import type { CueRow, CueTask } from './cue-weights.js'
import { jsonLines } from './labelled.js'

/**
 * Which Markdown files are scripts: those that have labels. A folder without labels holds other Markdown, in a folder for each project it is from.
 */
export const SCRIPT: CueTask = {
  answers: ['yes'],
  out: 'src/script/facts/generated/script-weights.ts',
  kept: '.tools/train/script-cues.br',
  about: 'What each cue adds to the log-odds that a file is a script.',
  // 0.0005 and 0.002 err alike on scripts left out; the smaller one tells our own contrasts apart.
  ridge: 0.0005,
  ownRows: () => [...contrasts(), ...ownManual(), ...scriptRows('test/labelled/scripts', true)],
  rowsIn: (folder) => (existsSync(join(folder, 'labels')) ? scriptRows(join(folder, 'raw'), true) : scriptRows(folder, false)),
}

/** Our own small files, in pairs that differ in what tells a script from another text. */
const contrasts = (): CueRow[] =>
  jsonLines<{ script: boolean; source: string }>('test/labelled/files/files.jsonl').flatMap(({ script, source }) =>
    rowOf(source, source, script),
  )

/** Our own manual is full of what reps say, and no script. */
const ownManual = (): CueRow[] => rowOf(readFileSync('README.md', 'utf8'), 'manual', false)

/** A row a file, in the group of its text, or of the project that it is from. */
function scriptRows(folder: string, yes: boolean): CueRow[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => {
      const source = readFileSync(join(folder, name), 'utf8')
      const project = dirname(name)
      return rowOf(source, yes || project === '.' ? source : project, yes)
    })
}

function rowOf(source: string, group: string, yes: boolean): CueRow[] {
  const rows: CueRow[] = []
  readScript(
    source,
    {},
    {
      weighScript: (cues) => {
        rows.push({ group: hashed(group), answer: yes ? 'yes' : 'no', cues })
        return -1
      },
    },
  )
  return rows
}
