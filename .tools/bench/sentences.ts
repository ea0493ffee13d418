/** What is said in a call, by what it is for. `{slots}` are filled from a trade and from chance. */
export const ASKS: Readonly<Record<string, readonly string[]>> = {
  backstory: [
    'What made you look into {product} {now}?',
    'What happened at the {place} that put {product} on your list?',
    'When did {trouble} start to matter to you?',
    'How did you come to use {tool} in the first place?',
    'What changed since {month} that you are talking to us today?',
    'Tell me how you got from {tool} to looking at {product}.',
    'Who brought up {trouble} first, and what had just happened?',
    '{name}, what led up to this call?',
  ],
  goal: [
    'What would have to be true by {month} for you to call this a success?',
    'Where do you want the {people} to be in {period}?',
    'What are you hoping {product} will do for the {place}?',
    'If {trouble} were gone tomorrow, what would your {people} do with the time?',
  ],
  impact: [
    'What does {trouble} cost you in {period}?',
    'How many {number} do you lose to {trouble}?',
    'What happens to the {people} when {tool} fails on a {day}?',
    'Who else at the {place} feels it when there is {trouble}?',
    'How do {trouble} show up in what the {boss} has to report?',
  ],
  problem: [
    'What goes wrong most often with {tool}?',
    'Where do {people} get stuck between {tool} and {product}?',
    'Why do you think {trouble} keep coming back?',
    'What have you tried against {trouble} so far?',
    'How happy are the {people} with {tool}?',
  ],
  situation: [
    'How many {number} do you handle at the {place}?',
    'What do you use at the moment: {tool}, or something else?',
    'How many {people} work with {tool} on a {day}?',
    'Do you have {tool} in {city} too?',
    'Which of the {people} looks after {tool}?',
    'Is the {place} in {city} run in the same way?',
  ],
  budget: [
    'What budget have you set aside for {product}?',
    'Is there money for {product} before {month}?',
    'Would {money} fit what the {boss} has in mind?',
    'What do you pay for {tool} each {period}?',
  ],
  authority: [
    'Who besides you has to agree to {product}?',
    'How did the {boss} decide the last time something like this came up?',
    'Are you the one who signs for {product}?',
  ],
  timeline: [
    'By when do you want {product} to be running in {city}?',
    'What has to be done before {month}?',
    'How soon could the {people} start?',
  ],
  close: [
    'Are you ready to go ahead with {product} on {day}?',
    'Shall I put you down for {amount} {number}, or would {small} do to begin with?',
    'Would {day} or {day} suit you better for the next step?',
    'Can we get {product} booked in before {month}?',
    'If I could take {trouble} off your plate, would you sign this {period}?',
  ],
  check: [
    'Did I get it right that {trouble} is what keeps the {boss} awake?',
    'Does that make sense so far, {name}?',
    'What have I left out?',
    'So {amount} {number}, and most of it in {month}: is that how it looks?',
  ],
  next: [
    'What would you like to see before we talk again on {day}?',
    'Who should be there when we walk through the {place}?',
    'May I send you what {company} did about {trouble}?',
  ],
  rapport: ['How is {city} treating you?', 'How was your weekend, {name}?', 'Did you get through {month} all right?'],
  leading: [
    'Wouldn’t you agree that {product} would spare the {people} a lot of {trouble}?',
    'Don’t you think {tool} has had its day?',
    'You do want to be rid of {trouble}, right?',
    'Why haven’t you replaced {tool} yet?',
  ],
}

export const SAID: readonly string[] = [
  'Thanks for making the time, {name}. I am {name} from {company}.',
  'The reason I call is that {people} in {city} told us about {trouble}.',
  'At {company} we look after {amount} {number} with {product}.',
  'I would like to hear how it works at your {place} before I say anything about {product}.',
  'Others who had {tool} found that {trouble} went down by {percent} within {period}.',
  'That is a fair point; {product} is not for every {place}.',
  'Let me say back what I heard: {amount} {number}, {small} {people}, and {trouble} every {day}.',
  'I will write down what you said about {tool} and send it by {day}.',
  'Our {product} starts at {money} a {period}, with support from {city}.',
  'We agreed on {minutes} minutes, so I will keep an eye on the clock.',
  'Take your time, {name}. I am listening.',
  'The {boss} at {company} asked me the same in {month}.',
]

export const ANSWERS: readonly string[] = [
  'About {amount} {number}, give or take.',
  'Honestly, {trouble}. Every {day} it is the same.',
  'We have had {tool} since {month}, and the {people} put up with it.',
  'The {boss} wants to see figures before {month}.',
  'Not sure. {name} would know; she runs the {place} in {city}.',
  'We looked at {company} once, but {money} was too much.',
  'It cost us {money} last {period}, mostly because of {trouble}.',
  'Can you send me something I can show to the {boss}?',
  'How long would it take to set up?',
  'Right now {tool} does the job, more or less.',
]

export const OBJECTIONS: readonly string[] = [
  'It is too expensive: {money} is more than we pay for {tool}.',
  'We already have {tool}.',
  'Send me an e-mail, I am on my way to the {place}.',
  'I need to talk to the {boss} first.',
  'Call me back in {month}.',
  'The {people} will never use {product}.',
  'We had {company} in here and it did not work.',
]

export const NOTES: readonly string[] = [
  'Let them finish; do not bring up {product} until they have named {trouble}.',
  'If the {boss} is on the call, ask about {number} first.',
  'Write down the words they use for {trouble} and use the same ones.',
  'Keep this part to {minutes} minutes.',
  'Look up the {place} in {city} before you dial.',
  'The goal is to learn whether {tool} stays, not to sell {product}.',
  'Most {people} will tell you about {trouble} on their own once they see that you are not in a hurry.',
  'The {boss} in {city} cares about {number}, the {people} care about {trouble}, and neither has seen {product}.',
  'In {month} we lost {company} because nobody asked what {tool} had cost them since {month}.',
  'A good call ends with a date, a name and a reason; a bad one ends with a brochure about {product}.',
  'When {trouble} came up at {company}, {name} waited for a full {minutes} seconds and learnt about {money} that nobody had counted.',
  'Skip this section for customers with fewer than {small} {people}.',
  'Numbers such as {amount} {number} stay in their head longer when they say them than when you do.',
  'See the notes of {month} for what {company} was told about {money}.',
]

export const STAGES: readonly (readonly [heading: string, asks: readonly string[]])[] = [
  ['Opening', ['rapport', 'backstory', 'situation']],
  ['Agenda', ['check', 'next']],
  ['What led here', ['backstory', 'problem']],
  ['Discovery: {place}', ['situation', 'problem', 'impact']],
  ['Digging into {trouble}', ['impact', 'problem', 'goal']],
  ['Qualifying', ['budget', 'authority', 'timeline']],
  ['Pitch: {product}', ['check', 'leading']],
  ['Handling objections', ['problem', 'check', 'leading']],
  ['Closing', ['close', 'timeline', 'next']],
  ['Next steps', ['next', 'check']],
]

/** In front of a question or remark, now and then. */
export const STARTERS: readonly string[] = [
  'So, ',
  'Just so that I understand, ',
  '{name}, ',
  'You said {trouble}; ',
  'One more thing: ',
  'Out of curiosity, ',
  'Before we go on, ',
  'If you do not mind me asking, ',
  'Coming back to {tool}, ',
  'With {amount} {number} in mind, ',
]

/** At the end of a question, before its mark. */
export const ENDINGS: readonly string[] = [
  ', {name}',
  ' at the {place} in {city}',
  ' these days',
  ' since {month}',
  ' when {name} is away',
  ', say on a {day}',
  ' with {small} {people}',
  ', compared with {company}',
  ' for the {amount} {number} you have',
  ' if {tool} were to stay',
  ' after what {company} told you',
  ', now that {month} is near',
]

export const TITLES: readonly string[] = [
  'Discovery call: {product} for a {place}',
  'Cold call script, {city} team',
  '{product}: first meeting with the {boss}',
  'Renewal talk about {product}',
  'Objections when selling {product}',
  'Question bank: {trouble}',
  'Demo of {product}, {minutes} minutes',
]
