import { CueSheet, type Cues } from '../../ask/weighed.js'

/** What is counted in a file that may be a script. */
export interface ScriptSigns {
  /** Words of the file, and how many of them are words of the trade, of developers and of instructions to a model. */
  readonly words: number
  readonly trade: number
  readonly developer: number
  readonly model: number
  /** Turns behind a rep's label, and whether a customer's label answers them. */
  readonly labelled: number
  readonly dialogue: boolean
  /** Turns in quotation marks or behind a label. */
  readonly speech: number
  /** Asks that speak to somebody: in quotation marks or as talk, plain, and under labels that say they are to be asked. */
  readonly quoted: number
  readonly plain: number
  readonly asked: number
  /** Such asks below or behind a label that announces something. */
  readonly led: number
  /** Turns of the customer, pauses, and all asks. */
  readonly heard: number
  readonly pauses: number
  readonly asks: number
  /** Headings "What to ask". */
  readonly asking: number
  /** Whether a heading, or the file itself, says whom its questions are for. */
  readonly listed: boolean
  readonly declared: boolean
  /** Stages of a call that headings name, and headings that scripts do not have. */
  readonly stages: number
  readonly others: number
  /** What the title names: something of a sales call, a script outright, something else. */
  readonly named: boolean
  readonly namedScript: boolean
  readonly namedOther: boolean
  readonly behindLabels: boolean
  readonly introduces: boolean
  readonly codeFences: number
  readonly frames: number
}

/** From which counts on a sign is a cue of its own; counts of words are taken for every 300 words of the file. */
const STEPS: { readonly [Sign in keyof ScriptSigns]?: readonly number[] } = {
  words: [50, 100, 200, 500, 1000],
  trade: [0.3, 1, 2, 3],
  developer: [0.2, 0.7, 1.5, 3],
  model: [1, 2, 4],
  labelled: [1, 2, 4],
  speech: [1, 4],
  quoted: [1, 2, 4, 6, 8, 16],
  plain: [1, 3, 6, 12],
  asked: [5],
  led: [2, 5],
  heard: [1, 3, 5],
  pauses: [1, 2, 4],
  asks: [1, 2, 3, 5, 8, 12, 20, 40],
  asking: [1, 3],
  stages: [1, 2, 3],
  others: [1, 2, 3],
  codeFences: [1, 2, 4],
  frames: [2, 10],
}
/** One sentence in so many words. */
const DENSE = 60
const MOSTLY = 20

/** The cues that tell a script from other Markdown: classes and counts, no words of the file. */
export function scriptCues(signs: ScriptSigns): Cues {
  const { words, quoted, plain, asked, asks, listed, declared, asking } = signs
  const cues = new CueSheet()
  const length = Math.max(20, words)
  for (const [name, from] of Object.entries(STEPS)) cues.steps(name, counted(signs, name as keyof typeof STEPS), from)
  cues.steps('spoken to somebody', ((quoted + plain + asked) * DENSE) / length, [0.3, 0.6, 1, 2])
  cues.steps('asks by length', (asks * MOSTLY) / length, [0.3, 0.6, 1])
  for (const name of ['dialogue', 'declared', 'named', 'namedScript', 'namedOther', 'behindLabels', 'introduces'] as const)
    cues.flag(name, signs[name])
  // Fences alone may hold dialogues; beside words of developers they hold code.
  cues.flag('manual', signs.codeFences >= 2 && counted(signs, 'developer') >= 0.7)
  cues.flag('plain alone', isPlainAlone(signs))
  cues.flag('listed questions', listed && asks >= 5)
  cues.flag('lists to ask', asking >= 3 && asks >= 9)
  cues.flag('questionnaire', declared && asks >= 8 && asks * 12 >= words)
  return cues.cues
}

/** Whether nothing but questions may speak for a script: no title, stage, label, quotation mark or word of the trade does. */
const isPlainAlone = ({
  listed,
  named,
  trade,
  stages,
  quoted,
  labelled,
  heard,
  pauses,
  led,
  introduces,
  behindLabels,
}: ScriptSigns): boolean =>
  !(listed || named || introduces || behindLabels) && trade + stages + quoted + labelled + heard + pauses + led === 0

function counted(signs: ScriptSigns, name: keyof typeof STEPS): number {
  const count = Number(signs[name])
  if (name === 'trade') return count / Math.max(1, signs.words / 300)
  return name === 'developer' ? count / Math.max(0.5, signs.words / 300) : count
}
