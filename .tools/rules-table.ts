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

/** The articles behind the S-numbers of `source`. */
const SOURCES = [
  'a column in Entrepreneur on learning the customer’s backstory: ask what they come from before what they move to',
  'an HVAC sales trainer on intent and interest: questions about people before questions about things',
  'David Brock, “How interested in your customer are you?”: their words, their markets, not our product',
  'David Brock, “Are you curious about who your customer is?”: what they care about and why; one or two questions deeper',
  'a sales training firm on why customers do not open up: openness begets openness',
]

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
    '## Sources',
    'An S-number is a claim of one of the five articles that the rules started from; other studies are named where they are used.',
    SOURCES.map((source, index) => `- **S${index}** ${source}`).join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}
