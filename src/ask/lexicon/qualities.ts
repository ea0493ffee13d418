/** Classes of adjectives, adverbs, quantities and small words. */
export const QUALITIES: Readonly<Record<string, string>> = {
  'q-most': `
    biggest, main, top, primary, single, number one, greatest, key, most, worst, best, first, hardest, toughest, largest, one thing,
    number-one, chief, major, central, core, especially, particularly, above all, most of all
  `,
  'q-bad': `
    bad, worse, worst, hard, difficult, tough, tricky, painful, scary, scariest, frightening, exhausting, tiresome, fiddly, cumbersome,
    laborious, unprofitable, frustrating, annoying, stressful, slow, late, manual, broken, clunky, messy, confusing, inaccurate, unreliable,
    outdated, old, expensive, noisy, loud, cold, hot, damp, tired, stuck, overwhelmed, unhappy, dissatisfied, wrong, missing, inefficient,
    tedious, repetitive, time-consuming, weak, poor, awful, terrible, short-staffed, understaffed, overworked, behind, behind schedule,
    unclear, uncomfortable, worried, anxious, sore, stiff, leaky, faulty, dodgy
  `,
  'q-good': `
    good, great, nice, well, happy, satisfied, pleased, ideal, perfect, excellent, fine, smooth, easy, better, best, fantastic, successful,
    thrilled, delighted, proud, amazing, brilliant, wonderful, favourite, favorite, dream, positive, strong
  `,
  'q-important': `
    important, critical, crucial, essential, vital, urgent, pressing, key, significant, serious, meaningful, non-negotiable, valuable,
    worthwhile, high priority, top priority, a priority, big deal, worth it, worth solving, worth fixing
  `,
  'q-now': `
    today, tonight, now, right now, right away, straight away, immediately, before i leave, before i go, before we hang up, on the spot,
    this minute, while i'm here, while i am here, by friday, by tomorrow, by end of day, this afternoon, this evening, this week,
    before the end of the month, while it lasts, on this call
  `,
  'q-present': `
    currently, current, today, nowadays, at the moment, right now, at present, presently, existing, these days, typical, typically, usual,
    usually, normally, generally, on average, average, day-to-day, day to day, as it stands, still, already, per week, per day, a week,
    a day, per month, per year, annually, regularly, often, in place, in house, on hand, right this minute, at this point, most weeks,
    most days, as of now, in use, so far
  `,
  'q-past': `
    before, last time, previously, ago, in the past, originally, first time, already, so far, up to now, previous, earlier, last year,
    last month, last week, last quarter, since, history, at the time, back then, back when, in the first place, ever, used to, until now,
    to date, yet, initially, at first, formerly, once, recently, lately, over the last, over the past
  `,
  'q-future': `
    next year, this time next year, in a year, a year from now, six months from now, in six months, in 12 months, in twelve months,
    in three years, five years, in five years, long term, long-term, down the road, future, in the future, eventually, going forward,
    moving forward, ideally, ultimately, by the end of, by spring, by summer, by next, someday, tomorrow's, looking ahead, next phase,
    from now
  `,
  'q-ideal': `
    ideal, ideally, perfect, perfectly, dream, magic, magically, in a perfect world, in an ideal world, wildest, best case, over the moon,
    no limits, anything possible, without constraints, if anything were possible
  `,
  'q-personal': `
    personally, you personally, for you personally, yourself, your own, as a person, for yourself, on a personal level, personal, human,
    individually, in your own words, privately, off the record, your day, your week, your role, your job, your career, your life, your boss,
    in it for you
  `,
  'q-else': `
    else, other, another, besides, beyond, apart from, aside from, in addition, as well, more, further, additional, any other,
    anything else, anyone else, what else, who else, somebody else, someone else, alternatively
  `,
  'q-any': `any, anything, anyone, anybody, something, someone, somebody, some, at all`,
  'q-none': `no, not, nothing, never, none, nobody, no one, neither, nor, without, unless, hardly, can not, cannot, do not, does not, did not, is not`,
  'q-scale': `
    how many, how much, how often, how long, how big, how large, how far, how fast, how quickly, how frequently, how soon, what percentage,
    what percent, what share, what proportion, what number, number of, rate, on average, roughly, approximately, ballpark number, how old,
    how late, how early, how high
  `,
  'q-rating': `scale of, scale from, one to ten, 1 to 10, 1-10, 1–10, zero to ten, out of ten, out of 10, from one to, rate, score, rank`,
  'q-money-amount': `
    affordable, cheap, cheaper, expensive, costly, pricey, dear, free, paid, funded, within reach, in budget, over budget, out of budget,
    in range, monthly, upfront, annual, annually
  `,
  'q-time-fast': `
    soon, sooner, quickly, quick, fast, urgent, urgently, asap, rush, hurry, in a hurry, time-sensitive, flexible, firm, fixed,
    hard deadline, by when, when ideally, how soon, before, by, in time, on time
  `,
  'q-fit': `
    fair, ok, okay, reasonable, agreed, deal, right, correct, helpful, useful, open, worth, interested, interesting, curious, comfortable,
    available, free, willing, happy to, sensible, relevant, good fit, a fit, right fit, on track, make sense, makes sense, sound good,
    sounds good, sound fair, sounds fair, sound right, sound reasonable, work for you, works for you
  `,
  'q-sure': `sure, confident, certain, comfortable, ready, convinced, clear, positive, committed, serious, on board, certain, set`,
  'q-hyp': `would, could, might, if, suppose, imagine, assuming, hypothetically, what if, say, were to, let's say, if there was, if there were`,
  'q-specific': `
    specific, specifically, exactly, precisely, concrete, in particular, particular, example, for example, for instance, recent, last, real,
    actual, in detail, such as
  `,
  'q-more': `
    more, further, deeper, again, a bit more, a little more, more about, little bit more, keep going, go on, and then, what then, then what,
    next, after that, and
  `,
  's-seller': `we, us, our, i, me, my, ours, mine, myself, ourselves`,
  's-they': `they, them, their, theirs, he, she, him, her, his`,
  's-it': `it, that, this, these, those, there, one, ones, which`,
  's-you': `you, your, yours, yourself, you guys, you all, you both, y'all, folks`,
}
