import type { Intent } from '../labels.js'

/**
 * Cues of intent in the phrase notation, one a line, each with its strength in front (1 weak to 6 nearly certain). They are written from the
 * taxonomy's definitions; how far each may be trusted is learnt with the weights, not asserted here.
 */
export const INTENT_CUES: Readonly<Record<Intent, string>> = {
  backstory: `
5 (what|which) ... <t-trigger> ... you ... (~look|~reach|~call|~take|~book|~consider|~think|~start|~want|~talk|~begin|~decide|~get)
4 what (~prompt|~trigger|~spark|~inspire|~attract|~bring|~lead|~push|~tip)
6 what ~make you ... (~look|~call|~book|~decide|~want|~choose|~think|~start|~reach|~come|~leave|~switch|~pick|~go)
2 what (~get|~have) you ... (~look|~think|~start|~interested|here|in|out|on)
5 what ~have you ... (~try|~do|~look)
4 ~have you ... ~try ... (~solve|~fix|this|it|anything|before)
3 why ~do ... (it|that|this) ... not ... (~work|~stick|~go)
3 why ~do ... (~attempt|~previous|last)
3 what ~happen $
3 ^ what ~happen (then|next|after|there|last|when) (you|with) the (last|to) the (last|in|that)
3 how ~do ... (~start|~begin|~come) (about|~come) (to|~go) $
2 how ~do (that|it) ... (~go|~work)
2 (how|when|where) ~do ... (~start|~begin|first|~notice|~realise|~realize)
3 (what|who) ~do you ... (before|~originally|last ~time|~previous)
6 (what|when) <be> ... ~go (on|~happen|~happening) ... (when|then|at|that|~make)
4 <be> there ... a ... (~trigger|~specific ~event|~moment|~final ~straw|~particular)
2 ~have you ... (~look|~buy|~purchase|~use|~work|~see|~do) ... (before|~past)
3 (~history|~story|~backstory|~origin)
2 what (~change|~changed)
4 (~take|~walk) ... me ... back
3 what <be> the ... <t-trigger>
3 why ~have you not
2 (~since|between) ... we ... (last|then)
2 what ... ~come of
3 (~final|last ~straw)
3 what <be> ~go (on|~happening) ... (~make|~prompt|~want)
3 first ~place`,
  goal: `
5 what ... (~success|~win|~home ~run) ... (~look|~mean|<be>)
5 what (~do|would) ... <t-ideal> ... (~look|<be>)
5 what <be> ... (you|your) ... (~goal|~objective|~aim|~target|~vision|~ambition|~dream|~priority)
4 (what|where) ... you ... (~try|~hope|~hoping|~want|~aim|~like) ... (~achieve|~accomplish|~do|~get|<be>|~see|~reach)
4 (~magic|~wand)
4 could (~change|~fix|~improve) ... ~one ~thing
4 ~one ~thing ... (~change|~fix|~improve)
5 where (~do|would) ... you ... (~see|~want|~like|~hope) ... (<be>|~you|it|this)
3 what (would|will|must) ... (~success|~successful|~ideal|~perfect)
4 how (will|would|~do|can) ... (~know|~measure) ... (~success|~successful|~work|~worked|~hit|~win)
3 what ... (~outcome|~result) ... (you|would|~do|<be>)
5 what ~do you ~want ... (to <be>|to ~do|to ~feel|to ~say|to ~achieve)
4 (~perfect|~ideal) ~world
3 (~paint|~picture|~describe) ... (me|us) ... (~picture|~future|~ideal|~perfect)
5 (~year|~month) from now
3 what <be> the ~end (~game|~dream|~vision|~big) (~picture|~ideal)
4 in (<number>|~five|~three|~twelve|~ten) (~month|~year)
3 <t-wish> ... ~different
2 (~happy|~thrilled|~delighted|~smile|~brag|~proud) ... (with|about|if)
4 what would ~make ... (you|this) ... (~happy|a ~success|~worthwhile|~win|~home|~smile)
4 ~fast ~forward`,
  importance: `
5 ^ why now
5 why <be> ... (that|this|it) ... (~important|~matter)
5 why ~do ... ~matter
5 what (~make|~makes) ... (~important|~urgent|~priority|~special|~worth|~matter|~number ~one)
5 how <t-important>
5 how ... (~important|~urgent|~critical|~crucial|~serious|~high)
4 what <be> ~driving ... (~timeline|~timing|~date|~deadline|~urgency|~focus|that|this)
5 (~drive|~driving|~behind) ... (that|the|your) ... (~timeline|~timing|~deadline|~focus|~urgency|~date)
5 where ~do ... (~rank|~fall|~sit|~come) ... (~priority|~list)
4 ~rank
4 ~scale ... (from|of|~one|<number>) ... (~important|~urgent|~critical|~matter|~serious)
6 why ... (~important|~matter|~mean)
4 (~create|~creating) ... the ... ~urgency
3 what ... (~matter|~care) ... (most|about) ... you
3 what <be> ... (most|~top) ... (~important|~priority)
3 why <be> ... (that|this) $
3 (~top|first|~main) ... ~priority
2 why ~do you (~want|~need|~like)
5 why ... that ... (~one|~number|~date|~particular)
4 how ~much ~do ... (~matter|~care|~weight)
3 what ... (~mean|~means) ... so ~much
3 ~priority ... or
2 which ... (first|~matter|most)
3 ~care (more|most)`,
  impact: `
3 what ~happen ... (if|when) ... (not|~nothing|~do ~nothing|~stay|~wait|~continue|~slip|~fail|~miss|~go|~delay|~persist)
5 what (~do|<be>|~have) ... <t-loss> ... (you|the|your|~business|~team)
5 what <be> ... the ... (~impact|~effect|~consequence|~cost|~risk|~knock|~damage|~price|~fallout|~toll)
4 how (~do|<be>|~have) ... (~affect|~impact|~hurt|~hit|~affecting|~impacting|~hold)
4 (~cost|~costing) ... (you|your|the)
4 what ~do ... ~mean for ... (your|the|you|~hitting)
5 how ~much ... (~lose|~losing|~cost|~costing|~waste|~slip|~leak)
6 who ... (~affect|~affected|~suffer|~feel|~hurt|~hit|~impact)
3 ~cost of ... (not|~waiting|~delay|~do|the|that|this|~inaction|~status)
3 what would (~happen|~happens) if
2 then what
3 what (~happen|~happens) to
3 how ~many ... (~lose|~fall|~slip|~go) ... (through|~cold|~elsewhere|~because)
4 how ~long can ... (you|it|the)
5 what ~do ... (that|this|it) ... ~do to
3 how ~do ... your (~customer|~client|~team|~staff|~patient) ... (~feel|~react)
5 (~do ~nothing|~nothing ~change|~stay the ~same|~status ~quo)
4 ~put a ... (~number|~figure|~price)
3 how would you ~quantify
5 (~downstream|~knock on|~ripple|~consequence|~fallout)
3 what else ... (~suffer|~affect)
3 what ~do ... (~one|a|~each|~every) ... (~worth|~cost)
3 ~afford to ... (~keep|~wait|~lose|~continue)`,
  problem: `
4 what <be> ... <t-most> ... (~challenge|~frustration|~frustrating|~problem|~pain|~headache|~issue|~obstacle|~bottleneck|~struggle|~difficult|~gap|~drag)
4 what ... (~challenge|~frustration|~problem|~pain|~headache|~issue|~obstacle|~bottleneck|~gap|~limitation) ... (you|your|~face|~run|~have|~see|with)
4 what <be> ... not ... (~work|~working)
4 where ~do ... (~break|~fail|~fall|~stuck|~slow|~lose|~losing|~waste|~wasting|~go ~wrong)
5 what ... (~keep|~keeps) ... (up|~wrong|~fall|~break|~happen)
3 what ... (~frustrate|~bother|~annoy|~bug|~slow|~hold|~stop|~get in the ~way|~bottleneck) ... (you|your|the|~people|~team|up|~down)
3 how ~often ~do ... (~happen|~break|~fail|~miss|~go|~slip|~run)
3 <be> you ... (~struggle|~frustrate|~have) ... (~trouble|~problem|~run) (into|~face|~deal)
3 ~do you ever ... (~miss|~lose|~forget|~worry|~run|~find|~struggle|~feel)
5 (what|which) ... (~hard|~difficult|~painful|~frustrating|~tedious|~annoying|~manual|~time ~consuming)
3 if ... could (~change|~fix|~improve) ... (about|your|~current|with)
2 what (could|would) ... <be> ... better
3 ~tell (me|us) ... more ... (~problem|~issue|~challenge|~pain)
5 how ~long ~have ... (this|that|it|the) ... (~go|~problem|~issue|~like|~happen|~leak|~break|<be>)
4 what ~do you ~wish ... (could|~do|<be>|better|~different)
2 what ~do ... not ... (~have|~like|~see|~do) ... (that|about)
5 what ... ~go ~wrong
5 (any|anything) ... (~challenge|~problem|~trouble|~issue|~pain)
2 <be> ... you ... (~happy|~satisfied) ... with
3 how ~confident <be> ... you ... (in|that) ... (~data|~number|~accuracy|~forecast)
3 ~sound ~familiar
2 something ... you ... (~deal|~struggle|~face|~experience|~see|~run)
2 how ... <t-feel> ... about ... (the|your) ... (~current|~number|~tool)
3 <t-people> ~say ... (~frustration|~biggest|~problem)
2 what (~cause|~causes|~causing)
3 (~get|~getting) in the ~way
2 what ... (~eat|~eating|~drain|~draining)
2 which ... (~part|~room|~step|~piece) ... (~bad|most|~hard)`,
  situation: `
2 how ~do you ... (currently|~handle|~manage|~track|~run|~do|~use|~store|~measure|~keep|~find|~deal|~process|~assign|~generate|~respond|~decide|~onboard)
3 how ~do ... (your|the|a) ... (~team|~company|~business|~process|~deal|~lead) ... (~work|~run|~handle|~manage|~go|~move|~get)
3 what ... (~tool|~system|~software|~crm|~platform|~app|~provider|~stack) ... (~use|~run|~have|today|currently)
4 (~walk|~talk|~take|~run) ... me ... (~current|~process|~day|~week|~typical|how) you ... (~handle|~manage|currently|~run|~do)
4 (~walk|~talk|~take|~run) ... me ... how ... (you|a|an|your|the|~lead|~deal) ... (~handle|~manage|currently|~work|~go|~move|~do|~track)
4 ^ (~current|your) ~current ... (~process|~setup|~approach|~system)
3 how (~many|~much) ... (~do|<be>|~have) ... (you|your|~team|the) ... (~have|~get|~do|~use|~handle|~run|~receive|~spend|~generate|~employ|on)
4 what ~do ... (~process|~setup|~stack|~team|~week|~day|~workflow) ... ~look
3 what ... your ... (~current|~process|~setup|~stack|~typical|~average)
2 how ... <be> ... (~structure|~structured|~organise|~organize|~set up)
4 how ... (~working|~work|~go) ... for you
3 who ... (currently|today) ... (~handle|~manage|~do|~look|~run|~supply|~take)
3 (<be>|~do) you ... (currently|still|already) ... (~use|~have|~do|~work)
4 what (~percentage|~percent|~proportion|~share) ... of
2 how ... (~big|~large|~old) ... (<be>|your|the)
2 what <be> ... (~average|~rate|~number|~volume|~conversion)
3 what <be> ~working ... ~well
3 ~do you ... (~have|~get|own) ... (<t-tool>|<t-worknoun>)
3 how ... you ... ~do ... (this|it|that) ... (today|now|currently)
3 ~describe ... (your|the) ... (~current|~setup|~process)
3 what ~do you ~do ... (when|now|with)
3 how ... ~thing ... ~go
2 when ... (~do|<be>) ... (you|it|the|that) ... (last|~update|~serviced|~install)
2 where ~do ... (you|your|the) ... (~store|~keep|~live|~come|~spend|~go|~get)
3 what ... you ... (~pay|~paying) ... (now|currently|~per|for|today)
3 how ... (~fast|~quickly) ... (~respond|~answer|~hear|~get) back
2 when <be> ... (it|that) ... (~build|~installed|~buy)`,
  person: `
4 <t-person> ... you ... ~personally
5 you ... ~personally
6 what <be> your ... (~role|~title|~name|~background|~story|~job)
3 (~tell|~walk) (me|us) ... (about|through) ... your ... (~role|~background|~you|~career|~experience|~relevant|~job)
4 how ~long ~have you ... in ... (this|your|the) ... (~role|~position|~job)
3 how ~long ~have you <be> ... (with|at|there|here)
5 how ~do ... you ... ~get ... (into|~start|~started)
5 what ~do ... your ... (~day|~role|~week|~job) ... (~look|~involve|~cover)
4 who ... (~live|~lives)
5 in it for you
3 ~do you ... (~kid|~child|~pet|~family|~dog)
3 what ~do ... you ... (~love|~enjoy|~like) ... (most|about|best) ... (~job|~work|~role|it)
3 where ... ~do (you|<be>) (you|<be>) you ... (~grow|from|~born|before)
3 ~have you <be> ... (with|at|in) ... ~long
4 what ... (should|~do|can|may) ... i ~call
4 (~year|~years) of ~experience
2 what ... ~proud
3 how ~many ... (~kid|~child|~grandchild|~little ~ones)
3 what (~inspire|~make) you ... to ... (~start|~open|~become|~go) into
3 <be> you (~measured|~responsible)
3 ~outside of (~work|~spare) (~time|~hobby|~hobbies|when) you <be> not`,
  'business-context': `
5 who <be> ... your ... (~customer|~client|~typical|~ideal|~main|best|~target|~buyer|~market|~audience)
4 (~tell|~give) (me|us) ... (about|~overview|~version) ... your ... (~business|~company|~organization|~organisation|~firm|~market)
3 ~overview ... of
4 what <be> ... your ... (~business ~model|~strategy|~growth|~market|~industry|~plan|~plans)
4 what ... (~market|~segment|~industry|~territory|~region|~sector)
4 how ~do ... (you|your) ... (~company|~make ~money|~business) (~make|~win|~differentiate|~compete|~market)
5 what (~make|~makes|~set|~sets) ... (your|you) ... (~different|apart|~unique|~special)
3 how ~do ... your ... (~customer|~client|~people) ... (~find|~buy|~choose|~come|~hear)
3 what ~do ... (your|the|they) ... (~customer|~client) ... (~want|~buy|~ask|~need|~expect|~say)
4 what ... (~product|~service|~products|~services) ... ~do ... you ... (~offer|~sell|~provide|~make)
3 any ... (~plan|~plans) ... (~grow|~expand|~hire|~scale|~open|~new)
2 <be> you ... (~look|~looking|~plan|~planning) ... (~hire|~expand|~grow|~open|~scale)
4 how ... (~business|~market|~industry|~trade|~sector) ... (~go|~do|~change|~changing|<be>)
4 what ... (~trend|~change|~shift) ... (~industry|~market|~see)
3 (~main|~biggest|your|those) ... ~competitor ... (~do|who|~strength)
3 why ... (should|~do) ... (~customer|~people|~client) ... (~choose|~buy|~come|~pick)
3 ~growth ... (~plan|~goal|~trajectory|~strategy|~target)
3 who ... ~do ... you ... (~compete|~sell|~serve|~lose)
3 what <be> ... the ... (~board|~company|~leadership|~ceo) ... (~strategy|~focus|~push|~want|~plan)
3 how ~seasonal
3 (~ideal|~target) ... (~customer|~client|~audience)
4 ~company ... (~strategy|~direction|~priority|~goals|~vision)
2 ~family (~owned|~part) of a
3 (~biggest|~proudest) (~win|~wins)`,
  requirement: `
5 what ... you ... (~look|~looking) ... for
5 what ... (must|~nice) ... (~have|~haves)
4 must (~have|~deal) (~breaker|~dealbreaker|~nice) (to ~have|~wish) ~list
5 what <be> ... (~criteria|~requirement|must|~need|~specs)
2 what (~do|would|will) ... (you|it|they|we) ... ~need ... (it|to ~do|to ~have|to <be>|~include|for)
3 what (~system|~tool|~platform) ... (~integrate|~connect|~work with|~talk to)
3 (~integrate|~integration|~compatible)
5 how ~many ... (~seat|~user|~page|~licence|~license|~bedroom|~guest|~unit|~people) ... (~need|~want|would|should)
3 what would ... (~ideal|~perfect) ... (~solution|~tool|~product|~vendor|~partner|~include|~have)
3 any ... (~specific|~particular) ... (~need|~requirement|~feature|~preference)
2 (~look|~looking) to ... (~buy|~sell|~lease|~invest|~rent)
3 ~criteria
2 <be> there any ... (~specific|~particular|other) ... (~feature|~requirement)
3 what ... (~website|~design|~style) ... ~do you ... ~like
3 what ... most ~important ... (in|about|when|to) you in ... (~provider|~partner|~choosing|~vendor|~solution)`,
  budget: `
4 ~budget
5 what ... (~price|~investment|~range|~spend|~figure|~amount) ... (you|in ~mind|~looking|~thinking|~expect|~work)
4 (~set|~put|~money) ~aside
4 how ~much ... you ... (~want|~look|~looking|~plan|~planning|~willing|~able|~hope|~hoping|~expect|~comfortable|~prepared) ... (~spend|~pay|~invest|~put)
5 what ... you ... (~hope|~hoping|~look|~looking|~want|~expect|~expecting|~prepared|~willing) ... (~spend|~pay|~invest)
4 ~price (~range|~ballpark|~price) ~point
4 how ... (~fund|~funded|~finance|~pay) (for|~pay) for
3 ~pay ... (~monthly|~upfront|~cash|in ~full)
4 ~salary ... (~range|~expect|~looking)
3 can you ~afford
3 (~fund|~funded|~funding|~afford)
3 ~cash (or|~finance) (or|~lease) or
3 ~do that ... (~price|~number|~figure|~range|~investment) ... (~fit|~work|~match)
3 (~payment|~finance|~financing) ... (~term|~option|~plan)
3 <t-price> ... (~align|~match|~fit|in) ~line ... (~expectation|~thinking|~mind|~expect)
4 how ~flexible
4 (~allocate|~earmark|~line) ~item`,
  timeline: `
5 ^ when (~do|would|will|<be>) ... (you|it|this|they|your) ... (~need|~want|~hope|~hoping|~plan|~planning|~look|~like|~start|~launch|~able|~expire|~open|~end|~renew|~available)
3 what <be> ... (~timeline|~deadline|~timeframe|~target ~date|~schedule|~timing)
4 ~deadline
4 how (~soon|~quickly) ... (you|~do|would|~need|~want|could)
4 by when
4 <be> there ... (~deadline|~date|~event|~milestone) ... (~drive|~driving|~need|~work|~force|~make|~create)
4 ~go (~live|~launch) ... ~date
5 when ... (<be>|~do) ... (~contract|~lease|~renewal|~agreement|~cycle|~period|next) ... (up|~end|~expire|~come|~start|~renew|~open)
4 <be> ... (that|this|the) ... ~date ... (~flexible|~firm|~fixed|~set)
3 how ~long ... ~do you (~have|before|~until|~expect|~decision|~take|~process)
3 (~timeline|~timeframe|~time) ~frame
3 when (would|will|~do) ... you ... (~start|~available|~ready|~ideally|~decide|<be> ~able)
5 what (~date|~month|~week|~quarter)
3 when (would|will) ... <be> ... (better|good|right|best ~time)
2 better ~time
3 <be> you ... in a ... (~hurry|~rush)
3 what could ... (~slow|~speed|~delay)
3 ~time ~sensitive
4 when ... (<be>|~do) you ... (~meet|~meeting|~decide|~deciding|~make|~making|~move)`,
  authority: `
5 who ... (~sign|~signs|~approve|~approves|~decide|~decides|~final|~authority|~veto|~say|~budget|~buys|~decision)
2 who else ... (~need|<be>|would|will|should|~have|~do|you) ... (<be>|to|~involve|~weigh|~include|~involved|in|~see|~part|~approve)
5 (~decision|~approval|~procurement|~purchasing|~buying|~evaluation) ... ~process
4 how (~do|<be>|will) ... (~decision|~purchase) ... (~make|~work|~get|~go)
5 ~sign (off|~final) (~say|~decision) ~maker
4 ~decision ... ~like this
5 who ... (~involve|~involved|~include|~included|in the ~room|at the ~table|~consult)
3 (anyone|anybody|someone) else ... (~need|should|~involve|~decide|~decision|~part|~include|~join|~see|~weigh)
3 <be> there ... (anyone|anybody|someone|other|any) ... (~involve|~decide|~decision|~stakeholder|~approve|~weigh|~say|~block|~stop|~input|~sign)
3 what ... (~approval|~step|~hoop|~approvals|~process) ... (~require|~need|~contract|~take|~go through|~involved|next)
4 who ... (~control|~hold|own) ... (the|your|this) ... (~budget|~purse|~decision|~money)
2 <t-decider> ... (~think|~say|~need|~want|~care|~feel|~ask|~prefer|~decide|~approve|~concern|~react)
4 ~do you ... ~make ... (~decision|this|these) ... (alone|~you|own|with|together)
3 can you ... (~approve|~decide|~sign)
3 ~run ... (it|this) by
3 ~build ... (~consensus|~buy) (in|the) ~case
2 (~committee|~board) ... (who|~evaluate|~care|~approve|~decide|~meet)
3 what ... ~need ... to ~happen ... (before|between) ... (~decision|~decide|~start)
3 (~legal|~security|~procurement) ... (~review|~team|~process)
4 ~have you ... (~make|~buy|~purchase) ... (~decision|~purchase) ... (before|~similar)
4 ~person ... (own|~approve|~sign|~decide|~authority)
3 (you|<be>) you ... the ... (~one|~person|~decision|only) ... (~decide|~make|~sign|~maker)
3 ~need ... (~sign|~approval|~blessing|~permission) ... (off|from)
2 (~champion|~advocate)
2 ~buy in`,
  competition: `
6 (what|which|who) ... other ... (~vendor|~option|~solution|~provider|~company|~quote|~agency|~supplier|~tool)
5 who else ... (<be>|~have) ... (you|your) ... (~look|~looking|~talk|~talking|~evaluate|~evaluating|~consider|~speak|~compare|~quote|~see)
5 (<be>|~have) you ... (also|currently) ... (~evaluate|~evaluating|~look|~looking|~consider|~compare|~comparing|~talk|~talking|~interview|~interviewing|~get|~getting) ... (other|any|else|anyone|around|~quote|~bid)
4 (~competitor|~rival|<slot-rival>)
5 how (~do|would) ... (we|us|our|i) ... (~compare|~stack|~measure|~differ)
6 other ... (~quote|~bid|~vendor|~provider|~estimate|~offer)
4 ~shop (around|~compare|~comparing) ... (us|~similar|~quote|~apples)
4 what ~do ... you ... (~like|~love|~dislike) ... (them|<slot-rival>|it|~competitor)
3 who ... <be> you ... (~work|~working|currently) ... with
2 why ... (us|<slot-product>)
3 what ~do ... they ... (better|~wish|~offer|~quote|~charge)
2 ~wish ... (they|<slot-rival>) ... ~do
3 what would ... ~make ... you ... (~choose|~go|~pick) ... (them|~competitor|~instead|over)
3 what (~alternative|other) ~option
3 in (~house|~diy|~you) ... (or|~build)
2 where ... <be> ... you ... in ... (those|that|the|these) ... ~process`,
  'source-survey': `
2 how ~do ... you ... (~hear|~find|~come across|~learn|~discover) ... (about|us|our|me|of|out)
5 ~hear ... about ... (us|me|our)
5 who ... (~refer|~recommend|~send|~tell) ... you
4 where ~do ... you ... (~hear|~see|~find|~come) ... (about|us|our|across)
5 what ... (~ad|~advert|~search|~website) ... (~see|~bring|~find|~click)
3 (~come across|~come) across
4 ~find ... (us|me|our)
4 ~see (our|us)
4 ~name ~come (up|on) to (us|onto) (us|our) ~way`,
  permission: `
2 ~mind if i ... (~ask|~take|~explain|~share|~tell|~record|~jot|~get)
5 (may|can|could) i ... ~ask ... you ... (a|some|~few|~couple|something|~quick)
5 (ok|okay|alright|right|fine) ... (if|with) you if ... (i|we) ... (~ask|~take|~record|~share|~go|~start|~explain)
5 ~catch you ... (at|in|on)
4 (~have|~get|~spare) ... a ... (~minute|~moment|~second|~sec)
4 (~do|would) you ~mind ... (if|me) ... i
4 if you ~do not ~mind $
6 if that <be> ... (ok|okay|alright|right|~all)
4 with your (~permission|if) i may
4 ~have (<number>|~thirty|~two) ... (~second|~minute)
4 ~take (~notes|~record) (this|~record) the
5 (can|could|may) i ... (~have|~take|~get|~borrow|~steal) ... (a|<number>|~thirty|~two) ... (~minute|~second|~moment)
5 (can|may) i ... (~explain|~share|~show|~tell|~go|~continue|~walk)
5 ~few ~question
3 ~slow (~down|back) (up|~pause)`,
  'agenda-check': `
5 what (would|~do) ... you ... (~want|~like|~hope) ... out of ... (this|our|today|the) ... (~call|~conversation|~meeting|~session|~time|today)
5 out of ... (this|our|today|the) ... (~call|~conversation|~meeting|~session|~time)
5 anything ... (else|you) ... (~cover|~add|~agenda|~discuss|~talk about|~focus)
4 ~work for you ... (as|for) ... (a|the) ... (~plan|~agenda)
4 ~do that ... (~plan|~agenda|~order)
4 (~fair|~sound|good|~work) ... (~plan|~agenda|as) a ~plan
3 what ... (would|should) ... (we|you|~make) ... (~cover|~focus|~discuss|~start|~talk) ... (today|about|with|first)
2 where (should|shall|would) ... (we|you) ... (~start|~begin|~like) to
5 (good|best) ~use of ... (your|our|the) ... ~time
4 how ... (can|may) ... i ... (~help|~assist|<be> of) ... (you|~help) ... today
4 what ... ~make ... (this|our) ... (~call|~time|~meeting) ... (~worthwhile|~useful|~valuable|~success)
3 (~agenda|~ground) ~rule
4 <be> ~straight with ~each
4 <be> there anything ... you ... (~want|~like|~hope) ... to ... (~cover|~discuss|~make ~sure)
3 ~suggest ... how ... (this|we)
3 what <be> ... (most|~top) ... (~useful|~helpful) ... (today|~call|~time)`,
  'understanding-check': `
4 ~do i ... (~get|~hear|~understand|~capture|~miss|~have|~read|~say|~summarize|~summarise) ... (that|it|right|you|anything|~everything|this)
5 (~have|<be>) i ... (~get|~understand|~capture|~miss|~missed|right|~correct|~missing|~hear|~hearing) ... (right|~correct|that|anything|~correctly)
2 <be> ... (that|it|this) ... (right|~correct|~accurate|~fair|about right|what you ~mean|a ~fair)
4 ~do ... (that|it|this|the) ... (~make ~sense|~capture|~reflect|~summarize|~sound right|~sound about right|~sound ~accurate)
5 what ~question ... ~do ... you ... (~have|for)
3 ~do you ... ~have ... (any|other|more|a) ... ~question
5 (any|~final|other) ~question ... (for|so) (~far|about|on|before|$)
5 what ~do ... you ... ~mean
5 ~mean ... by
4 what ~do ... (<slot-trouble>|<slot>|that|it|~soon|not) ... (~mean|~look ~like) ... to (you|~specifically|~exactly)
4 what ... <be> (i|~do) (i|~have) i ... (~miss|~missing|~get) ~wrong
4 <be> there anything ... i ... (~miss|~missing|~misunderstood|~get) ~wrong
4 in other (~words|so) you <be> (~say|~sounds) (~like|what) i <be> ~hear
4 with me ... so (~far|~follow)
4 <be> i ... right ... (in|to)
5 how so
3 <be> ... (it|that|this) ... ~clear
3 still ... (the|your|~reflect) ... (~target|~priority|~case|~goal)`,
  'objection-probe': `
5 what ... (~hold|~holding|~stop|~stopping|~prevent|~preventing|~keep|~keeping|~give|~giving) ... you ... (back|from|~pause|~move)
5 what ... (~concern|~hesitation|~reservation|~worry|~doubt|~risk|~objection|~pause|~hesitant) ... (you|~have|about|<be>|with|~raise)
5 <be> there ... (anything|something|any) ... (~hold|~stop|~prevent|~concern|~worry|not) ... (~address|in the ~way|on your ~mind|~derail|else)
5 (~compare|~compared) ... to what
2 ~need ... to ... (<be> ~true|~change)
2 (~think|~thinking) ... about ... (it|over|through)
3 <be> it ... (the|about|a|more|~just|that) ... (~price|~cost|~timing|~money|~budget|~tech|~trust|~fit|or)
3 on your ~mind
3 what would ... ~make ... you ... (~say no|~say yes|~confident|~comfortable|~feel|~hesitate|~change your ~mind|~decide not)
5 when you ~say ... (too|~expensive|~think|~need|not|~budget)
4 what <be> ... the ... (~real|~main|~biggest) ... (~reason|~hesitation|~concern|~issue|~obstacle) ... to
5 (~hesitate|~hesitant|~hesitation|~reservation|~reluctance|~holding) you back
5 what ... (could|would|might) ... (~stop|~derail|~kill|~block) ... (this|it|from|the)
4 ~do that ... (~help|~solve|~address) ... (the|your|with) ... (~concern|~worry|~issue)
3 what ... (~questions|~concerns) ... (would|will|~do|might) ... (they|~he|~she|your) (~boss|~team|<slot-decider>)
5 <be> ... (this|that|it) ... a ... no
2 ^ why not
5 ^ too ... (~expensive|~much|~dear|~long|~soon)
2 what <be> ... it ... about ... that ... you
3 ~confident ... (~moving|about|that)
3 why ... (~hesitate|~wait|not) ... ~sure
3 what ... ~specific ... (~question|~concern|~part) ... (would|~need)
4 other (than|~aside) (from|apart) from ... (~price|~cost|~budget|~timing|that)
3 ~consider ... (~alternatives|~changing|~switching)
2 better ~timing`,
  'need-payoff': `
5 what would ... (it|that|this) ... (~mean|~do) ... (for|to|if) ... (you|your|the)
6 what would ... (that|it|this|<be>|<number>) ... <be> ... ~worth
5 ~worth ... to ... (you|your|the) ... (~business|~company|~team)
5 how would ... (it|that|this|your|~thing|~life|~have|~solving) ... (~change|~help|~look|~feel|~benefit|~affect|~improve|<be> ~different)
3 what would ... (~change|<be> ~different|<be> ~possible|~improve|you ~do|~become)
5 what could ... (you|your|the) ... ~do ... with
3 if ... (you|we|that|this|they) ... (could|can|<be>|~solve|~fix|~have|~get) ... (~worth|~mean|~change|~different|~help|~do with|~free)
5 what would ... you ... ~do ... with
5 how ~much ... (would|could) ... (you|it|that) ... (~save|~gain|~free|~earn|~make)
4 ~free ... up
4 (~hour|~time|~money) back
4 would it ... (~help|<be> ~worth|~make) ... (if|you|your|a) ~difference
4 if ... (could|can|<be>) ... <t-solve> ... (what|how)
5 what ... (~benefit|~value|~difference|~upside|~gain) ... (would|~see|<be>|from)
3 <be> there ~value in
2 ~easier ... (for|to)
5 how ... (~valuable|~helpful|~useful) ... would
4 what ... if ... (~extra|more|~booked|~saved|~never)`,
  interest: `
3 how (~do|<be>) ... (that|this|it|~all) ... (~sound|~look|~feel|~strike|~land|~compare|~sit)
3 what (~do|would) ... you ... ~think $
2 what ~do ... you ... ~think ... (of|about|so)
3 (could|can|~do) you ... (~see|~picture|~imagine) ... (your|~you|this|it|how|~use)
5 (would|<be>) you ... <be> ... ~interested
4 what ... (~stand|~stands|~jump) ... out
5 which ... of ... (our|these|those|the) ... (~interest|~appeal|~grab|~like|~resonate|most) ~useful
3 (~do|would) ... ~sound ... (good|~interesting|~like|~fair|~reasonable|~useful|~helpful|right)
4 what ... your ... (~reaction|~thoughts|~impression|~take|~gut)
3 how ~close ... <be>
4 ~worth ... (~exploring|a ~look|~consider)
3 would you ... (~use|~buy|~pay) ... (a|an|~tool|~app|it|this)
4 ~do anything ... (~surprise|~stand)
3 ~do ... that ... (~help|~work) for your
3 could you ~tell $
2 what ... ~do you ... (~like|~love) ... about ... (this|it|the)
3 <be> ... (that|this) ... what you ... (~have|~expect|in ~mind|~looking)`,
  'next-step': `
5 <t-meet> ... (next ~week|~tomorrow|this ~week|~thursday|~tuesday|~friday|~monday|~wednesday|<slot-date>)
5 what <be> ... the ... (best|next|~logical|right) ... next ~step
6 next ~step
2 (can|could|shall|should|may|~let|would) ... (we|i|us|you) ... (~schedule|~book|~set up|~put|~get|~lock|~pencil|~grab|~find|~meet|~connect|~hop|~jump) ... (~time|~call|~meeting|~calendar|~demo|~minute|~week|<slot-date>|in|on)
6 (would|~do) ... it ... (~make ~sense|~help|<be> ~helpful|<be> ~useful|<be> ~worth) ... (if|to|for) ... (i|we|~put|~send|~schedule|~set|~do|~get|~show|~connect|~have|~share|~start|~talk|~meet|~reconnect|~walk|~explore)
3 (can|could|shall|should|may|~want|~mind) ... (i|me) ... (to|if) ... (~send|~share|~show|~walk|~put together|~follow|~check|~email|~forward|~call|~set|~give|~prepare|~draft|~drop)
3 ~worth ... (a|<number>|an|~fifteen|~exploring|~showing|~quick|~do|~seeing) ... (~quick|~call|~chat|~demo|~look|~minute|~conversation|you)
5 who ... else ... ~do ... you ... (~know|could)
5 ~know ... (anyone|someone|anybody|~people)
4 (~do|would) ... (~monday|~tuesday|~wednesday|~thursday|~friday|<slot-date>|~tomorrow|~time|~morning|~afternoon) ... (~work|~suit|ok)
5 when ... (would|can|should|could|<be>) ... (good|best|better|we|you) ... (~time|~reconnect|~talk|~meet|~speak|~call|~follow|~connect|~get)
3 would you ... <be> ... (~open|~willing|up|~interested) ... (to|in|for|if) ... (~see|~call|~chat|~meeting|~demo|~quick|<number>|~learn|~seeing|~check|~talk|~conversation|~pilot|~trial)
3 (~introduce|~introduction|~intro|~refer|~referral)
4 (~help|~helps) ... you ... ~make the ~case
4 ~open to ... (a|~seeing|~quick|~have)
2 (should|shall|can) we ... (~do|~get|~plan|~say|~aim|~meet|~reconnect)
4 <be> there anything ... (i|we|else) ... (can|could) ... (~send|~do|~share|~provide)
3 ~interested in ... (~see|~seeing|~hearing|~learning)
4 (~send|~share|~leave) ... (us|me|a) ... (~review|~testimonial)
2 how ... (<be>|about) ... (<slot-date>|~tomorrow|~thursday|~tuesday|next)
3 how ... (should|shall|~do) ... we ... (~proceed|~move|~leave) (it|~take)`,
  close: `
5 ~ready to ... (~get|~go|~move|~sign|~start|~commit|~buy|~order|~proceed|~book)
6 (shall|should|can|could|~let) ... (we|i|us) ... (~go ~ahead|~get) ... (~start|~started|~write|~sign|~lock|~reserve|~proceed|~move ~forward|~put you ~down|~book you|~sign you|~start with|~do this|~make it ~official)
4 what ... (would|will|~do|must|can) ... (it|i|we) ... (~take|~need|~do) ... to ... (~get|~earn|~win|~have|~make|~sign|~close)
5 ~do ... we ... ~have ... a ... ~deal
2 (would|~do|will) ... you ... (~prefer|~rather|~like|~want) ... (~start|~go with|~plan|~package|~option|~pay|~monthly|~annual|~book|~sign|~order|~reserve|~move)
3 (~move|~go) (~forward|~ahead) ... (with|today|now|this|$)
3 which ... (~plan|~package|~option|~colour|~color|~size|~date|~one|~tier) ... (shall|should|~start|~go|~want|~prefer|~like|~work)
5 ~willing to ... (~try|~commit|~sign|~start|~give|~move)
5 ~commit ... to
4 (~hold|~lock|~reserve) ... (a|your|it|you|this) ... (~spot|~place|~slot|in|~rate|~price)
4 <be> ... (you|we|that) ... in $
2 ~test ... (it|this|~risk)
4 ~worth ... (~test|~testing|~try|a) (~try|~finding)
4 if ... (i|we|the) ... (can|could|<be>|~get|~do|~resolve|~show) ... (would|will|<be>) ... (you|we) ... (~move|~sign|~go|~ready|~buy|~commit|~proceed|~prioritize)
4 in a ~position ... to ... (~decide|~move|~sign|~go)
3 ~get ... (you|this|it) ... (~start|~started|~set up|~signed|~go|~scheduled|~booked|in)
4 how (would|~do|will) you ... ~like ... to ... (~pay|~proceed)
4 ~confident ... ~forward
4 ~start ... (~tomorrow|~monday|next ~week|today)
3 ~fair ... ~enough ... to (~try|~deal)
3 ~monthly (or|~annual) or
3 when ... (should|shall|can) ... we ... (~start|~install|~deliver|~schedule) ... (~install|the|it|~work)
4 (~deposit|~contract|~paperwork|~agreement) ... (~send|~sign|today|now|~email)`,
  rapport: `
5 ^ how (<be>|~have) (you|~thing|~everything|~everyone) (<be>|~keeping|~do|~go|today) $
5 ^ how <be> you ... (~do|~keep|<be>) ... (today|now) $
5 ^ how <be> your ... (~day|~week|~weekend|~morning|~afternoon|~family|~evening)
4 how ... <be> ... (your|the) ... (~weekend|~holiday|~vacation|~trip|~day|~week|~morning|~drive|~flight|~game)
4 how ~have you <be> $
5 ~do ... you ... (~have|~catch|~see|~watch|~get) ... (good|~nice|the|any|up|away) ... (~weekend|~game|~match|~plans|~holiday|~break)
4 what ... you ... up (to|~do|~plans) ... (for|over|this) ... (~weekend|~holiday|~christmas|~summer|the)
2 how ... the ... (~kid|~family|~dog|~new|~wife|~husband)
3 (~local|from) around (here|~traffic)
4 <be> ... that ... (your|a) ... (~dog|~guitar|~boat|~photo)`,
  logistics: `
5 (can|could|~do|<be>) ... you ... ~able ... (~hear|~see) ... (me|us|my|the) ... (ok|okay|~screen|~clear|now|alright)
5 <be> i ... (~speak|~speaking|~talk|~talking|on) ... (with|to|the)
5 <be> ... (this|that) ... (good|still|best|right) ... (~time|~number|a good)
4 <be> ... now ... (a|still) ... (good|~bad|ok)
6 what <be> ... (the|your) ... (best|good) ... (~number|~email|~phone|~address|~way|~time) ... (to|~reach|for|$)
2 what ... (~email|~phone|~address|~number|~name)
5 how ... ~do ... you ... ~spell
5 (~spell|~spelled|~surname|last) (~name|~postcode|~zip)
2 still ... (good|~work|~works|ok|okay|~available|on) ... (for|~time|your|$)
4 <be> ... (~he|~she|<slot-name>|the) ... (~doctor|~manager|~owner) ... (~available|in|there|around)
4 better ~time ... (to|for)
5 who ... <be> ... i ... (~speaking|~talking)
4 who ... <be> ... (~joining|this|else) ... (on|~call|~joining)
4 ~call ... you ... (back|me) ... back
4 (can|could|may) i ... (~get|~have|~grab|~take) ... your ... (~name|~email|~number|~phone|~address|last)
5 (~cell|~mobile|~landline)
2 (~share|~see) ... (my|your) ... ~screen
3 (~reschedule|~hard) (~stop|~zoom|~dial|~mute|~park|~gate)
3 ~do you ... (~get|~receive) ... (my|the) ... (~email|~link|~invite|~message)
2 (~wait|~waiting) ... for
4 ~grab ... your ... ~email`,
  other: `
4 in my (~shoes|~differently)
3 who ... (~do|would) ... not
5 ~guess ... (what|how|who)
3 you ~know ... (what|why)
5 how ... (~hard|~crazy|great|~cool) ... (can|<be>)
3 ~remember ... (when|the)
4 ~see (this|~hear) that
3 ~see that $
4 why ... (~do|<be>) ... i ... (~say|~ask|~mention|~tell)
3 what ... (could|can|should) ... (i|we) ... (~do|~have) ... (better|~do|~differently)
3 where <be> i
4 ~tell ... me ... more ... about ... that $
3 ~help me ~understand $
3 (~secret|~joke|~funny)`,
}
