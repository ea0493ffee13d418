import { slotEnd } from './slots.js'

/** How a team marks the blanks of its scripts: the marks before and behind the name; `close` is empty where only the front is marked. */
export interface PlaceholderNotation {
  readonly open: string
  readonly close: string
  /** A space stands between the marks and the name. */
  readonly isSpaced: boolean
}

const EXAMPLE = /^([^\p{L}\p{N}\s\\]{1,6}) ?\p{L}[\p{L}\p{N} _.-]{0,39}?( ?[^\p{L}\p{N}\s\\]{1,6})?$/u

/** The notation that an example such as `__name__`, `%%name%%` or `:name` shows; undefined where it shows none. */
export function placeholderNotation(example: string): PlaceholderNotation | undefined {
  const found = EXAMPLE.exec(example.trim())
  return found ? { open: found[1] as string, close: (found[2] ?? '').trim(), isSpaced: found[2]?.startsWith(' ') === true } : undefined
}

/** Whether placeholders like the example are read as such anyway. */
export function isKnownPlaceholder(example: string): boolean {
  const text = example.trim()
  return text !== '' && slotEnd(text, 0) === text.length
}
