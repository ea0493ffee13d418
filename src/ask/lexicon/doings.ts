/** Classes of verbs and verb phrases, by what they do in a sales question. Base forms; inflections match by lemma. */
export const DOINGS: Readonly<Record<string, string>> = {
  'v-buy': `
    buy, purchase, order, acquire, invest in, pay for, get a new, own, lease, rent, hire, book, subscribe, enrol, enroll, join, sign up for,
    switch to, upgrade, adopt, go with, pick up, sell, list, donate, give
  `,
  'v-commit': `
    go ahead, move forward, move ahead, get started, get going, sign up, sign, commit, lock in, reserve, proceed, pull the trigger,
    put down a deposit, put you down, write it up, write this up, get you in, get you set up, get you started, get this started,
    get this done, get it done, set you up, sign you up, book you in, start with, give it a go, give it a try, give us a shot,
    give us a try, try it, try us, do business, do this, do it, make it official, shake on it, come on board, join us, kick off,
    kick this off, onboard, enrol, enroll, renew, extend, upgrade, hold a spot, hold your spot, save your spot, claim, secure,
    place the order, partner with us, take the next step, close, close this, finalise, finalize, approve it, take advantage, take it,
    take the plunge, say yes, get it scheduled, get this scheduled, start the paperwork, get the paperwork, work together, work with us,
    run with it, list with, list your home, hire us, choose us, pick us, test it, test this, pilot, run a pilot, trial
  `,
  'v-decide': `
    decide, choose, pick, approve, authorise, authorize, sign off, sign, green-light, greenlight, vote, veto, weigh in, have a say,
    have the final say, make the call, make the decision, make a decision, call the shots, agree, pull the purse strings, own the budget,
    hold the budget, control the budget, own the decision, select, settle on, evaluate, give the nod, give the go-ahead, rubber-stamp,
    be involved, get involved, be part of, be included, loop in, bring in, consult, run it by, run this by, run it past, speak to, talk to,
    convince, persuade, get on board, be in the room, be at the table, say no, block, object, sponsor, champion, support this, push back,
    review, be consulted, be aligned, get buy-in, take part
  `,
  'v-pay': `
    pay, spend, cost, afford, invest, fund, finance, budget, allocate, set aside, put aside, earmark, charge, bill, price, quote, shell out,
    save up, borrow, lend, stretch to, be willing to pay, expect to pay, be comfortable with, be comfortable paying,
    be comfortable spending, be comfortable investing, plan to spend, plan to invest, put toward, put towards, split the cost, pay monthly,
    pay upfront, expense, reimburse
  `,
  'v-want': `
    want, wish, hope, dream, aim, aspire, desire, crave, look forward, love to, like to, would like, hope to, want to, aim to, be trying to,
    try to do, try to achieve, try to accomplish, try to get, shoot for, strive, work toward, work towards, envision, envisage, imagine,
    picture, see yourself, see the business, see it going, end up with, be happy, be thrilled, be proud, look back, fast forward,
    fast-forward
  `,
  'v-achieve': `
    achieve, accomplish, reach, hit, attain, succeed, win, deliver, complete, realise, realize, get to, get there, fulfil, fulfill, master,
    finish, land, make happen, pull off, improve, increase, reduce, cut, grow, double, build, create, become, transform, gain, earn, boost,
    raise, lower, streamline, change, fix
  `,
  'v-need': `
    need, require, look for, search for, must have, prefer, expect, demand, insist on, have in mind, want it to, need it to, have to have,
    want to see, need to see, care about having, be after, hunt for, shop for, include, feature, support, integrate with, connect with,
    connect to, work with your, fit in, fit into, accommodate, come with
  `,
  'v-use': `
    use, run, operate, work with, rely on, depend on, have, own, keep, handle, manage, track, deal with, do, process, store, measure,
    monitor, report on, look after, take care of, organise, organize, arrange, coordinate, assign, record, log, enter, schedule, plan,
    forecast, produce, make, build, maintain, service, clean, feed, ship, deliver, bill, invoice, pay, hire, train, onboard, recruit,
    source, generate, market, advertise, sell, respond, answer, reply, follow up, communicate, share, approach, go about, structure, set up,
    split, spend time, drive, commute, live, eat, sleep, exercise, cook, heat, cool, learn, teach, study, collect, count, check, update,
    book, order, buy, get, receive, find, store, back up, secure, support, staff, employ
  `,
  'v-fail': `
    fail, break, break down, crash, go wrong, go down, leak, slip, slip through, fall through, fall apart, fall behind, fall short,
    fall through the cracks, struggle, frustrate, bother, annoy, bug, drive you crazy, drive you mad, drive you nuts, suffer, hurt, ache,
    stall, get stuck, be stuck, stick, drown, pile up, procrastinate, put off, slow down, slow you down, drag, hold you back, hold up,
    trip up, trip you up, waste, miss, drop, drop off, drop the ball, lose track, forget, delay, be late, run late, run out, run short,
    complain, worry, stress, overwhelm, burn out, hate, dread, put up with, fight, battle, wrestle, cope, clog, jam, rattle, drip, smell,
    flicker, not work, not working, get in the way, stand in the way, cause, cause problems, cause trouble, give you trouble,
    give you grief, eat up, take too long, tire of, be fed up, be tired of, be sick of, let you down, disappoint, irritate, wear you out,
    wear out, wear you down, drain, keep you up, keep you awake, lose sleep, go sideways, be unhappy, be dissatisfied, block, limit,
    prevent, plague, nag, scare, confuse, duplicate, rework, redo, double-check, chase, keep breaking, act up, play up, bog down, bottleneck
  `,
  'v-cost': `
    cost, lose, affect, impact, hurt, hit, waste, damage, harm, set back, hold back, miss out, leave on the table, leak, mean for, do to,
    ripple, spread, add up, compound, get worse, worsen, escalate, continue, persist, carry on, go on like this, keep going like this,
    stay the same, do nothing, not change, change nothing, wait, delay, put off, postpone, leave it, ignore, suffer, expose, risk,
    jeopardise, jeopardize, threaten, bear, absorb, feel the pain, feel it, pay the price, fall on, land on, lead to, result in,
    translate into, quantify, put a number on, put a figure on, measure the cost, happen if, happen when, happen to
  `,
  'v-matter': `
    matter, count, rank, prioritise, prioritize, weigh, care, care about, value, mean to you, mean the most, come first, top the list,
    be important, be critical, be urgent, drive the timing, drive the timeline, drive the urgency, drive that date, make it urgent,
    push it up, rate, score
  `,
  'v-trigger': `
    prompt, trigger, spark, inspire, motivate, lead you, lead to, bring you, bring this, bring about, make you, get you, drive you,
    push you, tip, cause you, attract you, draw you, pull you, set off, kick off, start, begin, come up, come about, change, happen, occur,
    take place, go on, put on your radar, end up, wind up, come to, get here, get to this point, arrive at, land on, reach out, call us,
    call in, pick up the phone, book this call, book this, take this call, take the call, agree to this call, schedule this call,
    request a demo, fill out the form, fill in the form, download, start looking, start thinking, look into, look at, think about, consider,
    decide to look, decide to call, notice, realise, realize, first notice, spot, discover, recognise, recognize, convince you,
    get on your radar, raise, surface, make you think, make you want, make you decide, get you thinking, get you interested, put you on,
    move you to, be behind, lie behind
  `,
  'v-past': `
    try, attempt, test, experiment, use before, work with before, go through, give up, stop, quit, leave, switch, replace, cancel, abandon,
    part ways, move away, change provider, walk away, stick with, choose back then, pick back then, have done, do so far, do before,
    try so far, do in the past
  `,
  'v-compare': `
    compare, shop around, evaluate, consider, look at, look into, explore, weigh up, weigh against, assess, review, test, demo, interview,
    shortlist, get quotes, get a quote, talk to, talk with, speak with, speak to, meet with, stack up, measure up, size up, rank us,
    choose over, pick over, prefer over, go with someone else, beat, match, differ, stand apart, bid, come in lower, vet, check out
  `,
  'v-meet': `
    meet, schedule, book, set up, set a time, arrange, pencil in, put on the calendar, put something on, get on the calendar,
    get something on, find a time, find time, carve out, block out, grab time, grab a time, hop on, jump on, get on a call, sit down,
    get together, come out, come by, stop by, swing by, drop by, come back, call back, call you back, ring back, ring you, follow up,
    follow-up, reconnect, check back, check in, touch base, circle back, catch up, connect, connect you, connect with, reach out,
    speak again, talk again, visit, tour, show, show you, walk you through, give you a demo, see a demo, see it in action, see how it works,
    see it, take a look, have a look, swing through, invite, join, attend, bring along, introduce, introduce me, refer, recommend,
    put me in touch, put us in touch, pass along, pass on, point me to, know anyone, know someone, know somebody, spare,
    continue the conversation, keep talking, learn more, hear more, find out more, stay in touch, keep in touch, move this along, leave it,
    proceed from here, go from here
  `,
  'v-send': `
    send, send over, email, mail, forward, share, text, drop you, shoot you, put together, draft, prepare, write up, leave with you, attach,
    post, deliver, supply, provide, give you, get you, pull together, package up, fax, upload, download, hand over
  `,
  'v-react': `
    sound, look, seem, appeal, resonate, excite, interest, stand out, jump out, catch your eye, strike, land, grab, like, love, fit, suit,
    help, be helpful, be useful, be valuable, be relevant, be worth, make sense, hit the mark, work for you, impress, surprise,
    see yourself, see your team, see this, see that, picture this, picture using, imagine using, feel like, ring a bell, ring true,
    hit home, sit with you, go over, think of that, think of this, think about that, think so far, intrigue, tempt, be interested, be open,
    relate to, connect with you, match what, line up
  `,
  'v-feel': `
    feel, feel about, feel like, be comfortable, be confident, be happy, be satisfied, be worried, be nervous, be excited, be sure,
    be ready, trust, believe, think, think about, suspect, reckon, guess, sense, regret, enjoy, love, hate, like, dislike, fear
  `,
  'v-hesitate': `
    hesitate, hold back, hold you back, stop you, keep you from, prevent you, stand in the way, give you pause, worry you, concern you,
    make you nervous, make you hesitate, make you unsure, scare you off, put you off, think it over, think about it, think it through,
    sleep on it, wait, wait until, hold off, put off, pass on, say no, walk away, back out, get cold feet, be on the fence, doubt,
    need to think, have to be true, need to be true, need to see, need to happen, need to change, have to change, have to happen,
    would it take, change your mind, make you comfortable, make you feel better, make you feel comfortable, feel safe, feel right,
    be missing, compare to, derail, kill, block, get in the way, be on your mind, come between, be off, bother you about, weigh on you,
    reconsider, revisit, address, overcome, resolve your, remove the risk, take the risk out
  `,
  'v-payoff': `
    save, free up, gain, benefit, enable, allow, let you, help you, unlock, open up, make possible, improve, get back, do with, spend it on,
    be worth, mean for you, mean to you, mean for your, mean to your, change for you, change for your, make a difference, make easier,
    make life easier, give you back, put back, add up to, pay off, be different, look different, feel different, be able to, never have to,
    no longer have to, not have to, stop worrying
  `,
  'v-solve': `
    solve, fix, address, resolve, sort out, sort, eliminate, get rid of, be gone, go away, disappear, take care of, take off your plate,
    automate, cut in half, halve, reduce, remove, recover, capture, prevent, avoid, handle for you, cure, repair, heal, turn around,
    clear up, wave a magic wand, snap your fingers
  `,
  'v-understand': `
    understand, get that right, hear you right, hear you correctly, follow, make sense, mean, mean by, clarify, define, capture, miss,
    leave out, summarise, summarize, recap, confirm, confirm that, double-check, check that, read that right, read it right, get it, got it,
    be clear, be correct, be right, be accurate, be fair, be wrong, sum up, play back, reflect, have right, misunderstand, say that back,
    repeat back, question for me, have questions, have any questions, be with me, be saying, be hearing, look like to you, cover everything,
    answer your question, answer that
  `,
  'v-ask': `
    ask, tell, tell me, share, explain, describe, talk, talk about, walk me, walk me through, talk me through, take me through,
    run me through, give me, help me understand, elaborate, expand, say more, go deeper, dig into, dig deeper, explore, touch on, discuss,
    cover, mention, bring up, hear, hear about, know, learn, learn about, find out, paint, outline, list, name, rank, sketch
  `,
  'v-agenda': `
    cover, get out of, walk away with, leave with, take away, accomplish today, accomplish on this call, achieve today, talk about today,
    discuss today, focus on today, start with today, start with, begin with, add to the agenda, make sure we cover, be a good use,
    make this worthwhile, make this useful, make this valuable, make the most of, help you with today, assist you, help you today, go over,
    spend our time, use our time, structure, run through, be the plan, sound like a plan, work as a plan, agree to
  `,
  'v-permit': `
    may i, can i, could i, mind if i, do you mind, would you mind, be ok if i, be okay if i, be alright if i, be all right if i, ok if i,
    okay if i, ok to, okay to, all right to, have a minute, have a moment, have a second, have a few minutes, got a minute, got a sec,
    got a moment, spare a minute, borrow, steal, take notes, record, record this, jot, ask you a question, ask a question, ask you a few,
    ask a few questions, ask you something, catch you at, interrupt, go on, carry on, continue, be direct, be blunt, be honest, be frank,
    give you feedback, push back, challenge you, share something, tell you why, explain why, slow down, step back, have permission,
    give me permission, hear me out, give me 30 seconds, give me a minute, give me thirty seconds
  `,
  'v-reach': `
    reach you, get hold of you, get a hold of, contact you, speak with, speak to, talk to, be speaking with, be talking to, be calling,
    call you on, text you at, spell, pronounce, hear me, see me, see my screen, see the screen, hear okay, share my screen, join,
    join us today, dial in, log in, wait for, start without, still good, still a good time, still work, still okay, be available, be around,
    be in, be in today, transfer, put me through, connect me to, leave a message, take a message, confirm your, verify, park,
    find the place, find the house, expect, arrive, reschedule, move it to, push it to, hear from, be there, be home, be the best way,
    be a better time, be a good time, have a better number
  `,
  'v-source': `
    hear about us, hear of us, find us, find out about us, come across us, come across our, learn about us, refer you, send you our way,
    point you to us, put you on to us, recommend us, mention us, see our, hear our, get our name, get our number, get my name, find me,
    find my, know about us, come to us, discover us, meet us, stumble on, stumble upon, land on our, know our name
  `,
  'v-source-any': `hear about, find out about, come across`,
  'v-smalltalk': `
    be you doing, have you been, be your day, be your week, be your weekend, be your morning, be things, be everything, do you do today,
    hold up, keep well, keep busy, treat you, go so far, get up to, be up to, enjoy, settle in, recover, survive, stay warm, stay cool,
    stay dry, have a good, have a nice, watch the game, catch the game, see the game, be it going, goes it, be life
  `,
  'v-grow': `
    grow, expand, scale, launch, open, enter, hire, acquire, merge, compete, differentiate, position, sell to, serve, target, attract,
    win business, make money, monetise, monetize, diversify, restructure, shift, pivot, evolve, transform, head, go public, raise,
    add a location, move into, market to, set you apart, sets you apart, make you different, makes you different, stand for
  `,
  'v-live': `
    live, grow up, be born, move here, work here, be with the company, be in this role, join the company, get into, start out, study,
    graduate, retire, travel, raise, marry, enjoy, love most, be proud of, do for fun, spend your time, spend time, relax, unwind, balance,
    be passionate, get out of bed, be known for, be measured, be evaluated, report to, be responsible, get promoted, look good,
    be remembered, mean to you personally, wear many hats, fill your day, do before this, do outside
  `,
  'v-suggest': `
    would it help, would it be helpful, would it be useful, would it make sense, does it make sense to, would it be worth,
    would it be worthwhile, shall i, should i, shall we, should we, can i send, can i show, want me to, would you like me to,
    would you like us to, would you like to see, would you like to, want to see, do you want to see, can we get, could we, can we, let me,
    why don't i, why don't we, how about, what about, what if we, would you be open, are you open, open to, opposed to, against, willing to,
    would you be willing, worth a, is it worth, up for, game for, fancy, interested in seeing, care to, be crazy to, be a bad idea,
    be unreasonable, be ridiculous
  `,
  'v-lead': `
    if you could, if we could, if i could, if there was, if there were, if you had, if we had, if you did, if you didn't, if nothing,
    if you keep, if this, if that, if it, if money, if price, if budget, if time, if you were, imagine, suppose, assuming, let's say,
    say we, say you, what if, when that happens, when it, when this, once, after, before
  `,
}
