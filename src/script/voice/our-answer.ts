/** What stands under a question that the rep is asked: `A: …`, `Don't say: "…"`. */
const ANSWER =
  /^\W{0,4}(?:A|(?:(?:your|our|good|bad|best|strong|weak|short|model) )?(?:answer|response|reply)|(?:do |don['’]t |do not |never |you )?say)\W{0,4}:/i

/** Whether a text is what the rep answers, by the label that it opens with: the question above it is the customer's. */
export const isOurAnswer = (text: string): boolean => ANSWER.test(text)
