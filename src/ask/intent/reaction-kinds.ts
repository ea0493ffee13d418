import { pattern } from '../../text/pattern.js'
/** A short reaction whose meaning lies in what was said before it: "Sound good?", "Does that work?", "Make sense?", "What do you think?" */
export const REACTIONS: readonly (readonly [string, RegExp])[] = [
  [
    'sense',
    pattern('')`
    ^(does|do|would|is) ?(that|this|it|all)?( all)? ?(make|making) sense|^make sense|^(that )?makes sense|^clear|^is that clear
    |^(are )?you with me|^with me|^follow|^does that answer
  `,
  ],
  [
    'sound',
    /^(how )?(does|do|would) (that|this|it|all|everything)( all)?( plan)? (sound|seem|look|feel|land|strike|sit)|^sound(s)? |^how (does|is|are) (that|this|it)|^sound$|^feel /,
  ],
  [
    'work',
    pattern('')`
    ^(does|do|would|will|did) (that|this|it|those|either|any of those|which)( time| day| plan| one)? (
      work|suit|fit|help|be ok|be okay|be fair|be alright
    )|^work(s)? (for|ok)|^which (one )?(works|suits|is better|would work)|^what works|^ok(ay)? (with|for) you
    |^is that (ok|okay|alright|fair|reasonable|possible)
  `,
  ],
  [
    'fair',
    pattern('')`
    ^(is (that|it) |that |does that seem |seem )?
    (fair|ok|okay|alright|deal|agreed|reasonable|cool|good|great|right|correct|yes|yeah|ready|interested|worth it|possible)( enough)?$
  `,
  ],
  [
    'think',
    pattern('')`
    ^what (do|did) you (guys |all |both )?(think|reckon|say)|^(any )?(thoughts|reaction|questions|initial thoughts)|^your thoughts
    |^what are your thoughts|^how do you feel( about (that|this|it))?$|^what is your reaction
  `,
  ],
  [
    'worth',
    pattern('')`
    ^(is (it|that|this) |would (it|that|this) be |that |be )?worth (
      a|exploring|it|trying|testing|looking|talking|discussing|considering|seeing|having
    )
    |^(would|are) you (be )?(open|interested|up|willing|game|opposed|against)|^open to|^interested in|^up for|^fancy|^want to|^shall we
    |^should we|^can we
  `,
  ],
  [
    'why',
    pattern('')`
    ^(and |but )?(
      why|how come|how so|since when|like what|such as|meaning|in what way|which ones?|how often|how long|how many|how much|what else
      |anything else|who else|what happened|what then|and then|then what|what for|for example|really|such as|because|compared to what
      |how do you mean|what do you mean|more
    )( is that| that| so| not| then| next)?$
  `,
  ],
]
