import type { Intent } from '../../labels.js'

/** Cues of what led here, what is wished for, what it matters and what hurts: see intent-cues.ts for the notation. */
export const STORY_CUES = {
  backstory: `
6 what (~prompt|~trigger|~spark|~inspire|~motivate|~convince|~possess) (you|this|that|the|your)
5 what ~bring you (here|in|to|by|out|our)
6 what ~make you (~decide|~start|~reach|~call|~pick|~get|~book|~leave|~switch|~choose|~apply|~consider|~look|~come|~take|~agree|~sign|~move|~open|~become|~want|~change|~stop)
6 what made (you|them|him|her|it)
6 what ~have you (guys|all)? (~try|~do|~look) (so far|already|before|to fix|to solve|about|at so far|yourself|$)
6 have you ever? ~try
3 (~have|<be>) (you|anyone|they) ... ~try (anything|something|other|to|that|it|this|any|before)
4 how ~do you first? ~end up (with|here|at|in|on|using|working)
5 how ~do (this|it|that) all? ~come about
5 how ~do (it|this|that|things) all? (~start|~begin)
4 what ~have ~change (since|for|in|lately|recently|at|with|$)
5 what changed
5 what happened
5 something happen
5 when ~do you first (~notice|~realise|~realize|~start|~see|~spot|~think|~hear|~know)
5 why ~do you ~ever? (leave|~switch|choose|pick|~stop|~move|~cancel|~sell|~go|~decide|~end)
5 why are you (leaving|looking|selling|moving|switching|changing|thinking|considering)
6 what was (~go on|happening) (when|that|at the time|back then|in your|then)
5 (~take|~walk) me back
5 how ~do (that|it|those|they) (~go|~work out|~turn out|~end) (then|last ~time|for you|$)
5 what ~do you (learn|take) from
5 what <be> the (~trigger|tipping point|last straw|final straw|~story|turning point)
6 (last|final) straw
5 why (have|had|has) (you|it|that|nobody|no one) not
5 what (~have|<be>)? (led|~lead) (you|to|up)
5 ~tell me ... (~story|~history|~backstory)
5 what ~get you (~start|into|~interested|here|~look|~think|talking)
5 how ~do you (~come|get) to (use|choose|pick|be|work|own|run|do|have)
4 ~have you ever? (~use|~work with|~have|~do|~buy|~own|~hire|~see) ... before
5 why (did|has|had) (it|that|this|they|he|she) not (~work|~stick|~last|~help|~happen)
4 why ~do (that|it|they|this) (fail|end|stop|fall|change|break|~go)
4 what (pushed|drove|nudged|tipped|moved) (you|it|this)
2 what (attracted|drew) you
5 who (has|have) (~have a go|~try|looked at) (this|it|at|before)
2 since when
4 how long (ago|have you been) (was|~look|~think|considering|on the market)
3 where ~do (that|the|this) (number|figure|idea|date) ~come from
5 by whom
4 what ~go wrong (last|with the last|the last|before|then)
4 ~what (did|have) (they|he|she|you) ~say (when|to that|about)`,
  goal: `
5 magic wand
6 wave a wand
6 (success|winning|win|~home run|great year|good year|good outcome|great outcome|good result|great|good|better|done|perfect|ideal|fixed|sorted|future) look like
6 what are you (hoping|trying|aiming|working|looking) (to|for|towards) (achieve|accomplish|get|do|reach|build|be|change|improve|see|make|gain|fix|solve|create)
6 what <be> your ... (~goal|~objective|~target|~vision|~dream|~ambition|~aim)
5 what ~goal
5 what would you (like|love|want) (it|this|that|things|life|to) ... (look like|be like|to be|feel)
6 if you could (change|fix|improve|design|have|pick|solve) just? (one|anything|any)
5 one thing ... (~change|~fix|~improve) ... what
6 (~month|~year|~week) from (now|today)
5 ~fast forward
5 this time next year
5 where do you (see|want|picture|hope|imagine) (yourself|the|your|this|things|it|to be)
5 what (is|would be) (the|your) (ideal|dream|perfect|best possible|best case) (outcome|result|scenario|world|state|situation|picture|future|day|week)
5 (perfect|ideal) world
6 how (will|would|do|did|can) (you|we) (know|measure|define|judge|tell) ... (~success|~work|successful|paid off|it)
5 what would make (this|it|the year|next year|you) (a success|a win|successful|worth it|worthwhile|happy|proud|smile)
3 what do you (want|hope) (to|for|out|instead|most)
3 what would you rather
4 what ... (~number|~rate|~score|~figure) would you
4 what ~outcome
4 paint (me|us)? (a|the) picture
5 what (do|would) you (want|like) to (achieve|accomplish|feel|become|see happen|get to|change)
5 what do you wish (~exist|it|you had|was|were)
4 what (are|is) the (one|two|three|top|main) ... (~goal|~result|~outcome)
5 end (game|goal|result|state)
3 what would you have to (~achieve|~see|~feel)`,
  importance: `
6 why now
5 why <be> (that|this|it|solving|fixing|getting|having|now) ... (important|priority|matter|urgent|big deal)
6 how (important|urgent|critical|crucial|serious|pressing|high)
5 how (big|high) (a|of a) priority
5 what ~make (this|that|it|now) ... (priority|urgent|important|pressing|the right time|top)
5 what (makes|made) this (the year|the time|the moment|now|important|so)
4 where (does|do|is|would) (this|that|it|fixing|solving) ... (rank|sit|fall|come|land|stack)
5 on a scale ... (important|urgent|~priority|serious|matter|bad)
5 what <be> driving (that|this|the|your) (timeline|timing|date|deadline|urgency|decision|initiative|change|push)
5 what <be> behind (the|that|your) (timing|timeline|deadline|date|urgency)
5 why (does|do|would) (that|this|it) matter
5 what (matters|matter|counts) (most|more|the most)
5 (which|what) ... (matters most|most important|comes first|biggest priority|top priority|loudest)
5 why that (date|number|one|month|day|target)
5 (is|are) (this|that|it|solving|fixing) ... a ... priority
3 competing (for|with)
6 how much (does|do|would) (that|this|it) (matter|bother|weigh)
5 why is (that|it|this) (important|so)
6 how (badly|much) do you want
3 (top|first|number one|highest|biggest|main) ~priority
4 top of (the|your) (list|mind)
3 (can|could) (it|this|that) wait
4 most important (thing|one|to you|part)
4 (something|one) you are (focused|focusing) on
4 what are you (focused|focusing) on (right now|this)`,
  impact: `
4 what happens (if|when) ... (not|nothing|stays|continues|fails|keeps|slips|delay|wait|down|late)
3 what happens (if|when|then)
4 what (happens|happened|would happen) to (the|your|that|those|them|people|a)
6 what ... (cost|costing) (you|the|your|per|in|a|them|us|$)
5 how much ... (~cost|~costing) (you|the|your|$)
5 how (does|is|has|do|did|are|would) ... (~affect|~impact|~hurt|~hit)
5 what (~impact|~effect|~consequence|~toll|~damage)
5 (~impact|~effect|~consequence|~toll) (on|for) (your|the|you|them|team)
5 who ... (affected|impacted|hit|hurt|suffers)
5 who (feels|notices|suffers|carries|pays) (it|that|this|for|when|first|the)
5 how much (time|money|revenue|business|sleep|productivity|overtime|stock|product|work|profit) ... (~lose|~waste|~cost|~consume|~eat|~leak|~go)
5 (~cost|~costing) of (not|doing nothing|waiting|inaction|delay|delaying|getting it wrong|staying|a missed|downtime|turnover)
5 put a (number|figure|price|dollar|value) on
5 if (nothing|this|that|it|things) (~change|~continue|~stay|~keep|~go on|does not|do not) ... (what|where|how)
5 nothing ~change
4 and then what
4 how (does|do) (that|this|it) (make|leave) (you|them|the)
5 how does (that|this|it) feel when
5 what (does|is|do) (that|this|it|they) (do|doing|mean) (to|for) (you|your|the|them)
5 what (else|other) (suffers|slips|gets|is affected)
5 what (would|will|could) happen if
4 how long can (you|this|it|they|the) (keep|go|carry|wait|afford|last|hold)
5 at (stake|risk)
3 worst case
5 what are you (losing|missing|leaving|giving up)
5 (how many|what|any) (~deal|~job|~sale|~order|~customer|~client) ... (~lose|lost)
5 (how much|what) ... (~lose|~losing|~waste|~wasting) (to|on|each|every|a|per)
3 who ends up
4 what (gets|does not get) (dropped|pushed|done|missed)`,
  problem: `
6 what <be> (the|your) ... (~challenge|~problem|~frustration|~headache|~struggle|~bottleneck|~obstacle|~hurdle|~complaint|~pain)
5 what (~challenge|~problem|~issue|~frustration|~difficulty|~obstacle|~bottleneck|~headache|~struggle|~gap) (are|do|have|is|did|has|were|does|come)
6 what is not (~work|going|getting|right)
5 what <be> (most|so|really|particularly)? (frustrating|annoying|difficult|hard|painful|tricky|confusing|broken|slow|clunky|bothering|bugging)
6 what (~frustrate|~annoy|~bother|~bug|~irritate|~drive|slows|trips) (you|your|the|them|people|him|her)
4 what keeps (you|breaking|happening|going|coming)
5 where (do|does|is|are|did) (things|it|the|your|that|they|you|this) ... (~break|~fall|~fail|~slip|stuck|~slow|~go wrong|~leak|~struggle|~hurt|~bottleneck)
5 what (goes|went) wrong
5 (do|does|have|has|are|is) (you|they|it|your|anyone|that) ever (~struggle|~worry|~forget|~fail|~break|~feel|~find|~run|~get stuck|~have trouble)
5 are you (struggling|having trouble|having problems|having issues|running into|dealing with|facing)
5 what (would|could) you (change|improve|fix) about (your|the|how)
5 how long (has|have) (it|this|that|the|he|she|they) been (like|going|leaking|doing|happening|broken|a problem|an issue|hurting|making|dripping|out|off|down|this)
5 what do you (dislike|hate|like least|not like|dread)
5 what (part|bit|step|piece|area|room|aspect) ... (hardest|worst|~frustrate|painful|hate|slow|difficult|~trouble|~annoy|tedious|longest)
5 (worst|hardest|toughest|trickiest|ugliest) (part|thing|bit|one)
4 what (causes|is causing|caused)
2 anything ... (not working|bothering|frustrating|you would change|that bugs|go wrong)
5 where does it hurt
5 what (is|are) the (~symptom|~sign|noise|smell)
4 what is it doing
5 why is (that|this|it) (hard|difficult|so hard|a problem|a challenge|frustrating|not working)
5 ~tell me ... about (the|that|your) (~problem|~issue|~challenge|trouble|leak|noise|pain|struggle)
5 (sound|sounds|that|ring|this) familiar
4 what (could|should) (be|have been|go|have gone) better
4 what is (missing|wrong|broken)
2 in the way
4 what takes (the most|longest|too|up|forever)
5 what (is|was) it (like|about) ... (that|which) (~bother|~bug|~annoy)
4 ~one area
5 what do you (find|struggle)
5 how bad (is|does|did|was|are)
4 (trouble|problem|issue) with`,
} satisfies Partial<Record<Intent, string>>
