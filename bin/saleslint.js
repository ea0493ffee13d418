#!/usr/bin/env node
import module from 'node:module'

// Where hardly anything is loaded, keeping it costs more than there is to gain.
if (process.argv[2] !== '--version') module.enableCompileCache?.()
try {
  const { main, processIo } = await import('../dist/cli.js')
  process.exitCode = await main(process.argv.slice(2), processIo())
} catch (error) {
  console.error(error)
  process.exitCode = 2
}
