import type { Intent } from '../../labels.js'

/** Cues of plain facts: how things are, who they are, what is bought, with what money, when, by whom and from whom else. */
export const FACT_CUES = {
  situation: `
4 how (do|are|does|is) (you|your|the|they|people|it|that) team? (currently|today|now|usually|typically|normally|presently)
6 (what|which) ... (are you|do you|does your team|are they|do they) (currently|presently|now)? (use|using|running|run)
5 what (~tool|software|~system|crm|~platform|stack|~provider|~app|~equipment|process|setup|hardware|~machine|heating|policy|coverage|car|vehicle|~metric) (do|are|is|does|have)
5 what (do|are) you (use|using|driving|running|doing|working) (now|today|currently|at the moment|right now|for|with|on)
6 what are you (currently|now)? paying
5 how much are you (currently|now) (paying|spending)
3 how many (people|users|employees|staff|reps|locations|sites|offices|stores|trucks|vans|vehicles|calls|leads|orders|customers|clients|patients|students|members|jobs|hours|tickets|machines|deals|emails|invoices|meetings|projects|properties|shifts|times|visits|drivers|technicians|doors|beds|tables|covers|kids|years) (do|does|are|have|is|has|did|come|work|use|go|a|per|in|on)
4 how many ... (do|does|did) (you|your|they|the) ... (~miss|~lose|~get|~have|~handle|~see|~run|~make|~take|~receive|~ship|~sell|~do)
3 how (often|frequently) (do|does|are|is|did)
3 how (long|far|old|big|large) (is|are|does|do|has) (your|the|it|a|that|this|each|one)
3 how (is|are) (your|the|that|it|this|each|they) ... (set up|organised|organized|structured|split|handled|tracked|managed|done|measured|stored|arranged|laid out|run)
5 what does (a|your|the) (normal|current|usual|process|workflow|setup|team|sales|ordinary|onboarding|hiring) ... look like
3 who (handles|manages|runs|looks after|answers|takes care|is responsible|deals|picks up|covers|supplies|services|insures|maintains|chases|keeps|does)
5 (what|which) (~percentage|percent|~proportion|~share|fraction) of
4 what is (your|the) (average|typical|current|usual|normal|conversion|close|win|response|churn|turnover|monthly|annual|occupancy|square)
3 where (do|are|is|does) (you|your|the|that|it|they) (currently|now)? (store|keep|stored|kept|live|come|get|sit|located|buy|happen)
5 do you (currently|already|still|now|usually|normally) (have|use|work|own|rent|do|track|run|get)
2 do you (have|own|use|rent|keep|offer|run|track|measure) (a|an|any|your|the)
6 how (is|are|has|have) (that|it|this|things|they|everything|he|she) (~work|~go|been|holding|getting) (for you|for your|out|so far|so|up|on|with|$)
5 how (satisfied|happy) are you
3 when (was|did) (it|that|the|your|this|you) last
4 how (do|does) (you|your|they|people|the) ... (track|manage|handle|measure|find|store|keep|schedule|assign|deal|communicate|share|report|generate|collect|bill|train|onboard|hire|organise|organize|prioritise|plan|forecast|qualify|process|monitor|coordinate|know)
5 what happens when (a|an|someone|the|your) (new|customer|call|caller|lead|order|patient|client|guest|part)
4 what do you (do|use) (when|after|with|about|for) (it|that|those|the|them|a)
4 what (are|is) (your|the) (current|existing|present)
4 how (much|many) ... (per|a|each|every) (day|week|month|year|night|shift)
3 what kind of (car|house|home|business|work|roof|system|vehicle|property|volume|numbers)
5 (is|was) (that|this|it) (normal|daily|weekly|monthly|typical|usual|common)
4 how does (that|it|this) work (today|now|at|for|in)
4 what else is (in|on) (there|it|the)
4 how (confident|accurate|reliable|current|clean) (are|is)
5 what (have|has) you (got|have) (in place|today|now|at the moment)
4 what (works|is working|worked|goes|went) well
4 what state are you
4 (rent|own|lease) or (own|rent|buy)
4 in house or`,
  person: `
6 what (is|was) your (role|title|job title|position|background|first name|career|day job|part in)
5 (tell|share with) (me|us) (a bit|a little|something|more|a little bit)? about (yourself|your role|your background|your career|you)
4 how long have you been (with|at|in|doing) (the|this|that|your|it|there|here|<slot>)
5 how long have you (worked|lived|been married|been running|been coaching)
6 how did you get (into|started|involved)
6 what (do|did) you do (before|for work|for a living|for fun|outside|when you are not|in your)
5 do you have ... (~kid|children|family|~pet|~grandkid|grandchildren|~dog)
4 who (lives|else lives|is at home|is in the household|is it for|is in the house)
5 in it for you
5 (you|means to you|matter to you|affect you|for you) personally
5 what (do|does|did) you (enjoy|love|like) (most|best)? about (your|the|this|working|being|living) (job|role|work|area|home|house|a|here)
5 where (are you|did you) (from|grow up|originally|based)
5 (typical|normal|average|your) (day|week) ... (for you|like $)
5 what are you (responsible|measured|passionate|proud|known|evaluated)
4 how are you (measured|evaluated|bonused|feeling|holding up|sleeping)
5 what (should|do|can|may) (i|we|people) call you
5 where do you work
3 what do you do $
4 how old (are|is) (you|he|she|your|they)
5 what (drives|motivates|excites|inspires|scares|fulfils|moves) you $
4 what keeps you (going|here|busy)
3 (married|retired|retire|retirement|retiring)
4 what grade
2 how (do|does|did) (you|she|he|they) feel about (that|it|the|all)
4 who (are|is) the people`,
  'business-context': `
5 who (is|are) your (ideal|typical|main|best|target|biggest|core|average|current)? (~customer|~client|~buyer|audience|market|competitors|patients)
5 (tell|walk) (me|us) (a bit|a little|more|a little bit)? (about|through) (your|the) (business|company|organization|organisation|firm|practice|agency|shop|market|customers)
5 what (does|do) (your company|your business|the company|you guys|your organization|your firm) (do|sell|make|offer|specialise|specialize)
5 what (sets|makes) (you|your) ... (apart|different|unique|special)
5 how (do|does) (you|your|the) (company|business)? (make money|get customers|win business|find customers|attract|market yourself|stand out|grow)
5 why (do|should|would) (customers|people|clients|patients|someone|buyers|they) (choose|pick|buy|come|hire|use)
5 how (is|has) (the|your) (business|market|industry|season|economy|trade) (been|going|doing|changed|changing|looking|treating)
5 what ... (trends|changing|happening) ... (industry|market|sector|business)
5 (growth|expansion|hiring|five year|strategic|business) ~plan
5 what (are|is) (the|your) (company|business|board|leadership|executive|strategic|corporate|organization|organisation|ceo) ... (~goal|~priority|~strategy|focus|~objective|~initiative|direction|vision)
5 what (markets|segments|industries|services|regions|territory) (do|are|does)
5 who do you (sell|serve|compete|market)
5 how long (has|have) (the|your) (company|business|shop|practice|firm)
5 your (ideal|target|typical) (customer|client|buyer|market|audience)
3 (busiest|busy|slow|peak|slowest) (season|time|month)
5 (where|how) do (your)? (customers|clients|people|patients|most) ... (find|hear about|come) (you|from)
5 driving (that|the|this|your) growth`,
  requirement: `
6 what (are|were) you looking for
6 looking for in
4 what (~feature|functionality|~capability|criteria|specs|size|style|colour|color|type|kind|material|~requirement|~integration|qualities|amenities|length|format|layout|finish) (do|does|are|is|would|did|were|will|matter|should|you)
5 must haves?
4 must have
4 nice to have
5 what would (the|an|your) (ideal|perfect|right|dream) (solution|tool|product|system|home|house|partner|vendor|provider|car|kitchen|service|platform|candidate|property|fit)
5 how many (bedrooms|bathrooms|guests|seats|users|licences|licenses|people|units|pages|copies|rooms) ... (need|would|looking|will|should|coming|want)
5 what (is|are) most? important to you (in|when) (a|an|choosing|picking|selecting|your next|buying)
5 what (are|is) your (requirements|criteria|must haves|needs|non negotiables|preferences|wish list)
5 what (kind|type|sort|style) of (home|house|car|property|solution|service|coverage|product|website|design|kitchen|floor|event|look|flooring|system|candidate|help|support|place)
5 what do you (need|want|expect) (from|in) (a|an|us|your next|your new|the next|this)
3 (does|will|would|must|should) it (need|have) to
5 ~integrate with
3 (gas|electric|petrol|diesel|hybrid|manual|automatic|matte|gloss|upstairs|downstairs|new|used) or
4 what (area|areas|neighborhood|neighbourhood|location|part of town|town)
2 (anything|something|features) (specific|particular)? (you need|you want|you are looking for)
5 make it a (ten|10)
5 are you looking (to|for) (buy|rent|a|something|an)
2 how (would|do) you (want|like) it
5 what should (it|the) ... (do|have|look|feel|include|say)
5 what are you hoping to find`,
  budget: `
4 ~budget
5 (~set|~put) aside
4 how much (are|were|would|can|could|have) (you|they) ... (~spend|~invest|~pay|put aside|afford|allocated|budgeted)
5 (price|budget|spending|investment) (range|ceiling|limit|point|bracket|level)
4 (what|which) (range|ballpark|figure|number|amount|price|investment|bracket) (were|did|do|are|have|would|feels|is) (you|comfortable|in mind|we)
4 (afford|affordable|affordability)
4 how (are|will|would|do|were) you ... (pay|paying|fund|funding|finance|financing)
5 (cash|finance|lease|mortgage) or (cash|finance|lease|pay|financing|loan)
6 (is|has|are) ... (budget|money|funding|funds) ... (approved|allocated|funded|earmarked|available|set aside|signed off)
5 (salary|compensation) (expectations|range|requirement|are you)
5 expect(ing)? to (pay|spend|invest)
5 expecting to (pay|spend|invest)
5 (monthly payment|down payment|pre approved|preapproved|pre approval|payment plan|financing)
4 (does|is|would|will) (that|this|it|the) ... (fit|work|in line) ... (~budget|range|expecting|had in mind|pocket)
5 where (does|will|would) the money come
5 what (kind|sort|level) of (budget|investment|money|spend|range|number)
5 how flexible
5 comfortable (spending|paying|investing|with a)
5 what ... (willing|prepared) to (pay|spend|invest)
5 what price
4 too (expensive|cheap) ... (consider|~price|quality)`,
  timeline: `
5 (~timeline|timeframe|timescale|~deadline)
5 time (frame|line|scale)
5 when (do|does|would|will|are|is|were|did) (you|this|it|they|that|your|the) ... (need|want|hoping|hope|planning|plan|looking|like|start|launch|move|open|expire|renew|end|go live|ready|decide|finish|due|begin|up)
4 by when
5 how soon
2 (up and running|in place|live|installed|done|finished|ready|delivered|moved in|complete) by
5 how (quickly|fast) (do|would|does|are|can|could|will) (you|this|it|they|we) ... (need|want|start|move|decide|have|make|get)
5 what (date|month|week|time of year|quarter) (is|are|do|did|were|would|does)
5 (contract|lease|policy|renewal|agreement|subscription|warranty) (up|end|ends|expire|expires|renew|renews|date|term)
4 when ... (~decision|~decide)
6 is there (a|any|an) ... (~deadline|~date|rush|cutoff|hurry|urgency)
5 any (rush|hurry|urgency)
3 how far (out|along|away)
5 which (month|quarter|season)
3 how long (do you have|have you got|until|before|do we have)
5 (this|next) (year|quarter|month|season|spring|summer) or (next|sooner|later|wait)
5 when (is|are) (the|your) (wedding|event|baby|move|launch|season|party|trip)
3 notice period`,
  authority: `
5 who else? (makes|signs|decides|approves|needs to|gets involved|has to|would need|weighs|holds|controls|ultimately|reviews|else needs)
6 who ... (involved|final say|final decision|sign off|signs off|say yes|a say|approve|approval)
6 (decision|economic|budget) (maker|makers|making|process|buyer|holder|owner|tree|criteria)
4 (final say|sign off|signs off|signed off|purse strings|~stakeholder|buy in|signing authority|signoff)
5 (buying|approval|procurement|purchasing|evaluation|vetting|paper) (process|committee)
5 how (do|does|are|is|did|will|would) ... (~decision|~decide|approved|bought|purchased)
3 (anyone|anybody|someone|somebody) else (who|that|involved|needs|need|we should|should|in the|you|on your|besides|to)
4 (are you|is it|would you be|will it be|do you) ... (~decision|decide|approve|sign)
6 (run|check|talk) (it|this|that) (by|past|with|over)
3 your (boss|wife|husband|spouse|partner|cfo|ceo|board|manager|team|committee|director|finance|husband or wife) ... (think|say|need|want|feel|involved|approve|decide|see|know|care|prefer|ask|join|agree|on board)
5 (besides|other than|apart from) (you|yourself)
4 who (reports|owns the budget|has budget|champions|could block|might object|would push|opposes|might be against|would oppose|would fight)
6 what (steps|approvals|hoops|paperwork) (are|do|does|need|would|have|is)
4 (legal|security|procurement|compliance) (review|process|involved|team|sign)
5 (bought|purchased|decision) (like this|similar|of this size|something like this)
5 (convince|persuade|everyone on board|bring along|internally)
5 (together|alone|on your own) or
2 on your own
5 do you have the? authority
5 who (is|are) (the|your) ... (~sponsor|~champion|~approver|~owner|~decider)`,
  competition: `
6 who else (are|have|is|do|did) (you|your) ... (~look|~talk|~speak|~consider|~evaluate|~meet|~see|~compare|~quote|~interview|~use)
5 (are|have) you ... (~look|~consider|~evaluate|~compare|~talk|~speak|~interview|~get|~shop) ... (other|another|anyone else|anybody else|around|quotes|elsewhere|anybody|alternatives)
6 (what|which|any|how many|the) other (~option|~vendor|~solution|~provider|~company|~quote|~agency|~supplier|~tool|~alternative|~agent|~bid|~estimate|~contractor|~dealer|~lender|~firm|~school|~product|~offer)
6 other (~quote|~bid|~estimate|~vendor|~offer|~provider|~agent|~alternative)
4 (~competitor|competition|~alternative)
5 <slot-rival>
6 how (do|does|did|would) (we|our|us|i) ... (compare|stack|measure up|differ|rank|fare)
2 how (does|did) (this|it|that) (compare|stack|differ)
5 what (would|might|will|are) you (use|using|do|go with|choose|pick) instead
5 instead of (us|ours|this)
5 why (us|them|<slot-product>|choose us|did you choose us)
5 what (do|did) you like ... (them|their|the other|<slot-rival>|what you have seen)
5 (apples to apples|shopping around|shop around|second opinion|build it yourself|build or buy|do it yourself|build versus buy)
5 what (would|could|will) make you (choose|pick|go with|switch to|stay with) (them|one|another|us|someone|<slot-rival>)
5 (chose|choose|picked|pick|went|go) (us|them|<slot-rival>) (over|instead)
3 (leaning|lean) (towards|toward|right now|one way|to|now|$)
5 (front runner|frontrunner|short list|shortlist|shortlisted|in the running)
5 (already|currently) (working|talking|speaking) with (an|another|anyone|someone|a)
2 did (they|<slot-rival>) (say|mention|tell|offer|show|promise)
5 what would (it|they) (take|cost) ... (with|from) (them|<slot-rival>|someone else)
4 where do we (stand|rank|fit)`,
  'source-survey': `
4 how did you (hear|find|come across|learn|discover|find out) (about|of|us|on|out|our|my)
6 who (sent|referred|recommended|pointed) you
5 where did you (hear|find|see|come across) (about|us|our|of|my)
5 (which|what) (ad|advert|flyer|podcast|search|website) ... (see|saw|bring|brought|find|click)
5 how did our paths
5 how ... (land|landed|end up|come) (on us|with us|across us|to us)`,
} satisfies Partial<Record<Intent, string>>
