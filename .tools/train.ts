// Learns the weights of intent and writes src/ask/intent/generated/weights.ts.
//   npm run train                    from our own labelled asks and the kept features of the corpus
//   npm run train -- --corpus DIR    reads the corpus anew first and keeps its features (numbers, no text)
//   npm run train -- --found DIR     the same of further labelled scripts, from repositories that the corpus does not hold
//   npm run train -- --add DIR       keeps the features of more of these beside those kept before, whose texts need not be at hand
//   npm run train -- --check         exits 1 where the file would change
import { readFileSync, writeFileSync } from 'node:fs'
import { BUCKETS, calibratedBy, SCALE_STEP } from '../src/ask/intent/model.js'
import { INTENTS } from '../src/ask/labels.js'
import { fitModel, type LinearModel } from './train/model.js'
import { packRows, unpackRows } from './train/packed-rows.js'
import { CORPUS_FEATURES, corpusRows, FOUND_FEATURES, ownRows } from './train/rows.js'
import { readUnseen, type Said, saidOf, type Unseen } from './train/unseen.js'
import { isValidation } from './train/validation.js'

const OUT = 'src/ask/intent/generated/weights.ts'
const K = INTENTS.length
/** 92 in 100 at least; over all intents of the corpus it comes to 94. */
const SURE_SHARE = 0.92
/** Above this the asks are so few that rules would hardly speak. */
const MOST_ASKED = 0.92
/** Fewer asks than this measure nothing. */
const FEWEST = 8

for (const [option, kept] of [
  ['--corpus', CORPUS_FEATURES],
  ['--found', FOUND_FEATURES],
] as const) {
  const at = process.argv.indexOf(option)
  if (at > 0) writeFileSync(kept, packRows(corpusRows(process.argv[at + 1]!)))
}
const added = process.argv.indexOf('--add')
if (added > 0) writeFileSync(FOUND_FEATURES, packRows([...unpackRows(FOUND_FEATURES, 'found'), ...corpusRows(process.argv[added + 1]!)]))
const rows = [...ownRows(), ...unpackRows(CORPUS_FEATURES, 'corpus'), ...unpackRows(FOUND_FEATURES, 'found')]
// How sure a score is, is measured on asks that the model has not seen.
const { unseen, found, lending } = readUnseen(rows)
for (const from of ['scripts', 'corpus'] as const) {
  const part = unseen.filter(({ row }) => row.from === from)
  const right = part.filter(({ row, at }) => at === row.of).length
  console.log(`${from}: ${((100 * right) / part.length).toFixed(1)} % of ${part.length} intents in cross-validation by the weights alone`)
}
const strangers = unseen.filter(({ row }) => row.from === 'corpus')
const calibration = calibrate(strangers.filter(({ row }) => !row.ruled && !row.digs))
const said = (part: readonly Unseen[]) => saidOf(part, (share) => calibratedBy(calibration, share))
const sure = measureSure(said(strangers), said([...strangers, ...found]))
// From our validation scripts nothing is learnt, so that `npm run accuracy` has scripts of ours to measure on.
const learnt = rows.filter((row) => row.from !== 'scripts' || !isValidation(row.group))
const text = write(fitModel(learnt), lending, calibration, sure)
if (process.argv.includes('--check')) {
  if (readFileSync(OUT, 'utf8') !== text) {
    console.error(`${OUT} is not what the labelled asks give; run npm run train.`)
    process.exitCode = 1
  }
} else {
  writeFileSync(OUT, text)
  console.log(`${OUT}: ${(text.length / 1024).toFixed(0)} KB`)
}

/** Pairs of (softmax share, share of such that are right), rising: isotonic over 20 equal parts. */
function calibrate(seen: readonly Unseen[]): [number, number][] {
  const sorted = seen.map(({ row, at, share }) => ({ share, right: at === row.of ? 1 : 0 })).sort((a, b) => a.share - b.share)
  const size = Math.ceil(sorted.length / 20)
  const parts: { share: number; right: number; n: number }[] = []
  for (let i = 0; i < sorted.length; i += size) {
    const part = sorted.slice(i, i + size)
    parts.push({
      share: part.reduce((sum, x) => sum + x.share, 0) / part.length,
      right: part.reduce((sum, x) => sum + x.right, 0) / part.length,
      n: part.length,
    })
    while (parts.length > 1 && parts[parts.length - 2]!.right >= parts[parts.length - 1]!.right) {
      const b = parts.pop()!
      const a = parts.pop()!
      const n = a.n + b.n
      parts.push({ share: (a.share * a.n + b.share * b.n) / n, right: (a.right * a.n + b.right * b.n) / n, n })
    }
  }
  return parts.map(({ share, right }) => [round(share, 3), round(right, 3)])
}

/**
 * For each intent the least confidence from which on at least SURE_SHARE of the asks given it truly have it, in the corpus by itself and in all
 * scripts together that nobody here wrote: of a rare intent the corpus may have too few to tell. Where no confidence up to MOST_ASKED reaches
 * that, MOST_ASKED.
 */
function measureSure(corpus: readonly Said[], all: readonly Said[]): Record<string, number> {
  return Object.fromEntries(
    INTENTS.map((intent, at) => {
      const given = [corpus, all].map((said) => said.filter((each) => each.at === at))
      for (let step = 50; step / 100 < MOST_ASKED; step += 2) {
        const loud = given.map((mine) => mine.filter(({ confidence }) => confidence >= step / 100))
        if (loud.some((mine) => mine.length < FEWEST)) break
        if (loud.every((mine) => mine.filter(({ row }) => row.of === at).length >= SURE_SHARE * mine.length)) return [intent, step / 100]
      }
      return [intent, MOST_ASKED]
    }),
  )
}

function write(
  model: LinearModel,
  lending: Readonly<Record<string, number>>,
  calibration: readonly (readonly [number, number])[],
  sure: Readonly<Record<string, number>>,
): string {
  const scaleOf: number[] = []
  for (let row = 0; row < BUCKETS; row++) {
    let most = 0
    for (let k = 0; k < K; k++) most = Math.max(most, Math.abs(model.table[row * K + k]!))
    scaleOf.push(most / 7)
  }
  const top = round(Math.max(...scaleOf), 5)
  const scales = Buffer.from(
    scaleOf.map((scale) => (scale === 0 ? 0 : Math.max(0, Math.ceil(255 - Math.log(top / scale) / Math.log(SCALE_STEP))))),
  )
  const levels = Buffer.alloc(Math.ceil((BUCKETS * K) / 2))
  for (let row = 0, at = 0; row < BUCKETS; row++) {
    const scale = scales[row] === 0 ? Infinity : top / SCALE_STEP ** (255 - scales[row]!)
    for (let k = 0; k < K; k++, at++) {
      const level = Math.max(-7, Math.min(7, Math.round(model.table[at]! / scale))) + 8
      levels[at >> 1]! |= at & 1 ? level << 4 : level
    }
  }
  const tied = [...model.tied].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([name, w]) => [name, round(w, 3)])
  return `// Generated by npm run train from labelled asks. Do not edit.
/** Weights of the table, half a byte each: row by row one for each intent, from -7 to 7. */
export const LEVELS =
  '${levels.toString('base64')}'
/** A byte a row: 255 is SCALE_TOP, each step below divides by SCALE_STEP, 0 is nothing. */
export const SCALES =
  '${scales.toString('base64')}'
export const SCALE_TOP = ${top}
export const BIAS = [${[...model.bias].map((b) => round(b, 3)).join(', ')}]
/** One weight a kind of evidence, whatever the intent. */
export const TIED: Readonly<Record<string, number>> = ${JSON.stringify(Object.fromEntries(tied))}
/** How far asks of a script lend each other their intent: one weight a way of lending. */
export const NEIGHBOURS: Readonly<Record<string, number>> = ${JSON.stringify(lending)}
/** Share of the softmax → how often such an intent is right on scripts not seen. */
export const CALIBRATION: readonly (readonly [number, number])[] = ${JSON.stringify(calibration)}
/** From which confidence on an intent is right 92 times in 100 or oftener on scripts not seen, or the most that is asked for. */
export const SURE: Readonly<Record<string, number>> = ${JSON.stringify(sure)}
`
}

function round(x: number, digits: number): number {
  const factor = 10 ** digits
  return Math.round(x * factor) / factor
}
