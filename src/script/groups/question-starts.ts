import type { Span } from '../../text/span.js'
import type { Block } from '../markdown/block.js'
import { addressing } from '../voice/voice.js'

/** A question that opens a block, or several counted through one paragraph. */
export interface QuestionStart {
  /** How it is set: those of one kind are a habit of the file. */
  readonly kind: string
  /** The questions, within the run of their block. */
  readonly spans: readonly Span[]
  /** Their words. */
  readonly questions: readonly string[]
  /** What stands behind the first of them in the block. */
  readonly rest: string
}

const NUMBER = /^\W{0,4}(?:(?:question |q|#)?\d{1,3}\s?[.):–-]\s{0,3})?/i
/** `What do you grow? (or want to)` */
const REMARK = /\s\([^()]{1,80}\)\W{0,3}$/

/** What a file opens with a question: a heading, bold words at the start of a paragraph or an item, an item, a paragraph that counts its questions. */
export function questionStart(block: Block): QuestionStart | undefined {
  if (block.cell || block.fence || block.quoteDepth > 0) return undefined
  if (block.layout === 'heading') return headingStart(block)
  if (block.layout === 'html' || block.layout === 'checkbox' || !block.text.includes('?')) return undefined
  return countedStart(block) ?? boldStart(block) ?? itemStart(block)
}

function headingStart({ start, end, level, text }: Block): QuestionStart | undefined {
  const words = text.replace(REMARK, '').replace(NUMBER, '')
  return /\?["”\s]{0,3}$/.test(words) ? { kind: `heading ${level}`, spans: [{ start, end }], questions: [words], rest: '' } : undefined
}

/** `**What do you grow?** Most clients do not know.` */
function boldStart({ run, start, end, text, opensItem }: Block): QuestionStart | undefined {
  const mark = run.marked('strong', start, start + 2)[0]
  if (!mark || mark.start > start + 1 || mark.end > end) return undefined
  const bold = text.slice(0, mark.end - start)
  const from = NUMBER.exec(bold)![0].length
  const words = bold.slice(from).replace(REMARK, '').trimEnd()
  if (!/^[^"“”]{6,}\?$/.test(words)) return undefined
  const to = withNext(text, from + words.length)
  return {
    kind: opensItem ? 'bold item' : 'bold',
    spans: [{ start: start + from, end: start + to }],
    questions: [words],
    rest: text.slice(to),
  }
}

/** `1. What do you grow? Most clients do not know.` */
function itemStart({ start, text, opensItem }: Block): QuestionStart | undefined {
  const words = opensItem ? /^[^.?!:"“”]{8,160}\?(?=\s)/.exec(text)?.[0] : undefined
  if (!words) return undefined
  const to = withNext(text, words.length)
  return { kind: 'item', spans: [{ start, end: start + to }], questions: [words], rest: text.slice(to) }
}

/** Where the questions to the customer end that follow one at once: `What do you grow? And who waters it for you?` */
function withNext(text: string, from: number): number {
  let to = from
  for (;;) {
    const next = /^\s{1,3}[^.?!:"“”]{3,160}\?(?=\s|$)/.exec(text.slice(to, to + 170))?.[0]
    if (!next || addressing(next) <= 0) return to
    to += next.length
  }
}

/** `… every time: **1. What do you grow?** Most do not know. **2. Who waters it?** …`, the marks of bold type read or not. */
function countedStart({ run, start, text }: Block): QuestionStart | undefined {
  const spans: Span[] = []
  const questions: string[] = []
  let last = 0
  let rest = ''
  for (const found of text.matchAll(COUNTED)) {
    const { index, 0: whole, 1: number, 2: words } = found
    const at = index + whole.length - words!.length
    const isBold = whole.startsWith('**') || run.marked('strong', start + at, start + at + words!.length).length > 0
    if (!isBold || Number(number) !== last + 1) continue
    last++
    spans.push({ start: start + at, end: start + at + words!.length })
    questions.push(words!)
    rest ||= text.slice(at + words!.length, at + words!.length + 200)
  }
  return spans.length >= LEAST_COUNTED ? { kind: 'counted', spans, questions, rest } : undefined
}
const LEAST_COUNTED = 4
const COUNTED = /(?<![\p{L}\p{N}])(?:\*\*)?(\d{1,2})[.)]\s{1,3}(\p{Lu}[^?!:"“”\n*]{6,160}\?)/gu
