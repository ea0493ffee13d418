// Bundles the CLI and the API into dist/, with types beside them. What every run loads stands in few files: one for the start, one for the
// command line, one for linting. What only some runs load (other commands, other formats) has a file each.
// Measured on a file without a question, CPU above that of node alone, Node 20 and 24: the 57 chunks of a split at every border 1 and 1; these
// few files 0.83 and 0.68. Without white space they were at 0.65 and 0.6, but an uncaught error then prints a line of a megabyte.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { keepNeeded } from './build/declarations.mjs'
import { notices } from './build/notices.mjs'

const MINIFIED = { compress: true, mangle: false, codegen: { removeWhitespace: false } }

/** What is loaded together, the first that loads a file having it. */
const TOGETHER = {
  start: ['src/cli/main.ts'],
  program: ['src/cli/program.ts'],
  run: ['src/cli/commands/lint.ts', 'src/cli/style.ts', 'src/report/pretty.ts'],
  read: ['src/engine/lint-source.ts', 'src/config/resolver.ts', 'rules/index.ts'],
}

// Made beside its place: who runs the program meanwhile sees the old one whole.
const made = mkdtempSync('.dist-')
// Who builds may be another than who runs.
chmodSync(made, 0o755)
try {
  const bundle = await rolldown({
    input: {
      cli: 'src/cli/main.ts',
      worker: 'src/cli/worker.ts',
      index: 'src/index.ts',
      rule: 'src/rule.ts',
      tester: 'src/tester.ts',
      remark: 'src/remark.ts',
    },
    platform: 'node',
    // Has its own loader beside it, and only configs written in code need it.
    external: ['jiti', 'vitest'],
    logLevel: 'warn',
    checks: { ineffectiveDynamicImport: false },
  })
  const { output } = await bundle.write({
    dir: made,
    format: 'esm',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { groups: groups() },
    comments: { legal: false },
    minify: MINIFIED,
  })
  // One file of its own, for browsers: nothing of Node is in it, and nothing of a page, for it runs in workers too.
  const core = await rolldown({
    input: { core: 'src/core.ts' },
    platform: 'browser',
    resolve: { conditionNames: ['worker', 'import', 'default'] },
    logLevel: 'warn',
  })
  const { output: ofCore } = await core.write({
    dir: made,
    format: 'esm',
    codeSplitting: false,
    comments: { legal: false },
    minify: MINIFIED,
  })
  const types = ['node_modules/typescript/bin/tsc', '-p', '.tools/tsconfig.types.json', '--outDir', join(made, 'types')]
  execFileSync(process.execPath, types, { stdio: 'inherit' })
  keepNeeded(
    join(made, 'types'),
    ['index', 'rule', 'tester', 'remark', 'core'].map((entry) => `src/${entry}.d.ts`),
  )
  writeFileSync(join(made, 'THIRD-PARTY-NOTICES.txt'), notices([...output, ...ofCore].filter(({ type }) => type === 'chunk')))
  rmSync('dist', { recursive: true, force: true })
  renameSync(made, 'dist')
} finally {
  rmSync(made, { recursive: true, force: true })
}

/** A group for each name: what its files import, themselves or through others, and no group before it has. */
function groups() {
  const owner = new Map()
  const enter = (id, name, modules) => {
    const module = modules.getModuleInfo(id)
    if (!module || owner.has(id)) return
    owner.set(id, name)
    for (const next of module.importedIds) enter(next, name, modules)
  }
  return Object.keys(TOGETHER).map((group, index) => ({
    debugName: group,
    priority: Object.keys(TOGETHER).length - index,
    name: (id, modules) => {
      if (owner.size === 0) {
        for (const [name, files] of Object.entries(TOGETHER)) for (const file of files) enter(resolve(file), name, modules)
      }
      return owner.get(id) === group ? group : null
    },
  }))
}
