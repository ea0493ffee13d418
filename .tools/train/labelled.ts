import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type AskInput, classifyAsks } from '../../src/ask/classify-asks.js'
import type { Flaw, Form, Intent, Openness, Stage } from '../../src/ask/labels.js'
import type { Ask, Script } from '../../src/script/model.js'
import { readScript } from '../../src/script/read.js'

/** One labelled ask, as the label files hold it. */
export interface Label {
  readonly line: number
  readonly text: string
  readonly form: Form
  readonly openness: Openness
  readonly intent: Intent
  readonly flaws: readonly Flaw[]
  readonly softened: boolean
  readonly probe: boolean
  readonly stage: Stage
  readonly negative: boolean
}
export interface LabelledScript {
  readonly id: string
  readonly script: Script
  readonly inputs: readonly AskInput[]
  /** The script's facts as labelled. */
  readonly facts: { readonly role: string; readonly call: string; readonly has: Readonly<Record<string, boolean>> }
  readonly labels: readonly (Label & { readonly start: number; readonly end: number })[]
  /** Found by both, by place: the ask's number in the script and its label. */
  readonly pairs: readonly { readonly ask: Ask; readonly label: Label }[]
}

export const jsonLines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

/** Reads scripts and labels that stand side by side: `<scripts>/<id>.md` and `<labels>/<id>.jsonl`. */
export function readLabelled(scripts: string, labels: string, wanted: (id: string) => boolean = () => true): LabelledScript[] {
  return readdirSync(labels)
    .filter(
      (name) => name.endsWith('.jsonl') && wanted(basename(name, '.jsonl')) && existsSync(join(scripts, `${basename(name, '.jsonl')}.md`)),
    )
    .sort()
    .map((name) => {
      const id = basename(name, '.jsonl')
      const source = readFileSync(join(scripts, `${id}.md`), 'utf8')
      const rows = jsonLines<Record<string, unknown>>(join(labels, name))
      const facts = rows.find((row) => row['file'] !== undefined) as unknown as LabelledScript['facts']
      let inputs: readonly AskInput[] = []
      const script = readScript(
        source,
        {},
        {
          classify: (given) => {
            inputs = given
            return classifyAsks(given)
          },
        },
      )
      const placed = place(source, rows.filter((row) => row['file'] === undefined) as unknown as Label[])
      return { id, script, inputs, facts, labels: placed, pairs: matched(placed, script.asks) }
    })
}

/** Finds each label's text from the start of its line on, two lines of slack either way. */
function place(source: string, rows: readonly Label[]): (Label & { start: number; end: number })[] {
  const starts = [0]
  for (let i = 0; i < source.length; i++) if (source[i] === '\n') starts.push(i + 1)
  const used: { start: number; end: number }[] = []
  return rows.flatMap((row) => {
    const text = row.text.trim()
    for (const delta of [0, -1, 1, -2, 2]) {
      const from = starts[row.line - 1 + delta]
      if (from === undefined) continue
      const end = starts[row.line + delta] ?? source.length
      let at = source.indexOf(text, from)
      while (at >= 0 && at < end && used.some((u) => u.start < at + text.length && at < u.end && u.end - u.start === text.length)) {
        at = source.indexOf(text, at + 1)
      }
      if (at >= 0 && at < end) {
        const span = { ...row, start: at, end: at + text.length }
        used.push(span)
        return [span]
      }
    }
    return []
  })
}

function matched(labels: readonly (Label & { start: number; end: number })[], asks: readonly Ask[]): { ask: Ask; label: Label }[] {
  const pairs: { l: number; a: number; shared: number }[] = []
  labels.forEach((label, l) => {
    if (label.negative) return
    asks.forEach((ask, a) => {
      if (ask.negative) return
      const shared = Math.min(label.end, ask.span.end) - Math.max(label.start, ask.span.start)
      if (shared > 0 && shared >= 0.5 * Math.min(label.end - label.start, ask.span.end - ask.span.start)) pairs.push({ l, a, shared })
    })
  })
  pairs.sort((x, y) => y.shared - x.shared)
  const labelTaken = new Set<number>()
  const askTaken = new Set<number>()
  const kept: { ask: Ask; label: Label; at: number }[] = []
  for (const { l, a } of pairs) {
    if (labelTaken.has(l) || askTaken.has(a)) continue
    labelTaken.add(l)
    askTaken.add(a)
    kept.push({ ask: asks[a]!, label: labels[l]!, at: a })
  }
  return kept.sort((x, y) => x.at - y.at)
}
