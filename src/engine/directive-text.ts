import { distance } from 'fastest-levenshtein'
import { nearest } from '../config/nearest.js'
import { DIRECTIVES, type DirectiveKind, type Slip } from '../rule/directive.js'
import type { Comment } from '../script/model.js'
import type { Span } from '../text/span.js'

/** A rule, a family or `all` that a directive names. */
export interface NamedRule {
  readonly name: string
  readonly span: Span
}

/** A directive as its comment says it. */
export interface DirectiveText {
  readonly comment: Comment
  readonly kind?: DirectiveKind
  /** `all` alone where nothing is named. */
  readonly names: readonly NamedRule[]
  /** What the lines must hold that are meant. */
  readonly quotes: readonly NamedRule[]
  readonly reason?: string
  readonly slips: readonly Slip[]
}

export const ALL = 'all'
/** A quote mark of a quoted block that a comment runs through is a gap, like a comma. */
const TOKEN = /(?<gap>[\s,>]+)|(?<dashes>(?:-{2,}|[—–])(?=\s|$))|"(?<straight>[^"]*)"|“(?<curly>[^”]*)”|(?<word>[^\s,]+)/gy

/** Reads a comment as a directive; undefined where it is none. `known` are the names of all rules and families. */
export function readDirective(comment: Comment, source: string, known: ReadonlySet<string>): DirectiveText | undefined {
  const { span } = comment
  const raw = source.slice(span.start, span.end)
  const open = raw.startsWith('{') ? 3 : 4
  const text = raw.slice(open, -3)
  const head = /^\s*(sal[\w-]*)(:?[^\S\r\n]+[\w-]+)?/i.exec(text)
  if (!head) return undefined
  const spanOf = (start: number, end: number): Span => ({ start: span.start + open + start, end: span.start + open + end })
  const lead = head[0].length - head[0].trimStart().length
  const named = kindOf(head[1] ?? '', head[2] ?? '')
  if (!named) return undefined
  const { kind, written } = named
  const slips: Slip[] = []
  const headSpan = spanOf(lead, lead + written.length)
  if (written !== kind) {
    const fix = { span: headSpan, text: kind, describe: `Write ${kind}.` }
    slips.push({ what: 'kind', written, span: headSpan, meant: kind, fix })
  }
  const rest = readNames(text, lead + written.length, known, spanOf)
  return { comment, ...(written === kind ? { kind } : {}), ...rest, slips: [...slips, ...rest.slips] }
}

/** Which directive the first word or two of a comment are, or mean to be. */
function kindOf(first: string, second: string): { readonly kind: DirectiveKind; readonly written: string } | undefined {
  const exact = DIRECTIVES.find((kind) => kind === first)
  if (exact) return { kind: exact, written: first }
  const isApart = /^saleslint$/i.test(first)
  const written = isApart ? first + second : first
  const plain = (isApart ? `${first}-${second.replace(/^:?\s+/, '')}` : first).toLowerCase().replace(/ignore|suppress|off/, 'disable')
  if (isApart && !/^saleslint-(?:dis|en)/.test(plain)) return undefined
  const spelt = DIRECTIVES.find((kind) => kind === plain)
  if (spelt) return { kind: spelt, written }
  const begun = plain.length > 'saleslint-d'.length ? DIRECTIVES.filter((kind) => kind.startsWith(`${plain}-`)) : []
  const [kind] = begun.length > 0 ? begun : [...DIRECTIVES].sort((a, b) => distance(plain, a) - distance(plain, b))
  const near = kind && (begun.length > 0 || distance(plain, kind) <= Math.floor(plain.length / 5))
  return near ? { kind, written } : undefined
}

function readNames(text: string, from: number, known: ReadonlySet<string>, spanOf: (start: number, end: number) => Span) {
  const names: NamedRule[] = []
  const quotes: NamedRule[] = []
  const slips: Slip[] = []
  let reason: string | undefined
  let gap = ''
  TOKEN.lastIndex = from
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const { gap: between, dashes, straight, curly, word = '' } = found.groups as Record<string, string | undefined>
    const span = spanOf(found.index, found.index + found[0].length)
    if (between !== undefined) gap = between
    else if (dashes !== undefined) {
      reason = text
        .slice(found.index + dashes.length)
        .replace(/\s+/g, ' ')
        .trim()
      break
    } else if (straight !== undefined || curly !== undefined) quotes.push({ name: straight ?? curly ?? '', span })
    else if (known.has(word) || word === ALL) names.push({ name: word, span })
    else {
      const meant = nearest(word, [...known])
      // Words that name nothing and follow a name without a comma are a reason.
      if (meant === undefined && names.length > 0 && !gap.includes(',')) {
        const at = { start: span.start, end: span.start }
        slips.push({ what: 'dashes', written: word, span, fix: { span: at, text: '-- ', describe: 'Write -- before the reason.' } })
        break
      }
      const fix = meant === undefined ? undefined : { span, text: meant, describe: `Write ${meant}.` }
      slips.push({ what: 'rule', written: word, span, ...(meant === undefined ? {} : { meant }), ...(fix ? { fix } : {}) })
    }
  }
  const isBare = names.length === 0 && !slips.some(({ what }) => what === 'rule')
  const whole = isBare ? [{ name: ALL, span: spanOf(from, from) }] : names
  return { names: whole, quotes, slips, ...(reason ? { reason } : {}) }
}
