import { join } from 'node:path'
import { expect, it } from 'vitest'
// Loaded here so that no test waits for it.
import '../../src/cli/commands/lint.js'
import '../../src/engine/lint-source.js'
import { run } from './run.js'

it('takes none of the project’s own pages for a script, though those of the rules are full of questions', async () => {
  const { code, out } = await run(['README.md', 'CHANGELOG.md', 'rules'], { cwd: join(import.meta.dirname, '../..') })
  expect(out).toMatch(/No findings: 0 scripts, 0 asks \(\d+ other files are no script\)/)
  expect(code).toBe(0)
}, 30_000)
