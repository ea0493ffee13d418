// Writes what is derived from the rules and the code: the registry, the table of all rules, a page for each, the schema of configs, and
// the README's tables. With --check it writes nothing and fails where a file is not what it would write. With --measure the
// rules' figures are measured anew first; they are kept in a file, because that takes long and moves with the weights.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { FAMILIES, type RegisteredRule, type Rule } from '../src/rule/contract.js'
import { figuresText } from './accuracy/figures.js'
import { readmeText } from './generate-readme.js'
import { schemaText } from './generate-schema.js'
import { rulePage } from './rule-page.js'
import { rulesTable } from './rules-table.js'

const home = join(import.meta.dirname, '..')
const root = join(home, 'rules')

const rules: RegisteredRule[] = []
for (const family of FAMILIES) {
  for (const id of idsIn(family)) {
    const { default: rule } = (await import(pathToFileURL(join(root, family, `${id}.ts`)).href)) as { default: Rule }
    if (rule.id !== id) throw new Error(`rules/${family}/${id}.ts holds the rule ${rule.id}: file and id must agree`)
    rules.push({ family, rule })
  }
}

const figuresFile = join(root, 'figures.ts')
if (process.argv.includes('--measure')) writeFileSync(figuresFile, figuresText(rules))
const { default: figures, MEASURED } = (await import(pathToFileURL(figuresFile).href)) as typeof import('../rules/figures.js')

const wanted = new Map<string, string>([
  [join(root, 'index.ts'), registry(rules)],
  [join(root, 'README.md'), rulesTable(rules)],
  [join(home, 'schema.json'), schemaText(rules)],
  [join(home, 'README.md'), readmeText(readFileSync(join(home, 'README.md'), 'utf8'))],
  ...rules.map((registered): [string, string] => [
    join(root, registered.family, `${registered.rule.id}.md`),
    rulePage(registered, figures[registered.rule.id], MEASURED),
  ]),
])
const leftover = FAMILIES.flatMap((family) => filesIn(family, '.md').map((file) => join(root, family, file))).filter(
  (file) => !wanted.has(file),
)
const changed = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8').replaceAll('\r\n', '\n') !== text)

if (!process.argv.includes('--check')) {
  for (const [file, text] of changed) writeFileSync(file, text)
  for (const file of leftover) rmSync(file)
} else if (changed.length + leftover.length > 0) {
  const names = [...changed.map(([file]) => file), ...leftover].map((file) => relative(home, file))
  console.error(`Not what the rules say: ${names.join(', ')}. Run npm run generate.`)
  process.exitCode = 1
}

function filesIn(family: string, ending: string): string[] {
  const folder = join(root, family)
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .sort()
    : []
}

function idsIn(family: string): string[] {
  return filesIn(family, '.ts').map((file) => file.slice(0, -'.ts'.length))
}

function registry(all: readonly RegisteredRule[]): string {
  const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return [
    '// Made by npm run generate from the files of this folder. Do not edit.',
    "import type { RegisteredRule } from '../src/rule.js'",
    ...all.map(({ family, rule }) => `import ${name(rule.id)} from './${family}/${rule.id}.js'`),
    '',
    'const rules: readonly RegisteredRule[] = [',
    ...all.map(({ family, rule }) => `  { family: '${family}', rule: ${name(rule.id)} },`),
    ']',
    'export default rules',
    '',
  ].join('\n')
}
