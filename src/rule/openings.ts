import type { Ask } from '../script/model.js'

const FILLER = String.raw`(?:(?:and|so|okay|ok|now|then|but|well|alright|great|thanks|right|also)\b[\s,;:.–—-]*)*`
const WHAT = new RegExp(String.raw`(?:^|[,;:.!?)–—]\s*|\s-\s)["'“‘(]*${FILLER}what(?:['’]?s|['’]?re|['’]?d)?\b`, 'i')

/** Whether the question starts with the word what, once And, So, Okay, Now, a name and a lead-in clause are set aside. */
export function startsWithWhat(ask: Ask): boolean {
  return ask.form === 'open-wh' && WHAT.test(ask.text)
}
