import { ownText } from '../../text/own-text.js'
import { pattern } from '../../text/pattern.js'
import { phrasePattern, plainWords, withoutQuotes } from './label.js'

/** What stands under a heading or behind a label. */
export type Purpose =
  | 'speech'
  | 'ask'
  | 'objection'
  | 'customer'
  | 'listen'
  | 'note'
  | 'check'
  | 'negative'
  | 'positive'
  | 'prompt'
  | 'mail'
  | 'chat'
  | 'voicemail'

/** In the order in which they are tried; `note-label` holds words that make a label a note, but not a heading. */
const LISTS: readonly (readonly [Purpose | 'note-label' | 'customer-label', string])[] = [
  // "Pick two, by how they answer": whatever else the words name, what follows is to be asked.
  [
    'ask',
    `
      ^(?:choose|pick|select) (?:any |from |up to )?(?:\\d|one |two |three |four |five )(?!.* tips$) · (?<!not )probe$ ·
      (?<!not to |not |never |don.t )ask (?!yourself |ourselves |the user |other |the other |any other )(?:\\w+ ){0,5}(?:following|these)(?: questions)?$
    `,
  ],
  // Social media are a topic where questions stand under them, a message elsewhere.
  ['ask', '(?:social media|facebook|instagram|newsletters?) (?:(?:and )?(?!dms? |messages? |posts? |comments? )\\w+ ){0,3}questions$'],
  // "Listen for gaps, then:" leads to what is said after listening.
  // "One sentence, then stop and listen": what follows is said first.
  ['speech', '(?<!^)then (?:\\w+ ){0,4}listen$'],
  ['speech', '(?:^|pause |pause and )listen (?:\\w+ ){0,8}then(?: (?:ask|say|try|answer|respond|reply|follow up|continue))?$'],
  [
    'prompt',
    `
      ai prompt · ai prompts · prompt for · prompt to · prompts for ai · system prompt · prompt template · prompt templates ·
      advanced prompt · ^prompt$ · ^prompts$ · ^the prompt · master prompt ·
      (?:chatgpt|chat gpt)(?! (?:transcript|conversation|version|script)) · copy this prompt · use this prompt · paste this · paste into ·
      llm · ^input$ · user input · user says · user query · user request · user asks · bot$ · trigger phrases · ^triggers$ ·
      when to activate · activation · instructions for the (?:model|assistant|agent|ai) · ai instructions · role play setup · ai role play ·
      ai personalization prompt · claude prompt · gpt prompt · tell the model · ask the user · clarifying questions for the user
    `,
  ],
  [
    'speech',
    `
      phone or e ?mail · (?:during|while on) (?:a |the |this |your )?call · linked ?in (?:or |and )?(?:phone|calls?) ·
      (?<!re )texts? (?:and |or )?(?:phone )?calls?$ · (?:phone|calls?) (?:or |and )?linked ?in · calls? after ·
      call (?:and |or )?(?:whatsapp|sms|texts?|dms?) · (?:phone|call) (?:or|and) (?:e ?mail|text) · phone script · call script ·
      voicemail script$ · phone call · live chat · warm call · cold call script
    `,
  ],
  [
    'mail',
    `
      outreach (?:messages?|notes?)(?! scripts?) · postcards? · flyers? · leaflets? · brochures? · snippets · ad copy · adverts? ·
      landing pages? · web ?site copy · door ?hangers? · yard signs? ·
      (?<!(?:their|your|get|getting|collect|collecting|confirm|confirming|capture|capturing|give|gives|giving|provide|provides) (?:\\w{1,5} )?)(?<!(?:best) )e ?mails?(?! (?:and )?(?:accounts?|authentication|calendars?|deliverability|domains?|hosting|infrastructure|login|migration|platforms?|providers?|security|servers?|setup|systems?|tools)(?: |$)) ·
      mail · mails · ^subject$ · subject lines? · newsletter · linked ?in · inmails? · connection requests? · follow up note ·
      thank you note · proposal template · cover letter · meeting invite · calendar invite · ^ps$ · ^p s$ · autoresponder · drip
    `,
  ],
  [
    'chat',
    `
      (?<!(?:sample|full|script|body|example|alt|the|spoken|exact|plain|original|above|and|or|by) )texts?$ ·
      ^text (?:before|after|when|if|them|him|her|the (?:customer|client|owner|lead|homeowner|prospect)) · sms · text messages? ·
      chat messages? · messages? to (?:paste|send|copy) · text templates? · follow up texts? · confirmation texts? · reminder texts? ·
      ^texts?$ · texting · whatsapp · ^dms?$ · dm scripts? · dm templates? · direct messages? · message templates? · ^message$ ·
      slack messages? · facebook · instagram · social media · posts? templates? · chat templates? · voice note
    `,
  ],
  ['voicemail', 'voicemails? · voice mails? · leaving a message · ^vm$ · if no answer · answering machine'],
  [
    'negative',
    `
      rewrite these · bombed · backfired · flopped · please no$ · do not$ · what failed · cringe · drip texts?$ · fix these ·
      what's wrong with · slips?$ · blunders · sins$ · not our style · ^(?:not allowed|prohibited)$ · we (?:never|don't) (?:say|ask) ·
      we leave out · not for the call · used to ask · ^bad · ^wrong · ^avoid · ^avoiding · ^don'?t$ · ^don'?ts$ · ^dont ·
      ^don't (?:say|ask|use|write|send|type|open|do|start|lay|lead|go|push|try|open with) · ^not (?:our|my|this|that|for|like|how) · ^not$ ·
      ^do not · ^never · ^not like this · leave out · left out · off limits · ^cannot (?:say|ask) · you cannot · can't (?:say|ask) ·
      you (?:don't|do not|should not|shouldn't|never) want to (?:ask|say|use|hear) · (?:should not|shouldn't|must not|mustn't) (?:ask|say) ·
      what not to · to not (?:ask|say) · not to say · not to ask · never say · never ask · don't say · don't ask · don'ts · do nots ·
      things to avoid · (?:questions|phrases|words|what) to avoid · mistakes? · ^instead of · anti ?patterns? · ^weak · ^poor · ^terrible ·
      ^worst(?! (?:part|bit|thing|experience|moment|day|case|fear)s?\\b) · ^traps?$ · ^amateur · ^old way · ^ineffective · ^not so good ·
      bad examples? · wrong (?:response|way|approach|answer|focus|question) · bad (?:\\w+ )?(?:way|questions?|response|version|opener) ·
      weak (?:version|question|example|opener|response) · ^before$ · pitfalls · ^rather than · common errors · killers? · anti ?questions? ·
      ^less effective · ^pushy · ^too pushy · ^closed version · ^leading version · ^leading$ · ^hard sell · what loses deals · ^fail$ ·
      not recommended · ^unacceptable · ^banned · ^forbidden · ^retired
    `,
  ],
  [
    'positive',
    `
      ^repairs?$ · ^open$ · ^good · ^better · ^best$ · ^instead$ · ^instead say · ^say instead · ^ask instead · ^right · ^do$ · ^do this ·
      ^do say · ^do ask · ^strong · ^after$ · ^correct · ^great · ^excellent · ^improved · ^new way · ^effective · ^more effective ·
      ^preferred · ^try instead · ^use instead · ^rather · ^swap · ^replace with · good examples? · better (?:version|question|way) ·
      ^open version · ^fix(?:es)?$ · ^the fix$ · ^remedy$ · ^solution$ · ^do instead · ^what to do instead · ^exception · ^exceptions$ ·
      ^can (?:say|ask) · you can (?:say|ask) · ^worked (?:on|example|through|in)
    `,
  ],
  [
    'check',
    `
      quiz · reviewing · open questions · exercises? · drills?$ · homework · ^discuss(?:ion)?$ · for trainees · trainers? · answer key ·
      private questions? · silently · ^consider$ · ^think about · review criteria · feedback points? · feedback$ · ^review$ ·
      ^review (?:weekly|monthly|quarterly|together) · ^reader'?s? question · contact report · 
    ` +
      `
        checklists? · self checks? · gut checks? · self reviews? · self assessments? · self evaluation · scorecards? · score cards? ·
        scoring · score sheets? · rate yourself · ask yourself · questions to ask yourself · ask ourselves · ^did i · ^did we · ^did you ·
        ^have i · review questions · reflections? · debriefs? · call review · call audit · quality check · rubrics? · grading ·
        evaluation of · after (?:each|every) (?:call|interview|visit|meeting|demo|appointment|session|conversation) ·
        after an? (?:call|visit|meeting|demo|appointment|interview) ·
        after the (?:call|visit|meeting|demo|appointment|interview|session|show|tour) ·
        post (?:call|meeting|demo|visit|interview|session|appointment|mortem) · go no go · exit criteria · definition of done · ^readiness ·
        (?:call|demo|deal|meeting|rep|team|our|your) readiness · readiness (?:check|review|score) · ^(?:daily|weekly|monthly) review$ ·
        questions to answer · ^after \\d+ (?:calls|interviews|meetings|conversations|visits) · you want to learn$ ·
        ^(?:the |our |key |main |core )?research questions?$ · questions (?:it |this |that |these |they |the \\w+ )?rais(?:ed|es)$ ·
        ^the questions? (?!you |we )(?:\\w+ ){1,4}(?:is|are) (?:now |still |really )?asking$ · prep questions · prep checklist ·
        questions for (?:yourself|the rep|reps|me|us|the team) · internal questions · qualification criteria · red team · retro ·
        retrospective · decision tree · (?:interview|conversation) (?:analysis|synthesis) ·
        ^after (?:all |your |the )?(?:interviews|conversations)(?: |$)
      `,
  ],
  [
    'listen',
    `
      (?:typical|common|usual|possible|likely|their|customer) repl(?:y|ies) · listen for · listening for · listen$ · ^listen ·
      what to listen · to listen for · watch for · watch out for · look for · looking for$ · buying signals? · warning signals? ·
      ^(?:the |common |key )?(?:closing|qualifying|disqualifying|interest|intent|purchase|positive|negative|strong|weak)(?: (?:closing|buying|interest|intent))? signals? ·
      ^signals?$ · red flags? · green flags? · yellow flags? · warning signs? · signs of · common answers? · possible answers? ·
      typical answers? · expected answers? · likely answers? · sample answers? · good answers? · bad answers? · strong answers? ·
      weak answers? · answers you · they may say · they might say · they'll say · they say · you might hear · you may hear · you'll hear ·
      you will hear · what you hear · what you'll hear · when you hear · common responses · typical responses · expected responses? ·
      likely responses? · possible responses? · customer responses? · prospect responses? · their responses? · what they say ·
      what they mean · what it means · what (?:they|it) (?:really|actually) means? · indicators? · disqualifiers? · tells · ^hear · ^heard
    `,
  ],
  [
    'customer',
    `
      agent'?s (?:concern|worry|objection)s? · questions (?:not |never )?to answer · questions (?:we|you) (?:do not|don't|can't|cannot|will not|won't) answer ·
      (?:buyer|customer|prospect|client|homeowner|seller|patient|caller|partner|donor|candidate|guest)'?s (?:response|reply|answer|concern|worry|line|words|reaction|objection|question|thought)s? ·
      scenarios? to (?:practi[cs]e|drill|rehearse)$ ·
      questions for (?:your |our )?(?:customers|clients|buyers|homeowners|prospects|patients|people|shoppers) to ask ·
      (?:customers|clients|buyers|homeowners|prospects|they) (?:should|can|could) ask · ask (?:the |any )?other (?:\\w+ ){1,4}questions$ ·
      to ask (?:\\w+ ){0,2}(?:contractors?|builders?|vendors?|agents?|competitors?|installers?|compan(?:y|ies)|suppliers?|providers?|agenc(?:y|ies)|lenders?|brokers?|dealers?)$ ·
      questions to (?:be (?:prepared|ready)|prepare for|expect|anticipate) · common questions and · questions and answers · likely (?:\\w+ )?questions · expected questions · anticipated questions ·
      (?:they|she|he|customers?|clients?|prospects?|buyers?|people) (?:might|may|will|could) (?:object|push back|ask|say) ·
      (?:might|may|could|likely to) (?:object|push back)(?: with)? · says$ ·
      questions (?:they|customers|prospects|clients|buyers|people|homeowners|patients|candidates|users|you'll get|you will get|you may get|you might get|they may|they might|they'll)(?: will| may| might| often| usually)?(?: ask)? ·
      questions you (?:will |may |might |can expect to |should expect to |are likely to |are going to |get |ll )?(?:be )?asked ·
      questions from (?:customers|prospects|clients|buyers|the|them) · faqs? · frequently asked · their questions ·
      (?:customer|prospect|client|buyer|candidate|homeowner|patient|user|caller|member|seller|donor|investor) questions? · hard questions ·
      tough questions · (?:they|she|he|customers?|clients?|prospects?|buyers?|people)'ll (?:ask|object|push back) · you'll be asked ·
      you (?:will|may|might|could) be asked · ^be (?:ready|prepared) for · common questions$ · q and a · they may ask · they might ask ·
      (?:customer|prospect|client|buyer|homeowner) (?:says?|asks?|said)
    `,
  ],
  [
    'customer-label',
    `
      quotes? from(?! the| our| your| my) · ^objection$ · ^objection (?:\\d+|[a-z])$ · ^customer objection · ^their objection · ^concern$ ·
      ^(?:(?:key|main|biggest|top|common|core|hidden|real|deepest|usual|their|\\w+'s) )?(?:fear|worry|worries|fears|doubts?|anxiety|anxieties)$ ·
      ^(?:key|main|biggest|top|core|hidden|real|usual) (?:concern|objection)$ · ^inner (?:voice|monologue|dialogue)$ ·
      ^what they(?:'re| are)? think(?:ing)?$ · ^pushback$ · ^if asked · ^when asked
    `,
  ],
  ['objection', '(?:handl|overcom|answer)(?:e|es|ing)? (?:\\w+ ){0,2}objections (?:with|through|using|by) '],
  [
    'note',
    `
      ^(?:what|things) (?:we|i) (?:still )?(?:don't|do not) (?:yet )?know(?: yet)?$ · ^what we know(?: so far)?$ · ^(?:known )?unknowns$ ·
      note$ · logs?$ · ^log · in the crm · not for calls · pre call · precall · pre meeting · pre demo · pre visit · pre work ·
      pre interview · pre appointment · before the (?:call|meeting|visit|demo|appointment|interview|session) ·
      before you (?:call|dial|go|start|ring|knock|begin|meet|walk) ·
      before (?:calling|dialing|dialling|conducting|preparing|meeting|interviewing|visiting|reaching out) · brain ?dump · preparation ·
      prepare · ^prep$ · call prep · why (?:it|this|that|these) (?:works?|work|matters?) · why ask · psychology · tips? · pro tips? ·
      ^notes?$ · notes? to · (?:intake|order|requirements?|booking|application|registration) forms? · notes template · note taking ·
      ^remember · ^(?:things|points|what) to (?:keep in mind|remember|watch(?: for| out for)?|bear in mind) · ^(?:keep|bear) in mind ·
      principles? · takeaways? · best practices? · guidelines? · ground rules · house rules · when to use · when not to use ·
      ^use when · how to use · how this works · overview · ^summary$ · philosophy · mindset · body language · what you need ·
      what you'll need · materials needed · metrics to track · kpis? · benchmarks? · statistics · prerequisites · resources · related ·
      references · further reading · table of contents · ^contents · ^toc$ · glossary · changelog · change log · license · do not read ·
      coach note · coaching notes? · manager notes? · coaching tips? · crm · data to (?:capture|collect|record) · what to capture ·
      to document · worksheets? · tracker · tracking · notes? sheet · call notes · meeting notes · implementation · next review ·
      maintenance · deliverables? · output format · ^key points? · personas? · ideal customer profile · ^icp · legend · dos and ·
      compliance notes · disclaimer · action items · to ?dos · to ?do list · ^to ?do$ · success metrics · what this (?:skill|agent|guide) ·
      boundaries · metadata · installation · file structure · version history · ^about this · cheat codes ·
      ^follow ?up (?:actions|tasks|to ?dos)$ · ^post \\w+ actions$
    `,
  ],
  [
    'note-label',
    `
      ^diagnose(?: first)?$ · ^(?:gather|collect|compile|inventory)(?! feedback| answers|.* one question) · ^goals?$ · ^goal of ·
      goals? for · ^objectives? · ^purpose · ^aim · ^why$ ·
      why (?:it|this|that|these|they|we|you|ask|it's|now) (?:works?|work|matters?|ask|do|does)? · ^why · rationale · psychology · tips? ·
      pro tips? · ^notes?$ · ^notes? · note to · notes to · notes template · reminders? · ^remember ·
      ^(?:things|points|what) to (?:keep in mind|remember|watch(?: for| out for)?|bear in mind) · ^(?:keep|bear) in mind · principles? · takeaways? ·
      best practices? · guidelines? · ground rules · house rules · ^rules? · ^context · ^audience · background · when to use ·
      when not to use · ^use when · ^use this · ^use if · how to use · how this works · how it works · overview · ^about$ ·
      ^about (?:us|me|ourselves|this|that|these|our|it)(?: |$) ·
      ^about the (?:script|call|author|product|company|tool|offer|guide|document|playbook|template|deal|firm|program|programme|course|method|framework|study|research|interview|session|meeting|demo|role|rep|caller) ·
      ^summary · philosophy · mindset · ^tone · delivery · body language · pre call · precall · pre meeting · pre demo · pre visit ·
      pre work · pre interview · pre appointment · before the (?:call|meeting|visit|demo|appointment|interview|session) ·
      before you (?:call|dial|go|start|ring|knock|begin|meet|walk) ·
      before (?:calling|dialing|dialling|conducting|preparing|meeting|interviewing|visiting|reaching out) · brain ?dump · before dialing ·
      preparation · prepare · ^prep$ · call prep · ^research · homework · what you need · what you'll need · materials · metrics · kpis? ·
      benchmarks? · statistics · ^stats · timing · duration · time needed · ^time$ · ^length · ^track$ · ^measure$ · ^owner · ^author ·
      ^version · last updated · ^updated · ^date · ^status · prerequisites · resources · related · references · further reading ·
      table of contents · ^contents · ^toc$ · glossary · changelog · change log · license · ^internal · do not read · coach note ·
      coaching notes? · manager notes? · coaching tips? · strategy · crm · data to (?:capture|collect|record) · ^fields · to capture ·
      what to capture · capture$ · ^record · ^log · to document · document$ · worksheets? · fill in · tracker · tracking · ^template$ ·
      notes? sheet · call notes · meeting notes · outcomes? · ^result · ^results · key insights? · ^insight · learning · lessons ·
      training · practice · drills? · role play · roleplay · implementation · next review · maintenance · deliverables? · output format ·
      ^output · quality · ^key points? · personas? · ideal customer · target · ^icp · positioning · facts · legend · how to read · ^do'?s ·
      dos and · when to stop · if you (?:get|are) stuck · cadence · ^cautions? · ^caveats? · compliance · disclaimer · assumptions ·
      hypothes[ie]s · ^step back · ^action$ · action items · to ?dos · to ?do list · ^to ?do$ · follow up actions · next actions ·
      key principle · mechanics · ^setup · ^set up · logistics$ · equipment · ^meaning · what this tells · tells you · what you learn ·
      ^learn · ^intent$ · ^intention · ^coach$ · ^trainer$ · ^manager$ · ^editor$ · ^comment · ^commentary · ^analysis · ^because$ ·
      ^consider$
    `,
  ],
  [
    'objection',
    `
      objections? · objection handling · handling objections · pushbacks? · push back · concerns · rebuttals? · stalls? · brush offs? ·
      brushoffs? · resistance · common responses and · excuses
    `,
  ],
  [
    'ask',
    `
      questions? · ^ask · ^asks · ask them · ask about · ask for · what to ask · probes? · probing · ^probe · dig deeper · dig in · ^dig ·
      deeper · drill down · drill in · follow ups? · followups? · follow up · icebreakers? · ice breakers? · conversation starters ·
      openers? · clarifiers? · qualifiers · to ask$ · ^q$ · ^q \\d+$ · ^q\\d+$ · prompts? to (?:customer|client)
    `,
  ],
  [
    'speech',
    `
      scripts? · (?:second|minute|short|quick) version$ · ^call$ · ^(?:(?:by|on the) )?phone$ · talk tracks? · talktracks? ·
      talking points · ^say · ^(?:what )?(?:you|we) (?:say|try|answer|could say|might say|do) ·  say this · what to say · ^you$ · ^try ·
      try this · ^opening · ^opener · opening lines? · responses? · ^reply · ^replies · ^answer · ^a$ · your response · how to respond ·
      respond · reframes? · ^pitch · pitches · elevator · closing lines? · ^close$ · ^closing · transitions? · bridge · samples? ·
      examples? · sounds like · word for word · verbatim · phrases? · phrasings? · wording · ^lines? · ^hook · ^intro$ · ^greeting ·
      set the agenda · set agenda · ^agenda · upfront contract · up front contract · ^recap · ^clarify · ^acknowledge · ^empathi[sz]e ·
      ^empathy · ^isolate · ^confirm · ^confirmation · cta · call to action · ^reason for (?:the )?call · value prop(?:osition)? ·
      ^soft ask · ^the ask · ^permission · ^label · ^mirror · calibrated · accusation audit · ^validate · ^explore · ^summari[sz]e ·
      ^propose · ^offer · ^next step$ · ^option [a-z0-9] · ^version [a-z0-9] · ^variant [a-z0-9] · ^variation · spoken · ^speak ·
      ^read aloud · ^lead with · ^start with · ^open with · ^then say · ^then ask · ^then discuss · ^discuss$ ·
      ^first (?:sentence|message|line|words) · ^(?:begin|welcome|greeting|opening) message · ^[ab]$ · ^tell them · dialogue · dialog ·
      conversation · ^sales ?person · tone example
    `,
  ],
]

let patterns: readonly (readonly [Purpose | 'note-label' | 'customer-label', RegExp])[] | undefined

/** `(5 min)`, `0:30`, `10-15 minutes`: a part of a live call has a length, notes have none. */
const LENGTH = /\b\d+(?:\s?[-–—]\s?\d+)?\+?[\s‑-]?(?:min(?:ute)?s?|sec(?:ond)?s?|m|s|h|hours?)\b|\b\d{1,2}:\d{2}\b/i

/** Whether a heading names a part of a live call: it has a length or is numbered as a step. */
export function isLive(title: string): boolean {
  return LENGTH.test(title) || /^\W*(?:step|phase|stage|part|act|minute)s? \d/i.test(title)
}

/** `Questions for the visit [DRAFT]`: how far the words are, not what they announce. */
const TAG = /\s\[\p{Lu}[\p{Lu}\d _-]{2,}\]\W{0,3}$/u

/** Work before and after the call keeps its purpose, however long it takes. */
const OFF_CALL = /\b(?:pre|before|after|post|debrief|prep|preparation|research|checklist|score|scorecard|crm|how to use|homework)\b/

/** Questions that the team puts to itself, whatever they are about: "Tool and CRM questions" are the customer's to answer. */
const OFF_CALL_QUESTIONS = /\b(?:pre|prep|preparation|prepare|before|research|notes?|coaching|internal|tracking|log)\b/

/** What an agent on the phone is told holds what it says: that is a script. */
const VOICE_AGENT = /\b(?:voice|phone|call|calling|inbound|outbound) (?:ai )?(?:agent|assistant|bot)s?\b|\breceptionist\b/

/** What stands under "If they say no" is the rep's answer to it. */
const CONDITIONAL = pattern('')`
  ^(?:
    if|what if|what if|option|scenario|case|in case|when (?:they|he|she|the|a|your)|once
    |(?:they|customers?|prospects?|clients?|buyers?|caller|owner) (?:
      want|wants|say|says|need|needs|think|thinks|already|just|only|are|is|have|has|do not|don't|doesn't|won't|will|can't|cannot
    )
    |after (?:they|he|she|showing|buyer|buyers|customer|prospect)|unless|until
  )(?: |$)
`
const AFTER_CONDITION = new Set<Purpose | 'note-label' | 'customer-label'>([
  'listen',
  'customer',
  'customer-label',
  'note',
  'note-label',
  'check',
  'objection',
  'positive',
])

/** `Returning client – questions`: whom they are for, while "client questions" are those that clients ask. */
const ONES_QUESTIONS =
  /\b(?:customer|prospect|client|buyer|candidate|homeowner|patient|user|caller|member|seller|donor|investor)s?\s[–—-]\s(?:\w+ )?questions\b/i

/** "Just send me an email": what the customer asks for to be left alone. */
const REQUEST = pattern('')`
  ^(?:(?:can|could|will|would) you )?(?:please |just )*(?:
    (?:send|e ?mail|mail|text|ping|drop|shoot|forward|put)
    |(?:send|e ?mail|put) (?:it|that|this|something|some info(?:rmation)?|everything|details)(?: over)?
  )(?: in an e ?mail)?(?: to)? (?:me|us)\b
`

/** What the customer does not want, which a sign may stand for as well. */
const REFUSED = phrasePattern(
  `
    objections? · objection handling · pushbacks? · rebuttals? · rejections? · brush ?offs? · ^not interested · ^no interest · ^no$ ·
    ^no answer · ^disqualify · ^walk away if · ^stop if
  `,
)

/** "Timing objections" are no timing. */
const OBJECTIONS = /\bobjections?(?: about \w+)?$/

/** A call has few labels, and they come again with every turn. */
const MOST_REMEMBERED = 2_000
const remembered = { heading: new Map<string, Purpose | undefined>(), label: new Map<string, Purpose | undefined>() }

/** What a heading or label announces; undefined where it tells nothing. What it quotes is not its own words. */
export function purposeOf(label: string, kind: 'heading' | 'label' = 'label'): Purpose | undefined {
  if (label.length > 140) return undefined
  const known = remembered[kind]
  if (known.has(label)) return known.get(label)
  if (known.size >= MOST_REMEMBERED) known.clear()
  const purpose = readPurpose(label, kind)
  known.set(ownText(label), purpose)
  return purpose
}

const SIGNALS =
  /^(?:(?:strong|weak|good|bad|clear|false|pain|trust|fit|budget|urgency|timing|buying|closing|interest|positive|negative|(?:no )?go) ){1,3}signals?$/

/** `Weak vs strong openers`, `Before and after` */
const BOTH_KINDS = pattern('')`
  ^(?:bad|weak|wrong|poor|amateur|average|before|don'?ts?|good|strong|right|better|great)(?: \w+)? (?:vs|versus|and|or|against)
  \x20(?:good|strong|right|better|best|great|perfect|pro|professional|after|do'?s?|bad|weak|wrong|poor)\b
`

function readPurpose(label: string, kind: 'heading' | 'label'): Purpose | undefined {
  patterns ??= LISTS.map(([purpose, phrases]) => [purpose, phrasePattern(phrases)])
  const bad = /^\W{0,4}(?:❌|✗|✘|🚫|⛔|👎)/u.test(label)
  const good = /^\W{0,4}(?:✅|✔|✓|👍)/u.test(label)
  const words = plainWords(withoutQuotes(label.replace(TAG, ''))).replace(
    /^(?:(?:section|part|phase|step|stage|module) (?:\d+|[a-z]|i+v?|vi*) |\d+(?: \d+)* |[a-z] (?=[a-z]{3}))/,
    '',
  )
  if (words === '') return bad ? 'negative' : good ? 'positive' : undefined
  const last =
    /\((right|wrong|good|bad|better|avoid|(?:never|do not|don't)(?: (?:use|say|ask|do)(?: this| these)?)?|weak|strong|do|use these?)\)\W*$/i
      .exec(label)?.[1]
      ?.toLowerCase()
  if (last) return /^(?:right|good|better|strong|do|use these?)$/.test(last) ? 'positive' : 'negative'
  const conditional = CONDITIONAL.test(words)
  // A sign in front of "Objections" or "If they say no" is an ornament: what stands there is to be said.
  if (bad && !conditional && !REFUSED.test(words)) return 'negative'
  // `Weak versus strong`: what stands below is of both kinds, and says so itself.
  if (BOTH_KINDS.test(words)) return undefined
  // "Strong signals" are no good examples.
  if (SIGNALS.test(words)) return 'listen'
  for (const [purpose, pattern] of patterns) {
    if (!pattern.test(words) || (conditional && AFTER_CONDITION.has(purpose)) || (purpose === 'prompt' && VOICE_AGENT.test(words))) continue
    if (purpose === 'note-label' || purpose === 'customer-label') {
      if (purpose === 'note-label' && ((LENGTH.test(label) && !OFF_CALL.test(words)) || OBJECTIONS.test(words))) continue
      if (kind === 'label') return purpose === 'note-label' ? 'note' : 'customer'
      continue
    }
    if (
      (kind === 'heading' ? purpose === 'note' || purpose === 'check' || purpose === 'listen' : purpose === 'listen') &&
      LENGTH.test(label) &&
      !OFF_CALL.test(words)
    )
      continue
    // A part of the call, "Open", "Listen", "Close"; and what is said: "I heard three things: …"
    if (purpose === 'listen' && (words === 'listen' || /^\W*I heard \w/.test(label))) continue
    // “Ask openly and listen for the reason”: what follows is asked, what is listened for is said by nobody yet.
    if (purpose === 'listen' && /^(?:ask|probe|pose)\b/.test(words)) return 'ask'
    if (purpose === 'customer' && ONES_QUESTIONS.test(label)) return 'ask'
    if ((purpose === 'mail' || purpose === 'chat') && REQUEST.test(words)) return 'objection'
    const isAsked = purpose === 'listen' || (purpose === 'note' && !OFF_CALL_QUESTIONS.test(words))
    return isAsked && /questions?(?: (?:by|per) [a-z ]+)?$/.test(words) ? 'ask' : purpose
  }
  return good ? 'positive' : undefined
}
