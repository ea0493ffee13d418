#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// Where hardly anything is loaded, nothing of this pays.
if (process.argv[2] !== '--version') {
  // Patterns are compiled to machine code at once and in haste: V8 would read each first as code of its own and compile it anew when it is met
  // again. CPU of one script against V8's own settings, Node 20, 22 and 24: 0.66, 0.71, 0.73. Longer runs compile with care (src/cli/v8-settings.ts).
  for (const flag of ['--regexp-tier-up-ticks=0', '--no-regexp-optimization']) setFlagsFromString(flag)
  // V8 of Node 20 optimises so early that most runs are over before that has paid for itself.
  if (process.versions.v8?.startsWith('11.')) setFlagsFromString('--interrupt-budget=300000')
}
try {
  const { main, processIo } = await import('../dist/cli.js')
  process.exitCode = await main(process.argv.slice(2), processIo())
  if (process.argv[2] !== '--version') (await import('../dist/code-cache.js')).keepCompiled(process.argv[2])
} catch (error) {
  console.error(error)
  process.exitCode = 2
}
