import type { Block } from '../markdown/block.js'
import { phrasePattern, plainWords } from '../voice/label.js'

const WHOM = '(?:customers?|clients?|prospects?|stakeholders?|buyers?|homeowners?|leads?|owners?|donors?|candidates?|interviewees?)'

/** "Questions to ask a client", "what I ask every new customer". */
const ASKED_OF = `(?:(?:what|questions?|things) to ask|questions? (?:for|to put to)|(?:what|questions?|things) (?:that )?(?:i|we|you should|you must) (?:always |usually |often |typically |first |like to )?ask) (?:(?!about )\\w+ ){0,4}${WHOM}|questions? to ask (?:the |their )(?:\\w+ ){1,2}team`

/** Headings, titles and first lines that say whom the questions below are for. */
const QUESTIONS_FOR = phrasePattern(
  `${ASKED_OF} · (?:stakeholder|customer|client|user|buyer) interviews? (?:questions?|question list|guide|script) · (?:discovery|intake|qualification|qualifying|scoping) (?:(?:call|meeting|session|interview|visit) )?(?:questions?|questionnaire|template|script|guide|worksheet) · (?:scoping|pre engagement|needs assessment|requirements gathering) (?:\\w+ )?(?:requirements|checklist|form|interview|questions?|questionnaire) · (?:assessment|kick ?off|onboarding|pre sales|project|client|customer|vendor|site) questionnaires? · questionnaires? (?:for|before|in) (?:(?!users |developers )\\w+ ){0,3}(?:meeting|call|visit|interview|workshop|customers?|clients?)`,
)
const SAID_IN_TEXT = phrasePattern(ASKED_OF)

/** Whether a heading or a title says that the questions under it are for customers. */
export const saysWhomToAsk = (text: string): boolean => QUESTIONS_FOR.test(plainWords(text.slice(0, 300)))

/** Whether a file says whom its questions are for: in its title, in what its front matter calls it, or in the paragraphs before its lists. */
export function announcesQuestions(titles: readonly string[], blocks: readonly Block[]): boolean {
  if (titles.some((title) => title !== '' && saysWhomToAsk(title))) return true
  let read = 0
  for (const { layout, text } of blocks) {
    if (layout !== 'paragraph') continue
    if (read === 0 && saysWhomToAsk(text)) return true
    if (SAID_IN_TEXT.test(plainWords(text.slice(0, LONGEST)))) return true
    if (++read >= PARAGRAPHS) return false
  }
  return false
}
const PARAGRAPHS = 16
const LONGEST = 900
