import { describe, expect, it } from 'vitest'
import { type Flow, flowOf } from '../../src/script/flow/flow.js'
import { madeScript } from './made-script.js'

/** Each node as what it says first, and where it goes: `*` marks the main way. */
function drawn({ nodes }: Flow): string[] {
  const name = (index: number): string => {
    const node = nodes[index]
    return node?.steps[0] ? (node.steps[0].turn?.sentences[0]?.text ?? (node.steps[0].text || node.steps[0].section.title)) : `(${index})`
  }
  return nodes.map(
    (node) => `${name(node.index)}: ${node.next.map((edge) => `${edge.main ? '*' : ''}${edge.kind} ${name(edge.to)}`).join(', ') || 'end'}`,
  )
}

describe('flowOf', () => {
  it('is one line where nothing branches', () => {
    expect(drawn(flowOf(madeScript(['# A', 'one', '# B', 'two'])))).toEqual(['(0): *next A', 'A: *next B', 'B: end'])
  })

  it('takes branches with nothing said between them as alternatives', () => {
    const flow = flowOf(madeScript(['one', { if: 'yes', do: ['two'] }, { if: 'no', do: ['three'] }, 'four']))
    expect(drawn(flow)).toEqual([
      '(0): *next one',
      'one: *next (2)',
      '(2): *branch two, branch three',
      'two: *next four',
      'three: *next four',
      'four: end',
    ])
  })

  it('lets a single branch be passed by, and takes it on the main way where it comes back', () => {
    expect(drawn(flowOf(madeScript(['one', { if: 'yes', do: ['two'] }, 'three'])))).toContain('(2): *branch two, skip three')
    expect(drawn(flowOf(madeScript(['one', { if: 'busy', do: ['two', '-> End'] }, 'three', '# End'])))).toContain(
      '(2): branch two, *skip three',
    )
  })

  it('keeps branches of different headings apart', () => {
    const flow = drawn(flowOf(madeScript(['# A', { if: 'yes', do: ['two'] }, '# B', { if: 'no', do: ['three'] }, 'four'])))
    expect(flow.filter((node) => node.includes('skip'))).toHaveLength(2)
  })

  it('reaches a linked section by its link only, and ends there', () => {
    const flow = drawn(flowOf(madeScript(['one', '-> Busy', 'two', { link: 'Busy', do: ['# Busy', 'three'] }])))
    expect(flow).toEqual(['(0): *next one', 'one: *next two, jump Busy', 'two: end', 'Busy: end'])
  })

  it('passes by objections on the main way', () => {
    const flow = drawn(flowOf(madeScript(['one', { objection: 'dear', do: ['two'] }, { objection: 'later', do: ['three'] }, 'four'])))
    expect(flow).toContain('(2): branch two, branch three, *skip four')
  })

  it('parts at variants, not at pick-lists', () => {
    const flow = drawn(flowOf(madeScript([{ variants: { A: ['one'], B: ['two'] } }, { pick: ['goal: x', 'goal: y'], take: 1 }])))
    expect(flow).toContain('(1): *variant one, variant two')
    expect(flow).toContain('x: end')
  })

  it('nests branches', () => {
    const flow = drawn(flowOf(madeScript([{ if: 'a', do: ['one', { if: 'b', do: ['two'] }, 'three'] }, 'four'])))
    expect(flow).toEqual([
      '(0): *next (1)',
      '(1): *branch one, skip four',
      'one: *next (3)',
      '(3): *branch two, skip three',
      'two: *next three',
      'three: *next four',
      'four: end',
    ])
  })
})
