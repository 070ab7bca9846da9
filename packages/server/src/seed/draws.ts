/** Chance that can be had again: the same seed draws the same, on every machine. */
export class Draws {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** At least 0 and less than 1, by mulberry32. */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from one to the other, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1))
  }

  happens(chance: number): boolean {
    return this.fraction() < chance
  }

  one<Thing>(things: readonly Thing[]): Thing {
    return things[Math.floor(this.fraction() * things.length)]!
  }

  /** One of the names, each as often as its weight says. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const entries = Object.entries(weights) as [Name, number][]
    let rest = this.fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [name, weight] of entries) {
      rest -= weight
      if (rest < 0) return name
    }
    return entries.at(-1)![0]
  }

  /** So many of them, each once. */
  some<Thing>(things: readonly Thing[], count: number): Thing[] {
    const left = [...things]
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const at = Math.floor(this.fraction() * left.length)
      return left.splice(at, 1)[0]!
    })
  }
}
