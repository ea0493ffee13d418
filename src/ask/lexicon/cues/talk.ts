import type { Intent } from '../../labels.js'

/** Cues of the talk itself: leave and plan, grasp, reluctance, worth, reaction, what comes next, commitment, small talk and mechanics. */
export const TALK_CUES = {
  permission: `
3 mind if (i|we)
5 (ok|okay|alright|all right|fine|cool) (with you)? if (i|we)
6 (can|may|could) i ask you (a|some|few|couple|something|two|one|another|quick)
6 (can|may|could) i (get|have|take|borrow|steal|grab) ... (~second|~minute|~moment|sec)
6 (have|got|spare) (a|two|30|thirty|just|27|twenty|one|a quick|a couple|a few)? ... (second|minute|moment|sec|minutes|seconds) (to|for|$)
6 i catch you
6 (may|can|could) i (just|quickly)? (continue|go on|carry on|proceed|be honest|be direct|be blunt|be frank|record|take notes|push back|challenge|interrupt|make a suggestion|offer|suggest|share|tell you why|explain)
5 with your permission
3 if i may
4 are you (open to|ok with|okay with|comfortable with) me
4 (tell you why|why i am calling|reason for my call|hear me out|permission)
5 ~few questions
4 bad time
4 ok to (ask|go|continue|keep)`,
  'agenda-check': `
3 (get|take|walk away with|want) out of (this|today|our|the)
5 what (would|do|should) (you|we) ... (cover|get out of|focus on|talk about|discuss|walk away|accomplish today|leave with)
6 (anything|what) ... (you|to|else) ... (cover|add|discuss|touch on) (today|before|in|on|to|that|$)
6 add to (the|that|our)
4 agenda
5 what would make (this|today|our|the next) ... (useful|valuable|worth|worthwhile|success|great|well)
5 how (can|may|could) (i|we) help you? today
6 where (should|shall|would you like|do you want) (we|to|us|me) ... (start|begin)
5 (as a plan|as an agenda|for the call|for our time)
5 is there anything ... you (want|wanted|would like|were hoping) (to cover|me to cover|to make sure|to get|us to|to focus)
5 good use of (your|our|the) time
5 (expectations|hoping) ... (today|this call|this conversation|our time|this meeting)
5 how this might go
3 (time|minutes) (together|today)`,
  'understanding-check': `
5 did i (get|hear|understand|miss|capture|read|leave|summarise|summarize|cover|have|forget)
4 (do|have|am) i (have|got|getting|understanding|hearing|reading|understood|missing|missed|right|wrong|off|following|close)
4 is (that|this) (right|correct|accurate|fair to say|about right|what you mean|how you see it|roughly right|what you are saying)
4 what (do|did|does) (you|that|he|she) mean
4 what ... questions (do|can|have|did) you
5 (any|other|further|more|final|last) questions
2 (in other words|you are saying|i am hearing|i hear|i understand|i heard|let me make sure|let me see if|just to confirm|just to clarify|to recap|to summarise|to summarize|to make sure i|hear you say)
5 (clarify|define|be more specific|say more about what)
5 how do you define
2 (with me|following|follow me|same page|clear so far|follow so far)
5 ~answer your question
2 what would you (like|want) to (ask|know)
4 (would|could) you put it
3 sounds like
5 (make sense|clear) so far
5 any questions`,
  'objection-probe': `
5 (holding|stopping|keeping|preventing|giving) (you|us|them|him|her) (back|from|pause|now|up)
5 what (is|would be|might be|are|was) (holding|stopping|keeping|preventing|giving) (you|us|them)
5 (hold|give) you (back|pause)
5 what ... (~concern|~hesitation|~reservation|~worry|~doubt|~objection|~fear) (do|does|would|are|have|might|did|you|about)
5 (any|other|specific|biggest|main|real|your) (~concern|~hesitation|~reservation)
5 (is|was) it (the|a|about|more|just|mainly|really|that|your) ... (price|cost|money|timing|budget|fit|trust|monthly|payment|upfront|total|terms|change)
6 compared to what
5 (think|thinking|thought) (it|this|that) (over|through)
3 to think about
6 (cold feet|on the fence|hesitating|hesitation|hesitant|hesitate|reluctant|reservations)
5 (other than|aside from|apart from|besides|if it were not for|setting aside) (price|the price|cost|that|money|budget|timing|the cost)
4 if (price|money|budget|cost|timing|time) (was|were|is) (not|no)
4 is there (something|anything) (else)? ... (holding|bothering|worrying|on your mind|missing|making|concern)
5 what (makes|made) you (say|feel|think|hesitate|unsure|nervous|skeptical|sceptical) (that|it|this|so|about)
2 (too|so) (expensive|much|high|dear|long|soon|busy|small|late|early|complicated)
6 (worried|nervous|concerned|afraid|scared|skeptical|sceptical|uneasy|unsure|uncomfortable|hesitant) (about|of|that|it|with)
4 what (worries|concerns|scares|bothers) you (about|most|$)
6 is (that|this) a (no|polite|brush|soft|not now|never|hard)
6 when you say (too|expensive|not|you need|think|no|later|busy|it|next)
6 what (would|could|might) (go wrong|stop|derail|kill|get in the way|cause|prevent|block|make you say no)
2 (burned|burnt|bad experience)
3 why (not|wait|hesitate|the hesitation|the wait)
5 what (will|would|is going to|will be) (change|different) (between|in|by|next|then|after)
3 what would (make|help) you (feel|be|get) more? (comfortable|confident|sure|safe|better|certain|at ease)
4 (is|was) (that|this|it) (the only|a real|the real|really|because)
6 the only (thing|reason|concern|issue)
5 not (now|ready|interested|convinced|sure)
2 (in the way|stand in|standing in) (of|between)
5 (real|main) (reason|concern|issue)
5 what (specifically|exactly|part) ... (not|unsure|concern|worry|uncomfortable|too|~think)
3 (~confusing|unclear|still bothering|nagging|missing for you)`,
  'need-payoff': `
6 (what|how) would (that|this|it|having|getting|being|solving|fixing) ... (mean|do|change|free|help|allow|let|save|worth|enable|feel|look|make|benefit|improve)
3 if (you|we|that|this|it|your|they|i|the) ... what (would|could|might) (that|it|you|your|this|be|change|they|the)
5 what (would|could) you do with
5 (free|freed|freeing) (up|you|your)
6 what (would|could|might|will) (you|your team|your business|they|he|she|people|the team) (be able to|gain|finally|save|stop)
5 how (much|valuable|useful|helpful|important|big) would (it|that|this|having)
4 how would (your|the|life|things|a) ... (different|change|look|feel|improve)
4 (would|will) (it|that|having|this) (help|be helpful|be valuable|be useful|make a difference|make life easier|save|be easier) if (you|your|it|they|someone|the)
5 (it|that|this|solving|fixing) worth (to|if|for) (you|your)
5 what (is|would be) (it|that|this|solving|fixing) ... worth
5 what (~benefit|~value|~difference|~upside) (would|do|could|will)
5 (hours|time|money|evenings|weekends) back
3 imagine (if|you|having|that)
4 never (have to|worry|again)
3 what if (you|your) (could|never|had|got|were|booked)
6 how (else)? (would|could) (this|that|it) help
4 what would change`,
  interest: `
4 how (does|did|do|is|would|was) (that|this|it|everything|all of this|all this) (sound|look|feel|land|strike|sit|seem)
3 what (do|did) you (think|make) (of|about|so far|now)
2 what do you think
4 (can|could|do|would) you (see|picture|imagine|envision) (yourself|your|you|this|that|it|using|how|a|where)
3 (resonate|resonates|resonated|appeal|appeals|intrigue|excite|excites|excited)
4 (stood|stands|jumped|jumps|stand) out
3 (caught|grabbed|catch) your (eye|attention|interest)
4 what ... (excites|interests|appeals|intrigues|surprised|resonated|resonates|impressed)
5 (which|what) ... (like|love|useful|valuable|helpful|relevant|interesting|interests|closest) most
3 what (do|did) you like (best|most|about)
4 (are|would) you (be)? interested
5 (first|initial|gut|honest) (~impression|~reaction|thoughts)
5 (your|any) (thoughts|reaction|impressions|feedback)
5 on a scale ... (interested|feel about|like|rate|excited)
5 how (interested|excited) (are|is|was|were)
2 would you (use|buy|pay|consider|want|try) (this|it|a|something|that|an)
5 (see|seeing|saw) (value|the value|benefit|potential|a fit|anything|enough|yourself)
5 better than (what|your|voicemail|the|nothing)
4 something you (can|could|would|might) (use|see|need)
4 how (is|was|did) (the|our) (demo|trial|pilot|tour|sample|presentation)
2 what did you (think|like|notice|love)
5 favou?rite
3 (favourite|favorite)`,
  'next-step': `
5 (what|which) (day|time|days|times|slot|morning|afternoon) (works|work|would|suits|suit|this week|next week|is best|is better|is good)
5 (how|what) about (~monday|~tuesday|~wednesday|~thursday|~friday|tomorrow|next week|this week|<slot-date>|later)
4 (does|do|would|will|is|are) (~monday|~tuesday|~wednesday|~thursday|~friday|~saturday|tomorrow|next week|that time|~morning|~afternoon|<number>|<slot-date>) ... (work|suit|better|good|ok|okay|fit)
5 (can|could|shall|should|may|let) (we|i|us) ... (~schedule|book a|grab|find a time|find time|pencil|hop on|jump on|meet|reconnect|sit down|on the calendar|set up a|set a|set aside)
5 (can|could|shall|should|may) i (send|email|text|forward|share|follow up|call you|check back|drop|put together|show you|walk you|introduce|connect you|bring|leave|come|stop|swing|get back|circle back|reach out|touch base|give you a call|pop)
5 (want|would you like|do you want|would you prefer|like) (me|us) to (send|show|walk|put|email|share|run|call|introduce|text|bring|come|draft|check|explain|set up)
6 next (step|steps|move)
5 from here
4 what (happens|do we do|comes) next
5 (do you know|know|is there|can you think of) (anyone|anybody|someone|of anyone|other)
4 who else (do you know|you know|could|might|would|should i)
4 (introduce|introduction|intro|~referral|~refer|put me in touch|put us in touch|connect me|point me)
6 open to (a|an|having|seeing|meeting|learning|chatting|exploring|hearing|scheduling|talking|sitting|jumping|setting)
3 worth (a|15|ten|fifteen|10|20|thirty|30|having a|setting up|scheduling|grabbing) ... (call|chat|conversation|~minute|look|demo|coffee|meeting)
4 (have|free|available|spare) ... (this|next|tomorrow|on|later) (week|~monday|~tuesday|~wednesday|~thursday|~friday|morning|afternoon|<slot-date>)
4 are you (free|available|around)
4 would (it|that|this) (make sense|be worth|help|be helpful|be useful|be crazy|be a bad idea|be unreasonable|be valuable) (to|if we|if i|for us|for me)
3 (calendar|calendars|diary)
6 (morning|mornings) or (afternoon|afternoons)
3 (~monday|~tuesday|~wednesday|~thursday|<number>|<slot-date>) or (~tuesday|~wednesday|~thursday|~friday|<number>|<slot-date>)
4 when (can|could|should|would|is|shall) (we|i|be|it) ... (call|talk|meet|follow up|reconnect|speak|come by|touch base|check back|good time|best time|back)
5 what (should|can|could|would) (i|we) (send|bring|prepare|show|share|include|provide|do next)
5 best way (to|for) (follow|reconnect|reach|stay|connect|move|get|proceed)
5 who should (i|we) (speak|talk|reach|contact|include|send|ask|be talking)
5 (between now and then|in the meantime|our next|before we meet|before then)
6 (bring along|join us|come along|touch base|circle back|follow up|reconnect)
4 anything (i|we) can (do|send|provide|help)
2 see (it|how it works|a demo|this) (in action|$)
4 (10|15|20|30|fifteen|twenty|thirty|ten) minutes
5 what will you do (next|differently|this week|before|by)
3 want to (see|hear|know) (it|more|how|what|that)
5 (leave|write) (us|me) a review
5 (talk|speak|chat|meet) again
5 stay in touch`,
  close: `
5 ready to (get started|move|sign|go|proceed|start|commit|buy|order|begin|book|take|pull|make|do)
5 (shall|should|can|could) (we|i) (get|go|start|write|move|do|put|lock|sign|proceed|finalise|finalize|make|draw|reserve|hold|book you|process|enrol|enroll|set you|kick|ring) (you)? (started|ahead|forward|it up|up|this|in|down|your|official|off|going)
3 (want|would you like|do you want|like) to (get started|go ahead|move forward|sign up|proceed|lock|start|book|reserve|order|hold|go with|try it|give it|take|enrol|join|do it|make it)
5 what ... (need|has|have|take) to ... (move forward|say yes|sign|get started|go ahead|proceed|yes|make a decision|feel comfortable moving|happen for)
5 what would it take (to|for)
4 what (would|do) you need to see
3 (move|go|moving|going) (forward|ahead) (with|today|now|together|$|on this|then)
4 (which|what) (plan|package|option|tier|bundle|membership|version) (would|shall|should|do|works|work|will|are|makes|suits|feels|is)
4 (card|cash|check|cheque|invoice|monthly|annual|annually|upfront|deposit) or (card|cash|check|cheque|invoice|monthly|annual|annually|upfront|debit|in full|bank|quarterly)
3 (sign|signed|signing|signature) (up|today|here|this|it|the|now|by|on)
6 (we|it|that) (have|is|got)? a deal
5 if (i|we) (can|could|were able|get|got|do|did|show|find|match|throw|solve|fix|address|take|make|agreed|drop|include) ... (would|will|can|are|could) (you|we) ... (sign|move|go|ready|commit|start|do|buy|proceed|be|today|forward|say)
5 (would|will|are) you (be)? (willing|ready|able|happy|prepared|comfortable) to (commit|sign|move|give|try|start|make|put|go|invest|join|buy|support|pledge)
3 (worth|want to|like) (testing|trying|test|try)
4 (try|test) (it|us|this) (for|out|free|risk|a|$)
3 (start|starting|begin) (today|tomorrow|~monday|this week|next week|next month|right away|with the|now)
4 how (would|will|do|did) you (like|want|prefer) to (pay|proceed|move|handle|take care|settle|start|get started)
5 (get|put|lock|sign|set) you (started|in|down|signed|set up|up|booked|locked|enrolled|scheduled|going|on the)
6 (hold|save|reserve|keep|secure|lock) (it|a|your|that|the|you|this) (spot|place|slot|seat|rate|price|date|one|for you|in)
5 (are|so) (you|we) (in|on board|good to go|all set|agreed|set) $
6 (count on|put you down|get your|have your|earn your|get a commitment|ask for your) (business|support|commitment|signature|card|vote|yes|$)
5 (renew|renewal) ... (another|for|now|today|year)
5 (deposit|down payment) (today|now|by|to)
4 the (contract|agreement|paperwork|invoice|order) (over|now|today|to you|in|$)
5 what (date|day) (shall|should) (i|we)
5 how (ready|committed|likely) are you
5 feel like (a|the|this) ... (right|good|next) (fit|step|decision|move)
5 make (a|the|your) decision (today|now)
5 easy yes
5 give (it|us|me) a (try|go|shot|chance)
5 (sound|seem|is that|is this) like something you would
3 ~renew`,
  rapport: `
6 how (is|was|has) your (day|week|weekend|morning|afternoon|evening|year|holiday|holidays|summer|trip|drive|flight)
5 how (have you been|have things been|are things|is everything|is life|goes it|is it going|has everything been|you doing|you been)
5 how are you (doing|today|this|keeping|$)
5 how are (you|things) $
5 what is (up|new|good|on tonight) $
5 (weekend|holiday|vacation|summer|christmas|thanksgiving) (plans|plan)
5 (catch|watch|see) the (game|match)
4 (fun|big|any|exciting) plans
5 is (that|this) your (dog|cat|guitar|boat|bike|daughter|son|first)
5 (in the world|of the country|dialing in|calling from|weather)
2 (enjoying|enjoy|survive|surviving|staying|keeping) (the|your|this|warm|cool|dry|busy|well)`,
  logistics: `
6 can you (hear|see) (me|my|us|the) (ok|okay|screen|alright|clearly|now|$)
4 am i (speaking|talking|audible|through)
5 is (this|that|it) (still|the|a|your)? (good|best|right|convenient|ok|okay|bad) (time|number|email|address|place|person)
5 is now ... (good|bad|ok|okay|convenient|time)
6 what (is|are) (the|your) (best|right|good)? (number|email|phone|address|cell|mobile|extension|postcode|zip|surname|last name|date of birth|full name|name)
6 (number|email|address) (to|for|do|should|can|is) (reach|send|use|i|we|you|best)
6 ~spell
5 still (good|work|works|ok|okay|on) (for|time|$)
4 hard stop
5 (put me through|transfer me|connect me with|direct me)
5 (is|would) (<slot-name>|he|she|mr|mrs|ms|dr|the owner|the manager|the doctor) (in|there|around|available|about|free|home|still)
5 who am i
2 (speaking|talking) (to|with)
3 (right|best|correct) person
5 better time
5 (can|could|may) i (get|have|confirm|grab|take|verify|check) your (name|email|number|address|last|first|full|phone|details|date|zip|postcode)
2 (my|the) (screen|audio|camera|mic|microphone|sound|slides)
5 (did|have) you (get|receive|got|see|seen|open) (my|the|our) (email|message|voicemail|invite|link|text|package|file|proposal|note|brochure)
3 (joining|on the call|on the line|waiting for|expecting) (us|anyone|today|someone|$)
4 (running late|leave a message|take a message|gate code|i park|parking)
5 confirm (the|your|that|our) (address|email|number|appointment|time|name)
5 (same|right|correct) (number|address|email)`,
} satisfies Partial<Record<Intent, string>>
