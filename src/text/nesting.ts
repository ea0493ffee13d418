/**
 * Whether YAML or JSON nests deeper than so many levels, by its brackets, indentation and leading dashes. Parsers recurse once a level,
 * and one that runs out of stack inside a regular expression takes the whole process with it. Counts too much rather than too little.
 */
export function nestsDeeperThan(text: string, levels: number): boolean {
  const indents: number[] = []
  let brackets = 0
  let at = 0
  while (at < text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    let column = at
    let marks = 0
    while (column < end && isLead(text, column)) {
      if (text[column] !== ' ') marks++
      column++
    }
    const indent = column - at
    while (indents.length > 0 && (indents[indents.length - 1] as number) >= indent) indents.pop()
    if (column < end) indents.push(indent)
    for (let i = column; i < end; i++) {
      const unit = text.charCodeAt(i)
      if (unit === 91 || unit === 123) brackets++
      else if ((unit === 93 || unit === 125) && brackets > 0) brackets--
      // A key may hold a key on the same line only in brackets, a dash only at the line's start.
      if (brackets + marks + indents.length > levels) return true
    }
    if (marks + indents.length > levels) return true
    at = end + 1
  }
  return false
}

/** Blanks, and the dashes and question marks that open a level each. */
function isLead(text: string, at: number): boolean {
  const unit = text[at]
  if (unit === ' ' || unit === '\t') return true
  if (unit !== '-' && unit !== '?') return false
  const next = text[at + 1]
  return next === undefined || next === ' ' || next === '\t' || next === '\n' || next === '\r'
}
