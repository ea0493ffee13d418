import type { Script } from '../script/model.js'
import type { Span } from '../text/span.js'
import { checkValue } from './check-values.js'
import { readYaml } from './data-text.js'
import type { SaleslintError } from './error.js'
import { FRONT_MATTER_KEYS } from './keys.js'
import { isSlip } from './nearest.js'
import { Notes } from './notes.js'

const OURS = Object.keys(FRONT_MATTER_KEYS)
const KEY_LINE = /^["']?(\w+)["']?[ \t]*([:=])[ \t]*(.*)$/gm

/**
 * What is wrong with front matter that is no YAML, where it says something to saleslint: that would be lost, or half of it, without a
 * word. What is for other programs alone, or prose between two rules, is none of our business.
 */
export function lostFrontMatter(file: string, { source, frontMatterSpan, role }: Script): readonly SaleslintError[] {
  if (!frontMatterSpan) return []
  const text = source.slice(frontMatterSpan.start, frontMatterSpan.end)
  const isYaml = !/^\ufeff?\+\+\+/.test(source)
  const ours = [...text.matchAll(KEY_LINE)].find(
    ([, key = '', sign, value = '']) => sign === (isYaml ? ':' : '=') && isForUs(key, value, role === 'none' || !isYaml),
  )
  if (!ours) return []
  const notes = new Notes({ name: file, text: source, shift: frontMatterSpan.start })
  if (!isYaml) {
    const span = { start: ours.index, end: ours.index + ours[0].length }
    notes.report('front-matter-toml', 'front matter in TOML is not read', span, 'Write it in YAML, between two lines of ---.')
    return notes.problems
  }
  const [problem] = readYaml(text).problems
  if (problem)
    notes.report(
      'front-matter-yaml',
      `front matter is no YAML: ${problem.message.replace(/^./, (letter) => letter.toLowerCase())}`,
      problem.span.start < text.trimEnd().length ? problem.span : openedIn(text),
      "Close what is open, name each key once, and put a value with a colon, a bracket or a sign in front into quotes: title: 'Acme: renewal'.",
    )
  return notes.problems
}

/** Where what is missed at the end was opened: the last value that starts with a quote or a bracket. */
function openedIn(text: string): Span {
  const opened = [...text.matchAll(KEY_LINE)].findLast(([, , , value = '']) => /^["'[{]/.test(value))
  const end = opened ? opened.index + opened[0].length : text.trimEnd().length
  return { start: end - (opened?.[3]?.length ?? 0), end }
}

/** A key of ours; with a value that it takes where that alone makes it ours, and where the key is one slip off. */
function isForUs(name: string, value: string, onlyIfSure: boolean): boolean {
  const key = name.toLowerCase()
  if (key === 'saleslint') return true
  const meant = OURS.find((other) => key === other) ?? OURS.find((other) => isSlip(key, other))
  if (meant === undefined) return false
  if (meant === key && !onlyIfSure) return true
  const { tree } = readYaml(value)
  const trial = new Notes({ name: '' })
  const { takes } = FRONT_MATTER_KEYS[meant as keyof typeof FRONT_MATTER_KEYS]
  return tree !== undefined && checkValue(tree, takes, meant, trial) !== undefined && trial.problems.length === 0
}
