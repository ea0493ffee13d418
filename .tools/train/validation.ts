/** Whether a script of ours is kept for validation: nothing is learnt from it. One script in five, by its name. */
export function isValidation(id: string): boolean {
  let hash = 2166136261
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619)
  return ((hash >>> 0) ^ ((hash >>> 0) >>> 13)) % 5 === 0
}
