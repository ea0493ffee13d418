import type { Finding, Suggestion } from '../rule/finding.js'
import { LineIndex } from '../text/lines.js'
import { fingerprintsOf } from './fingerprint.js'
import type { FileReport, Format, ReportEnd, ReportError, ReportHead, SourcePlace, SuppressedFinding } from './model.js'
import { wellFormed } from './printable.js'
import { repositoryPath, uriOf } from './repository-path.js'
import { levelOf, ruleDescriptor } from './sarif-rules.js'
import { sarifText } from './sarif-text.js'
import { errorInOneLine, inOneLine } from './wording.js'

/** Code hosts show no more results of one run. */
const MOST = 5000
/** Longest piece of a script that a result repeats. */
const LONGEST = 400
const LOUDNESS = ['error', 'warning', 'info'] as const
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/**
 * SARIF 2.1.0 for code scanning. Results stand in the order of the files; where there are more of them than a code host shows, the
 * quiet ones are left out and a notification says so.
 */
const sarif: Format = (head) => {
  const artifacts: Artifact[] = []
  const encoder = new TextEncoder()
  let results: Ranked[] = []
  let made = 0
  return {
    file(file) {
      const all = [...file.findings, ...(file.suppressed ?? [])]
      if (all.length === 0) return ''
      const artifact = artifactOf(file.file, head, artifacts.length)
      artifacts.push(artifact)
      made += all.length
      for (const { rank, result } of resultsOf(file, all, artifact, head)) results.push({ rank, written: encoder.encode(indented(result)) })
      if (results.length > 2 * MOST) results = loudest(results)
      return ''
    },
    *end(end) {
      const kept = loudest(results)
      const log = JSON.stringify(logOf(artifacts, made - kept.length, made, head, end), undefined, 2)
      const [before = '', after = ''] = log.split(`${OPEN}]`)
      const decoder = new TextDecoder()
      yield `${before}${OPEN}`
      for (const [i, { written }] of kept.entries()) yield `${i === 0 ? '' : ','}\n${decoder.decode(written)}`
      yield `${kept.length === 0 ? '' : AFTER}]${after}\n`
    },
  }
}
export default sarif

type Artifact = ReturnType<typeof artifactOf>

/** How loud a result is, the loudest 0, and the result as it is written: held as bytes, which take far less memory than what it says. */
interface Ranked {
  readonly rank: number
  readonly written: Uint8Array
}

/** What stands in the log before the list of results, and how far in a result stands. */
const OPEN = '"results": ['
const AFTER = `\n${' '.repeat(6)}`

function indented(result: object): string {
  const inner = ' '.repeat(8)
  return inner + JSON.stringify(result, undefined, 2).replaceAll('\n', `\n${inner}`)
}

/** The log without its results. */
function logOf(artifacts: readonly Artifact[], left: number, made: number, head: ReportHead, { errors }: ReportEnd) {
  const { version, rules = [] } = head
  const notices = errors.map((error) => notificationOf(error, head))
  const capped = {
    descriptor: { id: 'results-capped' },
    level: 'note',
    message: { text: `${left} of ${made} results are left out, the quiet ones: a code host shows ${MOST} at most.` },
  }
  const driver = { name: 'saleslint', ...(version ? { version, semanticVersion: version } : {}), rules: rules.map(ruleDescriptor) }
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        automationDetails: { id: 'saleslint/' },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolConfigurationNotifications: notices.filter(({ isConfig }) => isConfig).map(({ notice }) => notice),
            toolExecutionNotifications: [
              ...notices.filter(({ isConfig }) => !isConfig).map(({ notice }) => notice),
              ...(left > 0 ? [capped] : []),
            ],
          },
        ],
        artifacts,
        results: [],
      },
    ],
  }
}

/** Findings that count before those that are silenced, the loud before the quiet, the first before the last. */
function loudest(results: Ranked[]): Ranked[] {
  if (results.length <= MOST) return results
  const kept = new Set([...results].sort((a, b) => a.rank - b.rank).slice(0, MOST))
  return results.filter((result) => kept.has(result))
}

function resultsOf(
  { source }: FileReport,
  findings: readonly (Finding | SuppressedFinding)[],
  { location }: Artifact,
  { hasBaseline, rules = [] }: ReportHead,
): readonly { readonly rank: number; readonly result: object }[] {
  const lines = new LineIndex(source)
  const prints = fingerprintsOf(findings, source)
  return findings.map((finding, i) => {
    const { rule, severity, span } = finding
    const silenced = 'suppression' in finding ? finding.suppression : undefined
    const ruleIndex = rules.findIndex(({ id }) => id === rule)
    const snippet = span.end - span.start > LONGEST ? {} : { snippet: { text: wellFormed(source.slice(span.start, span.end)) } }
    const fixes = finding.suggestions.flatMap((suggestion) => fixOf(suggestion, lines, location))
    const result = {
      ruleId: rule,
      ...(ruleIndex < 0 ? {} : { ruleIndex }),
      level: levelOf(severity),
      message: { text: sarifText(inOneLine(finding)) },
      locations: [{ physicalLocation: { artifactLocation: location, region: { ...regionOf(finding), ...snippet } } }],
      partialFingerprints: { 'saleslint/v1': prints[i] },
      ...(hasBaseline ? { baselineState: silenced?.by === 'baseline' ? 'unchanged' : 'new' } : {}),
      ...(silenced ? { suppressions: [suppressionOf(silenced)] } : {}),
      ...(fixes.length > 0 ? { fixes } : {}),
    }
    return { rank: silenced ? LOUDNESS.length : LOUDNESS.indexOf(severity), result }
  })
}

function suppressionOf({ by, reason }: SuppressedFinding['suppression']) {
  return {
    kind: by === 'directive' ? 'inSource' : 'external',
    status: 'accepted',
    ...(reason === undefined ? {} : { justification: wellFormed(reason) }),
  }
}

function fixOf({ text, edit }: Suggestion, lines: LineIndex, location: Artifact['location']): readonly object[] {
  if (!edit) return []
  const start = lines.at(edit.span.start)
  const end = lines.at(edit.span.end)
  const deletedRegion = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  const replacements = [{ deletedRegion, insertedContent: { text: wellFormed(edit.text) } }]
  return [{ description: { text: sarifText(text) }, artifactChanges: [{ artifactLocation: location, replacements }] }]
}

function notificationOf(error: ReportError, head: ReportHead) {
  const { file, code, place } = error
  const at = file === undefined ? undefined : locationOf(file, head)
  const where = at ? { locations: [{ physicalLocation: { artifactLocation: at, ...(place ? { region: regionOf(place) } : {}) } }] } : {}
  const text = sarifText(errorInOneLine(error))
  return {
    isConfig: /^(?:config|usage|no-such-rule)\b/.test(code),
    notice: { descriptor: { id: code }, level: 'error', message: { text }, ...where },
  }
}

function artifactOf(file: string, head: ReportHead, index: number) {
  return { location: { ...locationOf(file, head), index }, mimeType: 'text/markdown' }
}

function locationOf(file: string, { prefix }: ReportHead) {
  const inside = repositoryPath(file, prefix)
  return inside === undefined ? { uri: uriOf(file) } : { uri: uriOf(inside), uriBaseId: '%SRCROOT%' }
}

function regionOf({ line, column, endLine, endColumn }: SourcePlace) {
  return { startLine: line, startColumn: column, endLine, endColumn }
}
