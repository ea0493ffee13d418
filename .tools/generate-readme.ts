import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandTables } from '../src/cli/option-table.js'
import { CONFIG_KEYS, inWords } from '../src/config/keys.js'

/** The README with the parts between its `generated` comments written anew. */
export function readmeText(readme: string): string {
  return fill(fill(fill(readme, 'report', sampleReport()), 'commands', commandTables()), 'config keys', keyTable())
}

const SAMPLE = 'fixtures/playbook/discovery-call'
const SHOWN = ['feature-first', 'leading-question', 'close-pressure']

/** Some of the warnings of the sample script, as its drawn report holds them. */
function sampleReport(): string {
  const blocks = readFileSync(join(import.meta.dirname, '..', `${SAMPLE}.report.txt`), 'utf8')
    .trimEnd()
    .split('\n\n')
  const shown = blocks.filter((block, at) => at === 0 || SHOWN.some((rule) => block.includes(`warning  ${rule} `)))
  if (shown.length !== SHOWN.length + 1) throw new Error(`${SAMPLE}.report.txt no longer holds ${SHOWN.join(', ')}`)
  return `\`\`\`\n$ saleslint ${SAMPLE}.md\n\n${[...shown, blocks.at(-1)].join('\n\n')}\n\`\`\`\n`
}

function keyTable(): string {
  const rows = Object.entries(CONFIG_KEYS).map(([key, { takes, help }]) => `| \`${key}\` | ${help} | ${inWords(takes)} |`)
  return `${['| key | what it says | takes |', '| --- | --- | --- |', ...rows].join('\n')}\n`
}

/** The text with the part between its comments written anew. */
export function fill(text: string, part: string, body: string): string {
  const start = `<!-- generated: ${part} -->\n`
  const end = `<!-- end of ${part} -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has lost its marks for ${part}`)
  return `${text.slice(0, from + start.length)}\n${body}\n${text.slice(to)}`
}
