import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { mdxComments } from './mdx-comment.js'
import { definedElsewhere } from './piece-definitions.js'
import { frontMatterEnd } from './piece-starts.js'

const FRONT_MATTER = ['yaml', 'toml'] as const

/** The parts of GFM that scripts use. The literal autolinks of the whole of GFM would more than halve the speed. */
const CONSTRUCTS = [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmTaskListItem(), mdxComments()]
const AT_THE_TOP = frontmatter([...FRONT_MATTER])
const NODES = [
  gfmTableFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  frontmatterFromMarkdown([...FRONT_MATTER]),
]
/** Whatever stands within a line. */
const WITHIN_LINES =
  'attention autolink characterEscape characterReference codeText hardBreakEscape htmlText labelEnd labelStartImage labelStartLink'

/** What a text is of the source that it was cut from. */
export interface Part {
  /** Nothing stands before it: front matter may. */
  readonly isFirst: boolean
  /** What links may refer to beside the definitions in the text itself, as mdast names them. */
  readonly definitions?: ReadonlySet<string>
  /** Paragraphs are left as they are; for whoever looks at blocks alone, and several times faster. */
  readonly blocksOnly?: boolean
}

/**
 * The syntax tree of a Markdown text. Its offsets do not count a byte order mark: `bomLength` is what to add.
 * Never throws: every text is Markdown. What it takes grows faster than the text, so that long ones are better read in pieces.
 */
export function parseMarkdown(source: string, { isFirst, definitions, blocksOnly }: Part = { isFirst: true }): Root {
  return fromMarkdown(source, {
    extensions: [
      ...CONSTRUCTS,
      // Front matter that is never closed would hide every list and quotation behind it.
      ...(isFirst && frontMatterEnd(source) > 0 ? [AT_THE_TOP] : []),
      ...(definitions ? [definedElsewhere(definitions)] : []),
      ...(blocksOnly ? [{ disable: { null: WITHIN_LINES.split(' ') } }] : []),
    ],
    mdastExtensions: NODES,
  })
}

/** 1 where the source starts with a byte order mark, else 0. */
export function bomLength(source: string): number {
  return source.charCodeAt(0) === 0xfeff ? 1 : 0
}
