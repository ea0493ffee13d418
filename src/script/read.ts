import { type ClassifyAsks, classifyAsks } from '../ask/classify-asks.js'
import type { Role } from '../ask/labels.js'
import { correctionsFrom } from '../ask/taught.js'
import { LineIndex } from '../text/lines.js'
import type { Span } from '../text/span.js'
import { buildAsks, collectAsks } from './asks.js'
import { announcesQuestions } from './facts/announced-questions.js'
import { callOf, type JudgeCall } from './facts/call.js'
import { readHas } from './facts/has.js'
import { type JudgeRole, roleOf } from './facts/role.js'
import type { WeighScript } from './facts/script-evidence.js'
import { readBranches } from './flow/branches.js'
import { readChoices } from './flow/choices.js'
import { buildSteps, spanOfEvent } from './flow/steps.js'
import type { Block } from './markdown/block.js'
import { readBlocks } from './markdown/blocks.js'
import { withOpenBoxes } from './markdown/boxes.js'
import { placeComments } from './markdown/comments.js'
import { readFrontMatter, withFrontMatter } from './markdown/front-matter.js'
import { readLinks } from './markdown/links.js'
import { bomLength } from './markdown/parse.js'
import { piecesOf } from './markdown/pieces.js'
import { wholeLinesOf } from './markdown/whole-lines.js'
import type { Script } from './model.js'
import type { ReadOptions } from './options.js'
import { partSentences } from './parting.js'
import { withKnownMarks } from './placeholders.js'
import { interpret } from './reading/interpret.js'
import { headingTitle } from './reading/section-frames.js'
import { buildStages, closeSections } from './reading/sections.js'
import type { Event } from './reading/utterance.js'
import { buildTurns } from './turns.js'
import { type WeighQuestion, weighQuestion } from './voice/plain-voice.js'
import { learnSpeakers } from './voice/speakers.js'

/** What decides where a script is read, each in the place of the learnt weights: where the answers are known, as in measuring and learning. */
export interface Judges {
  /** Labels the asks. */
  readonly classify?: ClassifyAsks
  /** How much speaks for an unquoted question being asked. */
  readonly weighQuestion?: WeighQuestion
  /** How much speaks for a file being a script. */
  readonly weighScript?: WeighScript
  readonly judgeRole?: JudgeRole
  readonly judgeCall?: JudgeCall
}

/**
 * Reads a Markdown source into a Script, once: sections, turns, sentences, asks with their labels, branches and choices.
 * All offsets are UTF-16 units of `source` as given. What the script's front matter says stands above `options`.
 * Pure and linear in the length of the source; never throws.
 */
export function readScript(source: string, options: ReadOptions = {}, judges: Judges = {}): Script {
  const classify = judges.classify ?? classifyAsks
  const shift = bomLength(source)
  const { text: known, written } = withKnownMarks(shift > 0 ? source.slice(shift) : source, options.placeholders)
  const { text: body, boxes } = withOpenBoxes(known)
  const { blocks, comments, frontMatter, codeFences } = readBlocks(piecesOf(body), body, shift)
  const data = frontMatter?.kind === 'yaml' ? readFrontMatter(frontMatter.value) : {}
  const settings = withFrontMatter(options, data)
  const titleBlock = titleOf(blocks)
  const title = titleBlock ? headingTitle(titleBlock) : ''
  const about = `${title} ${wordsOf(data['title'])} ${wordsOf(data['name'])}`
  const description = wordsOf(data['description'])
  const announced = announcesQuestions([about, description, ...SUBTITLES.map((key) => wordsOf(data[key]))], blocks)
  const speakers = learnSpeakers(blocks, settings.speakers)
  const { events, frames } = interpret(blocks, speakers, {
    stages: settings.stages ?? {},
    title,
    announced,
    weigh: judges.weighQuestion ?? weighQuestion,
    boxes: boxes.map((box) => ({ start: box.start + shift, end: box.end + shift })),
  })
  const ownLines = (event: Event) => wholeLinesOf(event, blocks, body, shift)
  const { turns, byEvent } = buildTurns(events, ownLines)
  const candidates = collectAsks(turns)

  const askLength = candidates.reduce((sum, { sentence }) => sum + sentence.text.length, 0)
  const allTurns = turns.map((draft) => draft.turn)
  const evidence = {
    title: about,
    description,
    announced,
    frontMatter: data,
    blocks,
    events,
    frames,
    speakers,
    codeFences,
    asks: candidates.length,
    askLength,
  }
  const role: Role = settings.role ?? roleOf(evidence, judges.weighScript, judges.judgeRole)
  // What is no script is for no call: its cues need not be looked for.
  const call = settings.call ?? (role === 'none' ? 'mixed' : callOf({ ...evidence, turns: allTurns }, judges.judgeCall))

  const links = readLinks(events, frames)
  const branches = readBranches(events, frames, links.linked, spanOfEvent)
  const choices = readChoices(events, frames, spanOfEvent)
  const stepReading = buildSteps(events, byEvent, {
    branch: branches.of,
    option: choices.of,
    jumps: links.of,
    ownLines,
  })
  const lines = new LineIndex(source)
  const taught = options.asks
  const label: ClassifyAsks = taught && taught.length > 0 ? (asked) => classify(asked, correctionsFrom(taught)) : classify
  const asks = role === 'none' ? [] : buildAsks(candidates, stepReading, { role, call, title }, lines, label)
  const sections = frames.map((frame) => frame.section)
  closeSections(sections, source.length)
  const head: Span = titleBlock?.span ?? blocks[0]?.span ?? { start: shift, end: shift }
  for (const turn of allTurns) partSentences(turn, source)
  return {
    source,
    lines,
    role,
    call,
    title,
    frontMatter: data,
    ...(frontMatter ? { frontMatterSpan: frontMatter.span } : {}),
    head,
    sections,
    stages: buildStages(sections, asks, head),
    steps: stepReading.steps,
    turns: allTurns,
    asks,
    branches: branches.branches,
    choices: choices.choices,
    comments: placeComments(comments, blocks, source),
    has: readHas(allTurns, asks, call),
    ...(written ? { written } : {}),
  }
}

/** Where front matter says what a page is about, beside its title and its description. */
const SUBTITLES = ['subtitle', 'excerpt', 'summary']

/** The first heading of level 1, else the first heading, else a first line of its own that is no sentence. */
function titleOf(blocks: readonly Block[]): Block | undefined {
  const headings = blocks.filter((block) => block.layout === 'heading')
  const [first] = blocks
  const plain = headings.length === 0 && blocks.length > 1 && first?.layout === 'paragraph' && TITLE.test(first.text)
  return headings.find((block) => block.level === 1) ?? headings[0] ?? (plain ? first : undefined)
}
const TITLE = /^[\p{Lu}\d][^.?!:;,"“”]{4,78}[^.?!:;,"“”\s]$/u

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
