import type { Block } from '../markdown/block.js'
import { boldLetter } from '../markdown/marks.js'
import type { Speaker } from '../model.js'
import { leadingLabel, plainWords, timedName } from './label.js'
import { speakerHeadings, speakerLines } from './speaker-headings.js'
import { readLegend } from './speaker-legend.js'
import { isName, learnLetters, learnNames, type Seen } from './speaker-names.js'
import { COACH, isCustomerWord, isRepWord, STAFF, TOPICS } from './speaker-words.js'
import { soundsLikeCustomer } from './voice.js'

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
  /** Headings, and lines over a blockquote, that say who speaks under them, by index. */
  readonly headings: ReadonlyMap<number, string>
}

/**
 * Learns the speakers of a file: the given ones, the words for a rep and a customer, and names that take turns with them or with each
 * other. In coaching scripts, where a manager and a rep speak, the manager asks; where a rep talks to a customer, a manager's questions
 * about that are no part of a call.
 */
export function learnSpeakers(blocks: readonly Block[], given: Readonly<Record<string, Speaker>> = {}): Speakers {
  const headings = new Map([...speakerHeadings(blocks), ...speakerLines(blocks)])
  const seen = seenLabels(blocks, headings)
  const wordOf = speakerWords(blocks, seen, given)
  const known = new Map<string, Speaker>()
  for (const [name, entry] of seen) {
    const speaker = wordOf(name) ?? (isName(name) ? entry.role : undefined)
    if (speaker) known.set(name, speaker)
  }
  learnNames(seen, known)
  learnLetters(seen, known)
  if (isAskedBack(seen, blocks)) known.set('q', 'customer').set('a', 'rep')
  let labelled = 0
  for (const [name, entry] of seen) if (known.has(name)) labelled += entry.count
  for (const [name, speaker] of Object.entries(given)) known.set(plainWords(name), speaker)
  return {
    of: (label) => {
      const words = speakerName(label)
      return known.get(words) ?? wordOf(words)
    },
    labels: new Set(known.keys()),
    labelled,
    headings,
  }
}

/** Everything that stands where a speaker's label may, and beside which others. */
function seenLabels(blocks: readonly Block[], headings: ReadonlyMap<number, string>): Map<string, Seen> {
  const seen = new Map<string, Seen>()
  let before = ''
  let beforeIndex = -10
  let last: Seen | undefined
  for (const block of blocks) {
    if ((block.layout === 'heading' && !headings.has(block.index)) || block.cell) continue
    const heading = headings.get(block.index)
    const label = heading === undefined ? speakerLabel(block) : speakerNamed(heading)
    // Between turns that headings open, "Note:" is nobody.
    if (label === undefined || (headings.size > 0 && heading === undefined && !isName(label.name))) {
      if (last) noteSpeech(last, block.text, before)
      continue
    }
    const entry = seen.get(label.name) ?? unseen(block.index)
    entry.count++
    entry.role ??= label.role
    if (/\s\p{Ll}/u.test(label.written)) entry.capitals = false
    noteSpeech(entry, block.text.slice(label.end), label.name)
    const isNear = block.index - beforeIndex <= 4 || (heading !== undefined && headings.has(beforeIndex))
    if (before !== '' && before !== label.name && isNear) {
      entry.beside.set(before, (entry.beside.get(before) ?? 0) + 1)
      const other = seen.get(before)
      other?.beside.set(label.name, (other.beside.get(label.name) ?? 0) + 1)
    }
    seen.set(label.name, entry)
    before = label.name
    beforeIndex = block.index
    last = entry
  }
  return seen
}

const unseen = (first: number): Seen => ({
  count: 0,
  first,
  beside: new Map(),
  questions: 0,
  introducesItself: false,
  role: undefined,
  capitals: true,
})

/** Who speaks behind a label by its words alone: the given labels, the file's own short forms, the words for both sides. */
function speakerWords(
  blocks: readonly Block[],
  seen: ReadonlyMap<string, Seen>,
  given: Readonly<Record<string, Speaker>>,
): (name: string) => Speaker | undefined {
  const legend = readLegend(blocks)
  const names = [...seen.keys()]
  const hasCoach = names.some((name) => COACH.has(name))
  const hasRep = names.some((name) => /(?:^| )(?:rep|ae|sdr|bdr|seller|salesperson|agent|consultant|advisor)$/.test(name))
  const isDebriefed = hasCoach && hasCall(seen)
  const hasAgent =
    seen.has('agent') ||
    seen.has('realtor') ||
    blocks.some((block) => block.cell?.row === 0 && /^(?:agent|realtor|broker)$/i.test(block.text))
  // Two letters are two who talk; more are those of a method (S, P, I, N) and label what is asked.
  const letters = new Set([...blocks.flatMap((block) => boldLetter(block) ?? []), ...names.filter(({ length }) => length === 1)]).size
  return (name) => {
    const own = Object.hasOwn(given, name) ? given[name] : legend.get(name)
    if (own) return own
    if (isDebriefed && COACH.has(name)) return 'other'
    if (hasCoach && hasRep && !isDebriefed) {
      if (COACH.has(name)) return 'rep'
      if (isRepWord(name)) return 'customer'
    }
    if (COACH.has(name)) return hasRep || seen.get(name)?.beside.size ? 'rep' : undefined
    if (name === 'seller' && hasAgent) return 'customer'
    if (name === 'caller') return names.some((other) => isCustomerWord(other)) ? 'rep' : 'customer'
    if (AI_SESSION.has(name) && seen.has('user') && (seen.has('assistant') || seen.has('ai') || seen.has('claude'))) return 'other'
    if (TOPICS.has(name.replace(/^the /, '')) && !besideSpeaker(seen.get(name))) return undefined
    if (name.length === 1 && letters > 2) return undefined
    if (STAFF.has(name) && ['you', 'me'].some((other) => seen.get(name)?.beside.has(other))) return 'customer'
    if (isRepWord(name)) return 'rep'
    return isCustomerWord(name) ? 'customer' : undefined
  }
}

/** Whether a rep and a customer take turns: beside such a call, a coach and a rep talk about it. */
function hasCall(seen: ReadonlyMap<string, Seen>): boolean {
  let turns = 0
  for (const [name, { beside }] of seen) {
    if (!isRepWord(name) || COACH.has(name)) continue
    for (const [other, times] of beside) if (isCustomerWord(other) && !COACH.has(other)) turns += times
  }
  return turns >= 2
}

/** `Q: Why are you so dear?` over `A: …`: questions that the rep answers, in files where some of them can only be the customer's. */
function isAskedBack(seen: ReadonlyMap<string, Seen>, blocks: readonly Block[]): boolean {
  if ((seen.get('q')?.beside.get('a') ?? 0) < 2) return false
  const asked = blocks.filter(({ text }) => /^\W{0,3}q\W{0,3}:/i.test(text)).map(({ text }) => text.replace(/^\W{0,3}q\W{0,3}:\s*/i, ''))
  if (asked.filter((text) => soundsLikeCustomer(text) || /\b(?:i|my|me)\b/i.test(text)).length * 3 >= asked.length) return true
  const answers = blocks.filter(({ text }) => /^\W{0,3}a\W{0,3}:/i.test(text))
  return answers.length >= 2 && answers.filter(({ text }) => SELLS.test(text)).length * 2 > answers.length
}
/** "Yes. How central is that to your work?", "Let me show you": whoever answers so sells. */
const SELLS =
  /\blet me show\b|\bwe(?:['’]ve)? (?:offer|support|provide|built|rebuilt|have comprehensive)\b|\bhelps me show\b|\byour? [^?]*\?\W{0,3}$/i

/** The speaker's label that a block opens with, as plain words: one to four words and a colon, or bold words alone. */
function speakerLabel(block: Block): { name: string; written: string; end: number; role: Speaker | undefined } | undefined {
  const timed = timedName(block.text)
  if (timed !== undefined) return { ...speakerNamed(timed), end: block.text.length }
  const label = leadingLabel(block.text)
  if (!label) return undefined
  const name = speakerName(label.text)
  if (name === '' || name.length > 30 || name.split(' ').length > 4) return undefined
  if (name.length > 3 && !/^[\p{Lu}[*_]/u.test(block.text.replace(/^[^\p{L}[]+/u, '')) && !isRepWord(name) && !isCustomerWord(name))
    return undefined
  return { name, written: label.text.replace(/\([^)]*\)/g, ' '), end: label.end, role: roleInBrackets(label.text) }
}

function speakerNamed(written: string): { name: string; written: string; end: number; role: Speaker | undefined } {
  return { name: speakerName(written), written, end: written.length, role: roleBeforeName(written) ?? roleInBrackets(written) }
}

/** Who a label names, as plain words: `Ada (Elm Ltd)`, `From Ada to Everyone`, `Them, annoyed`. */
function speakerName(label: string): string {
  const bare = label.replace(/\([^)]*\)/g, ' ').replace(/^\s*from\s+(.+?)\s+to\s+(?:everyone|all|hosts?\b.*|me\b.*)\s*$/i, '$1')
  const first = plainWords(/^([^,]{2,30}),/.exec(bare)?.[1] ?? '')
  return first !== '' && (isRepWord(first) || isCustomerWord(first)) ? first : plainWords(bare)
}

/** `Prospect – Ravi`: what the one who speaks is, and the name. */
function roleBeforeName(label: string): Speaker | undefined {
  const role = plainWords(/^([^–—-]{2,30}?)\s[–—-]\s/.exec(label)?.[1] ?? '')
  return isRepWord(role) ? 'rep' : isCustomerWord(role) ? 'customer' : undefined
}

function roleInBrackets(label: string): Speaker | undefined {
  const words = plainWords(/\(([^)]{1,40})\)/.exec(label)?.[1] ?? '').replace(/^(?:as|playing|plays) /, '')
  return isRepWord(words) ? 'rep' : isCustomerWord(words) ? 'customer' : undefined
}

function noteSpeech(entry: Seen, text: string, name: string): void {
  if (text.includes('?')) entry.questions++
  if (entry.introducesItself) return
  const start = text.slice(0, 200).toLowerCase().replaceAll('’', "'")
  entry.introducesItself = INTRODUCTIONS.some((words) => start.includes(`${words} ${name}`)) || start.includes(`${name} speaking`)
}
const INTRODUCTIONS = ['my name is', "my name's", 'this is', "i'm", 'i am', "it's", 'here is', 'speaking with']

/** Whether a label stands next to one that is a speaker's beyond doubt. */
function besideSpeaker(entry: Seen | undefined): boolean {
  return entry !== undefined && [...entry.beside.keys()].some((other) => !TOPICS.has(other) && (isRepWord(other) || isCustomerWord(other)))
}
