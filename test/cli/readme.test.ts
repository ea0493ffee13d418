import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { POOR, run, useFolder } from './run.js'

const folder = useFolder()
const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')

/** What the README says of each exit code, and command lines that must end with it. */
const CASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '0': [['a.md', '--fail-on', 'never'], ['a.md', '--only', 'sleep-cliche'], ['--help'], ['outline', 'a.md'], ['rules']],
  '1': [
    ['a.md', '--rule', 'long-question=warning'],
    ['a.md', '--only', 'long-question', '--rule', 'long-question=warning', '--max-warnings', '0'],
  ],
  '2': [['gone.md'], ['a.md', 'binary.md'], ['a.md', '--formt', 'json'], ['a.md', '--config', 'broken.yaml'], ['outline', 'gone.md']],
}

it('keeps what the README says about exit codes', async () => {
  const table = /## Exit code\n\n([\s\S]*?)\n\n/.exec(readme)?.[1] ?? ''
  const codes = [...table.matchAll(/^\| (\d) \|/gm)].map(([, code]) => code ?? '')
  expect(codes).toEqual(Object.keys(CASES))
  folder.put({ 'a.md': POOR, 'binary.md': Buffer.from([0]), 'broken.yaml': 'nope: 1\n' })
  for (const [code, lines] of Object.entries(CASES)) {
    for (const args of lines) expect([args, (await run(args, { cwd: folder.path() })).code]).toEqual([args, Number(code)])
  }
})

it('shows configs that work', async () => {
  const [, example = ''] = /commented `saleslint\.config\.yaml`[^\n]*\n\n```yaml\n([\s\S]*?)```/.exec(readme) ?? []
  const [, frontMatter = ''] = /own front matter\n\n```yaml\n([\s\S]*?)```/.exec(readme) ?? []
  folder.put({ 'saleslint.config.yaml': `${example}frontMatter: { allow: [question-count] }\n`, 'a.md': frontMatter + POOR })
  const { out, code } = await run(['a.md', '--format', 'json'], { cwd: folder.path() })
  expect(JSON.parse(out)).toMatchObject({ errors: [], files: [{ call: 'cold' }] })
  expect(code).not.toBe(2)
})
