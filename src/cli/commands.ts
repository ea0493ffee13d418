import type { Io } from './io.js'
import type { Options } from './options.js'

/** Runs one command and gives the exit code. */
export type Run = (args: readonly string[], options: Options, io: Io) => Promise<number>

export interface CommandSpec {
  /** Arguments as commander reads them. */
  readonly args: string
  readonly summary: string
  /** Only the command that runs is loaded. */
  readonly load: () => Promise<{ readonly default: Run }>
}

export const COMMANDS = {
  lint: {
    args: '[paths...]',
    summary: 'Lint files, folders and globs; the default command. `-` is the standard input.',
    load: () => import('./commands/lint.js'),
  },
  merge: {
    args: '<reports...>',
    summary: 'Put the JSON reports of the parts of a run (--shard) together, in any format; caches too.',
    load: () => import('./commands/merge.js'),
  },
  outline: {
    args: '[paths...]',
    summary: 'Print every ask by stage with its labels: a question map.',
    load: () => import('./commands/outline.js'),
  },
  report: {
    args: '[paths...]',
    summary: 'Write one HTML page to look at: question maps, shares, findings beside the text.',
    load: () => import('./commands/report.js'),
  },
  brief: {
    args: '<file>',
    summary: 'Print one screen for a rep before a call: what to change, what to ask, what is missing.',
    load: () => import('./commands/brief.js'),
  },
  stats: {
    args: '[paths...]',
    summary: 'Count the questions of each script and of all: intents, openness, from against to.',
    load: () => import('./commands/stats.js'),
  },
  fix: {
    args: '[paths...]',
    summary: 'Apply the fixes that are safe; with --interactive, go through every change one by one.',
    load: () => import('./commands/fix.js'),
  },
  rules: {
    args: '',
    summary: 'List the rules.',
    load: () => import('./commands/rules.js'),
  },
  explain: {
    args: '<rule>',
    summary: 'Explain a rule: why, what to say instead, options, examples; of a family, list the rules.',
    load: () => import('./commands/explain.js'),
  },
  test: {
    args: '[folders...]',
    summary: 'Run the tests of the team’s own rules and the examples of its plugins.',
    load: () => import('./commands/test.js'),
  },
  config: {
    args: '<file>',
    summary: 'Print what holds for a file, and which config says so.',
    load: () => import('./commands/config.js'),
  },
  rule: {
    args: '<severity> <rule>',
    summary: 'Set a rule off, info, warning or error in the nearest config; its comments stay.',
    load: () => import('./commands/rule.js'),
  },
  why: {
    args: '<file:line>',
    summary: 'Say of a line what it was read as, which rules looked, and which spoke or were silenced by what.',
    load: () => import('./commands/why.js'),
  },
  baseline: {
    args: '<action> [paths...]',
    summary: 'Keep the list of known findings: update writes it, prune drops what is gone, stats counts it.',
    load: () => import('./commands/baseline.js'),
  },
  init: {
    args: '',
    summary: 'Write a commented config, and on request a CI workflow, a pre-commit hook, or a plugin to start from.',
    load: () => import('./commands/init.js'),
  },
} as const satisfies Readonly<Record<string, CommandSpec>>

export type CommandName = keyof typeof COMMANDS
