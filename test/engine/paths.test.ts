import { describe, expect, it } from 'vitest'
import { branchNameOf, pathsOf } from '../../src/engine/paths.js'
import type { Path } from '../../src/rule/contract.js'
import { type Item, madeScript } from '../script/made-script.js'

const walked = (items: readonly Item[]) =>
  pathsOf(madeScript(items)).map(({ name, asks }) => `${name || 'main'}: ${asks.map(({ text }) => text).join(' ')}`)

describe('pathsOf', () => {
  it('has the main way only where nothing branches', () => {
    expect(walked(['# A', 'goal: one', 'goal: two'])).toEqual(['main: one two'])
  })

  it('takes every branch once and goes on as the main way does', () => {
    expect(walked(['# A', 'goal: one', { if: 'yes', do: ['goal: two'] }, { if: 'no', do: ['goal: three'] }, 'goal: four'])).toEqual([
      'main: one two four',
      'A → no: one three four',
    ])
  })

  it('names the way over a jump to where it ends', () => {
    const items: Item[] = [
      '# Opening',
      'goal: one',
      '-> Busy',
      '# Discovery',
      'backstory: two',
      '# Close',
      'close: three',
      { link: 'Busy', do: ['# Busy', 'rapport: four', '-> Close'] },
    ]
    expect(walked(items)).toEqual(['main: one two three', 'Opening → Busy → Close: one four three'])
  })

  it('ends at a way back', () => {
    const items: Item[] = ['# Opening', 'goal: one', { if: 'busy', do: ['goal: two', '-> Opening'] }, 'goal: three', '-> Opening']
    expect(walked(items)).toEqual(['main: one three', 'Opening → busy → Opening: one two'])
  })

  it('takes as many of a pick-list as are said, and each variant', () => {
    expect(walked([{ pick: ['goal: one', 'goal: two', 'goal: three'], take: 2 }])).toEqual(['main: one two'])
    expect(walked(['# A', { variants: { first: ['goal: one'], second: ['goal: two'] } }, 'goal: three'])).toEqual([
      'main: one three',
      'A → second: two three',
    ])
  })

  it('leaves counter-examples out', () => {
    const script = madeScript(['goal: one', 'goal: two'])
    const asks = script.asks.map((ask, index) => ({ ...ask, negative: index === 0 }))
    expect(pathsOf({ ...script, asks })[0]?.asks.map(({ text }) => text)).toEqual(['two'])
  })

  it('reaches branches in branches', () => {
    expect(
      walked(['# A', { if: 'a', do: ['goal: one', { if: 'b', do: ['goal: two'] }, { if: 'c', do: ['goal: three'] }] }, 'goal: four']),
    ).toEqual(['main: one two four', 'A → c: one three four'])
  })

  it.each([
    [
      'one after the other',
      (n: number): Item[] =>
        Array.from({ length: n / 2 }, (_, i): Item[] => [
          `goal: main ${i}`,
          { if: `yes ${i}`, do: [`goal: y ${i}`] },
          { if: `no ${i}`, do: [`goal: n ${i}`] },
        ]).flat(),
    ],
    [
      'at one place',
      (n: number): Item[] => [
        'goal: start',
        ...Array.from({ length: n }, (_, i): Item => ({ if: `case ${i}`, do: [`goal: b ${i}`] })),
        'goal: end',
      ],
    ],
    [
      'jumping about',
      (n: number): Item[] => Array.from({ length: n }, (_, i): Item[] => [`# S${i}`, `goal: main ${i}`, `-> S${(i * 7919) % n}`]).flat(),
    ],
  ])(
    'walks 10,000 branches %s in work that grows with their number',
    (_, make) => {
      // Work is counted in steps walked, not in time: a busy machine must not decide a test. `npm run bench` has the seconds.
      const found = pathsOf(madeScript(make(10_000)))
      const steps = (paths: readonly Path[]) => paths.reduce((sum, path) => sum + path.steps.length, 0)
      expect(found.length).toBeGreaterThan(4_000)
      expect(steps(found)).toBeLessThan(steps(pathsOf(madeScript(make(5_000)))) * 2.5)
    },
    60_000,
  )
})

describe('branchNameOf', () => {
  it('names the branches around a step under its heading', () => {
    const script = madeScript(['# Opening', { if: 'busy', do: [{ if: 'insists', do: ['goal: one'] }] }])
    expect(branchNameOf(script.steps[1] ?? expect.fail())).toBe('Opening → busy → insists')
    expect(branchNameOf(script.steps[0] ?? expect.fail())).toBe('')
  })
})
