import { defineRule, phrases } from '../../src/rule.js'

const BAD_TIME = phrases([
  '(bad|wrong|terrible|awful|inconvenient|poor) (time|moment)',
  '(catch|caught|get|got|find|found) you at (a|an) ... (time|moment)',
  'in the middle of (something|anything)',
  'am i (interrupting|disturbing)',
])

/** “Is this a priority, or is it the wrong time?”: the time for the matter, not for the call. */
const MATTER = phrases(['(priority|problem|issue|need|worry|concern|plan|plans|project|fit|radar)'])
const ELSE_NOT = phrases(['or (is|was) (this|it|now) ... (bad|wrong|poor) (time|moment)'])

export default defineRule({
  id: 'bad-time-opener',
  summary: 'Opens a cold call by asking whether it is a bad time.',
  why: 'It hands the person the reason to hang up before they know what the call is about. In a large set of recorded cold calls it made a meeting 40 % less likely.',
  source: 'Gong cold call data, by way of lorenzobizzi.com',
  instead: 'Say who you are and why you are calling, then ask for half a minute.',
  say: "I'll tell you in half a minute why I'm calling, and then you decide whether we go on. Is that all right?",
  severity: 'info',
  where: { call: ['cold'], notStage: ['voicemail', 'close', 'wrap-up'] },
  messages: {
    opener: '“{ask}” hands the person a reason to hang up before they know what it is about. Give the reason for your call first.',
  },
  examples: {
    bad: [
      { text: '**Rep:** Hi, this is Sam. «Did I catch you at a bad time?»', with: { call: 'cold' } },
      { text: '- "«Is this a bad time?»"', with: { call: 'cold' } },
      { text: '> "«Am I interrupting anything?»"', with: { call: 'cold' } },
    ],
    good: [
      { text: '**Rep:** The reason I am calling is your second warehouse. May I take half a minute?', with: { call: 'cold' } },
      { text: '- "Is now still a good time to come in and look at it?"', with: { call: 'in-home' } },
      { text: '**Rep:** Did I catch you at a bad time?', with: { call: 'in-home' } },
      { text: '## Opening\n\n- "Is the roof a priority for you this year, or is this the wrong time?"', with: { call: 'cold' } },
      { text: '- "When is a better time to reach you?"', with: { call: 'cold' } },
    ],
  },
  ask(ask, { report }) {
    if (BAD_TIME.finds(ask) && !(MATTER.finds(ask) && ELSE_NOT.finds(ask)))
      report('opener', ask, { ask: ask.text }, { reword: ['May I take half a minute to tell you why I am calling?'] })
  },
})
