#!/usr/bin/env node
import module from 'node:module'

module.enableCompileCache?.()
try {
  const { main, processIo } = await import('../dist/cli.js')
  process.exitCode = await main(process.argv.slice(2), processIo())
} catch (error) {
  console.error(error)
  process.exitCode = 2
}
