import type { Finding } from '../rule/finding.js'
import type { LineIndex } from '../text/lines.js'
import type { Span } from '../text/span.js'
import { ALL, type DirectiveText } from './directive-text.js'

/** A directive at work: what it names, and which of that has silenced something. */
export interface Silencer {
  readonly text: DirectiveText
  readonly used: Set<string>
}

interface Region extends Span {
  readonly by: Silencer
}

/** What holds from here on for a name: the disable or enable that spoke last. */
interface Switch {
  readonly by: Silencer
  readonly at: number
  readonly isOff: boolean
}

/**
 * Which directive silences a finding. It is asked in the order of the findings' starts and goes through the file once: what stands at
 * the line or before the block comes first, then the last disable or enable above, then the directives of the whole file.
 */
export class Silence {
  readonly #families: ReadonlyMap<string, string>
  readonly #file = new Map<string, Silencer>()
  readonly #lines = new Map<string, Silencer>()
  readonly #regions: readonly Region[]
  readonly #switches: readonly Silencer[]
  readonly #open = new Map<string, Region>()
  readonly #state = new Map<string, Switch>()
  #nextRegion = 0
  #nextSwitch = 0

  /** `families`: rule → its family. `silencers` stand in the order of the source. */
  constructor(silencers: readonly Silencer[], families: ReadonlyMap<string, string>, lines: LineIndex, source: string) {
    this.#families = families
    const regions: Region[] = []
    for (const by of silencers) {
      const { kind, comment, names, quotes } = by.text
      if (kind === 'saleslint-disable-file') for (const { name } of names) this.#file.set(name, this.#file.get(name) ?? by)
      if (kind === 'saleslint-disable-line') {
        const { line } = lines.at(comment.span.start)
        for (const { name } of names) this.#lines.set(`${line} ${name}`, by)
      }
      if (kind !== 'saleslint-disable-next-line' || !comment.next) continue
      if (quotes.length === 0) regions.push({ start: comment.span.end, end: comment.next.end, by })
      else for (const line of linesWith(quotes, comment.next, lines, source)) regions.push({ ...line, by })
    }
    this.#regions = regions.sort((a, b) => a.start - b.start)
    this.#switches = silencers.filter(({ text: { kind } }) => kind === 'saleslint-disable' || kind === 'saleslint-enable')
  }

  /** Goes to the end of the file, so that every enable has been weighed. */
  finish(): void {
    this.#advance(Number.POSITIVE_INFINITY)
  }

  /**
   * The directive that silences a finding. With `aboutDirectives` the finding is about a directive: only another one that names the rule
   * itself silences it. Else one that names everything would hide that it is idle, or that it gives no reason.
   */
  of({ rule, span, line, endLine }: Pick<Finding, 'rule' | 'span' | 'line' | 'endLine'>, aboutDirectives = false): Silencer | undefined {
    this.#advance(span.start)
    const names = aboutDirectives ? [rule] : [rule, this.#families.get(rule) ?? rule, ALL]
    const isOther = (by: Silencer | undefined): by is Silencer =>
      by !== undefined && !(aboutDirectives && by.text.comment.span.start === span.start)
    for (const name of names) {
      const by = [this.#lines.get(`${line} ${name}`), this.#lines.get(`${endLine} ${name}`), this.#openFor(name, span.start)].find(isOther)
      if (by) return use(by, name)
    }
    let last: (Switch & { readonly name: string }) | undefined
    for (const name of names) {
      const state = this.#state.get(name)
      if (state && isOther(state.by) && (!last || state.at > last.at)) last = { ...state, name }
    }
    if (last?.isOff) return use(last.by, last.name)
    for (const name of names) {
      const by = this.#file.get(name)
      if (isOther(by)) return use(by, name)
    }
    return undefined
  }

  #openFor(name: string, at: number): Silencer | undefined {
    const region = this.#open.get(name)
    return region && region.end > at ? region.by : undefined
  }

  #advance(to: number): void {
    for (let region = this.#regions[this.#nextRegion]; region && region.start <= to; region = this.#regions[++this.#nextRegion]) {
      for (const { name } of region.by.text.names) {
        const before = this.#open.get(name)
        if (!before || before.end <= region.start || before.end < region.end) this.#open.set(name, region)
      }
    }
    for (let by = this.#switches[this.#nextSwitch]; by && by.text.comment.span.end <= to; by = this.#switches[++this.#nextSwitch]) {
      this.#turn(by)
    }
  }

  #turn(by: Silencer): void {
    const { kind, names, comment } = by.text
    const isOff = kind === 'saleslint-disable'
    for (const { name } of names) {
      if (!isOff && this.#ends(name)) by.used.add(name)
      if (name === ALL) this.#state.clear()
      this.#state.set(name, { by, at: comment.span.start, isOff })
    }
  }

  /** Whether an enable has something to end. */
  #ends(name: string): boolean {
    if (name === ALL) return [...this.#state.values()].some(({ isOff }) => isOff)
    const members = [...this.#families].filter(([, family]) => family === name).map(([rule]) => rule)
    return [name, this.#families.get(name) ?? name, ALL, ...members].some((each) => this.#state.get(each)?.isOff)
  }
}

function use(by: Silencer, name: string): Silencer {
  by.used.add(name)
  return by
}

/** The lines of a stretch that hold one of the quoted texts. */
export function linesWith(quotes: readonly { readonly name: string }[], within: Span, lines: LineIndex, source: string): readonly Span[] {
  const wanted = quotes.map(({ name }) => plain(name))
  const found: Span[] = []
  const last = lines.at(within.end).line
  for (let { line } = lines.at(within.start); line <= last; line++) {
    const span = { start: lines.startOf(line), end: lines.startOf(line + 1) }
    const text = plain(source.slice(span.start, span.end))
    if (wanted.some((quote) => quote !== '' && text.includes(quote))) found.push(span)
  }
  return found
}

/** Text as it is compared: without markup, punctuation and case. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
