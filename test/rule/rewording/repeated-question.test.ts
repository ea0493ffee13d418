import { describe, expect, it } from 'vitest'
import rules from '../../../rules/index.js'
import { applyEdits } from '../../../src/engine/edits.js'
import { lintText } from '../../../src/engine/lint.js'

const found = (source: string, rule: string) =>
  lintText(source, rules, { rules: {}, role: 'script' }).findings.filter((finding) => finding.rule === rule)
const offered = (source: string, rule: string, applicability: 'safe' | 'review') =>
  found(source, rule).flatMap(({ suggestions }) => suggestions.filter((one) => one.edit && one.applicability === applicability))
const fixed = (source: string, rule: string) => applyEdits(source, offered(source, rule, 'safe')).text

describe('a question that is asked again', () => {
  const rule = 'duplicate-question'
  const AGAIN = 'How many vans do you run?'
  const first = ['What happened that got you looking?', AGAIN, 'What does it cost you?', 'What is your budget for this?']
  const start = `# Call\n\n${first.map((text) => `**Rep:** ${text}\n\n`).join('')}`

  it.each([
    ['at the end', `**Rep:** ${AGAIN}\n`, ''],
    ['before another question', `**Rep:** ${AGAIN}\n\n**Rep:** When do the leases end?\n`, '**Rep:** When do the leases end?\n'],
    [
      'on a line under another',
      `**Rep:** Who decides?\n**Rep:** ${AGAIN}\n**Rep:** When do the leases end?\n`,
      '**Rep:** Who decides?\n**Rep:** When do the leases end?\n',
    ],
    ['in a list', `- "Who decides?"\n- "${AGAIN}"\n- "When do the leases end?"\n`, '- "Who decides?"\n- "When do the leases end?"\n'],
    [
      'in a loose list',
      `- "Who decides?"\n\n- "${AGAIN}"\n\n- "When do the leases end?"\n`,
      '- "Who decides?"\n\n- "When do the leases end?"\n',
    ],
    [
      'over lines of a list',
      '- "Who decides?"\n- "How many vans\n  do you run?"\n- "When do the leases end?"\n',
      '- "Who decides?"\n- "When do the leases end?"\n',
    ],
    ['as the last of a numbered list', `1. "Who decides?"\n2. "${AGAIN}"\n\n## Close\n`, '1. "Who decides?"\n\n## Close\n'],
    ['in a quotation', `> Who decides?\n>\n> ${AGAIN}\n>\n> When do the leases end?\n`, '> Who decides?\n>\n> When do the leases end?\n'],
    ['as the last of a quotation', `> Who decides?\n>\n> ${AGAIN}\n\n## Close\n`, '> Who decides?\n\n## Close\n'],
    ['as all of a quotation', `> ${AGAIN}\n\n**Rep:** When do the leases end?\n`, '**Rep:** When do the leases end?\n'],
    [
      'in a fence',
      `\`\`\`\nRep: Who decides?\nRep: ${AGAIN}\nRep: When do the leases end?\n\`\`\`\n`,
      '```\nRep: Who decides?\nRep: When do the leases end?\n```\n',
    ],
    [
      'as the last of a fence',
      `\`\`\`\nRep: Who decides?\n\nRep: ${AGAIN}\n\`\`\`\n\n## Close\n`,
      '```\nRep: Who decides?\n```\n\n## Close\n',
    ],
    [
      'in a table',
      `| Ask |\n|---|\n| "Who decides?" |\n| "${AGAIN}" |\n| "When do the leases end?" |\n`,
      '| Ask |\n|---|\n| "Who decides?" |\n| "When do the leases end?" |\n',
    ],
  ])('goes with its lines %s', (_, rest, left) => {
    expect(fixed(start + rest, rule)).toBe(left === '' ? `${start.trimEnd()}\n` : start + left)
  })

  it('keeps the line ends of Windows', () => {
    const source = `${start}**Rep:** ${AGAIN}\n\n**Rep:** When do the leases end?\n`
    expect(fixed(`\ufeff${source.replaceAll('\n', '\r\n')}`, rule)).toBe(
      `\ufeff${start.replaceAll('\n', '\r\n')}**Rep:** When do the leases end?\r\n`,
    )
  })

  it.each([
    ['the customer answers it', `**Rep:** ${AGAIN}\n**Customer:** Fine: twelve vans.\n`],
    ['there is room for the answer', `**Rep:** ${AGAIN}\n\nVans: ________\n`],
    ['a note speaks of the answer', `**Rep:** ${AGAIN}\n\n*(Most say ten or twelve.)*\n`],
    ['the script branches on the answer', `**Rep:** ${AGAIN}\n\n**If more than ten:**\n\n**Rep:** "Who plans the tours?"\n`],
    [
      'its row says what to listen for',
      `| Ask | Listen for |\n|---|---|\n| "Who decides?" | a name |\n| "${AGAIN}" | ten |\n| "When do the leases end?" | |\n`,
    ],
    ['its list counts from it', `1. "${AGAIN}"\n2. "When do the leases end?"\n`],
    ['its row has a place for the answer', `| Ask | Answer |\n|---|---|\n| "Who decides?" | ____ |\n| "${AGAIN}" | ____ |\n`],
    ['a note hangs from it', `- "${AGAIN}"\n  - Wait for the number.\n- "When do the leases end?"\n`],
    ['more is said in its breath', `**Rep:** ${AGAIN} I only ask for the plan.\n`],
    ['its label would stand alone', `**Rep:**\n\n${AGAIN}\n\n## Close\n`],
    [
      'a comment holds for it',
      `<!-- saleslint-disable-next-line long-question -- ok -->\n**Rep:** ${AGAIN}\n\n**Rep:** When do the leases end?\n`,
    ],
  ])('stays where %s', (_, rest) => {
    expect(found(start + rest, rule)).toHaveLength(1)
    expect(offered(start + rest, rule, 'safe')).toEqual([])
    expect(offered(start + rest, rule, 'review')).toEqual([])
  })

  it.each([
    ['numbers behind it move up', `1. "Who decides?"\n2. "${AGAIN}"\n3. "When do the leases end?"\n`],
    ['the rep goes on about the answer', `**Rep:** ${AGAIN}\n\n**Rep:** Twelve, that is a lot of tyres.\n`],
    ['the next question digs into it', `**Rep:** ${AGAIN}\n\n**Rep:** Why so many?\n`],
  ])('is for a person to take out where %s', (_, rest) => {
    expect(offered(start + rest, rule, 'safe')).toEqual([])
    expect(offered(start + rest, rule, 'review')).toHaveLength(1)
  })
})
