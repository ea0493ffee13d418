import { type Endless, endOfRemark, stringAt } from './data-strings.js'

/** What closes a line of a program: text that people speak ends in other signs. */
const ENDS = /[,;[\]{}()]$/
const OPENS = /(?:^|[\s:=(,>\]}])[[{(]$/
const CLOSES = /^[\]})][\s\]})]*[,;]?$/

/** The remarks of a program, and its text without them and without strings that run over lines. Linear in its length. */
export function programParts(text: string): { readonly remarks: readonly string[]; readonly bare: string } {
  const remarks: string[] = []
  const endless: Endless = new Map()
  let bare = ''
  let from = 0
  for (let at = 0; at < text.length; ) {
    const after = endOfRemark(text, at)
    const string = after > at ? undefined : stringAt(text, at, endless)
    if (after > at) remarks.push(text.slice(at, after))
    if (after > at || (string && text.slice(at, string.next).includes('\n'))) {
      bare += text.slice(from, at)
      from = string ? string.end : after
    }
    at = string ? string.next : Math.max(after, at + 1)
  }
  return { remarks, bare: bare + text.slice(from) }
}

/**
 * Whether a text that no tag names a program is one: most of its lines end as those of lists and records do, in a comma, a semicolon or
 * a bracket, and brackets stand open at the end of lines and close on lines of their own. What stands in strings and remarks of several
 * lines does not count.
 */
export function looksLikeProgram(text: string): boolean {
  if (!/[[{]\s*$/m.test(text)) return false
  let lines = 0
  let ended = 0
  let opened = 0
  let closed = 0
  for (const line of programParts(text).bare.split('\n')) {
    const words = line.trim()
    if (words === '') continue
    lines++
    if (ENDS.test(words)) ended++
    if (OPENS.test(words)) opened++
    if (CLOSES.test(words)) closed++
  }
  return opened >= 2 && closed >= 2 && ended * 10 >= lines * 7
}
