import { checkExample } from './engine/check-examples.js'
import type { Example, RegisteredRule, Rule } from './rule/contract.js'
import type { Plugin } from './rule/plugin.js'
import type { LintSettings } from './rule/settings.js'

/** How a test runner takes tests; those of vitest, node:test, mocha and jest all do. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => unknown
  readonly it: (name: string, body: () => void) => unknown
}

/** Facts that hold for all examples, where an example does not say otherwise: `call`, `productNames`… */
export type Facts = Partial<Omit<LintSettings, 'rules' | 'presets'>>

/**
 * Tests a rule by its own examples: every «mark» of a bad one must be reported and nothing else, a good one must be let pass, and there
 * must be some of each. Runs them as tests of the runner around it (vitest, node:test, or whatever gives `describe` and `it`); alone, it
 * throws one `Error` that lists what is wrong. Await it at the top of the test file.
 */
export async function testRule(rule: Rule, facts: Facts = {}, runner?: Runner): Promise<void> {
  await run([rule], rule.id, facts, runner)
}

/** Tests all rules of a plugin by their examples, as `testRule` does. */
export async function testPlugin(plugin: Plugin, facts: Facts = {}, runner?: Runner): Promise<void> {
  await run(plugin.rules, plugin.name, facts, runner)
}

interface Case {
  readonly rule: string
  readonly name: string
  readonly run: () => void
}

async function run(rules: readonly Rule[], family: string, facts: Facts, given: Runner | undefined): Promise<void> {
  const runner = given ?? (await runnerAround())
  const cases = rules.flatMap((rule) => casesOf({ family, rule }, facts))
  if (runner) {
    for (const { id } of rules) {
      runner.describe(id, () => {
        for (const each of cases) if (each.rule === id) runner.it(each.name, each.run)
      })
    }
    return
  }
  const wrong = cases.flatMap((each) => {
    try {
      each.run()
      return []
    } catch (error) {
      return [`${each.rule}, ${each.name}: ${error instanceof Error ? error.message : String(error)}`]
    }
  })
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

function casesOf(registered: RegisteredRule, facts: Facts): readonly Case[] {
  const { id, examples } = registered.rule
  return (['bad', 'good'] as const).flatMap((kind) => {
    const all: readonly Example[] = examples[kind]
    const enough = {
      rule: id,
      name: `has a ${kind} example`,
      run: () => {
        if (all.length === 0) throw new Error(`it has no ${kind} example`)
      },
    }
    const own = all.map((example, i) => ({
      rule: id,
      name: `${kind} example ${i + 1}`,
      run: () => {
        const problem = checkExample(registered, example, kind, facts)
        if (problem !== undefined) throw new Error(`${problem}\n\n${typeof example === 'string' ? example : example.text}`)
      },
    }))
    return [enough, ...own]
  })
}

/** The test runner in whose process this runs; undefined where there is none. */
async function runnerAround(): Promise<Runner | undefined> {
  const { describe, it } = globalThis as Partial<Runner>
  if (typeof describe === 'function' && typeof it === 'function') return { describe, it }
  if (process.env['VITEST']) return (await import('vitest')) as unknown as Runner
  return process.env['NODE_TEST_CONTEXT'] ? await import('node:test') : undefined
}
