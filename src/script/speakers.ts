import type { Block } from './block.js'
import { leadingLabel, plainWords } from './label.js'
import type { Speaker } from './model.js'
import { purposeOf } from './purposes.js'

const REP = new Set(
  (
    'you|me|rep|reps|the rep|sales rep|salesrep|representative|sales representative|agent|the agent|sales agent|listing agent|seller|salesperson|sales person|' +
    'salesman|saleswoman|sdr|bdr|isr|ae|account executive|account manager|am|csm|customer success manager|se|sales engineer|advisor|adviser|' +
    'comfort advisor|financial advisor|insurance agent|consultant|design consultant|estimator|interviewer|recruiter|coach|trainer|host|presenter|broker|' +
    'realtor|loan officer|closer|setter|appointment setter|canvasser|fundraiser|gift officer|technician|tech|designer|specialist|' +
    'enrollment advisor|enrolment advisor|admissions advisor|counselor|counsellor|facilitator|moderator|researcher|pm|founder|we|us|i|' +
    'rep says|ai response|agent response|you say|you ask|rep asks|agent says|ai|ai agent|assistant|voice agent|bot|operator|csr|dispatcher|receptionist (?:you)|sales|our side|salesperson says|your line|your response|your reply|you respond|you reply|service advisor|team member|associate|sales associate|store associate|concierge|your name|my name|doctor|dentist|hygienist|treatment coordinator'
  ).split('|'),
)
const CUSTOMER = new Set(
  (
    'prospect|the prospect|customer|the customer|client|the client|buyer|them|they|him|her|he|she|homeowner|home owner|owner|lead|patient|guest|' +
    'gatekeeper|receptionist|assistant to|front desk|decision maker|candidate|interviewee|donor|user|participant|respondent|tenant|resident|' +
    'member|student|parent|applicant|ceo|cfo|cto|coo|cmo|vp|director|champion|stakeholder|shopper|visitor|caller customer|borrower|' +
    'policyholder|merchant|business owner|seller lead|investor|hcp|physician|customer says|prospect says|they say|client says|buyer says|they said|you hear|you may hear|they ask|they reply|their reply|their response|person|contact|hiring manager|spouse|wife|husband|neighbor|neighbour|couple|shop owner|store owner|restaurant owner|facility manager|contractor|founder customer|interested prospect|p|c'
  ).split('|'),
)
const COACH = new Set([
  'manager',
  'coach',
  'mgr',
  'sales manager',
  'team lead',
  'team leader',
  'leader',
  'mentor',
  'supervisor',
  'sales coach',
  'director of sales',
  'vp sales',
])

/** Roles that are as often a topic as somebody who talks: only beside another speaker. */
const TOPICS = new Set(
  'champion stakeholder ceo cfo cto coo cmo vp director owner contact contractor lead person founder investor spouse wife husband member parent student visitor merchant designer design technician tech specialist operator pm'.split(
    ' ',
  ),
)

/** A session with a model is nobody's call. */
const AI_SESSION = new Set(['user', 'assistant', 'ai', 'claude', 'chatgpt', 'human', 'model'])

/** Who speaks behind which label in one file. */
export interface Speakers {
  /** Whose label this is; undefined for a label that names nobody. */
  of(label: string): Speaker | undefined
  /** Names and roles that label turns somewhere in the file, as plain words. */
  readonly labels: ReadonlySet<string>
  /** How many blocks open with a speaker's label. */
  readonly labelled: number
}

interface Seen {
  count: number
  first: number
  /** How often the label before or after it was the other one. */
  readonly beside: Map<string, number>
  questions: number
  introducesItself: boolean
  /** What brackets behind the name call it: `Olga (SDR):`, `Tom (as customer):`. */
  role: Speaker | undefined
  /** Written as a name is, each word with a capital, wherever it stands. */
  capitals: boolean
}

/**
 * Learns the speakers of a file: the given ones, the words for a rep and a customer, and names that take turns with them or with each
 * other. In coaching scripts, where a manager and a rep speak, the manager asks.
 */
export function learnSpeakers(blocks: readonly Block[], given: Readonly<Record<string, Speaker>> = {}): Speakers {
  const known = new Map<string, Speaker>()
  const legend = readLegend(blocks)
  const seen = new Map<string, Seen>()
  let before = ''
  let beforeIndex = -10
  let last: Seen | undefined
  for (const block of blocks) {
    if (block.layout === 'heading' || block.cell) continue
    const label = speakerLabel(block)
    if (label === undefined) {
      if (last) noteSpeech(last, block.text, before)
      continue
    }
    const entry = seen.get(label.name) ?? {
      count: 0,
      first: block.index,
      beside: new Map(),
      questions: 0,
      introducesItself: false,
      role: undefined,
      capitals: true,
    }
    entry.count++
    entry.role ??= label.role
    if (/\s\p{Ll}/u.test(label.written)) entry.capitals = false
    noteSpeech(entry, block.text.slice(label.end), label.name)
    if (before !== '' && before !== label.name && block.index - beforeIndex <= 4) {
      entry.beside.set(before, (entry.beside.get(before) ?? 0) + 1)
      const other = seen.get(before)
      other?.beside.set(label.name, (other.beside.get(label.name) ?? 0) + 1)
    }
    seen.set(label.name, entry)
    before = label.name
    beforeIndex = block.index
    last = entry
  }
  const hasCoach = [...seen.keys()].some((name) => COACH.has(name))
  const hasRep = [...seen.keys()].some((name) => /(?:^| )(?:rep|ae|sdr|bdr|seller|salesperson|agent|consultant|advisor)$/.test(name))
  const hasAgent =
    seen.has('agent') ||
    seen.has('realtor') ||
    blocks.some((block) => block.cell?.row === 0 && /^(?:agent|realtor|broker)$/i.test(block.text))
  const wordOf = (name: string): Speaker | undefined => {
    const own = Object.hasOwn(given, name) ? given[name] : legend.get(name)
    if (own) return own
    if (hasCoach && hasRep) {
      if (COACH.has(name)) return 'rep'
      if (isRepWord(name)) return 'customer'
    }
    if (COACH.has(name)) return hasRep || seen.get(name)?.beside.size ? 'rep' : undefined
    if (name === 'seller' && hasAgent) return 'customer'
    if (name === 'caller') return [...seen.keys()].some((other) => CUSTOMER.has(other)) ? 'rep' : 'customer'
    if (AI_SESSION.has(name) && seen.has('user') && (seen.has('assistant') || seen.has('ai') || seen.has('claude'))) return 'other'
    if (TOPICS.has(name.replace(/^the /, '')) && !besideSpeaker(seen.get(name))) return undefined
    if (isRepWord(name)) return 'rep'
    return isCustomerWord(name) ? 'customer' : undefined
  }
  for (const [name, entry] of seen) {
    const speaker = wordOf(name) ?? (isName(name) ? entry.role : undefined)
    if (speaker) known.set(name, speaker)
  }
  learnNames(seen, known)
  let labelled = 0
  for (const [name, entry] of seen) if (known.has(name)) labelled += entry.count
  for (const [name, speaker] of Object.entries(given)) known.set(plainWords(name), speaker)
  return {
    of: (label) => {
      const words = plainWords(label.replace(/\([^)]*\)/g, ' '))
      return known.get(words) ?? wordOf(words)
    },
    labels: new Set(known.keys()),
    labelled,
  }
}

/** The speaker's label that a block opens with, as plain words: one to four words and a colon, or bold words alone. */
function speakerLabel(block: Block): { name: string; written: string; end: number; role: Speaker | undefined } | undefined {
  const label = leadingLabel(block.text)
  if (!label) return undefined
  const name = plainWords(label.text.replace(/\([^)]*\)/g, ' '))
  if (name === '' || name.length > 30 || name.split(' ').length > 4) return undefined
  if (name.length > 3 && !/^[\p{Lu}[*_]/u.test(block.text.replace(/^[^\p{L}[]+/u, '')) && !isRepWord(name) && !isCustomerWord(name))
    return undefined
  return { name, written: label.text.replace(/\([^)]*\)/g, ' '), end: label.end, role: roleInBrackets(label.text) }
}

function roleInBrackets(label: string): Speaker | undefined {
  const words = plainWords(/\(([^)]{1,40})\)/.exec(label)?.[1] ?? '').replace(/^(?:as|playing|plays) /, '')
  return isRepWord(words) ? 'rep' : isCustomerWord(words) ? 'customer' : undefined
}

function noteSpeech(entry: Seen, text: string, name: string): void {
  if (text.includes('?')) entry.questions++
  if (entry.introducesItself) return
  const start = text.slice(0, 200).toLowerCase().replaceAll('’', "'")
  entry.introducesItself = INTRODUCTIONS.some((words) => start.includes(`${words} ${name}`))
}
const INTRODUCTIONS = ['my name is', "my name's", 'this is', "i'm", 'i am', "it's", 'here is', 'speaking with']

/** Names that take turns: opposite whoever is known, else the one who introduces itself, asks more or speaks first is the rep. */
function learnNames(seen: ReadonlyMap<string, Seen>, known: Map<string, Speaker>): void {
  learnOpposites(seen, known)
  for (const [name, entry] of seen) if (!known.has(name) && isName(name) && isHost(entry, seen)) known.set(name, 'rep')
  for (const [name, entry] of seen) {
    if (known.has(name) || !isName(name) || !entry.capitals || entry.count < 2) continue
    const [other, times] = [...entry.beside].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
    const partner = seen.get(other)
    if (!partner || times < 3 || known.has(other) || !isName(other) || !partner.capitals || partner.count < 2) continue
    const nameIsRep =
      entry.introducesItself !== partner.introducesItself
        ? entry.introducesItself
        : entry.questions !== partner.questions
          ? entry.questions > partner.questions
          : entry.first < partner.first
    known.set(name, nameIsRep ? 'rep' : 'customer')
    known.set(other, nameIsRep ? 'customer' : 'rep')
  }
  // Whoever talks to one of them in another example.
  learnOpposites(seen, known)
}

/** Whether somebody talks to three people or more, each of whom talks to nobody else: the same rep in every example, with another customer. */
function isHost({ beside, questions, capitals }: Seen, seen: ReadonlyMap<string, Seen>): boolean {
  if (beside.size < 3 || questions < 2 || !capitals) return false
  let guests = 0
  for (const [other, times] of beside) {
    const guest = seen.get(other)
    if (guest?.capitals && guest.beside.size <= 2 && times >= 2 && times >= guest.count && isName(other)) guests++
  }
  return guests >= 3 && guests * 3 >= beside.size * 2
}

function learnOpposites(seen: ReadonlyMap<string, Seen>, known: Map<string, Speaker>): void {
  for (let round = 0; round < 2; round++) {
    for (const [name, entry] of seen) {
      if (known.has(name) || !isName(name) || !entry.capitals) continue
      let rep = 0
      let customer = 0
      for (const [other, times] of entry.beside) {
        if (known.get(other) === 'rep') rep += times
        if (known.get(other) === 'customer') customer += times
      }
      if (entry.introducesItself && rep + customer >= 1) known.set(name, 'rep')
      else if (rep + customer >= 2) known.set(name, rep >= customer ? 'customer' : 'rep')
    }
  }
}

/** Whether a label stands next to one that is a speaker's beyond doubt. */
function besideSpeaker(entry: Seen | undefined): boolean {
  return entry !== undefined && [...entry.beside.keys()].some((other) => !TOPICS.has(other) && (isRepWord(other) || isCustomerWord(other)))
}

/** Something that a person may be called: not a word that announces what stands behind it. */
function isName(name: string): boolean {
  if (/^(?:speaker|voice) (?:\d{1,2}|[a-z])$/.test(name)) return true
  return name.split(' ').length <= 3 && !/\d/.test(name) && purposeOf(name) === undefined && !NO_NAMES.test(name)
}
const NO_NAMES =
  /^(?:group|exception|version|variant|variation|person|scenario|call|round|case|part|script|sample|type|tier|category|signal|approach|if|when|then|and|or|the|a|step|stage|phase|part|option|example|key|main|what|how|who|which|where|note|situation|problem|implication|need|pain|impact|budget|authority|timeline|decision|metrics|champion|situation|context|level|high|medium|low|pros|cons|total|price|cost|value|trust|timing|industry|company|role|team|size|product|service|feature|benefit|result|day|week|month|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|input|user|output|surface|name|phone|address|source|type|tags?|title|description|q|a)(?: |$)/

function isRepWord(name: string): boolean {
  return REP.has(name) || REP.has(name.replace(/^(?:the|your|our|a|an) /, '').replace(/ (?:\d+|[a-z])$/, ''))
}

function isCustomerWord(name: string): boolean {
  return CUSTOMER.has(name) || CUSTOMER.has(name.replace(/^(?:the|your|our|a|an) /, '').replace(/ (?:\d+|[a-z])$/, ''))
}

const LEGEND_ENTRY = /(?:^|[\s,;(|])[`*_]*([A-Z]{1,5})[`*_]*\s*(?:=|stands for|means)\s*([^,;.|)\n]{2,40})/g

/** `CON = consultant (us), HM = hiring manager`: short forms that the file explains. */
function readLegend(blocks: readonly Block[]): Map<string, Speaker> {
  const legend = new Map<string, Speaker>()
  for (const block of blocks) {
    if (block.index > 60) break
    if (!block.text.includes('=')) continue
    for (const found of block.text.matchAll(LEGEND_ENTRY)) {
      const meaning = plainWords(found[2]!)
      const words = plainWords(found[2]!.replace(/\([^)]*\)?/g, ' '))
      if (/(?:^| )(?:us|you|me|our side|ours)(?: |$)/.test(meaning) || isRepWord(words)) legend.set(found[1]!.toLowerCase(), 'rep')
      else if (isCustomerWord(words) || COACH.has(words)) legend.set(found[1]!.toLowerCase(), 'customer')
    }
  }
  return legend
}
