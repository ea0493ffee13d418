import { FLAWS, FORMS, INTENTS } from '../ask/labels.js'
import type { OptionSpec, RegisteredRule, Rule } from '../rule/contract.js'
import { SEVERITIES } from '../rule/finding.js'
import { expectedBy, namesFor } from '../rule/options.js'
import { CONFIG_KEYS, OVERRIDE_KEYS } from './keys.js'
import { objectOf, type Schema } from './shape-schema.js'
import { teamRuleDefinitions } from './team/json-schema.js'

/** The JSON Schema (draft 7, which editors know) of a config, from the table of keys and the rules' own options. */
export function jsonSchema(rules: readonly RegisteredRule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Config of saleslint',
    ...objectOf(CONFIG_KEYS, rules),
    definitions: {
      severity: { enum: SEVERITIES, description: 'How loud a rule is.' },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries([
          ...[...new Set(rules.map(({ family }) => family))].map((family) => [
            family,
            { $ref: '#/definitions/severity', description: `All rules of the family ${family}.` },
          ]),
          ...rules.map(({ rule }) => [rule.id, ruleSchema(rule)]),
        ]),
      },
      override: { ...objectOf(OVERRIDE_KEYS, rules), required: ['files'] },
      ask: {
        type: 'object',
        additionalProperties: false,
        required: ['text'],
        properties: {
          text: { type: 'string', minLength: 1 },
          intent: { enum: INTENTS },
          flaws: { anyOf: [{ enum: FLAWS }, { type: 'array', items: { enum: FLAWS } }] },
          form: { enum: FORMS },
        },
      },
      ...teamRuleDefinitions(rules),
      ruleNames: { enum: [...new Set(rules.flatMap(({ family, rule }) => [family, rule.id]))] },
    },
  }
}

function ruleSchema(rule: Rule): Schema {
  const options = Object.entries(rule.options ?? {})
  const severity = { $ref: '#/definitions/severity' }
  const alone = [severity, { type: 'array', items: [severity], minItems: 1, maxItems: 1 }]
  if (options.length === 0) return { description: rule.summary, anyOf: alone }
  const own = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(options.map(([name, spec]) => [name, optionSchema(spec)])),
  }
  return { description: rule.summary, anyOf: [...alone, { type: 'array', items: [severity, own], minItems: 2, maxItems: 2 }, own] }
}

function optionSchema(spec: OptionSpec): Schema {
  const description = `${spec.help} (${expectedBy(spec)})`
  if (Array.isArray(spec.default)) {
    const names = namesFor(spec.items)
    return { description, default: spec.default, type: 'array', items: names ? { enum: names } : { type: 'string', minLength: 1 } }
  }
  if (spec.values) return { description, default: spec.default, enum: spec.values }
  const limits = { ...(spec.min === undefined ? {} : { minimum: spec.min }), ...(spec.max === undefined ? {} : { maximum: spec.max }) }
  return { description, default: spec.default, type: typeof spec.default, ...limits }
}
