import { describe, expect, it } from 'vitest'
// Loaded here so that no test waits for it.
import '../../src/cli/commands/baseline.js'
import '../../src/cli/commands/why.js'
import { run, useFolder } from './run.js'

const folder = useFolder()
const why = (...args: string[]) => run(['why', ...args], { cwd: folder.path() })
const json = async (...args: string[]) => JSON.parse((await why(...args, '--format', 'json')).out)
const SCRIPT = `# Discovery call

A note for the team.

**Rep:** Are you in a position to decide today?

<!-- saleslint-disable-next-line close-pressure -- the owner wants it -->

**Rep:** Are you in a position to decide today?
`
const verdict = (data: { rules: { rule: string; verdict: string; because?: string }[] }, id: string) =>
  data.rules.find(({ rule }) => rule === id)

describe('saleslint why', () => {
  it('says what a line was read as and which rule spoke', async () => {
    folder.put({ 'a call.md': SCRIPT })
    const { code, out } = await why('a call.md:5')
    expect(code).toBe(0)
    expect(out).toContain('ask  Are you in a position to decide today?')
    expect(out).toMatch(/intent [a-z-]+ \d+ %/)
    expect(out).toMatch(/flaws close-pressure \d+ %/)
    expect(out).toMatch(/Spoke\n.*close-pressure/)
    const data = await json('a call.md:5:3')
    expect(data).toMatchObject({ version: 1, file: 'a call.md', line: 5, asks: [{ intent: expect.any(String), form: 'polar' }] })
    expect(data.asks[0].cues.length).toBeGreaterThan(0)
    expect(verdict(data, 'close-pressure')).toEqual({ rule: 'close-pressure', verdict: 'spoke' })
    expect(verdict(data, 'source-survey')).toMatchObject({ verdict: 'elsewhere', because: 'it looks at the intents source-survey' })
    expect(verdict(data, 'vague-question')).toMatchObject({ verdict: expect.stringMatching(/quiet|elsewhere/) })
  })

  it('says which comment silences a rule, and for what reason', async () => {
    folder.put({ 'a.md': SCRIPT })
    expect((await why('a.md:9')).out).toContain('close-pressure  by the comment on line 7: the owner wants it')
    expect(verdict(await json('a.md:9'), 'close-pressure')).toEqual({ rule: 'close-pressure', verdict: 'silenced' })
  })

  it('says which config turned a rule off, and what the baseline knows', async () => {
    folder.put({ 'a.md': SCRIPT, 'saleslint.config.yaml': 'rules:\n  close-pressure: off\n' })
    expect(verdict(await json('a.md:5'), 'close-pressure')).toEqual({
      rule: 'close-pressure',
      verdict: 'off',
      because: 'saleslint.config.yaml:2',
    })
    folder.put({ 'saleslint.config.yaml': '' })
    await run(['baseline', 'update', '--reason', 'legacy'], { cwd: folder.path() })
    expect((await why('a.md:5', '--baseline')).out).toContain('close-pressure  by the baseline: legacy')
    expect(verdict(await json('a.md:5', '--baseline'), 'close-pressure')).toMatchObject({ verdict: 'silenced' })
  })

  it('says so where nothing is said, and of lines and files that are not there', async () => {
    folder.put({ 'a.md': SCRIPT })
    expect((await why('a.md:2')).out).toContain('Nothing is said on this line')
    expect(await why('a.md:99')).toMatchObject({ code: 2, err: expect.stringContaining('the file has no line 99') })
    expect(await why('a.md')).toMatchObject({ code: 2, err: expect.stringContaining('names no line') })
    expect(await why('b.md:1')).toMatchObject({ code: 2, err: expect.stringContaining('b.md') })
  })
})
