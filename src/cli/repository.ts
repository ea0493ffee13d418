import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** The working folder as seen from the root of its repository, `` or `packages/emea/`; `` outside of one. */
export function repositoryPrefix(cwd: string): string {
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) {
      const inside = relative(at, cwd).replaceAll(sep, '/')
      return inside === '' ? '' : `${inside}/`
    }
    if (dirname(at) === at) return ''
  }
}
