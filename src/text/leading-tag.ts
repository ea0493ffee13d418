/** `[story] How did it begin?`: a word in brackets on what a question is there for, with the blanks behind it. */
export const LEADING_TAG = /^\W{0,2}\[\p{Ll}[\p{Ll} ,/-]{1,40}\]\s{1,2}(?=\p{Lu})/u
