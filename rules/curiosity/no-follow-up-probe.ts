import { followUpTo } from '../../src/built-in.js'
import {
  type Ask,
  blockquotes,
  breathsOf,
  bullets,
  defineRule,
  isCore,
  isDeal,
  isFollowedUp,
  isFollowUp,
  isOffered,
  isPut,
  numbered,
  shorten,
  turns,
} from '../../src/rule.js'

/** Below this an intent is a guess. */
const GUESS = 0.3

export default defineRule({
  id: 'no-follow-up-probe',
  summary: 'Questions about the customer that nobody follows up.',
  why: 'The first answer is the short one. One or two questions deeper is where people find out that somebody listens, and where the reasons are; a list of one-shot questions never gets there.',
  source: 'S3.10, S0.8; Huang et al. 2017 on follow-up questions',
  instead: 'What happened then?',
  severity: 'warning',
  overrides: [{ message: 'neither', severity: 'info' }],
  where: { stage: ['discovery', 'other'], notCall: ['cold', 'objection', 'close', 'coaching'] },
  messages: {
    none: 'None of the {count} questions about the customer here is followed up. The first answer is the short one: after “{ask}” plan a second one such as “{probe}”',
    neither:
      'Neither of the {count} questions about the customer here is followed up. The first answer is the short one: after “{ask}” plan a second one such as “{probe}”',
    few: 'Only {followed} of the {count} questions about the customer here are followed up. The first answer is the short one: after “{ask}” plan a second one such as “{probe}”',
  },
  options: {
    minShare: { default: 0, min: 0, max: 1, help: 'The share of them that needs a follow-up. With 0 one is enough.' },
  },
  offWhen: 'The list is a menu from which reps pick; say `role: bank` for it.',
  examples: {
    bad: [
      {
        text: bullets(
          'Discovery call / ## «Discovery questions» / What happened that got you looking? / What gets in your way today? / What are you trying to achieve? / How many vans do you run? / What is your budget?',
        ),
        severity: 'warning',
      },
      {
        text: turns(
          'Discovery call / ## «Discovery» / How did you end up with three systems? / How many people work with them? / What are you trying to achieve this year? / Who signs off on this? / What is your budget? / When do you need it?',
        ),
        severity: 'info',
      },
      {
        text: numbered(
          'Discovery call / ## «Discovery questions» / What happened that got you looking? / And what happened then? / What gets in your way today? / What are you trying to achieve? / How did you come to run the workshop? / What is your budget?',
        ),
        options: { minShare: 0.5 },
      },
    ],
    good: [
      bullets(
        'Discovery call / ## What happened that got you looking? / What gets in your way today? / What are you trying to achieve? / How many vans do you run? / What is your budget?',
      ),
      bullets(
        'Discovery call / ## Discovery questions / What gets in your way today? / How many vans do you run? / Say more about that. / What are you trying to achieve? / What is your budget?',
      ),
      bullets(
        'Discovery call / ## Discovery questions / What happened that got you looking? / And what happened then? / What gets in your way today? / How many vans do you run? / What is your budget?',
      ),
      `
        # Discovery call

        ## Discovery

        "What gets in your way today?"

        *[If yes: "Can you give me an example?"]*

        "What are you trying to achieve?"

        "How many vans do you run?"

        "What is your budget?"`,
      turns(
        'Discovery call / ## Discovery / What happened that got you looking? / Customer: A crash. / How many vans do you run? / What is your budget? / When do you need it? / Who signs off on this?',
      ),
      bullets(
        'Discovery call / ## Discovery / What gets in your way most? / How are you handling this today? / What should be different by spring? / How many vans do you run? / What is your budget?',
      ),
      bullets(
        'Discovery call / ## Discovery / How many vans do you run? / What is your budget? / Who signs off on this? / ## Follow-up questions / How long have the tours been late? / What have you tried so far? / What did the drivers make of it?',
      ),
      blockquotes(
        'Discovery call / ## Discovery / What do you care about most, and why is that? / What are you trying to achieve? / How many vans do you run? / What is your budget? / When do you need it?',
      ),
    ],
  },
  stage(stage, { script, options, report }) {
    if (script.role === 'bank') return
    // Where headings tell what is discovery, what stands elsewhere is none.
    if (stage.stage === 'other' && script.stages.some((run) => run.stage === 'discovery')) return
    // A heading that is itself a question parts no talk.
    if (stage.sections[0]?.title.trim().endsWith('?')) return
    // A guess makes no fault, and whoever digs into a fact of the customer's digs.
    if (options.minShare === 0 && stage.asks.some((ask) => !isCore(ask) && !isDeal(ask) && isFollowUp(ask))) return
    // What is asked in one go has one answer, and is followed up once.
    const isRead = (ask: Ask) => isCore(ask) && ask.confidence.intent >= GUESS && isPut(ask)
    const isCounted = (ask: Ask) => isRead(ask) && !isOffered(ask, script.asks[ask.index - 1]) && !isRhetorical(ask)
    const said = [...new Set(stage.asks.map(({ turn }) => turn))]
    const core = said.flatMap((turn) => breathsOf(script, turn).flatMap((breath) => breath.filter(isCounted).slice(0, 1)))
    if (core.length < 2) return
    const single = core.filter((ask) => !isFollowUp(ask) && !isFollowedUp(script, ask))
    const followed = core.length - single.length
    // A story leaves most open: “What happened?” before “When was that?”
    const first = single.find(({ openness }) => openness === 'open') ?? single[0]
    if (first === undefined || followed >= Math.max(1, Math.ceil(options.minShare * core.length))) return
    const probe = followUpTo(first)
    const head = { span: stage.head }
    const suggest = [`After “${shorten(first.text, 60)}” plan “${probe}”`]
    if (followed > 0) report('few', head, { followed, count: core.length, ask: first.text, probe }, { suggest })
    else report(core.length === 2 ? 'neither' : 'none', head, { count: core.length, ask: first.text, probe }, { suggest })
  },
})

/** “The worry about Mondays? It is gone.” paints a picture, it asks nothing. */
function isRhetorical({ form, sentence }: Ask): boolean {
  if (form !== 'statement-q') return false
  const { sentences } = sentence.turn
  const next = sentences[sentences.indexOf(sentence) + 1]
  return next !== undefined && next.ask === undefined
}
