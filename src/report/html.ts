import type { Finding, Severity } from '../rule/finding.js'
import { addUp, type Figures, figuresOf, isPressed } from './figures.js'
import type { Fault, ScriptRow } from './html/overview.js'
import { page } from './html/page.js'
import { scriptSection, tally } from './html/script-section.js'
import { strip } from './html/timeline.js'
import type { FileReport, Format } from './model.js'

/** Bytes of a page up to which scripts come whole; further ones show their map, figures and findings alone. */
const ROOM = 12_000_000
/** UTF-16 units of the longest example on a card. */
const LONGEST_EXAMPLE = 110
const LOUDNESS: readonly Severity[] = ['error', 'warning', 'info']
const WEIGHTS: Record<Severity, number> = { error: 6, warning: 3, info: 0.5 }

/** One page for people who would rather look: needs nothing but itself, also from disk and on paper. */
const html: Format = (head) => {
  const sections: Section[] = []
  const faults = new Map<string, Tally>()
  const tenths = Array.from({ length: 10 }, () => 0)
  const encoder = new TextEncoder()
  let findings = 0
  let bytes = 0
  return {
    file(file) {
      const { map } = file
      if (!map || (file.role === 'none' && file.findings.length === 0)) return ''
      const id = `s${sections.length + 1}`
      const numbered = file.findings.map((finding) => ({ id: ++findings, finding }))
      const figures = figuresOf(map)
      countFaults(file, faults)
      for (const ask of map.asks) {
        const tenth = Math.min(9, Math.floor((10 * ask.at) / Math.max(1, map.words)))
        if (isPressed(ask)) tenths[tenth] = (tenths[tenth] ?? 0) + 1
      }
      const text = encoder.encode(scriptSection({ id, file, map, figures, findings: numbered, isWhole: bytes < ROOM }))
      bytes += text.length
      sections.push({
        id,
        name: map.title || file.file,
        file: file.file,
        strip: strip(map),
        tally: tally(numbered),
        weight: weightOf(file),
        figures,
        text,
      })
      return ''
    },
    *end(end) {
      const sorted = sections.sort((a, b) => b.weight - a.weight)
      const decoder = new TextDecoder()
      yield* page({
        head,
        end,
        all: addUp(sorted.map(({ figures }) => figures)),
        rows: sorted,
        faults: [...faults]
          .map(([rule, fault]): Fault => ({ rule, ...fault }))
          .sort((a, b) => gravity(b) - gravity(a) || b.times - a.times || (a.rule < b.rule ? -1 : 1)),
        tenths,
        sections: (function* () {
          for (const { text } of sorted) yield decoder.decode(text)
        })(),
      })
    },
  }
}
export default html

/** A fault while it is counted. */
type Tally = { -readonly [Key in keyof Omit<Fault, 'rule'>]: Fault[Key] }

interface Section extends ScriptRow {
  /** Held as bytes, which take half the memory of the text. */
  readonly text: Uint8Array
  readonly figures: Figures
}

function countFaults({ findings, source }: FileReport, faults: Map<string, Tally>): void {
  const here = new Set<string>()
  for (const finding of findings) {
    const { rule, severity } = finding
    const fault = faults.get(rule) ?? { severity, times: 0, scripts: 0 }
    if (!here.has(rule)) fault.scripts++
    here.add(rule)
    fault.times++
    if (LOUDNESS.indexOf(severity) < LOUDNESS.indexOf(fault.severity)) fault.severity = severity
    fault.example ??= exampleOf(finding, source)
    faults.set(rule, fault)
  }
}

/** The words of a finding with a rewording of them, where both are short and plain enough for a card. */
function exampleOf(finding: Finding, source: string): Fault['example'] {
  const { start, end } = finding.span
  const say = finding.suggestions.find(({ edit }) => edit)?.text
  const said = source.slice(start, Math.min(end, start + 2 * LONGEST_EXAMPLE))
  return say === undefined || said.length > LONGEST_EXAMPLE || /[\r\n|*_`<>“”"]/.test(said) ? undefined : { said, say }
}

/** A fault in many scripts before one in few, the loud before the quiet. */
function gravity({ severity, scripts }: Fault): number {
  return scripts * WEIGHTS[severity]
}

/** Faults for the number of questions; a short script is not the worst for a single fault. */
function weightOf({ findings, asks }: FileReport): number {
  const sum = findings.reduce((total, { severity }) => total + WEIGHTS[severity], 0)
  return sum / Math.max(10, asks)
}
