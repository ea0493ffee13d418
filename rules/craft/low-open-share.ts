import { openedUp, rewordingChange } from '../../src/built-in.js'
import { type Ask, bullets, defineRule, numbered, share, talkingPoints, turns } from '../../src/rule.js'

const isOpen = (ask: Ask) => ask.openness === 'open'

/** A share of fewer questions tells nothing. */
const FEWEST = 5
/** So many questions are opened up by way of example. */
const MOST = 3

export default defineRule({
  id: 'low-open-share',
  summary: 'Few questions invite more than a yes, a no or a number.',
  why: 'Open questions alone win no sale, studies found no such link. But a talk of yes and no tells only what the rep thought of asking.',
  source: 'Rackham (no measurable link); MITI 3 for the share; S4.8 shows a good closed question',
  instead: 'Walk me through the last time it happened.',
  say: 'Can you walk me through the last time that happened?',
  severity: 'info',
  where: { notRole: ['doc'], call: ['discovery', 'in-home', 'interview', 'renewal', 'mixed'] },
  messages: {
    few: 'Open questions: {count} of {total}. Yes, no and numbers tell only what you thought of asking: turn some into “Walk me through…” or “How come…”.',
  },
  options: { min: { default: 0.4, min: 0, max: 1, help: 'The share of questions that should be open.' } },
  offWhen: 'The script is a form on purpose, for example a safety check.',
  examples: {
    bad: [
      bullets(
        '«Discovery call» / Do you use a planning tool? / How many vans do you run? / Is it reliable? / Who signs off on this? / What happened that got you looking?',
      ),
      turns(
        '«Boiler visit» / Is the boiler loud? / Do you have cold rooms? / Is the hot water slow? / How old is it? / Do you own the house? / Has it been serviced?',
      ),
      {
        text: numbered(
          '«Discovery call» / What happened that got you looking? / What gets in your way today? / How many vans do you run? / Who signs off on this? / When do you need it?',
        ),
        options: { min: 0.6 },
      },
    ],
    good: [
      bullets(
        'Discovery call / Walk me through the last time it failed. / What happened that got you looking? / How do you plan the tours? / How many vans do you run? / Who signs off on this?',
      ),
      turns(
        'Discovery call / What gets in your way today? / What does that cost you? / How did you come to run this? / What is your budget? / Is there anything else?',
      ),
      numbered(
        'Discovery call / What happened that got you looking? / What gets in your way today? / How many vans do you run? / Who signs off on this? / When do you need it?',
      ),
      '- "Is the boiler loud?"',
    ],
  },
  script(script, { options, report }) {
    const asks = talkingPoints(script)
    if (asks.length < FEWEST || share(asks, isOpen) >= options.min) return
    const changes = asks
      .filter(({ openness }) => openness === 'closed')
      .flatMap((ask) => openedUp(ask).flatMap((wording) => rewordingChange(script, ask, wording)))
    report('few', { span: script.head }, { count: asks.filter(isOpen).length, total: asks.length }, { changes: changes.slice(0, MOST) })
  },
})
