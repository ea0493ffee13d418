import type { Role } from '../ask/labels.js'
import { phrasePattern, plainWords } from './label.js'
import { isLive } from './purposes.js'
import { type ScriptEvidence, scriptScore } from './script-evidence.js'

/** What tells the role of a file: counted once over its blocks and what was read from them. */
export interface RoleEvidence extends ScriptEvidence {
  readonly frontMatter: Readonly<Record<string, unknown>>
  /** How long the sentences that ask are together. */
  readonly askLength: number
}

const COACH_TITLE = phrasePattern(
  'coaching · one on ones? · 1 on 1s? · deal reviews? · pipeline reviews? · ride alongs? · call reviews? · role ?play(?:s|ing)? · training exercises? · practice guide · for (?:sales )?managers',
)
const BANK_TITLE = phrasePattern(
  'questions?$ · question banks? · bank of questions · question (?:list|library|set|sheet|pack)s? · questions (?:guide|list|bank|sheet|set|playbook) · objection (?:library|bank) · interview questions · ^questions for .*',
)
const TEMPLATE_TITLE = phrasePattern('template')
const SCRIPT_TITLE = phrasePattern(
  'scripts? · kit · talk ?tracks? · talk track · phone · pitch(?:es)? · dialogues? · call (?:flow|plan|guide) · walkthrough · visit · appointment · agent',
)
const DOC_TITLE = phrasePattern(
  'methodolog(?:y|ies) · framework · frameworks · training · handbook · course · lesson · module · skill · masterclass · mastery · best practices · how to · how we · knowledge base · techniques? · field guide · a guide · guide to · calm guide · article · theory · topic \\d+ · chapter · battle ?cards? · mapping · system · selling · toolkit · sales playbooks$ · prep$ · planner · psychology · what .* taught · ask this not that · letters',
)

/** What a Markdown file is. `none` where too little speaks for a script; a team's own word stands above this. */
export function roleOf(evidence: RoleEvidence): Role {
  if (scriptScore(evidence) < 3) return 'none'
  const { asks, frontMatter, frames } = evidence
  const title = plainWords(evidence.title)
  const isScripted = SCRIPT_TITLE.test(title)
  if (COACH_TITLE.test(title) && !/\bscripts?\b/.test(title)) return 'coach'
  // `Discovery questions - Acme`: each part of a title may say what the file is.
  const isBankTitle = asks >= 6 && evidence.title.split(/\s[-–—|]\s|:\s/).some((part) => BANK_TITLE.test(plainWords(part)))
  if (!isBankTitle && (/\{\{|\{[A-Z]|<[A-Z_ ]{3,}>/.test(evidence.title) || TEMPLATE_TITLE.test(title) || 'template' in frontMatter))
    return 'template'
  const { share, listed, questions, negatives } = measure(evidence)
  const isSkill = 'name' in frontMatter && 'description' in frontMatter
  const timed = frames.filter((frame) => isLive(frame.section.title)).length
  const isBank = questions >= 0.82 && listed >= 0.8 && timed < 3 && asks >= 12 && !isScripted
  if ((isBankTitle && !isSkill && (questions >= 0.6 || !DOC_TITLE.test(title))) || isBank) return 'bank'
  let doc = (0.6 - share) * 5 + (isSkill ? 2 : 0) + (DOC_TITLE.test(title) ? 1.5 : 0)
  if (isScripted) doc -= 2
  else
    doc +=
      Math.min(1.5, negatives / 3) -
      (/\bcalls?\b/.test(title) ? 0.75 : 0) -
      (frames.some((frame) => /\bscripts?\b/i.test(frame.section.title)) ? 0.5 : 0)
  return doc >= 1 ? 'doc' : 'script'
}

/** How much of a file is spoken, how much of that stands in lists and is questions, and how many counter-examples it holds. */
function measure({ events, askLength }: RoleEvidence): { share: number; listed: number; questions: number; negatives: number } {
  let spoken = 0
  let noted = 0
  let turns = 0
  let listed = 0
  let negatives = 0
  for (const event of events) {
    if (event.kind === 'heading') continue
    const length = event.end - event.start
    if (event.kind !== 'utterance') noted += length
    else if (event.negative) negatives++
    else if (event.speaker === 'rep' && (event.channel === 'call' || event.channel === 'voicemail')) {
      spoken += length
      turns++
      if (event.block.depth > 0 || event.block.opensItem || event.block.layout === 'table') listed++
    }
  }
  return {
    share: spoken / Math.max(1, spoken + noted),
    listed: listed / Math.max(1, turns),
    questions: askLength / Math.max(1, spoken),
    negatives,
  }
}
