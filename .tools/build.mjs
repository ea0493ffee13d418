// Bundles the CLI and the API into dist/, one file an entry point and a chunk for whatever is loaded only when used, with types beside them.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', rule: 'src/rule.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  // Loads a third faster than the bundle as written; names stay, so that a stack trace can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  // Has its own loader beside it, and only configs written in code need it.
  external: ['jiti'],
  // commander is CommonJS and asks for node's modules by require.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  legalComments: 'none',
  logLevel: 'warning',
})
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.tools/tsconfig.types.json'], { stdio: 'inherit' })
