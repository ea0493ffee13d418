import type { Call, Role, Stage } from '../ask/labels.js'
import type { AskReading } from '../ask/reading.js'
import type { LineIndex } from '../text/lines.js'
import type { Span } from '../text/span.js'

/** One Markdown file, read once. Every span is in offsets of `source`. Nothing above the reader sees Markdown again. */
export interface Script {
  readonly source: string
  readonly lines: LineIndex
  readonly role: Role
  readonly call: Call
  readonly title: string
  /** Front matter as read, `{}` where there is none; `frontMatterSpan` is its text between the fences. */
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly frontMatterSpan?: Span
  /** The title heading, else the first line with words. Findings about the whole script stand here. */
  readonly head: Span
  /** Sections in document order; the first is what stands before any heading. */
  readonly sections: readonly Section[]
  /** Runs of sections of one stage, in document order. */
  readonly stages: readonly StageRun[]
  /** Everything in document order: what is said, noted, waited for, and the headings between. */
  readonly steps: readonly Step[]
  readonly turns: readonly Turn[]
  /** The rep's asks in document order, negatives among them. */
  readonly asks: readonly Ask[]
  readonly branches: readonly Branch[]
  readonly choices: readonly Choice[]
  /** HTML and MDX comments, for directives: the text between the comment marks. */
  readonly comments: readonly Comment[]
  /** The file's own facts: what the spoken part holds. */
  readonly has: Has
  /** Gives words of the script back with placeholders in the team's own notation; absent where the words stand as written. */
  readonly written?: (text: string) => string
}

export interface Has {
  readonly backstory: boolean
  readonly agenda: boolean
  readonly anything_else: boolean
  readonly follow_up_plan: boolean
  readonly person: boolean
  readonly goal: boolean
}

/** A heading (or a bold line that works as one) and what stands under it. */
export interface Section {
  readonly index: number
  /** Heading text without markup, numbering and emoji kept; empty for the lead section. */
  readonly title: string
  /** 1-6 as in Markdown; 7 for a bold line that works as a heading; 0 for the lead section. */
  readonly level: number
  readonly parent?: Section
  readonly span: Span
  /** The heading's own text. */
  readonly heading?: Span
  readonly stage: Stage
  /** GitHub's anchor of the heading, for links to it. */
  readonly anchor: string
  /** What is not the live call: mail, SMS, chat templates, prompts to a model, prep, notes. */
  readonly channel: Channel
}

/** `call` and `voicemail` are spoken; everything else never reaches a rule about asks. */
export type Channel = 'call' | 'voicemail' | 'mail' | 'chat' | 'prompt' | 'note' | 'counter-example'

export interface StageRun {
  readonly stage: Stage
  readonly sections: readonly Section[]
  readonly asks: readonly Ask[]
  /** The first heading of the run, else its first ask, else the script's head. */
  readonly head: Span
}

/** `heading` opens a section; `pause` is a listen cue or an answer slot; `note` is anything meant for the rep's eyes. */
export type StepKind = 'heading' | 'turn' | 'pause' | 'note'
export interface Step {
  readonly index: number
  readonly kind: StepKind
  readonly span: Span
  readonly section: Section
  readonly turn?: Turn
  /** For pauses: an answer slot (`____`) or a listen cue (`[wait]`). */
  readonly pause?: 'slot' | 'listen'
  /** Plain text of a note or a pause. */
  readonly text: string
  /** Innermost branch and alternative it belongs to. */
  readonly branch?: Branch
  readonly option?: ChoiceOption
  /** Where this step sends the reader: headings linked or named ("go to section 4"). */
  readonly jumps: readonly Section[]
  /** For notes and pauses: absent where the lines hold more, or more hangs from them. */
  readonly ownLines?: OwnLines
}

/** Whole lines that a fix may take out: a paragraph, list item or table row, a line of a fence, with what parts it from the next. */
export interface OwnLines extends Span {
  /** What is counted behind it moves up. */
  readonly renumbers: boolean
}

export type Speaker = 'rep' | 'customer' | 'other'

/** One stretch of talk by one speaker, until somebody else may speak: a labelled turn, a quote, a blockquote paragraph, a table cell. */
export interface Turn {
  readonly index: number
  readonly speaker: Speaker
  /** As written: `Rep`, `Sarah`; empty where the layout says who speaks. */
  readonly label: string
  readonly channel: Channel
  readonly span: Span
  readonly section: Section
  readonly layout: 'paragraph' | 'bullet' | 'numbered' | 'checkbox' | 'quote' | 'table' | 'fence' | 'heading' | 'html'
  readonly sentences: readonly Sentence[]
  /** Words that the rep would say aloud. */
  readonly wordCount: number
  readonly branch?: Branch
  readonly option?: ChoiceOption
}

export interface Sentence {
  /** Markup removed, entities and escapes undone, soft breaks as single spaces. */
  readonly text: string
  readonly span: Span
  readonly turn: Turn
  readonly ask?: Ask
  /** Absent where its lines hold more than it and its label, or more hangs from them. */
  readonly ownLines?: OwnLines
  /** A cue in brackets, or behind an ask the dots of an answer, stand between it and the sentence before it in its turn. */
  readonly behindCue?: boolean
  /** For asks: a cue, a quotation of its own or the mark of a list parts it from the ask before it in its turn. */
  readonly apart?: boolean
  /** For asks: nothing more is said on its line. */
  readonly endsLine?: boolean
  /** Source span of a stretch of `text`. */
  at(start: number, end: number): Span
}

export interface Ask extends AskReading {
  readonly index: number
  readonly text: string
  readonly span: Span
  readonly sentence: Sentence
  readonly turn: Turn
  readonly section: Section
  readonly stage: Stage
  /** Shown as an example of what not to say: read, never flagged, never counted. */
  readonly negative: boolean
  readonly step: Step
  /** Source span of a stretch of `text`. */
  at(start: number, end: number): Span
}

/** Steps that are only taken when something holds: "If yes…", an objection block, a section reached only by a link. */
export interface Branch {
  readonly index: number
  readonly kind: 'if' | 'objection' | 'link'
  /** "If they say yes", "Too expensive" — as written, markup removed. */
  readonly condition: string
  readonly span: Span
  readonly parent?: Branch
}

/** Alternatives of which the rep says one (or a few): "use one", "pick 2-3", `"…" OR "…"`, variants A and B. */
export interface Choice {
  readonly index: number
  readonly kind: 'pick' | 'variant' | 'or'
  readonly span: Span
  /** How many are said: 1 for variants, 3 for "pick 2-3". */
  readonly take: number
  readonly options: readonly ChoiceOption[]
}
export interface ChoiceOption {
  readonly choice: Choice
  readonly index: number
  readonly label: string
  readonly span: Span
}

export interface Comment {
  readonly text: string
  /** The whole comment with its marks. */
  readonly span: Span
  /** What follows it: the next block (the whole table or fence), the next row of its own table, or the rest of its own paragraph. */
  readonly next?: Span
}
