import type { Intent } from '../../src/ask/labels.js'
import type { AskReading } from '../../src/ask/reading.js'
import type { Ask, Branch, Choice, ChoiceOption, Script, Section, Sentence, Step, Turn } from '../../src/script/model.js'
import { LineIndex } from '../../src/text/lines.js'

/**
 * A script put together by hand, for tests of what follows the reader. Each item is a line of its own: `# Title` a heading,
 * `goal: text` an ask of the rep with that intent, `-> Title` a note that sends the reader to a heading, anything else is talk.
 * `{ if | objection | link, do }` is a branch, `{ variants }` a choice of which one is taken, `{ pick, take }` a pick-list.
 */
export type Item =
  | string
  | { readonly if: string; readonly do: readonly Item[] }
  | { readonly objection: string; readonly do: readonly Item[] }
  | { readonly link: string; readonly do: readonly Item[] }
  | { readonly variants: Readonly<Record<string, readonly Item[]>> }
  | { readonly pick: readonly string[]; readonly take: number }

type Draft<T> = { -readonly [K in keyof T]: T[K] }

const ASK = /^(?<intent>[a-z-]+): (?<text>.*)$/

export function madeReading(intent: Intent): AskReading {
  return {
    form: 'open-wh',
    openness: 'open',
    intent,
    second: 'other',
    flaws: new Map(),
    softened: false,
    probe: false,
    about: 'person',
    confidence: { form: 1, openness: 1, intent: 1, probe: 1 },
    cues: [],
  }
}

export function madeScript(items: readonly Item[]): Script {
  const lines: string[] = []
  let offset = 0
  const sections: Draft<Section>[] = []
  const steps: Draft<Step>[] = []
  const turns: Turn[] = []
  const asks: Ask[] = []
  const branches: Draft<Branch>[] = []
  const choices: Draft<Choice>[] = []
  const jumps: { step: Draft<Step>; title: string }[] = []
  const lead: Draft<Section> = {
    index: 0,
    title: '',
    level: 0,
    span: { start: 0, end: 0 },
    stage: 'discovery',
    anchor: '',
    channel: 'call',
  }
  sections.push(lead)
  let section = lead

  const readings = new Map<Intent, AskReading>()
  const readingOf = (intent: Intent) => {
    const reading = readings.get(intent) ?? madeReading(intent)
    readings.set(intent, reading)
    return reading
  }
  const line = (text: string) => {
    const span = { start: offset, end: offset + text.length }
    lines.push(text)
    offset = span.end + 1
    return span
  }
  const say = (text: string, branch: Branch | undefined, option: ChoiceOption | undefined) => {
    const match = ASK.exec(text)
    const words = match?.groups?.['text'] ?? text
    const span = line(words)
    const turn = {
      index: turns.length,
      speaker: 'rep',
      label: '',
      channel: 'call',
      span,
      section,
      layout: 'paragraph',
      wordCount: 5,
      branch,
      option,
    } as unknown as Draft<Turn>
    const step: Draft<Step> = { index: steps.length, kind: 'turn', span, section, turn, text: '', branch, option, jumps: [] }
    const at = (start: number, end: number) => ({ start: span.start + start, end: span.start + end })
    const sentence: Draft<Sentence> = { text: words, span, turn, at }
    if (match) {
      const ask: Ask = {
        ...readingOf(match.groups?.['intent'] as Intent),
        index: asks.length,
        text: words,
        span,
        sentence,
        turn,
        section,
        stage: section.stage,
        negative: false,
        step,
        at,
      }
      sentence.ask = ask
      asks.push(ask)
    }
    turn.sentences = [sentence]
    turns.push(turn)
    steps.push(step)
  }
  const run = (list: readonly Item[], branch: Branch | undefined, option: ChoiceOption | undefined) => {
    for (const item of list) {
      if (typeof item === 'string') {
        if (item.startsWith('# ')) {
          const title = item.slice(2)
          const span = line(title)
          section = {
            index: sections.length,
            title,
            level: 2,
            span,
            heading: span,
            stage: 'discovery',
            anchor: title.toLowerCase(),
            channel: 'call',
          }
          sections.push(section)
          steps.push({ index: steps.length, kind: 'heading', span, section, text: '', branch, option, jumps: [] })
        } else if (item.startsWith('-> ')) {
          const step: Draft<Step> = { index: steps.length, kind: 'note', span: line(item), section, text: item, branch, option, jumps: [] }
          steps.push(step)
          jumps.push({ step, title: item.slice(3) })
        } else say(item, branch, option)
      } else if ('variants' in item || 'pick' in item) {
        const groups = 'variants' in item ? Object.entries(item.variants) : item.pick.map((ask): [string, readonly Item[]] => ['', [ask]])
        const choice: Draft<Choice> = {
          index: choices.length,
          kind: 'variants' in item ? 'variant' : 'pick',
          span: { start: offset, end: offset },
          take: 'take' in item ? item.take : 1,
          options: [],
        }
        choices.push(choice)
        const options: ChoiceOption[] = []
        choice.options = options
        groups.forEach(([label, inner], index) => {
          const made: Draft<ChoiceOption> = { choice, index, label, span: { start: offset, end: offset } }
          options.push(made)
          run(inner, branch, made)
          made.span = { start: made.span.start, end: offset }
        })
        choice.span = { start: choice.span.start, end: offset }
      } else {
        const [kind, condition] = Object.entries(item).find(([key]) => key !== 'do') as [Branch['kind'], string]
        const made: Draft<Branch> = { index: branches.length, kind, condition, span: { start: offset, end: offset }, parent: branch }
        branches.push(made)
        run(item.do, made, option)
        made.span = { start: made.span.start, end: offset }
      }
    }
  }
  run(items, undefined, undefined)
  const byTitle = new Map(sections.map((candidate) => [candidate.title, candidate]))
  for (const { step, title } of jumps) step.jumps = [byTitle.get(title) ?? lead]
  const source = lines.join('\n')
  return {
    source,
    lines: new LineIndex(source),
    role: 'script',
    call: 'discovery',
    title: '',
    frontMatter: {},
    head: { start: 0, end: lines[0]?.length ?? 0 },
    sections,
    stages: [{ stage: 'discovery', sections, asks, head: { start: 0, end: 0 } }],
    steps,
    turns,
    asks,
    branches,
    choices,
    comments: [],
    has: { backstory: false, agenda: true, anything_else: true, follow_up_plan: true, person: true, goal: true },
  }
}
