import type { Call, Flaw, Form, Intent, Stage } from '../ask/labels.js'
import type { Ask, Script, Sentence, StageRun, Step, Turn } from '../script/model.js'
import type { Span } from '../text/span.js'
import type { Directive } from './directive.js'
import type { SeveritySetting } from './finding.js'
import type { LintSettings } from './settings.js'

export const FAMILIES = ['backstory', 'pressure', 'curiosity', 'openness', 'listening', 'craft', 'hygiene'] as const
export type Family = (typeof FAMILIES)[number]
export const PROFILES = ['default', 'challenger', 'voss', 'seed'] as const
export type Profile = (typeof PROFILES)[number]
export type Market = 'b2b' | 'b2c'

/** One way through a script: the steps that are taken, in order, and the name that a finding gives it. */
export interface Path {
  /** "Opening → Busy → Close"; the main way through a script without branches has an empty name. */
  readonly name: string
  readonly steps: readonly Step[]
  /** The rep's asks on it, negatives left out, one for each choice among alternatives. */
  readonly asks: readonly Ask[]
  /** Given where a huge script leaves out steps far from the branch: its asks may be put in order but not counted. */
  readonly abridged?: boolean
}

/** Where a rule looks. Every given field must hold; a list holds where one of its members does. */
export interface Where {
  readonly speaker?: 'rep' | 'customer'
  readonly stage?: readonly Stage[]
  readonly notStage?: readonly Stage[]
  readonly call?: readonly Call[]
  readonly notCall?: readonly Call[]
  readonly role?: readonly Script['role'][]
  readonly notRole?: readonly Script['role'][]
  readonly intent?: readonly Intent[]
  readonly form?: readonly Form[]
  /** The finding stands on this flaw: the engine looks at its confidence, otherwise at that of the given intents. */
  readonly flaw?: readonly Flaw[]
  readonly market?: Market
  /** Script, stage and path rules stay silent where nothing is sold (no discovery, pitch, objection or close), unless this is given. */
  readonly anyStage?: boolean
  /** Script, stage and path rules stay silent on files with fewer asks than this (5 unless given). */
  readonly minAsks?: number
}

/** A severity that holds instead of the rule's own where every given field does; the last that holds wins. */
export interface SeverityOverride {
  readonly stage?: Stage
  readonly call?: Call
  readonly profile?: Profile
  readonly market?: Market
  readonly ready?: boolean
  /** Only findings with this message. */
  readonly message?: string
  readonly severity: SeveritySetting
}

/** One option of a rule. Its default gives its type; `values` limits a string, `min`/`max` a number, `items` names what a list holds. */
export interface OptionSpec<T = unknown> {
  readonly default: T
  readonly help: string
  readonly values?: readonly string[]
  readonly min?: number
  readonly max?: number
  /** `phrase`: every string is phrase notation, checked when the config is loaded. */
  readonly items?: 'phrase' | 'name' | 'stage' | 'call' | 'intent'
  /** `range`: a string of two whole numbers, “8-18”. */
  readonly format?: 'range'
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>
type Widen<T> = T extends boolean
  ? boolean
  : T extends number
    ? number
    : T extends string
      ? string
      : T extends readonly (infer I)[]
        ? readonly Widen<I>[]
        : T
export type OptionsOf<O extends OptionSpecs> = { readonly [K in keyof O]: Widen<O[K]['default']> }

type Holes<M extends string> = M extends `${string}{${infer H}}${infer Rest}` ? H | Holes<Rest> : never

/** What a finding may point at: anything with a span. Asks and sentences bring their text for `{ask}` too. */
export interface Target {
  readonly span: Span
}

/** An example: a piece of Markdown in which «…» marks exactly what the rule must report, or a piece with what it needs around it. */
export type Example<O extends OptionSpecs = OptionSpecs> =
  | string
  | {
      readonly text: string
      readonly options?: { readonly [K in keyof O]?: Widen<O[K]['default']> }
      /** Settings in force: call, role, profile, market, ready, known, productNames, customerTerms… */
      readonly with?: ExampleSettings
      /** The severity that every finding of the example must have, where a condition decides it. */
      readonly severity?: SeveritySetting
    }

/** What an example may set: everything of the settings but the rules themselves. */
export type ExampleSettings = Omit<LintSettings, 'rules' | 'presets'>

/** What a handler is given beside its unit. */
export interface RuleContext<M extends Record<string, string>, O extends OptionSpecs> {
  readonly script: Script
  readonly options: OptionsOf<O>
  readonly call: Call
  readonly profile: Profile
  readonly market: Market
  /** Intents that the rep knows already (`known:` in front matter or config). */
  readonly known: ReadonlySet<Intent>
  readonly ready: boolean
  /** Names of what we sell, from the config. */
  readonly productNames: readonly string[]
  /** Every directive must give its reason. */
  readonly requireReason: boolean
  /**
   * True where the labels that the finding stands on are sure enough for the rule to speak at its severity: the thresholds of
   * src/ask/thresholds.ts. The engine asks it for every ask that is reported; rules that count asks ask it themselves.
   */
  sure(ask: Ask, label?: 'intent' | 'flaw'): boolean
  report<K extends keyof M & string>(message: K, target: Target, ...args: ReportArgs<M[K]>): void
}
type ReportArgs<M extends string> = string extends M
  ? [args?: Readonly<Record<string, string | number>>, extra?: ReportExtra]
  : [Holes<M>] extends [never]
    ? [args?: undefined, extra?: ReportExtra]
    : [args: { readonly [H in Holes<M>]: string | number }, extra?: ReportExtra]
/** What to put in the place of what, and what that does, in words. */
export interface Change {
  readonly span: Span
  readonly text: string
  readonly describe: string
}
export interface ReportExtra {
  /** Wording for this very ask; where absent, the rule's `instead` stands. */
  readonly suggest?: readonly string[]
  /** Wordings that could stand in the place of the target as they are. */
  readonly reword?: readonly string[]
  /** Changes of the source for a person to accept, each by itself: a pause put in, an answer taken out. */
  readonly changes?: readonly Change[]
  /** A replacement that may be applied by --fix without asking. */
  readonly fix?: Change
  readonly path?: Path
  /** The label of the target ask that the finding stands on, where the rule's `where` does not say it. */
  readonly standsOn?: 'intent' | Flaw
}

type Handler<U, M extends Record<string, string>, O extends OptionSpecs> = (unit: U, context: RuleContext<M, O>) => void

/** What a rep can say aloud in the place of a fault: one line, or one for each kind of call, `any` for those that are not named. */
export type Say = string | Readonly<Partial<Record<Call | 'any', string>>>

/** A rule, whole: docs, `explain`, tests, config schema, presets and SARIF's rule table all read this one object. */
export interface Rule<M extends Record<string, string> = Record<string, string>, O extends OptionSpecs = OptionSpecs> {
  readonly id: string
  /** One line: what it reports. */
  readonly summary: string
  /** Why it matters to the customer, in a few sentences. */
  readonly why: string
  /** Where the claim comes from: S-numbers of the practices, otherwise the study. */
  readonly source: string
  /** What to say instead, in general. */
  readonly instead: string
  /** The line that a brief proposes; absent where the rule’s findings bring wording of their own. */
  readonly say?: Say
  readonly severity: SeveritySetting
  readonly overrides?: readonly SeverityOverride[]
  /** Presets beside its family's, `strict` and `all`; `recommended` unless given. */
  readonly presets?: readonly string[]
  readonly where?: Where
  readonly messages: M
  readonly options?: O
  /** When a team may well turn it off. */
  readonly offWhen?: string
  readonly examples: { readonly bad: readonly Example<NoInfer<O>>[]; readonly good: readonly Example<NoInfer<O>>[] }
  readonly script?: Handler<Script, M, O>
  readonly path?: Handler<Path, M, O>
  readonly stage?: Handler<StageRun, M, O>
  readonly turn?: Handler<Turn, M, O>
  readonly sentence?: Handler<Sentence, M, O>
  readonly ask?: Handler<Ask, M, O>
  readonly directive?: Handler<Directive, M, O>
}

/** A rule as the registry holds it: its family is the folder it stands in. */
export interface RegisteredRule {
  readonly family: Family | (string & {})
  readonly rule: Rule
  /** The config, rule file or plugin that brings it; absent for the built-in ones. */
  readonly from?: string
}
