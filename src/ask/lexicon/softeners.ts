/** Words that soften an ask, wherever they stand. `(a|b)` one of, `x?` optional. */
export const SOFTENERS: readonly string[] = [
  '(may|might|can|could) (i|we) (ask|inquire|enquire)',
  '(do|would) you mind',
  'you do not mind',
  'mind (if (i|we|one)|me|my|telling|sharing|saying|explaining|describing|walking)',
  'if (you|nobody) (do not|would not|will not) mind',
  'if (i|we) (may|might)',
  'if (i|we) (could|can) ask',
  '(i am|i was|i would be|we are) (curious|wondering|interested to (know|hear|learn|understand)|interested in (how|what|why|where|who|when)|intrigued)',
  'i (have always|always)? (wonder|wondered) (if|whether|what|how|why|who|when|where|which)?',
  'i have always wondered',
  'out of (interest|curiosity)',
  'help (me|us) (to)? (understand|see|get|picture|make sense of)',
  '(to|make sure|to make sure|to be sure|want to be sure) (that)? (i|we) (really|fully|properly|better|correctly)? understand',
  'just so (that)? (i|we)',
  'i would (love|like|be glad) to (hear|understand|know|learn|get)',
  'i would (love|like) to see (what|how|why|where|who)',
  'i would (love|like) (it)? if you (could|would)',
  '(is it|would it be) (ok|okay|alright|all right|fine) (if i ask|to ask)',
  'if (it|that|this) is (not|ok|okay|all right|alright|fine) (too|with you|to ask|prying|personal|rude|intrusive|sensitive|cheeky|an intrusion)',
  'if (it|that|this) is (all right|alright|ok|okay)',
  'if (it|that|this) is all the same to you',
  'if you are (comfortable|willing|able to say|happy to say|happy to share)',
  'without (prying|being nosy|asking you to)',
  'with your permission',
  '(would|are) you be? comfortable (sharing|telling|saying how|saying what|saying why)',
  'if (it is)? not too personal',
  'i hope (it|that|this) is (ok|okay|all right|alright|not)',
]

/** They soften only at the start of the ask or of a part of it. */
export const OPENING_SOFTENERS: readonly string[] = ['just? curious', 'just? wondering', 'so (that)? i understand']
