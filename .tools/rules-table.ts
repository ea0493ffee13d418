import { FAMILIES, type RegisteredRule } from '../src/rule/contract.js'

const ABOUT: Readonly<Record<string, string>> = {
  backstory: 'where the customer comes from',
  pressure: 'commitment before its time',
  curiosity: 'about the person, not the purchase',
  openness: 'openness begets openness',
  listening: 'stop and hear the answer',
  craft: 'the question itself',
  hygiene: 'the script as a file',
}

/** The table of all rules by family, in Markdown. Every rule has an anchor of its own name. */
export function rulesTable(rules: readonly RegisteredRule[]): string {
  const tables = FAMILIES.map((family) => {
    const rows = rules
      .filter((registered) => registered.family === family)
      .map(({ rule }) => {
        const louder = [...new Set((rule.overrides ?? []).map(({ severity }) => severity))].filter((severity) => severity !== rule.severity)
        const severity = louder.length > 0 ? `${rule.severity} (${louder.join(', ')})` : rule.severity
        return `| <a id="${rule.id}"></a>[${rule.id}](${family}/${rule.id}.md) | ${severity} | ${rule.summary.replaceAll('|', '\\|')} |`
      })
    return [`## ${family}: ${ABOUT[family]}`, ['| Rule | Severity | What it reports |', '| --- | --- | --- |', ...rows].join('\n')].join(
      '\n\n',
    )
  })
  return [
    '<!-- Made by npm run generate. Do not edit: the rules in this folder say it all. -->',
    '# The rules',
    `${rules.length} rules in ${FAMILIES.length} families. A rule’s name reads after the word “allow”. Severities in brackets hold under conditions that the rule’s page names.`,
    'Presets: `recommended` (each rule at its own severity), `strict` (info becomes warning, off becomes info), `all` (off becomes info), and each family by its name.',
    ...tables,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}
