import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { INTENTS } from '../../src/ask/labels.js'
import { BEHAVIOUR, BEHAVIOUR_HASH } from '../../src/report/html/behaviour.js'
import { GROUPS } from '../../src/report/html/palette.js'
import html from '../../src/report/html.js'
import { drawReport, type FileReport } from '../../src/report/model.js'
import { HOSTILE_REPORT } from './hostile-report.js'
import { findingOn, SMALL_MAP, SMALL_REPORT } from './small-report.js'
import { plain } from './style.js'

const page = drawReport(html, { ...SMALL_REPORT, title: 'A title', date: '2026-03-01' }, plain)

it('gives every intent exactly one colour', () => {
  expect(GROUPS.flatMap(({ intents }) => intents).toSorted()).toEqual([...INTENTS].toSorted())
})

it('allows no script but its own', () => {
  expect(createHash('sha256').update(BEHAVIOUR).digest('base64')).toBe(BEHAVIOUR_HASH)
  expect(page).toContain(`script-src 'sha256-${BEHAVIOUR_HASH}'`)
  expect(page.match(/<script/g)).toHaveLength(1)
})

it('needs nothing from anywhere', () => {
  expect(page).not.toMatch(/\b(?:src|href)="(?!#)/)
  expect(page).not.toMatch(/@import|url\(/)
})

it('marks the flagged text and puts the finding beside it', () => {
  expect(page).toMatch(/<mark class="error"[^>]*>Can you decide today\?<\/mark>/)
  expect(page).toMatch(/<mark class="warning"[^>]*>What is your budget for this\?<\/mark>/)
  expect(page).toContain('On the path Opening → Busy')
  expect(page).toContain('What would you need to see before deciding?')
})

it('puts findings about the whole script above its text', () => {
  const [, whole = ''] = /<div class="whole"[^>]*>(.*?)<\/div>\n<div class="pages">/s.exec(page) ?? []
  expect(whole).toContain('no-goal-question')
  expect(whole).not.toContain('close-pressure')
})

it('draws a map with a name, a description and one mark an ask', () => {
  const [, map = ''] = /(<svg[^>]*aria-labelledby="s2-t s2-d".*?<\/svg>)/s.exec(page) ?? []
  expect(map).toContain('<title id="s2-t">Question map of Discovery call</title>')
  expect(map).toContain(
    '4 asks in 27 words of the rep, through opening, discovery, close. It opens with budget, requirement, backstory. 1 press',
  )
  expect(map.match(/class="ask /g)).toHaveLength(4)
  expect(map.match(/class="pressure"/g)).toHaveLength(1)
  expect(map.match(/class="link"/g)).toHaveLength(1)
  expect(map.match(/class="listen"/g)).toHaveLength(1)
})

it('shows on the card of a fault how it is said in a script, and what to say there', () => {
  const [, cards = ''] = /<ul class="cards">(.*?)<\/ul>/s.exec(page) ?? []
  expect(cards).toContain(
    '<p class="said">“Can you decide today?”</p><p class="instead"><span>Instead</span> What would you need to see before deciding?</p>',
  )
  expect(cards.match(/class="said"/g)).toHaveLength(1)
})

it('says of a script what its kind of call lacks, and no more', () => {
  const FILE = SMALL_REPORT.files[1] as FileReport
  const lacks = (file: FileReport) =>
    [...drawReport(html, { ...SMALL_REPORT, files: [file] }, plain).matchAll(/<li class="no">.*?<\/span> (.*?)<\/li>/g)].map(
      ([, what]) => what,
    )
  expect(lacks(FILE)).toEqual([
    'no question for the backstory',
    'no question for the goal',
    'no question about the person',
    'shares no plan for the talk',
    'never asks what else matters',
  ])
  expect(lacks({ ...FILE, call: 'close' })).toEqual(['never asks what else matters', 'no plan for the follow-up'])
})

it('calls a stage of no known kind by its heading', () => {
  const map = { ...SMALL_MAP, stages: [{ stage: 'other', title: 'Our <values>', from: 0, to: 27 }] } as const
  const file = { ...(SMALL_REPORT.files[1] as FileReport), map }
  expect(drawReport(html, { ...SMALL_REPORT, files: [file] }, plain)).toContain('y="14">Our &lt;values&gt;</text>')
})

it('leaves out files that are no script', () => {
  expect(page).not.toContain('README.md')
})

it('shows a trend only where there is an earlier report', () => {
  expect(page).not.toContain('id="trend"')
  const history = [{ date: '2026-01-01', summary: { files: 3, scripts: 2, asks: 8, errors: 4, warnings: 2, infos: 0 } }]
  const later = drawReport(html, { ...SMALL_REPORT, date: '2026-03-01', history }, plain)
  expect(later).toContain(
    'Findings per hundred asks over 2 reports: errors from 50.0 to 10.0, warnings from 25.0 to 10.0, info from 0.0 to 10.0.',
  )
})

it('draws a report of nothing', () => {
  const summary = { files: 0, scripts: 0, asks: 0, errors: 0, warnings: 0, infos: 0 }
  expect(drawReport(html, { files: [], errors: [], summary }, plain)).toContain('No script was read.')
})

it('escapes every name and text', () => {
  const text = drawReport(html, HOSTILE_REPORT, plain)
  const own = drawReport(html, { ...HOSTILE_REPORT, files: [], errors: [], title: 'T' }, plain)
  expect(text.match(/<script/g)).toHaveLength(1)
  expect(text).not.toMatch(/<img|<svg onload/)
  expect(/(?![\n\t])[\p{Cc}\p{Cs}\p{Bidi_Control}]/u.exec(text)).toBeNull()
  expect(own.length).toBeGreaterThan(1000)
})

describe('overlapping, touching and long findings', () => {
  const draw = (source: string, findings: FileReport['findings']) => {
    const map = { ...SMALL_MAP, head: { start: -1, end: -1 } }
    return drawReport(
      html,
      { ...SMALL_REPORT, errors: [], files: [{ file: 'a.md', role: 'script', call: 'mixed', asks: 9, findings, map, source }] },
      plain,
    )
  }
  it('gives overlapping stretches the colour of the loudest', () => {
    const source = 'Why would you not sign it today?\n'
    const text = draw(source, [
      findingOn(source, 'Why would you not sign it', 'a', 'info', 'A.'),
      findingOn(source, 'sign it today?', 'b', 'error', 'B.'),
    ])
    expect(text).toContain(
      '<mark class="info" data-f="1">Why would you not </mark><mark class="error" data-f="1 2">sign it</mark><mark class="error" data-f="2"> today?</mark>',
    )
  })
  it('folds long stretches without a finding and keeps short ones in place', () => {
    const source = `${'line\n'.repeat(30)}Why?\nline\nline\nHow?\n${'line\n'.repeat(9)}`
    const text = draw(source, [findingOn(source, 'Why?', 'a', 'info', 'A.'), findingOn(source, 'How?', 'b', 'info', 'B.')])
    expect(text).toContain('<summary>28 lines without a finding</summary>')
    expect(text.match(/<div class="row">/g)).toHaveLength(2)
  })
  it('shows each line once where findings span lines', () => {
    const source = 'one\ntwo\nthree\nfour\nfive\n'
    const text = draw(source, [
      findingOn(source, 'one\ntwo\nthree', 'a', 'info', 'A.'),
      findingOn(source, 'two\nthree\nfour', 'b', 'info', 'B.'),
    ])
    expect(text.match(/data-n="\d"/g)).toEqual(['data-n="1"', 'data-n="2"', 'data-n="3"', 'data-n="4"'].concat('data-n="5"'))
  })
  it('shortens a line of a megabyte', () => {
    const source = `${'a'.repeat(1_000_000)} Why? ${'b'.repeat(1_000_000)}`
    const text = draw(source, [findingOn(source, 'Why?', 'a', 'info', 'A.')])
    expect(text).toContain('Why?</mark>')
    expect(text.length).toBeLessThan(60_000)
  })
})

it('keeps the size of a page in bounds: past it, scripts come with their map and findings alone', () => {
  const source = `${`${'More. '.repeat(130)}\n`.repeat(70)}Why?\n`
  const findings = [findingOn(source, 'Why?', 'a', 'info', 'Too bare.')]
  const file: FileReport = {
    file: 'a.md',
    role: 'script',
    call: 'mixed',
    asks: 9,
    findings,
    map: SMALL_MAP,
    source,
  }
  const text = drawReport(html, { ...SMALL_REPORT, errors: [], files: Array.from({ length: 500 }, () => file) }, plain)
  expect(text.match(/<article/g)).toHaveLength(500)
  expect(text.match(/Too bare\./g)).toHaveLength(500)
  expect(text).toContain('no room for the text of more scripts')
  expect(text.length).toBeLessThan(24_000_000)
})
