// Bundles the CLI and the API into dist/, one file an entry point and a chunk for whatever is loaded only when used, with types beside them.
// Minifying was measured and left out: 2.2 MB instead of 2.6 start no faster, and a stack trace is worth reading.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

// Made beside its place: who runs the program meanwhile sees the old one whole.
const made = mkdtempSync('.dist-')
try {
  await build({
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', rule: 'src/rule.ts', tester: 'src/tester.ts', remark: 'src/remark.ts' },
    outdir: made,
    bundle: true,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    // Has its own loader beside it, and only configs written in code need it.
    external: ['jiti', 'vitest'],
    // commander is CommonJS and asks for node's modules by require.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    legalComments: 'none',
    logLevel: 'warning',
  })
  // One file of its own, for browsers: nothing of Node is in it.
  await build({
    entryPoints: { core: 'src/core.ts' },
    outdir: made,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    legalComments: 'none',
    logLevel: 'warning',
  })
  const types = ['node_modules/typescript/bin/tsc', '-p', '.tools/tsconfig.types.json', '--outDir', join(made, 'types')]
  execFileSync(process.execPath, types, { stdio: 'inherit' })
  rmSync('dist', { recursive: true, force: true })
  renameSync(made, 'dist')
} finally {
  rmSync(made, { recursive: true, force: true })
}
