import { readScript } from '../../src/script/read.js'
import { hashed } from './cue-rows.js'
import type { CueRow, CueTask } from './cue-weights.js'
import { jsonLines, readLabelled } from './labelled.js'

/** Which unquoted questions are asked. */
export const PLAIN: CueTask = {
  answers: ['yes'],
  out: 'src/script/voice/generated/plain-weights.ts',
  kept: '.tools/train/plain-cues.br',
  about: 'What each cue adds to the log-odds that an unquoted question is asked.',
  // In cross-validation 0.001, 0.002 and 0.005 err 232, 223 and 225 times.
  ridge: 0.002,
  ownRows: () => [...layoutRows(), ...plainRows('test/labelled/scripts', 'test/labelled/labels')],
  rowsIn: (folder) => plainRows(`${folder}/raw`, `${folder}/labels`),
}

/** The unquoted questions of labelled scripts. */
function plainRows(scripts: string, labels: string): CueRow[] {
  return readLabelled(scripts, labels).flatMap(({ script: { source }, labels: asked }) =>
    rowsOf(source, (at) => asked.some(({ start, end }) => start <= at + SLACK && at < end)),
  )
}

interface Layout {
  readonly source: string
  /** Lines and words of the questions that are asked. */
  readonly asked: readonly (readonly [line: number, words: string])[]
  /** Those of the questions that are not. */
  readonly unasked: readonly (readonly [line: number, words: string])[]
}

/** Those of our own small layouts, each of which is there for one thing that tells what is asked from what is noted. Throws where one has no label. */
export function layoutRows(): CueRow[] {
  return jsonLines<Layout>('test/labelled/layouts/layouts.jsonl').flatMap(({ source, asked, unasked }) => {
    const lines = source.split('\n')
    const starts = lines.map((_, line) => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0))
    const isIn = (questions: Layout['asked'], at: number): boolean =>
      questions.some(([line, words]) => {
        const start = source.indexOf(words, starts[line - 1])
        return start <= at && at < start + words.length
      })
    return rowsOf(source, (at) => {
      if (!isIn(asked, at) && !isIn(unasked, at)) throw new Error(`A question of layouts.jsonl has no label: ${source.slice(at, at + 60)}`)
      return isIn(asked, at)
    })
  })
}

/** A question is read as its label says, so that what follows it is read right. */
function rowsOf(source: string, isAskedAt: (at: number) => boolean): CueRow[] {
  const group = hashed(source)
  const rows: CueRow[] = []
  readScript(
    source,
    { role: 'script' },
    {
      weighQuestion: (cues, at) => {
        const asked = isAskedAt(at)
        const sums = new Map<string, number>()
        for (const [name, value] of cues) sums.set(name, (sums.get(name) ?? 0) + value)
        rows.push({ group, answer: asked ? 'yes' : 'no', cues: sums })
        return asked ? 1 : -1
      },
    },
  )
  return rows
}

/** Units by which a label may begin behind its question: a bracket, a mark. */
const SLACK = 4
