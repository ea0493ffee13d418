import type { Call } from '../ask/labels.js'
import type { Market } from '../rule/contract.js'

/** What a new user wants to start with. */
export interface Wishes {
  readonly call?: Call
  readonly market?: Market
  readonly preset: string
  readonly ci?: 'github' | 'gitlab'
  readonly hook: boolean
}

/** A config with everything that a team may want to set, most of it commented out. */
export function configText({ call, market, preset }: Wishes): string {
  const set = (key: string, value: string | undefined, usual: string) => (value === undefined ? `# ${key}: ${usual}` : `${key}: ${value}`)
  return `# yaml-language-server: $schema=./node_modules/saleslint/schema.json
# What saleslint should know about your scripts. Everything may be left out.
# saleslint config FILE shows what holds for a file; saleslint rules lists the rules.

# Where to start from: recommended, strict, all, or one family such as backstory.
extends: [${preset}]

# The kind of call, where it is always the same. A script says otherwise in its front matter: \`call: cold\`.
${set('call', call, 'discovery')}

# Whom you sell to: b2b or b2c.
${set('market', market, 'b2b')}

# Your names, so that questions built around them are found.
# brands: [Acme]
# productNames: [Acme Cloud]

# Words of your customers’ trade that are no jargon to them.
# customerTerms: [runtime, uptime]

# Who speaks, by the label before a turn.
# speakers:
#   Sam: rep
#   Owner: customer

# What a heading means, where its words do not tell.
# stages:
#   the walkthrough: pitch

# How you mark the blanks of a script, where it is none of [x], {x}, {{x}}, <x>, <<x>>, %X% and ____.
# placeholders: [__name__, '%%name%%']

# Louder, quieter or off. \`saleslint rule off RULE\` writes here too.
# rules:
#   no-person-question: off
#   long-question: [warning, { maxWords: 25 }]

# Other settings for some of the files.
# overrides:
#   - files: cold/**
#     call: cold

# Files to leave out, as in .gitignore.
# ignore: [archive/]

# Rules that a script may set in its own front matter.
# frontMatter:
#   allow: [question-count]
`
}
