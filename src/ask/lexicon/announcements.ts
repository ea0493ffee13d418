import type { Intent } from '../labels.js'

/** Words of a heading or label that announce what the asks under it are about. Base forms, comma separated. */
export const ANNOUNCEMENTS: Readonly<Record<Intent, string>> = {
  backstory: `
    history, background, trigger, backstory, what happened, story, origin, why you are here, past, tried before, previous, what prompted,
    critical event, compelling event, context, heart question, motivation, how they got here, the way here, what led here, tried,
    where they come from, how it started, turning point
  `,
  goal: `
    goal, vision, success, desired, outcome, objective, future, ideal, dream, aspiration, success metric, target, magic wand, desired state,
    future state, direction, where they want to be, destination, dream outcome, north star, future pacing, where they want to go
  `,
  importance: `importance, priority, why now, urgency, urgent, significance, why it matters, why that matters, what matters`,
  impact: `
    impact, implication, consequence, cost of inaction, quantify, cost of doing nothing, business case, stakes, deeper pain, math moment,
    roi, organizational, downstream, inaction, implicate, what it costs, damage, implication question, cost of waiting,
    what it does to them, knock-on
  `,
  problem: `
    pain, challenge, problem, frustration, gap, issue, symptom, bottleneck, deeper, surface, pain point, identify pain, struggle,
    pain funnel, friction, where it hurts, what hurts, what is not working, trouble, where it pinches, problem question,
    what gets in the way
  `,
  situation: `
    situation, current, process, operations, setup, existing, current state, workflow, tool, tech, environment, today, baseline, status quo,
    team & structure, how it works, warm-up, usage, check-in, number, where they are, present, how it is today, facts, situation question,
    present state, stack, how they do it, usage data
  `,
  person: `
    role, personal, about you, career, background, experience, person, family, who they are, household, bonding, the human, their world,
    about them, the people in it, who you are, champion's stake, the person
  `,
  'business-context': `
    company, business, market, industry, customer profile, customer journey, competitor analysis, organization, product & service, services,
    understanding customers, target audience, value proposition, executive, strategy, company story, growth, their business, their market,
    their company, go-to-market, their customers, big picture, customer base
  `,
  requirement: `
    requirement, criteria, needs, spec, scope, feature, evaluation criteria, preference, design, solution requirement, decision criteria,
    must-have, content, visual, technical, head question, functionality, site structure, fit, wish list, shopping list, what they want,
    what they need, must haves, selection criteria, needs analysis
  `,
  budget: `
    budget, money, price, pricing, investment, financial, compensation, salary, afford, funding, the money, money talk, funds, spend,
    economics
  `,
  timeline: `
    timeline, timing, urgency, deadline, schedule, availability, when, timeframe, critical event, dates, deadlines, by when, time scale,
    start date
  `,
  authority: `
    authority, decision, stakeholder, champion, approval, buying process, economic buyer, decision process, decision maker, decision-maker,
    committee, paper process, procurement, influencer, multi-thread, boss, partner, spouse, sign-off, consensus, who decides, who else,
    power, how they decide, who signs, approvals, who else is involved, people involved, buying group, stakeholder map
  `,
  competition: `
    competition, competitor, alternative, vendor, competitive, other option, compare, shopping around, interviewing elsewhere,
    other solution, evaluating, the others, other quote, rival, competitive landscape, versus, landmine, other vendor, battlecard
  `,
  'source-survey': `referral source, how did you hear, source, lead source, marketing source`,
  permission: `permission, permission-based, pattern interrupt, opener, ask permission, getting in the door, micro-commitment, earn the right`,
  'agenda-check': `
    agenda, upfront contract, up-front contract, set the stage, set agenda, frame, framing, expectation, opening, purpose, ground rule,
    set the table, plan of the call, up front, how this will go
  `,
  'understanding-check': `
    summary, summarize, summarise, recap, confirm, clarify, questions, understanding, playback, reflect, final question,
    check understanding, candidate question, q&a, mirror, read back, replay, teach back, say it back, label, paraphrase, restate
  `,
  'objection-probe': `
    objection, concern, hesitation, hesitant, pushback, stall, resistance, reservation, think about it, too expensive, not interested,
    isolate, negative reverse, reversal, red flag, no budget, not a priority, risk, go silent, rebuttal, brush-off, brush off, haggling,
    last doubts, think it over, what holds them back
  `,
  'need-payoff': `
    need-payoff, need payoff, payoff, value, benefit, value-based, solution value, worth, payoff question, what it is worth,
    solution benefit, return
  `,
  interest: `
    demo, debrief, walkthrough, pitch, presentation, present, solution, interest, reaction, trial close, temperature, feedback,
    share your solution, hook, temperature check, after the demo, showing, tour, tie-down, feature tour, the product
  `,
  'next-step': `
    next step, wrap, follow-up, call to action, book, booking, schedule, wrap-up, meeting, send, the ask, appointment, cta, advance,
    advancing, not interested, send me, call me back, next call, busy, close to a meeting, follow up, what happens next, agree what next,
    goodbye, book it, hand-off, set the meeting, close for the meeting, referrals
  `,
  close: `
    close, closing, commit, commitment, ask for the business, ask for the sale, sign, closing question, closing technique, final close,
    the close, offer, guarantee, risk reversal, trial, onboarding, contract, agreement, deal, getting to yes, ask for the order, sign up,
    join, renewal, renew, assumptive close, closing the deal, terms
  `,
  rapport: `rapport, small talk, icebreaker, ice breaker, bonding, build rapport, warm up, connect, break the ice, greeting, say hello, small-talk`,
  logistics: `
    contact, logistics, no-show, reschedule, voicemail, gatekeeper, confirm time, contact information, identification, verify, introduction,
    call back, scheduling, address, phone, housekeeping, tech check, verification, reach the decision maker, before you start, gate keeper,
    confirmation
  `,
  other: `coaching, feedback, stuck, rhetorical, tips, wow moment`,
}
