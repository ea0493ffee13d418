const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Titles and the like: the dot after them never ends a sentence. Lower case, without the last dot. */
export const NEVER_LAST = words('mr mrs ms mx dr prof rev hon gov capt lt sgt messrs mt vs approx ca cf incl excl e.g i.e viz')

/** The dot after them ends a sentence only where the next word opens one. */
export const MAYBE_LAST = words(
  'etc inc ltd co corp llc plc dept ext hr hrs min mins max avg est st ave blvd rd jr sr bros assoc dev mgmt mgr ' +
    'jan feb apr aug sept sep oct nov dec mon tue tues wed thu thurs fri a.m p.m u.s u.k u.s.a e.u u.n d.c ph.d b.s m.d b.a m.a',
)

/** Abbreviations in front of a number, words anywhere else: No. 5, fig. 2. */
export const BEFORE_NUMBER = words('no nos fig vol p pp ch sec art para')

/** Letters with dots between them (a.m, U.S, e.g): the dot that follows belongs to them. */
export const DOTTED = /^\p{L}{1,2}(?:\.\p{L})+$/u

/** Whether a dot right after this word (lower case, without that dot) is part of the word. */
export function isAbbreviation(word: string): boolean {
  return NEVER_LAST.has(word) || MAYBE_LAST.has(word) || DOTTED.test(word)
}
