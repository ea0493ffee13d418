import { type AskInput, type ClassifyAsks, classifyAsks } from '../ask/classify-asks.js'
import { askKind } from '../ask/detect.js'
import type { Role, Stage } from '../ask/labels.js'
import type { AskContext } from '../ask/reading.js'
import { LineIndex } from '../text/lines.js'
import type { Span } from '../text/span.js'
import { readBlocks } from './blocks.js'
import { callOf } from './call.js'
import { placeComments } from './comments.js'
import { readFrontMatter, withFrontMatter } from './front-matter.js'
import { readHas } from './has.js'
import { Interpreter } from './interpret.js'
import type { Ask, Script, Section, Sentence, StageRun, Step } from './model.js'
import type { ReadOptions } from './options.js'
import { bomLength, parseMarkdown } from './parse.js'
import { roleOf } from './role.js'
import { headingTitle } from './section-frames.js'
import { learnSpeakers } from './speakers.js'
import { stageOfAsk } from './stage-of-ask.js'
import { buildTurns, type Draft, spanOfEvent, type TurnDraft } from './turns.js'
import type { Event, Utterance } from './utterance.js'

/**
 * Reads a Markdown source into a Script, once: sections, turns, sentences, asks with their labels, branches and choices.
 * All offsets are UTF-16 units of `source` as given. Pure and linear in its length; never throws.
 */
export function readScript(source: string, options: ReadOptions = {}, classify: ClassifyAsks = classifyAsks): Script {
  const shift = bomLength(source)
  const body = shift > 0 ? source.slice(shift) : source
  const { blocks, comments, frontMatter, codeFences } = readBlocks(parseMarkdown(body), body, shift)
  const data = frontMatter?.kind === 'yaml' ? readFrontMatter(frontMatter.value) : {}
  const settings = withFrontMatter(options, data)
  const titleBlock =
    blocks.find((block) => block.layout === 'heading' && block.level === 1) ?? blocks.find((block) => block.layout === 'heading')
  const title = titleBlock ? headingTitle(titleBlock) : ''
  const speakers = learnSpeakers(blocks, settings.speakers)
  const interpreter = new Interpreter(blocks, speakers, { stages: settings.stages ?? {}, title })
  interpreter.read()
  const { events, frames } = interpreter
  const { turns, byEvent } = buildTurns(events)
  const candidates = collectAsks(turns)
  const fileName = typeof data['title'] === 'string' ? data['title'] : typeof data['name'] === 'string' ? data['name'] : ''
  const description = typeof data['description'] === 'string' ? data['description'] : ''
  const role: Role =
    settings.role ?? roleOf({ title: `${title} ${fileName}`, description, blocks, events, speakers, codeFences, asks: candidates.length })
  const call =
    settings.call ??
    callOf(
      `${title} ${fileName}`,
      frames.map((frame) => frame.section.title),
      description,
    )
  const sections = frames.map((frame) => frame.section)
  closeSections(sections, source.length)
  const steps = buildSteps(events, byEvent)
  const lines = new LineIndex(source)
  const asks = role === 'none' ? [] : buildAsks(candidates, steps, { role, call, title }, lines, classify)
  const head: Span = titleBlock?.span ?? blocks[0]?.span ?? { start: shift, end: shift }
  const finalTurns = turns.map((draft) => draft.turn)
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
    steps: steps.list,
    turns: finalTurns,
    asks,
    branches: [],
    choices: [],
    comments: placeComments(comments, blocks),
    has: readHas(finalTurns, asks),
  }
}

interface Candidate {
  readonly draft: TurnDraft
  readonly utterance: Utterance
  readonly sentence: Sentence
  readonly indexInTurn: number
}

function collectAsks(turns: readonly TurnDraft[]): Candidate[] {
  const found: Candidate[] = []
  for (const draft of turns) {
    const { turn } = draft
    if (turn.speaker !== 'rep' || (turn.channel !== 'call' && turn.channel !== 'voicemail' && turn.channel !== 'counter-example')) continue
    turn.sentences.forEach((sentence, indexInTurn) => {
      const utterance = draft.sources[indexInTurn]!
      if (!isAside(sentence.text) && askKind(sentence.text) !== undefined) found.push({ draft, utterance, sentence, indexInTurn })
    })
  }
  return found
}

/** A sentence wholly in brackets is a direction or an example, and "Questions?" alone is a heading. */
function isAside(text: string): boolean {
  return (
    /^\W*(?:\[[^\]]*\]|\([^)]*\))\W*$/.test(text) ||
    (/^\W*(?:any )?questions?\W*$/i.test(text) && !/\bany\b/i.test(text)) ||
    /^['‘][^'’]{3,}.*['’]$/.test(text) ||
    /\b(?:thinking|wondering)\b[:,]?\s*['‘"“]/i.test(text) ||
    (/^[^?(]*\([^)]*\?\)\W*$/.test(text) && text.indexOf('?') > text.indexOf('('))
  )
}

interface Steps {
  readonly list: readonly Step[]
  readonly byTurn: ReadonlyMap<TurnDraft, Step>
}

function buildSteps(events: readonly Event[], byEvent: ReadonlyMap<Event, TurnDraft>): Steps {
  const list: Step[] = []
  const byTurn = new Map<TurnDraft, Step>()
  for (const event of events) {
    const draft = byEvent.get(event)
    if (draft && byTurn.has(draft)) continue
    const step: Step = {
      index: list.length,
      kind: event.kind === 'utterance' ? 'turn' : event.kind,
      span: draft ? draft.turn.span : spanOfEvent(event),
      section: event.frame.section,
      ...(draft ? { turn: draft.turn } : {}),
      ...('pause' in event && event.pause ? { pause: event.pause } : {}),
      text: event.kind === 'note' || event.kind === 'pause' ? event.block.run.text.slice(event.start, event.end).replaceAll('\n', ' ') : '',
      jumps: [],
    }
    if (draft) byTurn.set(draft, step)
    list.push(step)
  }
  return { list, byTurn }
}

function buildAsks(
  candidates: readonly Candidate[],
  steps: Steps,
  facts: Pick<AskContext, 'role' | 'call' | 'title'>,
  lines: LineIndex,
  classify: ClassifyAsks,
): Ask[] {
  const customer = lastCustomerWords(steps)
  const inputs = candidates.map(({ draft, utterance, sentence, indexInTurn }, index): AskInput => {
    const { turn } = draft
    const frame = utterance.frame
    const around = (from: number, to: number): string =>
      turn.sentences
        .slice(Math.max(0, from), to)
        .map((other) => other.text)
        .join(' ')
    return {
      text: sentence.text,
      line: lines.at(sentence.span.start).line,
      turn: turn.index,
      section: turn.section.index,
      context: {
        stage: frame.stage ?? 'other',
        headings: frame.titles,
        label: utterance.label,
        leadIn: utterance.leadIn,
        column: utterance.block.cell?.header ?? '',
        before: around(indexInTurn - 6, indexInTurn).slice(-300),
        after: around(indexInTurn + 1, indexInTurn + 5).slice(0, 200),
        heard: utterance.heard !== '' ? utterance.heard : (customer.get(steps.byTurn.get(draft)!.index) ?? frame.heard),
        ...facts,
        position: candidates.length > 1 ? index / (candidates.length - 1) : 0.5,
      },
    }
  })
  const readings = classify(inputs)
  return candidates.map(({ draft, utterance, sentence }, index): Ask => {
    const { turn } = draft
    const reading = readings[index]!
    const ask: Ask = {
      ...reading,
      index,
      text: sentence.text,
      span: sentence.span,
      sentence,
      turn,
      section: utterance.frame.section,
      stage: stageOfAsk(utterance.frame, reading, inputs[index]!.context, turn.channel),
      negative: turn.channel === 'counter-example',
      step: steps.byTurn.get(draft)!,
      at: (start, end) => sentence.at(start, end),
    }
    ;(sentence as Draft<Sentence>).ask = ask
    return ask
  })
}

/** For every step, what the customer said in the turn right before it. */
function lastCustomerWords(steps: Steps): ReadonlyMap<number, string> {
  const words = new Map<number, string>()
  let last = ''
  for (const step of steps.list) {
    if (step.kind === 'heading') last = ''
    if (!step.turn) continue
    if (step.turn.speaker === 'customer')
      last = step.turn.sentences
        .map((sentence) => sentence.text)
        .join(' ')
        .slice(0, 300)
    else {
      if (last !== '') words.set(step.index, last)
      last = ''
    }
  }
  return words
}

function closeSections(sections: readonly Section[], end: number): void {
  sections.forEach((section, index) => {
    let to = end
    for (let next = index + 1; next < sections.length; next++) {
      if (sections[next]!.level <= section.level || section.level === 0) {
        to = sections[next]!.span.start
        break
      }
    }
    ;(section as Draft<Section>).span = { start: section.span.start, end: to }
  })
}

function buildStages(sections: readonly Section[], asks: readonly Ask[], head: Span): StageRun[] {
  const runs: { stage: Stage; sections: Section[]; asks: Ask[]; head: Span }[] = []
  const bySection = new Map<Section, Ask[]>()
  for (const ask of asks) {
    const list = bySection.get(ask.section) ?? []
    list.push(ask)
    bySection.set(ask.section, list)
  }
  for (const section of sections) {
    const own = bySection.get(section) ?? []
    const groups = own.length > 0 ? groupByStage(own) : [{ stage: section.stage, asks: [] as Ask[] }]
    for (const group of groups) {
      const last = runs[runs.length - 1]
      if (last && last.stage === group.stage) {
        if (last.sections[last.sections.length - 1] !== section) last.sections.push(section)
        last.asks.push(...group.asks)
      } else runs.push({ stage: group.stage, sections: [section], asks: group.asks, head: section.heading ?? group.asks[0]?.span ?? head })
    }
  }
  return runs
}

function groupByStage(asks: readonly Ask[]): { stage: Stage; asks: Ask[] }[] {
  const groups: { stage: Stage; asks: Ask[] }[] = []
  for (const ask of asks) {
    const last = groups[groups.length - 1]
    if (last && last.stage === ask.stage) last.asks.push(ask)
    else groups.push({ stage: ask.stage, asks: [ask] })
  }
  return groups
}
