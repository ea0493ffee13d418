import { CALLS, INTENTS, ROLES, STAGES } from '../ask/labels.js'
import { PROFILES } from '../rule/contract.js'
import type { OverrideConfig, SaleslintConfig, ScriptConfig } from './config.js'

/** What a key takes. */
export type Shape =
  | {
      readonly is:
        | 'text'
        | 'flag'
        | 'rules'
        | 'overrides'
        | 'front matter'
        | 'preset'
        | 'glob'
        | 'rule'
        | 'phrase'
        | 'plugin'
        | 'placeholder'
    }
  | { readonly is: 'team rules' | 'asks' }
  /** A mapping with keys of its own in a rule without code. */
  | { readonly is: 'rule part'; readonly of: string }
  | { readonly is: 'number'; readonly min: number }
  | { readonly is: 'name'; readonly of: readonly string[] }
  /** `alone`: one item may stand without its list. */
  | { readonly is: 'list'; readonly of: Shape; readonly alone?: true }
  | { readonly is: 'map'; readonly of: Shape; readonly from: string }

export interface KeySpec {
  readonly takes: Shape
  /** One line, for the schema, the README and errors. */
  readonly help: string
}

const text = { is: 'text' } as const
const names = { is: 'list', of: text } as const

/** Keys that hold for scripts, in a config as in its overrides. */
export const SCRIPT_KEYS = {
  rules: {
    takes: { is: 'rules' },
    help: 'Rule or family → severity (`error`, `warning`, `info`, `off`), `[severity, options]`, or options alone.',
  },
  role: { takes: { is: 'name', of: ROLES }, help: 'What the files are, where their looks do not tell.' },
  call: { takes: { is: 'name', of: CALLS }, help: 'The kind of call. Front matter stands above it.' },
  profile: { takes: { is: 'name', of: PROFILES }, help: 'The school that the team follows.' },
  market: { takes: { is: 'name', of: ['b2b', 'b2c'] }, help: 'Whom is sold to; `b2c` for in-home calls, else `b2b` unless given.' },
  known: { takes: { is: 'list', of: { is: 'name', of: INTENTS } }, help: 'What reps know before the call and need not ask.' },
  ready: { takes: { is: 'flag' }, help: 'Scripts are ready for a call: no placeholder may be left.' },
  requireReason: { takes: { is: 'flag' }, help: 'Every directive in a script must give its reason behind `--`.' },
  minAsks: {
    takes: { is: 'number', min: 0 },
    help: 'Scripts with fewer questions are let pass by rules about the whole call (5 unless given).',
  },
  maxFileSize: { takes: { is: 'number', min: 1 }, help: 'A file of more KB is an error and not read (32768 unless given).' },
  maxFileTime: {
    takes: { is: 'number', min: 1 },
    help: 'A file that takes more seconds is given up with an error (60, and 20 more for each million letters, unless given).',
  },
  speakers: {
    takes: { is: 'map', of: { is: 'name', of: ['rep', 'customer', 'other'] }, from: 'label' },
    help: 'Label before a turn → `rep`, `customer` or `other`.',
  },
  stages: { takes: { is: 'map', of: { is: 'name', of: STAGES }, from: 'heading' }, help: 'Words of a heading → its stage.' },
  brands: { takes: names, help: 'Names of our company.' },
  productNames: { takes: names, help: 'Names of what we sell.' },
  customerTerms: { takes: names, help: 'The customers’ own trade words: never jargon.' },
  placeholders: {
    takes: { is: 'list', of: { is: 'placeholder' }, alone: true },
    help: 'Your own notations of placeholders, each by an example: `__name__`, `%%name%%`, `:name`.',
  },
  asks: { takes: { is: 'asks' }, help: 'Questions in the team’s own wording, each with its `intent`, `flaws` or `form`.' },
} as const satisfies Readonly<Record<keyof ScriptConfig, KeySpec>>

const globs = { is: 'list', of: { is: 'glob' }, alone: true } as const

export const OVERRIDE_KEYS = {
  files: { takes: globs, help: 'Globs from the config’s folder; one without a slash matches at any depth.' },
  except: { takes: globs, help: 'Globs of files that the override leaves alone.' },
  ...SCRIPT_KEYS,
} as const satisfies Readonly<Record<keyof OverrideConfig, KeySpec>>

/** Every key of a config. The check, the JSON Schema and the README read this table. */
export const CONFIG_KEYS = {
  $schema: { takes: text, help: 'Address of the JSON Schema, for editors.' },
  root: { takes: { is: 'flag' }, help: 'The configs in the folders above do not hold here.' },
  extends: {
    takes: { is: 'list', of: { is: 'preset' }, alone: true },
    help: 'Presets, config files (`./team.yaml`) and npm packages to start from.',
  },
  plugins: { takes: { is: 'list', of: { is: 'plugin' }, alone: true }, help: 'npm packages and files (`./plugin.js`) that bring rules.' },
  ruleFiles: { takes: globs, help: 'Files of rules without code, as `rules/*.yaml`.' },
  teamRules: { takes: { is: 'team rules' }, help: 'Rules without code, in the config itself.' },
  phraseLists: {
    takes: { is: 'map', of: names, from: 'name' },
    help: 'Lists of phrases, for `@name` in the phrases of rules without code and in one another.',
  },
  ...SCRIPT_KEYS,
  overrides: { takes: { is: 'overrides' }, help: 'A list of settings for the files that globs name; later ones stand above earlier ones.' },
  ignore: { takes: { is: 'list', of: { is: 'glob' }, alone: true }, help: 'Files to leave out, in the notation of .gitignore.' },
  frontMatter: {
    takes: { is: 'front matter' },
    help: '`allow`: rules and families whose severity a script’s front matter may set, or `all`.',
  },
} as const satisfies Readonly<Record<keyof SaleslintConfig, KeySpec>>

/** Facts that a script's front matter may state of itself. */
export const FRONT_MATTER_KEYS = {
  role: SCRIPT_KEYS.role,
  call: SCRIPT_KEYS.call,
  profile: SCRIPT_KEYS.profile,
  market: SCRIPT_KEYS.market,
  known: SCRIPT_KEYS.known,
  ready: SCRIPT_KEYS.ready,
} as const satisfies Readonly<Record<string, KeySpec>>

/** What a shape takes, in words that end a sentence. */
export function inWords(shape: Shape): string {
  switch (shape.is) {
    case 'text':
      return 'a string'
    case 'flag':
      return 'true or false'
    case 'number':
      return `a whole number of at least ${shape.min}`
    case 'name':
      return `one of ${shape.of.join(', ')}`
    case 'list':
      return shape.of.is === 'name' ? `a list; each item is ${inWords(shape.of)}` : `a list of ${PLURALS[shape.of.is] ?? 'values'}`
    case 'map':
      return `a mapping from a ${shape.from} to ${inWords(shape.of)}`
    default:
      return WORDS[shape.is] ?? 'a value'
  }
}

const PLURALS: Readonly<Record<string, string>> = {
  text: 'strings',
  glob: 'globs',
  preset: 'presets, files or packages',
  rule: 'rules',
  plugin: 'packages or files',
  phrase: 'phrases',
  placeholder: 'placeholders',
}
const WORDS: Readonly<Record<string, string>> = {
  rules: 'a mapping from rules to severities',
  overrides: 'a list of overrides, each with `files`',
  'front matter': 'a mapping with `allow`',
  preset: 'a preset, a file or a package',
  glob: 'a glob',
  rule: 'a rule or a family',
  plugin: 'a package or a file',
  phrase: 'a phrase',
  placeholder: 'a placeholder as it stands in a script: `__name__`, `%%name%%`, `:name`',
  'team rules': 'a list of rules, each with `id`, `message`, `instead`, `match` and `tests`',
  asks: 'a list of questions, each with `text` and `intent`, `flaws` or `form`',
  'rule part': 'a mapping',
}
