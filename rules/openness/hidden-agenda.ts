import { defineRule, isOffer, mayBe, phrases, repTurns } from '../../src/rule.js'

const PRETEXT = phrases([
  'just checking in',
  'just (wanted|want|calling|called|reaching out) to (check in|touch base|follow up|say hi|say hello)',
  '~pick your brain',
  'just touching base',
])
/** “Just want to follow up at the right time.”: speaks of the next call, not of this one. */
const NEXT_TIME = phrases(['follow up (at|when|once)'])
const DENIAL = phrases([
  'not (trying|here|calling|going|looking) to (sell|pitch) (you|anything|anyone)',
  '(this|it|that) (is|was) not (a|your typical) (sales|cold) (call|pitch)',
  'not (a|your typical) (sales|cold) (call|pitch)',
  '(am|are) not ... (selling|pitching) (you|anything)',
])

export default defineRule({
  id: 'hidden-agenda',
  summary: 'Hides why the rep is calling: “just checking in”, “not trying to sell you anything”.',
  why: 'People notice a purpose that is not named, and wait for it instead of listening. In almost every talk that failed, the rep had hidden the agenda.',
  source: 'S4.2, S4.4',
  instead: 'Say in one sentence why you are calling.',
  say: "I'm calling to find out whether we could be of any use to you.",
  severity: 'warning',
  where: { notCall: ['coaching'] },
  messages: {
    pretext: '“{phrase}” hides why you are calling. People wait for the catch instead of listening: say the real reason.',
    denial: '“{phrase}” is followed by an offer later in this script. From then on nothing is believed: say openly what you sell.',
  },
  options: { phrases: { default: [] as readonly string[], items: 'phrase', help: 'Further phrases that hide the purpose.' } },
  examples: {
    bad: [
      '**Rep:** «Hi Dana, just checking in.»',
      '> "«I would love to pick your brain for ten minutes.»"',
      `
        **Rep:** «Don't worry, I'm not trying to sell you anything.» How is business?

        **Rep:** We offer a free trial, and our platform pays for itself.`,
      { text: '- "«I happened to be in the neighbourhood.»"', options: { phrases: ['happened to be in'] } },
    ],
    good: [
      '**Rep:** Hi Dana, I am calling because your contract ends in May.',
      '> "I\'m not trying to sell you anything. I only want to hear what went wrong."',
      '- "I sell route planning, and I would like to see whether it fits you."',
      '**Rep:** When do you decide? I just want to follow up at the right time.',
      '**Customer:** I was just checking in.',
      {
        text: '> "I am not trying to sell you anything."\n\n> "I will walk you through our platform. What goes through your mind?"',
        with: { call: 'interview' },
      },
    ],
  },
  sentence(sentence, { script, options, productNames, report }) {
    const pretext = PRETEXT.find(sentence) ?? phrases(options.phrases).find(sentence)
    const said = (hit: { readonly start: number; readonly end: number }) => ({ phrase: sentence.text.slice(hit.start, hit.end) })
    if (pretext && !NEXT_TIME.finds(sentence)) return report('pretext', sentence, said(pretext))
    const denial = DENIAL.find(sentence)
    // Who interviews people for what they know may show what was built from it; it is a pretext where he also asks them to buy.
    if (!denial || (script.call === 'interview' && !script.asks.some((ask) => mayBe(ask, 'close')))) return
    const later = repTurns(script)
      .flatMap((turn) => turn.sentences)
      .filter((next) => next.span.start > sentence.span.start)
    if (later.some((next) => isOffer(next, productNames))) report('denial', sentence, said(denial))
  },
})
