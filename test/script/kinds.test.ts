import { describe, expect, it } from 'vitest'
import { unpackCues } from '../../.tools/train/cue-rows.js'
import { CALL, ROLE } from '../../.tools/train/kind-rows.js'
import { jsonLines } from '../../.tools/train/labelled.js'
import type { Cues } from '../../src/ask/weighed.js'
import { likeliest } from '../../src/ask/weighed.js'
import { readScript } from '../../src/script/read.js'

const files = jsonLines<{ role?: string; call?: string; source: string }>('test/labelled/kinds/kinds.jsonl')

describe.each([
  ['role', ROLE],
  ['call', CALL],
] as const)('the learnt %s', (kind, task) => {
  it('tells apart our own small files, hardly one excepted', () => {
    const ours = files.filter((file) => file[kind] !== undefined)
    const wrong = ours.filter(({ source, ...told }) => readScript(source)[kind] !== told[kind])
    expect(new Set(ours.map((file) => file[kind])).size).toBeGreaterThanOrEqual(5)
    expect(ours.length).toBeGreaterThan(80)
    expect(wrong.length).toBeLessThanOrEqual(4)
  })
  it('has weights for each cue that our files give, and for no answer that it never gives', () => {
    const known = new Set(unpackCues(task.kept).flatMap(({ cues }) => [...cues.keys()]))
    const rows = task.ownRows()
    expect([...new Set(rows.flatMap(({ cues }) => [...cues.keys()]))].filter((name) => !known.has(name))).toEqual([])
    expect([...new Set(rows.map(({ answer }) => answer))].filter((answer) => !task.answers.includes(answer))).toEqual([])
  })
})

describe('the cues of role and call', () => {
  const cuesOf = (source: string): { role: Cues; call: Cues } => {
    let role: Cues | undefined
    let call: Cues | undefined
    readScript(
      source,
      {},
      {
        weighScript: () => 1,
        judgeRole: (cues) => {
          role = cues
          return 'script'
        },
        judgeCall: (cues) => {
          call = cues
          return 'mixed'
        },
      },
    )
    return { role: role!, call: call! }
  }

  it('hold counts and names of classes, and no words of the file', () => {
    const { role, call } = cuesOf(
      '# Wrexham ferry template: cold call\n\nFill in every [PLACEHOLDER].\n\n**Rep:** Who sails [Boat]?\n\n## Gangway questions\n\n- Who?\n',
    )
    expect([...role.keys(), ...call.keys()].join(' ')).not.toMatch(/wrexham|ferry|sail|boat|gangway/i)
    expect([...role.keys()]).toEqual(expect.arrayContaining(['template', 'title template', 'placeholders 1.5', 'headings of questions']))
    expect([...call.keys()]).toEqual(expect.arrayContaining(['title cold', 'opening none']))
  })
  it('count a kind of call in the text where it is named plainly: rooms are cold, too', () => {
    const named = (words: string): string[] =>
      [...cuesOf(`# Rooms\n\n**Rep:** ${words}\n`).call.keys()].filter((name) => name.startsWith('body'))
    expect(named('Which rooms stay cold? Who closes the door?')).toEqual([])
    expect(named('Who made the cold calls?')).toContain('body cold 1')
    expect(named('Who saw the demo?')).toContain('body demo 1')
  })
  it('say how the rep rings, and that nobody expected it', () => {
    const opened = (said: string): boolean => cuesOf(`# Rooms\n\n**Rep:** ${said}\n`).call.has('rings out of the blue')
    expect(opened('Hi, this is Ida from Blue Stoves. Have I caught you at a bad time?')).toBe(true)
    expect(opened('Hi, this is Ida from Blue Stoves. You asked for a quote. Have I caught you at a bad time?')).toBe(false)
  })
})

describe('which of several kinds is likeliest', () => {
  const weights = new Map([
    ['always', [0.5, 0]],
    ['long', [-1, 1]],
  ])
  it('is the one for which most cues speak, a cue by its value; the first of two alike', () => {
    const of = (...cues: [string, number][]) => likeliest(new Map(cues), ['short', 'long'], weights)
    expect(of(['always', 1])).toBe('short')
    expect(of(['always', 1], ['long', 1])).toBe('long')
    expect(of(['always', 1], ['long', 0.2])).toBe('short')
    expect(of(['always', 1], ['long', 0.25])).toBe('short')
    expect(of(['unknown', 3])).toBe('short')
  })
})
