import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The licences of all packages that the chunks of a bundle hold code of, as one text. Throws where a package comes without one. */
export function notices(chunks) {
  const folders = new Set(chunks.flatMap(({ moduleIds }) => moduleIds.map(packageFolder)).filter(Boolean))
  const texts = [...folders].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const text = licenceIn(folder)
    if (text === undefined) throw new Error(`${name} comes without the text of its licence`)
    return `${name} ${version}\n\n${text.trim()}\n`
  })
  return `saleslint holds code of these packages.\n\n${texts.sort().join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** The text of a package's licence; where it has no file of its own, what the readme says below that heading. */
function licenceIn(folder) {
  const files = readdirSync(folder)
  const textOf = (name) => {
    const file = files.find((each) => name.test(each))
    return file === undefined ? undefined : readFileSync(join(folder, file), 'utf8')
  }
  return textOf(/^licen[cs]e/i) ?? textOf(/^readme/i)?.match(/^#* *Licen[cs]e[\s\S]*/im)?.[0]
}

/** The folder of the package that a module belongs to; undefined for our own. */
function packageFolder(id) {
  if (!id.includes('node_modules')) return undefined
  for (let folder = dirname(id.replace(/^\0/, '')); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && 'name' in JSON.parse(readFileSync(manifest, 'utf8'))) return folder
    if (folder === dirname(folder)) throw new Error(`${id} belongs to no package`)
  }
}
