/**
 * The shelves while the past is lived through once more, under one policy. An item is known from the first order that wants it: what
 * stood where when the replay begins, and what has happened to it since whatever the policy (goods that came, counts, what others were
 * promised). What the orders of the replay are promised comes besides; that it leaves the shelf later changes nothing of what is to be had.
 */
import type { Instant } from '../kernel/instant.ts'
import { min, minus, negative, plus, type Quantity, ZERO } from '../kernel/quantity.ts'
import type { StockThere } from '../promises/stock-reader.ts'
import type { Allocation } from '../sourcing/vocabulary.ts'
import { emptyLevel, fillable, type InventoryLevel, levelKey } from '../stock/inventory-level.ts'

/** At an instant so many units came to a shelf, and so many of it were promised to somebody else; less than nothing: went, and were given back. */
export type Happening = { at: Instant; itemId: string; locationId: string; onHand: Quantity; promised: Quantity }

/** Of an item: its levels when the replay begins, and what happened since, the earliest first. */
export type ItemHistory = { itemId: string; levels: readonly InventoryLevel[]; happenings: readonly Happening[] }

export class ShelvesOfThePast {
  readonly #levels = new Map<string, InventoryLevel>()
  readonly #stocked = new Set<string>()
  readonly #toCome = new Map<string, Happening[]>()

  /** For the planner. */
  readonly there: StockThere = {
    levelAt: (itemId, locationId) => this.#levels.get(levelKey(itemId, locationId)),
    isStocked: (itemId) => this.#stocked.has(itemId),
  }

  knows(itemId: string): boolean {
    return this.#toCome.has(itemId)
  }

  learn({ itemId, levels, happenings }: ItemHistory): void {
    this.#toCome.set(itemId, [...happenings])
    for (const level of levels) this.#put(level)
  }

  /** Until the instant, it included, all of the item has happened. */
  passTo(itemId: string, at: Instant): void {
    const toCome = this.#toCome.get(itemId) ?? []
    const after = toCome.findIndex((happening) => happening.at > at)
    for (const happening of toCome.splice(0, after < 0 ? toCome.length : after)) this.#happen(happening)
  }

  promise({ item, location, reserved, backordered }: Allocation): void {
    const level = this.#levelAt(item, location)
    const promised = { reserved: plus(level.reserved, reserved), backordered: plus(level.backordered, backordered) }
    this.#put({ ...level, ...promised })
  }

  /** What is promised now is given back at an instant to come. */
  giveBackAt(at: Instant, { item: itemId, location: locationId, reserved, backordered }: Allocation): void {
    const promised = negative(plus(reserved, backordered))
    if (promised === ZERO) return
    const toCome = this.#toCome.get(itemId)!
    const after = toCome.findIndex((happening) => happening.at > at)
    toCome.splice(after < 0 ? toCome.length : after, 0, { at, itemId, locationId, onHand: ZERO, promised })
  }

  #happen({ itemId, locationId, onHand, promised }: Happening): void {
    const level = this.#levelAt(itemId, locationId)
    // What is given back had waited first.
    const waiting = promised < ZERO ? min(level.backordered, negative(promised)) : ZERO
    const after = {
      ...level,
      onHand: plus(level.onHand, onHand),
      backordered: minus(level.backordered, waiting),
      reserved: plus(level.reserved, plus(promised, waiting)),
    }
    const filled = fillable(after)
    this.#put({ ...after, reserved: plus(after.reserved, filled), backordered: minus(after.backordered, filled) })
  }

  #levelAt(itemId: string, locationId: string): InventoryLevel {
    return this.#levels.get(levelKey(itemId, locationId)) ?? emptyLevel(itemId, locationId)
  }

  #put(level: InventoryLevel): void {
    this.#levels.set(levelKey(level.itemId, level.locationId), level)
    this.#stocked.add(level.itemId)
  }
}
