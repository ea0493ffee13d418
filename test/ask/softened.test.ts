import { describe, expect, test } from 'vitest'
import { parseClause } from '../../src/ask/clause.js'

const softenersOf = (text: string): string[] => {
  const { softeners, words } = parseClause(text)
  return softeners.map(({ start, end }) => text.slice(words[start]?.start, words[end - 1]?.end))
}

describe('softeners', () => {
  test.each([
    ['May I ask why the third bid won?', ['May I ask']],
    ['Do you mind if I note that down?', ['Do you mind']],
    ["I'm curious what the crew said.", ["I'm curious"]],
    ['Help me understand the second invoice.', ['Help me understand']],
    ["What did it cost, if you don't mind me asking?", ["if you don't mind"]],
    ['Just so I understand, who holds the keys?', ['Just so I']],
    ["I'm wondering where the leak starts.", ["I'm wondering"]],
    ['Out of interest, who drew the plan?', ['Out of interest']],
    ["I'd love to hear how the opening went.", ["I'd love to hear"]],
    ["I'd like to understand the night shift.", ["I'd like to understand"]],
    ['Curious, what made you stay?', ['Curious']],
    ['May I?', ['May I']],
    ["If it's not too personal, who inherits the farm?", ["If it's not too personal"]],
  ])('%s', (text, expected) => {
    expect(softenersOf(text)).toEqual(expected)
  })

  test.each([
    'Why did the third bid win?',
    'Could you move the meeting?',
    'If I could halve the wait, what would that do?',
    'Which gate is it, so I know where to park?',
    'Is it okay if I take notes?',
    'What has them so curious?',
    'You might be wondering what that means?',
    'Are you willing to wait?',
  ])('plain: %s', (text) => {
    expect(softenersOf(text)).toEqual([])
  })
})
