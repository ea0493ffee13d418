import type { Call, Role, Stage } from '../ask/labels.js'
import type { TaughtAsk } from '../ask/taught.js'
import type { Speaker } from './model.js'

/** What a team's config and a script's front matter tell the reader. Everything may be left out. */
export interface ReadOptions {
  readonly role?: Role
  readonly call?: Call
  /** Label as written, lower-case → who it is. */
  readonly speakers?: Readonly<Record<string, Speaker>>
  /** Words of a heading, lower-case → its stage. */
  readonly stages?: Readonly<Record<string, Stage>>
  /** Names of what we sell, for product-anchored asks. */
  readonly productNames?: readonly string[]
  readonly brands?: readonly string[]
  /** The customer's own trade words: never jargon. */
  readonly customerTerms?: readonly string[]
  /** The team's own notations of placeholders, each by an example: `__name__`, `%%name%%`, `:name`. */
  readonly placeholders?: readonly string[]
  /** Questions that the team has labelled itself: the same and near wording get the same labels. */
  readonly asks?: readonly TaughtAsk[]
}
