import { resolve } from 'node:path'
import registry from '../rules/index.js'
import type { SaleslintConfig } from './config/config.js'
import { applyFrontMatter } from './config/front-matter.js'
import { settingsFrom } from './config/inline.js'
import { ConfigResolver } from './config/resolver.js'
import { checkBounds } from './engine/bounds.js'
import { lintScript } from './engine/lint.js'
import { lintFiles as lintFound } from './engine/lint-files.js'
import type { Report } from './report/model.js'
import { type OutlineScript, outlineOf } from './report/outline.js'
import type { RegisteredRule } from './rule/contract.js'
import type { Finding } from './rule/finding.js'
import { readScript } from './script/read.js'

export { defineConfig } from './config/config.js'
export { SaleslintError } from './config/error.js'
export { defineRule } from './rule/define.js'
export type { Ask, Script } from './script/model.js'
export type { Finding, OutlineScript, RegisteredRule, Report, SaleslintConfig }
export { readScript }

/** The built-in rules, by family. */
export const rules: readonly RegisteredRule[] = registry

export interface TextOptions {
  /** The name under which the config's globs see the text; `script.md` unless given. */
  readonly file?: string
  readonly config?: SaleslintConfig
}

/**
 * Lints one Markdown text. Gives the findings in the order of the text (1-based lines, columns in UTF-16 units, spans in offsets of the
 * text). Throws a `SaleslintError` for a mistake in the config or in the text's front matter and for a text over its budget
 * (`file-too-large`, `over-budget`); where a rule fails, an error that says which, with what the rule threw as its `cause`.
 */
export function lintText(text: string, { file = 'script.md', config = {} }: TextOptions = {}): readonly Finding[] {
  const { settings: held, own, allowed } = settingsFrom(config, file, registry)
  checkBounds(text, file, held)
  const known = [...registry, ...own]
  const script = readScript(text, held)
  const { settings, errors } = applyFrontMatter(file, script, held, allowed, known)
  if (errors[0]) throw errors[0]
  const { findings, failures } = lintScript(script, known, settings)
  const [failure] = failures
  if (failure) throw new Error(failure.message, { cause: failure.cause })
  return findings
}

export interface FilesOptions {
  /** The folder that paths start from; the process's own unless given. */
  readonly cwd?: string
  /** A config file for all; false for none. Without it, the configs beside and above each file hold. */
  readonly config?: string | false
  /** Whether .gitignore and the configs' `ignore` are respected; true unless given. */
  readonly ignore?: boolean
  /** Whether configs that run code are refused. */
  readonly untrusted?: boolean
}

/** Lints files, folders and globs, as the command line does. What could not be read stands in the report's `errors`; it never throws for it. */
export function lintFiles(patterns: readonly string[], options: FilesOptions = {}): Promise<Report> {
  const cwd = resolve(options.cwd ?? '.')
  const resolver = new ConfigResolver({ cwd, rules: registry, config: options.config, untrusted: options.untrusted })
  return lintFound({ cwd, patterns, ignore: options.ignore ?? true, settingsFor: (path) => resolver.settingsFor(path) }, registry)
}

/** The question map of one Markdown text: every ask with its labels and place. Throws a `SaleslintError` for the config and the budget as `lintText` does. */
export function outline(text: string, { file = 'script.md', config = {} }: TextOptions = {}): OutlineScript {
  const { settings } = settingsFrom(config, file, registry)
  checkBounds(text, file, settings)
  return outlineOf(file, readScript(text, settings))
}
