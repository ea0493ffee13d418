import type { LabelledScript } from '../train/labelled.js'
import { Confusion, type Found, f1, nothingFound, percent, precision, recall } from './tally.js'

const FIELDS = ['form', 'openness', 'intent', 'softened', 'probe', 'stage'] as const

/** How far the program's labels agree with those of people, over whole scripts; lines to print, and the list of errors. */
export function labelReport(title: string, scripts: readonly LabelledScript[]): { lines: string[]; errors: string[] } {
  const asks = nothingFound()
  const fields = Object.fromEntries(FIELDS.map((field) => [field, new Confusion()]))
  const flaws = new Map<string, Found>()
  const facts = new Map<string, { n: number; same: number }>()
  const errors: string[] = []
  for (const { id, script, labels, pairs, facts: wanted } of scripts) {
    const golds = labels.filter((label) => !label.negative)
    const given = script.asks.filter((ask) => !ask.negative)
    asks.right += pairs.length
    asks.wrong += given.length - pairs.length
    asks.missed += golds.length - pairs.length
    const known = new Set<unknown>(pairs.flatMap(({ ask, label }) => [ask, label]))
    for (const gold of golds) if (!known.has(gold)) errors.push(`${id}:${gold.line} missed «${gold.text}»`)
    for (const ask of given) if (!known.has(ask)) errors.push(`${id}:${script.lines.at(ask.span.start).line} no ask «${ask.text}»`)
    for (const { ask, label } of pairs) {
      const where = `${id}:${label.line}`
      for (const field of FIELDS) {
        fields[field]!.add(String(label[field]), String(ask[field]))
        if (label[field] !== ask[field]) errors.push(`${where} ${field} ${ask[field]}, labelled ${label[field]} «${ask.text}»`)
      }
      for (const flaw of new Set([...label.flaws, ...ask.flaws.keys()])) {
        const tally = flaws.get(flaw) ?? nothingFound()
        flaws.set(flaw, tally)
        const side = !ask.flaws.has(flaw) ? 'missed' : label.flaws.includes(flaw) ? 'right' : 'wrong'
        tally[side]++
        if (side !== 'right') errors.push(`${where} flaw ${side} ${flaw} «${ask.text}»`)
      }
    }
    const seen: Record<string, unknown> = {
      role: script.role,
      call: script.call,
      ...Object.fromEntries(Object.entries(script.has).map(([key, value]) => [`has.${key}`, value])),
    }
    const right: Record<string, unknown> = {
      role: wanted.role,
      call: wanted.call,
      ...Object.fromEntries(Object.entries(wanted.has).map(([key, value]) => [`has.${key}`, value])),
    }
    for (const [key, value] of Object.entries(right)) {
      const tally = facts.get(key) ?? { n: 0, same: 0 }
      facts.set(key, { n: tally.n + 1, same: tally.same + (seen[key] === value ? 1 : 0) })
      if (seen[key] !== value) errors.push(`${id} ${key} ${String(seen[key])}, labelled ${String(value)}`)
    }
  }
  const all = nothingFound()
  for (const tally of flaws.values()) for (const side of ['right', 'wrong', 'missed'] as const) all[side] += tally[side]
  const intent = fields['intent']!
  const lines = [
    `## ${title}: ${scripts.length} scripts, ${asks.right + asks.missed} asks`,
    `asks found   precision ${percent(precision(asks))}  recall ${percent(recall(asks))}  F1 ${percent(f1(asks))}`,
    ...FIELDS.map((field) => `${field.padEnd(12)} ${percent(fields[field]!.accuracy)} % right`),
    `probe, found precision ${percent(probeOf(fields['probe']!, precision))}  recall ${percent(probeOf(fields['probe']!, recall))}`,
    `flaws        precision ${percent(precision(all))}  recall ${percent(recall(all))}  F1 ${percent(f1(all))}`,
    ...[...flaws]
      .sort()
      .map(
        ([flaw, tally]) =>
          `  ${flaw.padEnd(24)} precision ${percent(precision(tally))}  recall ${percent(recall(tally))}  (${tally.right + tally.missed})`,
      ),
    `file facts   ${[...facts].map(([key, { n, same }]) => `${key} ${percent(same / n).trim()}`).join(' · ')}`,
    '',
    'intent by label:',
    ...intent
      .byLabel()
      .map(
        ({ label, n, found }) => `  ${label.padEnd(20)} precision ${percent(precision(found))}  recall ${percent(recall(found))}  (${n})`,
      ),
    'most confused: ' +
      intent
        .worst(12)
        .map(({ labelled, given, n }) => `${labelled} taken for ${given} ${n}`)
        .join(' · '),
  ]
  return { lines, errors }
}

const probeOf = (probe: Confusion, figure: (found: Found) => number): number => {
  const row = probe.byLabel().find(({ label }) => label === 'true')
  return row ? figure(row.found) : Number.NaN
}
