/** A tag, a comment or a declaration in raw HTML, in offsets of it. */
export interface Tag {
  readonly from: number
  readonly to: number
  /** Empty for comments and declarations. */
  readonly name: string
  readonly closes: boolean
  /** What stands between the name and the `>`. */
  readonly attributes: string
}

/** A comment, which may run to the end; else what a declaration or a tag starts with. */
const START = /<(?:!--[\s\S]*?(?:-->|$)|[!?]|(\/?)([a-zA-Z][a-zA-Z0-9-]*))/g
/** A stretch of attributes that cannot end the tag. */
const STRETCH = /"[^"]*"|'[^']*'|[^'"<>]+/y

/** The tags, comments and declarations of raw HTML, in order. What nothing closes is none. Takes time that grows with the text alone. */
export function* tagsOf(html: string): Generator<Tag> {
  const last = html.lastIndexOf('>')
  /** Places from which a tag was read on in vain: no other one need be read on from there. */
  const vain = new Set<number>()
  const endOfTag = (start: number): number => {
    const passed: number[] = []
    for (let at = start; at <= last && !vain.has(at); at = STRETCH.lastIndex) {
      if (html[at] === '>') return at + 1
      passed.push(at)
      STRETCH.lastIndex = at
      if (!STRETCH.test(html)) break
    }
    for (const at of passed) vain.add(at)
    return -1
  }
  let next = 0
  for (;;) {
    START.lastIndex = next
    const found = START.exec(html)
    if (!found) return
    const { 0: start, 1: slash, 2: name = '', index: from } = found
    next = from + start.length
    const isComment = start.startsWith('<!--')
    const to = isComment ? next : name ? endOfTag(next) : from < last ? html.indexOf('>', next) + 1 : -1
    if (to < 0) continue
    yield { from, to, name, closes: slash === '/', attributes: name ? html.slice(next, to - 1) : '' }
    next = to
  }
}
