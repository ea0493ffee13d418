/** Ranges of 1-based lines, both ends included, in order. A line ends where git ends it: at a line feed. */
export type LineRanges = readonly (readonly [first: number, last: number])[]

/** Lines around a change that belong to its context, as code hosts show it. */
const CONTEXT = 3

/** The new lines of each file of a patch without context (`git diff -U0`); where lines were only taken out, the gap as an empty range. */
export function readHunks(patch: string): ReadonlyMap<string, LineRanges> {
  const files = new Map<string, (readonly [number, number])[]>()
  let ranges: (readonly [number, number])[] | undefined
  let isHead = true
  for (const line of patch.split('\n')) {
    if (line.startsWith('diff --git ')) {
      isHead = true
      ranges = undefined
    } else if (isHead && line.startsWith('+++ ')) {
      const name = newName(line.slice(4))
      ranges = name === undefined ? undefined : []
      if (name !== undefined && ranges) files.set(name, ranges)
    } else if (line.startsWith('@@ ')) {
      isHead = false
      const found = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line)
      const first = Number(found?.[1])
      const count = found?.[2] === undefined ? 1 : Number(found[2])
      // Of lines that were taken out git names the line before the gap.
      ranges?.push(count === 0 ? [first + 1, first] : [first, first + count - 1])
    }
  }
  return files
}

/** Whether a stretch of lines was changed; with `context`, whether a change is near it too. */
export function touches(ranges: LineRanges, first: number, last: number, how: 'added' | 'context'): boolean {
  const near = how === 'context' ? CONTEXT : 0
  return ranges.some(([from, to]) => (near > 0 || from <= to) && from - near <= last && to + near >= first)
}

/** `b/name`, in quotes with escapes where git quotes it; undefined for a deleted file. */
function newName(written: string): string | undefined {
  const plain = written.replace(/\t$/, '').replace(/\r$/, '')
  if (plain === '/dev/null') return undefined
  return (plain.startsWith('"') ? unquoted(plain) : plain).replace(/^b\//, '')
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

function unquoted(written: string): string {
  const bytes: number[] = []
  for (const [, octal, escaped, other] of written.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
    else if (escaped !== undefined) bytes.push(ESCAPES[escaped] ?? escaped.charCodeAt(0))
    else bytes.push(...Buffer.from(other ?? ''))
  }
  return Buffer.from(bytes).toString('utf8')
}
