import { existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { ConfigResolver } from '../config/resolver.js'
import type { RegisteredRule } from '../rule/contract.js'

/**
 * The given rules and those that the configs of the working folder and of some paths bring: what names on a command line, lists of rules
 * and rule tables of reports may mean. Mistakes in configs are told where the configs are used.
 */
export async function rulesAt(
  resolver: ConfigResolver,
  paths: readonly string[],
  given: readonly RegisteredRule[],
  cwd: string,
): Promise<readonly RegisteredRule[]> {
  const rules = new Map(given.map((each) => [each.rule.id, each]))
  for (const folder of new Set([cwd, ...paths.flatMap((path) => folderOf(resolve(cwd, path)))]))
    for (const each of await resolver.rulesIn(folder)) if (!rules.has(each.rule.id)) rules.set(each.rule.id, each)
  return [...rules.values()]
}

function folderOf(path: string): readonly string[] {
  if (!existsSync(path)) return []
  return [statSync(path).isDirectory() ? path : dirname(path)]
}
