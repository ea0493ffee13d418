import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { lintText, outline, rules } from '../src/core.js'
import { lintText as lintWithConfig } from '../src/index.js'

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
const SCRIPT = readFileSync(join(import.meta.dirname, '../fixtures/cold-call/script.md'), 'utf8')

describe('saleslint/core', () => {
  it('finds what the whole API finds', () => {
    expect(lintText(SCRIPT).length).toBeGreaterThan(0)
    expect(lintText(SCRIPT)).toEqual(lintWithConfig(SCRIPT))
  })
  it('takes settings and rules', () => {
    expect(lintText(SCRIPT, { rules: [] })).toEqual([])
    expect(lintText(SCRIPT, { settings: { presets: [] } })).toEqual([])
    expect(rules.length).toBeGreaterThan(40)
    expect(outline(SCRIPT, { file: 'a.md' })).toMatchObject({ file: 'a.md' })
  })

  describe('bundled for a browser', () => {
    let code = ''
    beforeAll(async () => {
      const { outputFiles, metafile } = await build({
        entryPoints: [join(import.meta.dirname, '../src/core.ts')],
        bundle: true,
        platform: 'browser',
        format: 'iife',
        globalName: 'saleslint',
        write: false,
        metafile: true,
        logLevel: 'silent',
      })
      code = outputFiles[0]?.text ?? ''
      expect(
        Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ path }) => /^node:|^(?:fs|path|os)$/.test(path))),
      ).toEqual([])
    }, 60_000)

    it('needs nothing of Node', () => {
      expect(code.length).toBeGreaterThan(100_000)
    })

    it.skipIf(!executablePath)(
      'runs in Chromium and finds the same',
      async () => {
        const browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] })
        try {
          const page = await browser.newPage()
          await page.addScriptTag({ content: code })
          const found = await page.evaluate(
            (text) => JSON.stringify((globalThis as never as { saleslint: typeof import('../src/core.js') }).saleslint.lintText(text)),
            SCRIPT,
          )
          expect(JSON.parse(found)).toEqual(JSON.parse(JSON.stringify(lintText(SCRIPT))))
        } finally {
          await browser.close()
        }
      },
      60_000,
    )
  })
})

describe('a text that would keep the parser busy for minutes', () => {
  it('is refused', () => {
    for (const look of [lintText, outline])
      expect(() => look('> '.repeat(50_000))).toThrow(expect.objectContaining({ code: 'over-budget' }))
  })
})
