import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Progress } from '../../src/cli/progress.js'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

function watch(isTerminal: boolean) {
  const written: string[] = []
  const progress = new Progress({ write: (text) => written.push(text), isTerminal })
  return { written, progress }
}

it('says how many files are done, how fast, and how long it will take', () => {
  const { written, progress } = watch(true)
  progress.expect(100)
  for (let i = 0; i < 10; i++) {
    vi.advanceTimersByTime(100)
    progress.tick()
  }
  expect(written.length).toBeGreaterThan(1)
  expect(written.length).toBeLessThan(5)
  expect(written.at(-1)).toBe('\r\u001b[K10 of 100 files, 10 a second, 9 s left')
  progress.clear()
  expect(written.at(-1)).toBe('\r\u001b[K')
})

it('is silent where nobody looks on', () => {
  const { written, progress } = watch(false)
  progress.expect(100)
  vi.advanceTimersByTime(10_000)
  progress.tick()
  progress.clear()
  expect(written).toEqual([])
})
