import type { SuppressedFinding } from '../report/model.js'
import type { RegisteredRule } from '../rule/contract.js'
import type { Directive, DirectiveEdit } from '../rule/directive.js'
import type { Finding } from '../rule/finding.js'
import type { Script } from '../script/model.js'
import { ALL, type DirectiveText, readDirective } from './directive-text.js'
import { linesWith, Silence, type Silencer } from './silence.js'

/** What rules have run, so that a directive for another one is not called idle. */
export interface Ran {
  readonly rules: ReadonlySet<string>
  /** Some rules were left out of this run alone. */
  readonly isPartial: boolean
}

/** The directives of one script, and what they do to its findings. */
export class Directives {
  readonly #script: Script
  readonly #rules: readonly RegisteredRule[]
  readonly #families: ReadonlyMap<string, string>
  readonly #silencers: readonly Silencer[]

  constructor(script: Script, rules: readonly RegisteredRule[]) {
    const known = new Set(rules.flatMap(({ family, rule }) => [rule.id, family]))
    this.#script = script
    this.#rules = rules
    this.#families = new Map(rules.map(({ family, rule }) => [rule.id, family]))
    this.#silencers = script.comments.flatMap((comment) => {
      const text = readDirective(comment, script.source, known)
      return text ? [{ text: withQuoteSlips(text, script), used: new Set<string>() }] : []
    })
  }

  get count(): number {
    return this.#silencers.length
  }

  /** Parts findings, sorted by place, into those that stand and those that are silenced. `about`: they are about directives themselves. */
  part(
    findings: readonly Finding[],
    about = false,
  ): { readonly findings: readonly Finding[]; readonly suppressed: readonly SuppressedFinding[] } {
    if (this.#silencers.length === 0) return { findings, suppressed: [] }
    const silence = new Silence(this.#silencers, this.#families, this.#script.lines, this.#script.source)
    const standing: Finding[] = []
    const suppressed: SuppressedFinding[] = []
    for (const finding of findings) {
      const by = silence.of(finding, about)
      if (!by) standing.push(finding)
      else suppressed.push({ ...finding, suppression: { by: 'directive', line: this.#lineOf(by), reason: by.text.reason } })
    }
    silence.finish()
    return { findings: standing, suppressed }
  }

  /** As rules see them, after `part`. */
  seen({ rules, isPartial }: Ran): readonly Directive[] {
    // Rules about directives speak last: nobody can know yet whether they are silenced.
    const watchers = new Set(this.#rules.filter(({ rule }) => rule.directive).map(({ rule }) => rule.id))
    const isJudged = (name: string): boolean => {
      if (name === ALL) return !isPartial
      if (this.#families.has(name)) return rules.has(name) && !watchers.has(name)
      return !isPartial && this.#rules.some(({ family, rule }) => family === name && rules.has(rule.id))
    }
    return this.#silencers.map(({ text, used }) => {
      const { comment, kind, names, reason, slips } = text
      // What is misspelt is mended first: then it may silence something.
      const idle =
        kind === undefined || slips.length > 0 ? [] : names.filter(({ name }) => !used.has(name) && isJudged(name)).map(({ name }) => name)
      const isIdle = idle.length > 0 && idle.length === names.length
      return {
        span: comment.span,
        ...(kind === undefined ? {} : { kind }),
        ...(reason === undefined ? {} : { reason }),
        slips,
        idle,
        isIdle,
        withoutIdle: isIdle ? removalOf(text, this.#script.source) : withoutNames(text, idle),
      }
    })
  }

  #lineOf({ text }: Silencer): number {
    return this.#script.lines.at(text.comment.span.start).line
  }
}

/** A quote that no line of the next block holds names nothing. */
function withQuoteSlips(text: DirectiveText, { lines, source }: Script): DirectiveText {
  const { kind, quotes, comment } = text
  if (kind !== 'saleslint-disable-next-line' || quotes.length === 0) return text
  const within = comment.next ?? { start: comment.span.end, end: comment.span.end }
  const missing = quotes.filter((quote) => linesWith([quote], within, lines, source).length === 0)
  return { ...text, slips: [...text.slips, ...missing.map(({ name, span }) => ({ what: 'quote' as const, written: name, span }))] }
}

function withoutNames({ names }: DirectiveText, idle: readonly string[]): DirectiveEdit {
  const kept = names.filter(({ name }) => !idle.includes(name)).map(({ name }) => name)
  const span = { start: names[0]?.span.start ?? 0, end: names.at(-1)?.span.end ?? 0 }
  return { span, text: kept.join(', '), describe: `Take out ${idle.join(' and ')}.` }
}

/** Takes a comment out, with its line where it stands alone on it; what it parts stays parted. */
function removalOf({ comment: { span } }: DirectiveText, source: string): DirectiveEdit {
  const describe = 'Take the comment out.'
  let { start, end } = span
  while (isBlank(source[start - 1])) start--
  while (isBlank(source[end])) end++
  const opensLine = start === 0 || isLineEnd(source[start - 1]) || (start === 1 && source.charCodeAt(0) === 0xfeff)
  const closesLine = end === source.length || isLineEnd(source[end])
  if (opensLine && closesLine) {
    const isApart = isBlankLineBefore(source, start) || isBlankLineAfter(source, end)
    const from = isApart || end === source.length ? end + lineEndAt(source, end) : end
    const second = isBlankLineBefore(source, start) ? lineEndAfterBlank(source, from) : from
    return { span: { start, end: second }, text: '', describe }
  }
  if (closesLine) return { span: { start, end: span.end }, text: '', describe }
  return { span: { start: span.start, end }, text: '', describe }
}

function isBlank(unit: string | undefined): boolean {
  return unit === ' ' || unit === '\t'
}

function isLineEnd(unit: string | undefined): boolean {
  return unit === '\n' || unit === '\r'
}

/** Units of the line ending at a place: 2 for CRLF, 0 where there is none. */
function lineEndAt(source: string, at: number): number {
  return source.startsWith('\r\n', at) ? 2 : isLineEnd(source[at]) ? 1 : 0
}

function isBlankLineBefore(source: string, lineStart: number): boolean {
  const first = source.charCodeAt(0) === 0xfeff ? 1 : 0
  if (lineStart <= first) return true
  let at = lineStart - (source.startsWith('\r\n', lineStart - 2) ? 2 : 1)
  while (isBlank(source[at - 1])) at--
  return at <= first || isLineEnd(source[at - 1])
}

function isBlankLineAfter(source: string, lineEnd: number): boolean {
  const next = lineEnd + lineEndAt(source, lineEnd)
  return next === source.length || lineEndAfterBlank(source, next) > next
}

/** Behind a blank line, where one starts here. */
function lineEndAfterBlank(source: string, at: number): number {
  let end = at
  while (isBlank(source[end])) end++
  return isLineEnd(source[end]) ? end + lineEndAt(source, end) : at
}
