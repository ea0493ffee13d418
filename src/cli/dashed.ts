/** The name of an option as it is typed: `maxWarnings` → `max-warnings`. */
export function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
