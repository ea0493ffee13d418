import type { SeveritySetting } from '../rule/finding.js'
import type { RuleFacts } from './rule-facts.js'
import { sarifText } from './sarif-text.js'

/** SARIF's name of a severity. */
export function levelOf(severity: SeveritySetting): 'error' | 'warning' | 'note' | 'none' {
  if (severity === 'info') return 'note'
  return severity === 'off' ? 'none' : severity
}

/** A rule in SARIF's rule table: what it is called, what it reports, why, and what to do. */
export function ruleDescriptor({ id, family, summary, why, instead, source, severity, presets }: RuleFacts) {
  return {
    id,
    name: id.replace(/(?:^|[-/])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sarifText(summary) },
    fullDescription: { text: sarifText(why) },
    help: {
      text: sarifText(`${why} Instead: ${instead} Source: ${source}`),
      markdown: `${sarifText(why)}\n\n**Instead:** ${sarifText(instead)}\n\n*Source: ${sarifText(source)}*`,
    },
    defaultConfiguration: { enabled: severity !== 'off', level: levelOf(severity) },
    properties: {
      tags: [...new Set([family, ...presets])],
      'problem.severity': severity === 'info' || severity === 'off' ? 'recommendation' : severity,
    },
  }
}
