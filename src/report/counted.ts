/** `1 ask`, `2 asks`; `many` where the plural takes more than an s. */
export function counted(n: number, thing: string, many: string = `${thing}s`): string {
  return `${n} ${n === 1 ? thing : many}`
}
