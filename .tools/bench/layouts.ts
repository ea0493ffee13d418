import type { Dice } from './dice.js'
import { filled } from './filling.js'
import { ANSWERS, ASKS, ENDINGS, NOTES, OBJECTIONS, SAID, STARTERS } from './sentences.js'
import type { Trade } from './trades.js'

/** Makes the sentences of one script; which questions it asks follows from the stage. */
export class Voice {
  readonly dice: Dice
  readonly #trade: Trade
  #intents: readonly string[] = []

  constructor(trade: Trade, dice: Dice) {
    this.#trade = trade
    this.dice = dice
  }

  enter(intents: readonly string[]): void {
    this.#intents = intents
  }

  say(template: string): string {
    return filled(template, this.#trade, this.dice)
  }

  ask(): string {
    const asked = this.say(this.dice.pick(ASKS[this.dice.pick(this.#intents)] as readonly string[]))
    const isLonger = asked.endsWith('?') && this.dice.falls(0.6)
    return this.#started(isLonger ? `${asked.slice(0, -1)}${this.say(this.dice.pick(ENDINGS))}?` : asked)
  }

  remark(): string {
    return this.#started(this.say(this.dice.pick(SAID)))
  }

  readonly answer = (): string => this.say(this.dice.pick(ANSWERS))
  readonly objection = (): string => this.say(this.dice.pick(OBJECTIONS))
  readonly note = (): string => this.say(this.dice.pick(NOTES))

  /** What the rep says in one turn: often a remark, mostly a question, at times two. */
  turn(): string {
    const parts = [...(this.dice.falls(0.45) ? [this.remark()] : []), this.ask(), ...(this.dice.falls(0.15) ? [this.ask()] : [])]
    return parts.join(' ')
  }

  #started(text: string): string {
    if (!this.dice.falls(0.35)) return text
    const goesOn = /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
    return this.say(this.dice.pick(STARTERS)) + goesOn
  }
}

const times = (count: number, make: (index: number) => string): string[] => Array.from({ length: count }, (_, index) => make(index))

/** The ways in which scripts are written down; each makes one section's text. */
export const LAYOUTS: readonly ((voice: Voice) => string)[] = [
  (voice) => times(voice.dice.between(2, 5), () => `**Rep:** ${voice.turn()}\n\n**Customer:** ${voice.answer()}`).join('\n\n'),
  (voice) => times(voice.dice.between(2, 5), () => `Rep: ${voice.turn()}\n\nProspect: ${voice.answer()}`).join('\n\n'),
  (voice) => times(voice.dice.between(3, 7), () => `- “${voice.ask()}”`).join('\n'),
  (voice) => times(voice.dice.between(3, 8), (index) => `${index + 1}. ${voice.ask()}`).join('\n'),
  (voice) => times(voice.dice.between(2, 4), () => `> ${voice.turn()}`).join('\n\n'),
  (voice) => `*${voice.note()}*\n\n${times(voice.dice.between(2, 4), () => `**You:** "${voice.turn()}"`).join('\n\n')}`,
  (voice) => `\`\`\`\n${times(voice.dice.between(2, 4), () => `Rep: ${voice.turn()}\nCustomer: ${voice.answer()}`).join('\n')}\n\`\`\``,
  (voice) =>
    `| They say | You say |\n| --- | --- |\n${times(voice.dice.between(2, 5), () => `| ${voice.objection()} | ${voice.turn()} |`).join('\n')}`,
  (voice) =>
    times(voice.dice.between(1, 3), () => `**If they say “${voice.objection()}”**\n\n- ${voice.remark()}\n- ${voice.ask()}`).join('\n\n'),
  (voice) => `${voice.note()} ${voice.note()}\n\n${times(voice.dice.between(2, 4), () => `- [ ] ${voice.ask()}`).join('\n')}`,
  (voice) =>
    times(voice.dice.between(1, 3), () => `### “${voice.objection()}”\n\n**Rep:** ${voice.turn()}\n\n${voice.note()}`).join('\n\n'),
]
