import { pattern } from '../../text/pattern.js'
import type { Intent, Stage } from '../labels.js'

/** One ruling of the taxonomy that the words alone decide. */
export interface RulingRule {
  readonly name: string
  readonly intent: Intent
  /**
   * How many of the asks that the rule speaks on are so. Counted once on 12,500 asks of other people’s scripts that were labelled by hand, as if
   * one more had been nine tenths so, and never more than 0.98: a rule that speaks seldom is not certain for having been right.
   */
  readonly confidence: number
  /** A piece of text that must stand in the ask before the pattern is tried at all. */
  readonly needs: string
  /** Tested on the lower-case words of the ask, contractions undone, placeholders as <slot>. */
  readonly pattern: RegExp
  readonly unless?: RegExp
  /** Said only in this stage. */
  readonly stage?: Stage
}

/** "What is driving the date?" asks when, not why. */
const ABOUT_TIME = /\b(timeline|timing|urgency|date)\b/

/** The first that holds wins. */
export const RULING_RULES: readonly RulingRule[] = [
  {
    name: 'how they learnt of something that is not the seller led here',
    intent: 'backstory',
    confidence: 0.8,
    needs: 'how did ',
    pattern: pattern('')`
      ^(and |so )?how did (you|they|your \w+) (first |originally )?(hear|find out|learn) (about|of) (the|this|that|these|those) (\w+ ){0,2}(
        laws?|rules?|ruling|regulations?|bans?|tax|taxes|recalls?|changes?|closures?|cuts?|layoffs|leaks?|outages?|breach|faults?|problems?
        |issues?|damage|damp|accident|fire|theft|delays?|strike|merger|takeover|price (rise|increase)|shortage|diagnosis
      )$
    `,
    unless: / (our|us) /,
  },
  {
    name: 'what a time to come should be like is the wanted state',
    intent: 'goal',
    confidence: 0.85,
    needs: ' like',
    pattern: pattern('')`
      ^(and |so )?what (should|would you (like|want)|do you want) (the |your |this |a good )?(next|coming|new) (
        year|quarter|month|season|term|summer|winter|spring|autumn|fall
      )( \w+){0,4} (to )?(be|look|feel) like( for (you|your|the)( \w+)?)?$
    `,
  },
  {
    name: 'whether they found the way is a welcome',
    intent: 'rapport',
    confidence: 0.9,
    needs: 'find',
    pattern: pattern('')`
      \b(find|finding) (us|the (place|office|shop|house)|it|here) (all right|alright|okay|ok|easily|easy|fine)$
      |\b(easy|trouble|hard|problems?) (to find|finding) (us|the place|here)\b
    `,
  },
  {
    name: 'how they do a thing now is how things stand',
    intent: 'situation',
    confidence: 0.95,
    needs: 'how ',
    pattern: pattern('')`
      ^(and |so |okay |well )*how (are|do) (you|they) (currently |usually |normally )?(do|doing|handle|handling|manage|managing) (
        it|that|this|these|those|all (of )?(that|this)
      ) (now|today|right now|at the moment|currently|these days)$
    `,
  },
  {
    name: 'whom they know is a referral',
    intent: 'next-step',
    confidence: 0.83,
    needs: ' know ',
    pattern: /\bwho (else )?do you know (who|that|on|in|at|from|around|nearby|locally|\w+ing)\b/,
    unless: /\b(situation|encountered)\b/,
  },
  {
    name: 'whom they know that might want it is a referral',
    intent: 'next-step',
    confidence: 0.95,
    needs: 'do you ',
    pattern: pattern('')`
      ^(and |so |okay )*do you (happen to )?know (of )?(anyone|anybody|someone|somebody|any other|any \w+) .*\b
      (who|that|in|with|might|could|would|looking)\b
    `,
  },
  {
    name: 'what lies behind the decision to look led here',
    intent: 'backstory',
    confidence: 0.92,
    needs: ' ',
    pattern: pattern('')`
      \b(behind|led to|prompted|drove|driving|triggered) (the|your|this|that) (
        decision|choice|move|switch|search|change|plan|idea|thinking|look
      )( to (look|move|switch|change|leave|sell|buy|shop|explore|consider|reach|call|get|start|upgrade|replace|rent|go)\b|$)
    `,
    unless: ABOUT_TIME,
  },
  {
    name: 'what got them looking led here',
    intent: 'backstory',
    confidence: 0.95,
    needs: 'what ',
    pattern: pattern('')`
      \bwhat (got|has got|led|prompted|made|brought|caused) you (to )?(start |begin |started )?(
        looking|look|thinking about|considering|consider|reach|reaching|call|book|get in touch|shopping|searching|search|explore|exploring
        |come in|contact|apply|request
      )\b
    `,
    unless: /\b(now|us|them)\b/,
  },
  {
    name: 'whether it is all right to stay asks for leave',
    intent: 'permission',
    confidence: 0.95,
    needs: ' if ',
    pattern:
      /\b(all right|alright|okay|ok|fine|good) if (we|i) (stay|take|run|keep|use|carry on|continue|sit|record|ask|start with|jot|make)\b/,
  },
  {
    name: 'how long they have had their supplier is a fact',
    intent: 'situation',
    confidence: 0.88,
    needs: 'how long ',
    pattern: pattern('')`
      \bhow long have you (been|worked|banked|stayed|insured) (with|using) (
        them|these|those|(the|your) (present|current|existing|same|old)\b
        |(your|this|that) (\w+ )?
        (provider|supplier|bank|broker|agency|accountant|agent|insurer|lender|carrier|vendor|plan|system|cleaner|contractor)s?\b
      )
    `,
  },
  {
    name: 'to book a visit or a test is a mutual action',
    intent: 'next-step',
    confidence: 0.88,
    needs: ' ',
    pattern: pattern('')`
      \b(get|have) (a|the|that|your|you in for (a|your|the)|you) (\w+ )?(
        scan|survey|appointment|visit|tour|demo|meeting|call|tasting|viewing|inspection|assessment|test|consultation|consult|walkthrough
        |estimate|fitting
      )s? (booked|scheduled|arranged|set|set up|in the (diary|calendar|book)|on the (calendar|books|schedule))\b
    `,
  },
  {
    name: 'what they would see and hear there is the wanted state',
    intent: 'goal',
    confidence: 0.9,
    needs: 'what ',
    pattern: pattern('')`
      \b(picture|imagine|close your eyes|walk in|walk into|walk through|step into|fast forward|on the day|the big day|opening night)
      \b.*\bwhat (do|are|would|can) you (see|hear|smell|feel|notice|seeing|hearing|feeling)\b
    `,
  },
  {
    name: 'what draws them to the others is about the others',
    intent: 'competition',
    confidence: 0.85,
    needs: 'what ',
    pattern: pattern('')`
      \bwhat (is|was) (drawing|pulling|attracting) you (to|toward|towards) (them|that|those|the other|him|her|an?)\b
      |\bwhat (draws|attracts) you to (them|that|those|the other|him|her)\b
    `,
  },
  {
    name: 'what they thought it would come to is money',
    intent: 'budget',
    confidence: 0.92,
    needs: 'what ',
    pattern: pattern('')`
      \bwhat (did|do|were|are) you (expect|expecting|hoping|thinking|think) (it|this|that|they|the \w+|to)( would| to| might)? (
        cost|come (to|in at|out at)|run( to)?|set you back|invest|pay|spend
      )\b
    `,
    unless: /\b(benefit|return)\b/,
  },
  {
    name: 'what worries them is reluctance, once they have objected',
    intent: 'objection-probe',
    confidence: 0.85,
    needs: 'what ',
    pattern: /\bwhat (\w+ )?(worries|concerns|scares|bothers|frightens|puts) you (most |off )?/,
    unless: /\bif\b/,
    stage: 'objection',
  },
  {
    name: 'which of ours appeals to them asks for a reaction to the offer',
    intent: 'interest',
    confidence: 0.92,
    needs: 'which ',
    pattern: pattern('')`
      \bwhich (one |ones |parts? )?(of )?(our|these|those|the) (\w+ ){0,3}
      (interests?|appeals?|excites?|speaks? to|stands? out|catch(es)?|would interest|sounds?)\b
    `,
  },
  {
    name: 'when a deal closes is a date',
    intent: 'timeline',
    confidence: 0.9,
    needs: 'when ',
    pattern: /^(so |and |ok |okay )*when (will|does|do|would|should|is|are) (\w+ ){1,4}(close|closing)\b/,
    unless: /\b(shop|store|office|branch|school|plant|site|bar|restaurant|clinic|you|your|kitchen|gates?|doors?)\b/,
  },
  {
    name: 'what it does to them personally is their own stake',
    intent: 'person',
    confidence: 0.68,
    needs: 'you personally',
    pattern:
      /\b(affect|affecting|affected|impact|impacting|hit|hitting|hurt|hurting|mean for|mean to|matter to|in it for) you personally\b/,
  },
  {
    name: 'what has to be true before it makes sense asks for commitment',
    intent: 'close',
    confidence: 0.74,
    needs: ' to ',
    pattern: pattern('')`
      \bwhat (would|must|will|has|does|do) (have |has |need |needs )?to (be true|happen|be different|be in place)\b.*\b
      (make sense|no-brainer|work|easy|go ahead|move|moving|get started|try|decision|buy|comfortable)\b
    `,
    unless: /\b(budget|priority|solved|deadline|date|cycle|next year)\b/,
  },
  {
    name: 'what would give them the courage to go ahead asks for commitment',
    intent: 'close',
    confidence: 0.88,
    needs: 'what would ',
    pattern: pattern('')`
      \bwhat would (make|help) (you|your \w+) (feel )?(more )?(comfortable|confident|sure|safe) (
        trying|going|moving|signing|starting|enough|with (lower|a)|that (we|our)|your team|to (try|go|move|sign|start)
      )\b
    `,
  },
  {
    name: 'what the seller would have to show asks for commitment',
    intent: 'close',
    confidence: 0.85,
    needs: 'what would ',
    pattern: /\bwhat would (i|we) (need|have) to (show|prove|demonstrate)\b/,
    unless: /\bworry/,
  },
  {
    name: 'to ask for a gift asks for commitment',
    intent: 'close',
    confidence: 0.98,
    needs: ' you ',
    pattern: /\b(would|will|could|can) (you|we|i) (\w+ ){0,6}(gift|donation|contribution|pledge)\b/,
    unless: /\b(send|call|show|tell|share|hear|know|explain|match)\b/,
  },
  {
    name: 'their part in the decision is about who decides',
    intent: 'authority',
    confidence: 0.98,
    needs: ' in ',
    pattern: pattern('')`
      \b(role|part|say|influence) (do you (have|play) )?in (the|this|that|any|your)? ?(\w+ )?
      (decision|purchase|buying|selection|evaluation|approval)\b
    `,
  },
  {
    name: 'whose money it is, is about who decides',
    intent: 'authority',
    confidence: 0.92,
    needs: 'budget',
    pattern: /\bwhose (\w+ )?budget\b|\b(fall under|come out of|come from|out of) your (own )?(\w+ )?budget,? or\b/,
  },
  {
    name: 'whom else to talk to is a referral',
    intent: 'next-step',
    confidence: 0.83,
    needs: 'who else ',
    pattern:
      /\bwho else .*\b((i|we) (should|could|can|might|ought to)|(should|could|can) (i|we)) (be )?(talk|speak|meet|interview|connect)/,
  },
  {
    name: 'how to proceed is a mutual action',
    intent: 'next-step',
    confidence: 0.88,
    needs: 'how sh',
    pattern: /\bhow (should|shall) (we|i) (proceed|move (this )?forward|take this forward|leave (it|things))\b/,
  },
  {
    name: 'what to do next is a mutual action',
    intent: 'next-step',
    confidence: 0.88,
    needs: ' do next',
    pattern: /\bwhat (do|should) we (need to )?do next\b/,
  },
  {
    name: 'the way forward is a mutual action',
    intent: 'next-step',
    confidence: 0.88,
    needs: ' forward',
    pattern: /\b(best|right) (path|way) forward\b/,
  },
  {
    name: 'what a named fix would bring is its worth',
    intent: 'need-payoff',
    confidence: 0.74,
    needs: 'if ',
    pattern:
      /\bif (you|we) (could )?(eliminate|eliminated|remove|removed|automate|automated|cut|fix|fixed|solve|solved|halve|halved)\b.*\b(what|how)\b/,
    unless: /\b(what happens|commit|sign|success look)\b|\bcould \w+ (just |only )?(one|a single|any|anything)\b/,
  },
  {
    name: 'to point at something or to tease asks for no answer',
    intent: 'other',
    confidence: 0.98,
    needs: '',
    pattern: /^(so |and )?(see|notice|noticed) (this|that|how)( \w+){0,3}$|^(so )?guess (what|who|how)\b|^remember (when|the)\b/,
  },
  {
    name: 'how they came to do their work is their own path',
    intent: 'person',
    confidence: 0.9,
    needs: 'how did you ',
    pattern: pattern('')`
      \bhow did you (first )?(come to|end up|start|get to) (run|running|lead|leading|manage|managing|own|owning|be|being) |
      \bhow did you (first )?(get|come) into (this|the|your) (line|business|trade|job|role|work|industry|profession)\b
    `,
  },
  {
    name: 'how something ended up so led here',
    intent: 'backstory',
    confidence: 0.9,
    needs: 'how did ',
    pattern:
      /^(and |so |but )?how did (it|that|this|they|things|(the|your|our|his|her|their) [a-z'-]+( [a-z'-]+)?) (end up|come to be|come about)\b/,
    unless: /\bradar\b/,
  },
  {
    name: 'what they dream about is the person',
    intent: 'person',
    confidence: 0.9,
    needs: 'dream',
    pattern: /\bwhat (do|did) (you|they|he|she) (\w+ )?dream (about|of)\b/,
  },
  {
    name: 'what drives the need led here',
    intent: 'backstory',
    confidence: 0.9,
    needs: ' the ',
    pattern: /\b(driving|drives|drove|behind) the (need|search|change|switch|move|interest)\b/,
    unless: ABOUT_TIME,
  },
  {
    name: 'what they are trying to do is the wanted state',
    intent: 'goal',
    confidence: 0.92,
    needs: 'trying to',
    pattern: /\bwhat (is|are) (it )?(you|they|he|she) (\w+ )?trying to (do|achieve|accomplish|reach|change|get to)$/,
  },
  {
    name: 'why they do what they do now led here',
    intent: 'backstory',
    confidence: 0.88,
    needs: 'why are ',
    pattern: /\bwhy are (you|they) (doing|looking|thinking|considering|switching|moving|changing)\b/,
  },
  {
    name: 'what gets in the way is the difficulty itself',
    intent: 'problem',
    confidence: 0.78,
    needs: ' way',
    pattern: /\b(gets?|getting|stands?) in (your|their|the|his|her) way\b/,
    unless: /\b(yes|sign|signing|decision|deciding|forward|ahead|today's)\b/,
  },
  {
    name: 'what they face in their work is the difficulty itself',
    intent: 'problem',
    confidence: 0.98,
    needs: ' face',
    pattern: /\bwhat (\w+ )?do (you|they) face\b/,
  },
  {
    name: 'a thing that is too loud or too slow is a difficulty',
    intent: 'problem',
    confidence: 0.85,
    needs: ' too ',
    pattern: /^(and |so )?(is|are) (it|that|this|the|your) .*\btoo (loud|noisy|cold|hot|warm|slow|damp|dark|heavy|stiff|draughty|drafty)$/,
  },
  {
    name: 'whether a thing does its work looks for a difficulty',
    intent: 'problem',
    confidence: 0.85,
    needs: ' keeping ',
    pattern: /^(and |so )?is (it|that|this|the|your) (\w+ )?keeping (the|your|up)\b/,
  },
  {
    name: 'the features they want are attributes of the thing bought',
    intent: 'requirement',
    confidence: 0.95,
    needs: ' features ',
    pattern: pattern('')`
      ^(and |so |okay )*(what|which)( \w+){0,4} features (do|does|would|will|are|is|must|should) (you|your|they|the)\b.*\b
      (need|want|looking for|require|like|have|after)( (most|in|on|from|for) .*)?$
    `,
  },
  {
    name: 'what they would like to spend is money',
    intent: 'budget',
    confidence: 0.93,
    needs: ' you ',
    pattern: pattern('')`
      \b(what|how much) (would|do|did|were|are) you (\w+ )?
      (like|want|hope|hoping|plan|planning|expect|expecting|prepared|willing|happy|looking|comfortable) (to )?(be )?
      (spend|spending|pay|paying|invest|investing|put into|putting into)\b
    `,
    unless: pattern('')`
      \b(spend|spending|invest|investing) (the|your|more|less|his|her|their|a) ?
      (day|days|time|week|weekend|weekends|evening|evenings|year|energy|hour|hours)?\b.*\b
      (day|days|time|weekend|weekends|evenings?|energy|hours?)\b|\battention\b
    `,
  },
  {
    name: 'whether they need something is an attribute of what they take',
    intent: 'requirement',
    confidence: 0.93,
    needs: ' you ',
    pattern: /^(and |so |also |then )*(do|will|would) you (also |still )?(need|require)\b/,
    // An approval is asked for, a talk, or nothing to buy.
    unless: pattern('')`
      \b(
        approval|approve|permission|sign|signs|signed|sign off|legal|procurement|board|bids|quotes|run (it|this|that)|anyone|anybody|someone
        |somebody|(talk|speak|check|consult|discuss|meet) |to (think|sell|know|see|hear|decide|move|go)|from (us|me)|anything|time|hand|help
        |more (info|information|time)
      )\b
    `,
  },
  {
    name: 'how customers find them is their business',
    intent: 'business-context',
    confidence: 0.85,
    needs: ' you',
    pattern: pattern('')`
      \bhow do (most of |most |the )?(your |new |potential |current )*
      (customers|people|clients|patients|guests|leads|prospects|buyers|members|students|families|couples|shoppers|diners|they)( \w+){0,2} (
        find|hear (about|of)|discover|learn about|come across|get to know
      ) (you|your \w+)\b
    `,
  },
  {
    name: 'what their budget is, is about money',
    intent: 'budget',
    confidence: 0.98,
    needs: 'budget',
    pattern: pattern('')`
      ^(and |so |okay |may i ask |can i ask |could you share )*
      (what|what kind of|what sort of|do you have|have you got|have you set|is there) ?(is|was|are)? ?(your|the|a|an)? ?(\w+ ){0,2}budget
      ( range| figure| number| bracket)?( in mind| set aside| allocated| approved| set)?( (for|around) (this|that|it|the \w+|a \w+|<slot>))?
      ( yet| already)?$
    `,
  },
  {
    name: 'what they set aside or mean to spend is money available',
    intent: 'budget',
    confidence: 0.95,
    needs: 'how much ',
    pattern: pattern('')`
      \bhow much (money |cash |funding |in total )?(have|has|had|did|do|are|were|would) (you|they|your \w+) (\w+ )?(
        set aside|put aside|budgeted?|earmarked?|allocated?|hoping to spend|looking to spend|planning to spend|want(ing)? to spend
        |like to spend|prepared to spend
      )\b
    `,
  },
  {
    name: 'what it must be able to do is an attribute of what they take',
    intent: 'requirement',
    confidence: 0.93,
    needs: 'need to ',
    pattern: pattern('')`
      \b(do|will|would) (you|we|they) (also |still )?need to (
        track|process|store|handle|support|manage|integrate|migrate|capture|measure|record|connect|export|import|cover|fit|hold|carry
      )\b
    `,
  },
  {
    name: 'what the requirements are',
    intent: 'requirement',
    confidence: 0.9,
    needs: 'requirement',
    pattern: /^(and |so )*what( is| are)? (your |the |any )?(\w+ ){0,3}requirements?( do you have| are needed.*| (for|in|on) .*)?$/,
    unless: /\b(compliance|regulatory|legal|job|entry|visa)\b/,
  },
  {
    name: 'how something is spelt is for the form',
    intent: 'logistics',
    confidence: 0.93,
    needs: ' ',
    pattern: /(^| )[a-z] [a-z] [a-z]( |$)/,
  },
  {
    name: 'what they look for in a thing are its attributes',
    intent: 'requirement',
    confidence: 0.98,
    needs: 'looking for',
    pattern: pattern('')`
      ^(and |so |well |okay |tell me |can you tell me |could you tell me |can you share )*(a (little|bit) )?(more )?(about )?what (
        exactly |else |specifically |kind of \w+ |sort of \w+ |size |style )?(are |were )?you (are |were )?(\w+ )?looking for
      ( in (a|an|your|the|this|our|new) .+)?( today)?$
    `,
  },
  {
    name: 'which kind they lean to is an attribute of what they take',
    intent: 'requirement',
    confidence: 0.85,
    needs: ' you ',
    pattern: pattern('')`
      ^(and |so )*(what|which) (\w+ ){0,2}(type|kind|sort|model|style|size|category|colou?r|make|finish|material)s? (of \w+ )?(\w+ )?
      (are|were) you (mainly |most )?(considering|leaning|targeting|thinking of|interested in|looking (for|at)|after)\b
    `,
    unless: /\b(vendors?|suppliers?|providers?|compan(y|ies)|agenc(y|ies)|people|customers?|clients?|money|deal)\b/,
  },
  {
    name: 'whom else they look at are other options',
    intent: 'competition',
    confidence: 0.98,
    needs: ' you ',
    pattern: pattern('')`
      \b(who|what|which|anyone|anybody|any) (
        else
        |other (\w+ )?
        (vendors?|options?|companies|company|providers?|suppliers?|solutions?|tools?|contractors?|firms?|agencies|agents?|quotes?|bids?)
      ) .{0,16}you (currently |already |also |still )?(
        looking at|considering|talking to|talked to|speaking (to|with)|spoken (to|with)|evaluating|comparing|looked at|getting quotes from
        |weighing
      )\b
    `,
  },
  {
    name: 'what was left out may be anything',
    intent: 'other',
    confidence: 0.9,
    needs: 'not ',
    pattern: pattern('')`
      ^(and |so |okay |finally )*(
        ((is|was) there )?(anything|something) (else )?(that )?(i|we) (have not|did not)
        |what (else )?((have|did) not (i|we)|(have|did) (i|we) not)
      ) (yet )?(asked?|covered?|talked? about|discuss(ed)?|mention(ed)?|touch(ed)? on)
      ( that (matters|is important|(you|i|we) (want|would|think|should)\b.{0,40}))?( here| today)?$
    `,
  },
  {
    name: 'when they need it is a date',
    intent: 'timeline',
    confidence: 0.98,
    needs: 'when ',
    pattern: pattern('')`
      ^(and |so |okay |ideally )*(by )?when (do|would|did|will) you (ideally |really |realistically )?
      (need|want|like|hope|hoping|expect|plan) (to have )?(this|it|that|everything|the \w+|to be|to go live)( \w+){0,4}
      ( (in place|done|live|installed|up and running|running|finished|by|completed|ready|sorted|started))?$
    `,
  },
  {
    name: 'whether they can decide now asks for a commitment',
    intent: 'close',
    confidence: 0.92,
    needs: 'you ',
    pattern: pattern('')`
      ^(so |and |now )*(are|would|will|could|can) you (be )?(in a position|able|ready|prepared|willing)? ?(to )?
      (decide|sign|commit|buy|order)\b.*\b(today|tonight|right now|right away|on the spot|this (morning|afternoon|evening|minute))$
    `,
  },
  {
    name: 'what they need before deciding is about commitment',
    intent: 'close',
    confidence: 0.88,
    needs: 'what would you ',
    pattern: pattern('')`
      \bwhat would you (still )?need( to see| to know)? (before|in order to|to) (
        deciding|decide|you decide|you can decide|move forward|moving forward|go ahead|going ahead|sign|signing|you sign
      )\b
    `,
  },
  {
    name: '“if I…, would you buy it?” asks for commitment',
    intent: 'close',
    confidence: 0.98,
    needs: ' you ',
    pattern:
      /^(and |so |but )?(if|suppose|supposing) (i|we) .*\b(would|will|are) you (then )?(buy|order|sign|commit|go ahead|move forward|ready to)\b/,
  },
  {
    name: 'a magic-wand ask is about the wanted state',
    intent: 'goal',
    confidence: 0.98,
    needs: 'wand',
    pattern: /\bmagic wand\b|\bwave a wand\b/,
  },
  { name: 'a perfect world is a wanted state', intent: 'goal', confidence: 0.98, needs: ' world', pattern: /\b(perfect|ideal) world\b/ },
  {
    name: 'what success looks like is the wanted state',
    intent: 'goal',
    confidence: 0.98,
    needs: 'look like',
    pattern: /\b(success|a win|winning|great|good|perfect|ideal|done) (would |will )?look like\b/,
  },
  {
    name: '“if you could change one thing” is about the wanted state',
    intent: 'goal',
    confidence: 0.98,
    needs: 'if you could',
    pattern:
      /\bif you could (change|fix|improve|solve|automate|remove|eliminate|redesign|redo|get rid of|hand off) (just |only )?(one|anything|a single)\b/,
    unless: /\b(our|price|pricing|us)\b/,
  },
  {
    name: '“why now” asks for priority',
    intent: 'importance',
    confidence: 0.95,
    needs: 'why',
    pattern: pattern('')`
      ^(so |and |but |okay |just )*why now$
      |\bwhy (is|was|are) (this|that|it|these|now|solving|fixing) .{0,20}(important|priority|matter|urgent|the right time)\b
    `,
  },
  {
    name: 'how important it is',
    intent: 'importance',
    confidence: 0.96,
    needs: 'how',
    pattern: /\bhow (important|urgent|critical|crucial|high a priority|big a priority|big of a priority) (is|are|was|would)\b/,
  },
  {
    name: 'how they heard of the seller',
    intent: 'source-survey',
    confidence: 0.98,
    needs: '',
    pattern: pattern('')`
      \bhow (did|do) you (first |originally |initially )?(hear|find out|learn) (about|of) (us|our|me|<slot>)
      |\bhow did you (find|come across) (us|our)\b|\bwho (referred|recommended) you\b
    `,
  },
  {
    name: 'what they tried before led here',
    intent: 'backstory',
    confidence: 0.97,
    needs: 'tried',
    pattern: /^(and |so |okay |may i ask |can i ask )*(what|have|has) .{0,12}tried\b/,
    unless: /\bwould\b|\btried (us|our|the demo|the trial)\b/,
  },
  {
    name: 'what they had or used before led here',
    intent: 'backstory',
    confidence: 0.88,
    needs: 'have you ',
    pattern: pattern('')`
      ^(and |so |but |okay )*have you (two |guys |all )?(ever )?
      (had|used|tried|worked with|hired|owned|gone through|been through|looked at|considered) (.* )?(before|in the past|previously)$
    `,
    unless: /\b(us|our|ours|purchases?|evaluations?|decisions?|buying|<\w+>)\b/,
  },
  {
    name: 'the biggest challenge is the difficulty itself',
    intent: 'problem',
    confidence: 0.98,
    needs: '',
    pattern: pattern('')`
      \b(biggest|main|number one|toughest|hardest|top|greatest) (
        challenges?|frustrations?|problems?|headaches?|pain points?|bottlenecks?|struggles?
      )\b
    `,
    unless: /\b(cost|impact|affect|solve[ds]?|fixed|if)\b|^why\b/,
  },
  {
    name: 'what happens if nothing changes is a consequence',
    intent: 'impact',
    confidence: 0.98,
    needs: 'what happens',
    pattern: pattern('')`
      \bwhat happens (if|when) (you|nothing|this|that|it|they|things|the) .*\b(not|nothing|stays?|keeps?|waits?|continues?|goes on)\b
      |\bwhat happens if nothing\b
    `,
  },
  {
    name: 'what the problem costs is a consequence',
    intent: 'impact',
    confidence: 0.89,
    needs: 'cost',
    pattern:
      /\b(is|are|does|do|has|been|did|it|that|this) (it |that |this |all that )?(cost|costs|costing) (you|your|the (business|company|team))\b/,
    unless: pattern('')`
      \bwould it\b|\bcurrent\w* (plan|provider|policy)\b|^(so|because|you (mentioned|said)|(it |that )?sounds)\b|\b(right|correct)$
      |\bto (acquire|win|hire|get a new)\b
    `,
  },
  {
    name: 'what solving it would mean is its worth',
    intent: 'need-payoff',
    confidence: 0.81,
    needs: ' would ',
    pattern: /\bif .*\b(what|how) would (that|it|this) (mean|do|change|be worth|free|feel|help|allow|impact)\b/,
    unless: /\b(commit|sign|forward|loss|lost|ill|wrong|nothing (changed|changes|happened|happens)|stay(s|ed)?)\b/,
  },
  {
    name: 'what holds them back is reluctance',
    intent: 'objection-probe',
    confidence: 0.79,
    needs: ' you ',
    pattern: /\b(holding|hold|holds|stopping|keeping|giving|give) you (back|from|pause)\b/,
    // What keeps them from doing something of their own is the difficulty.
    unless: pattern('')`
      \b(tonight|today)\b
      |\bfrom (?!
        (
          moving|going (ahead|forward|with)|signing|starting|getting (started|going|this|it|one)|buying|committing|deciding|saying|pulling
          |making (a|the|that|this)|doing (it|this|that|business)|trying|using|switching|joining|booking|agreeing|taking|it|that|this
        )\b
      )
    `,
  },
  {
    name: '“is it the price?” looks for the reason behind reluctance',
    intent: 'objection-probe',
    confidence: 0.98,
    needs: ' it ',
    pattern: pattern('')`
      \b(is|was) it (more |mainly |just |really )*(of )*(about )?(the|a|an|your)? ?
      (price|cost|money|timing|budget|fee|fit|trust|monthly payment|upfront cost|investment)\b.*\b(or|itself|that|only)\b
    `,
  },
  {
    name: 'who signs or decides',
    intent: 'authority',
    confidence: 0.98,
    needs: 'who',
    pattern: /\bwho .*\b(signs?|(the )?final (say|decision)|decides?|approves?|sign off|makes? the (call|final call|decision))\b/,
    // Who rules on the daily work is no buyer: “Who decides which driver takes which tour?”
    unless: pattern('')`
      ^why|\bwho decided\b
      |\b(decides?|approves?|signs? off on) (?!
        .*\b(
          buy|bought|buying|purchases?|purchasing|spend|spends|spent|spending|budgets?|money|pay|paid|pays|vendors?|suppliers?|providers?
          |tools?|software|systems?|solutions?|ahead|forward|proceed|sign|signed|continue|invest|investments?|projects?|pilots?|trial|deals?
          |contracts?|contractors?|hire|hired|agency|partner|us|audit|success|renewals?|terms|costs?|expenses?|expenditures?
        )\b
      )(whether|which|how|when|where|who|what|if|(a|an|the|each|every|your) )
    `,
  },
  {
    name: 'who else takes part in the decision',
    intent: 'authority',
    confidence: 0.93,
    needs: ' else ',
    pattern: pattern('')`
      \b(who|anyone|anybody|someone|somebody) else .*\b(
        decision|decide|deciding|choosing|selecting|evaluating|evaluation|approval|purchase|buying|sign|approve|weigh|say|input|loop
        |(look at|review|see|read) (the|this|our) (contract|agreement|proposal|quote|offer|terms)
      )\b
    `,
  },
  {
    name: 'what must be true to go forward asks for commitment',
    intent: 'close',
    confidence: 0.98,
    needs: 'what',
    pattern: pattern('')`
      \bwhat (would|does|do|will|has|have|else) .{0,30}\b(need|have|has|take|see) .{0,40}\b
      (move forward|move ahead|say yes|go ahead|sign|get started|make this happen|feel comfortable moving)\b
    `,
  },
  {
    name: 'any ask for commitment is close',
    intent: 'close',
    confidence: 0.97,
    needs: '',
    pattern: pattern('')`
      ^(so |and |okay |great )*((are|would) you (be )?|you )?(ready|prepared) to (
        get started|move forward|move ahead|sign|go ahead|proceed|commit|buy|order|book
      )\b
      |\b(shall|should|can) (we|i) (
        get (you )?(started|set up|signed|scheduled)|go ahead|move forward|write (it|this|you) up|lock (it|this|you) in|put you down
        |finali[sz]e
      )\b
    `,
  },
  {
    name: 'next steps are a mutual action',
    intent: 'next-step',
    confidence: 0.89,
    needs: 'next step',
    pattern: /\bnext steps?\b/,
    unless: /\b(ready to|sign|start)\b/,
  },
  {
    name: 'whether the line and the moment are good is mechanics',
    intent: 'logistics',
    confidence: 0.98,
    needs: '',
    pattern: /\bcan you (hear|see) (me|my)\b|\bam i (speaking|talking) (to|with)\b|\bhard stop\b|\bbest (number|email) (to|for)\b/,
  },
  {
    name: 'whether questions are left checks understanding',
    intent: 'understanding-check',
    confidence: 0.98,
    needs: 'question',
    pattern: pattern('')`
      ^(so |and |before [^?]{0,30} )?(do you have|have you got|are there|what|any)( other| more| further| final)? questions?
      ( do you have| for me| for us| so far| at this point| about (this|that|it|any of this))*$
    `,
  },
  {
    name: 'whether the rep got it right checks understanding',
    intent: 'understanding-check',
    confidence: 0.98,
    needs: ' i ',
    pattern: pattern('')`
      ^(so |and |okay )*(did|have) i (get|got|hear|heard|understand|understood|miss|missed|capture|captured) (
        that|this|it|you|anything|everything
      )\b
    `,
    unless: /\bagenda\b/,
  },
  {
    name: 'whether a named thing is important asks for its weight',
    intent: 'importance',
    confidence: 0.98,
    needs: ' important',
    pattern: /^(and |so )?(is|are|was|were) (?!it |this |that |there ).* important( to you)?$/,
  },
  {
    name: 'two hours to choose from are an appointment',
    intent: 'next-step',
    confidence: 0.9,
    needs: ' or ',
    pattern: /^(or |and )?\d+(:\d+)? ?(am|pm)? or \d+/,
  },
  {
    name: 'which day suits is an appointment',
    intent: 'next-step',
    confidence: 0.98,
    needs: '',
    pattern: /\b(which|what) (days?|times?|slot|date) .{0,20}(works?|suits?|better|best|good|prefer)\b/,
  },
  {
    name: 'when to meet or to see it is an appointment',
    intent: 'next-step',
    confidence: 0.98,
    needs: 'when ',
    pattern: pattern('')`
      ^(so |and |now |great )*when (would|can|could|should|are) (you|we|i) (be able to |like to |want to |free to |available )?(
        see|view|visit|tour|come|meet|talk|speak|chat|connect|stop by|drop by|catch up|follow up|touch base|hop on|jump on|get together
        |schedule
      )\b
    `,
    unless: /\bhear back\b/,
  },
  {
    name: 'where to go from here is a mutual action',
    intent: 'next-step',
    confidence: 0.92,
    needs: 'o ',
    pattern: /\bwhat would you like to (happen|do) next\b|\bwhere (do|should) we go from here\b/,
  },
  {
    name: 'steps of buying are about who decides, and how',
    intent: 'authority',
    confidence: 0.98,
    needs: '',
    pattern: pattern('')`
      \b(procurement|contracting|purchasing|purchase|approval|sign-?off|legal review|security review|vendor review|buying) (
        process|steps?|procedure|workflow
      )\b
      |\b(process|steps?|procedure) (for|to|of) (approv(ing|e)|buy(ing)?|purchas(ing|e)|sign(ing)? off) (
        a|an|the|new|something|this|that|on|any|anything|tools?|software|purchases?|budgets?
      )\b
    `,
  },
  {
    name: 'when they will have decided is a date',
    intent: 'timeline',
    confidence: 0.98,
    needs: 'when ',
    pattern: pattern('')`
      ^(and |so )?(when|by when) (do you think |would |will |do )*(you|they|it).{0,20}\b
      (decide|made a decision|have a decision|make a decision|(had|have) that (conversation|discussion)|present it)\b
    `,
  },
  {
    name: 'the most they would pay is money acceptable',
    intent: 'budget',
    confidence: 0.98,
    needs: '',
    pattern: pattern('')`
      \b(upper|lower|price) limit\b|\bmost you (would|could|are) (spend|pay|willing)\b
      |\b(willing|prepared|comfortable|expecting|happy) to (pay|invest)\b
      |\bhow much (more )?would you (be willing to |expect to |want to )?(pay|spend)\b
    `,
    unless: /\btime\b/,
  },
  {
    name: 'to ask what they mean unpacks a word',
    intent: 'understanding-check',
    confidence: 0.98,
    needs: '',
    pattern:
      /^what do you mean\b|^what (does|do) \S+( \S+){0,3} mean (exactly|specifically|in practice|here)$|^how do you define (?!success)/,
  },
  {
    name: 'where they found the seller',
    intent: 'source-survey',
    confidence: 0.92,
    needs: 'you ',
    pattern:
      /\b(where|how) (did |do )?you (first |originally )*(hear|find|found|come across|came across|discover|learn) (about |of )?(us|me|our|<slot>)\b/,
    unless: /\b(walk me|story|long|much|many)\b/,
  },
  {
    name: 'the return they expect is the wanted state',
    intent: 'goal',
    confidence: 0.98,
    needs: 'what ',
    pattern: pattern('')`
      \bwhat (kind of |sort of )?(roi|return|results?|outcomes?|benefits?|gains?) (are|were|do|did) you (\w+ )?
      (expecting|expect|hoping|hope|looking|aiming|after)\b
      |\bwhat (kpis?|metrics?|numbers?) (are|do|would) you (trying|want|hoping|need|like) to\b
    `,
  },
]
