import type { Block } from '../markdown/block.js'
import type { SectionFrame } from '../reading/section-frames.js'
import { phrasePattern, plainWords } from '../voice/label.js'

/** Headings of a page about a rule of a checker: what it reports, what it lets pass, how it is set and turned off. */
const HEADING = phrasePattern(
  `
    ^rule details?$ · ^reported$ · ^let pass$ · ^(?:in)?correct$ · ^(?:in)?valid$ · ^severity$ · ^fixable$ · ^presets?$ · ^options?$ ·
    ^examples? of (?:in)?correct · ^what a finding says$ · ^when (?:not to use it|to (?:turn|switch) it off|to disable) ·
    ^how to (?:turn it off|disable) · ^(?:false|true) positives?$ · ^suppress(?:ing|ion)$ · ^related rules$
  `,
)
/** `Examples of **incorrect** code for this rule:` */
const EXAMPLES_FOR = /\b(?:examples? of (?:in)?correct|(?:in)?valid examples?)\b[^.?!\n]{0,40}\b(?:for|with|of) this rule\b/i
/** Carets under the words of an example: what is reported. */
const MARKED = /^[ \t]*\^{3,}[ \t^]*$/m
/** Columns in which rules are listed. */
const RULE_COLUMN = /^rules?(?: (?:id|name))?$/i
const SETTING_COLUMN = /^(?:default )?(?:severity|level|preset|fixable|recommended|auto-?fix|default)\b/i
/** From here up it is one: a list of rules, two examples with carets, or headings that go together. */
const ENOUGH = 4

/**
 * Whether a file documents the rules of a checker of texts. Its examples are what scripts say, good and bad, so that little else tells it
 * from one; a heading by itself, “Options”, “Severity”, tells nothing.
 */
export function isAboutRules(blocks: readonly Block[], frames: readonly SectionFrame[]): boolean {
  const headings = new Set(frames.map(({ section }) => plainWords(section.title.slice(0, 80))).filter((title) => HEADING.test(title)))
  let points = headings.size
  let marked = 0
  let last = 0
  for (const { cell, fence, text } of blocks) {
    if (cell?.row === 0 && cell.column === 0 && listsRules(cell.cells)) points += ENOUGH
    if (EXAMPLES_FOR.test(text.slice(0, 200))) points++
    if (!fence || fence.id === last) continue
    last = fence.id
    if (MARKED.test(fence.value)) marked++
  }
  return points + 2 * Math.min(2, marked) >= ENOUGH
}

function listsRules(cells: readonly string[]): boolean {
  return cells.some((text) => RULE_COLUMN.test(text)) && cells.some((text) => SETTING_COLUMN.test(text))
}
