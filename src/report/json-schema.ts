import { CALLS, ROLES } from '../ask/labels.js'
import { SEVERITIES } from '../rule/finding.js'

const LEVELS = SEVERITIES.filter((severity) => severity !== 'off')
const text = { type: 'string' }
const count = { type: 'integer', minimum: 0 }
const ordinal = { type: 'integer', minimum: 1 }
const PLACE = { line: ordinal, column: ordinal, endLine: ordinal, endColumn: ordinal }

const suggestion = object(
  {
    text,
    applicability: { enum: ['safe', 'review'] },
    edit: object({ ...PLACE, text }, [...Object.keys(PLACE), 'text'], 'What to put in the place of what.'),
  },
  ['text', 'applicability'],
  'What to say instead. `safe` may be applied unasked, `review` is wording for a person to accept; without an edit it is advice.',
)
const FINDING = {
  rule: text,
  messageId: { type: 'string', description: 'Which of the rule’s messages it is.' },
  severity: { enum: LEVELS },
  message: text,
  ...PLACE,
  path: { type: 'string', description: 'The way through the script on which it happens.' },
  suggestions: { type: 'array', items: suggestion },
}
const FOUND = ['rule', 'severity', 'message', ...Object.keys(PLACE), 'suggestions']
const finding = object(FINDING, FOUND, 'Lines and columns count from 1, columns in UTF-16 units; the end is exclusive.')
const suppression = object({ by: { enum: ['directive', 'baseline'] }, line: ordinal, reason: text }, ['by'])
const suppressed = object({ ...FINDING, suppression }, [...FOUND, 'suppression'], 'A finding that is made and does not count.')
const file = object(
  {
    file: { type: 'string', description: 'From the working folder, with forward slashes.' },
    role: { enum: ROLES },
    call: { enum: CALLS },
    asks: { ...count, description: 'What the rep asks, counter-examples left out.' },
    findings: { type: 'array', items: finding },
    suppressed: { type: 'array', items: suppressed },
  },
  ['file', 'role', 'call', 'asks', 'findings'],
)
const error = object(
  { file: text, code: text, message: text, hint: text, ...PLACE },
  ['code', 'message'],
  'Something that could not be done.',
)
const SUMMARY = ['files', 'scripts', 'asks', 'errors', 'warnings', 'infos']
const summary = object(Object.fromEntries(SUMMARY.map((key) => [key, count])), SUMMARY)

/** The JSON Schema of `--format json`, version 1. Readers should pass over keys that they do not know: later versions add some. */
export const REPORT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'saleslint report, version 1',
  ...object(
    {
      version: { const: 1 },
      saleslint: { type: 'string', description: 'The version of the program that wrote it.' },
      shard: { type: 'string', pattern: '^\\d+/\\d+$', description: 'Which part of the files it is about: 2/3 for the second of three.' },
      files: { type: 'array', items: file },
      errors: { type: 'array', items: error },
      summary,
    },
    ['version', 'files', 'errors', 'summary'],
  ),
}

function object(properties: object, required: readonly string[], description?: string) {
  return { type: 'object', ...(description === undefined ? {} : { description }), properties, required, additionalProperties: true }
}
