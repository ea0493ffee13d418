import type { gfmTable } from 'micromark-extension-gfm-table'

type Extension = ReturnType<typeof gfmTable>
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[string]>, { tokenize: unknown }>

const CLOSES_LABEL = 93

/**
 * `[label]:` with something behind it that could be all of a definition. A label before a whole sentence (`[REP]: Hi there`) is none.
 */
const MAY_DEFINE = /\]:[ \t]*(?:[\r\n]|<[^<>\r\n]*>[ \t]*(?:[\r\n"'(]|$)|[^\s<]\S*[ \t]*(?:[\r\n]|$|(?<=[ \t])["'(])|$)/

/** Whether a source may hold definitions of links. */
export function mayDefine(source: string): boolean {
  return MAY_DEFINE.test(source)
}

/** Lets the links of a text refer to definitions outside of it, by their names as mdast gives them. */
export function definedElsewhere(names: ReadonlySet<string>): Extension {
  const construct: Construct = {
    name: 'definedElsewhere',
    // The first closing bracket comes when all definitions of the text are known; the construct itself is never there.
    tokenize(_effects, _ok, nok) {
      const parser = this.parser as { defined: string[] & { all?: ReadonlySet<string> } }
      if (!parser.defined.all) {
        const own = new Set(parser.defined)
        parser.defined = Object.assign([], {
          all: own,
          includes: (name: string) => own.has(name) || names.has(name.toLowerCase()),
          push: (name: string) => own.add(name).size,
        })
      }
      return nok
    },
  }
  return { text: { [CLOSES_LABEL]: construct } }
}
