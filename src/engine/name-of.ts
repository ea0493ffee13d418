import { isAbsolute, relative, sep } from 'node:path'

/** A path as reports show it: from the working folder, with forward slashes. */
export function nameOf(path: string, cwd: string): string {
  const short = relative(cwd, path)
  return (short === '' || isAbsolute(short) ? path : short).replaceAll(sep, '/')
}
