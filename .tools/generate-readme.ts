import { commandTables } from '../src/cli/option-table.js'
import { CONFIG_KEYS, inWords } from '../src/config/keys.js'

/** The README with the parts between its `generated` comments written anew. */
export function readmeText(readme: string): string {
  return fill(fill(readme, 'commands', commandTables()), 'config keys', keyTable())
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
