import { describe, expect, it } from 'vitest'
import rules from '../../../rules/index.js'
import { applyEdits } from '../../../src/engine/edits.js'
import { lintText } from '../../../src/engine/lint.js'

const found = (source: string, rule: string) =>
  lintText(source, rules, { rules: {}, role: 'script' }).findings.filter((finding) => finding.rule === rule)
const offered = (source: string, rule: string, applicability: 'safe' | 'review') =>
  found(source, rule).flatMap(({ suggestions }) => suggestions.filter((one) => one.edit && one.applicability === applicability))
const fixed = (source: string, rule: string) => applyEdits(source, offered(source, rule, 'safe')).text

describe('what an assistant left behind', () => {
  const CALL = '# Call\n\n- "What happened that got you looking?"\n- "What does it cost you?"\n- "Who decides?"\n'
  const note = (text: string) => `${CALL}\n${text}\n`
  const rule = 'assistant-residue'

  it.each([
    'Hope this helps!',
    'Want me to tailor this for another industry?',
    'Happy to shorten this script for you.',
    'Certainly! Here is a discovery script for a plumber. Let me know if you need any changes.',
    'Feel free to customize this script to fit your business.',
    "Let me know if you'd like any further adjustments!",
  ])('goes where the note is nothing else: %s', (text) => {
    expect(fixed(note(text), rule)).toBe(CALL)
  })

  it.each([
    'Hope this helps! Ring legal (ext. 4471) before you promise a refund.',
    'As an AI language model I cannot call anybody, but the number is 4471.',
    'Sure! Here is a script. The consent line must be read as written.',
  ])('is left for a person where the note says more: %s', (text) => {
    expect(offered(note(text), rule, 'safe')).toEqual([])
    expect(offered(note(text), rule, 'review')).toHaveLength(1)
  })

  it.each([
    'Hope this helps: ring legal (ext. 4471) before you promise a refund.',
    'Feel free to adapt the wording in brackets, but read the consent line exactly as written.',
    '*(Want to tailor the demo to their industry? Ask which system they run.)*',
    'Let me know if you need any leads for the week.',
    'Below is a list of what they usually say.',
    'I cannot access the CRM on Mondays, ask Ada.',
    'Introduce us as an AI company.',
    'Sure of the price? Read on.',
  ])('is not a person’s own note: %s', (text) => {
    expect(found(note(text), rule)).toEqual([])
  })
})
