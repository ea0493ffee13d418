import type { Code } from 'mdast'
import type { Fence } from './block.js'
import type { BlockReader, Surroundings } from './blocks.js'
import { callsItself, isOther, isScript, LEAST_ASKS } from './data-kind.js'
import { ANY_DATA, CARRIES, ESCAPE, EXPLAINS, isSaid, meaning, meantBy, namesSpeech, ownKey, speakingLists, wordsOf } from './data-said.js'
import { bracketStrings, type DataKey, type DataString, yamlStrings } from './data-strings.js'
import { sourceLines } from './fence-lines.js'
import { looksLikeProgram } from './program-text.js'
import { RunBuilder } from './run.js'

const BRACKETS = new Set(['json', 'json5', 'jsonc', 'js', 'javascript', 'mjs', 'jsx', 'ts', 'typescript', 'tsx', 'python', 'py'])
const YAML = new Set(['yaml', 'yml'])

/**
 * Reads data as script where it is one: a record whose keys name questions or a script, and most of whose sentences speak to somebody.
 * Keys become headings and labels. False, and nothing read, for all other data and for code.
 */
export function readDataFence(reader: BlockReader, node: Code, around: Surroundings): boolean {
  const tag = (node.lang ?? '').toLowerCase()
  // An ask takes a question mark; most data has none.
  if (node.value.split('?', LEAST_ASKS + 1).length <= LEAST_ASKS) return false
  const isBare = tag === '' && /^\s*[[{]/.test(node.value)
  if (!isBare && !(tag === '' && looksLikeProgram(node.value)) && !BRACKETS.has(tag) && !YAML.has(tag)) return false
  const lines = sourceLines(reader.source, node, around.quoteDepth)
  const value = lines.map(({ text }) => text).join('\n')
  const all = YAML.has(tag) ? yamlStrings(value) : bracketStrings(value)
  const said = all.filter((string) => string.keys.some(({ name }) => namesSpeech(name)) && !EXPLAINS.test(ownKey(string)))
  if (!isScript(said, value)) return false
  const isCalled = callsItself(all, value)
  if (isOther(all, value, isCalled)) return false
  const isProgram = !isBare && !YAML.has(tag) && !tag.startsWith('json')
  if (
    isProgram &&
    !isCalled &&
    !said.some(({ keys }) => keys.some(({ name }) => namesSpeech(name) && !ANY_DATA.test(wordsOf(name).toLowerCase())))
  )
    return false
  const starts: number[] = []
  let length = 0
  for (const { text } of lines) {
    starts.push(length)
    length += text.length + 1
  }
  let line = 0
  const sourceOf = (at: number): number => {
    while (line > 0 && starts[line]! > at) line--
    while (line + 1 < starts.length && starts[line + 1]! <= at) line++
    return lines[line]!.source + at - starts[line]! + reader.shift
  }
  const span = { start: node.position!.start.offset! + reader.shift, end: node.position!.end.offset! + reader.shift }
  const fence: Fence = { id: reader.newContainer(), tag, value, diagram: false, span }
  const place: Surroundings = { ...around, layout: 'fence', container: fence.id, opensItem: false }
  const speaking = speakingLists(said, value)
  let groups: readonly DataKey[] = []
  for (const string of said) {
    const own = string.isKeyed ? string.keys.at(-1) : undefined
    const path = own ? string.keys.slice(0, -1) : string.keys
    path.forEach((key, depth) => {
      if (groups[depth] === key) return
      const run = new RunBuilder()
      run.add(wordsOf(key.name), sourceOf(key.start), key.name.length)
      reader.addRun(run, { ...place, layout: 'heading' }, { level: 7 + depth, fence }, true)
    })
    groups = path
    const run = new RunBuilder()
    const isQuoted = isSaid(meaning(value.slice(string.start, string.end)), string, speaking)
    if (own && !(isQuoted && CARRIES.test(wordsOf(own.name).toLowerCase()))) {
      run.add(wordsOf(own.name), sourceOf(own.start), own.name.length)
      run.add(': ', sourceOf(own.start + own.name.length), 0)
    }
    addString(run, value, string, isQuoted, sourceOf)
    reader.addRun(run, place, { fence }, true)
  }
  return true
}

/** Adds a string as a quotation where all of it is said; escapes and line ends undone. */
function addString(run: RunBuilder, value: string, { start, end }: DataString, isQuoted: boolean, sourceOf: (at: number) => number): void {
  if (isQuoted) run.add('“', sourceOf(start), 0)
  let at = start
  const plain = (to: number): void => {
    if (to > at) run.add(value.slice(at, to), sourceOf(at))
  }
  for (const found of value.slice(start, end).matchAll(ESCAPE)) {
    plain(start + found.index)
    const from = sourceOf(start + found.index)
    at = start + found.index + found[0].length
    run.add(meantBy(found[1], found[2]), from, sourceOf(at) - from)
  }
  plain(end)
  if (isQuoted) run.add('”', sourceOf(end), 0)
}
