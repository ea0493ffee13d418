import type { Severity } from '../rule/finding.js'
import { counted } from './counted.js'
import type { Format, ReportEnd, ReportError, SourcePlace } from './model.js'
import { printable, printableLine } from './printable.js'
import { repositoryPath } from './repository-path.js'
import { errorInOneLine, inOneLine } from './wording.js'

/** GitHub shows ten annotations of each level a step. */
const MOST = 10
const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/**
 * Workflow commands that GitHub Actions turns into annotations. As only ten of a level are shown, different faults come before the
 * same fault in another place; a line at the end says how many there are in all.
 */
const github: Format = ({ prefix }) => {
  const ranked: Record<Severity, Annotation[]> = { error: [], warning: [], info: [] }
  const times = new Map<string, number>()
  return {
    file({ file, findings }) {
      const path = repositoryPath(file, prefix) ?? file
      for (const finding of findings) {
        const { rule, severity } = finding
        const nth = times.get(rule) ?? 0
        times.set(rule, nth + 1)
        insert(ranked[severity], { nth, line: commandOf(severity, path, finding, rule, inOneLine(finding)) })
      }
      return ''
    },
    end(end) {
      const errors = [...end.errors.map((error) => errorCommand(error, prefix)), ...ranked.error.map(({ line }) => line)]
      const lines = [errors.slice(0, MOST), ranked.warning.map(({ line }) => line), ranked.info.map(({ line }) => line)].flat()
      return [[...lines, countLine(end), ''].join('\n')]
    },
  }
}
export default github

interface Annotation {
  /** How many findings of the rule came before it. */
  readonly nth: number
  readonly line: string
}

function insert(ranked: Annotation[], annotation: Annotation): void {
  const before = ranked.findIndex(({ nth }) => nth > annotation.nth)
  if (before >= 0) ranked.splice(before, 0, annotation)
  else if (ranked.length < MOST) ranked.push(annotation)
  if (ranked.length > MOST) ranked.pop()
}

function errorCommand(error: ReportError, prefix: string | undefined): string {
  const { file, place, code } = error
  return commandOf('error', file === undefined ? undefined : (repositoryPath(file, prefix) ?? file), place, code, errorInOneLine(error))
}

function commandOf(severity: Severity, file: string | undefined, place: SourcePlace | undefined, title: string, message: string): string {
  const properties = [
    ...(file === undefined ? [] : [['file', file]]),
    ...(place ? placeOf(place) : []),
    ['title', `saleslint: ${title}`],
  ].map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${LEVELS[severity]} ${properties.join(',')}::${escapeData(printableLine(message))}`
}

/** GitHub draws columns wrongly where a finding spans lines. */
function placeOf({ line, column, endLine, endColumn }: SourcePlace): readonly (readonly [string, number])[] {
  const lines = [['line', line] as const, ['endLine', endLine] as const]
  return line === endLine ? [...lines, ['col', column], ['endColumn', endColumn]] : lines
}

function countLine({ errors, summary }: ReportEnd): string {
  const counts = [counted(summary.errors + errors.length, 'error'), counted(summary.warnings, 'warning'), `${summary.infos} info`]
  const isCut = summary.errors + errors.length > MOST || summary.warnings > MOST || summary.infos > MOST
  return `saleslint: ${counts.join(', ')} in ${counted(summary.scripts, 'script')}${isCut ? `; GitHub shows ${MOST} of each` : ''}.`
}

/** The text of a workflow command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The value of a property of a workflow command. */
function escapeProperty(text: string): string {
  return printable(escapeData(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
