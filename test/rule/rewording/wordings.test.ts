import { describe, expect, it } from 'vitest'
import rules from '../../../rules/index.js'
import { lintText } from '../../../src/engine/lint.js'
import { withoutAnswers } from '../../../src/rule/rewording/choice.js'
import { openedUp } from '../../../src/rule/rewording/closed.js'
import { inTwo, withPause } from '../../../src/rule/rewording/compound.js'
import { gerund } from '../../../src/rule/rewording/gerund.js'
import { pastInstead } from '../../../src/rule/rewording/imagined.js'
import { insteadOfLeading, insteadOfLoss } from '../../../src/rule/rewording/leading.js'
import { inPlainWords, withHold } from '../../../src/rule/rewording/plain-words.js'
import { insteadOfPressure, openedTag, theirSide, withoutTrade } from '../../../src/rule/rewording/pressing.js'
import { insteadOfWhy } from '../../../src/rule/rewording/why.js'
import type { Said } from '../../../src/rule/words.js'

type Pair = readonly [before: string, after: string | undefined]

/** Each wording is what is wanted, and no rule that speaks of one ask has anything to say about it. */
function words(name: string, reword: (said: Said) => readonly string[] | undefined, pairs: readonly Pair[]) {
  describe(name, () => {
    it.each(pairs)('%s', (text, wanted) => {
      expect(reword({ text })?.[0]).toBe(wanted)
      if (wanted === undefined) return
      const { findings } = lintText(`**Rep:** ${wanted}`, rules, { rules: {}, role: 'script' })
      expect(findings.map(({ rule }) => rule)).toEqual([])
    })
  })
}

words('insteadOfWhy', (said) => insteadOfWhy(said).reword, [
  ["Why don't you want your mum to have a nurse?", 'What speaks against it for you?'],
  ["Why didn't you like the second one?", 'What spoke against it for you?'],
  ["Why don't you sell the one that you want least?", 'What keeps you from selling the one that you want least?'],
  ["Why didn't you renew?", 'What led you not to renew?'],
  ['Why did you not call back?', 'What led you not to call back?'],
  ['So why did you go with the cheapest one?', 'What led you to go with the cheapest one?'],
  ["How come you didn't ask for a second quote?", 'What led you not to ask for a second quote?'],
  ['Why are you still using spreadsheets?', 'What keeps you using spreadsheets?'],
  ['Why are you looking for a new van?', 'What got you looking for a new van?'],
  ['Why would you wait?', 'What would make you wait?'],
  ["Why haven't you fixed it yet?", 'What has kept you from fixing it?'],
  ["Why don't you let the crew plan it?", 'What keeps you from letting the crew plan it?'],
  ['Why do you still write it by hand?', 'What keeps you writing it by hand?'],
  ['Why did you stay when others left?', 'What led you to stay when others left?'],
  ['Why did you [do this thing]?', 'What led you to [do this thing]?'],
  ["Why didn't the last attempt stick?", 'What kept the last attempt from sticking?'],
  ["Why doesn't it work out?", 'What keeps it from working out?'],
  ['Why does that matter?', 'What makes that important to you?'],
  ['Why?', 'What led to that?'],
  ['But why not?', 'What has stood in the way of that?'],
  ["How come you didn't know that?", undefined],
  ['Why the hurry with the second warehouse?', undefined],
  // The verb stands behind adverbs and behind whom it is said to.
  ["Why don't you just rent a mixer?", 'What keeps you from renting a mixer?'],
  ["Why haven't you already moved?", 'What has kept you from moving?'],
  ["Why haven't you even asked a roofer?", 'What has kept you from asking a roofer?'],
  ["Why don't you always check the seals?", 'What keeps you from always checking the seals?'],
  ["Why haven't you regularly cleaned the filters?", 'What has kept you from regularly cleaning the filters?'],
  ["Why don't you guys share a forklift?", 'What keeps you from sharing a forklift?'],
  ["Why don't you lot plan it together?", 'What keeps you from planning it together?'],
  ["Why haven't you two decided?", 'What has kept you from deciding?'],
  ['Why did you all stay?', 'What led you to stay?'],
  ["Why don't you people lock the yard?", 'What keeps you from locking the yard?'],
  ["Why don't you even the floor out first?", undefined],
  ["Why don't you more often rest?", undefined],
  // Been to a place, been doing a thing, been so.
  ["Why haven't you been to the coast since May?", 'What has kept you from going to the coast since May?'],
  ["Why haven't you been back to the vet?", 'What has kept you from going back to the vet?'],
  ["Why haven't you been using the ramp?", 'What has kept you from using the ramp?'],
  ["Why haven't you been in touch with the council?", 'What has kept you from being in touch with the council?'],
  ["Why haven't you been able to hire?", 'What has kept you from being able to hire?'],
  ["Why aren't you willing to wait?", undefined],
])

words('insteadOfLeading', (said) => insteadOfLeading(said).reword, [
  [
    "So if we could halve the bill, is there any reason you wouldn't want that?",
    'Suppose we could halve the bill. What would that change for you, if anything?',
  ],
  ['Now that you have driven it, what do you like most so far?', 'What stood out to you, good or bad?'],
  ["Don't you need one that also cuts at night?", 'What would one that also cuts at night change for you, if anything?'],
  ["Wouldn't you like to save time on every order?", 'What would change for you if you could save time on every order?'],
  ['Wouldn’t it be great if the boiler never failed?', 'What would change for you if the boiler never failed?'],
  [
    "Wouldn't it be nice to never worry about the boiler again?",
    'What would change for you if you never had to worry about the boiler again?',
  ],
  ["Don't you want to see it all in one place?", 'What would change for you if you could see it all in one place?'],
  ["Don't you think a faster tool would help?", 'What would a faster tool change for you, if anything?'],
  ['Would a second pair of hands help?', 'What would a second pair of hands change for you, if anything?'],
  [
    'If we could halve the paperwork, would that help?',
    'Suppose we could halve the paperwork. What would that change for you, if anything?',
  ],
  ['Are you aware that most roofs leak in the tenth year?', 'Most roofs leak in the tenth year. What do you make of that?'],
  ['Are you comfortable with the longer wait?', 'How do you feel about the longer wait?'],
  ['Do you think in hindsight you should have called sooner?', 'Looking back, what would you do differently?'],
  ['So you want to lose money every week?', 'What happens if it stays as it is?'],
  ['Is it worth the peace of mind?', 'What is the peace of mind worth to you?'],
  ['What matters more - the price or the years it lasts?', 'How do you weigh the price against the years it lasts?'],
  [
    'Wouldn’t you rather have the peace of a signed plan and be done with it?',
    'What would the peace of a signed plan change for you, if anything?',
  ],
  ['Is your back worth less than a pizza?', 'What is your back worth to you?'],
  ['Is the cheaper pump worth a flooded cellar?', 'What is the cheaper pump worth to you?'],
  ['Would you rather pay now, or later when it costs more?', 'You could pay now, or later when it costs more. How do you weigh the two?'],
  [
    'Would it make sense to book the survey before the rush so you are not left waiting?',
    'How would it suit you to book the survey before the rush?',
  ],
  ['What do you love most about our service?', 'How do you feel about our service?'],
  // A judgement is left to them; a fact may be told.
  ["Wouldn't you agree that three trips a day are too many?", 'How do you feel about three trips a day?'],
  ["Don't you think the wait is a bit too long?", 'How do you feel about the wait?'],
  ["Wouldn't you agree that those who tried it say it is too slow?", undefined],
  ["Wouldn't you agree that a dry cellar beats a wet one?", undefined],
  ["Isn't it true that lead pipes were banned in 1970?", 'Lead pipes were banned in 1970. What do you make of that?'],
  // Whom they wish well.
  ["Don't you want your crew to get home in one piece?", 'What do you want for your crew?'],
  ["Don't you want what's best for your horses?", 'What do you want for your horses?'],
  ["Don't you want your invoices to be faster?", undefined],
  ["Wouldn't you like your reports to be faster?", undefined],
  ["Wouldn't you like to save time, cut costs and sleep well?", undefined],
  ["Wouldn't you want to not worry?", undefined],
])

const SEEN = 'Say it plainly as your own view, then ask “How do you see that?”'
const WEIGHED = 'Put both plainly, then ask “How do you weigh that up?”'

words('what to say behind a leading question', (said) => insteadOfLeading(said).suggest, [
  ['If nobody opens the tank, how can anyone tell?', SEEN],
  ["What's the real risk in that?", SEEN],
  ['What if the roof goes in March and the ladder is still on order?', SEEN],
  ["Wouldn't you agree that a dry cellar beats a wet one?", SEEN],
  ["Wouldn't you like your reports to be faster?", undefined],
  ['Is your back worth less than a pizza?', undefined],
])

words('what to say behind one that weighs', (said) => insteadOfLeading({ ...said, form: 'choice' }).suggest, [
  ['Do you want the pump that works, or the one that might?', WEIGHED],
])

words('withoutAnswers', withoutAnswers, [
  ["Is it the fees or the waiting list that's putting you off?", "What is it that's putting you off?"],
  ['Is the roof leaking because of the tiles or the flashing?', 'What do you think is behind it?'],
  ['Is it more about cooking or about company?', 'What is it mainly about for you?'],
  ['Is this about the boat or the berth?', 'What is this about?'],
  ['Has it always been this way, or did the move change it?', 'How did it come to be this way?'],
  ['Was it one bad storm or many small ones?', 'How did it come about?'],
  ['Has it always been the yard, or the shop too?', undefined],
  ['Is the rent driving the move, or is the lease the main reason?', 'What is behind the move?'],
  ['Is speed the main reason, or is it the price?', 'What is the main reason?'],
  ['Do you have hygiene as a priority, or is taste the main focus?', 'What is the main focus?'],
  ['Is damp a real problem for you, or is it under control?', 'How much of a problem is damp for you?'],
  ['Is stocktaking something your team enjoys, or is it a chore?', 'How does your team feel about stocktaking?'],
  ['Would you call it a squeak, a knock or a rattle?', 'What would you call it?'],
  ['Is it leaking, steaming, or slowly dripping?', 'What is it doing?'],
  ['Is it planned, or does something start it?', undefined],
  ['Is the damp getting worse, staying the same or drying out?', 'How has the damp changed lately?'],
  ['Are the leaks getting bigger or smaller?', 'How have the leaks changed lately?'],
  ['Is it getting better or worse?', 'How has it changed lately?'],
  ['Is it the cost or the downtime that hurts?', 'What is it that hurts?'],
  ['Is your biggest problem the waiting or the price?', 'What is your biggest problem?'],
  ['What kind of roof do you like - slate, tile, thatch?', 'What kind of roof do you like?'],
  ['How sure are you of the numbers — very sure, or are there holes?', 'How sure are you of the numbers?'],
  ['Are you looking to buy, rent or wait?', 'What are you looking to do?'],
  ['Help me understand - is it about the price or something else?', 'Help me understand - what is it about?'],
  ['Was it the noise, the smell or the bills?', undefined],
])

words('inTwo', (said) => inTwo(said) && [withPause(inTwo(said)!)], [
  ['Who reads it first, and how thick is the pile?', 'Who reads it first? [wait] How thick is the pile?'],
  ['What is your target for June, and how confident are you in it?', 'What is your target for June? [wait] How confident are you in it?'],
  ['What is sent in June, and how invoices are paid?', undefined],
  [
    "What share goes to 'the early van,' and what becomes of the rest?",
    "What share goes to 'the early van'? [wait] What becomes of the rest?",
  ],
  ['How many vans do you run, and roughly how many tours a day?', 'How many vans do you run? [wait] Roughly how many tours a day?'],
  ['What do you bake, and roughly how many people work there?', 'What do you bake? [wait] Roughly how many people work there?'],
  ['What were you building, when, and how did you pick the builder?', undefined],
  ['What tool do you use, and how much do you pay?', 'What tool do you use? [wait] How much do you pay?'],
  ['How many vans do you run and who plans the tours?', 'How many vans do you run? [wait] Who plans the tours?'],
  ["Who's in charge, and are they happy with it?", "Who's in charge? [wait] Are they happy with it?"],
  ['What did you like, what was missing?', 'What did you like? [wait] What was missing?'],
  [
    'Can you walk me through who loads the vans and what each of them does?',
    'Can you walk me through who loads the vans? [wait] And can you walk me through what each of them does?',
  ],
  [
    'Can you share your name, role, and what each of you hopes to see?',
    'Can you share your name and role? [wait] And can you share what each of you hopes to see?',
  ],
  ['Tell me about your day and what made you look into this.', 'Tell me about your day. [wait] What made you look into this?'],
  ['What sum do you have in mind — and where did it come from?', 'What sum do you have in mind? [wait] Where did it come from?'],
  ['What do you use and pay?', undefined],
  [`What do you use${', and what do you pay'.repeat(20)}?`, undefined],
])

words('insteadOfLoss', (said) => [insteadOfLoss(said)].filter((words) => words !== undefined), [
  ['How soon could it pay for itself?', undefined],
  ['If you were gone in May, would that be a heavy burden on your children?', 'What would that mean for your children?'],
  ['Do you think your family could easily come up with 9,000 in a week?', 'Where would the money come from?'],
  ['How would you feel knowing that they also have to sell the barn?', 'What would happen then?'],
  ['Can you afford not to?', 'What happens if it stays as it is?'],
  ['Can you really afford to wait another winter?', 'What happens if it stays as it is?'],
  ['Could Sam afford the rent alone?', 'Where would the money come from?'],
  ['Would it be great to have more light?', undefined],
])

words('pastInstead', pastInstead, [
  [
    'If the savings were clear, is this something you would prioritise this spring?',
    'Where does this stand among all that you have to do?',
  ],
  [
    'What would you pay for a tool that counted the stock and pre-filled your order?',
    'How do you count the stock and pre-fill your order today?',
  ],
  ['Would you use an app that plans your tours and prints the sheets?', 'How do you plan your tours and print the sheets today?'],
  ['Would you use a tool that plans your tours?', 'How do you plan your tours today?'],
  ['Would you be interested in a service that cleans the filters for you?', 'How do you clean the filters today?'],
  ['If we added a night line, would you pay more?', 'When did you last need a night line?'],
  ['If they had [feature], would that have changed your mind and your decision?', 'How much did [feature] weigh in your decision?'],
  ['If you could change one thing about your rota, what would it be?', 'When did your rota last get in your way?'],
  ['With a magic wand in your hand, what would you change?', 'What did you last wish were different?'],
  ['Would you pay 40 a month for that?', 'What does it cost you today?'],
  ['If we could end the queue for good, is it something you would be willing to pay for?', 'What does it cost you today?'],
  ['Would you use this on your own boat?', 'How do you do it today?'],
  ['Would you be open to trying another kind of paint?', 'How do you do it today?'],
  ['Would you pay for an app that warns you in time?', 'What does it cost you today?'],
  ['If a magic wand were yours, what should your shop look like?', undefined],
])

words('insteadOfPressure', insteadOfPressure, [
  ['Can you sign today?', 'What would you need to see before you sign anything?'],
  ['Can you sign the contract for [Product] today?', 'What would you need to see before signing the contract for [Product]?'],
  ["What's stopping you from switching now?", 'What would you need to see before switching?'],
  ['Are you ready to place the order now?', 'What would you need to see before deciding?'],
  ['Ready to get started today?', 'What would have to be true before you go ahead?'],
  ['Can you decide today?', 'What would you need to see before deciding?'],
])

words('withoutTrade', withoutTrade, [
  ['If I get those two signed off, is the account ours?', 'Suppose I get those two signed off. What else would need to be right for you?'],
  [
    'If we can move the date, is there anything else in the way?',
    'Suppose we can move the date. What else would need to be right for you?',
  ],
  ['If I fix the price, will you sign on Friday?', 'Suppose I fix the price. What else would need to be right for you?'],
  ['So if we can match {{offer}}, would you go ahead?', 'Suppose we can match {{offer}}. What else would need to be right for you?'],
  ['If you could change one thing, what would it be?', undefined],
])

words('theirSide', theirSide, [
  ['Would you put a few lines on Google for us?', 'How has it gone for you so far?'],
  ['What can we do to speed this up?', 'What has to happen on your side before you can decide?'],
  ['What do I have to do to earn your business?', 'What would make this the right choice for you?'],
  ['What could we have done to win the deal?', 'What would have made this the right choice for you?'],
  ['How did you hear about us?', 'What made you get in touch now?'],
  ['Could you leave us a review?', 'How has it gone for you so far?'],
])

words('openedTag', openedTag, [
  ["That's a great saving, isn't it?", "That's a great saving. How does that strike you?"],
  ["It sounds like a lot of work, doesn't it?", 'It sounds like a lot of work. How is it for you?'],
  ["You would want the best for your family, wouldn't you?", undefined],
])

words('inPlainWords', inPlainWords, [
  ['And then who meets the real economic buyer?', 'And then who meets the person who holds the purse?'],
  ['Will the final decision-maker be there?', 'Will the person who decides be there?'],
  ['Who is the economic buyer?', 'Who holds the purse?'],
  ['What are your main pain points?', 'What gets in your way most?'],
  ['When can we meet the economic buyer?', 'When can we meet the person who holds the purse?'],
  ['What is your preferred cadence?', undefined],
])

words('withHold', withHold, [
  ['Any challenges?', 'What got in your way last week?'],
  ['Any thoughts?', 'What stands out to you so far?'],
  ['How is everything?', 'How did last week go for you?'],
  ['Any challenges with the new depot?', undefined],
])

words('openedUp', openedUp, [
  ['Do you track the returns?', 'How do you track the returns today?'],
  ['Do you have any deadlines for the move?', 'What deadlines do you have for the move?'],
  ['So, are you happy with the new depot?', 'So, how happy are you with the new depot?'],
  ['Is the garden important to you?', 'How important is the garden to you?'],
  ["Are there any rooms you've always wanted?", 'What rooms have you always wanted?'],
  ['Are there any rules for the fence?', 'What rules are there for the fence?'],
  ['Do you have a garden?', undefined],
])

it.each([
  ['get', 'getting'],
  ['use', 'using'],
  ['see it', 'seeing it'],
  ['tie', 'tying'],
  ['wait', 'waiting'],
  ['plan ahead', 'planning ahead'],
  ['order', 'ordering'],
  ['commit', 'committing'],
  ['fix it', 'fixing it'],
  ['be', 'being'],
])('gerund of %s', (verb, wanted) => {
  expect(gerund(verb)).toBe(wanted)
})
