import type { Stage } from '../../ask/labels.js'
import type { Span } from '../../text/span.js'
import { answeredItems } from '../groups/answered-items.js'
import { askingItems } from '../groups/asking-items.js'
import { contentsEntries } from '../groups/contents.js'
import { type ExplainedQuestions, explainedQuestions } from '../groups/explained-questions.js'
import { formFields } from '../groups/form-fields.js'
import { formQuestions } from '../groups/form-questions.js'
import { type Habits, readHabits } from '../groups/habit.js'
import { italicAsks } from '../groups/italic-asks.js'
import { openLetters, quotedLetters } from '../groups/letters.js'
import { numberedSeries } from '../groups/numbered-series.js'
import { type Pairs, readPairs } from '../groups/pairs.js'
import { questionParts } from '../groups/question-parts.js'
import { blankTables } from '../groups/tables.js'
import type { Block } from '../markdown/block.js'
import type { Speaker } from '../model.js'
import { speaksInCapitals } from '../voice/capitals.js'
import { branchesIn, conditionOf, directionsIn, isDirection, isListenCue } from '../voice/directions.js'
import { askingLevels, heardLevels } from '../voice/heading-voice.js'
import type { Lead } from '../voice/lead.js'
import type { WeighQuestion } from '../voice/plain-voice.js'
import type { Purpose } from '../voice/purposes.js'
import type { Speakers } from '../voice/speakers.js'
import { Anchors, openSection, type SectionFrame } from './section-frames.js'
import type { Condition, Event, Remark, Utterance } from './utterance.js'

export interface ReadingOptions {
  readonly stages: Readonly<Record<string, Stage>>
  readonly title: string
  /** Whether the file says whom its questions are for. */
  readonly announced: boolean
  /** Tells which unquoted questions are asked. */
  readonly weigh: WeighQuestion
  /** Stretches of the source whose headings and lead-ins end with them; outer ones come before those in them. */
  readonly boxes?: readonly Span[]
}

/** What a list item says about the blocks nested in it. */
export interface Item {
  readonly purpose?: Purpose
  readonly text: string
  readonly condition: string
  readonly speaker?: Speaker
  readonly speakerLabel: string
}

/** Somebody who is speaking until another label comes. */
export interface Talk {
  readonly speaker: Speaker
  readonly label: string
  /** The container within which it holds; undefined until the first block after a label that stands alone. */
  container?: number
  blocks: number
}

/** What a stretch of talk is given where it is found; everything else follows from its place. */
export type Said = { readonly speaker: Speaker; readonly quoted: boolean; readonly condition?: string } & Partial<
  Pick<Utterance, 'speakerLabel' | 'channel' | 'negative' | 'single' | 'unmarked' | 'label' | 'continues' | 'heard' | 'alternative'>
>

const NO_CONDITIONS: readonly Condition[] = []

/** The state of a file's reading: where it is, what holds there, and what has been found. */
export class Reading {
  readonly events: Event[] = []
  readonly frames: SectionFrame[] = []
  readonly habits: Habits
  readonly pairs: Pairs
  readonly blankTables: ReadonlySet<number>
  readonly askingLevels: ReadonlySet<number>
  readonly heardLevels: ReadonlySet<number>
  /** Entries of lists that ask in nothing but italics. */
  readonly italicAsks: ReadonlySet<Block>
  readonly contents: ReadonlySet<Block>
  /** List items whose bold question is asked as well as its wordings, and where it ends. */
  readonly askingItems: ReadonlyMap<number, number>
  /** Items among objections whose answer is nested in them. */
  readonly answeredItems: ReadonlySet<Block>
  /** Questions that the file counts through. */
  readonly series: ReadonlySet<Block>
  /** Blocks that are messages to be sent, in blockquotes or in the open. */
  readonly letters: ReadonlySet<Block>
  /** Bold questions of a form that is to be filled in. */
  readonly formQuestions: ReadonlySet<Block>
  /** Questions of a form whose fields are items, and where they stand. */
  readonly formFields: ReadonlyMap<Block, Span>
  /** Parts of a talk that are nothing but questions behind their name. */
  readonly questionParts: ReadonlyMap<Block, Span>
  /** Questions that a text explains to its reader. */
  readonly explained: ExplainedQuestions
  /** What is said stands in capital letters, notes do not. */
  readonly speaksInCapitals: boolean
  /** Nothing in the file is quoted or labelled: its paragraphs are the script. */
  readonly plainFile: boolean
  /** Its paragraphs are parted by pauses, or greet and ask without a heading among them: somebody speaks in all of them. */
  readonly talkFile: boolean
  readonly items = new Map<number, Item>()
  /** Questions that break off over the answers nested in them. */
  readonly stems = new Set<Block>()
  frame: SectionFrame
  lead: Lead | undefined
  /** How many blocks have stood under the lead-in. */
  leadUsed = 0
  /** How the first of them was set. */
  leadLayout: Block['layout'] | undefined
  /** Whether the first of them was a turn that a speaker's label opens. */
  leadsTurns = false
  talk: Talk | undefined
  /** A quotation that is still open, and the block that closes it. */
  carry: { readonly until: number; readonly from: Utterance } | undefined
  /** The fence that the reading is in, what it is by its text, and whether the customer speaks in it. */
  fence: { readonly id: number; readonly purpose?: Purpose; readonly outer: SectionFrame; heard: boolean } | undefined
  /** The boxes that the reading is in, each with the section it stands in. */
  readonly boxes: { readonly end: number; readonly outer: SectionFrame }[] = []
  /** How many boxes have been entered. */
  boxesMet = 0
  readonly #anchors = new Anchors()
  #lastUtterance: Utterance | undefined

  constructor(
    readonly blocks: readonly Block[],
    readonly speakers: Speakers,
    readonly options: ReadingOptions,
  ) {
    this.habits = readHabits(blocks)
    this.letters = new Set([...quotedLetters(blocks), ...openLetters(blocks)])
    this.pairs = readPairs(blocks)
    this.askingLevels = askingLevels(blocks, options.announced)
    this.heardLevels = heardLevels(blocks)
    this.italicAsks = italicAsks(blocks)
    this.contents = contentsEntries(blocks)
    this.askingItems = askingItems(blocks)
    this.answeredItems = answeredItems(blocks)
    this.series = numberedSeries(blocks)
    this.formQuestions = formQuestions(blocks)
    this.formFields = formFields(blocks)
    this.questionParts = questionParts(blocks)
    this.explained = explainedQuestions(blocks)
    this.speaksInCapitals = speaksInCapitals(blocks)
    this.blankTables = blankTables(blocks)
    this.plainFile = this.habits.file.quoted < 2 && speakers.labelled < 3
    this.talkFile = this.plainFile && isTalkFile(blocks, this.habits)
    this.frame = openSection(0, undefined, 0, undefined, '', options)
    this.frames.push(this.frame)
  }

  get lastUtterance(): Utterance | undefined {
    return this.#lastUtterance
  }

  /** Opens a section under the nearest one of a lower level. Bold lines (level 7) have no anchor. */
  open(block: Block, title: string, level: number): void {
    let parent = this.frame
    while (parent.parent && parent.section.level >= level) parent = parent.parent
    const anchor = level < 7 ? this.#anchors.of(title) : ''
    this.frame = openSection(this.frames.length, { title, level, span: block.span }, block.span.start, parent, anchor, this.options)
    this.frames.push(this.frame)
    this.events.push({ kind: 'heading', block, frame: this.frame })
  }

  /** Whether a heading or lead-in above is about objections. */
  get inObjection(): boolean {
    return this.frame.inObjection || this.lead?.purpose === 'objection'
  }

  /** Records talk: cut where a stage direction or a condition stands in it. */
  say(block: Block, start: number, end: number, said: Said): void {
    const text = block.run.text.slice(start, end)
    const branches = said.speaker === 'rep' ? branchesIn(text) : []
    if (branches.length === 0) {
      this.#sayBetween(block, start, end, said)
      return
    }
    let from = start
    let now = said
    for (const branch of branches) {
      this.#sayBetween(block, from, start + branch.start, now)
      from = start + branch.end
      now = { ...said, continues: false, condition: branch.condition }
      this.remark(block, start + branch.start, from)
    }
    this.#sayBetween(block, from, end, now)
  }

  #sayBetween(block: Block, start: number, end: number, said: Said): void {
    let from = start
    let continues = said.continues ?? false
    for (const direction of directionsIn(block.run.text.slice(start, end))) {
      this.#utter(block, from, start + direction.start, said, continues)
      continues = false
      from = start + direction.end
      this.remark(block, start + direction.start, from, direction.listen ? 'listen' : undefined)
    }
    this.#utter(block, from, end, said, continues)
  }

  /** Records a note, or a pause of the given kind. */
  remark(block: Block, start: number, end: number, pause?: 'slot' | 'listen'): void {
    const remark: Remark = {
      kind: pause ? 'pause' : 'note',
      block,
      start,
      end,
      frame: this.frame,
      ...(pause ? { pause } : {}),
      ...this.#lead(block),
      conditions: this.#conditions(block, ''),
    }
    this.events.push(remark)
  }

  note(block: Block): void {
    this.remark(block, block.start, block.end)
  }

  #utter(block: Block, start: number, end: number, said: Said, continues: boolean): void {
    if (!/[\p{L}\p{N}_]/u.test(block.run.text.slice(start, end))) return
    const utterance: Utterance = {
      kind: 'utterance',
      block,
      start,
      end,
      speaker: said.speaker,
      speakerLabel: said.speakerLabel ?? '',
      channel: said.channel ?? (this.frame.stage === 'voicemail' ? 'voicemail' : 'call'),
      negative: said.negative ?? false,
      quoted: said.quoted,
      single: said.single ?? false,
      unmarked: said.unmarked ?? false,
      frame: this.frame,
      label: said.label ?? '',
      ...this.#lead(block),
      continues,
      heard: said.heard ?? '',
      conditions: this.#conditions(block, said.condition ?? ''),
      alternative: said.alternative ?? false,
    }
    this.events.push(utterance)
    this.#lastUtterance = utterance
  }

  #lead(block: Block): { leadIn: string; leadAt: number; leadPurpose?: Purpose } {
    const { lead } = this
    if (lead && lead.block !== block)
      return { leadIn: lead.text, leadAt: lead.block.index, ...(lead.purpose ? { leadPurpose: lead.purpose } : {}) }
    const item = block.parent ? this.items.get(block.parent.index) : undefined
    return { leadIn: item?.text ?? '', leadAt: block.parent?.index ?? -1 }
  }

  #conditions(block: Block, own: string): readonly Condition[] {
    const found: Condition[] = []
    const { lead } = this
    if (lead && lead.condition !== '' && lead.block !== block) found.push({ key: `l${lead.block.index}`, text: lead.condition })
    const nested: Condition[] = []
    for (let parent = block.parent; parent; parent = parent.parent) {
      const item = this.items.get(parent.index)
      if (item && item.condition !== '') nested.unshift({ key: `b${parent.index}`, text: item.condition })
    }
    found.push(...nested)
    const condition = own !== '' ? own : (this.items.get(block.index)?.condition ?? '')
    if (condition !== '') found.push({ key: own !== '' ? `b${block.index} ${own}` : `b${block.index}`, text: condition })
    return found.length > 0 ? found : NO_CONDITIONS
  }
}

function isTalkFile(blocks: readonly Block[], { file }: Habits): boolean {
  const pauses = blocks.filter(({ text }) => text.length < 80 && isDirection(text) && isListenCue(text)).length
  // In an article somebody greets too, once in a long text.
  const isBare =
    file.spoken * 8 >= Math.max(8, file.blocks) &&
    file.plain >= 3 &&
    file.plain * 4 >= file.blocks &&
    file.addressed >= 3 &&
    file.quotes === 0
  return pauses >= 3 || (isBare && !blocks.some(({ layout }) => layout === 'heading'))
}

/** The condition that a label states, where it is short enough to be one. */
export function conditionOfLabel(label: string | undefined): string {
  return label && label.length < 100 ? conditionOf(label) : ''
}
