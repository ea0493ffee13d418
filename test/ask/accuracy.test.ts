import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseClause } from '../../src/ask/clause.js'
import { readForm } from '../../src/ask/form.js'
import type { Form, Openness } from '../../src/ask/labels.js'
import { readOpenness } from '../../src/ask/openness.js'

interface LabelledAsk {
  readonly text: string
  readonly form: Form
  readonly openness: Openness
  readonly softened: boolean
}

const asks: readonly LabelledAsk[] = readFileSync(new URL('./asks.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const share = (holds: (ask: LabelledAsk) => boolean): number => asks.filter(holds).length / asks.length

describe('three hundred labelled asks', () => {
  test('form', () => {
    expect(share((ask) => readForm(parseClause(ask.text)).form === ask.form)).toBeGreaterThan(0.98)
  })
  test('openness', () => {
    const right = (ask: LabelledAsk): boolean => {
      const clause = parseClause(ask.text)
      return readOpenness(clause, readForm(clause).form).openness === ask.openness
    }
    expect(share(right)).toBeGreaterThan(0.92)
  })
  test('softened', () => {
    expect(share((ask) => parseClause(ask.text).softeners.length > 0 === ask.softened)).toBeGreaterThan(0.98)
  })
})
