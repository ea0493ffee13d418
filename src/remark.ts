import { resolve } from 'node:path'
import registry from '../rules/index.js'
import type { SaleslintConfig } from './config/config.js'
import { SaleslintError } from './config/error.js'
import { applyFrontMatter } from './config/front-matter.js'
import { settingsFrom } from './config/inline.js'
import { ConfigResolver, type FileSettings } from './config/resolver.js'
import { checkBounds } from './engine/bounds.js'
import { lintScript } from './engine/lint.js'
import type { Finding } from './rule/finding.js'
import { readScript } from './script/read.js'
import { LineIndex } from './text/lines.js'

/** What the plugin takes; everything may be left out. */
export interface RemarkSaleslintOptions {
  /** A config for all files; without it, the configs beside and above each file hold, as on the command line. */
  readonly config?: SaleslintConfig
  /** Whether configs and plugins that run code are refused. */
  readonly untrusted?: boolean
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset?: number
}
interface Message {
  fatal: boolean | null | undefined
  actual?: string | undefined
  expected?: string[] | undefined
  note?: string | undefined
}
/** As much of a vfile as the plugin needs. */
export interface File {
  readonly cwd: string
  readonly path?: string | undefined
  readonly value?: unknown
  toString(): string
  message(reason: string, options: { place?: { start: Point; end: Point }; ruleId: string; source: string; cause?: Error }): Message
}

/**
 * A plugin for unified: `unified().use(remarkParse).use(remarkSaleslint)`. Every finding becomes a message of the file with place, rule,
 * what stands there (`actual`), what could stand there (`expected`) and what to say instead (`note`); errors are `fatal: true`, warnings
 * `false`, and infos `null`. What keeps a file from being linted is a fatal message too. The tree is left as it is.
 */
export default function remarkSaleslint({ config, untrusted = false }: RemarkSaleslintOptions = {}) {
  const resolvers = new Map<string, ConfigResolver>()
  const settingsFor = async (file: File): Promise<FileSettings> => {
    const path = resolve(file.cwd, file.path ?? 'script.md')
    if (config) return { ...settingsFrom(config, file.path ?? 'script.md', registry), errors: [], reads: [] }
    const resolver = resolvers.get(file.cwd) ?? new ConfigResolver({ cwd: file.cwd, rules: registry, untrusted })
    resolvers.set(file.cwd, resolver)
    return resolver.settingsFor(path)
  }
  return async (_tree: unknown, file: File): Promise<void> => {
    const name = file.path ?? 'script.md'
    const source = file.toString()
    let held: FileSettings
    try {
      held = await settingsFor(file)
      for (const error of held.errors) fail(file, error)
      if (held.errors.length > 0 || held.isIgnored) return
      checkBounds(source, name, held.settings)
    } catch (error) {
      if (!(error instanceof SaleslintError)) throw error
      fail(file, error)
      return
    }
    const rules = [...registry, ...held.own]
    const script = readScript(source, held.settings)
    const { settings, errors } = applyFrontMatter(name, script, held.settings, held.allowed, rules)
    for (const error of errors) fail(file, error)
    const { findings, failures } = lintScript(script, rules, settings)
    const lines = new LineIndex(source)
    for (const finding of findings) tell(file, finding, source, lines)
    for (const { code, message, hint } of failures) fail(file, new SaleslintError(code, message, { hint }))
  }
}

const FATAL = { error: true, warning: false, info: null } as const

function tell(file: File, { rule, message: reason, severity, span, suggestions }: Finding, source: string, lines: LineIndex): void {
  const point = (offset: number) => ({ ...lines.at(offset), offset })
  const message = file.message(reason, { place: { start: point(span.start), end: point(span.end) }, ruleId: rule, source: 'saleslint' })
  message.fatal = FATAL[severity]
  message.actual = source.slice(span.start, span.end)
  const inPlace = suggestions.flatMap(({ edit }) =>
    edit && edit.span.start === span.start && edit.span.end === span.end ? [edit.text] : [],
  )
  if (inPlace.length > 0) message.expected = inPlace
  const advice = suggestions.map(({ text }) => text)
  if (advice.length > 0) message.note = advice.join('\n')
}

function fail(file: File, error: SaleslintError): void {
  const { code, place, message: said, hint } = error
  const at = place && { start: { line: place.line, column: place.column }, end: { line: place.endLine, column: place.endColumn } }
  const isOwn = error.file === undefined || error.file === file.path
  const where = isOwn ? '' : `${error.file}${place ? `:${place.line}:${place.column}` : ''}: `
  const message = file.message(`${where}${said}`, {
    ...(at && isOwn ? { place: at } : {}),
    ruleId: code,
    source: 'saleslint',
    cause: error,
  })
  message.fatal = true
  if (hint) message.note = hint
}
