import stripJsonComments from 'strip-json-comments'
import { isAlias, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { SeveritySetting } from '../rule/finding.js'
import { type ReadText, readJson, readYaml } from './data-text.js'
import { SaleslintError } from './error.js'
import { type CheckedFile, Notes } from './notes.js'
import { type ConfigNode, entryOf } from './tree.js'

/**
 * A YAML config with the severity of one rule set. Only the place that changes is written anew: comments, order, quotes and line ends
 * stay as they are. In an unusual notation the spaces and line breaks of the rest may change, and nothing else. Throws a `SaleslintError`
 * for a text that is no YAML mapping, and for rules that are none.
 */
export function setSeverity(text: string, id: string, severity: SeveritySetting, file: string): string {
  const hint = `Set it by hand: rules: { ${id}: ${severity} }`
  checkMappings(readYaml(text), undefined, { name: file, text, kind: 'YAML', mapping: 'a mapping', hint })
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const root = isMap(document.contents) ? document.contents : undefined
  const rules = root && pairOf(root, 'rules')
  if (isAlias(rules?.value)) {
    throw new SaleslintError('config-syntax', 'cannot be edited: its ‘rules’ only point to another place', { file, hint })
  }
  const edited = rules ? withRule(text, rules, id, severity, end) : withRules(text, root, id, severity, end)
  if (edited !== undefined && severityIn(edited, id) === severity) return edited
  // An unusual notation (aliases, tags, flow maps over lines): written by the YAML library, which keeps comments too.
  const current: unknown = document.getIn(['rules', id])
  if (rules && !isMap(rules.value)) document.set('rules', document.createNode({ [id]: severity }))
  else if (isSeq(current)) document.setIn(['rules', id, 0], severity)
  else document.setIn(['rules', id], isMap(current) ? document.createNode([severity, current]) : severity)
  return inTheMannerOf(text, document.toString())
}

/**
 * A JSON config with the severity of one rule set. Its indentation, byte order mark and line ends stay. Throws a `SaleslintError` for a
 * text that is no JSON mapping, and for one whose comments or notation would be lost.
 */
export function setSeverityInJson(text: string, key: string | undefined, id: string, severity: SeveritySetting, file: string): string {
  const hint = `Set it by hand: "rules": { "${id}": "${severity}" }`
  checkMappings(readJson(text), key, { name: file, text, kind: 'JSON', mapping: 'a mapping in braces', hint })
  const data = plainJson(text, hint, file)
  const holder = (key === undefined ? data : (data[key] ??= {})) as { rules?: Record<string, unknown> }
  const before = holder.rules?.[id]
  const after = Array.isArray(before)
    ? [severity, ...before.slice(1)]
    : typeof before === 'object' && before
      ? [severity, before]
      : severity
  holder.rules = { ...holder.rules, [id]: after }
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  '
  return inTheMannerOf(text, JSON.stringify(data, undefined, indent) + (text.endsWith('\n') ? '\n' : ''))
}

interface EditedFile extends CheckedFile {
  readonly kind: 'YAML' | 'JSON'
  /** What a mapping is called in it. */
  readonly mapping: string
  readonly hint: string
}

/** Throws a `SaleslintError` where something else than a mapping stands in the place of a config or its rules, which may hold nothing yet. */
function checkMappings({ tree, problems }: ReadText, key: string | undefined, file: EditedFile): void {
  const notes = new Notes(file)
  for (const { message, span } of problems) notes.report('config-syntax', `is no ${file.kind}: ${message}`, span)
  const isNull = (node: ConfigNode | undefined) => node?.kind === 'value' && node.value === null
  const whole = isNull(tree) && tree?.span?.start === tree?.span?.end ? undefined : tree
  const config = key === undefined ? whole : entryOf(whole, key)?.node
  const rules = entryOf(config, 'rules')?.node
  for (const node of [whole, config, isNull(rules) ? undefined : rules])
    if (node && node.kind !== 'map')
      notes.report('config-syntax', `cannot be edited: ${file.mapping} must stand here`, node.span, file.hint)
  if (notes.problems[0]) throw notes.problems[0]
}

/** The data of a text that is JSON and nothing more: whatever else it holds would be lost when it is written anew. */
function plainJson(text: string, hint: string, file: string): Record<string, unknown> {
  const json = text.replace(/^\ufeff/, '')
  try {
    return json.trim() === '' ? {} : JSON.parse(json)
  } catch (cause) {
    if (stripJsonComments(json) !== json)
      throw new SaleslintError('config-comments', 'has comments, which would be lost', { file, hint, cause })
    throw new SaleslintError('config-syntax', 'is not edited: it is read, but no strict JSON, as a trailing comma is none', {
      file,
      hint,
      cause,
    })
  }
}

/** What was written anew, with the byte order mark and the line ends of the text before. */
function inTheMannerOf(text: string, written: string): string {
  const lines = text.includes('\r\n') ? written.replaceAll(/\r?\n/g, '\r\n') : written
  return text.startsWith('\ufeff') ? `\ufeff${lines}` : lines
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

function withRule(text: string, { value: rules, key }: Pair, id: string, severity: SeveritySetting, end: string): string | undefined {
  if (isMap(rules) && rules.range) {
    const found = pairOf(rules, id)
    if (found) return withValue(text, found, severity)
    if (rules.flow) return inBraces(text, rules, `${id}: ${severity}`)
    const first = rules.items[0]?.key
    if (!isScalar(first) || !first.range) return undefined
    const column = first.range[0] - (text.lastIndexOf('\n', first.range[0] - 1) + 1)
    // Before the blank lines and comments that follow the mapping.
    const body = text.slice(0, rules.range[1]).replace(/(?:\s*\n[ \t]*#[^\n]*)*\s*$/, '')
    return `${body}${end}${' '.repeat(column)}${id}: ${severity}${text.slice(body.length)}`
  }
  // `rules:` with nothing under it, or `rules: null`.
  if (isScalar(key) && key.range && (rules === null || (isScalar(rules) && rules.value === null))) {
    const at = text.indexOf(':', key.range[1]) + 1
    const isWritten = isScalar(rules) && rules.source !== '' && rules.range
    return `${text.slice(0, at)}${end}  ${id}: ${severity}${text.slice(isWritten ? isWritten[1] : at)}`
  }
  return undefined
}

function withValue(text: string, { value }: Pair, severity: SeveritySetting): string | undefined {
  const target = isSeq(value) ? value.items[0] : value
  if (isScalar(target) && target.range) return text.slice(0, target.range[0]) + severity + text.slice(target.range[1])
  return undefined
}

/** A text with its first rule. What follows the end of the document stays behind it. */
function withRules(text: string, root: YAMLMap | undefined, id: string, severity: SeveritySetting, end: string): string | undefined {
  if (root?.flow) return inBraces(text, root, `rules: { ${id}: ${severity} }`)
  const [body = ''] = text.split(/^\.\.\.(?=\s|$)/m, 1)
  const before = body.trim() === '' ? body : `${body.trimEnd()}${end}`
  return `${before}rules:${end}  ${id}: ${severity}${end}${text.slice(body.length)}`
}

/** A text with one more entry in a mapping in braces. */
function inBraces(text: string, { range, items }: YAMLMap, entry: string): string | undefined {
  if (!range) return undefined
  const close = range[1] - 1
  const before = text.slice(0, close).trimEnd()
  const comma = items.length > 0 && !before.endsWith(',') ? ',' : ''
  return `${before}${comma} ${entry}${items.length > 0 ? text.slice(before.length, close) : ' '}${text.slice(close)}`
}

function severityIn(text: string, id: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  const value: unknown = document.getIn(['rules', id])
  return isSeq(value) ? value.get(0) : value
}
