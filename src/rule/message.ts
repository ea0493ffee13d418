import { RuleError } from './define.js'

/** Longest stretch of a script that a message repeats, in UTF-16 units. */
const LONGEST = 90

/**
 * A rule's message with its `{placeholders}` filled. Values are put on one line and cut at a word. Throws a `RuleError` for a message
 * that the rule does not have, and for a placeholder without a value.
 */
export function fillMessage(
  rule: { readonly id: string; readonly messages: Readonly<Record<string, string>> },
  messageId: string,
  args: Readonly<Record<string, string | number>> = {},
): string {
  const template = Object.hasOwn(rule.messages, messageId) ? rule.messages[messageId] : undefined
  if (template === undefined) throw new RuleError(rule.id, `it has no message “${messageId}”`)
  return template.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined
    if (value === undefined) throw new RuleError(rule.id, `message “${messageId}” needs a value for {${name}}`)
    return typeof value === 'number' ? String(value) : shorten(value)
  })
}

/** Text on one line, cut after a word where it is longer than a message can carry. */
export function shorten(text: string, longest: number = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')).replace(/[\s,;:–—-]+$/, '')}…`
}
