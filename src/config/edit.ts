import stripJsonComments from 'strip-json-comments'
import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { SeveritySetting } from '../rule/finding.js'
import { readJson } from './data-text.js'
import { SaleslintError } from './error.js'
import { Notes } from './notes.js'
import { entryOf } from './tree.js'

/**
 * A YAML config with the severity of one rule set. Only the place that changes is written anew: comments, order, quotes and line ends
 * stay as they are. Throws a `SaleslintError` for a text that is no YAML mapping.
 */
export function setSeverity(text: string, id: string, severity: SeveritySetting, file: string): string {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const root = document.contents
  if (document.errors.length > 0 || !(root === null || isMap(root))) {
    throw new SaleslintError('config-syntax', 'is no config that can be edited: it is no YAML mapping', {
      file,
      hint: 'saleslint config FILE shows what is wrong.',
    })
  }
  const rules = root ? pairOf(root, 'rules') : undefined
  const edited = rules ? withRule(text, rules, id, severity, end) : appended(text, `rules:${end}  ${id}: ${severity}`, end)
  if (edited !== undefined && severityIn(edited, id) === severity) return edited
  // An unusual notation (aliases, tags, flow maps over lines): written by the YAML library, which keeps comments too.
  const current: unknown = document.getIn(['rules', id])
  if (isSeq(current)) document.setIn(['rules', id, 0], severity)
  else document.setIn(['rules', id], isMap(current) ? document.createNode([severity, current]) : severity)
  return inTheMannerOf(text, document.toString())
}

/**
 * A JSON config with the severity of one rule set. Its indentation, byte order mark and line ends stay. Throws a `SaleslintError` for a
 * text that is no JSON mapping, and for one whose comments or notation would be lost.
 */
export function setSeverityInJson(text: string, key: string | undefined, id: string, severity: SeveritySetting, file: string): string {
  const { tree, problems } = readJson(text)
  const notes = new Notes({ name: file, text })
  for (const { message, span } of problems) notes.report('config-syntax', `is no JSON: ${message}`, span)
  const config = key === undefined ? tree : entryOf(tree, key)?.node
  for (const node of [tree, config, entryOf(config, 'rules')?.node]) {
    if (node && node.kind !== 'map') notes.report('config-syntax', 'cannot be edited: a mapping in braces must stand here', node.span)
  }
  if (notes.problems[0]) throw notes.problems[0]
  const data = plainJson(text, `Set it by hand: "rules": { "${id}": "${severity}" }`, file)
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
    const last = rules.items.at(-1)
    if (rules.flow) {
      const close = text.lastIndexOf('}', rules.range[1])
      const before = text.slice(0, close).trimEnd()
      return `${before}${last ? `, ${id}: ${severity}` : ` ${id}: ${severity}`} ${text.slice(close)}`
    }
    const first = rules.items[0]?.key
    if (!isScalar(first) || !first.range) return undefined
    const column = first.range[0] - (text.lastIndexOf('\n', first.range[0] - 1) + 1)
    // Before the blank lines and comments that follow the mapping.
    const body = text.slice(0, rules.range[1]).replace(/(?:\s*\n[ \t]*#[^\n]*)*\s*$/, '')
    return `${body}${end}${' '.repeat(column)}${id}: ${severity}${text.slice(body.length)}`
  }
  // `rules:` with nothing under it.
  if (isScalar(key) && key.range && (rules === null || (isScalar(rules) && rules.value === null))) {
    const at = text.indexOf(':', key.range[1]) + 1
    return `${text.slice(0, at)}${end}  ${id}: ${severity}${text.slice(at)}`
  }
  return undefined
}

function withValue(text: string, { value }: Pair, severity: SeveritySetting): string | undefined {
  const target = isSeq(value) ? value.items[0] : value
  if (isScalar(target) && target.range) return text.slice(0, target.range[0]) + severity + text.slice(target.range[1])
  return undefined
}

function appended(text: string, lines: string, end: string): string {
  const body = text.trimEnd()
  return body === '' ? `${text}${lines}${end}` : `${body}${end}${lines}${end}`
}

function severityIn(text: string, id: string): unknown {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  const value: unknown = document.getIn(['rules', id])
  return isSeq(value) ? value.get(0) : value
}
