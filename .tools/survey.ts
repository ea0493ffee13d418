// How the rules behave on a folder of scripts: findings and files of every rule, and samples to read.
//   npm run survey -- FOLDER [--rule ID] [--samples 20]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import rules from '../rules/index.js'
import { lintText } from '../src/engine/lint.js'
import type { Severity } from '../src/rule/finding.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string' }, samples: { type: 'string', default: '20' } },
})
const wanted = rules.filter(({ rule }) => values.rule === undefined || rule.id === values.rule)

interface Count {
  readonly files: Set<string>
  readonly severities: Map<Severity, number>
  readonly lines: string[]
}
const counts = new Map<string, Count>()
let scripts = 0
let asks = 0
let loud = 0

for (const folder of positionals) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:md|markdown)$/.test(name))
  for (const name of names.sort()) {
    const source = readFileSync(join(folder, name), 'utf8')
    const { script, findings, failures } = lintText(source, wanted, { rules: {} })
    for (const { message } of failures) console.error(`${name}: ${message}`)
    if (script.role === 'none') continue
    scripts++
    asks += script.asks.filter(({ negative }) => !negative).length
    for (const { rule, severity, line, message, path, span } of findings) {
      if (severity !== 'info') loud++
      const count: Count = counts.get(rule) ?? { files: new Set(), severities: new Map(), lines: [] }
      counts.set(rule, count)
      count.files.add(name)
      count.severities.set(severity, (count.severities.get(severity) ?? 0) + 1)
      const said = source.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 160)
      count.lines.push(`  ${name}:${line} ${severity}${path ? ` (${path})` : ''} ${message}\n    | ${said}`)
    }
  }
}

console.log(`${scripts} scripts, ${asks} asks; ${loud} warnings and errors, one per ${(asks / Math.max(1, loud)).toFixed(1)} asks\n`)
for (const { rule } of wanted) {
  const count = counts.get(rule.id)
  const severities = [...(count?.severities ?? [])].map(([severity, times]) => `${times} ${severity}`).join(', ')
  const share = Math.round((100 * (count?.files.size ?? 0)) / Math.max(1, scripts))
  console.log(
    `${rule.id.padEnd(28)} ${String(count?.lines.length ?? 0).padStart(5)} in ${String(share).padStart(3)} % of files  ${severities}`,
  )
}
const samples = Number(values.samples)
for (const [rule, { lines }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const step = Math.max(1, lines.length / samples)
  const taken = Array.from({ length: Math.min(samples, lines.length) }, (_, index) => lines[Math.floor(index * step)])
  if (taken.length > 0) console.log(`\n${rule}\n${taken.join('\n')}`)
}
