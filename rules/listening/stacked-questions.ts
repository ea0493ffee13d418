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
  pausesBetween,
  phrases,
  shorten,
} from '../../src/rule.js'

const RESTARTS = phrases(['^ (i mean|that is|in other words|or rather|meaning|put differently)'])

/** A proposal in the form of a question. */
const PROPOSES = phrases(['^ (so|and|then|well)? why do not (you|we)'])

/** Below this sureness nobody can tell what is asked: “We have what?” in a lecture. */
const READ = 0.3

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
      { text: '**Rep:** «What happened that got you looking? And how many vans do you run?»', severity: 'info' },
      { text: '> "«How many vans do you run? Which depot are they in? Who plans the routes?»"', severity: 'warning' },
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
      '- "Have you tried anything else? What happened then?"',
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
      const apart = asks.filter((ask, place) => !belongsTo(ask, asks[place - 1]))
      const [first] = apart
      const last = asks[asks.length - 1]
      if (!first || !last || apart.length <= options.max) continue
      const kept = apart.reduce((best, ask) => (worth(ask) > worth(best) ? ask : best))
      const keep = alone(kept)
      const span = { start: first.span.start, end: last.span.end }
      const next = apart.find((ask) => ask !== kept) ?? kept
      const suggest = [`Ask “${shorten(keep, 60)}” and wait; then, if it is still open, “${shorten(alone(next), 60)}”`]
      const changes = pausesBetween(script, apart)
      report(
        apart.length >= options.loud ? 'many' : 'two',
        { span },
        { count: apart.length, keep },
        // Pauses leave the order as it is: they help only where the one to keep comes first.
        kept === first && changes.length > 0 ? { changes } : { suggest },
      )
    }
  },
})

/**
 * Whether an ask leans on the one before it, so that the two are one question: said again in other words, a lead-in to it, answers offered
 * to it, or the first follow-up (“Have you tried it? What happened?”).
 */
function belongsTo(ask: Ask, before: Ask | undefined): boolean {
  if (!before) return false
  const words = countWords(ask)
  // “Tell me about the kitchen. Who cooks?”: the first only makes room for the second.
  if (before.form === 'imperative-probe' && !before.text.endsWith('?')) return true
  if (isOffered(ask, before) || (ask.form === 'statement-q' && before.form === 'statement-q')) return true
  // “What worked? What didn’t?”: it means nothing without the one before, unless that is as bare (“Who? When?”).
  if (words <= HALF_WORDS && countWords(before) > 1) return true
  if (RESTARTS.finds(ask) || (ask.probe && !before.probe)) return true
  if (ARRANGING.has(ask.intent) && ARRANGING.has(before.intent)) return true
  // “What hurts most? Is it the cost or the downtime?” offers answers.
  if (ask.form === 'choice' && before.openness !== 'closed') return true
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
