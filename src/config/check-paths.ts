import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isGlob } from './glob.js'
import { nearest } from './nearest.js'
import type { Notes } from './notes.js'
import { type ConfigNode, entryOf } from './tree.js'

/**
 * Notes the globs of a config that name a folder which is not there while one of nearly the same name is: `scirpts/**` beside `scripts`.
 * Looks at names only, in the config's own folder and below; a glob for files that are still to come is none of its business.
 */
export function checkPaths(tree: ConfigNode | undefined, folder: string, notes: Notes): void {
  for (const override of itemsOf(entryOf(tree, 'overrides')?.node)) {
    for (const key of ['files', 'except']) for (const item of itemsOf(entryOf(override, key)?.node)) checkPath(item, folder, notes)
  }
  for (const item of itemsOf(entryOf(tree, 'ignore')?.node)) checkPath(item, folder, notes)
}

/** Notes that a glob of `ruleFiles` names no file. */
export function noteNoRuleFile(glob: string, tree: ConfigNode | undefined, folder: string, notes: Notes): void {
  const node = itemsOf(entryOf(tree, 'ruleFiles')?.node).find((each) => each.kind === 'value' && each.value === glob)
  const near = nearestPath(glob.replaceAll('\\', '/'), folder)?.near
  notes.report('config-no-match', `‘${glob}’ names no file of rules`, node?.span, near && `Did you mean ${near}?`)
}

/** What is nearly the first part of a path that does not exist; undefined where the path exists or nothing is near. */
function nearestPath(path: string, folder: string): { readonly missing: string; readonly near: string } | undefined {
  const before: string[] = []
  for (const part of path.split('/').filter((name) => name !== '' && name !== '.')) {
    if (isGlob(part) || part === '..') return undefined
    const names = namesIn(join(folder, ...before))
    if (!names.includes(part)) {
      const near = nearest(part, names)
      return near === undefined ? undefined : { missing: [...before, part].join('/'), near: [...before, near].join('/') }
    }
    before.push(part)
  }
  return undefined
}

function checkPath(node: ConfigNode, folder: string, notes: Notes): void {
  if (node.kind !== 'value' || typeof node.value !== 'string') return
  const path = node.value.replace(/^!/, '').replaceAll('\\', '/')
  // Without a slash a name is looked for at any depth.
  const found = path.replace(/\/+$/, '').includes('/') ? nearestPath(path.endsWith('/') ? path : dirname(path), folder) : undefined
  if (found) notes.report('config-no-match', `there is no ‘${found.missing}’ here`, node.span, `Did you mean ${found.near}?`)
}

function itemsOf(node: ConfigNode | undefined): readonly ConfigNode[] {
  return node === undefined ? [] : node.kind === 'list' ? node.items : [node]
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
