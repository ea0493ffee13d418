import type { gfmTable } from 'micromark-extension-gfm-table'

type Extension = ReturnType<typeof gfmTable>
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[string]>, { tokenize: unknown }>
type Code = Parameters<ReturnType<Construct['tokenize']>>[0]
type State = ReturnType<Construct['tokenize']>

/** Longer ones are read as text, so that a file full of opening marks cannot make every one of them read to the end. */
const LONGEST = 1000
const BRACE = 123
const SLASH = 47
const STAR = 42
const CLOSE = 125

/** `{/* … *\/}`, as MDX writes comments: made to look like inline HTML, which the reader keeps apart anyway. */
const comment: Construct = {
  name: 'mdxComment',
  tokenize(effects, ok, nok) {
    let length = 0
    const open = (code: Code): State | undefined => {
      effects.enter('htmlText')
      effects.enter('htmlTextData')
      effects.consume(code)
      return slash
    }
    const slash = (code: Code): State | undefined => take(code, SLASH, star)
    const star = (code: Code): State | undefined => take(code, STAR, inside)
    const inside = (code: Code): State | undefined => {
      if (code === null || ++length > LONGEST) return nok(code)
      if (code < -2) return lineEnding(code)
      effects.consume(code)
      return code === STAR ? afterStar : inside
    }
    const afterStar = (code: Code): State | undefined => {
      if (code !== SLASH) return inside(code)
      effects.consume(code)
      return afterSlash
    }
    const afterSlash = (code: Code): State | undefined => {
      if (code !== CLOSE) return inside(code)
      effects.consume(code)
      effects.exit('htmlTextData')
      effects.exit('htmlText')
      return ok
    }
    const lineEnding = (code: Code): State | undefined => {
      effects.exit('htmlTextData')
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return lineStart
    }
    const lineStart = (code: Code): State | undefined => {
      if (code === null || code < -2) return nok(code)
      effects.enter('htmlTextData')
      return inside(code)
    }
    const take = (code: Code, wanted: number, next: State): State | undefined => {
      if (code !== wanted) return nok(code)
      effects.consume(code)
      return next
    }
    return open as State
  },
}

/** Reads the comments of MDX. */
export function mdxComments(): Extension {
  return { text: { [BRACE]: comment } }
}
