/** Words that open a sentence in talk, and seldom follow an abbreviation or a name inside one. Lower case. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'what who whom which whose when where why how do does did is are was were am can could will would shall should may might must have has ' +
    'had i you we they he she it this that these those there the a an so and or but now then let tell walk help talk give describe share ' +
    'explain please thanks thank great good ok okay perfect sure yes yeah no if because while after before once also well hi hello hey my our ' +
    "your not any anything anyone just maybe sounds got what's who's that's it's i'm i'd let's don't"
  ).split(' '),
)
