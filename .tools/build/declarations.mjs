import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Deletes every declaration below `folder` that none of the entries needs. Throws where one needs a package: users would have to have it. */
export function keepNeeded(folder, entries) {
  const needed = new Set()
  const enter = (file) => {
    if (needed.has(file)) return
    needed.add(file)
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      if (!target.startsWith('.')) throw new Error(`${file} needs the types of ${target}`)
      enter(join(dirname(file), target.replace(/\.js$/, '.d.ts')))
    }
  }
  for (const entry of entries) enter(join(folder, entry))
  drop(folder, needed)
}

function drop(folder, needed) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) drop(path, needed)
    else if (!needed.has(path)) rmSync(path)
  }
  if (existsSync(folder) && readdirSync(folder).length === 0) rmSync(folder, { recursive: true })
}
