import { type Ask, contentWords, defineRule, phrases, type Sentence } from '../../src/rule.js'

const PROFILE_FACT = phrases([
  '(i|we) (see|saw|noticed|notice|read|understand) (that|on linkedin|from your profile)? (you|your company) (are|were) (in|with|from|a|an|based|hiring)',
  '^ (see|saw|noticed|notice) (that)? (you|you are) (in|with|hiring)',
  '(i|we) (see|saw|noticed|notice) (that|on linkedin)? you ... (went|studied|graduated|worked|work|lived|liked|posted|shared|commented|joined|attended|started|moved|won|spoke|follow|followed)',
  '(i|we) (see|saw|noticed|notice) (that|on linkedin)? you ... live (in|on|at|near|by)',
  '(i|we) (see|saw|noticed|checked out|came across|looked at|read|loved|liked) (your|one of your) ... (profile|post|posts|article|website|page|linkedin|podcast|video)',
  '(i|we) (see|saw|noticed|notice) (that)? you (are|follow|support|root for|like|love) ... (fan|supporter|person|family|household|runner|golfer|fisherman|angler|skier|gardener|collector)',
  'love what you (are|have been)? (doing|building|built)',
  '(congrats|congratulations) on (the|your|<slot>)',
  'fellow (alum|alumnus|alumna|graduate|fan|runner|golfer|dog|member|<slot>)',
])
const BUILDS_ON = new Set(['backstory', 'importance', 'impact'])
const LISTS: ReadonlySet<string> = new Set(['bullet', 'numbered', 'fence'])
const POINTS_BACK = phrases(['that', 'this', 'it', 'there', 'them', 'those'])

export default defineRule({
  id: 'canned-personalization',
  summary: 'Drops a fact from the customer’s profile and does nothing with it.',
  why: '“I see you are in the manufacturing industry…” tells people what they know already. A fact is worth saying when the next question could not be asked without it.',
  source: 'S3.1',
  instead: 'Say the fact, then ask something that only makes sense because of it.',
  say: 'What led up to that?',
  severity: 'warning',
  where: { notCall: ['coaching'], notStage: ['objection', 'close', 'wrap-up'] },
  messages: {
    untied:
      '“{fact}” names a fact about the customer and leads nowhere. They hear a profile read aloud: follow it with a question that builds on it, or drop it.',
  },
  options: { within: { default: 2, min: 1, help: 'Within how many sentences a question must take the fact up.' } },
  examples: {
    bad: [
      '**Rep:** «I see you are in the manufacturing industry.» We help firms like yours.',
      '> "«I see you went to UC Berkeley.» Have you got a minute?"',
      '> "«I noticed you are a hockey family.» Anyway, let me ask you something."',
      '- "«Congrats on the new role!» I wanted to introduce myself."',
      {
        text: '**Rep:** «I noticed you posted about hiring.» I liked it a lot. What made you write that post?',
        options: { within: 1 },
      },
    ],
    good: [
      '**Rep:** I saw you are in retail. What does a Saturday in retail look like since the parking changed?',
      '> "I noticed you posted about hiring. What led to that?"',
      '- "I see you moved into the second warehouse in May. What made the first one too small?"',
      '- "I noticed you are hiring for the night shift"',
      '> "I noticed you have no live chat. Is it something you have thought about?"',
      '- "I noticed you have two shops, are you planning to open more?"',
      '**Rep:** I see. And what happened then?',
    ],
  },
  sentence(sentence, { options, report }) {
    const { turn } = sentence
    // A fact alone in a list shows how to begin; what is said after it the rep decides.
    const isBeginning = !sentence.ask && turn.sentences.length === 1 && LISTS.has(turn.layout)
    if (sentence.ask?.negative || isBeginning) return
    const found = PROFILE_FACT.find(sentence)
    if (!found && !sentence.ask?.flaws.has('canned-personalization')) return
    const fact = new Set(contentWords(sentence))
    if (sentencesFrom(sentence, options.within).some((next) => next.ask && takesUp(next.ask, fact, next === sentence))) return
    report('untied', sentence, { fact: sentence.text })
  },
})

/** The sentence itself and the next ones of its turn. */
function sentencesFrom(sentence: Sentence, count: number): readonly Sentence[] {
  const { sentences } = sentence.turn
  const place = sentences.indexOf(sentence)
  return sentences.slice(place, place + 1 + count)
}

function takesUp(ask: Ask, fact: ReadonlySet<string>, same: boolean): boolean {
  if (BUILDS_ON.has(ask.intent)) return true
  if (same) return !ask.flaws.has('canned-personalization') && ask.openness === 'open'
  return contentWords(ask).some((word) => fact.has(word)) || (ask.openness === 'open' && POINTS_BACK.finds(ask))
}
