import { lintText } from '../../src/engine/lint.js'
import type { RegisteredRule } from '../../src/rule/contract.js'
import { parseExample } from '../../src/rule/example.js'
import { readLabelled } from '../train/labelled.js'
import { isValidation } from '../train/validation.js'
import { ruleFigures } from './rules.js'
import type { Found } from './tally.js'

/** The file of the rules' figures, measured on our own labelled scripts and on the rules' examples. Takes half a minute. */
export function figuresText(rules: readonly RegisteredRule[]): string {
  const all = readLabelled('test/labelled/scripts', 'test/labelled/labels')
  const unseen = all.filter(({ id }) => isValidation(id))
  const ofAll = ruleFigures(all)
  const ofUnseen = ruleFigures(unseen)
  const rows = rules.map((registered) => {
    const { id } = registered.rule
    const fix = fixOf(registered, rules)
    const parts = [...(fix ? [`fix: '${fix}'`] : []), `unseen: ${counts(ofUnseen.get(id))}`, `all: ${counts(ofAll.get(id))}`]
    return `  ${id.includes('-') ? `'${id}'` : id}: { ${parts.join(', ')} },`
  })
  return `// Made by npm run generate -- --measure. Do not edit.
/** Findings on the program's labels and on people's: by both, by the program's alone, by people's alone. */
export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** How right a rule is on our own labelled scripts, and whether its findings can be mended by a change. */
export interface RuleFigures {
  /** \`safe\`: --fix does it; \`review\`: a change is offered for a person to accept. */
  readonly fix?: 'safe' | 'review'
  /** On the scripts that nothing was learnt from. */
  readonly unseen: Counts
  readonly all: Counts
}

/** How many scripts were measured on. */
export const MEASURED = { unseen: ${unseen.length}, all: ${all.length} }

const figures: Readonly<Record<string, RuleFigures>> = {
${rows.join('\n')}
}
export default figures
`
}

function counts({ right, wrong, missed }: Found = { right: 0, wrong: 0, missed: 0 }): string {
  return `{ right: ${right}, wrong: ${wrong}, missed: ${missed} }`
}

/** What the findings of a rule's bad examples offer: a safe change, one to accept, or advice alone. */
export function fixOf(registered: RegisteredRule, rules: readonly RegisteredRule[]): 'safe' | 'review' | undefined {
  const { rule } = registered
  const offered = rule.examples.bad.flatMap((example) => {
    const { source, options, with: settings } = parseExample(example)
    const among = rule.directive ? rules : [registered]
    const { findings } = lintText(source, among, { ...settings, rules: { [rule.id]: { options, severity: 'warning' } } })
    return findings.filter((finding) => finding.rule === rule.id).flatMap(({ suggestions }) => suggestions.filter(({ edit }) => edit))
  })
  if (offered.some(({ applicability }) => applicability === 'safe')) return 'safe'
  return offered.length > 0 ? 'review' : undefined
}
