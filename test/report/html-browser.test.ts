import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import html from '../../src/report/html.js'
import { drawReport, type FileReport, type Report } from '../../src/report/model.js'
import { findingOn, SMALL_MAP, SMALL_REPORT } from './small-report.js'
import { plain } from './style.js'

// A slow machine may take its time: nothing here measures any.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })
const POLL = { timeout: 60_000 }

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
if (!executablePath) console.warn('No Chromium here: the page is not tried in a browser. Name one in CHROMIUM, or install it.')

const EVIL = '<img src=x onerror=alert(1)>'
const evilSource = `# ${EVIL}\n\n**Rep:** ${EVIL} Why?\n`
const EVIL_FILE: FileReport = {
  file: `${EVIL}.md`,
  role: 'script',
  call: 'mixed',
  asks: 1,
  findings: [
    findingOn(evilSource, `${EVIL} Why?`, EVIL, 'warning', EVIL, { path: EVIL, suggestions: [{ text: EVIL, applicability: 'review' }] }),
  ],
  map: { ...SMALL_MAP, title: EVIL, asks: SMALL_MAP.asks.map((ask) => ({ ...ask, text: EVIL })) },
  source: evilSource,
}
const REPORT: Report = {
  ...SMALL_REPORT,
  title: 'Playbook',
  date: '2026-03-01',
  history: [{ date: '2026-02-01', summary: SMALL_REPORT.summary }],
  files: [...SMALL_REPORT.files, EVIL_FILE],
}

describe.skipIf(!executablePath)('the page in Chromium', () => {
  let browser: Browser
  let page: Page
  let folder = ''
  const troubles: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'saleslint page '))
    writeFileSync(join(folder, 'report.html'), drawReport(html, REPORT, plain))
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: 120_000 })

    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.on('console', (message) => troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(error.message))
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(join(folder, 'report.html')).href) troubles.push(`request: ${request.url()}`)
    })
    await page.goto(pathToFileURL(join(folder, 'report.html')).href)
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('loads without an error, a request or a dialog, hostile names included', async () => {
    await page.waitForTimeout(200)
    expect(troubles).toEqual([])
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.getByRole('heading', { name: EVIL }).count()).toBeGreaterThan(0)
  })

  it('gives every chart a name that a screen reader can say', async () => {
    const charts = page.locator('svg[role=img]')
    expect(await charts.count()).toBeGreaterThan(4)
    await page.getByRole('button', { name: 'Open all' }).click()
    for (const name of [
      /^Question map of Discovery call/,
      /^Openness of \d+ asks/,
      /^Findings per hundred asks/,
      /asks about where the customer comes from/,
    ]) {
      expect(await page.getByRole('img', { name }).count(), String(name)).toBe(1)
    }
  })

  it('filters by severity', async () => {
    const shown = page.locator('.note:not([hidden])')
    await expect.poll(() => shown.count(), POLL).toBe(4)
    await page.getByRole('checkbox', { name: 'info' }).uncheck()
    await page.getByRole('checkbox', { name: 'warning' }).uncheck()
    await expect.poll(() => shown.count(), POLL).toBe(1)
    await expect.poll(() => page.locator('article.script:not([hidden])').count(), POLL).toBe(1)
    await expect.poll(() => page.getByRole('status').textContent(), POLL).toBe('1 finding in 1 script')
    await expect.poll(() => page.locator('mark:not(.off)').allTextContents(), POLL).toEqual(['Can you decide today?'])
  })

  it('filters by rule and by name, and forgets both', async () => {
    await page.getByRole('button', { name: 'Reset' }).click()
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('early-budget')
    await expect.poll(() => page.locator('.note:not([hidden])').count(), POLL).toBe(1)
    await page.getByRole('button', { name: 'Reset' }).click()
    await page.getByRole('searchbox', { name: 'Script' }).fill('CLEAN')
    await expect.poll(() => page.locator('article.script:not([hidden]) h3').allTextContents(), POLL).toEqual(['Clean'])
    await page.getByRole('button', { name: 'Reset' }).click()
    // Polled from here: the page's own policy forbids the evaluation that waiting inside it needs.
    await expect.poll(() => page.getByRole('status').textContent(), POLL).toBe('4 findings in 3 scripts')
  })

  it('opens the script that a link leads to', async () => {
    await page.getByRole('button', { name: 'Close all' }).click()
    await page.getByRole('table').getByRole('link', { name: 'Discovery call' }).click()
    await expect.poll(() => page.locator('article.script > details[open]').count(), POLL).toBe(1)
  })

  it('can be used with the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Close all' }).click()
    await page.locator('article.script > details > summary').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('article.script').first().locator('details').first().getAttribute('open'), POLL).not.toBeNull()
  })

  it.each([400, 1280, 1920])('never scrolls sideways at %i pixels', async (width) => {
    await page.getByRole('button', { name: 'Open all' }).click()
    await page.setViewportSize({ width, height: 900 })
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth'), POLL).toBe(width)
  })

  it.each(['light', 'dark'] as const)('has text that can be read on a %s ground', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await expect.poll(() => page.evaluate(FAINT_TEXTS), POLL).toEqual([])
  })

  it('prints without the filter', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => page.locator('#filter').isVisible(), POLL).toBe(false)
    expect(await page.getByRole('heading', { name: 'Script by script' }).isVisible()).toBe(true)
  })
})

/** Runs in the page: texts whose contrast with the ground behind them is under 4.5, as WCAG counts it. */
const FAINT_TEXTS = `(() => {
  const channels = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number)
  const light = (color) => {
    const [red, green, blue] = channels(color).slice(0, 3).map((value) => value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const faint = []
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())
    if (!own || element.closest('svg, script, option') || element.getClientRects().length === 0) continue
    let at = element
    while (at.parentElement && channels(getComputedStyle(at).backgroundColor)[3] === 0) at = at.parentElement
    const [a, b] = [light(getComputedStyle(element).color), light(getComputedStyle(at).backgroundColor)].sort((x, y) => y - x)
    const contrast = (a + 0.05) / (b + 0.05)
    if (contrast < 4.5) faint.push(element.className + ' ' + element.textContent.slice(0, 40) + ' ' + contrast.toFixed(2))
  }
  return faint
})()`
