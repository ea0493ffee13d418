import { pattern } from '../../text/pattern.js'
import type { Block } from '../markdown/block.js'
import { isMarked } from '../markdown/run.js'
import type { Section } from '../model.js'
import type { SectionFrame } from '../reading/section-frames.js'
import { plainWords } from '../voice/label.js'

const GOES = pattern('i')`
  \b(?:go|goes|going|skip|jump|move|proceed|continue|return|back|see|use|follow|switch|turn|head|advance|transition|loop|on)\b
  (?:\s+(?:straight|directly|on|back|over|ahead|down|up))*\s+(?:to|with|at|in)?\s*(?:the\s+)?
`
const NUMBERED = /^(?:section|step|part|stage|phase|§)\s*(\d{1,2}[a-z]?|[A-Z])\b/i

/** Where sections are found by the ways in which a script names them. */
export class JumpTargets {
  readonly #byAnchor = new Map<string, Section>()
  readonly #byNumber = new Map<string, Section>()
  readonly #byTitle = new Map<string, Section>()
  readonly #byTitleStart = new Map<string, Section>()

  constructor(frames: readonly SectionFrame[]) {
    for (const { section } of frames) {
      if (section.title === '') continue
      if (section.anchor !== '') this.#byAnchor.set(section.anchor, section)
      const number = /^\W*(?:(?:section|step|part|stage|phase)\s*)?(\d{1,2}[a-z]?|[A-Z](?=[.):]))\s*[.):–—-]?/i.exec(section.title)?.[1]
      if (number && !this.#byNumber.has(number.toLowerCase())) this.#byNumber.set(number.toLowerCase(), section)
      const words = titleWords(section.title)
      if (words.length < 4) continue
      if (!this.#byTitle.has(words)) this.#byTitle.set(words, section)
      const parts = words.split(' ', 6)
      for (let length = 1; length < parts.length; length++) {
        const start = parts.slice(0, length).join(' ')
        if (!this.#byTitleStart.has(start)) this.#byTitleStart.set(start, section)
      }
    }
  }

  /** The sections that a block sends the reader to: by a link to a heading, a number or a heading's own words. */
  of(block: Block, start: number, end: number): readonly Section[] {
    const found = new Set<Section>()
    for (const mark of block.run.marked('link', start, end)) {
      if (!mark.url?.startsWith('#')) continue
      const section = this.#byAnchor.get(decode(mark.url.slice(1)))
      if (section) found.add(section)
    }
    const text = block.run.text.slice(start, end)
    if (found.size === 0 && text.length < 400) this.#named(text, found)
    return [...found]
  }

  #named(text: string, found: Set<Section>): void {
    const goes = GOES.exec(text)
    if (!goes) return
    const rest = text.slice(goes.index + goes[0].length)
    const number = NUMBERED.exec(rest)?.[1]
    if (number) {
      const section = this.#byNumber.get(number.toLowerCase())
      if (section) found.add(section)
      return
    }
    if (!/\b(?:to|with)\s+(?:the\s+)?$/i.test(goes[0]) && !/\b(?:see|use|follow)\b/i.test(goes[0])) return
    const words = plainWords(rest.split(/[.,;)\]]/)[0] ?? '')
    if (words === '') return
    const parts = words.split(' ', 8)
    for (let length = parts.length; length > 0; length--) {
      const start = parts.slice(0, length).join(' ')
      const section = this.#byTitle.get(start) ?? (length === parts.length && start.length >= 5 ? this.#byTitleStart.get(start) : undefined)
      if (section) {
        found.add(section)
        return
      }
    }
  }
}

/** Whether a block is an entry of a table of contents: a list item that is wholly a link to a heading. */
export function isContentsEntry(block: Block): boolean {
  return block.depth > 0 && isMarked(block.run, 'link', block.start, block.end)
}

function titleWords(title: string): string {
  return plainWords(title.replace(/\([^)]*\)/g, ' ')).replace(/^(?:(?:section|step|part|stage|phase) )?(?:\d+[a-z]?|[a-z]) /, '')
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor).toLowerCase()
  } catch {
    return anchor.toLowerCase()
  }
}
