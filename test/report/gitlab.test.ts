import { expect, it } from 'vitest'
import gitlab from '../../src/report/gitlab.js'
import { drawReport, type FileReport } from '../../src/report/model.js'
import { findingOn, SMALL_REPORT } from './small-report.js'
import { plain } from './style.js'

const LINE = '**Rep:** Why not?\n'

function issues(...files: readonly (readonly [file: string, source: string])[]) {
  const reports = files.map(([file, source]): FileReport => {
    const starts = [...source.matchAll(/Why not\?/g)].map(({ index }) => index)
    const findings = starts.map((from) => findingOn(source, 'Why not?', 'accusatory-why', 'warning', 'Accuses.', { from }))
    return { file, role: 'script', call: 'mixed', asks: findings.length, findings, source }
  })
  return JSON.parse(drawReport(gitlab, { ...SMALL_REPORT, errors: [], files: reports }, plain)) as readonly {
    readonly fingerprint: string
  }[]
}

it('has the shape that GitLab publishes', () => {
  for (const issue of JSON.parse(drawReport(gitlab, SMALL_REPORT, plain))) {
    expect(issue).toEqual({
      description: expect.any(String),
      check_name: expect.any(String),
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
      location: { path: expect.stringMatching(/^(?!\.?\/)/), lines: { begin: expect.any(Number), end: expect.any(Number) } },
    })
  }
})

it('has unique fingerprints', () => {
  const all = issues(['a.md', LINE.repeat(40)], ['b.md', LINE.repeat(40)]).map(({ fingerprint }) => fingerprint)
  expect(new Set(all).size).toBe(80)
})

it('keeps a fingerprint when text moves, is renumbered or reformatted', () => {
  const [before] = issues(['a.md', LINE])
  expect(issues(['a.md', `# A title\n\nSomething new.\n\n1. ${LINE}`])[0]).toMatchObject({ fingerprint: before?.fingerprint })
  expect(issues(['a.md', LINE.replaceAll('\n', '\r\n')])[0]).toMatchObject({ fingerprint: before?.fingerprint })
  expect(issues(['b.md', LINE])[0]?.fingerprint).not.toBe(before?.fingerprint)
})
