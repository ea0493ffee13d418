import { readdirSync, readFileSync } from 'node:fs'
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

const folder = new URL('../labelled/asks/', import.meta.url)
const asks: readonly LabelledAsk[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line))

const share = (holds: (ask: LabelledAsk) => boolean): number => asks.filter(holds).length / asks.length

describe('labelled asks, one by one', () => {
  test('form', () => {
    expect(share((ask) => readForm(parseClause(ask.text)).form === ask.form)).toBeGreaterThan(0.985)
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
