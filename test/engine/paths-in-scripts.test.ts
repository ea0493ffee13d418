import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { lintText } from '../../src/engine/lint.js'
import { pathsOf } from '../../src/engine/paths.js'
import { readScript } from '../../src/script/read.js'

const CALL = `# Discovery call

## Opening

**Rep:** How are you today?

If they are busy, go to [Busy](#busy).

## Discovery

**Rep:** What happened that got you looking?
**Rep:** What does it cost you each week?
**Rep:** How many vans do you run?

## Close

**Rep:** Are you ready to go ahead with it?

## Busy

**Rep:** When is a better time?
`
const lint = (source: string) => lintText(source, rules, { rules: {}, call: 'discovery', role: 'script' }).findings
const stories = (source: string) => lint(source).filter(({ rule }) => rule === 'no-backstory-probe')

describe('a script that branches', () => {
  it('has nothing to answer for on its main way', () => {
    expect(stories(CALL)).toEqual([])
  })

  it('is told the branch that closes without asking for the story, once and by name', () => {
    const found = stories(`${CALL}\nThen go to [Close](#close).\n`)
    expect(found.map(({ path, severity, line }) => `${path} ${severity} ${line}`)).toEqual(['Opening → Busy → Close warning 17'])
  })

  it('may lead back without end', () => {
    const back = `${CALL}\nThen go back to [Opening](#opening).\n`
    expect(stories(back)).toEqual([])
    expect(pathsOf(readScript(back, { role: 'script' })).map(({ name }) => name)).toEqual(['', 'Opening → Busy → Opening'])
  })

  it('gives the same findings every time', () => {
    const source = `${CALL}\nThen go to [Close](#close).\n`
    expect(lint(source)).toEqual(lint(source))
  })
})
