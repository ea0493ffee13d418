/**
 * The phrases of the rules, a line each, and the index that packPhrases makes of them, as `npm run build` writes them in the place of this
 * file: undefined where the sources run as they are, which then compile the phrases at first use.
 */
export const PACKED: { readonly phrases?: string; readonly index?: string } = {}
