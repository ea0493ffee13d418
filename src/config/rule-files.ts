import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { RegisteredRule } from '../rule/contract.js'
import { checkTeamRules } from './brought.js'
import { kindOf, readConfigText } from './config-file.js'
import { isReallyInside } from './containment.js'
import { SaleslintError } from './error.js'
import { compileGlob, isGlob, splitGlob } from './glob.js'
import { Notes } from './notes.js'
import type { PhraseLists } from './team/check-sought.js'

export interface RuleFileSearch {
  readonly cwd: string
  /** No file outside of it is read. */
  readonly root: string
  readonly known: readonly RegisteredRule[]
  readonly phraseLists: PhraseLists
  /** Told of a glob that names no file. */
  readonly onMissing: (glob: string) => void
}

/**
 * Reads the files of rules without code that globs name, from the folder of the config. Every mistake is noted in `errors`. `reads` are
 * the files, and the folders that were looked through for them.
 */
export async function readRuleFiles(
  globs: readonly string[],
  config: string,
  { cwd, root, known, phraseLists, onMissing }: RuleFileSearch,
  errors: SaleslintError[],
): Promise<{ readonly rules: readonly RegisteredRule[]; readonly reads: readonly string[] }> {
  const rules: RegisteredRule[] = []
  const folders: string[] = []
  const files = filesOf(globs, dirname(config), onMissing, folders)
  for (const path of files) {
    const name = relative(cwd, path).replaceAll(sep, '/')
    try {
      if (!isReallyInside(path, root)) throw new SaleslintError('config-escape', 'lies outside the project', { file: name })
      const kind = kindOf(path)
      if (kind !== 'yaml' && kind !== 'json')
        throw new SaleslintError('config-kind', 'is no file of rules: it is neither YAML nor JSON', { file: name })
      const text = readConfigText(path, name)
      const notes = new Notes({ name, text })
      const { readJson, readYaml } = await import('./data-text.js')
      const { tree, problems } = kind === 'yaml' ? readYaml(text) : readJson(text)
      for (const { message, span } of problems)
        notes.report('config-syntax', `is no ${kind === 'yaml' ? 'YAML' : 'JSON'}: ${message}`, span)
      // What this very file has brought along another way is no second rule of the same name.
      const others = [...known, ...rules].filter(({ from }) => from !== name)
      if (tree) rules.push(...checkTeamRules(tree, name, others, phraseLists, notes))
      errors.push(...notes.problems)
    } catch (error) {
      if (!(error instanceof SaleslintError)) throw error
      errors.push(error)
    }
  }
  return { rules, reads: [...folders, ...files] }
}

/** A glob that names no file is a mistake; a folder in the way that cannot be read names none. */
function filesOf(globs: readonly string[], folder: string, onMissing: (glob: string) => void, looked: string[]): readonly string[] {
  const found = new Set<string>()
  for (const glob of globs) {
    const pattern = glob.replaceAll('\\', '/').replace(/^\.\//, '')
    const hits = isGlob(pattern) ? walk(folder, pattern, looked) : [join(folder, pattern)].filter((path) => existsSync(path))
    for (const path of hits) found.add(path)
    if (hits.length === 0) onMissing(glob)
  }
  return [...found].sort()
}

function walk(folder: string, pattern: string, looked: string[]): readonly string[] {
  const matches = compileGlob(pattern, { hidesDots: true })
  const { base } = splitGlob(pattern)
  const isDeep = pattern.includes('**')
  const depth = pattern.split('/').length - base.split('/').filter((part) => part !== '.').length
  const found: string[] = []
  const look = (at: string, left: number) => {
    looked.push(at)
    for (const entry of entriesOf(at)) {
      const path = join(at, entry.name)
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.') && (isDeep || left > 1)) look(path, left - 1)
      } else if (matches(relative(folder, path).replaceAll(sep, '/'))) found.push(path)
    }
  }
  look(join(folder, base), depth)
  return found
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
