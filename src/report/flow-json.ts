import type { FlowOutline } from './flow.js'

/** The ways through each script as one JSON document, version 1: keys may be added, none is renamed or taken away. */
export default function flowJson({ scripts, errors }: FlowOutline): string {
  const failed = errors.map(({ file, code, message, hint, place }) => ({ file, code, message, hint, ...place }))
  return `${JSON.stringify({ version: 1, scripts, errors: failed }, undefined, 2)}\n`
}
