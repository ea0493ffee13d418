// How right the program is, against labels given by people.
//   npm run accuracy                  our own labelled scripts (validation part) and the cross-validation of intent
//   npm run accuracy -- DIR           also a corpus given by path: DIR/raw/*.md with DIR/labels/*.jsonl (and index.jsonl for repositories)
//   npm run accuracy -- --errors FILE writes every disagreement to FILE
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { labelReport } from './accuracy/labels.js'
import { ruleFigures } from './accuracy/rules.js'
import { percent, precision, recall } from './accuracy/tally.js'
import { crossValidate } from './train/cross-validation.js'
import { readLabelled } from './train/labelled.js'
import { unpackRows } from './train/packed-rows.js'
import { corpusRows, FOUND_FEATURES, ownRows } from './train/rows.js'
import { isValidation } from './train/validation.js'

const {
  positionals: [folder],
  values: { errors: errorsFile },
} = parseArgs({ allowPositionals: true, options: { errors: { type: 'string' } } })
const errors: string[] = []
const show = (report: { lines: string[]; errors: string[] }): void => {
  console.log(`${report.lines.join('\n')}\n`)
  errors.push(...report.errors)
}

const own = readLabelled('test/labelled/scripts', 'test/labelled/labels')
const validation = own.filter(({ id }) => isValidation(id))
console.log('Labels given by people against the labels of the program. Intent weights learnt from our training scripts and, by word-free')
console.log(
  'features, from other people’s: of intent, only the cross-validation below says how right it is on scripts nobody learnt from.\n',
)
show(labelReport('our own scripts, validation part', validation))
if (folder) show(labelReport(`corpus ${folder}`, readLabelled(`${folder}/raw`, `${folder}/labels`)))

const corpus = folder ? corpusRows(folder) : undefined
for (const { title, right, ruledRight, n, reliability, byIntent } of crossValidate(
  ownRows(),
  corpus,
  unpackRows(FOUND_FEATURES, 'found'),
)) {
  console.log(`## intent in cross-validation, ${title}: ${percent(ruledRight / n)} % of ${n} (by the weights alone ${percent(right / n)})`)
  console.log('confidence given → share that is right (asks)')
  for (const { from, to, share, asks } of reliability) console.log(`  ${from.toFixed(1)}–${to.toFixed(1)}  ${percent(share)} %  (${asks})`)
  console.log('where rules warn (the confidence that each intent needs for it):')
  for (const { intent, found, n: all } of byIntent)
    console.log(`  ${intent.padEnd(20)} precision ${percent(precision(found))}  recall ${percent(recall(found))}  (${all})`)
  console.log('')
}

console.log('## rules: findings on the program’s labels against findings on people’s labels, our own scripts')
for (const [rule, found] of [...ruleFigures(validation)].sort())
  console.log(
    `  ${rule.padEnd(28)} precision ${percent(precision(found))}  recall ${percent(recall(found))}  (${found.right + found.missed})`,
  )
if (errorsFile) writeFileSync(errorsFile, `${errors.join('\n')}\n`)
