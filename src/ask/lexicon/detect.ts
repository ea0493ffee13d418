/** A sentence without a question mark that has none of these words is never read as an ask. */
export const ASKING_WORDS = `tell walk talk take run bring describe explain help give share say elaborate expand outline sketch remind fill catch educate clarify unpack spell break rank think show
be let paint get curious wonder wondering interested hear know learn understand ask see mind may permission okay ok alright comfortable mean knowing hearing intrigued keen glad same telling sharing right fine feel put map lay sum finish start go play list name provide rate mention`

/** They make a statement in the first person a request for leave. */
export const PERMISSIONS: readonly string[] = [
  'if (you|nobody) (do not|would not|will not) mind',
  'if (i|we) (may|might)',
  'if (it|that|this) is (all right|alright|ok|okay|fine|cool) (with|by|for) (you|everyone)',
  'if (it|that|this) is (all right|alright|ok|okay)',
  'if you are (all right|alright|ok|okay|fine|comfortable|happy|good) with (that|it|this)',
  'if you will (let|allow|permit) (me|us)',
  'if you feel up to (it|that)',
  'if (it|that|this) is all the same to you',
  'with your (permission|leave|blessing)',
]

/** Imperatives that ask for talk in other words; they stand first. */
export const PROBES: readonly string[] = [
  'put (a|some|the)? rough? (figure|number|price|value|score|percentage) (on|to)',
  '(map|lay|sum) out (the|your|a|how)',
  'sum (it|that|this|the company|the business|things) up',
  'start (at|from|with) the (beginning|start|top|very beginning)',
  'start (at|from|with) the (moment|point|day|time|morning|minute) (that|when|where)? (you|it)',
  '(tell|say) (me|us|it|that|this) in your own words',
  'finish (this|the|that) (sentence|for me)',
  'go through (it|this|that) with (me|us)',
  'give (me|us) the (most recent|last|latest|worst|first) (one|example|case|time|day|week)',
  'give (me|us) (a|an) (rough|round|approximate|ballpark)? (number|figure|estimate|ballpark|range|guess)',
  'give (me|us) (a|one) date',
  'give (me|us) (some|a few|specific|concrete|two|three)? (specific|concrete|recent|real)? examples (of|where|when|from)',
  'show (me|us) the (part|place|step|bit|spot|moment|piece|corner|point)',
  'give (me|us) (the|your|a) (best|worst) (case)? (and|or) (the|your|a)? (best|worst) case',
  'provide (details|information|background|examples) (on|about|of|for)',
  'provide (a|some)? (short|brief)? (details|description|summary|overview|explanation) (on|about|of)',
  'play (it|that|this) back to (me|us)',
  'show (me|us) your',
]

/** What somebody who does the asking says about himself: a note, never a request to the customer. */
export const THIRD_PERSONS = `prospect prospects customer customers client clients buyer buyers homeowner candidate rep reps lead leads`
