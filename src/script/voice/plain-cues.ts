import { pattern } from '../../text/pattern.js'
import { type Habit, type Habits, isAllQuestions } from '../groups/habit.js'
import type { Block } from '../markdown/block.js'
import { conditionOf } from './directions.js'
import { leadingLabel } from './label.js'
import {
  ABOUT_THEM,
  asksThem,
  isAnswer,
  isOfCustomers,
  isProse,
  JOINT,
  LABELLED,
  NAMED_ONE,
  NUMBERED,
  TERM,
  THEIR_OWN,
} from './plain-signs.js'
import type { Purpose } from './purposes.js'
import { tellsToWatch } from './put-to-the-reader.js'
import { addressing, NAMES_CUSTOMER, soundsSpoken } from './voice.js'

/** Where an unquoted question stands. */
export interface PlainContext {
  readonly block: Block
  readonly purpose: Purpose | undefined
  /** Whether the purpose is that of its own line, item or lead-in, or of the very section. */
  readonly near: boolean
  readonly habits: Habits
  /** Nothing in the file is quoted or labelled: its paragraphs are the script. */
  readonly plainFile: boolean
  /** Its headings name a stage of the call. */
  readonly staged: boolean
  /** The file says whom its questions are for. */
  readonly announced: boolean
  /** The heading above quotes the customer. */
  readonly answers: boolean
  /** What the headings around it announce, the nearest first. */
  readonly around: readonly (Purpose | undefined)[]
  /** Around it stands what customers object. */
  readonly objections: boolean
}

/** What speaks for or against a question being asked, by name, and how strongly it is there; 1 where it is there or not. */
export type Cue = readonly [name: string, value: number]

/** What the block, its neighbours and its file say about every question in it. */
export function placeCues(context: PlainContext): Cue[] {
  const { block, purpose, habits, near } = context
  const { text } = block
  const group = habits.of(block)
  const cues: Cue[] = []
  const is = (name: string, holds: boolean): void => {
    if (holds) cues.push([name, 1])
  }
  const named = purpose ?? 'none'
  is('always', true)
  is(`purpose ${named}`, true)
  is(`near ${named}`, near)
  const [own, ...outer] = context.around
  is(`heading ${own ?? 'none'}`, true)
  for (const each of new Set(outer)) is(`around ${each}`, each !== undefined)
  is(`layout ${block.layout}`, true)
  is('quoted block', block.quoteDepth > 0)
  is('fence', block.fence !== undefined)
  is('cell', block.cell !== undefined)
  is('first column', block.cell?.column === 0)
  is('item', block.depth > 0)
  is('inner item', block.depth > 1)
  is('opens item', block.opensItem)
  const isListed = block.depth > 0 || NUMBERED.test(text)
  is('numbered paragraph', isListed && block.depth === 0)
  is('staged', context.staged)
  is('announced', context.announced)
  is('announced item', context.announced && isListed)
  is('answers', context.answers)
  is('objections', context.objections)
  is('plain file', context.plainFile)
  is('plain file paragraph', context.plainFile && block.layout === 'paragraph')
  is('quotes speech', habits.quotesSpeech)
  is('quotes speech, asks near', habits.quotesSpeech && purpose === 'ask' && near)
  is(`${block.layout} beside quotes`, habits.quotesSpeech)
  is('all questions', isAllQuestions(habits.file))
  is('of customers', isOfCustomers(habits, block))
  is('about them in paragraphs', block.layout === 'paragraph' && !isListed && group.plain >= 3 && group.addressed < 0)
  is('beside words spoken', !soundsSpoken(text) && group.spoken > 0 && group.aside === 0)
  const condition = leadingLabel(text.slice(0, 80))?.text
  is('condition', condition !== undefined && conditionOf(condition) !== '')
  is('labelled', LABELLED.test(text) && block.run.marked('strong', block.start, block.start + 1).length > 0)
  is('term', TERM.test(text))
  is('about them', addressing(text.slice(0, OPENING)) < 0)
  is('strong', block.run.marked('strong', block.start, block.end).length > 0)
  is('spoken', soundsSpoken(text))
  is('struck', block.run.marked('struck', block.start, block.end).length > 0)
  is('blank', /_{4}/.test(text))
  is('prose', isProse(text))
  is('watched', tellsToWatch(text))
  const parent = block.parent?.text ?? ''
  is('asking parent', parent.includes('?'))
  is('quoting parent', parent.includes('?') && /["”]/.test(parent))
  is('answer', parent.includes('?') && isAnswer(block))
  const ended = /\?["”'’)\]*_]{0,4}$/.test(text.slice(-8))
  is('ends asking', ended)
  for (const [of, count] of [
    ['group', group],
    ['like', habits.like(block)],
    ['file', habits.file],
  ] as const)
    shares(of, count, cues)
  return cues
}

function shares(of: string, habit: Habit, cues: Cue[]): void {
  const questions = Math.max(1, habit.plain)
  const blocks = Math.max(1, habit.blocks)
  const put = (name: string, value: number): void => {
    if (value !== 0) cues.push([`${of}: ${name}`, value])
  }
  put('you', habit.direct / questions)
  put('any you', habit.direct > 0 ? 1 : 0)
  put('aside', habit.aside / questions)
  put('checks', habit.checks / questions)
  put('any check', habit.checks > 0 ? 1 : 0)
  put('named', habit.named / questions)
  put('address', Math.max(-2, habit.addressed / questions))
  put('asking', habit.asking / blocks)
  put('nothing else', habit.asking === habit.blocks ? 1 : 0)
  put('spoken', habit.spoken / blocks)
  put('quotes', habit.quotes / blocks)
  put('quoted', habit.quoted / (habit.quoted + questions))
  put('many', Math.min(4, Math.log2(questions)))
  put('unmarked', habit.unmarked ? 1 : 0)
  put('alone', habit.blocks === 1 ? 1 : 0)
}

/** Units of a block that tell whom it is about. */
const OPENING = 600

/** Whom a question speaks to or of, by the least that `addressing` gives for it. */
const ADDRESSES: readonly (readonly [least: number, name: string])[] = [
  [1, 'you'],
  [0.1, 'may I'],
  [0, 'nobody'],
  [-1, 'they or we'],
  [NAMES_CUSTOMER, 'named'],
  [-3, 'own work'],
]

/** What the words of a question say about whom it is for. */
export function questionCues(question: string, { block, habits, purpose }: PlainContext): Cue[] {
  const cues: Cue[] = []
  const is = (name: string, holds: boolean): void => {
    if (holds) cues.push([name, 1])
  }
  const own = addressing(question)
  const group = habits.of(block)
  const address = ADDRESSES.find(([least]) => own >= least)?.[1] ?? 'own aim'
  is(`address ${address}`, true)
  is(`address ${address} ${own}`, own < 0)
  is(`address ${address} in ${block.layout}`, true)
  is(`address ${address} of ${purpose ?? 'none'}`, true)
  cues.push([`address ${address} beside you`, group.direct / Math.max(1, group.plain)])
  is(`address ${address} all questions`, isAllQuestions(habits.file))
  const words = question.replace(/[’‘]/g, "'")
  is(`begins ${BEGINS.exec(words)?.[1]?.toLowerCase() ?? 'otherwise'}`, true)
  is('asks leave', /^\W*(?:is it |are you )?(?:ok(?:ay)?|alright|all right|mind|fine)\b/i.test(words))
  is('they', /\b(?:they|them|their|he|she|his|her)\b/i.test(words))
  is('we', /\b(?:we|our|us|i|my)\b/i.test(words))
  is('asks about them', ABOUT_THEM.test(words))
  is('joint', JOINT.test(words))
  is('named one', NAMED_ONE.test(words))
  is('their own', THEIR_OWN.test(words))
  is('whole block', block.text.length - question.length < 6)
  is('brief', question.length < 25)
  is('long', question.length > 140)
  is('unmarked', !question.includes('?'))
  is('asks them', asksThem(habits, block, question))
  return cues
}
const BEGINS = pattern('i')`
  ^\W*(
    what|how|who|why|when|where|which|do|does|did|is|are|was|were|have|has|had|can|could|would|will|should|may|any|if|so|and|or|tell|walk
    |talk|help|show|describe|take|give|let|share|explain
  )\b
`
