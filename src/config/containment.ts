import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'

/**
 * The folder that the configs of a folder must not look beyond: its repository's root; outside a repository the working folder, where
 * that is above it, else the folder itself.
 */
export function projectRoot(folder: string, cwd: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) break
  }
  return isInside(folder, cwd) ? cwd : folder
}

/** Whether a path is a folder or lies in it, as written. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** The same, links followed. A path that does not exist lies nowhere. */
export function isReallyInside(path: string, folder: string): boolean {
  try {
    return isInside(realpathSync(path), realpathSync(folder))
  } catch {
    return false
  }
}
