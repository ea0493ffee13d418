import type { Root } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { mdxComments } from './mdx-comment.js'

const FRONT_MATTER = ['yaml', 'toml'] as const

/** The parts of GFM that scripts use. The literal autolinks of the whole of GFM would more than halve the speed. */
function scriptMarkdown(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions = [
    gfmTable(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTaskListItem(),
    frontmatter([...FRONT_MATTER]),
    mdxComments(),
  ]
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    frontmatterFromMarkdown([...FRONT_MATTER]),
  ]
}

let processor: { parse(source: string): Root } | undefined

/**
 * The syntax tree of a Markdown source. Its offsets do not count a byte order mark: `bomLength` is what to add.
 * Never throws: every text is Markdown.
 */
export function parseMarkdown(source: string): Root {
  processor ??= unified()
    .use(remarkParse)
    .use(scriptMarkdown as () => void)
    .freeze() as unknown as { parse(source: string): Root }
  return processor.parse(source)
}

/** 1 where the source starts with a byte order mark, else 0. */
export function bomLength(source: string): number {
  return source.charCodeAt(0) === 0xfeff ? 1 : 0
}
