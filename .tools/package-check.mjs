// Packs the package as npm would and has two well-known checkers look at it: publint at its manifest and files, attw at how its types are
// found from each kind of project. The package is ESM alone, so older ways to find modules do not count.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const shell = process.platform === 'win32'
const folder = mkdtempSync(join(tmpdir(), 'saleslint-package-'))
try {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [pack] = Object.values(JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell })))
  const packed = join(folder, pack.filename)
  execFileSync('npx', ['--no-install', 'publint', 'run', packed, '--strict'], { stdio: 'inherit', shell })
  execFileSync('npx', ['--no-install', 'attw', packed, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'], {
    stdio: 'inherit',
    shell,
  })
} catch (error) {
  // The checkers have said what is wrong.
  if (error.status === undefined) throw error
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
