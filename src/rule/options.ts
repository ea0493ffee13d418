import { CALLS, INTENTS, STAGES } from '../ask/labels.js'
import { parsePhrase } from '../text/phrase.js'
import { PhraseError } from '../text/phrase-error.js'
import type { OptionSpec, OptionSpecs, Rule } from './contract.js'

/** One thing wrong with the options that a config gives a rule. */
export interface OptionProblem {
  readonly option: string
  /** What was expected, in words that end a sentence: “a number from 0 to 1”. */
  readonly expected: string
  /** True where the rule has no option of this name; `known` then lists those it has. */
  readonly unknown?: true
  readonly known: readonly string[]
}

/** A rule's options as its handlers see them: defaults with what is given on top. Given values that do not fit are left out and told. */
export function settleOptions(
  rule: Pick<Rule, 'options'>,
  given: Readonly<Record<string, unknown>> = {},
): { readonly values: Readonly<Record<string, unknown>>; readonly problems: readonly OptionProblem[] } {
  const specs: OptionSpecs = rule.options ?? {}
  const known = Object.keys(specs)
  const values: Record<string, unknown> = {}
  for (const name of known) values[name] = specs[name]?.default
  const problems: OptionProblem[] = []
  for (const [option, value] of Object.entries(given)) {
    const spec = Object.hasOwn(specs, option) ? specs[option] : undefined
    if (spec === undefined)
      problems.push({ option, expected: known.length > 0 ? `one of ${known.join(', ')}` : 'no option at all', unknown: true, known })
    else if (!fits(spec, value)) problems.push({ option, expected: expectedBy(spec), known })
    else {
      const wrong = spec.items === 'phrase' ? wrongPhrase(value as readonly string[]) : undefined
      if (wrong === undefined) values[option] = value
      else problems.push({ option, expected: `${expectedBy(spec)}; ${wrong}`, known })
    }
  }
  return { values, problems }
}

/** What an option takes, in words: “a number from 0 to 1”, “a list of phrases”. */
export function expectedBy(spec: OptionSpec): string {
  if (Array.isArray(spec.default)) return `a list of ${spec.items === 'phrase' ? 'phrases' : `${spec.items ?? 'name'}s`}`
  if (spec.format === 'range') return 'a range such as 8-18'
  if (spec.values) return `one of ${spec.values.join(', ')}`
  if (typeof spec.default === 'boolean') return 'true or false'
  if (typeof spec.default !== 'number') return 'a string'
  if (spec.min !== undefined && spec.max !== undefined) return `a number from ${spec.min} to ${spec.max}`
  if (spec.min !== undefined) return `a number of at least ${spec.min}`
  return spec.max === undefined ? 'a number' : `a number of at most ${spec.max}`
}

/** The names that a list of an option may hold; undefined where any string will do. */
export function namesFor(items: OptionSpec['items']): readonly string[] | undefined {
  if (items === 'stage') return STAGES
  if (items === 'call') return CALLS
  return items === 'intent' ? INTENTS : undefined
}

/** What is wrong with the first phrase that breaks the notation. */
function wrongPhrase(phrases: readonly string[]): string | undefined {
  for (const phrase of phrases) {
    try {
      parsePhrase(phrase)
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      return `“${phrase}”: ${error.message}`
    }
  }
  return undefined
}

function fits(spec: OptionSpec, value: unknown): boolean {
  if (Array.isArray(spec.default)) {
    const names = namesFor(spec.items)
    return (
      Array.isArray(value) &&
      value.every((item) => typeof item === 'string' && item.trim() !== '' && (names === undefined || names.includes(item)))
    )
  }
  if (typeof value !== typeof spec.default) return false
  if (typeof value === 'string' && spec.format === 'range') return rangeOf(value) !== undefined
  if (typeof value === 'string') return spec.values === undefined || spec.values.includes(value)
  if (typeof value !== 'number') return true
  return Number.isFinite(value) && value >= (spec.min ?? -Infinity) && value <= (spec.max ?? Infinity)
}

/** The two ends of a range option, “8-18”; undefined where it is none. */
export function rangeOf(range: string): { readonly min: number; readonly max: number } | undefined {
  const [, min, max] = /^\s*(\d{1,6})\s*[-–]\s*(\d{1,6})\s*$/.exec(range) ?? []
  if (min === undefined || max === undefined || Number(min) > Number(max)) return undefined
  return { min: Number(min), max: Number(max) }
}
