/**
 * Classes of nouns: words that mean the same for the question "what is this ask about?", whatever the trade. Base forms, comma
 * separated; several words are a phrase. A word may stand in many classes.
 */
export const THINGS: Readonly<Record<string, string>> = {
  money: `
    money, price, cost, fee, charge, rate, dollar, pound, euro, buck, grand, cash, bill, invoice, payment, quote, quotation, estimate,
    tariff, premium, rent, subscription, retainer, discount, rebate, tax, wage, expense, spend, deposit, down payment, instalment,
    installment, mortgage, loan, lease payment, sum, amount, figure, price tag, sticker price, hourly rate, monthly fee, surcharge,
    commission, fare, toll, penny, cent, per month, per seat, per user, per unit, a month, a head
  `,
  budget: `
    budget, funding, funds, fund, price range, price point, spending limit, ceiling, ballpark, line item, purse, pot, capex, opex,
    investment, allocation, allowance, spend range, budget range, comfort zone, spending cap, money set aside, cost centre, cost center,
    financing, finance option, payment plan, payment terms, grant money, affordability, pre-approval, preapproval, pre-qualification,
    credit limit, salary range, salary expectation, compensation, desired salary, pay range, asking price, purchase price, monthly payment,
    monthly figure, out-of-pocket
  `,
  income: `
    revenue, profit, margin, income, turnover, roi, return on investment, earnings, ebitda, cash flow, bottom line, top line, gross,
    takings, proceeds, yield, commission income, ticket value, deal size, order value, basket size, lifetime value, average sale, bookings,
    billings, arr, mrr, sales figure, sales target
  `,
  loss: `
    loss, waste, penalty, fine, damage, consequence, impact, effect, fallout, toll, ripple, knock-on effect, side effect, downside,
    cost of waiting, cost of delay, cost of inaction, opportunity cost, missed revenue, lost revenue, lost sale, lost time, write-off,
    shrinkage, attrition, exposure, liability, stake, harm, hit, strain, burden, setback, downtime cost, overtime
  `,
  gain: `
    benefit, gain, value, worth, advantage, upside, payoff, reward, saving, savings, improvement, difference, win, return, efficiency,
    boost, lift, uplift, extra time, extra money, peace of mind, breathing room, freedom, relief, head start
  `,
  trouble: `
    problem, challenge, issue, pain, pain point, struggle, difficulty, headache, bottleneck, breakdown, failure, frustration, annoyance,
    obstacle, friction, barrier, trouble, bug, nightmare, weakness, complaint, drag, mess, leak, ache, noise, chaos, outage, downtime,
    delay, pet peeve, grind, hurdle, roadblock, snag, hiccup, glitch, backlog, churn, no-show, turnover, gap, limitation, error, mistake,
    defect, fault, hassle, bother, inconvenience, crisis, emergency, incident, breach, inefficiency, rework, shortage, overrun, symptom,
    smell, damp, draught, draft, mould, mold, rust, crack, rattle, drip, flood, infestation, rodent, termite, wear and tear, stain,
    shortfall, shortcoming, disruption, conflict, confusion, stress, burnout, worry, time sink, blocker, blind spot, sore spot, hot spot,
    cold spot, fire, firefighting, manual work, duplicate work, double entry, silo, red flag, disappointment, loophole, choke point,
    slowdown, setback, mishap, trap, weak spot, weak link, thorn, stumbling block, pressure point, worst part, hardest part, toughest part,
    painful part, tedious part, weakest part
  `,
  concern: `
    concern, hesitation, reservation, doubt, worry, fear, objection, pushback, reluctance, hang-up, hangup, cold feet, sticking point,
    deal-breaker, dealbreaker, red line, catch, skepticism, scepticism, second thoughts, unease, anxiety, risk, uncertainty, question mark,
    resistance, nagging feeling, apprehension, qualm, misgiving, blocker, show-stopper, showstopper, gut feeling, trust issue,
    bad experience
  `,
  goal: `
    goal, objective, aim, target, vision, outcome, success, dream, ambition, aspiration, milestone, result, win, home run, end game,
    endgame, north star, mission, wish, wish list, desired state, future state, end result, end state, best case, ideal, perfect world,
    magic wand, wand, bucket list, legacy, finish line, big picture, expectation, hope, plan for the future, resolution, okr,
    north-star metric, success metric, success criteria, home stretch, victory, happy ending
  `,
  importance: `
    priority, importance, urgency, weight, significance, stake, what matters, big deal, deciding factor, main thing, top concern,
    non-negotiable, must-do, focus area, top of the list, top of mind, first place, scale, rank, hill to die on, burning issue,
    front burner, back burner
  `,
  reason: `
    reason, motivation, motive, cause, driver, trigger, catalyst, rationale, thinking, logic, purpose, why, incentive, background,
    explanation, root cause, what's behind
  `,
  story: `
    story, history, backstory, journey, background, origin, beginning, start, turning point, breaking point, final straw, last straw,
    wake-up call, moment, event, episode, experience, chapter, past, path, timeline of events, first time, first thought, first sign,
    tipping point, change of heart, incident, occasion, lead-up, run-up, course of events, chain of events
  `,
  attempt: `
    attempt, try, effort, experiment, workaround, remedy, fix, quick fix, band-aid, stopgap, measure, trial and error, solution so far,
    home remedy, approach so far, previous approach, last attempt, shot at
  `,
  tool: `
    tool, software, crm, spreadsheet, excel, system, platform, app, application, stack, tech stack, erp, technology, website, site, portal,
    hosting, domain, database, integration, dashboard, plugin, server, cloud, network, firewall, phone system, voip, router, laptop,
    computer, printer, device, machine, equipment, kit, gear, boiler, furnace, heat pump, air conditioner, ac unit, hvac system, unit,
    thermostat, water heater, panel, roof, window, door, gutter, insulation, deck, fence, kitchen, bathroom, car, vehicle, van, truck,
    forklift, fleet, trailer, conveyor, press, compressor, pump, scanner, terminal, till, pos, camera, alarm, lock, ai, bot, chatbot,
    voicemail, answering machine, answering service, call centre, call center, template, form, paper, whiteboard, policy, plan, coverage,
    contract, warehouse system, payroll system, data warehouse, pipeline tool, ticketing system, help desk, email tool, inbox, drive,
    sharepoint, macro, script, api, product, solution, service, package, provider, supplier, vendor, appliance, furniture, mattress,
    instrument, medication, drug, treatment, therapy, implant, brace, supplement, lens, hearing aid, wheelchair
  `,
  product: `
    product, solution, service, offering, offer, package, plan, tier, option, bundle, programme, program, course, membership, module,
    feature set, edition, version, model, brand, make, subscription, kit, our team, our firm, our company, our product, our service,
    our solution, our platform, our tool, our offer, our approach, our system, our programme, our program
  `,
  attribute: `
    feature, size, colour, color, spec, specification, requirement, criteria, criterion, must-have, nice-to-have, need, capacity,
    capability, functionality, function, style, material, format, language, design, layout, finish, shape, height, width, weight, dimension,
    square footage, bedroom, bathroom, garage, garden, mileage, trim, horsepower, warranty, guarantee, sla, service level, support level,
    response time, turnaround, lead time, compatibility, integration, security, compliance, certification, quantity, volume discount, seat,
    licence, license, user licence, storage, bandwidth, resolution, page, template, flavour, flavor, ingredient, allergy,
    dietary requirement, venue, guest count, theme, cut, clarity, carat, metal, fabric, texture, location, neighbourhood, neighborhood,
    school district, view, floor plan, term length, coverage level, deductible, excess, deliverable, scope, scope of work, wish list,
    selection criteria, evaluation criteria, decision criteria, shortlist criteria, ideal candidate, skill set, qualification,
    experience level, seniority, job description, salary band
  `,
  date: `
    deadline, timeline, timeframe, time frame, timescale, time scale, timing, target date, start date, due date, go-live, go live, launch,
    launch date, cutoff, cut-off, expiry, expiration, renewal date, end date, move-in date, closing date, schedule, milestone, cycle,
    planning period, window, lead time, rush, availability, wedding date, event date, delivery date, install date, completion date,
    opening date, fiscal year, financial year, year end, end of the year, end of quarter, end of the quarter, quarter end, budget cycle,
    planning cycle, contract end, notice period, lease end, season start, d-day, roadmap, runway, calendar year
  `,
  calendar: `
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, january, february, march, april, june, july,
    august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, tomorrow, tonight,
    next week, this week, next month, this month, next quarter, this quarter, q1, q2, q3, q4, this year, next year, this afternoon,
    this morning, later today, later this week, early next week, end of the week, morning, afternoon, evening, christmas, easter,
    thanksgiving, spring, summer, autumn, winter, noon, lunchtime, o'clock, am, pm, weekend, weekday, a week from now, couple of weeks,
    few weeks, couple of days, few days
  `,
  'unit-time': `second, minute, hour, day, week, month, quarter, year, decade, fortnight, time, moment, shift, season`,
  meeting: `
    meeting, call, demo, demonstration, appointment, chat, conversation, session, consultation, visit, site visit, walkthrough,
    walk-through, tour, viewing, showing, survey, inspection, assessment, audit, workshop, webinar, coffee, lunch, catch-up, follow-up,
    follow up, follow-up call, next call, next meeting, second call, zoom, video call, phone call, quick call, quick chat, intro,
    intro call, introduction, presentation, kickoff, kick-off, test drive, trial lesson, tasting, fitting, interview, screening,
    second interview, home visit, discovery call, strategy call, strategy session, debrief, review meeting, check-in, time slot, slot,
    calendar invite, invite, invitation, link, calendar
  `,
  document: `
    proposal, brochure, case study, one-pager, one pager, deck, summary, recap, email, mail, info, information, material, pdf, link, video,
    report, sample, example, outline, draft, agreement, contract, paperwork, form, questionnaire, business case, reference, testimonial,
    review, quote, estimate, plan, checklist, guide, white paper, whitepaper, price list, pricing sheet, spec sheet, statement, receipt,
    invoice, photo, picture, mock-up, mockup, floor plan, resume, cv, portfolio, job spec, term sheet, nda, scope document, roadmap,
    worksheet, catalogue, catalog, recording, data sheet, side-by-side, comparison sheet, roi model, calculator, blueprint, drawing,
    listing, comps
  `,
  nextstep: `
    next step, follow-up, next move, action item, way forward, path forward, game plan, plan of action, to-do, homework, handover, hand-off,
    referral, introduction, pilot, trial, proof of concept, poc, test run, free trial, sample order, evaluation, sandbox
  `,
  decision: `
    decision, approval, sign-off, signoff, signature, say, final say, final word, last word, vote, veto, yes, no, buy-in, blessing,
    green light, go-ahead, consensus, consent, authority, authorisation, authorization, decision process, decision-making process,
    decision making process, buying process, purchasing process, approval process, procurement process, evaluation process,
    selection process, hiring process, interview process, due diligence, tender, rfp, purchase order, legal review, security review,
    paper process, paperwork process, budget approval, board approval, committee vote, vetting, red tape, hoop, sign-off process,
    vendor onboarding, purse strings, decision criteria, decision like this, purchase like this
  `,
  decider: `
    boss, cfo, ceo, cto, coo, cio, ciso, cmo, cro, vp, vice president, president, board, board member, committee, stakeholder,
    decision maker, decision-maker, decisionmaker, spouse, wife, husband, partner, business partner, significant other, other half, finance,
    finance team, manager, director, procurement, purchasing, legal, leadership, leadership team, executive, exec, economic buyer, champion,
    trustee, owner, co-owner, head office, hq, it department, it team, accountant, bookkeeper, lawyer, attorney, solicitor, landlord,
    co-founder, cofounder, founder, higher-up, management, superior, principal, chief, panel, parent, family, influencer, gatekeeper,
    investor, shareholder, controller, treasurer, superintendent, dean, foundation, chair, department head, line manager, hiring manager,
    supervisor, budget holder, budget owner, sponsor, executive sponsor, approver, signatory, blocker, detractor, skeptic, sceptic,
    homeowners association, hoa, union, council, agency head, general manager, gm, senior team, people above you
  `,
  rival: `
    competitor, competition, rival, alternative, other vendor, other provider, other supplier, other company, other agency, other firm,
    other option, other quote, other bid, other offer, other estimate, other tool, other solution, other product, other contractor,
    other dealer, other agent, other realtor, other lender, other school, other candidate, other role, other offer, another vendor,
    another company, another provider, another agency, another quote, another firm, second quote, second opinion, shortlist, short list,
    bid, diy, in-house, in house, elsewhere, anyone else out there, big box store, low bidder, the others, cheaper option,
    status quo option, build versus buy, build it yourself, vendor, quotes, agencies, providers, vendors, suppliers, contractors, dealers,
    brokers, big names, usual suspects, other people, market leader, incumbent vendor
  `,
  incumbent: `
    current provider, current vendor, current supplier, current agency, current tool, current system, current setup, current solution,
    current contract, current contractor, current carrier, current policy, current plan, current process, current approach,
    existing provider, existing vendor, existing supplier, existing system, existing contract, existing solution, incumbent, old system,
    old one, present supplier, present provider, last provider, last vendor, last contractor, previous provider, previous vendor,
    previous agency, previous company, last agency, last company, former supplier, outgoing system, outgoing supplier, old provider,
    old supplier
  `,
  source: `
    our ad, our website, our advert, our flyer, our sign, our van, our truck, our name, our number, google, google search, facebook,
    instagram, linkedin, radio, billboard, leaflet, mailer, postcard, referral source, lead source, word of mouth, yelp, angi,
    search engine, our podcast, our booth, our newsletter, our page, our post, our video
  `,
  workteam: `
    team, rep, staff, employee, crew, department, headcount, worker, colleague, agent, engineer, technician, tech, driver, nurse, teacher,
    picker, operator, analyst, developer, designer, recruiter, bookkeeper, dispatcher, receptionist, assistant, admin, contractor,
    subcontractor, freelancer, intern, workforce, personnel, office, branch, depot, warehouse, location, site, plant, shop, store, clinic,
    floor, front desk, back office, sales team, marketing team, support team, it team, operations, field team, people, person, full-time,
    part-time, manager, supervisor, volunteer, hygienist, caregiver, carer, instructor, trainer, coach, account manager, sdr, ae, closer,
    setter, dealer, franchisee
  `,
  worknoun: `
    lead, pipeline, deal, forecast, ticket, order, stock, inventory, delivery, report, data, record, shipment, load, pallet, route, mile,
    invoice, appointment, booking, reservation, visit, visitor, traffic, campaign, ad spend, project, job, task, shift, payroll, timesheet,
    account, content, post, listing, property, call volume, inbound call, enquiry, inquiry, request, review, conversion rate, close rate,
    win rate, response rate, open rate, churn rate, retention, utilisation, utilization, throughput, cycle time, uptime, quota,
    patient record, chart, case, claim, file, volume, batch, backup, password, permission, access, user, log-in, workload, onboarding,
    training, hiring, inspection, maintenance, service visit, repair, energy bill, utility bill, square foot, storey, outlet, breaker,
    meter, bed, meal, class, lesson, workout, routine, schedule, calendar, roster, rota, process, workflow, procedure, step, method,
    practice, arrangement, setup, set-up, structure, approach, system, handoff, hand-off, audit, compliance, metric, kpi, number,
    percentage, share, average, rate, ratio, capacity
  `,
  process: `
    process, workflow, procedure, step, method, practice, routine, arrangement, setup, set-up, structure, approach, flow, system, cadence,
    protocol, way of working, day-to-day, typical day, typical week, typical month, average day, average week, pipeline, operation,
    operations, handover, journey, from start to finish, end to end, from a to z, lifecycle, sales cycle, sales process, hiring process,
    onboarding process, intake, current state, status quo, environment, state of play, lay of the land, how things work, org chart,
    reporting line
  `,
  person: `
    role, title, position, career, background, hobby, responsibility, passion, promotion, job, profession, trade, day job, first job, life,
    childhood, hometown, school, university, college, degree, upbringing, personality, style, strength, interest, spare time, free time,
    retirement, bonus, reputation, work-life balance, name, nickname, pronoun, age, birthday, years of experience, experience,
    passion project, calling, identity, self, morning routine, sleep, health, confidence, pride, legacy, own time, personal life,
    inspiration, role model, mentor, superpower, upbringing, faith, values, beliefs
  `,
  family: `
    family, kid, child, children, grandchild, grandkid, grandchildren, baby, toddler, teenager, son, daughter, mum, mom, mother, dad,
    father, parent, grandparent, wife, husband, spouse, partner, fiance, fiancee, pet, dog, cat, household, home life, sibling, brother,
    sister, relative, in-laws, loved one, guest room, who lives, aunt, niece, nephew, roommate, housemate, newborn, little one
  `,
  business: `
    market, industry, sector, segment, strategy, business model, company, growth, expansion, trend, founder, acquisition, merger,
    target audience, audience, niche, product line, brand, position, mission, headwind, economy, demand, supply chain, direction, region,
    territory, shareholder, recession, regulation, regulator, competition in your market, competitive landscape, landscape, vertical,
    business, organisation, organization, firm, enterprise, start-up, startup, nonprofit, non-profit, charity, practice, agency, dealership,
    franchise, department, market share, growth plan, growth target, business plan, five-year plan, initiative, transformation, restructure,
    reorganisation, reorganization, new market, new product, value proposition, usp, differentiator, sales channel, revenue model,
    revenue stream, culture, ecosystem, world, seasonality, busy season, slow season, main customers, ideal customer, ideal client,
    typical customer, typical client, customer base, client base, board priorities, company priorities, company goals, corporate strategy,
    portfolio, investor
  `,
  'customers-theirs': `
    customer, client, patient, guest, member, student, tenant, reader, shopper, subscriber, donor, end user, end customer, buyer, passenger,
    resident, beneficiary, pupil, audience, visitor, diner, follower, viewer, applicant, policyholder
  `,
  agenda: `
    agenda, our time, time together, this call, today's call, our call, the call, this conversation, our conversation, this meeting,
    our meeting, today's meeting, the meeting, this session, today's session, our session, the session, the hour, the next hour,
    the next 30 minutes, next few minutes, good use of time, good use of your time, format, ground rules, plan for today, topic,
    priority for today, time today, conversation today, chat today, game plan for today
  `,
  talk: `
    question, thing, point, detail, example, instance, bit, idea, sense, picture, overview, feel, understanding, perspective, view, opinion,
    thought, feedback, impression, reaction, take, comment, input, advice, recommendation, suggestion, answer, word, term, phrase,
    definition, meaning, context, insight
  `,
  contactinfo: `
    email address, phone number, cell number, mobile number, best number, number to reach, extension, address, postcode, zip code,
    mailing address, billing address, contact details, contact information, last name, first name, surname, full name, spelling,
    account number, reference number, date of birth, handle, username, directions, gate code, parking, best contact
  `,
  techcheck: `
    audio, sound, screen, my screen, camera, microphone, mic, volume, connection, link, zoom link, recording, mute, headset, signal, line,
    slide, browser, login
  `,
  smalltalk: `
    weather, weekend, holiday, vacation, trip, game, match, football, traffic, coffee, lunch, christmas, thanksgiving, birthday, snow, rain,
    heat, garden, puppy, concert, movie, book, marathon, season, bbq, barbecue, day so far, morning so far, week so far, drive over,
    drive in, flight, journey here, long weekend, summer plans, holiday plans, sports, team score, city, part of town, neck of the woods
  `,
  body: `
    tooth, teeth, knee, back, hip, skin, hair, face, smile, weight, diet, sleep, energy, shoulder, pain level, eye, ear, foot, posture,
    blood pressure, body, muscle, joint
  `,
  home: `
    house, home, kitchen, bathroom, garden, yard, lawn, bedroom, basement, attic, loft, garage, roof, driveway, living room, office,
    apartment, condo, flat, property, place, neighbourhood, neighborhood, street, area, town, building, room, upstairs, downstairs, wall,
    ceiling, floor, pool, patio, deck, porch
  `,
  coaching: `
    rep, deal, call, pipeline, one-on-one, skill, coaching, role play, prospecting, opportunity, account, forecast, development, strength,
    weakness, area to improve, development area, takeaway, learning, lesson, feedback, talk track, commit number, next quarter goal,
    deal strategy, stage, call recording
  `,
}
