import { applyEdits } from '../engine/edits.js'
import type { Style } from '../report/model.js'
import { printableLine } from '../report/printable.js'
import type { Finding, Suggestion } from '../rule/finding.js'
import { LineIndex } from '../text/lines.js'
import type { Span } from '../text/span.js'
import type { Ask, Io } from './io.js'

type Edit = NonNullable<Suggestion['edit']>
type Choice = { readonly edit: Edit } | 'no' | 'file' | 'end'

/** Goes through findings with a person, one by one. */
export class Review {
  applied = 0
  offered = 0
  isOver = false
  readonly #io: Io
  readonly #ask: Ask
  readonly #style: Style

  constructor(io: Io, ask: Ask, style: Style) {
    this.#io = io
    this.#ask = ask
    this.#style = style
  }

  /** Offers every change of a file, each with its diff, and gives the text with those that were taken. Places that were changed are not offered again. */
  async through(file: string, source: string, findings: readonly Finding[]): Promise<string> {
    const taken: Edit[] = []
    const lines = new LineIndex(source)
    for (const finding of findings) {
      const edits = finding.suggestions.flatMap(({ edit }) =>
        edit && !taken.some((other) => touches(other.span, edit.span)) ? [edit] : [],
      )
      if (edits.length === 0) continue
      this.offered++
      const choice = await this.#offer(file, source, lines, finding, edits)
      if (typeof choice === 'object') taken.push(choice.edit)
      this.isOver = choice === 'end'
      if (choice === 'file' || choice === 'end') break
    }
    this.applied += taken.length
    return applyEdits(
      source,
      taken.map((edit) => ({ text: '', applicability: 'safe', edit })),
    ).text
  }

  async #offer(file: string, source: string, lines: LineIndex, finding: Finding, edits: readonly Edit[]): Promise<Choice> {
    const { stdout } = this.#io
    const { severity, rule, message, line } = finding
    const style = this.#style
    stdout.write(`${style.strong(`${printableLine(file)}:${line}`)}  ${style[severity](severity)}  ${rule}\n  ${printableLine(message)}\n`)
    for (const [i, edit] of edits.entries()) stdout.write(`${edits.length > 1 ? `  ${i + 1}.\n` : ''}${this.#diffOf(source, lines, edit)}`)
    const take = edits.length > 1 ? `1-${edits.length} takes one` : 'y takes it'
    for (;;) {
      const answer = (await this.#ask(`${take}, Enter leaves it, f leaves the file, q ends: `))?.trim().toLowerCase()
      if (answer === '' || answer === 'n' || answer === 'no') return 'no'
      if (answer === 'f') return 'file'
      if (answer === undefined || answer === 'q') return 'end'
      const edit = /^\d+$/.test(answer) ? edits[Number(answer) - 1] : /^y(?:es)?$/.test(answer) && edits.length === 1 ? edits[0] : undefined
      if (edit) return { edit }
      stdout.write(`There is no ‘${printableLine(answer)}’.\n`)
    }
  }

  /** The lines that a change touches, before and after. */
  #diffOf(source: string, lines: LineIndex, { span, text }: Edit): string {
    const from = lines.startOf(lines.at(span.start).line)
    const to = lines.startOf(lines.at(Math.max(span.start, span.end - 1)).line + 1)
    const rows = (piece: string, mark: string, paint: (text: string) => string) =>
      piece
        .replace(/(?:\r\n|\r|\n)$/, '')
        .split(/\r\n|\r|\n/)
        .map((row) => `    ${paint(`${mark} ${printableLine(row)}`)}\n`)
        .join('')
    const before = source.slice(from, to)
    const after = source.slice(from, span.start) + text + source.slice(span.end, to)
    return rows(before, '-', this.#style.error) + (after.trim() === '' ? '' : rows(after, '+', this.#style.good))
  }
}

function touches(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}
