import type { Stage } from '../ask/labels.js'
import { phrasePattern, plainWords, withoutQuotes } from './label.js'

/** In the order in which they are tried: a heading about an objection is that, whatever else it names. */
const LISTS: readonly (readonly [Stage, string])[] = [
  ['voicemail', 'voicemails? · voice mails? · ^vm$ · leaving a message · answering machine'],
  [
    'objection',
    'objections? · pushbacks? · push back · rebuttals? · stalls? · stalling · brush offs? · brushoffs? · resistance · reluctance · hesitations? · hesitant · hesitates? · skeptic(?:al|ism)? · concerns · ^concern · handling (?:price|cost|money|no|not) · not interested · too expensive · too busy · no budget · no time · no money · no need · think about it · think it over · already have · already (?:use|using|work|working|with) · happy with · send me · send (?:info|information|an? email) · call (?:me )?back later · bad timing · wrong time · not (?:now|ready|sure|the right time) · if they (?:push|say no|hesitate|object|resist|balk|stall) · excuses · price (?:shock|concern|resistance|pushback) · competitor (?:mention|comparison)s? · negotiation · negotiating · negotiate · discounts? (?:request|ask)s? · they say',
  ],
  [
    'wrap-up',
    'next steps? · wrap ups? · wrapping up · wrap · follow ups? (?:call|plan|steps?|meeting|scheduling|date)? · following up · recap and next · farewell · goodbye · good bye · sign off · ending · end of (?:the )?(?:call|meeting|visit|interview|session|conversation) · end the (?:call|meeting|visit) · ending the · leaving · on the way out · at the door again · thank you · thanks · thank them · referrals? · after the sale · closing the (?:call|interview|conversation|meeting|session|loop) · close the (?:call|interview|conversation|loop) · call close · wind down · wrap it up · book(?:ing)? the (?:next )?(?:meeting|demo|call|appointment|visit|follow up) · schedul(?:e|ing) · set(?:ting)? the (?:next )?(?:meeting|appointment) · commitments? and next · summary and next · mutual action plan · action plan · parting · hand ?off · handover · logistics and next · next meeting · check ?out · last (?:minutes?|five minutes|words)',
  ],
  [
    'close',
    'clos(?:e|es|ing|er|ers)(?: .*)? · trial clos(?:e|es|ing) · ask(?:ing)? for the (?:sale|order|business|commitment|deal|money|gift|listing|signature|decision) · the ask$ · ^the ask · commitment · commit · get(?:ting)? the (?:signature|agreement|commitment|yes) · sign(?:ing|ature)? (?:up|the)? · agreement · decision$ · the decision · final decision · proposal · paperwork · contract · order · purchase · deposit · payment · enroll? · enrol · enrollment · price presentation and close · investment and decision · offer acceptance · booking the job · decide',
  ],
  [
    'rapport',
    'rapport · ice ?breakers? · ice breakers? · small talk · smalltalk · warm ?up · warming up · warm up · get(?:ting)? to know (?:you|them|each other) · build(?:ing)? (?:trust|connection)',
  ],
  [
    'opening',
    'opening · opener · openers · opens? · open the (?:call|meeting|conversation|visit) · introductions? · intros? · greetings? · ^hello · agenda · set the stage · frame · framing · up ?front contract · up front contract · hook · permission · pattern interrupt · reason for (?:the |your |my )?call · first (?:10|20|30|60|ten|twenty|thirty) seconds · first (?:minute|impression|contact|touch) · arrival · arriving · at the door · the door · doorstep · front door · knock · welcome · kick ?off · call opening · start of (?:the )?call · starting the (?:call|conversation|meeting) · start the (?:call|conversation) · gatekeepers? · connect$ · pick ?up · answering the phone · inbound greeting · ice · before we start · check in$ · set the table · setting the (?:stage|tone|table)',
  ],
  [
    'discovery',
    'discovery · discover · qualif(?:y|ying|ication|ications|ied) · qualifying questions · needs? (?:analysis|assessment|discovery|finding)? · understand(?:ing)? (?:their|the|your|needs?|situation)? .* · situation(?:al)? · current (?:state|situation|solution|process|setup|provider|tools?|environment|system) · today$ · present state · problems? · pains? · pain points? · challenges? · implications? · impacts? · consequences · cost of (?:inaction|doing nothing|the problem|waiting) · need payoff · payoff · goals? · vision · desired (?:state|outcome|future) · future state · outcomes? · success · bant · meddic c? · meddic · meddicc · meddpicc · spin · spiced · champ · gpct · budget · money · authority · decision (?:process|criteria|making|makers?|maker) · timeline · timing · urgency · stakeholders? · champion · economic buyer · metrics · competition · competitors? · backstory · story · history · background · motivations? · why now · trigger · critical event · exploration · explore · exploring · dig(?:ging)? · deeper · diagnos(?:e|is|tic|tics) · assessment · fact ?finding · find(?:ing)? out · interview · questions? · fit · priorities · priority · requirements? · expectations? · usage · household · family · home · people · person · role · team · company · business · about (?:them|you|the|your) · process · workflow · tools? · tech stack · pilot questions · intake · triage · survey · inspection · walk ?(?:through|round|around)s? (?:the )?(?:house|site|property|home)? · site visit · listening · jobs to be done · jtbd · switch · behaviou?rs? · habits · experience · concerns and hopes · dream · ideal',
  ],
  [
    'pitch',
    'pitch(?:es|ing)? · demo(?:nstration)?s? · present(?:ation|ing|s)? · solution(?:s)? · value prop(?:osition)?s? · value · features? · benefits? · recommend(?:ation|ations|ing)? · proposal walk ?through · show(?:ing)?(?: .*)? · product (?:tour|demo|walk ?through) · tour · walk ?through · position(?:ing)? · proof · case stud(?:y|ies) · success stor(?:y|ies) · differentiat(?:e|ion|ors?) · options? · offer(?:ing)?s? · pricing · price · quote · estimate · how it works · explain(?:ing)? · teach(?:ing)? · insight · reframe · story ?telling · roi · findings · design · prescri(?:be|ption) · test drive · try(?:ing)? it · elevator · what we do · introduce the (?:product|solution|offer) · treatment plan · package',
  ],
]

let patterns: readonly (readonly [Stage, RegExp])[] | undefined

/** The stage that a heading names; undefined where it names none. `given` are a team's own words, lower-case, tried first. */
export function stageOfHeading(heading: string, given: Readonly<Record<string, Stage>> = {}): Stage | undefined {
  patterns ??= LISTS.map(([stage, phrases]) => [stage, phrasePattern(phrases)])
  const all = plainWords(heading)
  for (const [words, stage] of Object.entries(given)) if (` ${all} `.includes(` ${plainWords(words)} `)) return stage
  const quoted = /["“]/.test(heading)
  const words = quoted ? plainWords(withoutQuotes(heading)) : all
  for (const [stage, pattern] of patterns) if (pattern.test(words)) return stage
  // What is quoted in a heading is what the customer says.
  return quoted && /^\W*["“]/.test(heading) ? 'objection' : undefined
}
