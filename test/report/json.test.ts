import Ajv from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import json from '../../src/report/json.js'
import { REPORT_SCHEMA } from '../../src/report/json-schema.js'
import { drawReport } from '../../src/report/model.js'
import { HOSTILE_REPORT } from './hostile-report.js'
import { SMALL_REPORT } from './small-report.js'
import { plain } from './style.js'

const validate = new Ajv.default({ strict: true, allowUnionTypes: true }).compile(REPORT_SCHEMA)

it.each([
  ['the small report', SMALL_REPORT],
  ['hostile names and texts', HOSTILE_REPORT],
])('keeps to its own schema with %s', (_, report) => {
  const data = JSON.parse(drawReport(json, report, plain))
  expect(validate(data) ? [] : validate.errors).toEqual([])
  const findings = data.files.flatMap((file: { findings: object[] }) => file.findings)
  expect(findings).toHaveLength(report.files.reduce((sum, file) => sum + file.findings.length, 0))
})

it('has a schema that refuses what is no report', () => {
  const data = JSON.parse(drawReport(json, SMALL_REPORT, plain))
  expect(validate({ ...data, version: 2 })).toBe(false)
  expect(validate({ ...data, files: [{ ...data.files[1], findings: [{ ...data.files[1].findings[0], severity: 'off' }] }] })).toBe(false)
  expect(validate({ ...data, summary: {} })).toBe(false)
})
