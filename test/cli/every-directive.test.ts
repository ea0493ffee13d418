import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DIRECTIVES } from '../../src/rule/directive.js'
import { run, useFolder } from './run.js'

const folder = useFolder()
const PRESS = '**Rep:** Are you in a position to decide today?\n'

/** A script for each directive, in which the first pressing ask is silenced and the second is not, and the line of the second. */
const CASES: Readonly<
  Record<(typeof DIRECTIVES)[number], readonly [script: (comment: (words: string) => string) => string, second: number]>
> = {
  'saleslint-disable-next-line': [(comment) => `${comment('saleslint-disable-next-line close-pressure -- agreed')}\n${PRESS}\n${PRESS}`, 4],
  'saleslint-disable-line': [(comment) => `${PRESS.trimEnd()} ${comment('saleslint-disable-line pressure')}\n\n${PRESS}`, 3],
  'saleslint-disable': [
    (comment) => `${comment('saleslint-disable close-pressure')}\n\n${PRESS}\n${comment('saleslint-enable close-pressure')}\n\n${PRESS}`,
    7,
  ],
  'saleslint-enable': [(comment) => `${comment('saleslint-disable')}\n\n${PRESS}\n${comment('saleslint-enable')}\n\n${PRESS}`, 7],
  'saleslint-disable-file': [(comment) => `${PRESS}\n${comment('saleslint-disable-file close-pressure')}\n`, 0],
}
const FORMS = {
  Markdown: ['größe & co.md', (words: string) => `<!-- ${words} -->`],
  MDX: ['größe & co.mdx', (words: string) => `{/* ${words} */}`],
} as const

interface Told {
  readonly rule: string
  readonly line: number
}

describe.each(Object.entries(FORMS))('every directive in %s', (_, [name, comment]) => {
  it.each(DIRECTIVES.flatMap((kind) => ['\n', '\r\n'].map((end) => [kind, JSON.stringify(end), end] as const)))(
    '%s with %s',
    async (kind, _end, end) => {
      const [script, second] = CASES[kind]
      const source = script(comment).replaceAll('\n', end)
      folder.put({ [name]: source })
      const at = (...args: string[]) => run([name, ...args], { cwd: folder.path() })
      const report: { files: { findings: Told[]; suppressed: Told[] }[] } = JSON.parse((await at('--format', 'json')).out)
      const { findings = [], suppressed = [] } = report.files[0] ?? {}
      expect(suppressed.map(({ rule }) => rule)).toContain('close-pressure')
      const standing = findings.filter(({ rule }) => rule === 'close-pressure' || rule.includes('directive'))
      expect(standing.map(({ rule, line }) => `${line} ${rule}`)).toEqual(second === 0 ? [] : [`${second} close-pressure`])
      // One slip of the finger in its name: told with its place and the right name, and mended.
      folder.put({ [name]: source.replaceAll('saleslint-dis', 'saleslint-dsi').replaceAll('saleslint-en', 'saleslint-ne') })
      const told = await at('--format', 'compact')
      expect(told.out).toMatch(/^größe & co\.mdx?:\d+:\d+: error misspelt-directive .*Write “saleslint-(?:dis|en)able/m)
      await at('--fix')
      expect(readFileSync(folder.at(name), 'utf8')).toBe(source)
    },
  )
})
