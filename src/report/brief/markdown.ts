import { counted } from '../counted.js'
import { markdownText } from '../markdown-text.js'
import { errorInOneLine } from '../wording.js'
import type { BriefReport } from './brief.js'
import { moreTimes } from './changes.js'

/** The brief as Markdown, for a note or a chat. */
export default function briefMarkdown({ brief, file, errors }: BriefReport): string {
  const lines = errors.map((error) => `- **not done** ${markdownText(errorInOneLine(error))}`)
  if (!brief)
    return `${[...lines, ...(errors.length === 0 ? [`${markdownText(file)} is no script: there is nothing to brief.`] : [])].join('\n')}\n`
  const { title, asks, open, changes, questions, moreQuestions, missing, followUps } = brief
  const blocks = [`# ${markdownText(title)}`, `${counted(asks, 'ask')}, ${open} open.`, ...(lines.length > 0 ? [lines.join('\n')] : [])]
  if (changes.length > 0) {
    const items = changes.map(({ rule, line, more, now, say, message }, i) => {
      const before = now === undefined ? markdownText(message) : `Now: ${markdownText(now)}`
      const after = say === undefined ? (now === undefined ? [] : [markdownText(message)]) : [`Say: **${markdownText(say)}**`]
      return [
        `${i + 1}. **${markdownText(rule)}**, line ${line}${moreTimes(more)}`,
        `   ${before}`,
        ...after.map((text) => `   ${text}`),
      ].join('\\\n')
    })
    blocks.push(`## Change first\n\n${items.join('\n')}`)
  }
  if (questions.length > 0) {
    const items = questions.map(({ text, intent, openness, insteadOf, changedBy, when }, i) => {
      const kind = insteadOf === undefined ? `*${intent}, ${openness}*` : `*instead of* “${markdownText(insteadOf)}”`
      const change = changedBy === undefined ? '' : `, to change: **${markdownText(changedBy)}**, above`
      return `${i + 1}. ${markdownText(text)} ${kind}${change}${when === undefined ? '' : ` *when* ${markdownText(when)}`}`
    })
    blocks.push(`## Ask in this order\n\n${items.join('\n')}${moreQuestions > 0 ? `\n\nAnd ${moreQuestions} more.` : ''}`)
  }
  if (missing.length > 0) blocks.push(`## Missing\n\n${missing.map(({ what, say }) => `- ${what}: **${markdownText(say)}**`).join('\n')}`)
  if (followUps.length > 0) {
    blocks.push(
      `## Have ready\n\n${followUps.map(({ after, say }) => `- **${markdownText(say)}** after “${markdownText(after)}”`).join('\n')}`,
    )
  }
  return `${blocks.join('\n\n')}\n`
}
