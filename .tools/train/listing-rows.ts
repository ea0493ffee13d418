import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseClause } from '../../src/ask/clause.js'
import { valued } from '../../src/ask/listing-cues.js'
import { hashed } from './cue-rows.js'
import type { CueRow, CueTask } from './cue-weights.js'
import { jsonLines, type Label } from './labelled.js'

/** Whether an or in a question that an auxiliary opens lists the answers: by its label, such a question is a choice or is not. */
export const LISTING: CueTask = {
  answers: ['yes'],
  out: 'src/ask/generated/listing-weights.ts',
  kept: '.tools/train/listing-cues.br',
  about: 'What each cue adds to the log-odds that an or lists the answers.',
  // 0.001 and 0.002 err as often on the questions told of below, 0.004 oftener.
  ridge: 0.001,
  // All of ours are one group: whoever invents asks invents more choices than reps ask. On 496 questions of scripts left out, weights err 41 times
  // where each script of ours counts as others' do, 29 times without ours, 31 times so.
  // test/labelled/listing has as many of either kind on purpose.
  ownRows: () => [
    ...[...rowsOf('test/labelled/labels'), ...rowsOf('test/labelled/asks')].map((row) => ({ ...row, group: 'ours' })),
    ...rowsOf('test/labelled/listing'),
  ],
  rowsIn: (folder) => rowsOf(`${folder}/labels`),
}

/** The questions of label files, each file a group. The same wording counts once. */
function rowsOf(labels: string): CueRow[] {
  const seen = new Set<string>()
  return readdirSync(labels)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      jsonLines<Partial<Label>>(join(labels, name)).flatMap(({ text, form }) => {
        const key = text?.toLowerCase().replace(/[^a-z]+/g, ' ') ?? ''
        if (text === undefined || seen.has(key)) return []
        seen.add(key)
        const cues = cuesOf(text)
        return cues
          ? [{ group: hashed(basename(name, '.jsonl')), answer: form === 'choice' ? 'yes' : 'no', cues: new Map(valued(cues)) }]
          : []
      }),
    )
}

function cuesOf(text: string): ReadonlySet<string> | undefined {
  let found: ReadonlySet<string> | undefined
  parseClause(text, undefined, (cues) => {
    found = cues
    return 1
  })
  return found
}
