import type { Ask, Script, Sentence } from '../script/model.js'
import { pattern } from '../text/pattern.js'
import { repTurns } from './asks.js'
import { names, phrases } from './phrases.js'

/** The rep says back what the customer said, or how it seems to them. */
const REFLECTIONS = phrases([
  '(it|that|this) (sounds|seems|looks|feels) (like|as)',
  '^(and|so|okay|ok)? (sounds|seems|looks) (like|as)',
  'what (i am|i|we are) (hearing|hear|heard)',
  'i hear (you|that)',
  'if i (have|got|understand|understood|heard|hear|follow) (that|this|you|it)',
  'let me (make sure|see|check) (if|that)? i',
  'you are (saying|telling me)',
  '(you|you have) (said|mentioned|told me|described|talked about)',
  'let me (play|say|repeat|read|summarize|summarise|recap) ... back',
  '(to|let me) (recap|summarize|summarise)',
  'it must (be|feel|have)',
  'that must (be|feel|have)',
  'so (for you|in other words)',
])

/** The seller speaks of itself: what it makes, offers, has done. */
const OFFERS = phrases([
  '(we|i) (help|offer|provide|sell|make|build|deliver|install|supply|develop|design|specialize|specialise|guarantee|handle|automate|integrate|cover|manage|serve|support|save|cut|reduce|eliminate)',
  '(we|i) also (help|offer|provide|do|handle|cover|support)',
  'we are (a|an|the|proud|known|based|certified|licensed|different|trusted|rated|one of)',
  'we (have|have been|were) ... (years|customers|clients|offices|awards|engineers|installers|built|designed|developed|worked)',
  'we work (with|for)',
  'we (do|can|will) (that|this|it|everything|all)? (for|by|through|with)',
  'our (own|new|latest|unique|award-winning|patented)? (product|platform|software|solution|service|system|tool|app|technology|team|company|customers|clients|approach|process|program|programme|engineers|installers|experts|price|prices|pricing|plan|plans|package|packages|warranty|guarantee|award|awards|model|range|features|method|methodology|units|equipment|dashboard|results)',
  'our <word> <word>? (product|platform|software|system|solution|tool|app|technology|warranty|guarantee|package|dashboard|panels|windows|shingles|models|series|line)',
  '(comes|come|backed|covered) with? ... (warranty|guarantee)',
  '(<number> year|lifetime|full|money back) (warranty|guarantee)',
  'ours (is|are|will|take|takes|can|does|do|has|have|come|comes|run|runs)',
  'what we (do|offer|have|provide|bring|make|sell|build)',
  '(companies|customers|clients|people|teams|homeowners|firms|businesses) like (you|yours)',
  'with us you',
  '(this|the|it) ... (comes with|includes|features|lets you|allows you|gives you|saves you|pays for itself)',
  '(it|this|that) (lets|allows|gives|saves|helps|enables) (you|your|teams|people|customers)',
  'you (get|will get|also get|receive|will receive|will save|save|will love)',
  '(i|we) can (show you|save you|get you|offer you|give you|help you)',
  'we (have|had|also have) (a|an|the|over|more than|several|many|hundreds|thousands|dozens|just|recently)',
])

/** The rep says what the talk is for and how it will go. */
const AGENDA = phrases([
  'agenda',
  '(my|our|the) (goal|plan|purpose|aim|idea|hope|point|objective|reason) (for|of|is|today|here|i|we|with|that)',
  'the reason (why)? (i|we)',
  'why (i|we) (am|are) (calling|here|ringing|reaching out|visiting|meeting)',
  '(i|we) (want|wanted) to (make sure|personally|reach out|introduce|connect|follow up|check in)',
  'reason for (my|this|the|our) (call|visit|meeting|note)',
  '(i|we) (am|are) (calling|call|ringing|phoning|here|visiting|reaching out) (because|about|to|for|regarding|today)',
  '(calling|reaching out|here|ringing) (because|about|regarding|today|to (see|ask|find|learn|understand|talk|help|discuss|introduce|share|show|look|check))',
  '(i|we) (call|reached out|wanted to|want to|would like to|would love to|hope to|hoped to|plan to|planned to|thought (i|we)|figured (i|we)) ... (today|call|talk|meeting|time|minutes|understand|see|learn|ask|find|whether|if)',
  '(today|first|then|next|after that|at the end|by the end) (i|we|you)',
  '(i|we) (am|are) going to (ask|start|begin|walk|take you|go over|go through|spend)',
  '(i|we) (will|would like to) (start|begin|open|spend|keep|cover|walk|take you|go over|go through|ask|talk|look)',
  '(here|this) is (what|how|the plan|my plan)',
  'what (i|we) (had|have|want|wanted|would like|planned|plan|thought|propose|hope)',
  '(i|we) would like (<number>|a few|a couple of|half an|an) (minutes|hour) ... to',
  'by the end of (this|our|the)',
  'i (have|had) (set aside|blocked|planned|put|got ... questions)',
  '(see|find out|decide|work out|explore|figure out) (if|whether) ... (fit|fits|sense|help|helps|useful|worth)',
  '(be|being) (upfront|up front|straight|open|honest|transparent) with you',
  'i (sell|work for|represent)',
  '(thanks|thank you) for (calling|ringing|coming in|stopping by)',
  'how (can|may) i help',
])

/** “If you sign up today I can waive the fee” plans nothing. */
const CONCEDES = phrases(['^ (and|but|so|now|okay)? if you (~sign|~join|~order|~book|~buy|~decide|~commit|~enrol|~enroll|go ahead)'])

const RECAPS = phrases(['^ (and|ok|okay|right|alright)? so', 'you (said|mentioned|told me|were saying)', 'sounds (like|as)'])
const isStated = ({ form }: Ask) => form === 'statement-q' || form === 'tag'

/** Whether a sentence gives back what the customer said: a reflection, a summary, “[repeat back]”. */
export function isReflection(sentence: Sentence): boolean {
  const { ask } = sentence
  if (ask) return (ask.intent === 'understanding-check' && ask.form !== 'open-wh') || (isStated(ask) && RECAPS.finds(ask))
  return REFLECTIONS.finds(sentence)
}

/** Whether a sentence that asks nothing speaks of what the seller offers: its product by name, “we help…”, “our platform…”. */
export function isOffer(sentence: Sentence, productNames: readonly string[] = []): boolean {
  if (sentence.ask !== undefined) return false
  return OFFERS.finds(sentence) || names(productNames).finds(sentence)
}

/** Whether a sentence says what the talk is for, or asks the customer's leave for its plan. */
export function isAgenda(sentence: Sentence): boolean {
  if (sentence.ask?.intent === 'agenda-check') return true
  return AGENDA.finds(sentence) && !CONCEDES.finds(sentence)
}

/** “I'm Ann with Fenwick Windows”, “This is Tom from Acme”, “I'm calling on behalf of Acme”. */
const INTRODUCES = pattern('u')`
  \b(?:I['’]?m|I am|this is|it['’]s|my name['’]?s?|calling|here)\b[^.?!,]{0,40}?\b(?:with|from|for|of)\s
  ((?:\p{Lu}[\p{L}\d&'’-]*)(?:\s\p{Lu}[\p{L}\d&'’-]*){0,2})
`
/** A name is told at the start of a talk. */
const START = 12
const sellers = new WeakMap<Script, readonly string[]>()

/** The names by which the rep calls their own firm at the start of a script, in full and by the first word. */
export function sellersOf(script: Script): readonly string[] {
  let found = sellers.get(script)
  if (found === undefined) {
    const said = repTurns(script)
      .slice(0, START)
      .flatMap(({ sentences }) => sentences)
    const full = said.flatMap(({ text }) => INTRODUCES.exec(text)?.[1] ?? [])
    found = [...new Set(full.flatMap((name) => [name, name.split(' ')[0] ?? name]))].filter((name) => name.length > 2)
    sellers.set(script, found)
  }
  return found
}
