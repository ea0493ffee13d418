/**
 * The same text by itself. A piece of a text may hold on to the whole of it: what is remembered beyond a file must not keep the file's text
 * alive.
 */
export function ownText(piece: string): string {
  return ` ${piece}`.slice(1)
}
