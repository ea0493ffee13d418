// The least that any linter built on remark-parse does: reads each file and parses it, with the constructs that saleslint reads too.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [frontmatter(), gfmTable(), gfmTaskListItem(), gfmStrikethrough()])
  .data('fromMarkdownExtensions', [
    frontmatterFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
  ])

let nodes = 0
const [target = '.'] = process.argv.slice(2)
const files = statSync(target).isDirectory()
  ? readdirSync(target, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(target, file))
  : [target]
for (const file of files) nodes += processor.parse(readFileSync(file, 'utf8')).children.length
if (nodes === 0) process.exitCode = 2
