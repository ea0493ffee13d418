import { pattern } from '../../text/pattern.js'
import type { Span } from '../../text/span.js'
import type { Block } from '../markdown/block.js'
import { leadingLabel } from '../voice/label.js'
import { addressing, soundsLikeCustomer } from '../voice/voice.js'
import { type QuestionStart, questionStart } from './question-starts.js'

/** The questions of a text that tells its reader what to ask, and why. */
export interface ExplainedQuestions {
  /** Where they stand in the runs of their blocks; headings are read as such. */
  readonly asked: ReadonlyMap<Block, readonly Span[]>
  /** Blocks that explain one. */
  readonly explaining: ReadonlySet<Block>
}

interface Explained extends QuestionStart {
  readonly block: Block
  readonly explaining: Block[]
  words: string
}

const LEAST = 5
/** How much of an explanation is looked at. */
const LOOKED_AT = 600

/**
 * An article on what to ask: each question opens a section, a paragraph or an item and goes on in prose that speaks of the client, not to
 * them. What answers its question instead, as in an FAQ, explains none.
 */
export function explainedQuestions(blocks: readonly Block[]): ExplainedQuestions {
  const kinds = new Map<string, Explained[]>()
  const openings = new Map<string, number>()
  let open: Explained | undefined
  for (const block of blocks) {
    const kind = kindOf(block)
    if (kind !== undefined) openings.set(kind, (openings.get(kind) ?? 0) + 1)
    const start = questionStart(block)
    if (start) {
      open = { ...start, block, explaining: [], words: start.rest }
      const found = kinds.get(start.kind)
      if (found) found.push(open)
      else kinds.set(start.kind, [open])
    } else if (block.layout === 'heading') open = undefined
    else if (open && isProse(block, open.block)) {
      open.explaining.push(block)
      if (open.words.length < LOOKED_AT) open.words += ` ${block.text}`
    }
  }
  const asked = new Map<Block, readonly Span[]>()
  const explaining = new Set<Block>()
  for (const [kind, found] of kinds) {
    if (!isHabit(found, openings.get(kind) ?? 0)) continue
    for (const { block, spans, explaining: below } of found) {
      if (block.layout !== 'heading') asked.set(block, spans)
      for (const each of below) explaining.add(each)
    }
  }
  return { asked, explaining }
}

/** What a block would be if it opened with a question. */
function kindOf({ layout, level, cell, fence, quoteDepth, opensItem, run, start }: Block): string | undefined {
  if (cell || fence || quoteDepth > 0) return undefined
  if (layout === 'heading') return `heading ${level}`
  const isBold = (run.marked('strong', start, start + 2)[0]?.start ?? start + 2) <= start + 1
  return opensItem ? (isBold ? 'bold item' : 'item') : isBold ? 'bold' : undefined
}

function isProse({ layout, quoteDepth, fence, text, parent }: Block, question: Block): boolean {
  if (quoteDepth > 0 || fence || (layout !== 'paragraph' && parent !== question) || text.length < 60) return false
  return /[.!?]["”')]{0,2}\s*$/.test(text) && !isLabelled(text)
}

/** "This one sorts the field at once: do they pay for it?" is a sentence, and no label for what follows. */
const isLabelled = (text: string): boolean => (leadingLabel(text)?.text.split(' ').length ?? SENTENCE) < SENTENCE
const SENTENCE = 6

function isHabit(found: readonly Explained[], openings: number): boolean {
  const questions = found.flatMap(({ questions }) => questions)
  if (questions.length < LEAST || found.length * 2 < openings) return false
  const toYou = questions.filter((text) => addressing(text) >= 1).length
  const theirs = questions.filter(soundsLikeCustomer).length
  const explained = found.filter(({ words }) => EXPLAINS.test(words.slice(0, LOOKED_AT).replace(QUESTION, ' '))).length
  const answered = found.filter(({ words }) => ANSWERS.test(words)).length
  return toYou * 2 >= questions.length && theirs * 6 <= questions.length && explained * 2 >= found.length && answered * 4 <= found.length
}

const QUESTION = /[^.?!]{0,300}\?/g
/** Tells of the customer, or of the question. */
const EXPLAINS = pattern('i')`
  \b(?:
    (?:clients?|customers?|prospects?|buyers?|homeowners?|candidates?|interviewees?|stakeholders?|donors?|patients?|leads?)\b
    (?!['’]s (?:name|email))|th(?:is|ese) (?:questions?|one)\b|(?:ask|asking) (?:this|these|them|him|her)\b|they(?:['’](?:re|ve|ll|d))?\b
    |them\b
  )
`
/** Answers the question to whoever put it. */
const ANSWERS = /^\W{0,4}(?:yes|no|sure|absolutely|of course|certainly|it depends|we|our|i|you (?:can|will|need|should|do))\b/i
