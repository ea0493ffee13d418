import { describe, expect, it } from 'vitest'
import { blockquotes, bullets, numbered, turns } from '../../src/rule/layouts.js'

describe('layouts', () => {
  it('lay a call out as scripts do', () => {
    expect(bullets('Call / Why? / And then?')).toBe('# Call\n\n- "Why?"\n- "And then?"')
    expect(numbered('Call / Why? / And then?')).toBe('# Call\n\n1. "Why?"\n2. "And then?"')
    expect(blockquotes('Call / Why? / And then?')).toBe('# Call\n\n> "Why?"\n\n> "And then?"')
    expect(turns('Call / Why? / Customer: Because. / And then?')).toBe(
      '# Call\n\n**Rep:** Why?\n**Customer:** Because.\n**Rep:** And then?',
    )
  })

  it('set headings apart, and number anew under each', () => {
    expect(numbered('Call / ## Needs / Why? / ## Close / When?')).toBe('# Call\n\n## Needs\n\n1. "Why?"\n\n## Close\n\n1. "When?"')
  })
})
