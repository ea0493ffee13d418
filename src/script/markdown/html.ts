import { tagsOf } from '../tags.js'
import type { BlockReader, Surroundings } from './blocks.js'
import { isBlockTag, isHtmlTag } from './html-tags.js'
import { commentText } from './inline.js'
import { RunBuilder } from './run.js'

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp|ldquo|rdquo|lsquo|rsquo|hellip|mdash|ndash));/g
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
}
const UNREAD = /^(?:script|style|svg|template)$/i

/** Reads the text of raw HTML: what stands in block elements becomes blocks, `<h2>` and `<summary>` become headings. */
export function readHtml(reader: BlockReader, from: number, to: number, around: Surroundings): void {
  const { source, shift } = reader
  let run = new RunBuilder()
  let level = 0
  let unread = ''
  let hints: string[] = []
  let link = -1
  const flush = (): void => {
    if (run.text.trim() !== '') {
      const hint = hints.join(' ')
      reader.addRun(run, { ...around, layout: level > 0 ? 'heading' : 'html', hint }, level > 0 ? { level } : {}, true)
    }
    run = new RunBuilder()
    link = -1
  }
  const text = (start: number, end: number): void => {
    if (unread === '') addText(run, source, start, end, shift)
  }
  const value = source.slice(from, to)
  let at = 0
  for (const { from: start, to: end, name, closes, attributes } of tagsOf(value)) {
    if (name && !isHtmlTag(name) && unread === '') continue
    text(from + at, from + start)
    at = end
    if (value.startsWith('<!--', start)) {
      reader.onComment(commentText(value.slice(start, end)), { start: from + start + shift, end: from + end + shift })
      continue
    }
    if (!name) continue
    if (UNREAD.test(name)) unread = closes ? '' : name
    if (name.toLowerCase() === 'a') {
      if (closes && link >= 0) run.mark('link', link)
      link = closes ? -1 : run.text.length
    }
    if (!isBlockTag(name)) continue
    flush()
    level = closes ? 0 : headingLevel(name)
    if (closes) hints.pop()
    else if (!/^(?:br|hr)$/i.test(name) && !attributes.endsWith('/'))
      hints.push(/class\s*=\s*["']([^"']*)["']/i.exec(attributes)?.[1] ?? '')
    if (hints.length > 50) hints = hints.slice(-50)
  }
  text(from + at, to)
  flush()
}

function headingLevel(name: string): number {
  if (/^h[1-6]$/i.test(name)) return Number(name[1])
  return /^summary$/i.test(name) ? 7 : 0
}

/** Adds text between two tags: entities undone, blanks drawn together. */
function addText(run: RunBuilder, source: string, start: number, end: number, shift: number): void {
  ENTITY.lastIndex = 0
  const value = source.slice(start, end)
  let at = 0
  const plain = (to: number): void => {
    for (let i = at; i < to; ) {
      const blank = /\s+/y
      blank.lastIndex = i
      const gap = blank.exec(value)
      if (gap && gap[0].length > 0) {
        const length = Math.min(gap[0].length, to - i)
        if (run.text !== '') run.add(gap[0].includes('\n') ? '\n' : ' ', start + i + shift, length)
        i += length
        continue
      }
      let stop = i
      while (stop < to && !/\s/.test(value[stop]!)) stop++
      run.add(value.slice(i, stop), start + i + shift)
      i = stop
    }
  }
  for (let found = ENTITY.exec(value); found; found = ENTITY.exec(value)) {
    plain(found.index)
    const code = found[1] ? Number(found[1]) : found[2] ? Number.parseInt(found[2], 16) : 0
    const character = found[3] ? NAMED[found[3]]! : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    run.add(character, start + found.index + shift, found[0].length)
    at = found.index + found[0].length
  }
  plain(value.length)
}
