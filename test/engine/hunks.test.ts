import { describe, expect, it } from 'vitest'
import { readHunks, touches } from '../../src/engine/hunks.js'

describe('readHunks', () => {
  it('gives the new lines of each file, whatever its lines look like', () => {
    const patch = [
      'diff --git a/my call.md b/my call.md',
      'index 1..2 100644',
      '--- a/my call.md\t',
      '+++ b/my call.md\t',
      '@@ -3 +3,2 @@ ## Opening',
      '-old',
      '+++ b/not-a-name.md',
      '+new',
      '@@ -9,2 +10,0 @@',
      '-gone',
      '-gone',
      'diff --git "a/a\\"b.md" "b/a\\"b.md"',
      '--- "a/a\\"b.md"',
      '+++ "b/a\\"b.md"',
      '@@ -0,0 +1 @@',
      '+x',
      'diff --git a/gone.md b/gone.md',
      '--- a/gone.md',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-x',
      '',
    ].join('\n')
    expect([...readHunks(patch)]).toEqual([
      [
        'my call.md',
        [
          [3, 4],
          [11, 10],
        ],
      ],
      ['a"b.md', [[1, 1]]],
    ])
  })
})

describe('touches', () => {
  it('takes lines that were added, with context those near a change too', () => {
    expect(touches([[5, 6]], 6, 6, 'added')).toBe(true)
    expect(touches([[5, 6]], 1, 5, 'added')).toBe(true)
    expect(touches([[5, 6]], 7, 9, 'added')).toBe(false)
    expect(touches([[5, 6]], 9, 9, 'context')).toBe(true)
    expect(touches([[5, 6]], 10, 10, 'context')).toBe(false)
    expect(touches([[11, 10]], 1, 99, 'added')).toBe(false)
    expect(touches([[11, 10]], 11, 11, 'context')).toBe(true)
  })
})
