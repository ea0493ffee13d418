import type { Stage } from '../../ask/labels.js'
import { pattern } from '../../text/pattern.js'
import { phrasePattern, plainWords, withoutQuotes } from '../voice/label.js'
import { soundsLikeCustomer } from '../voice/voice.js'

/**
 * In the order in which they are tried: a heading about an objection is that, whatever else it names; words that could stand over
 * anything ("questions", "process") come last.
 */
const LISTS: readonly (readonly [Stage, string])[] = [
  ['voicemail', 'voicemails? · voice mails? · ^vm$ · leaving a message · answering machine'],
  [
    'objection',
    `
      objections? · pushbacks? · push back · rebuttals? · stalls? · stalling · brush offs? · brushoffs? · resistance · reluctance ·
      reluctant · hesitations? · hesitant · hesitates? · skeptic(?:al|ism)? ·
      handling (?:concerns|price|cost|money|no|not|doubts?|pricing) · common concerns · not interested · too expensive · too busy ·
      no budget · no time · no money · no need · think about it · think it over · already have · already (?:use|using|work|working|with) ·
      happy with · send me · send (?:info|information|an? email) · call (?:me )?back later · bad timing · wrong time ·
      not (?:ready|sure|the right time) ·
      (?:if|when) (?:they|he|she|the \\w+) (?:push|say no|hesitate|object|resist|balk|stall|decline|refuse|pushes|says no|objects|resists|balks|declines|refuses) ·
      ask(?:s|ing)? for (?:a |some |the |more )?(?:discount|discounts|reduction|money off|lower price|better price|cheaper \\w+|time to think) ·
      stonewall(?:s|ed|ing)? ·
      (?:they|he|she)(?:'d| would)? rather (?:stop|not|wait) · say no · they say · excuses ·
      price (?:shock|concern|resistance|pushback|objection) · competitor (?:mention|comparison)s? · negotiation · negotiating · negotiate ·
      haggling · haggle · when it gets rough · when they (?:wriggle|waver|hesitate|push back|say no) · the silent one · doubts? ·
      second thoughts · cold feet · save the sale
    `,
  ],
  [
    'close',
    `
      clos(?:e|es|ing|er|ers) (?:the )?(?:deal|sale|question|questions|line|lines|script|technique|techniques|phrase|phrases|conversation and)s? ·
      trial clos(?:e|es|ing) · soft clos(?:e|es|ing) · hard clos(?:e|es|ing) · assumptive close ·
      ask(?:ing)? for the (?:sale|order|business|commitment|deal|money|gift|listing|signature|decision|job|appointment) · the ask$ · ^ask$ ·
      make the ask · making the ask · commitment · get(?:ting)? the (?:signature|agreement|commitment|yes) · towards a yes · signing ·
      signature · sign up · sign them up · final decision · paperwork · take the order · taking the order · place the order · order form ·
      deposit · booking$ · appointment (?:scheduling|booking) · schedul(?:e|ing) (?:process|flow|the appointment|an appointment) ·
      book(?:ing)? an appointment · book the (?:job|appointment|visit|consultation|showing) ·
      booking the (?:job|appointment|visit|consultation|showing) · set(?:ting)? (?:the|an) appointment · appointment setting ·
      scheduling (?:the|a) (?:consultation|visit|appointment|showing|estimate) · enroll? · enrol · enrollment · enrolment · make the offer ·
      price page · the price$ · the numbers · numbers desk · the money · joining · join$ · if it's (?:a )?yes · when they say yes ·
      after a yes
    `,
  ],
  [
    'wrap-up',
    `
      next steps? · wrap ups? · wrapping up · wrap · wrap it up · recap and next · farewell · goodbye · good bye · sign off · ending ·
      end of (?:the )?(?:call|meeting|visit|interview|session|conversation|talk) · end the (?:call|meeting|visit) · ending the · leaving ·
      on the way out · at the door again · thank you · thanks · thank them · referrals? · after the sale ·
      clos(?:e|ing) (?:out )?(?:the )?(?:call|interview|conversation|meeting|session|loop|visit|chat) · call close · wind down ·
      winding down · summary and · mutual action plan · action plan · parting · hand ?off · handover · next meeting · check ?out ·
      last (?:minutes?|five minutes|words) · one small step · who does what · debrief · before you go · commit$ ·
      schedul(?:e|ing) the (?:next|follow) · book(?:ing)? the next · confirm$
    `,
  ],
  ['close', '^clos(?:e|es|ing)$ · clos(?:e|es|ing)$ · ^clos(?:e|ing)(?: .*)?'],
  [
    'rapport',
    `
      rapport · ice ?breakers? · ice breakers? · small talk · smalltalk · warm ?up · warming up ·
      get(?:ting)? to know (?:you|them|each other) · build(?:ing)? (?:trust|connection) · genuine interest
    `,
  ],
  [
    'opening',
    `
      opening · opener · openers · open the (?:call|meeting|conversation|visit) · introductions? · intros? · greetings? · greet · ^hello ·
      agenda · set the stage · ^frame · the frame · framing · up ?front contract · up front contract · ^hook · permission ·
      pattern interrupt · reason for (?:the |your |my )?call · first (?:10|15|20|30|60|ten|fifteen|twenty|thirty) seconds ·
      first (?:minute|impression|contact|touch|words) · arrival · arriving · at the door · the door · ^door · doorstep · front door ·
      knock · welcome · kick ?off · call opening · start of (?:the )?call · starting the (?:call|conversation|meeting) ·
      start the (?:call|conversation) · gatekeepers? · getting through · ^connect$ · ^picking up · answering the phone ·
      when the phone rings · front desk · reception · before we start · set the table · setting the (?:stage|tone|table) ·
      setting up the call · ground rules · agree the rules · sound and faces · in the courtyard · meet and greet · confirm the appointment
    `,
  ],
  [
    'discovery',
    `
      discovery · discover · qualif(?:y|ying|ication|ications|ied) · needs? (?:analysis|assessment|discovery|finding)? · needs? ·
      understand(?:ing)? (?:their|the|your|needs?|situation)? .* · situation(?:al)? ·
      current (?:state|situation|solutions?|process|setup|provider|tools?|environment|system|coverage) · ^today$ · the present ·
      present state · problems? · pains? · pain points? · challenges? · implications? · impacts? · consequences ·
      cost of (?:inaction|doing nothing|the problem|waiting) · need payoff · payoff · goals? · vision · desired (?:state|outcome|future) ·
      future state · wanted state · where they want to · success · bant · meddic c? · meddic · meddicc · meddpicc · spin · spiced · champ ·
      gpct · budget · authority · decision(?:s|.*)? · timeline · urgency · stakeholders? · champion · economic buyer · metrics · backstory ·
      story · how they got here · how it came to this · why (?:they|now) .* · history · background · motivations? · why now · trigger ·
      critical event · exploration · explore · exploring · dig(?:ging)? · deeper · diagnos(?:e|is|tic|tics) · assessment · fact ?finding ·
      facts · find(?:ing)? out · fit · priorities · priority · requirements? · expectations? · intake · triage · inspection · site visit ·
      walk round · the walk · walking · walkround · backyard walk · jobs to be done · jtbd · dream · ideal · at the table · the person ·
      the people · household · worries · the year (?:behind|ahead) · last time · where it (?:hurts|pinches|creaks) · the business behind ·
      if they (?:open up|answer|engage)
    `,
  ],
  [
    'pitch',
    `
      pitch(?:es|ing)? · demo(?:nstration)?s? · presentation · presenting · present (?:the|your|our|options|solution|findings) ·
      solutions? · value prop(?:osition)?s? · features? · benefits? · recommend(?:ation|ations|ing)? · proposal walk ?through ·
      product (?:tour|demo|walk ?through) · (?:proposal|offer|price|solution|value) framing · positioning · proof · case stud(?:y|ies) ·
      success stor(?:y|ies) · differentiat(?:e|ion|ors?) · pricing · quote presentation · how it works · explain(?:ing)? (?:the|our|what) ·
      teach(?:ing)? · reframe · roi · findings · prescri(?:be|ption) · test drive · elevator · what we do ·
      introduce the (?:product|solution|offer) · treatment plan · the offer · offers? · cross sell(?:ing)? · upsell(?:ing)? · bundles? ·
      while showing · showing · back at the table · choose and drive · show and tell · during .*(?:demo|demos|showing|showings|tour)
    `,
  ],
  [
    'discovery',
    `
      questions? · questioning · interview · competition · competitors? · timing · money · today · usage · family · home · people · person ·
      role · team · company · business · about (?:them|you|the|your) · process · workflow · tools? · tech stack · survey · listening ·
      switch · behaviou?rs? · habits · experience · outcomes?
    `,
  ],
]
/** Headings that name a whole call rather than a part of one: what stands below them may be any stage. */
const WHOLE_CALL = pattern('')`
  \b(?:
    calls?|scripts?|talk tracks?|templates?|playbook|guide|meetings?|visits?|interviews?|appointments?|conversations?|bank|library|framework
    |methodology|example|session|track|dialogue|scenario|version|variant
  )\b
`

let patterns: readonly (readonly [Stage, RegExp])[] | undefined

/** Words that are the name of a stage themselves; other words only suggest one. */
const NAMES = pattern('')`
  \b(?:
    openings?|openers?|introductions?|intro|rapport|discovery|qualif(?:y|ying|ication)|demo|demonstration|pitch|presentation|objections?
    |clos(?:e|ing)|wrap ?up|next steps|voicemails?
  )\b
`

/** A stage that a heading names, and how plainly. */
export interface HeadingStage {
  readonly stage: Stage
  /** Names only the kind of the whole call, or uses words that could stand over anything. */
  readonly weak: boolean
  /** Uses the stage's own name. */
  readonly named: boolean
}

/** The stage that a heading names; undefined where it names none. `given` are a team's own words, lower-case, tried first. */
export function stageOfHeading(heading: string, given: Readonly<Record<string, Stage>> = {}): HeadingStage | undefined {
  const text = heading.slice(0, 200)
  const all = plainWords(text)
  for (const [words, stage] of Object.entries(given)) {
    if (` ${all} `.includes(` ${plainWords(words)} `)) return { stage, weak: false, named: true }
  }
  const quote = /["“]([^"”]{3,})["”]?/.exec(text)?.[1]
  if (quote !== undefined && (/^\W{0,6}["“]/.test(text) || NUMBERED_QUOTE.test(text) || soundsLikeCustomer(quote)))
    return { stage: 'objection', weak: false, named: true }
  const own = quote === undefined ? text : withoutQuotes(text)
  return stageOfWords(own.replace(/\([^)]*\)/g, ' ')) ?? stageOfWords(own)
}

/** The stage whose words come first, objections before all others; words that could stand over anything count last. */
function stageOfWords(text: string): HeadingStage | undefined {
  patterns ??= LISTS.map(([stage, phrases]) => [stage, phrasePattern(phrases)])
  const words = plainWords(text)
    .replace(NUMBER, '')
    .replace(LENGTHS, '')
    .replace(/\bbefore (?:the |any )?objections?\b/, '')
    .trim()
  const last = patterns.length - 1
  let best: { stage: Stage; at: number; loose: boolean } | undefined
  for (const [index, [stage, pattern]] of patterns.entries()) {
    if (best && index === last) break
    const found = pattern.exec(words)
    if (!found) continue
    if (stage === 'objection' || stage === 'voicemail') {
      best = { stage, at: 0, loose: false }
      break
    }
    if (!best || found.index < best.at) best = { stage, at: found.index, loose: index === last }
  }
  if (!best) return undefined
  const { stage, loose } = best
  const whole = stage !== 'objection' && stage !== 'voicemail' && stage !== 'wrap-up' && WHOLE_CALL.test(words)
  return { stage, weak: loose || whole, named: !loose && NAMES.test(words) }
}

/** “4. "My roof is old."”; a numbered question may be the rep's. */
const NUMBERED_QUOTE = /^\W{0,6}\d{1,2}[.):]\s{1,3}["“][^"”?]+["”]\W*$/

/** "3.", "Step 2", "Part B", "Section 4", "0 07": where in the call it comes, not what it is. */
const NUMBER = pattern('')`
  ^(?:
    (?:section|step|part|phase|stage|scene|screen|minute|minutes|q|call|visit|thread|pass|day|slide) (?:
      \d+[a-z]?|[a-z]|one|two|three|four|five|six|seven
    )(?: \d+)*(?= |$)|\d+(?: \d+)*[a-z]?(?= |$)|[a-z] (?=[a-z]{3})
  )\s*
`
const LENGTHS = / (?:\d+ )*\d* ?(?:min|mins|minutes?|sec|secs|seconds?)$/
