import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { askAt } from '../../src/cli/ask.js'

/** What comes of a question when these keys are typed: the answer, or that the run is interrupted. */
function typed(keys: string): Promise<string | undefined> {
  const [input, output] = [new PassThrough(), new PassThrough()]
  return new Promise((resolve) => {
    void askAt('Sure? ', { input, output }, () => resolve('interrupted')).then(resolve)
    output.once('data', () => input.write(keys))
  })
}

it.each([
  ['yes\r', 'yes'],
  ['\r', ''],
  ['\x04', undefined],
  ['\x03', 'interrupted'],
])('%j', async (keys, answer) => {
  expect(await typed(keys)).toBe(answer)
})

it('gets no answer from a terminal that goes away', async () => {
  const input = new PassThrough()
  const answer = askAt('Sure? ', { input, output: new PassThrough() }, () => {})
  input.end()
  expect(await answer).toBeUndefined()
})
