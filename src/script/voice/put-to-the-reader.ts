import { pattern } from '../../text/pattern.js'

/** `Let them finish. Did they name a day?`: the rep is told what to do with them, and then what to look out for. */
const WATCHED = pattern('i')`
  (?:^|[.!?]\s{1,3})\W{0,4}(?:give|let|watch|note|hear|allow|leave|wait for|listen (?:to|for)) (?:
    them|him|her|their|how they|whether they|what they
  )\b[^.?!]{0,80}[.!]
`

/** `You are testing what we believe: do they weigh it at all?`: the reader is told what a talk is for, and what it has to find out. */
const FOR_THE_READER = pattern('i')`
  (?:^|[.!?]\s{1,3})\W{0,4}(?:
    (?:you(?:['’]re| are)|we(?:['’]re| are)) (?:\w+ )?
    (?:testing|validating|checking|trying to (?:find out|learn|see|understand)|looking to learn|there to|here to (?:learn|find out))
    |(?:your|the|our) (?:goal|aim|job|point|purpose) (?:here |of \w+ \w+ )?is to
  ) [^.?!]{0,120}\bthey\b[^.?!]{0,120}\?
`

/** Whether a text tells the rep what to look out for, and does not say what to ask. */
export const tellsToWatch = (text: string): boolean => WATCHED.test(text)

/** Whether a text tells its reader what a talk has to find out. */
export const tellsWhatFor = (text: string): boolean => FOR_THE_READER.test(text)
