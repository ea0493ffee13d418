/** The name that a value stands for, however it is capitalised; undefined where it is none of them. */
export function oneOf<T extends string>(value: unknown, names: readonly T[]): T | undefined {
  if (typeof value !== 'string') return undefined
  const folded = value.toLowerCase()
  return names.find((name) => name === folded)
}
