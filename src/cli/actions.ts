import { appendFileSync } from 'node:fs'
import { reasonOf } from '../engine/files.js'
import type { Io } from './io.js'

/** A job's summary holds a megabyte. */
const MOST = 1_000_000

/** Whether the run is a step of GitHub Actions. */
export function isActions(env: Io['env']): boolean {
  return env['GITHUB_ACTIONS'] === 'true'
}

/** Text of scripts in a log that GitHub reads for commands: a line never begins with one. */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200b').replaceAll('##[', '#\u200b#[')
}

/** Adds Markdown to the summary of the job; a summary that cannot be written fails nothing. */
export function addToSummary(markdown: string, { env, stderr }: Io): void {
  const file = env['GITHUB_STEP_SUMMARY']
  if (!file) return
  try {
    appendFileSync(file, markdown.slice(0, MOST))
  } catch (cause) {
    stderr.write(`saleslint: the job's summary cannot be written: ${reasonOf(cause)}\n`)
  }
}
