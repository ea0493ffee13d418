import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { SeveritySetting } from '../rule/finding.js'
import { SaleslintError } from './error.js'

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
  return document.toString()
}

/** What a JSON config with the severity of one rule set. Its indentation stays. */
export function setSeverityInJson(text: string, key: string | undefined, id: string, severity: SeveritySetting, file: string): string {
  let data: Record<string, unknown>
  try {
    data = JSON.parse(text)
  } catch (cause) {
    const hint = `Set it by hand: "rules": { "${id}": "${severity}" }`
    throw new SaleslintError('config-comments', 'has comments, which would be lost', { file, hint, cause })
  }
  const config = (key === undefined ? data : data[key]) as Record<string, unknown>
  const rules = (config['rules'] ?? {}) as Record<string, unknown>
  const before = rules[id]
  rules[id] = Array.isArray(before)
    ? [severity, ...before.slice(1)]
    : typeof before === 'object' && before !== null
      ? [severity, before]
      : severity
  config['rules'] = rules
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  '
  return JSON.stringify(data, undefined, indent) + (text.endsWith('\n') ? '\n' : '')
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
