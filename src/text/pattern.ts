/**
 * A pattern too long for one line, written over several: a line break and the blanks on either side of it are no part of it, all else is as in a
 * literal between slashes. `flags` are those of a literal. The bundle holds the literal.
 */
export function pattern(flags = ''): (lines: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp((raw[0] as string).replace(/\s*\n\s*/g, ''), flags)
}
