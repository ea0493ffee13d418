/** What makes a sentence an ask: a question mark, an imperative that asks for talk, or a permission statement. */
export type AskKind = 'question' | 'probe' | 'permission'

/** Whether a spoken sentence (markup removed) requests an answer, and how; undefined where it does not. */
export function askKind(sentence: string): AskKind | undefined {
  return sentence.includes('?') ? 'question' : undefined
}
