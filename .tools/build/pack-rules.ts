import '../../rules/index.js'
import { sharedPhrases } from '../../src/rule/phrases.js'
import { packPhrases } from '../../src/text/pack-phrases.js'

/** What the build puts in the place of src/rule/packed.ts: loading the rules has named their lists. */
export function packRules(): { readonly phrases: string; readonly index: string } {
  return { phrases: sharedPhrases().join('\n'), index: packPhrases(sharedPhrases()) }
}
