/** A string of a piece of data: where its words stand, quotation marks left out, and the keys that lead to it from the outside in. */
export interface DataString {
  readonly start: number
  readonly end: number
  readonly keys: readonly DataKey[]
  /** Whether the last key is its own, not that of a list or record around it. */
  readonly isKeyed: boolean
}

/** A key, where it stands; one of a list or record around several strings is one and the same object for all of them. */
export interface DataKey {
  readonly name: string
  readonly start: number
}

/** More strings than this in records deeper than this are no script. */
const DEEPEST = 40

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy
/** `<string, string[]>`, `<string, { opening: string[] }>`: the type of what follows. */
const TYPES = /<[\p{L}\p{N}\s_$.,:;|?[\]{}]{1,300}(?:<[\p{L}\p{N}\s_$.,:;|?[\]{}]{1,200}>[\s[\]]{0,4})?>(?=[\s[\]]{0,6}=)/uy
const ASSIGNS = /[ \t]*(?::(?![:=])|=(?![=>]))/y

/**
 * The strings that stand under a key in JSON, or in lists and records written out in a program. What a call is given, and every string
 * that no key leads to, is left out. Linear in the length of the text.
 */
export function bracketStrings(text: string): DataString[] {
  const found: DataString[] = []
  const open: { readonly key: DataKey | undefined; readonly isCall: boolean }[] = []
  let key: DataKey | undefined
  let before: DataKey | undefined
  let calls = 0
  let wasWord = false
  const endless: Endless = new Map()
  for (let at = 0; at < text.length; ) {
    const sign = text[at]!
    if (/\s/.test(sign)) {
      at++
      continue
    }
    const after = endOfRemark(text, at)
    if (after > at) {
      at = after
      continue
    }
    const string = stringAt(text, at, endless)
    if (string) {
      at = string.next
      ASSIGNS.lastIndex = at
      if (open.length > 0 && ASSIGNS.test(text)) key = { name: text.slice(string.start, string.end), start: string.start }
      else if (calls === 0) {
        const keys = [...open.flatMap((group) => group.key ?? []), ...(key ? [key] : [])]
        if (keys.length > 0) found.push({ start: string.start, end: string.end, keys, isKeyed: key !== undefined })
      }
      wasWord = false
      continue
    }
    if (sign === '<' && wasWord) {
      TYPES.lastIndex = at
      const types = TYPES.exec(text)?.[0]
      if (types) {
        at += types.length
        continue
      }
    }
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0]
    if (word) {
      ASSIGNS.lastIndex = at + word.length
      if (ASSIGNS.test(text)) key = { name: word, start: at }
      at += word.length
      wasWord = true
      continue
    }
    if (sign === '{' || sign === '[' || sign === '(') {
      if (open.length >= DEEPEST) return []
      const isCall = sign === '(' && wasWord
      open.push({ key, isCall })
      if (isCall) calls++
      key = undefined
    } else if (sign === '}' || sign === ']' || sign === ')') {
      const closed = open.pop()
      if (closed?.isCall) calls--
      before = closed?.key
      key = undefined
    } else if (sign === '=' && key === undefined) key = before
    else if (sign === ',' || sign === ';') key = undefined
    wasWord = sign === ']' || sign === ')'
    at++
  }
  return found
}

/** Where a remark that starts here ends; the same place where none does. */
export function endOfRemark(text: string, at: number): number {
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2)
    return end < 0 ? text.length : end + 2
  }
  if (text[at] !== '#' && !text.startsWith('//', at)) return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Up to where a string with certain marks has been looked for in vain. */
export type Endless = Map<string, number>

export function stringAt(text: string, at: number, endless: Endless = new Map()): { start: number; end: number; next: number } | undefined {
  const mark = text[at]!
  if (mark !== '"' && mark !== "'" && mark !== '`') return undefined
  const marks = text.startsWith(mark.repeat(3), at) ? mark.repeat(3) : mark
  if (at < (endless.get(marks) ?? 0)) return undefined
  const start = at + marks.length
  let i = start
  for (; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (mark === '`' && text[i] === '$' && text[i + 1] === '{') i = endOfBraces(text, i + 1)
    else if (text.startsWith(marks, i)) return { start, end: i, next: i + marks.length }
    else if (text[i] === '\n' && marks.length === 1 && mark !== '`') break
  }
  endless.set(marks, i)
  return undefined
}

/** What a template takes in is short. */
const LONGEST_TAKEN = 300

/** The brace that closes the one here, braces between them counted; the one here where none near by does. */
function endOfBraces(text: string, at: number): number {
  let depth = 0
  for (let i = at; i < text.length && i < at + LONGEST_TAKEN; i++) {
    if (text[i] === '{') depth++
    else if (text[i] === '}' && --depth === 0) return i
  }
  return at
}

const LINE = /^([ \t]*)((?:- +)*)(?:("[^"\n]*"|'[^'\n]*'|[\p{L}_][^\n:"'{[]*?)[ \t]*:(?=[ \t]|$))?[ \t]*(.*)$/u
const BLOCK = /^[|>][-+]?\d?\s*$/

/** The strings that stand under a key in YAML, each value or list item that is written on one line or as a block. */
export function yamlStrings(text: string): DataString[] {
  const found: DataString[] = []
  const open: { readonly indent: number; readonly key: DataKey }[] = []
  let block: { indent: number; start: number; end: number } | undefined
  let at = 0
  const add = (start: number, end: number, isKeyed: boolean): void => {
    if (open.length > 0 && end > start) found.push({ start, end, keys: open.map(({ key }) => key), isKeyed })
  }
  const endBlock = (): void => {
    if (block) add(block.start, block.end, true)
    block = undefined
  }
  for (const line of text.split('\n')) {
    const start = at
    at += line.length + 1
    const end = start + line.trimEnd().length
    if (line.trim() === '') continue
    const lead = line.length - line.trimStart().length
    if (block && lead > block.indent) {
      if (block.start < 0) block.start = start + lead
      block.end = end
      continue
    }
    endBlock()
    if (line[lead] === '#') continue
    const [, indent = '', dashes = '', name, value = ''] = LINE.exec(line.trimEnd()) ?? []
    const depth = indent.length + dashes.length
    // A list may stand as far left as its key.
    while (open.length > 0 && (open.at(-1)!.indent > depth || (open.at(-1)!.indent >= depth && dashes === ''))) open.pop()
    while (dashes !== '' && open.length > 0 && open.at(-1)!.indent > indent.length) open.pop()
    if (name !== undefined) {
      while (open.length > 0 && open.at(-1)!.indent >= depth) open.pop()
      if (open.length >= DEEPEST) return []
      open.push({ indent: depth, key: { name: name.replace(/^["']|["']$/g, ''), start: start + depth + (/^["']/.test(name) ? 1 : 0) } })
    }
    if (BLOCK.test(value)) block = { indent: indent.length, start: -1, end: -1 }
    else if (value !== '') {
      const from = end - value.trimEnd().length
      const string = stringAt(text, from)
      if (string && string.next >= end) add(string.start, string.end, name !== undefined)
      else if (!/^[[{&*!"'|>]/.test(value)) add(from, end, name !== undefined)
    }
  }
  endBlock()
  return found
}
