import { describe, expect, test } from 'vitest'
import { askKind } from '../../src/ask/detect.js'

describe('what makes a sentence an ask', () => {
  test.each([
    'Who has the key?',
    'The blue one?',
    'She said "really?" and left.',
    "What's holding the permit up...",
    'How would you rather pay for it…',
    'Could you tell me about the drains.',
    'May I share what I noticed.',
  ])('question: %s', (text) => {
    expect(askKind(text)).toBe('question')
  })

  test.each([
    'Walk me through last Tuesday.',
    'Tell me about your team',
    'So tell me what went wrong with the second coat.',
    'Help me understand the two invoices.',
    'Describe the perfect handover.',
    'Explain how you price a repeat order.',
    'Say more about the noise.',
    'Give us specific examples of nights when the pump stopped.',
    'Show me the part of the round that takes longest.',
    'Before we go on, tell me about the garden.',
    'Give me a sense of the volumes.',
    "Show me how you'd find last week's order.",
    'Take us back to the day it opened.',
    'Talk to me about the winter.',
    'Give me your gut reaction.',
    'Give me the last one you can think of.',
    "Show me how Friday's list gets made.",
    'Show me where it leaks.',
    'Start from the day you moved in.',
    'Say it in your own words.',
    "Tell me when you'd want the first delivery.",
    'Okay, now tell me about the harvest.',
    'So first, just help me understand the two invoices.',
    'Now walk us through a wet week.',
    'Show me your order book.',
    'Give me a rough number if you can.',
    'Give me a date.',
    'Please provide details on the beds.',
    'Please provide a short description of the plot.',
    'Tell us.',
    'And please describe it.',
    'Help me imagine the first morning.',
    'Rate the smell in the cellar on a scale of 1 to 5.',
    'Give me the best case and the worst case.',
    "Let's walk through a market day as if I stood beside you.",
    'Please mention any trees that have to stay.',
    "I don't follow, please explain.",
    '[story] Tell me how the hedge came about.',
  ])('probe: %s', (text) => {
    expect(askKind(text)).toBe('probe')
  })

  test.each([
    "I'd like to dig into that, if you don't mind.",
    "If you don't mind, I'd like to start upstairs.",
    "I want to go back to the roof for a second, if that's all right with you.",
    "With your permission, I'll measure the hallway first.",
    "I'd like to record this, if you're okay with that.",
  ])('permission: %s', (text) => {
    expect(askKind(text)).toBe('permission')
  })

  test.each([
    "I'd love to hear how it started.",
    "I'd love to get your thoughts on the pond.",
    "I'm curious what the neighbours said.",
    "I'd like to understand what a good month looks like.",
    'I was wondering who keeps the books.',
    "I'd love to learn more about the orchard.",
    "It'd help me to know where the pipes run.",
    'I want you to tell me everything you disliked about it.',
    "I'm curious whether the attic was ever insulated.",
    "I'm curious – walk me through the week it flooded.",
    "Quick one for you – we look after ponds here and I'm curious how you keep yours clear.",
    "We look after ponds, and I'm just wondering what yours is lined with.",
  ])('request: %s', (text) => {
    expect(askKind(text)).toBe('request')
  })

  test.each([
    'Send me the plan.',
    'Please provide the plan.',
    'Tell us:',
    'Please mention the discount.',
    'Mention any trees that have to stay.',
    'Rate the visit.',
    "Let's walk through the offer.",
    'Give me the best price.',
    'Explain it.',
    "I'd want to get your signature first.",
    '[story] The hedge came first.',
    'Give me a day to think.',
    'Let me show you the second screen.',
    "Tell your boss we'll be late.",
    'Help yourself to coffee.',
    "I'd like to schedule a visit for Friday.",
    "Let me know when you're free.",
    "Tell me when you're ready.",
    'Start with the day after tomorrow.',
    'Thanks for telling me about the leak.',
    "I'd love to hear from you.",
    'I hope to hear back soon.',
    "I'd love to show you the garden.",
    'I want to see if we are a fit.',
    "I'd like to discuss how we can help.",
    'Now tell them about the pricing.',
    "Just tell me when you're ready.",
    'Now help me carry this.',
    'Show me the order book.',
    "I'm curious – tell them that.",
    'Explain the pricing.',
    "Describe the prospect's main problem.",
    'Share your screen.',
    'Give me a call tomorrow.',
    'Take me off the list.',
    'We help roofers find leaks before the ceiling does.',
    'They told me about the old contract.',
    "I'd like to hear what's new, then show you ours.",
    'What would happen if…',
    'Great, thanks.',
    'We look after ponds and he is curious how you keep yours clear.',
    "We look after ponds and I'm curious for more.",
    '',
    '[Question about budget?]',
    'More at https://example.org/find?q=roof',
    'Imagine what you could do with a free afternoon.',
    'You can tell me about it on Friday.',
    'If you need anything, ask for Lena.',
  ])('no ask: %s', (text) => {
    expect(askKind(text)).toBeUndefined()
  })
})

describe('a question mark that asks nothing', () => {
  test.each([
    '[question]?',
    'In fact, [the question about roofs]?',
    '{date_options}?',
    'So {{best_offer}}?',
    "They will ask you 'does it leak when it snows?'",
    "When the board meets, they're going to ask you 'what's in it for us?'",
    'Most owners ask ‘is it the slates?’',
  ])('%s', (sentence) => expect(askKind(sentence)).toBeUndefined())
  test.each([
    '[Name]?',
    'Hello, {{first_name}}?',
    '[What leaks first?]?',
    '[Name], {date_options}?',
    '{date_options}, then?',
    "Did they ask you 'does it leak?'",
    "What do they mean by 'is it the slates?'",
    "So maybe it's less 'no' and more 'not now'?",
    "Do they ask 'why us?' or 'why now?'",
    "Is it the gutters' fault?",
  ])('and one that does: %s', (sentence) => expect(askKind(sentence)).toBe('question'))
})
