import type { Rule } from './contract.js'
import { namePhrase } from './name-phrase.js'
import type { LintSettings } from './settings.js'

/** Facts about the team that its config states once, for every rule that has an option of that name. */
const FACTS = ['productNames', 'brands', 'customerTerms'] as const

/** The options of a rule with what the config says of the team on top of what it says to this rule. */
export function withTeamFacts(
  rule: Pick<Rule, 'options'>,
  values: Readonly<Record<string, unknown>>,
  settings: Pick<LintSettings, (typeof FACTS)[number]>,
): Readonly<Record<string, unknown>> {
  let all = values
  for (const fact of FACTS) {
    const said = settings[fact]
    const option = rule.options?.[fact]
    if (!said || said.length === 0 || !option || !Array.isArray(option.default)) continue
    const own = (values[fact] ?? []) as readonly string[]
    all = { ...all, [fact]: [...own, ...(option.items === 'phrase' ? said.map(namePhrase).filter((phrase) => phrase !== '') : said)] }
  }
  return all
}
