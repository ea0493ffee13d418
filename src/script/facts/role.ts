import type { Role } from '../../ask/labels.js'
import { pattern } from '../../text/pattern.js'
import type { Block } from '../markdown/block.js'
import { callIn } from '../markdown/front-matter.js'
import { phrasePattern, plainWords } from '../voice/label.js'
import { isLive } from '../voice/purposes.js'
import { measureTalk, type Talk } from '../voice/talk.js'
import { isAboutRules } from './rule-docs.js'
import { isScript, type ScriptEvidence, type WeighScript } from './script-evidence.js'

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
/** Instructions to whoever speaks on the call, man or machine, are no text about selling. */
/** A page that calls itself a script to speak from. */
const SCRIPT_START =
  /\b(?:short|simple|full|complete|sample|ready[- ]to[- ]use|word[- ]for[- ]word|quick|phone|calling) scripts? (?:or|for|to|of|and|that)\b/i
const AGENT_START =
  /\byou are\b[^.\n]{0,60}\b(?:agent|assistant|receptionist|representative|associate|caller|recruiter)\b|\b(?:voice|calling|phone) agent\b/i

/**
 * What a Markdown file is. `none` where too little speaks for a script or it documents rules, unless its own front matter says which kind of call it is; a
 * team's own word stands above this. `weigh` stands in for the learnt weights.
 */
export function roleOf(evidence: RoleEvidence, weigh?: WeighScript): Role {
  if (!isScript(evidence, weigh) || isAboutRules(evidence.blocks, evidence.frames)) return callIn(evidence.frontMatter) ? 'script' : 'none'
  const { asks, frontMatter, frames } = evidence
  const title = plainWords(evidence.title)
  const start = firstLines(evidence.blocks)
  const titles = frames.map(({ section }) => section.title.slice(0, 120)).filter((text) => text !== '')
  const count = (pattern: RegExp): number => titles.filter((text) => pattern.test(plainWords(text))).length
  const share = (n: number): number => n / Math.max(1, titles.length)
  const trains = count(COACH_HEADING)
  const isCoach = COACH_TITLE.test(title) || COACH_START.test(start) || (trains >= 2 && share(trains) >= 0.25)
  if (isCoach && !/\bscripts?\b/.test(title)) return 'coach'
  const isSkill = 'name' in frontMatter && 'description' in frontMatter
  const isDocTitle = DOC_TITLE.test(title)
  // `Discovery questions - Acme`: each part of a title may say what the file is.
  const isBankTitle =
    asks >= 6 && (BANK_START.test(start) || evidence.title.split(/\s[-–—|]\s|:\s|\//).some((part) => BANK_TITLE.test(plainWords(part))))
  if (!isBankTitle && (isTemplate(evidence.title, frontMatter, start) || hasEmptyHead(evidence.blocks))) return 'template'
  const isScripted = SCRIPT_TITLE.test(title) || (!isSkill && (AGENT_START.test(start) || SCRIPT_START.test(start)))
  const timed = titles.filter(isLive).length
  const measured = measureTalk(evidence.events, evidence.askLength)
  if (isBankTitle && (measured.questions >= 0.6 || !(isDocTitle || isSkill))) return 'bank'
  if (
    !isScripted &&
    share(timed) < 0.2 &&
    isListOfQuestions(measured, asks, isDocTitle || isSkill || DOC_START.test(plainWords(start)), QUALIFYING_TITLE.test(title))
  )
    return 'bank'
  const doc =
    (0.6 - measured.share) * 4 +
    Math.min(1, measured.prose * 4) +
    Math.min(1.6, measured.negatives / 4) +
    (isSkill ? 1.5 : 0) +
    (isDocTitle ? 1.5 : 0) +
    (DOC_START.test(plainWords(start)) ? 0.75 : 0) +
    share(count(/\bquestions?\b/)) / 2 -
    (isScripted ? 1.75 : 0) -
    (/\bcalls?\b/.test(title) ? 0.5 : 0) -
    measured.labelled -
    share(timed) -
    share(titles.filter((text) => /["“]/.test(text)).length) * 0.75
  return doc >= 1 ? 'doc' : 'script'
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
function hasEmptyHead(blocks: readonly Block[]): boolean {
  const head = blocks.filter(({ layout }) => layout !== 'heading').slice(0, HEAD)
  let bare = 0
  for (const { layout, text } of head) {
    bare = layout === 'bullet' && BARE_FIELD.test(text.slice(0, 120)) ? bare + 1 : 0
    if (bare >= 3) return true
  }
  return head.filter(({ fence, text }) => !fence && EMPTY_FIELD.test(text.slice(0, 120))).length >= 3
}
const HEAD = 12
/** `- Yard:`, with nothing behind it: three in a row are no lead-ins to a list. */
const BARE_FIELD = /^[^:\n?]{2,40}:\s*$/
const EMPTY_FIELD = /^[^:\n]{2,40}:\s*(?:\{\{?[^{}\n]{1,40}\}\}?|\[[^\]\n]{2,40}\]|`[^`\n]{2,40}`|_{4,})[^\p{L}]*$/u

/** Listed questions and little else; a text about a method holds many before it is a list of them. */
function isListOfQuestions(talk: Talk, asks: number, isMethod: boolean, isQualifying: boolean): boolean {
  if (talk.listed < 0.8) return false
  if (isQualifying && talk.questions >= 0.65) return asks >= 20 && talk.prose < 0.25
  // Nothing but questions stays a list below words that introduce them.
  const mostProse = talk.questions >= 0.95 && talk.listed >= 0.95 ? 0.3 : 0.2
  return talk.questions >= 0.82 && asks >= (isMethod ? 40 : 12) && talk.negatives < 4 && talk.prose < mostProse
}

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
