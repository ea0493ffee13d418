/** One segment of a path pattern: `**`, or a run of pieces that a name must consist of. */
type Segment = '**' | readonly Piece[]
type Piece =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'one' }
  | { readonly is: 'any' }
  | { readonly is: 'set'; readonly has: (character: string) => boolean }

/** Alternatives that braces may unfold to. */
const MOST_ALTERNATIVES = 256

export interface GlobHow {
  /** `*` and `**` do not match names that start with a dot. */
  readonly hidesDots?: boolean
}

/**
 * A matcher of paths with forward slashes: `*` and `?` inside a name, `**` for any number of folders, `[a-z]`, `{a,b}`. Takes no longer
 * than the path times the glob, whatever the glob: it is no regular expression. Throws a `SyntaxError` for braces that unfold to too much.
 */
export function compileGlob(glob: string, how: GlobHow = {}): (path: string) => boolean {
  const patterns = unfold(glob.replace(/^\.\//, '')).map((pattern) =>
    pattern
      .split('/')
      .filter((part) => part !== '')
      .map(segmentOf),
  )
  return (path) => {
    const names = path.split('/').filter((name) => name !== '' && name !== '.')
    return patterns.some((segments) => matchesPath(segments, names, how))
  }
}

/** A glob without a slash matches at any depth, and a folder stands for all that is in it. */
export function compileReach(glob: string): (path: string) => boolean {
  const pattern = glob.replaceAll('\\', '/').replace(/\/+$/, '/**')
  const anywhere = pattern.includes('/') ? pattern : `**/${pattern}`
  const itself = compileGlob(anywhere)
  const inside = compileGlob(`${anywhere}/**`)
  return (path) => itself(path) || inside(path)
}

/** Whether a text is a glob rather than a path. */
export function isGlob(text: string): boolean {
  return /[*?[\]{}]/.test(text)
}

/** The folder that a glob starts in, and the rest of the glob. */
export function splitGlob(glob: string): { readonly base: string; readonly rest: string } {
  const parts = glob.split('/')
  const first = parts.findIndex(isGlob)
  const base = parts.slice(0, first < 0 ? parts.length : first).join('/')
  return { base: base === '' && glob.startsWith('/') ? '/' : base || '.', rest: parts.slice(first < 0 ? parts.length : first).join('/') }
}

function matchesPath(segments: readonly Segment[], names: readonly string[], how: GlobHow): boolean {
  // For each place in the pattern, which places in the path it can have reached.
  let reached = new Array<boolean>(names.length + 1).fill(false)
  reached[0] = true
  for (const [index, segment] of segments.entries()) {
    const next = new Array<boolean>(names.length + 1).fill(false)
    for (let at = 0; at <= names.length; at++) {
      if (segment === '**') {
        const isLast = index === segments.length - 1
        // At the end `**` stands for what is inside, so for at least one name.
        if (reached[at] && !isLast) next[at] = true
        const before = at > 0 && (reached[at - 1] || next[at - 1])
        if (before && !(how.hidesDots && names[at - 1]?.startsWith('.'))) next[at] = true
      } else if (reached[at] && at < names.length && matchesName(segment, names[at] as string, how)) next[at + 1] = true
    }
    reached = next
  }
  return reached[names.length] === true
}

function matchesName(pieces: readonly Piece[], name: string, { hidesDots }: GlobHow): boolean {
  const characters = Array.from(name)
  if (hidesDots && characters[0] === '.' && pieces[0]?.is !== 'text') return false
  let piece = 0
  let at = 0
  let star = -1
  let tried = 0
  while (at < characters.length) {
    const current = pieces[piece]
    if (current?.is === 'any') {
      star = piece++
      tried = at
    } else if (current && fits(current, characters[at] as string)) {
      piece++
      at++
    } else if (star >= 0) {
      // Only the last star needs to give way: an earlier one could not do better.
      piece = star + 1
      at = ++tried
    } else return false
  }
  while (pieces[piece]?.is === 'any') piece++
  return piece === pieces.length
}

function fits(piece: Piece, character: string): boolean {
  if (piece.is === 'text') return piece.text === character
  return piece.is === 'one' || (piece.is === 'set' && piece.has(character))
}

function segmentOf(text: string): Segment {
  if (text === '**') return '**'
  const pieces: Piece[] = []
  const characters = Array.from(text)
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string
    const close = character === '[' ? characters.indexOf(']', at + 2) : -1
    if (close > 0) {
      pieces.push(setOf(characters.slice(at + 1, close)))
      at = close
    } else if (character === '*') {
      if (pieces.at(-1)?.is !== 'any') pieces.push({ is: 'any' })
    } else if (character === '?') pieces.push({ is: 'one' })
    else if (character === '\\' && at + 1 < characters.length) pieces.push({ is: 'text', text: characters[++at] as string })
    else pieces.push({ is: 'text', text: character })
  }
  return pieces
}

function setOf(characters: readonly string[]): Piece {
  const isNot = characters[0] === '!' || characters[0] === '^'
  const ranges: [string, string][] = []
  for (let at = isNot ? 1 : 0; at < characters.length; at++) {
    const from = characters[at] as string
    const to = characters[at + 1] === '-' ? characters[at + 2] : undefined
    ranges.push([from, to ?? from])
    if (to !== undefined) at += 2
  }
  return { is: 'set', has: (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isNot }
}

function unfold(glob: string): readonly string[] {
  const done: string[] = []
  const open = [glob]
  while (open.length > 0) {
    const next = open.pop() as string
    const [start, end] = innermostBraces(next)
    if (start < 0) done.push(next)
    else for (const part of next.slice(start + 1, end).split(',')) open.push(next.slice(0, start) + part + next.slice(end + 1))
    if (done.length + open.length > MOST_ALTERNATIVES) throw new SyntaxError('its braces unfold to too many globs')
  }
  return done
}

/** The first closing brace and the opening one before it; -1 where none pair. */
function innermostBraces(glob: string): readonly [number, number] {
  const end = glob.indexOf('}')
  return [end < 0 ? -1 : glob.lastIndexOf('{', end), end]
}
