/* The schema that OASIS publishes, as Microsoft's package carries it. */
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Ajv04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { drawReport, type FileReport, type Report } from '../../src/report/model.js'
import sarif from '../../src/report/sarif.js'
import { HOSTILE_REPORT } from './hostile-report.js'
import { findingOn, SMALL_REPORT } from './small-report.js'
import { plain } from './style.js'

const ajv = new Ajv04.default({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv as never)
const validate = ajv.compile(schema)

interface Result {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly level: string
  readonly partialFingerprints: Record<string, string>
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }; readonly region: object }
  }[]
  readonly suppressions?: readonly object[]
  readonly baselineState?: string
  readonly fixes?: readonly object[]
  readonly message: { readonly text: string }
}

function run(report: Report) {
  const log = JSON.parse(drawReport(sarif, report, plain))
  expect(validate(log) ? [] : validate.errors).toEqual([])
  return log.runs[0] as {
    readonly results: readonly Result[]
    readonly columnKind: string
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly invocations: readonly {
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: readonly object[]
      readonly toolConfigurationNotifications: readonly object[]
    }[]
  }
}

describe('sarif', () => {
  it.each([
    ['the small report', SMALL_REPORT],
    ['hostile names and texts', HOSTILE_REPORT],
    ['a report of nothing', { files: [], errors: [], summary: { files: 0, scripts: 0, asks: 0, errors: 0, warnings: 0, infos: 0 } }],
  ] as const)('keeps to the schema with %s', (_, report) => {
    run(report)
  })

  it('gives paths from the repository root, levels, places and the rule of each result', () => {
    const { results, columnKind, tool } = run(SMALL_REPORT)
    expect(columnKind).toBe('utf16CodeUnits')
    const pressed = results.find(({ ruleId }) => ruleId === 'close-pressure')
    expect(pressed).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'sales/scripts/discovery.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 15, startColumn: 10, endLine: 15, endColumn: 31 },
          },
        },
      ],
    })
    expect(tool.driver.rules[pressed?.ruleIndex ?? -1]?.id).toBe('close-pressure')
    expect(pressed?.fixes).toHaveLength(1)
    expect(results.find(({ ruleId }) => ruleId === 'no-goal-question')?.level).toBe('note')
  })

  it('gives silenced findings as suppressed, with their reason', () => {
    const { results } = run(SMALL_REPORT)
    expect(results.filter(({ suppressions }) => suppressions)).toMatchObject([
      { ruleId: 'accusatory-why', suppressions: [{ kind: 'inSource', status: 'accepted', justification: 'They asked for it.' }] },
    ])
  })

  it('says against a baseline what is new', () => {
    const [file] = SMALL_REPORT.files.filter(({ suppressed }) => suppressed)
    const [silenced] = file?.suppressed ?? []
    const known = { ...silenced, suppression: { by: 'baseline' } } as never
    const { results } = run({ ...SMALL_REPORT, hasBaseline: true, files: [{ ...(file as FileReport), suppressed: [known] }] })
    expect(results.map(({ ruleId, baselineState, suppressions }) => [ruleId, baselineState, suppressions?.length])).toEqual([
      ['no-goal-question', 'new', undefined],
      ['early-budget', 'new', undefined],
      ['close-pressure', 'new', undefined],
      ['accusatory-why', 'unchanged', 1],
    ])
  })

  it('tells of errors as notifications, those of a config apart', () => {
    const [invocation] = run(SMALL_REPORT).invocations
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      toolConfigurationNotifications: [{ descriptor: { id: 'config-unknown-key' } }],
      toolExecutionNotifications: [{ descriptor: { id: 'not-utf8' } }],
    })
  })

  it('leaves out the quiet ones past what a code host shows, and says so', () => {
    const source = 'Why? '.repeat(300)
    const findings = Array.from({ length: 300 }, (_, i) =>
      findingOn(source, 'Why?', 'r', i % 3 === 0 ? 'error' : 'info', 'M.', { from: i * 5 }),
    )
    const files = Array.from(
      { length: 20 },
      (_, i): FileReport => ({ file: `${i}.md`, role: 'script', call: 'mixed', asks: 1, findings, source }),
    )
    const { results, invocations } = run({ ...SMALL_REPORT, errors: [], files })
    expect(results).toHaveLength(5000)
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(2000)
    expect(invocations[0]?.toolExecutionNotifications).toMatchObject([
      {
        descriptor: { id: 'results-capped' },
        message: { text: '1000 of 6000 results are left out, the quiet ones: a code host shows 5000 at most.' },
      },
    ])
  })

  it('makes neither links nor placeholders of brackets in a text', () => {
    const source = 'Hi [Name](x) {0}'
    const finding = findingOn(source, source, 'r', 'error', 'See “[Name](x) {0} {{first}}”.')
    const { results } = run({
      ...SMALL_REPORT,
      files: [{ file: 'a.md', role: 'script', call: 'mixed', asks: 0, findings: [finding], source }],
    })
    expect(results[0]?.message.text).toBe('See “[Name] (x) { 0 } {{first}}”.')
  })

  it.each([
    ['../other/a.md', 'other/a.md', '%SRCROOT%'],
    ['a b/ü.md', 'sales/a%20b/%C3%BC.md', '%SRCROOT%'],
    ['../../outside.md', '../../outside.md', undefined],
    ['/tmp/a#b?.md', 'file:///tmp/a%23b%3F.md', undefined],
    ['C:/scripts/a.md', 'file:///C:/scripts/a.md', undefined],
  ])('names %s as %s', (file, uri, uriBaseId) => {
    const finding = findingOn('Why?', 'Why?', 'r', 'error', 'M.')
    const { results } = run({
      ...SMALL_REPORT,
      files: [{ file, role: 'script', call: 'mixed', asks: 0, findings: [finding], source: 'Why?' }],
    })
    const { artifactLocation } = results[0]?.locations[0]?.physicalLocation ?? {}
    expect([artifactLocation?.uri, artifactLocation?.uriBaseId]).toEqual([uri, uriBaseId])
  })
})
