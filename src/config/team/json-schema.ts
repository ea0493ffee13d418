import type { RegisteredRule } from '../../rule/contract.js'
import { COUNTED } from '../../rule/team/spec.js'
import type { KeySpec } from '../keys.js'
import { objectOf, type Schema } from '../shape-schema.js'
import { LIMIT_KEYS, MATCH_KEYS, RULE_KEYS, SOUGHT_KEYS, TEST_FACTS, TEST_KEYS, WHERE_KEYS } from './keys.js'

const SOUGHT = { $ref: '#/definitions/sought' }
const LIMITS = Object.keys(LIMIT_KEYS)
const LOOKS = Object.keys(SOUGHT_KEYS)

/**
 * The definitions by which editors complete and check rules without code: `teamRule` is one rule, `ruleFile` a file of them. They take what
 * the program takes, but for what only it can tell: phrases that break the notation, names taken already, placeholders of a message.
 */
export function teamRuleDefinitions(rules: readonly RegisteredRule[]): Readonly<Record<string, Schema>> {
  const partsOf = (keys: Readonly<Record<string, KeySpec>>, parts: Readonly<Record<string, Schema>>): Schema => {
    const made = objectOf(keys, rules)
    const properties = made['properties'] as Readonly<Record<string, Schema>>
    const filled = Object.entries(properties).map(([key, schema]) => [
      key,
      parts[key] ? { ...described(parts[key], schema['description']) } : schema,
    ])
    return { ...made, properties: Object.fromEntries(filled) }
  }
  const limits = Object.fromEntries(LIMITS.map((key) => [key, SOUGHT]))
  const scope = { in: { enum: ['script', 'stage'] } }
  return {
    teamRule: {
      ...partsOf(RULE_KEYS, {
        id: { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' },
        where: objectOf(WHERE_KEYS, rules),
        match: { $ref: '#/definitions/match' },
        except: SOUGHT,
        tests: { $ref: '#/definitions/tests' },
      }),
      required: ['id', 'message', 'instead', 'match', 'tests'],
    },
    ruleFile: {
      description: 'A file of rules without code: one rule, a list of rules, or a mapping with `rules`.',
      anyOf: [
        { $ref: '#/definitions/teamRule' },
        { type: 'array', items: { $ref: '#/definitions/teamRule' } },
        {
          type: 'object',
          additionalProperties: false,
          required: ['rules'],
          properties: { rules: { type: 'array', items: { $ref: '#/definitions/teamRule' } } },
        },
      ],
    },
    sought: {
      ...withFilledLists(objectOf(SOUGHT_KEYS, rules)),
      minProperties: 1,
      anyOf: [{ not: { required: ['heading'] } }, { maxProperties: 1 }],
    },
    match: {
      ...partsOf(MATCH_KEYS, {
        ...limits,
        ...(withFilledLists(objectOf(SOUGHT_KEYS, rules))['properties'] as Readonly<Record<string, Schema>>),
        swap: { type: 'object', minProperties: 1, additionalProperties: { type: 'string', minLength: 1 } },
        count: { anyOf: [{ enum: COUNTED }, SOUGHT] },
        missing: SOUGHT,
      }),
      oneOf: [
        only(LOOKS, LIMITS, {
          anyOf: LOOKS.map((key) => ({ required: [key] })),
          not: { allOf: [required('heading'), { anyOf: others() }] },
        }),
        only(['swap'], [], required('swap')),
        only(['written'], [], required('written')),
        only(['count'], ['in', 'most', 'least', ...LIMITS], { ...required('count'), anyOf: [required('most'), required('least')] }),
        only(['missing'], ['in', ...LIMITS], { ...required('missing'), properties: scope }),
      ],
    },
    tests: {
      type: 'object',
      additionalProperties: false,
      required: ['bad', 'good'],
      properties: {
        bad: testsOf('[^«]*«[^«»]+»', 'Lines with «» around exactly what is flagged.'),
        good: testsOf('^[^«»]*$', 'Lines in which nothing is flagged.'),
      },
    },
    facts: objectOf(TEST_FACTS, rules),
  }

  function testsOf(pattern: string, description: string): Schema {
    const text = { type: 'string', pattern }
    const test = { anyOf: [text, { ...partsOf(TEST_KEYS, { text, with: { $ref: '#/definitions/facts' } }), required: ['text'] }] }
    return { description, anyOf: [...test.anyOf, { type: 'array', minItems: 1, items: test }] }
  }
}

const required = (key: string) => ({ required: [key] })
const others = () => LOOKS.filter((key) => key !== 'heading').map(required)

/** No keys but these: one kind of match. */
function only(own: readonly string[], beside: readonly string[], rest: Schema): Schema {
  return { propertyNames: { enum: [...own, ...beside] }, ...rest }
}

/** A reference says nothing beside itself, so that its description needs a wrapping. */
function described(schema: Schema, description: unknown): Schema {
  return '$ref' in schema ? { description, allOf: [schema] } : { ...schema, description }
}

/** Lists that hold at least one thing. */
function withFilledLists(schema: Schema): Schema {
  const properties = Object.entries(schema['properties'] as Readonly<Record<string, { readonly anyOf: readonly Schema[] }>>)
  const filled = properties.map(([key, each]) => [
    key,
    { ...each, anyOf: each.anyOf.map((one) => (one['type'] === 'array' ? { ...one, minItems: 1 } : one)) },
  ])
  return { ...schema, properties: Object.fromEntries(filled) }
}
