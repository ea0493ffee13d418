import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Call, Role } from '../../src/ask/labels.js'
import type { Cues } from '../../src/ask/weighed.js'
import { readScript } from '../../src/script/read.js'
import { hashed } from './cue-rows.js'
import type { CueRow, CueTask } from './cue-weights.js'
import { jsonLines } from './labelled.js'

type Kind = 'role' | 'call'

const ROLES = ['bank', 'coach', 'doc', 'script', 'template'] as const satisfies readonly Role[]
const CALLS = [
  'close',
  'coaching',
  'cold',
  'demo',
  'discovery',
  'in-home',
  'interview',
  'mixed',
  'objection',
  'renewal',
] as const satisfies readonly Call[]

/** What a script is. */
export const ROLE: CueTask = {
  ...kindTask('role'),
  answers: ROLES,
  about: 'What each cue adds to the log-odds of each role.',
  // In cross-validation 0.001, 0.002 and 0.005 are right for 76.9, 76.0 and 75.1 of 100 scripts of others.
  ridge: 0.001,
}

/** Which kind of call a script is for. */
export const CALL: CueTask = {
  ...kindTask('call'),
  answers: CALLS,
  about: 'What each cue adds to the log-odds of each kind of call.',
  // In cross-validation 0.002, 0.005 and 0.01 are right for 77.1, 77.6 and 77.1 of 100 scripts of others.
  ridge: 0.005,
}

/** Where rows and weights of a kind stand, and what they are read from. */
function kindTask(kind: Kind): Pick<CueTask, 'out' | 'kept' | 'ownRows' | 'rowsIn'> {
  return {
    out: `src/script/facts/generated/${kind}-weights.ts`,
    kept: `.tools/train/${kind}-cues.br`,
    ownRows: () => ownRows(kind),
    rowsIn: (folder) => kindRows(kind, join(folder, 'raw'), join(folder, 'labels')),
  }
}

/** Our own scripts, and small files in pairs that differ in what tells one kind from another. */
function ownRows(kind: Kind): CueRow[] {
  const contrasts = jsonLines<Partial<Record<Kind, string>> & { readonly source: string }>('test/labelled/kinds/kinds.jsonl')
  return [
    ...contrasts.flatMap((row) => {
      const answer = row[kind]
      const cues = answer ? cuesOf(kind, row.source) : undefined
      return answer && cues ? [{ group: hashed(row.source), answer, cues }] : []
    }),
    ...kindRows(kind, 'test/labelled/scripts', 'test/labelled/labels'),
  ]
}

/** A row a script, in the group of the repository that it is from where its labels name one. */
function kindRows(kind: Kind, scripts: string, labels: string): CueRow[] {
  return readdirSync(labels)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const file = join(scripts, `${basename(name, '.jsonl')}.md`)
      const facts = jsonLines<Partial<Record<Kind | 'repo', string>>>(join(labels, name)).find((row) => row[kind] !== undefined)
      const answer = facts?.[kind]
      if (!answer || answer === 'none' || !existsSync(file)) return []
      const source = readFileSync(file, 'utf8')
      const cues = cuesOf(kind, source)
      return cues ? [{ group: hashed(facts.repo ?? source), answer, cues }] : []
    })
}

/** The cues of a file that is taken for a script; undefined where it documents rules. */
function cuesOf(kind: Kind, source: string): Cues | undefined {
  let found: Cues | undefined
  readScript(
    source,
    {},
    {
      weighScript: () => 1,
      judgeRole: (cues) => {
        if (kind === 'role') found = cues
        return 'script'
      },
      judgeCall: (cues) => {
        if (kind === 'call') found = cues
        return 'mixed'
      },
    },
  )
  return found
}
