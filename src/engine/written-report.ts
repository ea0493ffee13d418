import { SaleslintError } from '../config/error.js'
import type { FileReport, ReportError, SourcePlace, SuppressedFinding } from '../report/model.js'
import type { Finding } from '../rule/finding.js'
import { isObject } from './json-object.js'

/** A finding as `--format json` writes it. */
export interface WrittenFinding extends Omit<Finding, 'span' | 'messageId' | 'suggestions'> {
  readonly messageId?: string
  readonly suggestions: readonly {
    readonly text: string
    readonly applicability: 'safe' | 'review'
    readonly edit?: SourcePlace & { readonly text: string }
  }[]
  readonly suppression?: SuppressedFinding['suppression']
}

export interface WrittenFile extends Pick<FileReport, 'file' | 'role' | 'call' | 'asks'> {
  readonly findings: readonly WrittenFinding[]
  readonly suppressed?: readonly WrittenFinding[]
}

/** What was read back of a report. */
export interface WrittenReport {
  readonly saleslint?: string
  readonly shard?: string
  readonly files: readonly WrittenFile[]
  readonly errors: readonly ReportError[]
}

/** One report and the name of its file. */
export interface PartReport {
  readonly name: string
  readonly report: WrittenReport
}

/** The form of reports that is read; keys are added to it and none is taken away. */
const VERSION = 1

/** Reads a report that `--format json` wrote. Throws a `SaleslintError` that names the file, whatever is wrong with it. */
export function readWrittenReport(text: string, name: string): WrittenReport {
  const wrong = (message: string, hint?: string) => new SaleslintError('no-report', message, { file: name, hint })
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch (cause) {
    throw new SaleslintError('no-report', 'is no report: it is no JSON, or not whole', { file: name, cause })
  }
  const hint = 'Write it with --format json.'
  if (!isObject(read) || !Number.isInteger(read['version'])) throw wrong('is no report of saleslint', hint)
  if (read['version'] !== VERSION) {
    const remedy = Number(read['version']) > VERSION ? 'Merge with the version that wrote it.' : hint
    throw wrong(`is a report of version ${String(read['version'])}; this saleslint reads version ${VERSION}`, remedy)
  }
  const { saleslint, shard, files, errors } = read
  if (!Array.isArray(files) || !Array.isArray(errors) || !files.every(isFile) || !errors.every(isError))
    throw wrong('is no whole report', hint)
  return {
    ...(typeof saleslint === 'string' ? { saleslint } : {}),
    ...(typeof shard === 'string' && /^\d{1,6}\/\d{1,6}$/.test(shard) ? { shard } : {}),
    files,
    errors: errors.map(errorOf),
  }
}

function isFile(value: unknown): value is WrittenFile {
  if (!isObject(value)) return false
  const { file, role, call, asks, findings, suppressed = [] } = value
  return (
    [file, role, call].every((text) => typeof text === 'string') &&
    Number.isInteger(asks) &&
    [findings, suppressed].every((list) => Array.isArray(list) && list.every(isFinding))
  )
}

function isFinding(value: unknown): boolean {
  if (!isObject(value)) return false
  const { rule, message, severity, suggestions } = value
  return (
    [rule, message].every((text) => typeof text === 'string') &&
    ['error', 'warning', 'info'].includes(severity as string) &&
    isPlace(value) &&
    Array.isArray(suggestions) &&
    suggestions.every((one) => isObject(one) && typeof one['text'] === 'string' && (one['edit'] === undefined || isPlace(one['edit'])))
  )
}

/** Lines and columns that a text may have. */
function isPlace(value: unknown): boolean {
  if (!isObject(value)) return false
  return ['line', 'column', 'endLine', 'endColumn'].every(
    (key) => Number.isInteger(value[key]) && (value[key] as number) > 0 && (value[key] as number) < 2 ** 26,
  )
}

function isError(value: unknown): boolean {
  return isObject(value) && typeof value['code'] === 'string' && typeof value['message'] === 'string'
}

function errorOf({ line, column, endLine, endColumn, ...rest }: ReportError & Partial<SourcePlace>): ReportError {
  if (line === undefined || column === undefined || endLine === undefined || endColumn === undefined) return rest
  return { ...rest, place: { line, column, endLine, endColumn } }
}
