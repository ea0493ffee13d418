import { jsonSchema } from '../src/config/json-schema.js'
import type { RegisteredRule } from '../src/rule/contract.js'

/** The text of schema.json, which editors read while a config is written. */
export function schemaText(rules: readonly RegisteredRule[]): string {
  return `${JSON.stringify(jsonSchema(rules), undefined, 2)}\n`
}
