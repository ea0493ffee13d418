import { pattern } from '../../text/pattern.js'
import type { Speaker } from '../model.js'
import { purposeOf } from './purposes.js'

/** What a file shows of somebody who speaks in it. */
export interface Seen {
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

/** Names that take turns: opposite whoever is known, else the one who leads the talk is the rep. */
export function learnNames(seen: ReadonlyMap<string, Seen>, known: Map<string, Speaker>): void {
  learnOpposites(seen, known)
  for (const [name, entry] of seen) if (!known.has(name) && isName(name) && isHost(entry, seen)) known.set(name, 'rep')
  for (const [name, entry] of seen) {
    if (known.has(name) || !isName(name) || !entry.capitals || entry.count < 2) continue
    const [other, times] = [...entry.beside].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
    const partner = seen.get(other)
    if (!partner || times < 3 || known.has(other) || !isName(other) || !partner.capitals || partner.count < 2) continue
    const nameIsRep = leads(entry, partner)
    known.set(name, nameIsRep ? 'rep' : 'customer')
    known.set(other, nameIsRep ? 'customer' : 'rep')
  }
  // Whoever talks to one of them in another example.
  learnOpposites(seen, known)
}

/** `A: …` and `B: …` in turn, with no third: two people who talk. */
export function learnLetters(seen: ReadonlyMap<string, Seen>, known: Map<string, Speaker>): void {
  const [one, other] = [seen.get('a'), seen.get('b')]
  if (!one || !other || seen.has('c') || seen.has('q') || (one.beside.get('b') ?? 0) < 3) return
  const firstLeads = leads(one, other)
  known.set('a', firstLeads ? 'rep' : 'customer').set('b', firstLeads ? 'customer' : 'rep')
}

/** Whether the first of two is the rep: who asks far more, else who introduces itself, asks more or speaks first. */
function leads(one: Seen, other: Seen): boolean {
  const [least, most] = [Math.min(one.questions, other.questions), Math.max(one.questions, other.questions)]
  if (most >= 5 && most >= 2 * least) return one.questions > other.questions
  if (one.introducesItself !== other.introducesItself) return one.introducesItself
  return one.questions !== other.questions ? one.questions > other.questions : one.first < other.first
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
      // A customer says who he is as well, when the rep has asked him.
      if (entry.introducesItself && (customer > rep || rep + customer === 1)) known.set(name, 'rep')
      else if (rep + customer >= 2) known.set(name, rep >= customer ? 'customer' : 'rep')
    }
  }
}

/** Something that a person may be called: not a word that announces what stands behind it. */
export function isName(name: string): boolean {
  if (/^(?:speaker|voice) (?:\d{1,2}|[a-z])$/.test(name)) return true
  return name.split(' ').length <= 3 && !/\d/.test(name) && purposeOf(name) === undefined && !NO_NAMES.test(name)
}
const NO_NAMES = pattern('')`
  ^(?:
    group|exception|version|variant|variation|person|scenario|call|round|case|part|script|sample|type|tier|category|signal|approach|if|when
    |then|and|or|the|a|step|stage|phase|part|option|example|key|main|what|how|who|which|where|note|situation|problem|implication|need|pain
    |impact|budget|authority|timeline|decision|metrics|champion|situation|context|level|high|medium|low|pros|cons|total|price|cost|value
    |trust|timing|industry|company|role|team|size|product|service|feature|benefit|result|day|week|month|morning|monday|tuesday|wednesday
    |thursday|friday|saturday|sunday|input|user|output|surface|name|phone|address|source|type|tags?|title|description|q|a
  )(?: |$)
`
