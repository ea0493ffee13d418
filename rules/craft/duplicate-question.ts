import { isSameCall } from '../../src/built-in.js'
import {
  type Ask,
  blockquotes,
  bullets,
  type Change,
  contentWords,
  countWords,
  defineRule,
  isFollowUp,
  isSmallTalk,
  type Script,
  turns,
  withoutLine,
  wordsOf,
} from '../../src/rule.js'

export default defineRule({
  id: 'duplicate-question',
  summary: 'The same question twice on one way through the script.',
  why: 'Asked again, the customer hears that the first answer was not listened to.',
  source: 'S3.12',
  instead: 'Ask it once, and come back to the answer.',
  severity: 'info',
  where: { notRole: ['bank'] },
  messages: {
    twice: '“{ask}” was asked before, in line {line}. The customer hears that nobody listened: drop one.',
  },
  examples: {
    bad: [
      turns(
        'Discovery call / What happened that got you looking? / How many vans do you run? / What does it cost you? / What is your budget? / «How many vans do you run?»',
      ),
      bullets(
        'Discovery call / ## Opening / What are you trying to achieve this year? / What happened that got you looking? / ## Discovery / «So, what are you trying to achieve this year?» / How many vans do you run? / What is your budget?',
      ),
      blockquotes(
        'Boiler visit: discovery / Which rooms stay cold? / How old is the boiler? / «Which rooms stay cold?» / What happened last winter? / Who lives here with you?',
      ),
    ],
    good: [
      turns(
        'Discovery call / What happened that got you looking? / How many vans do you run? / How many drivers do you have? / What does it cost you? / What is your budget?',
      ),
      bullets(
        'Discovery call / What gets in your way? / Why is that? / What are you trying to achieve? / Why is that? / What is your budget?',
      ),
      `
        # Discovery call

        **Rep:** What happened that got you looking?
        **Rep:** Do you have a planner?

        **If yes:** "How do you plan the tours today?"

        **If no:** "How do you plan the tours today?"

        **Rep:** What does it cost you?
        **Rep:** What is your budget?`,
      // Each service has its own closing words, and a call takes one of them.
      `
        # Discovery call

        - "What happened that got you looking?"
        - "How do you plan the tours today?"
        - "What does it cost you?"

        ## Planning

        **Lead over:**

        "Shall we go through that service together?"

        ## Repairs

        **Lead over:**

        "Shall we go through that service together?"`,
      bullets(
        'Discovery call / What happened that got you looking? / How many vans do you run? / Does that make sense so far? / What does it cost you? / What is your budget? / Does that make sense so far?',
      ),
    ],
  },
  path({ asks }, { script, report }) {
    const seen = new Map<string, Ask>()
    for (const ask of asks) {
      if (isSmallTalk(ask) || ask.probe || countWords(ask) < SHORTEST || contentWords(ask).length === 0) continue
      const key = keyOf(ask)
      const before = seen.get(key)
      if (before && areAlike(script, before, ask)) continue
      if (before && isSameCall(script, before, ask)) {
        const line = script.lines.at(before.span.start).line
        report('twice', ask, { ask: ask.text, line }, isOnEveryWay(before) && isOnEveryWay(ask) ? deleting(script, ask) : {})
      } else seen.set(key, ask)
    }
  },
})

/** Under the same note in two sections: parts built alike, of which a call takes one, such as “Routing statement:” for each service. */
function areAlike(script: Script, before: Ask, ask: Ask): boolean {
  const over = noteOver(script, ask)
  return over !== '' && before.section !== ask.section && before.section.level === ask.section.level && noteOver(script, before) === over
}

function noteOver({ steps }: Script, { step }: Ask): string {
  const above = steps[step.index - 1]
  return above?.kind === 'note' && /:\W*$/.test(above.text) ? above.text : ''
}

/**
 * What answers the question would answer the one before it, so where its answer stands below, nothing is offered. It goes unasked only
 * where the script goes on with another topic; a word of the rep's on the answer, or numbers that others may name, are for a person to see.
 */
function deleting(script: Script, { sentence, step, turn }: Ask): { readonly fix?: Change; readonly changes?: readonly Change[] } {
  const below = script.steps[step.index + 1]
  const next = turn.sentences[turn.sentences.indexOf(sentence) + 1] ?? below?.turn?.sentences[0]
  const isOver = next === undefined && (below === undefined || below.kind === 'heading')
  if (!isOver && (next?.turn.speaker !== 'rep' || next.turn.branch)) return {}
  const change = withoutLine(script, sentence, 'Delete the repeated question')
  if (!change) return {}
  const asksAnew = next?.ask !== undefined && !isFollowUp(next.ask)
  return (isOver || asksAnew) && !sentence.ownLines?.renumbers ? { fix: change } : { changes: [change] }
}

/** Asked whatever branch is taken and whatever is chosen, so that the one stands for the other. */
const isOnEveryWay = ({ step, turn }: Ask) => !step.branch && !step.option && !turn.branch && !turn.option

/** Shorter asks are said again as naturally as “right?”. */
const SHORTEST = 4

const FILLERS = new Set(['so', 'and', 'but', 'now', 'ok', 'okay', 'well', 'then', 'just', 'also'])

/** The words of an ask without fillers, placeholders by kind: what makes two askings the same. */
function keyOf(ask: Ask): string {
  return wordsOf(ask)
    .filter(({ kind, norm }) => kind !== 'punct' && !FILLERS.has(norm))
    .map(({ norm }) => norm)
    .join(' ')
}
