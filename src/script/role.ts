import type { Role } from '../ask/labels.js'
import type { Block } from './block.js'
import { phrasePattern, plainWords } from './label.js'
import type { Speakers } from './speakers.js'
import type { Event } from './utterance.js'

/** What tells the role of a file: counted once over its blocks and what was read from them. */
export interface RoleEvidence {
  readonly title: string
  readonly description: string
  readonly blocks: readonly Block[]
  readonly events: readonly Event[]
  readonly speakers: Speakers
  readonly codeFences: number
  /** Rep sentences that ask. */
  readonly asks: number
}

const SALES =
  /\b(?:prospects?|customers?|clients?|buyers?|homeowners?|sales|selling|seller|rep|reps|cold call(?:s|ing)?|discovery calls?|objections?|rapport|talk tracks?|rebuttals?|qualif(?:y|ying)|quota|upsell|close the (?:deal|sale)|closing|decision[- ]makers?|pain points?|follow[- ]up call|voicemails?|gatekeepers?|demo call|pitch|leads?|interview(?:er|ee|s)?|donors?|renewals?|appointment|pipeline|deals?|coach(?:ing)?|budget|pre-?call|spin|bant|meddic|call script|scripts?)\b/gi
const STRONG =
  /\b(?:discovery call|cold call|sales (?:call|script|playbook|rep|team|process|conversation|question|pitch|meeting|visit|coach)|call script|talk tracks?|objection handling|handling objections|objections|listing (?:appointment|presentation)|discovery questions|qualifying questions|customer interview|user interview|question bank|phone script|in-home|kitchen table|deal review|win[- ]loss|demo script|renewal call|donor|closing script|prospects?|homeowners?|gatekeepers?|rebuttals?)\b/gi
const DEVELOPER =
  /\b(?:npm (?:install|i)|yarn add|pnpm add|api reference|usage|installation|install|readme|changelog|contributing|license|semver|breaking changes?|deprecated|typescript|javascript|node\.?js|webpack|babel|eslint|github|pull requests?|npm|package\.json|function|callback|module|import|export|parser|compiler|plugin|repository|commit|bug ?fix(?:es)?|stack trace|cli|config(?:uration)?|regex|runtime|browser|polyfill)\b/gi

const COACH_TITLE = phrasePattern(
  'coaching · coach · one on ones? · 1 on 1s? · 1 1 · deal reviews? · pipeline reviews? · ride alongs? · manager guide · manager playbook · call review · role ?play · training exercises? · practice session · scorecards?',
)
const BANK_TITLE = phrasePattern(
  'question banks? · questions · question list · question library · question sets? · objection (?:library|bank)? · cheat ?sheets? · library · interview questions · faq',
)
const TEMPLATE_TITLE = phrasePattern('templates?')
const DOC_TITLE = phrasePattern(
  'guides? · methodolog(?:y|ies) · framework · frameworks · training · handbook · course · lesson · module · skill · masterclass · best practices · how to · knowledge base · playbooks? · article · theory · agent · topic · day \\d+ · chapter',
)

/** What a Markdown file is. `none` where too little speaks for a script; a team's own word stands above this. */
export function roleOf(evidence: RoleEvidence): Role {
  const { blocks, events, asks } = evidence
  if (!isScript(evidence)) return 'none'
  const title = plainWords(evidence.title)
  const utterances = events.filter((event) => event.kind === 'utterance' && event.speaker === 'rep' && !event.negative)
  if (COACH_TITLE.test(title)) return 'coach'
  const notes = events.filter((event) => event.kind === 'note').length
  const words = blocks.reduce((sum, block) => sum + block.text.length, 0)
  const spoken = utterances.reduce((sum, event) => sum + (event.kind === 'utterance' ? event.end - event.start : 0), 0)
  const share = spoken / Math.max(1, words)
  if (TEMPLATE_TITLE.test(title) && !/script/.test(title)) return 'template'
  const listed = utterances.filter((event) => event.block.depth > 0 || event.block.layout === 'table').length
  if (BANK_TITLE.test(title) && asks > 5) return 'bank'
  if (DOC_TITLE.test(title) && share < 0.35) return 'doc'
  if (share < 0.12 && notes > utterances.length * 2) return 'doc'
  if (asks >= 8 && listed > utterances.length * 0.8 && asks > utterances.length * 0.8) return 'bank'
  return 'script'
}

/** Whether a file is about talking to customers at all, by its words, labels and layout. */
function isScript({ title, blocks, events, speakers, codeFences, asks }: RoleEvidence): boolean {
  let text = title
  for (const block of blocks) {
    if (text.length > 40_000) break
    text += `\n${block.text}`
  }
  const words = Math.max(80, text.split(/\s+/).length)
  const sales = (text.match(SALES) ?? []).length
  const strong = (text.match(STRONG) ?? []).length
  const developer = (text.match(DEVELOPER) ?? []).length
  const spoken = events.filter((event) => event.kind === 'utterance' && event.speaker === 'rep' && event.channel !== 'prompt').length
  if (speakers.labelled >= 1 && spoken >= 1 && developer < 4) return true
  if (asks === 0 && strong < 2) return false
  const score = (100 * (sales + 2 * strong - 1.5 * developer)) / words + Math.min(3, speakers.labelled) + Math.min(2, asks / 4)
  return score - Math.min(3, codeFences) > 1
}
