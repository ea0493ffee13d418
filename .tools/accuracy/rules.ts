import rules from '../../rules/index.js'
import { type AskInput, classifyAsks } from '../../src/ask/classify-asks.js'
import type { AskReading } from '../../src/ask/reading.js'
import { lintScript } from '../../src/engine/lint.js'
import type { Finding } from '../../src/rule/finding.js'
import type { Script } from '../../src/script/model.js'
import { readScript } from '../../src/script/read.js'
import type { Label, LabelledScript } from '../train/labelled.js'
import { type Found, nothingFound } from './tally.js'

/**
 * How right each rule is: what it reports on the program's own labels, against what it reports where people's labels stand in their place
 * (with full confidence). It measures what labelling mistakes do to findings, rule by rule; whether a rule's idea is right it cannot tell.
 */
export function ruleFigures(scripts: readonly LabelledScript[]): Map<string, Found> {
  const figures = new Map<string, Found>()
  for (const { script, pairs } of scripts) {
    const byText = new Map<string, Label>(pairs.map(({ ask, label }) => [`${script.lines.at(ask.span.start).line}:${ask.text}`, label]))
    const labelled = readScript(
      script.source,
      {},
      {
        classify: (inputs) => {
          const readings = classifyAsks(inputs)
          return inputs.map((input, at) => corrected(readings[at]!, byText.get(`${input.line}:${input.text}`), input))
        },
      },
    )
    const given = keys(script)
    const wanted = keys(labelled)
    for (const key of new Set([...given, ...wanted])) {
      const rule = key.slice(0, key.indexOf(' '))
      const tally = figures.get(rule) ?? nothingFound()
      figures.set(rule, tally)
      tally[!given.has(key) ? 'missed' : wanted.has(key) ? 'right' : 'wrong']++
    }
  }
  return figures
}

function corrected(reading: AskReading, label: Label | undefined, _input: AskInput): AskReading {
  if (!label) return reading
  return {
    ...reading,
    form: label.form,
    openness: label.openness,
    intent: label.intent,
    flaws: new Map(label.flaws.map((flaw) => [flaw, 1])),
    softened: label.softened,
    probe: label.probe,
    confidence: { form: 1, openness: 1, intent: 1, probe: 1 },
  }
}

const ordered = new Set(rules.flatMap(({ rule }) => (rule.path ? [rule.id] : [])))

function keys(script: Script): Set<string> {
  // A finding about order is the same fault wherever on the way it is shown.
  return new Set(
    lintScript(script, rules, { rules: {} }).findings.map(
      (finding: Finding) => `${finding.rule} ${finding.path ?? (ordered.has(finding.rule) ? '' : finding.line)}`,
    ),
  )
}
