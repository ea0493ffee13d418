import type { RegisteredRule } from '../rule/contract.js'
import type { KeySpec, Shape } from './keys.js'
import { presetNames } from './presets.js'

export type Schema = Readonly<Record<string, unknown>>

/** The schema of a mapping with the given keys and no others. */
export function objectOf(keys: Readonly<Record<string, KeySpec>>, rules: readonly RegisteredRule[]): Schema {
  const properties = Object.entries(keys).map(([key, { takes, help }]) => [key, { ...schemaOf(takes, rules), description: help }])
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) }
}

/** The schema of what a key takes. */
export function schemaOf(shape: Shape, rules: readonly RegisteredRule[]): Schema {
  switch (shape.is) {
    case 'flag':
      return { type: 'boolean' }
    case 'number':
      return { type: 'integer', minimum: shape.min }
    case 'name':
      return { enum: shape.of }
    case 'list': {
      const list = { type: 'array', items: schemaOf(shape.of, rules) }
      return shape.alone ? { anyOf: [schemaOf(shape.of, rules), list] } : list
    }
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(shape.of, rules) }
    case 'rules':
      return { $ref: '#/definitions/rules' }
    case 'overrides':
      return { type: 'array', items: { $ref: '#/definitions/override' } }
    case 'front matter': {
      const names = { $ref: '#/definitions/ruleNames' }
      return {
        type: 'object',
        additionalProperties: false,
        properties: { allow: { anyOf: [{ const: 'all' }, names, { type: 'array', items: names }] } },
      }
    }
    case 'asks':
      return { type: 'array', items: { $ref: '#/definitions/ask' } }
    case 'team rules':
      return { type: 'array', items: { $ref: '#/definitions/teamRule' } }
    case 'preset':
      return { anyOf: [{ enum: presetNames(rules) }, { type: 'string', minLength: 1 }] }
    default:
      return { type: 'string', minLength: 1 }
  }
}
