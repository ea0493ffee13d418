/**
 * Classes of wording that speak for a kind of ask, whatever the trade: phrases that a rep uses when asking about money, deciding, dates…
 * Base forms, comma separated; a word may stand in many classes.
 */
export const THEMES: Readonly<Record<string, string>> = {
  't-budget': `
    budget, afford, fund, funding, funded, allocate, set aside, put aside, earmark, ballpark, price range, price point, range, spend,
    budget range, line item, invest, investment, purse, pot, capex, opex, ceiling, upper limit, comfortable spending, expect to pay,
    expecting to pay, willing to pay, salary, compensation, salary range, figure in mind, number in mind, price in mind, stretch to,
    money available, comfortable with, out of pocket, earmarked, breakeven, payback
  `,
  't-price': `
    price, cost, fee, charge, pay, rate, quote, expensive, cheap, dear, pricey, dollar, pound, buck, euro, money, discount, bill, tariff,
    premium, rent, subscription, per month, a month, per year, per seat, worth, value, invoice, grand, cash, wage
  `,
  't-payhow': `
    finance, financing, deposit, instalment, installment, lump sum, credit card, direct debit, purchase order, upfront, monthly payment,
    down payment, payment term, lease, mortgage, loan, pay monthly, spread the cost, payment plan, insurance, cash, pay
  `,
  't-gainmoney': `revenue, sale, profit, margin, income, turnover, roi, return, saving, growth, ticket, deal size, job value, booking, average value`,
  't-decide': `
    decide, decision, approve, approval, sign off, signoff, sign-off, sign, signature, green light, greenlight, authorise, authorize,
    final say, veto, vote, say yes, say no, buy-in, buy in, weigh in, blessing, go-ahead, rubber-stamp, last word, call the shots,
    have a say, get a say, purse strings, make the call, give the nod, nod, consensus, choose, evaluate, evaluation, approval process,
    decision process, rfp, scorecard, sign it off, signs it off, own the budget, hold the budget, control the budget, get made, final word
  `,
  't-decider': `
    boss, cfo, ceo, cto, coo, cio, cro, vp, board, committee, stakeholder, decision maker, decision-maker, decisionmaker, spouse, wife,
    husband, partner, finance team, finance, manager, director, procurement, purchasing, legal, leadership, executive, economic buyer,
    champion, trustee, owner, head office, it department, accountant, lawyer, landlord, co-founder, cofounder, higher-up, higher up,
    management, superior, principal, chief, panel, other half, parent, family, influencer, gatekeeper
  `,
  't-involve': `
    involve, include, loop in, in the room, at the table, on board, consult, weigh in, part of, have input, input, copy in, bring in,
    bring along, need to be, have to be, run it by, run this by, check with, speak to, aligned, get aligned, join, anyone else,
    anybody else, who else, other people, someone else, besides you, besides yourself, apart from you
  `,
  't-procure': `
    contract process, purchase process, purchasing process, buying process, procurement process, vendor process, procurement,
    security review, legal review, tender, rfp, onboard a vendor, new vendor, new supplier, paperwork, purchase order, po, sign-off process,
    step, hoop, red tape, due diligence, framework, how do you buy, how do you usually buy, purchase like this, decision like this,
    something like this, this size, this kind of
  `,
  't-rival': `
    competitor, vendor, provider, supplier, quote, alternative, option, shop around, compare, comparison, bid, shortlist, other solution,
    other company, other companies, other provider, other vendor, other option, rival, another company, competition, contractor,
    other agency, other firm, other people, other bid, other estimate, other quote, looking at, look at, talk to, speak to, run against,
    up against, stack up, in-house, in house, build it yourself, diy, who else, anyone else, someone else, elsewhere, incumbent, dealer,
    agency, agencies, interviewing, other role, other organization, other broker, other agent
  `,
  't-evaluate': `
    evaluate, consider, compare, look at, look into, explore, weigh, assess, review, test, demo, see, interview, shortlist, in the running,
    on the table, on your list
  `,
  't-date': `
    deadline, timeline, timeframe, time frame, date, by when, go live, go-live, golive, target date, start date, timing, schedule, launch,
    time scale, timescale, calendar year, how soon, soon, cutoff, cut-off, expire, expiry, renewal, renew, run out, end date, in place,
    up and running, ready by, move in, move-in, availability, cycle, planning period, window, lead time, rush, move-in date, time-sensitive,
    how quickly, how fast, in a hurry, milestone
  `,
  't-calendar': `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october,
    november, december, tomorrow, next week, this week, next month, this month, next quarter, this quarter, this year, next year,
    end of year, end of the year, end of the month, morning, afternoon, evening, christmas, spring, summer, autumn, winter, fall, easter,
    noon, o'clock, weekend, month, quarter, year, week, day
  `,
  't-minutes': `
    minute, 15 minute, fifteen minute, 30 minute, half an hour, hour, quick call, quick chat, ten minutes, 20 minute, short call, 10 minute,
    30 second, second
  `,
  't-meet': `
    meeting, call, demo, demonstration, appointment, calendar, invite, follow up, follow-up, reconnect, chat, check back, check in,
    conversation, intro, introduce, introduction, next step, pilot, trial, visit, site visit, get together, hop on, jump on, book, book in,
    pencil in, schedule, set up a, zoom, connect, catch up, walk-through, walkthrough, session, consultation, come out, come by, stop by,
    swing by, come back, circle back, touch base, sit down, meet, survey, tour, viewing, showing
  `,
  't-send': `
    send, send over, share, email you, email over, forward, put together, one-pager, one pager, summary, proposal, brief, document,
    case study, example, sample, brochure, information, info, draft, outline, reference, refer, referral, anyone you know,
    who else do you know, know anyone, pass on, recommend, review of us, testimonial, write up, estimate, spreadsheet, side-by-side,
    side by side, walk you through, show you, talk you through, mock-up, recap
  `,
  't-nextstep': `
    next step, from here, where do we go, go from here, what happens next, move this along, moving this along, follow up, follow-up,
    from your side, on your end, next conversation, next meeting, next call, next, keep in touch, stay in touch, in the meantime,
    between now and then, take this forward, best way to, help you make the case, reconnect
  `,
  't-commit': `
    go ahead, move forward, moving forward, move ahead, get started, get going, sign up, sign, commit, commitment, lock in, lock you in,
    buy, purchase, order, enrol, enroll, deal, deposit, contract, agreement, reserve, hold a spot, onboard, kick off, put you down, proceed,
    ready to, pull the trigger, say yes, get you in, start with, give it a go, give it a try, try it, worth testing, test it, risk-free,
    join us, on board, get this signed, make it official, write it up, shake on it, partner with us, take it, choose us, go with,
    installation, install, book it, do business, work together, paperwork, renew, upgrade, start tomorrow, bring you on, set you up,
    get you set up, worth a try, worth trying
  `,
  't-now': `
    today, tonight, right now, right away, before i leave, before i go, this week, this afternoon, by friday, by tomorrow, now,
    straight away, on the spot, immediately, while i'm here, end of day, this minute
  `,
  't-trouble': `
    problem, challenge, issue, pain, frustrate, frustrating, frustration, scary, scariest, drown, pile up, procrastinate, exhausting,
    tiresome, fiddly, cumbersome, struggle, difficult, difficulty, hard, hardest, headache, bottleneck, break down, breakdown, breaks down,
    go wrong, wrong, fail, failure, fall through the cracks, fall through, slip through, slip, bother, annoy, hate, stuck, slow, slow down,
    waste, manual, error, mistake, miss, gap, limitation, obstacle, friction, barrier, trouble, bug, bugging, nightmare, lack, weak,
    weakness, complain, complaint, drag, mess, leak, ache, noise, noisy, pain point, painful, tedious, repetitive, duplicate, chaos,
    chaotic, confusing, clunky, crash, outage, downtime, delay, late, behind, dropped, drop off, broken, dread, pet peeve, grind, suck,
    sore, hurt, stress, stressful, overwhelm, tripping, trip up, keep you up, keeps you up, awake at night, up at night, get in the way,
    getting in the way, in your way, not working, isn't working, doesn't work, tired of, fed up, sick of, worry, worst, bad, badly,
    inefficient, inefficiency, inaccurate, rework, unreliable, draughty, drafty, damp, cold spot, smell, creak, rattle, drip, crack, mould,
    mold, symptom, going on, experiencing, falling apart, catch you out, let down, lets you down, wish was different, could be better,
    do better, improve, dissatisfied, unhappy, happy with, satisfied with, short of, run out, can't stand, cope, eating, eat up, sidetrack,
    hurdle, roadblock, snag, hiccup, glitch, flare, itch, sideways, backlog, churn, no-show, turnover
  `,
  't-loss': `
    lose, loss, impact, affect, effect, consequence, damage, knock-on, knock on, downstream, fallout, risk, waste, miss out, toll, suffer,
    ripple, stake, at stake, expose, penalty, fine, cost you, costing you, cost the, costing the, costing, do nothing, status quo,
    stay the same, stays the same, stay as it is, nothing changes, keep going like this, carry on, goes unresolved, unresolved, not solve,
    don't solve, isn't solved, doesn't get, don't fix, not fixed, ignore, left alone, leave it, let it ride, wait another, cost of waiting,
    cost of delay, waiting, persist, get worse, hit by, hurt, pay the price, burden, hold up, holding up, affected, mean for, means for,
    set you back, down the drain, go to waste, on the table, compound, spill over, lands on, landing on, fall on, falls on, bear the brunt,
    brunt, feel it, feels it, feel that, price of, quantify, put a number, put a figure, add up, adds up, what happens if,
    what happens when, what happens to, then what
  `,
  't-wish': `
    want, hope, like to, love to, wish, goal, aim, target, objective, success, successful, ideal, ideally, vision, achieve, dream, aspire,
    aspiration, outcome, accomplish, magic wand, wand, perfect world, win, home run, milestone, envision, picture, brag, end game, endgame,
    see yourself, happy, after, trying to do, trying to get, trying to accomplish, trying to achieve, end up with, over the moon, thrilled,
    best case, best-case, north star, ambition, hoping for, shoot for, working toward, working towards, great year, good year,
    great look like, good look like, success look like, look like to you, desired, future state, fast-forward, fast forward, paint me,
    a year from now, this time next year, in five years, five years, in 12 months, in twelve months, three years, wildest, change one thing,
    one thing you could change, if you could change, desired state, fix one thing, make disappear, result, ultimately, like things to be,
    should be different, would be different
  `,
  't-ideal': `perfect, ideal, ideally, dream, magic, wand, best, perfect world, if you could, wildest, brilliant, great, success, happy, thrilled`,
  't-trigger': `
    prompt, trigger, spark, inspire, cause, push, drive, motivate, attract, tip, behind, lead you, lead to, led you, bring you, brings you,
    brought you, brought this, made you, make you, made now, got you, get you, has you, had you, led up, came about, come about, come to,
    came to, end up, ended up, wound up, start looking, started looking, reach out, reached out, take this call, take the call,
    took this call, look into, looking into, book this, picked up the phone, call us, called us, in the first place, first place,
    first notice, first realise, first realize, land on, landed on, get into, story, history, origin, backstory, how it started,
    get started with, start thinking, thinking about, think about, final straw, last straw, breaking point, turning point, wake-up call,
    decide to look, decided to look, change your mind, changed, what happened, went on, going on when, occasion, event, why now, come up,
    came up, set off, catalyst, switch, leave, left, replace
  `,
  't-past': `
    before, last time, previously, ago, in the past, used to, original, originally, first time, already, so far, up to now, tried,
    try before, tried before, attempt, previous, earlier, last year, last month, since, history, at the time, back then, back when,
    when you bought, the day, last, past, ever, used to be, until now, to date, yet
  `,
  't-tried': `try, tried, attempt, experiment, test, trial, work out, workaround, solution, fix it, other things, thrown at, go about`,
  't-important': `
    important, importance, matter, priority, prioritise, prioritize, urgent, urgency, rank, crucial, critical, care, weight, significant,
    essential, scale of, scale from, on a scale, one to ten, 1 to 10, 1-10, out of ten, out of 10, top of the list, top of your list,
    top of mind, mean to you, means to you, big deal, why now, burning, pressing, high on, how high, number one, first on, come first,
    comes first, driving that, driving the timeline, driving this, driving the timing, must do, have to do, vital, worth solving,
    worth fixing, nice to have, non-negotiable, can wait, meaningful, motivation, why that, why is that
  `,
  't-driving': `driving, drive, pressure, initiative, creating, behind the timeline, behind the timing, behind that`,
  't-present': `
    currently, current, today, now, at the moment, right now, at present, existing, these days, typical, typically, usually, normally,
    day-to-day, day to day, as it stands, still, already, on average, average, in a typical, per week, per day, a week, a day, per month,
    regularly, generally, in place
  `,
  't-process': `
    process, workflow, procedure, step, handle, manage, track, run, operate, work, set up, set-up, setup, structure, organise, organize,
    flow, approach, method, system, routine, practice, arrangement, do you do, is it done, get done, look after, take care of, deal with,
    go about, report, monitor, measure, coordinate, assign, store, keep track, walk me through, talk me through, take me through,
    from start to finish, follow-up, onboard, respond, answer, process look like, day look like, week look like
  `,
  't-tool': `
    tool, software, crm, spreadsheet, excel, system, platform, app, stack, erp, tech, technology, technologies, website, site, hosting,
    domain, device, machine, equipment, boiler, furnace, unit, database, integration, solution, product, service, laptop, computer, server,
    cloud, ai, bot, tech stack, car, vehicle, van, truck, policy, plan, cover, provider, supplier, roof, window, kit
  `,
  't-people': `
    team, rep, staff, employee, crew, people, department, headcount, worker, colleague, agent, engineer, technician, tech, driver, nurse,
    teacher, office, site, location, branch, depot, warehouse, user, person, someone, somebody, anyone, admin, hire
  `,
  't-worknoun': `
    lead, pipeline, deal, forecast, ticket, order, stock, delivery, report, data, inventory, shipment, appointment, patient, visitor,
    traffic, email, campaign, project, job, task, shift, payroll, meeting, account, page, content, listing, property, visibility, calls,
    voicemail, enquiry, inquiry, call, review, conversion, conversion rate, hour, time, work, volume
  `,
  't-person': `
    role, title, position, career, background, personally, you personally, for you personally, kid, family, hobby, proud, enjoy, grow up,
    grew up, responsibility, born, live, married, grandchild, grandchildren, passion, passionate, promotion, promote, job, experience,
    year of experience, journey, day look like, your day, your week, in it for you, your career, your boss, look good, retire, your name,
    call you, first name, pet, dog, cat, wife, husband, child, household, at home, school, trade, before this, your style, love about,
    love most, outside of work, spare time, who lives, how old are you, age, been with, been there, been here, in this role, in the role,
    been doing this, measured on, bonus, legacy, yourself, about you, keep you motivated, gets you out of bed, you started, get started,
    get into
  `,
  't-you-self': `yourself, you personally, personally, your own, for you, about you, your role, your career, your job, your day, your life`,
  't-business': `
    market, industry, sector, growth, grow, strategy, strategic, business model, company, segment, expand, expansion, trend, services,
    founder, founded, seasonal, season, regulation, regulator, hire, hiring, acquisition, merger, ideal customer, customer, client,
    target audience, audience, niche, differentiate, unique, sets you apart, set you apart, make money, revenue stream, business,
    organisation, organization, product line, your product, your service, competitor, competing, position, mission, headwind, economy,
    demand, supply chain, direction, scale, scale up, focus, priorities this year, initiative, new branch, own customers, your customer,
    your market, your industry, your business, your company, branch, territory, region, shareholder, investor, win rate, recession, tariffs,
    overview, popular, offering, brand, find you, choose you
  `,
  't-theircust': `
    your customer, your client, your patient, your guest, your member, your student, your tenant, your reader, your shopper, customer,
    client, patient, guest, audience, visitor
  `,
  't-attr': `
    feature, size, colour, color, spec, specification, requirement, require, must-have, must have, criteria, criterion, need, look for,
    looking for, integrate, prefer, type, kind, capacity, capability, option, nice-to-have, dealbreaker, deal-breaker, deal breaker,
    bedroom, bathroom, style, material, format, language, support, security, compliance, compliant, model, version, quantity, seat, licence,
    license, warranty, delivery, location, design, page, platform, functionality, function, layout, wish list, wishlist, in mind, minimum,
    standard, quality, room, square, feet, shape, finish, height, width, weight, need it to, need to do, have to do, have to have,
    want it to, want to see, it include, included, built, level of, service level, sla, term, length, guest, flavour, flavor, diet, allerg,
    trim, mileage, choose, pick, selection, decide between, ideal, expect from, expecting from, expect, evaluate, matter most,
    most important, must, without, compatible, certified
  `,
  't-reluct': `
    concern, hesitate, hesitant, hesitation, hold back, holding back, holding you back, hold you back, stop, stopping, stopping you, worry,
    doubt, reservation, think about it, think it over, think over, think through, give you pause, giving you pause, pause, uneasy, nervous,
    skeptical, sceptical, risk, fear, afraid, scare, unsure, not sure, comfortable, confident, confidence, reluctant, reluctance, objection,
    prevent, in the way, push back, pushback, on the fence, cold feet, sticking point, too expensive, compared to what, too much, put off,
    putting you off, puts you off, hang-up, hangup, hang up, sceptic, say no, not move forward, get in the way of, on your mind,
    haven't addressed, missing, need to see, need to be true, have to be true, need to change, have to change, would need to, would it take,
    feel safe, uncomfortable, bothering you, what else, anything else, make you hesitate, catch, afraid of, sit right, deal-breaker,
    dealbreaker, derail, kill, block, blocker, reason, questioning, weighing, real reason, really about, is it the, timing, a no, not now,
    consider alternatives, change your mind
  `,
  't-payoff': `
    worth, free up, save, benefit, gain, value, mean for, mean to, difference, do for you, do for your, allow, let you, enable, extra,
    imagine, get back, be able to, what would that do, what would it do, change for you, would change, change if, be different,
    with the time, hours back, time back, in your pocket, help you, make possible, open up, unlock, look different, would it mean,
    would that mean, easier, improve, upside, payoff, look like for you
  `,
  't-solve': `
    solve, fix, address, resolve, sort, sorted, eliminate, get rid, gone, go away, went away, disappear, taken care of, off your plate,
    automate, cut, halve, reduce, stop, remove, lift, capture, recover, double, never have to, no longer, instead of
  `,
  't-react': `
    sound, think, feel, interested, interest, look, see yourself, resonate, excite, excited, exciting, reaction, stand out, stood out,
    first impression, impression, appeal, useful, helpful, thought, fit, like what, like the, make sense, makes sense, see this, see your,
    see how, picture, landing, land, strike, grab, catch your eye, ring any bells, hit the mark, worth exploring, worth a look,
    up your street, solve what, on track, what you had in mind, impressed, relevant, valuable, work for you, use this, using this,
    using a tool, would you use, open to, sound like, fair, better than, robotic, favourite, favorite, compare to how, gut, opinion, love,
    surprised
  `,
  't-grasp': `
    right, correct, understand, understood, clear, make sense, mean by, you mean, capture, accurate, summarise, summarize, missing anything,
    miss anything, missed, follow, question, questions for me, any questions, hear you, hearing, in other words, clarify, recap, got that,
    get that, get it, getting this, so you're saying, you're saying, sounds like, fair summary, misunderstood, specifically mean, define,
    mean to you, with me, wrong about, confirm, double-check, read that, still the, is that what, still reflect, about right
  `,
  't-agenda': `
    agenda, cover, time together, our time, get out of, out of this, this call, this conversation, today's call, our call, our conversation,
    the hour, the session, this session, this meeting, the meeting, our meeting, today's, plan for today, for today, discuss, start with,
    begin, walk away with, good use of, how this might go, ground rules, format, focus on today, talk about today, add to, here's what,
    sound like a plan, work for you, sound good, sound fair, be straight with each other, order, take away, can i help you today,
    can i assist, assist you, help you today
  `,
  't-permit': `
    may i, can i, could i, mind if, do you mind, would you mind, ok if, okay if, all right if, alright if, is it ok, is it okay,
    ok with you, okay with you, all right with you, permission, have a minute, got a minute, take notes, record, ask you, ask a few,
    a few questions, couple of questions, few questions, catch you, bad time, if i may, allow me, happy for me, go on, carry on,
    tell you why i called, got a moment, have a moment, have a second, got a second, thirty seconds, 30 seconds, slow down, dig into,
    explore that, go deeper
  `,
  't-ask-verb': `ask, question, tell, share, explain, describe, talk, hear, know, understand, learn, walk, elaborate, say, help me`,
  't-small': `
    weekend, weather, day going, how are you, how are things, are you doing, you been, holiday, vacation, game, match, drive over, journey,
    busy, traffic, coffee, lunch, trip, keeping well, christmas, thanksgiving, birthday, sunny, rain, snow, heat, warm, cold out, travel,
    garden, puppy, dog, marathon, season, concert, book, movie, holidays, kids, grandkids, local, lovely, your day, your week, your morning,
    settle in, recover, going so far, treating you
  `,
  't-logistic': `
    hear me, see my screen, my screen, share my screen, audio, email address, email, number, address, spell, spelt, spelled, speak with,
    speaking with, speaking to, speak to, reach you, good time, bad time, better time, best time, still good, available, is this, join,
    waiting, wait for, link, zoom, teams, camera, mute, voicemail, call back, call you back, ring back, reschedule, parking, park,
    gate code, gate, cell, mobile, landline, line, connection, dial, dial in, hold, message, right person, last name, surname, first name,
    full name, confirm, calendar invite, attend, running late, running behind, how long have you got, hard stop, still work, still okay,
    date of birth, postcode, zip code, account number, on the line, home, who am i, invite, best email, right number, copy
  `,
  't-source': `
    hear about us, heard about us, hear of us, find us, found us, find out about us, come across us, came across us, referred you,
    refer you, find me, learn about us, which ad, google, saw our, our ad, sent you our way, put you on to us, put you onto us,
    point you to us, our website, hear about, how did you find, come across, who told you, recommended us, where did you see, our name,
    my name, brought you to our
  `,
  't-rhetoric': `
    guess, believe, wonder why, who wouldn't, who doesn't, what's not to like, remember when, remember the, you know what, know what,
    how hard, isn't it funny, where was i, secret, imagine that, crazy, why do i, why am i, see this, did you hear, did you see,
    you might be wondering, might be asking, differently, in my shoes, support you, doing differently, more about that, feedback
  `,
  't-tellme': `
    tell me more, more about that, example, for instance, elaborate, more specific, be specific, go on, say more, specifically, specific,
    in particular, what do you mean, dig, expand on
  `,
  't-any': `any, anything, anyone, anybody, something, someone`,
  't-else': `else, other, another, besides, beyond, apart from, in addition`,
  't-most': `biggest, most, main, top, one thing, number one, primary, single, hardest, worst, best, first, greatest, key`,
  't-scale': `
    how many, how much, how often, how long, how big, percentage, percent, number of, rate, average, roughly, how far, how frequently,
    what share, what proportion, how fast, how quickly, size
  `,
  't-seller': `we, our, i, my`,
  't-change': `change, switch, replace, move away, move from, shift, different, differently, transition, migrate`,
  't-good': `good, great, well, nice, perfect, love, like, fine, favourite, enjoy, happy`,
  't-like': `like, love, enjoy, prefer, favourite, favorite`,
  't-feel': `feel, feeling, emotion, confident, comfortable, happy, worried, think`,
  't-time': `time, hour, minute, day, week, month, quarter, year`,
  't-life': `
    house, home, kitchen, bathroom, garden, yard, bedroom, living, move, retire, wedding, holiday, school, neighbourhood, neighborhood,
    family, health, sleep, body, tooth, knee, back, dinner, party, weekend
  `,
  't-fit': `
    work for you, works for you, suit, make sense, sound good, fair, okay, ok, reasonable, deal, agreed, help, helpful, useful, open to,
    worth, interested
  `,
  't-offerhelp': `
    would it help, would it be helpful, would it be useful, would it make sense, would it be worth, shall i, should i, shall we, should we,
    can i send, can i show, want me to, want to see, would you like me, would you like us, can we get, could we, can we, let me,
    why don't i, why don't we, how about, what if we, would you be open, are you open, be open to, be willing, is there anything i can,
    does it make sense, let's
  `,
}
