import type { Span } from '../text/span.js'
import type { Example, ExampleSettings } from './contract.js'
import type { SeveritySetting } from './finding.js'

/** An example taken apart: the Markdown to lint, and the stretches of it that must be reported, in order. */
export interface ParsedExample {
  readonly source: string
  readonly marks: readonly Span[]
  readonly options: Readonly<Record<string, unknown>>
  readonly with: ExampleSettings
  readonly severity?: SeveritySetting
}

/**
 * Reads an example. A text that starts with a line break may be indented with the code around it: the indentation common to its lines
 * goes. A line or two cannot show what kind of file they are from, so they are read as a script unless the example says otherwise. `«…»` are the marks; they may hold one another. Throws a `SyntaxError` where they do not pair.
 */
export function parseExample(example: Example): ParsedExample {
  const given = typeof example === 'string' ? { text: example } : example
  const text = given.text.startsWith('\n') ? unindent(given.text) : given.text
  const marks: Span[] = []
  const open: number[] = []
  let source = ''
  for (const character of text) {
    if (character === '«') open.push(source.length)
    else if (character === '»') {
      const start = open.pop()
      if (start === undefined) throw new SyntaxError(`an example closes » what it never opened: ${text}`)
      marks.push({ start, end: source.length })
    } else source += character
  }
  if (open.length > 0) throw new SyntaxError(`an example opens « what it never closes: ${text}`)
  marks.sort((a, b) => a.start - b.start || a.end - b.end)
  return { source, marks, options: given.options ?? {}, with: { role: 'script', ...given.with }, severity: given.severity }
}

function unindent(text: string): string {
  const lines = text.slice(1).trimEnd().split('\n')
  const depth = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => line.slice(depth)).join('\n')
}
