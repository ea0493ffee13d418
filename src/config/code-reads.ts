import { readFileSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Where code names a file beside it: `from './x.js'`, `import './x.js'`, `import('./x.js')`, `require('./x.js')`. */
const NAMED = /\b(?:from|import|require)\s*\(?\s*['"](\.{1,2}\/[^'"\n]+)['"]/g
const ENDINGS = ['', '.ts', '.mts', '.cts', '.js', '.mjs', '.cjs', '.json', '/index.ts', '/index.js', '/index.mjs']

/** The given files of code and what they import beside them, and that in turn: what may change how they work. */
export function importedBy(files: readonly string[]): readonly string[] {
  const found = new Set(files)
  // A set takes in what is added while it is walked.
  for (const file of found) for (const other of namedIn(file)) found.add(other)
  return [...found]
}

function namedIn(file: string): readonly string[] {
  try {
    const code = readFileSync(file, 'utf8')
    return [...code.matchAll(NAMED)].flatMap(([, name = '']) => fileAt(resolve(dirname(file), name)) ?? [])
  } catch {
    return []
  }
}

/** TypeScript may name the file that it will be compiled to. */
function fileAt(path: string): string | undefined {
  const candidates = [...ENDINGS.map((ending) => `${path}${ending}`), path.replace(/\.([mc]?)js$/, '.$1ts')]
  return candidates.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile())
}
