import { CueSheet, type Cues } from '../../ask/weighed.js'
import { pattern } from '../../text/pattern.js'
import type { Block } from '../markdown/block.js'
import type { Event } from '../reading/utterance.js'
import { phrasePattern, plainWords } from '../voice/label.js'
import { isLive } from '../voice/purposes.js'
import { measureTalk } from '../voice/talk.js'
import { countedText } from './counted-text.js'
import type { ScriptEvidence } from './script-evidence.js'

/** What tells the role of a file: counted once over its blocks and what was read from them. */
export interface RoleEvidence extends ScriptEvidence {
  readonly frontMatter: Readonly<Record<string, unknown>>
  /** How long the sentences that ask are together. */
  readonly askLength: number
}

const COACH_TITLE = phrasePattern(
  `
    coaching · one on ones? · 1 on 1s? · deal reviews? · pipeline reviews? · ride alongs? · call reviews? · role ?play(?:s|ing)? ·
    training exercises? · practice guide · for (?:sales )?managers
  `,
)
/** Headings under which somebody trains or is told how the talk went. */
const COACH_HEADING = phrasePattern(
  'drills? · exercises? · homework · score ?cards? · what to fix · coaching · feedback · in pairs · role ?plays? · self review',
)
const BANK_TITLE = phrasePattern(
  `
    questions?$ · questionnaires? · question banks? · bank of questions · question (?:list|library|set|sheet|pack)s? ·
    questions (?:guide|list|bank|sheet|set|playbook) · objection (?:library|bank) · interview questions · ^questions for .*
  `,
)
/** Methods that are lists of questions by their letters. */
const QUALIFYING_TITLE = phrasePattern('bant · meddic c? · meddpicc? · meddic · meddicc · champ · qualification')
const TEMPLATE_TITLE = phrasePattern('template · templates$')
const SCRIPT_TITLE = phrasePattern(
  `
    scripts? · transcripts? · kit · talk ?tracks? · talk track · phone · pitch(?:es)? · dialogues? · call (?:flow|plan|guide) ·
    walkthrough · visit · appointment · agent · receptionist · assistant · cheat ?sheet
  `,
)
const DOC_TITLE = phrasePattern(
  `
    methodolog(?:y|ies) · frameworks? · training · handbook · course · lesson · module · skill · masterclass · mastery · best practices ·
    how to · knowledge base · techniques? · field guide · guide to · article · theory · topic \\d+ · chapter · battle ?cards? · mapping ·
    system · selling · toolkit · sales playbooks$ · prep$ · planner · psychology · enablement · strategy · summary · guidelines · principles
  `,
)
/** What the first lines of a text about selling call it. */
const DOC_START = phrasePattern(
  `
    handbook · field guide · lesson · lecture · training guide · comprehensive · methodology · learn how · notes to self · reading time ·
    (?:estimated|minutes?|min) read · this guide (?:is|covers) · this (?:article|document|newsletter|post) · newsletter · framework ·
    master the
  `,
)
const BANK_START = /\bquestion (?:bank|list|set|library)\b/i
const COACH_START = /\btraining (?:handout|session|exercise)s?\b|\bexample with comments\b/i
/** "Template for…", "Fill in every [PLACEHOLDER]", "Replace everything in [brackets]", "{{shop}} = its name". */
const TEMPLATE_START = pattern('i')`
  ^\W*templates? (?:for|of|to)\b
  |\b(?:fill in|replace|swap out|complete|customi[sz]e)\b[^.\n]{0,30}(?:\[|\{|\bplaceholders?\b|\bbrackets?\b|\bvariables?\b|\bblanks?\b)
  |\}\}\W{1,3}=
`
/** A page that calls itself a script to speak from. */
const SCRIPT_START =
  /\b(?:short|simple|full|complete|sample|ready[- ]to[- ]use|word[- ]for[- ]word|quick|phone|calling) scripts? (?:or|for|to|of|and|that)\b/i
/** Instructions to whoever speaks on the call, man or machine, are no text about selling. */
const AGENT_START =
  /\byou are\b[^.\n]{0,60}\b(?:agent|assistant|receptionist|representative|associate|caller|recruiter)\b|\b(?:voice|calling|phone) agent\b/i

/** Further words of a title that go with one role more than with others. */
const TITLE_WORDS: Readonly<Record<string, RegExp>> = {
  coach: COACH_TITLE,
  qualifying: QUALIFYING_TITLE,
  template: TEMPLATE_TITLE,
  script: SCRIPT_TITLE,
  doc: DOC_TITLE,
  calls: /\bcalls?\b/,
  questions: /\bquestions?\b/,
  scripts: /\bscripts?\b/,
  guide: /\bguides?\b/,
  playbook: /\bplaybooks?\b/,
  objections: /\bobjections?\b/,
  interview: /\binterviews?\b/,
}
const PLACEHOLDER = /\[[A-Z][^\]\n]{1,40}\]|\{\{?[^}\n]{1,40}\}\}?|_{3,}|<[A-Za-z][a-z _]{2,30}>/g
const BLANK = /_{4,}|\[ \]|☐/g
const TRADE = /\b(?:prospects?|buyers?|customers?|reps?|sellers?|salespeople|clients?)\b/gi
const WHY_IT_WORKS = /\bwhy (?:it|this|these) works?\b/i
const EXAMPLE = /\bexamples?\b/gi
const SCORE = /\bscore ?cards?|rate yourself|role ?play/i

/** The cues that tell a script from a bank of questions, a text about selling, a template and coaching: classes and counts, no words of the file. */
export function roleCues(evidence: RoleEvidence): Cues {
  const { asks, blocks, events, frames, frontMatter } = evidence
  const cues = new CueSheet()
  const title = plainWords(evidence.title)
  const start = firstLines(blocks)
  for (const [name, words] of Object.entries(TITLE_WORDS)) cues.flag(`title ${name}`, words.test(title))
  // `Discovery questions - Acme`: each part of a title may say what the file is.
  cues.flag(
    'title bank',
    evidence.title.split(/\s[-–—|]\s|:\s|\//).some((part) => BANK_TITLE.test(plainWords(part))),
  )
  cues.flag('start bank', BANK_START.test(start))
  cues.flag('start coach', COACH_START.test(start))
  cues.flag('start doc', DOC_START.test(plainWords(start)))
  cues.flag('start agent', AGENT_START.test(start))
  cues.flag('start script', SCRIPT_START.test(start))
  cues.flag('template', isTemplate(evidence.title, frontMatter, start))
  cues.flag('empty head', hasEmptyHead(blocks))
  cues.flag('bare head', hasBareHead(blocks))
  cues.flag('skill', 'name' in frontMatter && 'description' in frontMatter)
  cues.flag('front matter', Object.keys(frontMatter).length > 0)

  const talk = measureTalk(events, evidence.askLength)
  for (const name of ['share', 'prose', 'listed', 'labelled', 'questions'] as const) {
    cues.add(`talk ${name}`, talk[name])
    cues.steps(name, talk[name], [0.1, 0.3, 0.5, 0.7, 0.82, 0.95])
  }
  cues.steps('negatives', talk.negatives, [1, 4, 8])
  cues.steps('asks', asks, [6, 12, 20, 40, 80])

  const titles = frames.map(({ section }) => section.title.slice(0, 120)).filter((text) => text !== '')
  const shareOf = (holds: (text: string) => boolean): number => titles.filter(holds).length / Math.max(1, titles.length)
  cues.add('headings timed', shareOf(isLive))
  const trains = shareOf((text) => COACH_HEADING.test(plainWords(text)))
  cues.add('headings train', trains)
  cues.flag('headings that train', trains >= 0.25 && trains * titles.length >= 2)
  cues.add(
    'headings of questions',
    shareOf((text) => /\bquestions?\b/i.test(text)),
  )
  cues.add(
    'headings quote',
    shareOf((text) => /["“]/.test(text)),
  )
  cues.steps('headings', titles.length, [2, 6, 15, 30])
  addLayout(cues, events)
  addWords(cues, blocks)
  return cues.cues
}

/** How the talk is laid out: shares of all turns. */
function addLayout(cues: CueSheet, events: readonly Event[]): void {
  let notes = 0
  let turns = 0
  const count = { customer: 0, quoted: 0, table: 0, fence: 0, conditional: 0, 'off call': 0, paragraph: 0 }
  for (const event of events) {
    if (event.kind === 'note') notes++
    if (event.kind !== 'utterance') continue
    const { block } = event
    turns++
    if (event.speaker === 'customer') count.customer++
    if (event.quoted) count.quoted++
    if (block.layout === 'table') count.table++
    if (block.fence) count.fence++
    if (event.conditions.length > 0) count.conditional++
    if (event.channel !== 'call') count['off call']++
    if (block.layout === 'paragraph' && block.depth === 0) count.paragraph++
  }
  for (const [name, number] of Object.entries(count)) cues.add(`turns ${name}`, number / Math.max(1, turns))
  cues.flag('customer speaks', count.customer > 2)
  cues.steps('quoted', count.quoted / Math.max(1, turns), [0.1, 0.5, 0.9])
  cues.steps('notes', notes / Math.max(1, notes + turns), [0.1, 0.25, 0.4, 0.6])
}

/** What its words are: densities are for every hundred. */
function addWords(cues: CueSheet, blocks: readonly Block[]): void {
  const text = countedText(blocks)
  const words = text.split(/\s+/).length
  const times = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  cues.steps('words', words, [300, 700, 1500, 3000])
  // One may be a name.
  const placeholders = times(PLACEHOLDER)
  cues.steps('placeholders', placeholders >= 2 ? (placeholders * 100) / words : 0, [0.2, 0.6, 1.5])
  cues.flag('blanks', times(BLANK) >= 5)
  cues.steps('trade', (times(TRADE) * 100) / words, [0.3, 0.8, 1.5, 2.5])
  cues.flag('why it works', WHY_IT_WORKS.test(text))
  cues.flag('examples', times(EXAMPLE) >= 3)
  cues.flag('score', SCORE.test(text))
}

/** A title, a front matter or first lines that say it is to be filled in. */
function isTemplate(title: string, frontMatter: Readonly<Record<string, unknown>>, start: string): boolean {
  const words = plainWords(title)
  return (
    /\{\{|\{[A-Z]|<[A-Z_ ]{3,}>/.test(title) ||
    (TEMPLATE_TITLE.test(words) && !/\bscripts? (?:and )?templates$/.test(words.trim())) ||
    'template' in frontMatter ||
    frontMatter['type'] === 'template' ||
    TEMPLATE_START.test(start)
  )
}

/** `Product: {PRODUCT}`, `Client: ______`: a head of fields that somebody has still to fill in. */
const hasEmptyHead = (blocks: readonly Block[]): boolean =>
  headOf(blocks).filter(({ fence, text }) => !fence && EMPTY_FIELD.test(text.slice(0, 120))).length >= 3

/** `- Yard:`, with nothing behind it: three in a row are no lead-ins to a list. */
function hasBareHead(blocks: readonly Block[]): boolean {
  let bare = 0
  for (const { layout, text } of headOf(blocks)) {
    bare = layout === 'bullet' && BARE_FIELD.test(text.slice(0, 120)) ? bare + 1 : 0
    if (bare >= 3) return true
  }
  return false
}

const headOf = (blocks: readonly Block[]): readonly Block[] => blocks.filter(({ layout }) => layout !== 'heading').slice(0, HEAD)
const HEAD = 12
const BARE_FIELD = /^[^:\n?]{2,40}:\s*$/
const EMPTY_FIELD = /^[^:\n]{2,40}:\s*(?:\{\{?[^{}\n]{1,40}\}\}?|\[[^\]\n]{2,40}\]|`[^`\n]{2,40}`|_{4,})[^\p{L}]*$/u

/** What stands under the title before the first section with a body, subtitle included. */
function firstLines(blocks: readonly Block[]): string {
  let text = ''
  let headings = 0
  for (const block of blocks) {
    if (text.length > START) break
    if (block.layout === 'heading' && headings++ > 0 && (text !== '' || headings > 2)) break
    if (block.layout !== 'heading' || headings > 1) text += `${block.text.slice(0, START)}\n`
  }
  return text.slice(0, START)
}
const START = 400
