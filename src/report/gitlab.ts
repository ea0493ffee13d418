import type { Severity } from '../rule/finding.js'
import { digest, fingerprintsOf } from './fingerprint.js'
import type { FileReport, Format, ReportError } from './model.js'
import { wellFormed } from './printable.js'
import { repositoryPath } from './repository-path.js'
import { errorInOneLine, inOneLine } from './wording.js'

const SEVERITIES: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's Code Quality: a JSON array whose fingerprints are unique in the report and stay when text moves. */
const gitlab: Format = ({ prefix }) => {
  let written = 0
  const write = (issues: readonly object[]) => issues.map((issue) => `${written++ === 0 ? '[' : ','}\n  ${JSON.stringify(issue)}`).join('')
  return {
    file: (file) => write(issuesOf(file, prefix)),
    end: ({ errors }) => [write(errors.map((error) => errorIssue(error, prefix))), written === 0 ? '[]\n' : '\n]\n'],
  }
}
export default gitlab

function issuesOf({ file, findings, source }: FileReport, prefix: string | undefined): readonly object[] {
  const prints = fingerprintsOf(findings, source)
  const path = pathOf(file, prefix)
  return findings.map((finding, i) => {
    const { rule, severity, line, endLine } = finding
    return {
      description: inOneLine(finding),
      check_name: rule,
      fingerprint: digest(`${path}\n${prints[i]}`),
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: line, end: endLine } },
    }
  })
}

function errorIssue(error: ReportError, prefix: string | undefined): object {
  const { file = '.', code, message, place } = error
  const path = pathOf(file, prefix)
  return {
    description: errorInOneLine(error),
    check_name: code,
    fingerprint: digest(`${path}\n${code}\n${message}`),
    severity: 'blocker',
    location: { path, lines: { begin: place?.line ?? 1, end: place?.endLine ?? 1 } },
  }
}

function pathOf(file: string, prefix: string | undefined): string {
  return wellFormed(repositoryPath(file, prefix) ?? file)
}
