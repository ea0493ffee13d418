import type { Ask, Branch, Script, Section, StageRun, Step } from '../script/model.js'
import { pattern } from '../text/pattern.js'
import { isLive } from './asks.js'
import { isReflection } from './seller-talk.js'

/** A note that tells the rep to be quiet now: “Let the silence work.”, “Shut up now.”, “Count to five.” */
const QUIET = pattern('i')`
  (?:^|[.!:;,(–—-]\s?|\b(?:then|and|now|just)\s)\W{0,3}(?:
    pause|wait|listen|silence|shut up|hush|stop talking|breathe|count to|(?:be|stay|keep) (?:quiet|silent)|say nothing
    |(?:do not|don['’]t) (?:speak|talk|say|fill|interrupt)
    |let (?:them|him|her|it|the \w+) (?:answer|talk|think|speak|finish|vent|work|sink|land|breathe|hang|react|respond)
  )\b(?! (?:until (?:you|the next)|for more|to (?:call|send|book)))
`
/** A note over a list whose questions are each to be answered before the next is asked. */
const ONE_BY_ONE = pattern('i')`
  \bone (?:at a time|by one|question at a time)\b
  |\b(?:wait|pause|listen|stop)\b[^.]{0,30}\b(?:each|every|(?:the|their|an) (?:answer|reply|response))\b
  |\b(?:after|between) (?:each|every)\b[^.]{0,40}\b(?:wait|pause|listen|summari[sz]e|repeat|reflect)
`

const sections = new WeakMap<Script, ReadonlyMap<Section, readonly Step[]>>()

/** The steps that stand under a stage's headings, in document order. */
export function stepsOf(script: Script, stage: StageRun): readonly Step[] {
  let bySection = sections.get(script)
  if (bySection === undefined) {
    const made = new Map<Section, Step[]>()
    for (const step of script.steps) {
      const own = made.get(step.section)
      if (own) own.push(step)
      else made.set(step.section, [step])
    }
    bySection = made
    sections.set(script, made)
  }
  return stage.sections.flatMap((section) => bySection.get(section) ?? [])
}

/**
 * The runs of asks in a stage: asks with nothing between them that gives the customer room. A reflection, a listen cue, a note that tells the
 * rep to be quiet and a customer line break a run, and so does an answer slot (`____`) unless `throughSlots`; headings, other notes and
 * sub-bullets break nothing. Of a pick-list as many count as are said. What is asked only if something holds is a run of its own: of three
 * answers to “They say no / too much / later” one is given.
 */
export function runsOfAsks(script: Script, stage: StageRun, { throughSlots = false } = {}): readonly (readonly Ask[])[] {
  const counted = new Set(stage.asks)
  const runs: Ask[][] = []
  let main: Ask[] = []
  let aside: Ask[] = []
  let branch: Branch | undefined
  let apart: Section | undefined
  let end = Number.MAX_SAFE_INTEGER
  const cutAside = () => {
    runs.push(aside)
    aside = []
  }
  const cut = () => {
    runs.push(main)
    main = []
    cutAside()
  }
  for (const step of stepsOf(script, stage)) {
    if (step.branch !== branch) {
      // Each objection is met by itself: nobody is asked about two of them in a row. Nor does a part reached by a link go on from the one above.
      if (step.branch && step.branch.kind !== 'if') cut()
      else cutAside()
      branch = step.branch
    }
    if (step.section !== apart) apart = undefined
    // What stands between two steps and is neither said nor a note: “(smile, wait)” behind a quotation, “Shut up now.” before the next one.
    if (QUIET.test(script.source.slice(end, step.span.start))) cut()
    end = step.span.end
    if (step.kind === 'pause' && (step.pause === 'listen' || !throughSlots)) cut()
    if (step.kind === 'note' && ONE_BY_ONE.test(step.text)) apart = step.section
    else if (step.kind === 'note' && QUIET.test(step.text)) cut()
    if (step.kind !== 'turn' || step.turn === undefined) continue
    if (step.turn.speaker !== 'rep') cut()
    else if (isLive(step.turn) && isSaid(step)) {
      for (const sentence of step.turn.sentences) {
        if (isReflection(sentence)) cut()
        else if (sentence.ask && counted.has(sentence.ask)) (branch?.kind === 'if' ? aside : main).push(sentence.ask)
      }
      if (apart) cut()
    }
  }
  cut()
  return runs.filter((run) => run.length > 0)
}

/** Of a pick-list only as many options are said as it tells. */
export function isSaid(step: Pick<Step, 'option'>): boolean {
  return step.option === undefined || step.option.choice.kind === 'variant' || step.option.index < step.option.choice.take
}

/** The longest stretches of asks that one after the other pass a test, longest first. */
export function stretches(asks: readonly Ask[], test: (ask: Ask) => boolean): readonly (readonly Ask[])[] {
  const found: Ask[][] = []
  let open: Ask[] | undefined
  for (const ask of asks) {
    if (!test(ask)) open = undefined
    else if (open) open.push(ask)
    else {
      open = [ask]
      found.push(open)
    }
  }
  return found.sort((a, b) => b.length - a.length)
}

/** The share of a list that passes a test, 0 for an empty one. */
export function share<T>(list: readonly T[], test: (item: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length
}
