import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import makeIgnore, { type Ignore } from 'ignore'

interface Level {
  readonly folder: string
  readonly rules: Ignore
}

/** What the .gitignore files from the repository's root down to one folder say. A deeper file has the last word. */
export class Gitignore {
  readonly #levels: readonly Level[]

  private constructor(levels: readonly Level[]) {
    this.#levels = levels
  }

  /**
   * The rules in force in a folder: its own and those of the folders above it, up to the root of its repository. Who works in an ignored
   * folder wants what is in it: the rules that hide the working folder itself are left out.
   */
  static above(folder: string, cwd: string): Gitignore {
    const all = Gitignore.#upTo(folder)
    const shared = isWithin(folder, cwd) ? cwd : isWithin(cwd, folder) ? folder : undefined
    if (shared === undefined || !Gitignore.#upTo(shared).ignores(shared, true)) return all
    return new Gitignore(all.#levels.filter((level) => isWithin(level.folder, shared)))
  }

  static #upTo(folder: string): Gitignore {
    const folders = [folder]
    for (let at = folder; !existsSync(join(at, '.git')); ) {
      const parent = dirname(at)
      if (parent === at) return new Gitignore([]).into(folder)
      folders.unshift(parent)
      at = parent
    }
    return folders.reduce((rules: Gitignore, each) => rules.into(each), new Gitignore([]))
  }

  /** The rules in force one folder further down. */
  into(folder: string): Gitignore {
    let text: string
    try {
      text = readFileSync(join(folder, '.gitignore'), 'utf8')
    } catch {
      return this
    }
    return new Gitignore([...this.#levels, { folder, rules: makeIgnore().add(text) }])
  }

  /** Whether a path in the folder, or in one above it, is ignored. Paths outside all levels are not. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let i = this.#levels.length - 1; i >= 0; i--) {
      const { folder, rules } = this.#levels[i] as Level
      const prefix = folder.endsWith(sep) ? folder : folder + sep
      if (!path.startsWith(prefix)) continue
      const relative = path.slice(prefix.length).replaceAll(sep, '/')
      const { ignored, unignored } = rules.test(isFolder ? `${relative}/` : relative)
      if (ignored) return true
      if (unignored) return false
    }
    return false
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
