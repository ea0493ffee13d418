/** Words that turn a statement into a question when they stand alone behind it. Auxiliary + pronoun ("isn't it") needs no entry. */
export const TAG_WORDS = `right correct yes no yeah huh eh ok okay fair deal agreed true alright
fair enough|am i right|is that right|is that it|is that correct|is that fair|is that accurate|is that true|is that okay|is that ok|is that alright|is that all right|is that cool|is that good|is that so|is that fine
is it right|is it not so|did i get that right|do i have that right|have i got that right|am i correct|all right|no problem|sound fair|sound good|sound right|sound okay|sound ok|sound like a plan|sounds good|sounds fair|does that sound right
does that sound fair|does that sound about right|make sense|makes sense|good|cool|you know|you see|got it|ok with you|okay with you|all good|good with you|fine by you|would you not say|would you not agree|do you not think|do you not agree
why do not we|why do not i|ok then|okay then|no|not so|not true|is that not so|is that not right|isn't that right|is not that right|is that about right|is that still right|is that fair to say|that right|that correct|is that a fair summary|you with me|are you with me|how about that`

/** A tag that asks whether something is fine, then more words: "is that still okay for you". */
export const TAG_ADJECTIVES = 'right okay ok correct fair alright true fine accurate cool good'
