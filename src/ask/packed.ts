/**
 * The lexicons made ready, as `npm run build` writes them in the place of this file: undefined where the sources run as they are, which then
 * make the same of the lexicons at first use.
 */
export const PACKED: { readonly cues?: string; readonly flaws?: string; readonly classes?: string } = {}
