import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { githubFile } from '../../src/cli/service-files.js'
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

it('shows workflows that begin as those of init, whose commands work', async () => {
  const blocks = [...readme.matchAll(/```yaml\n# (?:\.github\/workflows\/\S+|\.gitlab-ci\.yml)\n([\s\S]*?)```/g)].map(([, text = '']) =>
    parse(text),
  )
  const [github, gitlab] = blocks
  expect(blocks).toHaveLength(2)
  const place = { folder: '', hasBaseline: false, hasLock: false, runsCode: false, needsPackages: false }
  const written = parse(githubFile(manifest.version, place).whole)
  const wanted = written.jobs.saleslint.steps
  expect(github.permissions).toEqual(written.permissions)
  for (const job of ['part', 'whole']) expect(github.jobs[job].steps.slice(0, 2)).toEqual(wanted.slice(0, 2))
  const runs = (job: string) => github.jobs[job].steps.flatMap(({ run: line }: { run?: string }) => line ?? []) as string[]
  const start = wanted.at(-1).run.replace(/ --untrusted \.$/, ' ')
  for (const [part, whole] of [
    [...runs('part'), ...runs('whole')],
    [gitlab.part.script, gitlab.whole.script],
  ] as [string, string][]) {
    folder.put({ 'a.md': POOR, 'b.md': POOR, 'c.md': POOR })
    const argsOf = (line: string) => {
      expect(line.startsWith(start) && line.includes(' --untrusted ')).toBe(true)
      return line.slice(start.length).split(' ')
    }
    for (const i of ['1', '2', '3']) {
      const line = part.replace(/\$\{\{ matrix\.part \}\}|\$CI_NODE_INDEX/g, i).replace('$CI_NODE_TOTAL', '3')
      expect((await run(argsOf(line), { cwd: folder.path() })).code).toBe(0)
    }
    const parts = ['1', '2', '3'].map((i) => `part-${i}.json`)
    const merged = argsOf(whole).flatMap((arg) => (/part-\*\.json$/.test(arg) ? parts : arg))
    expect((await run(merged, { cwd: folder.path() })).code).not.toBe(2)
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
