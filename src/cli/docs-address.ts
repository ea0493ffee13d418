import { existsSync } from 'node:fs'

/** Where the rules' page stands beside the bundle, as an address; undefined where it was not shipped. */
export function docsAddress(): string | undefined {
  for (const candidate of ['../rules/README.md', '../../rules/README.md']) {
    const address = new URL(candidate, import.meta.url)
    if (existsSync(address)) return address.href
  }
  return undefined
}
