import registry from '../rules/index.js'
import { checkBudget } from './engine/budget.js'
import { lintScript } from './engine/lint.js'
import { type OutlineScript, outlineOf } from './report/outline.js'
import type { RegisteredRule } from './rule/contract.js'
import type { Finding } from './rule/finding.js'
import type { LintSettings } from './rule/settings.js'
import { readScript } from './script/read.js'

export { defineRule } from './rule/define.js'
export type { Ask, Script } from './script/model.js'
export type { Finding, LintSettings, OutlineScript, RegisteredRule }
export { readScript }

/** The built-in rules, by family. */
export const rules: readonly RegisteredRule[] = registry

/** What may be said about a text; everything may be left out. */
export interface CoreOptions {
  /** Severities and options of rules, facts of the script, presets: plain data, checked by nobody. */
  readonly settings?: Partial<LintSettings>
  /** Rules instead of the built-in ones. */
  readonly rules?: readonly RegisteredRule[]
}

/**
 * Lints one Markdown text without touching anything of Node: for browsers, workers and editors. Gives the findings in the order of the
 * text. Throws an error with its `cause` where a rule fails, and one of code `over-budget` for a text that would keep the parser busy for minutes.
 */
export function lintText(text: string, { settings = {}, rules: chosen = registry }: CoreOptions = {}): readonly Finding[] {
  checkBudget(text, 'text')
  const held = { rules: {}, ...settings }
  const { findings, failures } = lintScript(readScript(text, held), chosen, held)
  const [failure] = failures
  if (failure) throw new Error(failure.message, { cause: failure.cause })
  return findings
}

/** The question map of one Markdown text: every ask with its labels and place. `file` is the name that it is given. */
export function outline(text: string, { settings = {}, file = 'script.md' }: CoreOptions & { readonly file?: string } = {}): OutlineScript {
  checkBudget(text, file)
  return outlineOf(file, readScript(text, settings))
}
