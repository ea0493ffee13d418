import { aboutObjection, askingBefore } from '../../src/built-in.js'
import { type Ask, defineRule, objectionsOf, phrases } from '../../src/rule.js'

/** What only asks for a fact may be answered with one. */
const QUESTION = phrases(['^ (what|who|where|when|which|how|why|do|does|did|is|are|can|could|will|would|has|have)'])

/** Gives way: nothing is argued, so there is no false reason to fight. */
const YIELDS = phrases([
  'no (pressure|problem|worries|rush|hurry)',
  '(i|we) (will not|would not) (push|press|bother you|call again|try to)',
  '(that is|it is) (completely|totally|perfectly|absolutely|entirely)? (up to you|your decision|your choice)',
  'have a (great|good|lovely|nice|wonderful) (day|one|evening|weekend|week|afternoon|morning)',
  '(mark|take) you (out|off) (so|the list|our list)?',
  '(~remove|~delete) (you|your <word>) (from|off)',
  'you will not hear from (us|me)',
  '(i|we) hope (it|that|this|everything|all) (all)? goes (well|smoothly|great)',
  'do not hesitate to (reach|call|contact|get|write|ring)',
  'sorry (for|about) the (confusion|mix up|trouble)',
])

/** "Shall we sign?" asks nothing about the objection, "What would have to be in it for you?" does. */
const isProbe = (ask: Ask): boolean => ask.intent !== 'close' || ask.openness === 'open'

export default defineRule({
  id: 'objection-without-probe',
  summary: 'Answers an objection without asking about it.',
  why: 'The first objection is often not the real one. Good sellers pause and ask; others speed up and argue against a reason that nobody holds.',
  source: 'S4.7, S4.8; Gong objection data (questions in answer 54 % against 31 %)',
  instead: 'What is behind that for you?',
  say: 'What about it worries you most?',
  severity: 'warning',
  where: { notCall: ['coaching'], minAsks: 0 },
  messages: {
    rebuttal:
      'The answer to “{objection}” argues and asks nothing about it. You may be fighting a reason that is not the real one: ask what is behind it first.',
  },
  options: {
    minWords: { default: 20, min: 1, help: 'From how many words on an answer is a rebuttal; shorter ones state a fact.' },
  },
  examples: {
    bad: [
      `
        # Objections

        ### 4. "My roof is old."

        "«I hear you, and yet our panels go on roofs of any age, and our crew looks under every tile before it starts to drill.»"`,
      `
        # Objections

        ### "It is too expensive."

        "«I hear you, and yet our boilers last twice as long as the cheap ones, so over ten years you pay less than with anybody else in town.»"`,
      `
        # Objections

        | They say | You say |
        | --- | --- |
        | "We have no time for a change." | "«The change takes a single afternoon, our people do all of it, and your crew can go on working on the other machines while we are there.»" |`,
      {
        text: `
          # Objections

          ### "We need to think about it."

          > "«Most people who think about it tell us later that they wish they had started sooner.»"`,
        options: { minWords: 10 },
      },
      `
        # Call

        ## Handling objections

        **Prospect:** We already have a supplier.

        **Rep:** «I understand, and many of our best customers said the same at first, but once they saw how much faster our deliveries are they never went back to the old one.»`,
    ],
    good: [
      `
        # Objections

        ### "It is too expensive."

        "I hear you. Our boilers last twice as long as the cheap ones, which is part of the price. What are you comparing it with?"`,
      `
        # Objections

        | They say | You say |
        | --- | --- |
        | "We have no time for a change." | "That is fair, and many people say so before they have seen how it goes in practice. What about the time worries you?" |`,
      `
        # Call

        ## Offer

        | They said | You say |
        | --- | --- |
        | "The kiln breaks down every week." | "Our people look after it from then on: they come every month, before anything breaks, and every part that wears out is in the price." |`,
      `
        # Objections

        ### "I need to think about it."

        "Of course. People who come back to it after a month mostly tell us that the roof did not wait for them. What would you need to see before you could decide?"`,
      `
        # Objections

        ### "Does it come with a warranty?"

        "Yes, ten years on the tank and two on parts."`,
      `
        # Objections

        ### "I only rent the place."

        "Ah, I see, then this is something for whoever owns it, and I will not keep you from your supper any longer. Take care, and have a lovely evening!"`,
      `
        # Objections

        ### "Stop texting me."

        "Of course, and I am sorry for the trouble: I am removing you from all our lists while we speak, and you will not hear from us again."`,
      `
        # Objections

        ### "We give to another cause already."

        "How good to hear that somebody looks after them. If you ever want to see the garden, the gate is open. There is no pressure at all."`,
      `
        # Call

        ## Handling objections

        **Prospect:** We already have a supplier.

        **Rep:** I understand, and it would be odd if you had none, because a shop of your size cannot wait for parts.

        **Rep:** What would have to go wrong there before you looked around?`,
    ],
  },
  script(script, { options, report }) {
    for (const { objection, answers } of objectionsOf(script)) {
      const [first] = answers
      if (QUESTION.finds({ text: objection })) continue
      const words = answers.reduce((sum, turn) => sum + turn.wordCount, 0)
      const said = answers.flatMap((turn) => turn.sentences)
      const asks = said.some((sentence) => (sentence.ask && isProbe(sentence.ask)) || YIELDS.finds(sentence))
      if (first && words >= options.minWords && !asks) {
        const wordings = aboutObjection({ text: objection })
        const changes = wordings.flatMap((wording) => askingBefore(wording, script, first.sentences))
        // Where no place can be found for it in the script, the line alone helps.
        report('rebuttal', first, { objection }, changes.length > 0 ? { changes } : { suggest: wordings })
      }
    }
  },
})
