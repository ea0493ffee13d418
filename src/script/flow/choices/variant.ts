import { pattern } from '../../../text/pattern.js'
/** A heading or label that names one of several: “Option A”, “Opener #2”. The first group is the word. */
export const VARIANT = pattern('i')`
  ^\W*
  (option|version|variant|variation|alternative|template|script|response|approach|opener|opening|close|closer|hook|angle|style|route|path)
  \s*(?:#|no\.?)?\s*(\d{1,2}|[a-f])\b
`
