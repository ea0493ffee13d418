import type { Script } from '../../script/model.js'
import type { Span } from '../../text/span.js'
import type { Change } from '../contract.js'

/** What may stand on a line beside what is said there: a bullet, a quote mark, the speaker's label, quotation marks and emphasis. */
const BEFORE = /^[ \t]*(?:>[ \t]?)*(?:[-*+][ \t]+)?(?:\*\*[^*\n]{1,30}:?\*\*:?[ \t]*)?[*_"“]*$/
const AFTER = /^[*_"”]*[ \t]*$/

/**
 * The change that takes a line out of a script, for lines that hold nothing else: with its line end, and with the blank line before it
 * where there is one on both sides. Undefined where something else stands on its lines, or under it.
 */
export function withoutLine({ source, lines }: Script, { start, end }: Span, describe: string): Change | undefined {
  const first = lines.startOf(lines.at(start).line)
  const lastLine = lines.at(end).line
  const next = Math.min(lines.startOf(lastLine + 1), source.length)
  const rest = source.slice(end, next).replace(/[\r\n]+$/, '')
  if (!BEFORE.test(source.slice(first, start)) || !AFTER.test(rest)) return undefined
  const margin = indentOf(source, first)
  const following = /^[^\r\n]*/.exec(source.slice(next))?.[0] ?? ''
  const isBullet = /^[ \t]*[-*+][ \t]/.test(source.slice(first, start))
  if (following.trim() !== '' && !(isBullet && indentOf(source, next) <= margin && /^[ \t]*[-*+][ \t]/.test(following))) return undefined
  if (isBullet && following.trim() === '' && /^\s*\n?[ \t]{2,}\S/.test(source.slice(next))) return undefined
  const before = source.slice(0, first)
  const standsAlone = /(?:^|\n[ \t]*\r?\n)$/.test(before) && following.trim() === '' && next < source.length
  const blank = standsAlone ? (/^[^\n]*\n?/.exec(source.slice(next))?.[0].length ?? 0) : 0
  return { span: { start: first, end: next + blank }, text: '', describe }
}

function indentOf(source: string, at: number): number {
  return /^[ \t]*/.exec(source.slice(at))?.[0].length ?? 0
}
