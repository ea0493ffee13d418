import { pausesBetween } from '../../src/built-in.js'
import {
  type Ask,
  breathsOf,
  contentWords,
  countWords,
  defineRule,
  type Intent,
  isCore,
  isDeal,
  isOffered,
  isPut,
  isSmallTalk,
  phrases,
  shorten,
} from '../../src/rule.js'

const RESTARTS = phrases(['^ (i mean|that is|in other words|or rather|meaning|put differently)'])

/** A proposal in the form of a question. */
const PROPOSES = phrases(['^ (so|and|then|well)? why do not (you|we)'])

/** Below this sureness nobody can tell what is asked: “We have what?” in a lecture. */
const READ = 0.3

/** From here on a topic is told, however short the ask: “Who else decides?” */
const SURE = 0.6

/** The other half of a pair has few words. */
const HALF_WORDS = 3

export default defineRule({
  id: 'stacked-questions',
  summary: 'Several questions in one turn.',
  why: 'People answer one of them, mostly the last and easiest. The one that mattered is lost, and asking it again feels like nagging.',
  source: 'McLaughlin, The most common interviewing mistake',
  instead: 'Ask the one that matters most and wait.',
  severity: 'info',
  overrides: [{ message: 'many', severity: 'warning' }],
  where: { notStage: ['voicemail'] },
  messages: {
    two: '{count} questions in one turn: people answer the last one. Keep “{keep}” and wait.',
    many: '{count} questions in one turn: people answer the last one and forget the rest. Ask them one by one, “{keep}” first.',
  },
  options: {
    max: { default: 1, min: 1, help: 'How many questions in one turn are let pass.' },
    loud: { default: 3, min: 2, help: 'From how many on the rule speaks louder.' },
  },
  examples: {
    bad: [
      '**Rep:** Tell me about the kitchen. «Who cooks on a normal evening? How many radiators do you have?»',
      { text: '**Rep:** «What happened that got you looking? And how many vans do you run?»', severity: 'info' },
      { text: '> "«How many vans do you run? Which depot are they in? Who plans the routes?»"', severity: 'warning' },
      { text: '> "«What happened that got you looking? When did it start? What did you do about it?»"', severity: 'warning' },
      { text: '> "«Do you have leaks? Do you want gutters? Who else decides?»"', severity: 'warning' },
      { text: '- "«What happened last winter? How many radiators do you have?»"', severity: 'warning', options: { loud: 2 } },
      {
        text: '```\nRep: «What happened last winter? How many radiators do you have? Who pays the bill?»\n```',
        severity: 'warning',
        options: { max: 2 },
      },
    ],
    good: [
      '**Rep:** What happened that got you looking?',
      '- "How are you today? What happened that got you looking?"',
      '```\nHow many vans do you run?\nWhich depot are they in?\nWho plans the tours?\n```',
      '> How many vans do you run?\n> Which depot are they in?\n> Who plans the tours?',
      '- "Have you tried anything else? What happened then?"',
      '- "Do you plan tours with any tool? Like a board, a sheet, a planner? How is that working?"',
      '> "What worked well with the last crew? What did not?"',
      '- "I would love to hear how the kitchen gets used. Who cooks on a normal evening?"',
      '- "How did the first week go? Were there any delays?"',
      '- "Where does your crew lose time? What eats their mornings?"',
      '> "Why don’t you sleep on it? When may I ring you?"',
      '| Step | Questions |\n|---|---|\n| Now | "How many vans do you run?" "What made you start looking?" |',
      '- "Does anybody else plan the tours? Great. What made you start looking?"',
      '```\nRep: What made you start looking?\n[If new to the role]: Who did the job before you?\n```',
      '## Objections\n\n### "We are not ready"\n\n**Say:** "Can I ask what the timing hangs on? Is it:\n- Money - saving a little longer first?\n- Doubt - not sure that a patio is right for you?"',
      '> "What gets in your way today? I mean, what gets in the way of your crew?"',
      `
        **Rep:** Who uses it?
        **Customer:** Everybody.
        **Rep:** How often does it fail?`,
      { text: '> "What happened last winter? How many radiators do you have?"', options: { max: 2 } },
    ],
  },
  turn(turn, { script, options, report }) {
    for (const breath of breathsOf(script, turn)) {
      const asks = breath.filter((ask) => !isSmallTalk(ask) && isPut(ask) && !PROPOSES.finds(ask) && ask.confidence.intent >= READ)
      const apart = anchorsOf(asks)
      const [first] = apart
      const last = asks[asks.length - 1]
      if (!first || !last || apart.length <= options.max) continue
      const kept = apart.reduce((best, ask) => (worth(ask) > worth(best) ? ask : best))
      const keep = alone(kept)
      const span = { start: first.span.start, end: last.span.end }
      // What stands between them is asked in the same breath, however it is read.
      const said = breath.slice(breath.indexOf(first), breath.indexOf(last) + 1).filter(isPut)
      const whole = said.filter((ask, place) => !isSameAgain(ask, said[place - 1]))
      const next = apart.find((ask) => ask !== kept) ?? kept
      const suggest = [`Ask “${shorten(keep, 60)}” and wait; then, if it is still open, “${shorten(alone(next), 60)}”`]
      const changes = pausesBetween(script, apart)
      report(
        whole.length >= options.loud ? 'many' : 'two',
        { span },
        { count: said.length, keep },
        // Pauses leave the order and the words as they are: they help only where the one to keep comes first, and none of them steers.
        kept !== first || changes.length === 0
          ? { suggest }
          : apart.some(steers)
            ? { suggest: [`Ask “${shorten(keep, 60)}” and wait`] }
            : { changes },
      )
    }
  },
})

/** Whether another rule says what to ask instead: asked behind a pause it would be no better. */
const steers = ({ flaws }: Ask): boolean => flaws.has('leading') || flaws.has('close-pressure')

/**
 * The asks that start a question of their own. One follow-up may lean on each (“Have you tried it? What happened?”); the next one after it
 * is asked into an answer that nobody has heard.
 */
function anchorsOf(asks: readonly Ask[]): readonly Ask[] {
  const anchors: Ask[] = []
  let followed = false
  for (const [place, ask] of asks.entries()) {
    const before = asks[place - 1]
    if (before && isSameAgain(ask, before)) {
      if (makesRoom(before) && anchors[anchors.length - 1] === before) anchors[anchors.length - 1] = ask
      continue
    }
    if (before && !followed && leansOn(ask, before)) followed = true
    else {
      anchors.push(ask)
      followed = false
    }
  }
  return anchors
}

/** Whether an ask is no question beside the one before it: answers offered to it, said again in other words, its other half, what a lead-in leads to. */
function isSameAgain(ask: Ask, before: Ask | undefined): boolean {
  if (!before) return false
  if (makesRoom(before)) return true
  if (isOffered(ask, before) || (ask.form === 'statement-q' && before.form === 'statement-q')) return true
  // “What hurts most? Is it the cost or the downtime?”, “Do you use a tool? Like a planner?” offer answers.
  if (OFFERS.test(ask.text)) return true
  // “Do you ring the client? Wait for them to call?”: a verb without anybody who does it goes on offering.
  if (before.form === 'polar' && GOES_ON.has(ask.form) && ask.text.endsWith('?') && countWords(ask) <= OFFERED_WORDS) return true
  if (RESTARTS.finds(ask) || (ask.form === 'choice' && before.openness !== 'closed')) return true
  // “What worked? What didn’t?”: it means nothing without the one before, unless that is as bare (“Who? When?”) or about something else.
  return countWords(ask) <= HALF_WORDS && countWords(before) > 1 && !(topicOf(ask) !== topicOf(before) && ask.confidence.intent >= SURE)
}

/** “Tell me about the kitchen. Who cooks?”: the first only makes room for the second. */
const makesRoom = ({ form, text }: Ask): boolean => form === 'imperative-probe' && !text.endsWith('?')

/** Whether an ask leans on the one before it, so that the two pass for one question: its first follow-up, or the same story asked for twice. */
function leansOn(ask: Ask, before: Ask): boolean {
  if (ask.probe && !before.probe) return true
  if (ARRANGING.has(ask.intent) && ARRANGING.has(before.intent)) return true
  if (topicOf(ask) !== topicOf(before)) return false
  // “How did that go? Were there delays?” only helps with the answer; “Do you plan ahead? What does that look like?” follows a yes.
  if (before.openness !== 'closed' ? ask.openness === 'closed' : ask.openness === 'open') return true
  if (ask.intent !== before.intent) return false
  // “Where do the hours go? What eats them?” asks for one story twice.
  if (STORIES.has(ask.intent) && (ask.openness === 'open' || before.openness === 'open')) return true
  // Asked for a story in two ways; two facts are two questions.
  if (ask.openness === 'open' && before.openness === 'open') return true
  if (ask.form === 'choice' || ask.form === 'statement-q') return true
  const about = new Set(contentWords(before))
  return contentWords(ask).some((word) => about.has(word))
}

const GOES_ON: ReadonlySet<Ask['form']> = new Set(['statement-q', 'imperative-probe'])
const OFFERED_WORDS = 5
const OFFERS = /^(?:or|like|such as|maybe|perhaps)\b/i

/** What is told at length, whatever the question word. */
const STORIES: ReadonlySet<Intent> = new Set(['backstory', 'problem', 'impact', 'goal', 'importance', 'need-payoff'])

/** What learns most about the customer is worth the one answer, unless it means nothing without the question before it. */
const worth = (ask: Ask) =>
  (isCore(ask) ? 2 : 0) + (ask.openness === 'open' || ask.intent === 'requirement' ? 1 : 0) - (LEANS.test(ask.text) ? 2 : 0)
const LEANS = /\b(?:it|them|they|those|these)\b/i

const LINK = /^(?:and|so|but|also|then|first|now)\b,?\s+(?=\p{L})/iu
/** A question as it is asked by itself: without the word that tied it to the one before. */
const alone = ({ text }: Ask) => text.replace(LINK, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** Dates and papers are arranged in one go. */
const ARRANGING: ReadonlySet<Intent> = new Set(['next-step', 'logistics'])

function topicOf(ask: Ask): 'customer' | 'deal' | 'offer' {
  if (isCore(ask) || ask.intent === 'situation') return 'customer'
  return isDeal(ask) ? 'deal' : 'offer'
}
