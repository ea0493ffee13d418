// Learns one question of the reader from labelled scripts and writes its weights:
//   plain     which unquoted questions are asked    src/script/voice/generated/plain-weights.ts
//   script    which files are scripts                src/script/facts/generated/script-weights.ts
//   role      what a script is                       src/script/facts/generated/role-weights.ts
//   call      which call it is for                   src/script/facts/generated/call-weights.ts
//   listing   whether an or lists the answers       src/ask/generated/listing-weights.ts
//   npm run train:plain                    from the kept cues of labelled scripts (names and numbers, no text)
//   npm run train:plain -- --read DIR ...  reads labelled scripts anew first (raw/ and labels/ side by side; for script also other Markdown) beside our own, and keeps their cues
//   npm run train:plain -- --add DIR ...   keeps the cues of these beside those kept before
//   npm run train:plain -- --check         exits 1 where the file would change
import { readFileSync, writeFileSync } from 'node:fs'
import { likeliest, weighed } from '../src/ask/weighed.js'
import { packCues, unpackCues } from './train/cue-rows.js'
import { type CueRow, type CueTask, fitAnswer, type Weights } from './train/cue-weights.js'
import { CALL, ROLE } from './train/kind-rows.js'
import { LISTING } from './train/listing-rows.js'
import { PLAIN } from './train/plain-rows.js'
import { SCRIPT } from './train/script-rows.js'

const FOLDS = 10
/** How many mistakes are told, the commonest first. */
const WORST = 8

const name = process.argv[2] ?? ''
const TASKS: Readonly<Record<string, CueTask>> = { plain: PLAIN, listing: LISTING, script: SCRIPT, role: ROLE, call: CALL }
const task = TASKS[name]
if (!task) throw new Error(`say what to learn: ${Object.keys(TASKS).join(', ')}`)
const read = foldersAfter('--read')
const added = foldersAfter('--add')
if (read.length > 0) writeFileSync(task.kept, packCues([...task.ownRows(), ...read.flatMap(task.rowsIn)]))
if (added.length > 0) writeFileSync(task.kept, packCues([...unpackCues(task.kept), ...added.flatMap(task.rowsIn)]))
const rows = unpackCues(task.kept)
const text = write(fit(rows, task), task)
if (process.argv.includes('--check')) {
  if (readFileSync(task.out, 'utf8') !== text) {
    console.error(`${task.out} is not what the kept cues give; run npm run train:${name}.`)
    process.exitCode = 1
  }
} else {
  console.log(crossValidated(rows, task))
  writeFileSync(task.out, text)
}

function foldersAfter(option: string): string[] {
  const at = process.argv.indexOf(option)
  if (at < 0) return []
  const rest = process.argv.slice(at + 1)
  const end = rest.findIndex((word) => word.startsWith('--'))
  return end < 0 ? rest : rest.slice(0, end)
}

/** Weights for each answer, in the order of the answers. */
function fit(rows: readonly CueRow[], { answers, ridge }: CueTask): Weights[] {
  return answers.map((answer) => fitAnswer(rows, answer, ridge))
}

/** Tells how often it errs on scripts that it has not seen: no script stands in two parts. */
function crossValidated(rows: readonly CueRow[], task: CueTask): string {
  const groups = [...new Set(rows.map(({ group }) => group))].sort()
  const wrong = new Map<string, number>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const isLeftOut = ({ group }: CueRow) => groups.indexOf(group) % FOLDS === fold
    const weights = fit(
      rows.filter((row) => !isLeftOut(row)),
      task,
    )
    for (const { cues, answer } of rows.filter(isLeftOut)) {
      const given = answered(cues, task, weights)
      if (given !== answer) wrong.set(`${answer} taken for ${given}`, (wrong.get(`${answer} taken for ${given}`) ?? 0) + 1)
    }
  }
  const count = [...wrong.values()].reduce((sum, times) => sum + times, 0)
  const worst = [...wrong].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, WORST)
  return [
    `${rows.length} rows of ${groups.length} groups; in cross-validation by group ${count} wrong (${((100 * count) / rows.length).toFixed(1)} of 100)`,
    ...worst.map(([what, times]) => `  ${what}: ${times}`),
  ].join('\n')
}

function answered(cues: CueRow['cues'], { answers }: CueTask, weights: readonly Weights[]): string {
  if (answers.length === 1) return weighed(cues, weights[0]!) >= 0 ? answers[0] : 'no'
  return likeliest(cues, answers, byCue(weights))
}

/** The weights of each cue in the order of the answers, rounded to hundredths. */
function byCue(weights: readonly Weights[]): Map<string, number[]> {
  const names = [...new Set(weights.flatMap((of) => [...of.keys()]))].sort()
  return new Map(names.map((name) => [name, weights.map((of) => Math.round((of.get(name) ?? 0) * 100) / 100 + 0)]))
}

function write(weights: readonly Weights[], { about, answers }: CueTask): string {
  const isOne = answers.length === 1
  const lines = [...byCue(weights)]
    .filter(([, of]) => of.some((weight) => weight !== 0))
    .map(([cue, of]) => `  '${cue}': ${isOne ? of[0] : `[${of.join(', ')}]`},`)
  const kinds = isOne ? '' : `export const KINDS = [${answers.map((answer) => `'${answer}'`).join(', ')}] as const\n`
  return `// Generated by npm run train:${name} from labelled scripts. Do not edit.
${kinds}/** ${about} */
export const WEIGHTS: Readonly<Record<string, ${isOne ? 'number' : 'readonly number[]'}>> = {
${lines.join('\n')}
}
`
}
