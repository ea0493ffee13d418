import { describe, expect, it } from 'vitest'
import { defineRule } from '../../src/rule.js'
import { testRule } from '../../src/tester.js'

const rule = (bad: string[], good: string[]) =>
  defineRule({
    id: 'no-folks',
    summary: 'Says folks.',
    why: 'It sounds put on.',
    source: 'us',
    instead: 'Say people.',
    severity: 'off',
    messages: { said: 'Say people.' },
    examples: { bad, good },
    sentence(sentence, { report }) {
      const at = sentence.text.indexOf('folks')
      if (at >= 0) report('said', { span: sentence.at(at, at + 5) })
    },
  })

// These are tests of this very file: the runner is found by itself.
await testRule(rule(['**Rep:** Hello, «folks».'], ['**Rep:** Hello, people.']))

describe('testRule', () => {
  const outcomes = async (bad: string[], good: string[]) => {
    const failed: string[] = []
    const names: string[] = []
    await testRule(
      rule(bad, good),
      {},
      {
        describe: (_, body) => body(),
        it: (name, body) => {
          names.push(name)
          try {
            body()
          } catch (error) {
            failed.push((error as Error).message)
          }
        },
      },
    )
    return { names, failed }
  }

  it('makes a test of every example, and of there being some', async () => {
    const { names, failed } = await outcomes(['**Rep:** Hello, «folks».', '**Rep:** «folks»!'], ['**Rep:** Hello.'])
    expect(names).toEqual(['has a bad example', 'bad example 1', 'bad example 2', 'has a good example', 'good example 1'])
    expect(failed).toEqual([])
  })

  it.each([
    ['a mark at the wrong place', ['**Rep:** «Hello», folks.'], ['x'], '‘Hello’ (1:10) is not flagged; ‘folks’ (1:17) is flagged'],
    ['a bad example without a mark', ['**Rep:** Hello, folks.'], ['x'], 'it marks nothing'],
    ['a good example that is reported', ['**Rep:** «folks»'], ['**Rep:** Hello, folks.'], '‘folks’ (1:17) is flagged'],
    ['a good example with a mark', ['**Rep:** «folks»'], ['**Rep:** «Hello».'], 'it marks something'],
    ['marks that do not pair', ['**Rep:** «folks'], ['x'], 'an example opens « what it never closes'],
    ['no good example', ['**Rep:** «folks»'], [], 'it has no good example'],
  ])('fails for %s', async (_, bad, good, said) => {
    const { failed } = await outcomes(bad, good)
    expect(failed).toHaveLength(1)
    expect(failed[0]).toContain(said)
  })
})
