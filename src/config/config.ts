import type { Call, Intent, Role, Stage } from '../ask/labels.js'
import type { TaughtAsk } from '../ask/taught.js'
import type { Market, Profile } from '../rule/contract.js'
import type { SeveritySetting } from '../rule/finding.js'
import type { Plugin } from '../rule/plugin.js'
import type { Speaker } from '../script/model.js'

/** How loud a rule is; with its options beside it; or its options alone, at the severity that holds anyway. */
export type RuleEntry =
  | SeveritySetting
  | readonly [SeveritySetting]
  | readonly [SeveritySetting, Readonly<Record<string, unknown>>]
  | Readonly<Record<string, unknown>>

/** What a config may say about scripts, for all of them or for those that an override names. */
export interface ScriptConfig {
  /** Rule or family → severity, [severity, options] or options. */
  readonly rules?: Readonly<Record<string, RuleEntry>>
  /** What the files are, where they are not to be told by their looks. */
  readonly role?: Role
  /** The kind of call. A script's front matter stands above it. */
  readonly call?: Call
  /** The school that the team follows. */
  readonly profile?: Profile
  /** Whom is sold to. */
  readonly market?: Market
  /** What reps know before the call and need not ask. */
  readonly known?: readonly Intent[]
  /** Scripts are ready for a call: no placeholder may be left. */
  readonly ready?: boolean
  /** Scripts with fewer questions are let pass by rules about the whole call. */
  readonly minAsks?: number
  /** KB of a file that is larger than any script and not read. */
  readonly maxFileSize?: number
  /** Seconds after which a file is given up. */
  readonly maxFileTime?: number
  /** Every directive in a script must give its reason behind `--`. */
  readonly requireReason?: boolean
  /** Label before a turn → who speaks. */
  readonly speakers?: Readonly<Record<string, Speaker>>
  /** Words of a heading → its stage. */
  readonly stages?: Readonly<Record<string, Stage>>
  /** Names of our company and of what it is known for. */
  readonly brands?: readonly string[]
  /** Names of what we sell. */
  readonly productNames?: readonly string[]
  /** The customers' own trade words: never jargon. */
  readonly customerTerms?: readonly string[]
  /** The team's own notations of placeholders, each by an example: `__name__`, `%%name%%`, `:name`. */
  readonly placeholders?: readonly string[]
  /** Questions in the team's own wording, with the labels that the team gives them. */
  readonly asks?: readonly TaughtAsk[]
}

/** Settings for the files that globs name. */
export interface OverrideConfig extends ScriptConfig {
  /** Globs from the config's folder; one without a slash matches at any depth. */
  readonly files: string | readonly string[]
  /** Globs of files that the override leaves alone. */
  readonly except?: string | readonly string[]
}

/** A whole config, as a file holds it. */
export interface SaleslintConfig extends ScriptConfig {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string
  /** The configs in the folders above do not hold here. */
  readonly root?: boolean
  /** Presets, config files (./team.yaml) and npm packages to start from; later ones stand above earlier ones. */
  readonly extends?: string | readonly string[]
  /** npm packages and files (./plugin.js) that bring rules; a config that is code may hand in what `definePlugin` gives. */
  readonly plugins?: string | Plugin | readonly (string | Plugin)[]
  /** Globs of files of rules without code, from the config's folder. */
  readonly ruleFiles?: string | readonly string[]
  /** Rules without code, as they stand in such a file. */
  readonly teamRules?: readonly Readonly<Record<string, unknown>>[]
  /** Lists of phrases, for `@name` in the phrases of rules without code. */
  readonly phraseLists?: Readonly<Record<string, readonly string[]>>
  readonly overrides?: readonly OverrideConfig[]
  /** Files to leave out, in the notation of .gitignore. */
  readonly ignore?: readonly string[]
  /** What the front matter of a script may set beside its facts. */
  readonly frontMatter?: {
    /** Rules and families whose severity a script may set, or `all`. */
    readonly allow?: readonly string[]
  }
}

/** A config with its types checked while it is written; gives back what it is given. */
export function defineConfig(config: SaleslintConfig): SaleslintConfig {
  return config
}
