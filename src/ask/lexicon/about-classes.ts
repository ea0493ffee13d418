import type { About } from '../labels.js'

/** Which classes of nouns make an ask one about the thing, the person, the organisation or the deal; the first that has the noun decides. */
export const ABOUT_CLASSES: readonly (readonly [About, readonly string[]])[] = [
  ['person', ['person', 'family', 'body']],
  ['deal', ['budget', 'decision', 'decider', 'rival', 'nextstep', 'document', 'source']],
  ['organisation', ['workteam', 'business', 'customers-theirs', 'process', 'income', 'worknoun']],
  ['thing', ['tool', 'product', 'attribute', 'incumbent', 'home']],
  ['deal', ['date', 'money']],
]

/** What somebody does as a person, whatever the topic: "How do you feel about it?" */
export const PERSONAL_VERBS = 'feel worry care enjoy hope wish dream prefer love hate fear regret miss wonder believe'
