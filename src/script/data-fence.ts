import type { Code } from 'mdast'
import type { Fence } from './block.js'
import type { BlockReader, Surroundings } from './blocks.js'
import { bracketStrings, type DataKey, type DataString, yamlStrings } from './data-strings.js'
import { sourceLines } from './fences.js'
import { type Purpose, purposeOf } from './purposes.js'
import { RunBuilder } from './run.js'
import { stageOfHeading } from './stages.js'
import { addressing, soundsSpoken } from './voice.js'

const BRACKETS = new Set(['json', 'json5', 'jsonc', 'js', 'javascript', 'mjs', 'jsx', 'ts', 'typescript', 'tsx', 'python', 'py'])
const YAML = new Set(['yaml', 'yml'])

/** Keys of what talks to a machine, tests one, is sent, or is ticked on a form: nothing that stands beside them is a script. */
const OTHER_DATA =
  /^(?:messages?|prompts?|system(?: prompts?)?|inputs?|outputs?|expect(?:ed|s)?(?: \w+)?|ideal|completions?|quer(?:y|ies)|ground truth|golden|labels|intents?|utterances?|user|assistant|subjects?|body|html|cc|answers?|correct(?: \w+)?|options?|choices?|required|validations?|schema|enum|scales?|modals?|toasts?|menus?|nav(?:bar|igation)?|locale|translations?|rubrics?|transcripts?|placeholders?|tooltips?|buttons?|aria label|on click|url|endpoint|method|headers?|errors?|parameters?|properties)$/
/** What a field of a form or a schema is. */
const FIELD =
  /^(?:string|text|textarea|long text|number|integer|boolean|object|array|input|select|radio|checkbox|rating|scale|nps|likert|list|confirm|(?:multiple|single)[ _-]choice)$/i
/** Keys that any data may have. */
const ANY_DATA = /^(?:questions?|ask|follow ?ups?|q\d*)$/
const SPEECH = new Set<Purpose>(['ask', 'speech', 'objection', 'positive', 'negative', 'voicemail'])
/** A window of a program, as its texts call it. */
const WINDOW = /\bdialogs?$/
const LEAST_ASKS = 3

/**
 * Reads data as script where it is one: a record whose keys name questions or a script, and most of whose sentences speak to somebody.
 * Keys become headings and labels. False, and nothing read, for all other data and for code.
 */
export function readDataFence(reader: BlockReader, node: Code, around: Surroundings): boolean {
  const tag = (node.lang ?? '').toLowerCase()
  // An ask takes a question mark; most data has none.
  if (node.value.split('?', LEAST_ASKS + 1).length <= LEAST_ASKS) return false
  const isBare = tag === '' && /^\s*[[{]/.test(node.value)
  if (!isBare && !BRACKETS.has(tag) && !YAML.has(tag)) return false
  const lines = sourceLines(reader.source, node, around.quoteDepth)
  const value = lines.map(({ text }) => text).join('\n')
  const all = YAML.has(tag) ? yamlStrings(value) : bracketStrings(value)
  const said = all.filter(({ keys }) => keys.some(({ name }) => namesSpeech(name)))
  if (!isScript(said, value) || isOther(all, value)) return false
  const isProgram = !isBare && !YAML.has(tag) && !tag.startsWith('json')
  if (isProgram && !said.some(({ keys }) => keys.some(({ name }) => namesSpeech(name) && !ANY_DATA.test(wordsOf(name).toLowerCase()))))
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
    if (own) {
      run.add(wordsOf(own.name), sourceOf(own.start), own.name.length)
      run.add(': ', sourceOf(own.start + own.name.length), 0)
    }
    addString(run, value, string, sourceOf)
    reader.addRun(run, place, { fence }, true)
  }
  return true
}

/** `discoveryQuestions`, `discovery_questions`: the words of a key. */
function wordsOf(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\s-]+/g, ' ')
    .trim()
}

function namesSpeech(name: string): boolean {
  const words = wordsOf(name).toLowerCase()
  if (WINDOW.test(words)) return false
  const purpose = purposeOf(words, 'heading')
  return (purpose !== undefined && SPEECH.has(purpose)) || stageOfHeading(words)?.named === true
}

/** A string that speaks to somebody from end to end. */
function isSpoken(text: string): boolean {
  return soundsSpoken(text) || (text.includes('?') && addressing(text) > 0)
}

/** Whether keys or fields tell that data is no script, whatever sentences stand in it. */
function isOther(all: readonly DataString[], value: string): boolean {
  const known = new Set<DataKey>()
  const names = new Set<string>()
  for (const { start, end, keys, isKeyed } of all) {
    for (const key of keys) {
      if (known.has(key)) continue
      known.add(key)
      const words = wordsOf(key.name).toLowerCase()
      if (OTHER_DATA.test(words)) return true
      names.add(words)
    }
    if (isKeyed && keys.at(-1)!.name === 'type' && FIELD.test(value.slice(start, end))) return true
  }
  return names.has('role') && names.has('content')
}

function isScript(said: readonly DataString[], value: string): boolean {
  let sentences = 0
  let spoken = 0
  let asks = 0
  for (const { start, end } of said) {
    const text = meaning(value.slice(start, Math.min(end, start + 1200)))
    if (!/\S\s+\S+\s+\S/.test(text)) continue
    sentences++
    if (!isSpoken(text)) continue
    spoken++
    if (text.includes('?')) asks++
  }
  return asks >= LEAST_ASKS && spoken * 2 >= sentences
}

function meantBy(code: string | undefined, sign: string | undefined): string {
  if (code) return String.fromCharCode(Number.parseInt(code, 16))
  return sign && !/[nrt\n]/.test(sign) ? sign : ' '
}

const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))|\s*\n\s*/g

/** A string with its escapes undone. */
function meaning(text: string): string {
  return text.replace(ESCAPE, (_, code?: string, sign?: string) => meantBy(code, sign))
}

/** Whether all of a string is said: it speaks to somebody, or is one of a list of what is said. */
function isSaid(text: string, { keys, isKeyed }: DataString): boolean {
  return isSpoken(text) || (!isKeyed && (text.endsWith('?') || namesSpeech(keys.at(-1)!.name)) && addressing(text) >= 0)
}

/** Adds a string as a quotation where all of it is said; escapes and line ends undone. */
function addString(run: RunBuilder, value: string, string: DataString, sourceOf: (at: number) => number): void {
  const { start, end } = string
  const isQuoted = isSaid(meaning(value.slice(start, end)), string)
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
