/** A seeded source of chance (mulberry32): the same seed gives the same throws on every machine. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0, inclusive, to 1, exclusive. */
  throw(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `least` to `most`, both inclusive. */
  between(least: number, most: number): number {
    return least + Math.floor(this.throw() * (most - least + 1))
  }

  /** True in `share` of all throws. */
  falls(share: number): boolean {
    return this.throw() < share
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.throw() * items.length)] as Item
  }
}
