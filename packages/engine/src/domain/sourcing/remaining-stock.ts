/**
 * What is left to promise while a plan is made. Every demand is judged against what the one before left, so that two
 * lines of one SKU, or a kit and a plain line that need the same component, never get the same unit.
 */
import { max, min, minus, plus, type Quantity, sumOf, UNLIMITED, ZERO } from '../kernel/quantity.ts'
import { holdBack } from './hold-back.ts'
import type { CandidateLocation, LocationStock, SourcingPolicy, StockReader } from './vocabulary.ts'

/** One item at one candidate location: what was read there, and how much of it this plan has taken so far. */
export type Share = {
  /** As read, less what is held back. */
  readonly available: Quantity
  readonly heldBack: Quantity
  /** UNLIMITED when backorders are not limited. */
  readonly room: Quantity
  /** What may wait at all places of the item together: one for all its shares. */
  readonly waiting: { readonly most: Quantity; left: Quantity }
  readonly tracked: boolean
  /** Why nothing can be had here, whatever the numbers. */
  readonly missing: 'no_level' | 'level_disabled' | null
  reserved: Quantity
  backordered: Quantity
}

export function availableLeft(share: Share): Quantity {
  return minus(share.available, share.reserved)
}

function roomLeft(share: Share): Quantity {
  return min(minus(share.room, share.backordered), share.waiting.left)
}

/** What may still be promised without cover at these places of one item together. */
export function roomLeftAt(shares: readonly Share[]): Quantity {
  return min(sumOf(shares.map(roomLeft)), shares[0]?.waiting.left ?? ZERO)
}

/** Any amount can be had here and none of it is counted. */
export function isUntracked(share: Share): boolean {
  return !share.tracked && share.missing === null
}

/** Takes at most `wanted` from the shelf and says how much it was. */
export function reserveFrom(share: Share, wanted: Quantity): Quantity {
  const taken = min(wanted, availableLeft(share))
  share.reserved = plus(share.reserved, taken)
  return taken
}

/** Promises at most `wanted` without cover and says how much it was. */
export function backorderAt(share: Share, wanted: Quantity): Quantity {
  const taken = min(wanted, roomLeft(share))
  share.backordered = plus(share.backordered, taken)
  share.waiting.left = minus(share.waiting.left, taken)
  return taken
}

type Limits = Pick<SourcingPolicy, 'outOfStockThreshold' | 'backorderRoomInAll'>

export class RemainingStock {
  readonly #shares = new Map<string, Share[]>()
  readonly #candidates: readonly CandidateLocation[]
  readonly #holdBackOver: readonly CandidateLocation[]
  readonly #stock: StockReader
  readonly #policy: Limits

  constructor(source: {
    /** In the order in which they are tried: the shares of an item are in this order too. */
    candidates: readonly CandidateLocation[]
    /** In priority order. */
    holdBackOver: readonly CandidateLocation[]
    stock: StockReader
    policy: Limits
  }) {
    this.#candidates = source.candidates
    this.#holdBackOver = source.holdBackOver
    this.#stock = source.stock
    this.#policy = source.policy
  }

  /** The shares of an item, one per candidate location in order. Stock is read once per item and plan. */
  of(item: string): Share[] {
    const known = this.#shares.get(item)
    if (known !== undefined) return known
    const shares = this.#read(item)
    this.#shares.set(item, shares)
    return shares
  }

  #read(item: string): Share[] {
    const threshold = this.#policy.outOfStockThreshold(item)
    const most = this.#policy.backorderRoomInAll?.(item) ?? UNLIMITED
    const waiting = { most, left: most }
    if (threshold <= 0) {
      return this.#candidates.map((location) => shareOf(this.#stock(item, location.id), ZERO, waiting))
    }
    const read = this.#holdBackOver.map((location) => this.#stock(item, location.id))
    const held = holdBack(read.map(othersShare), threshold)
    return this.#candidates.map((location) => {
      const at = this.#holdBackOver.indexOf(location)
      return shareOf(read[at]!, held[at]!, waiting)
    })
  }
}

function countable(stock: LocationStock | null): { available: Quantity; tracked: boolean } {
  return { available: stock?.sellable ? max(ZERO, stock.available) : ZERO, tracked: stock?.tracked ?? true }
}

/** What the asker holds already has been promised, and is never held back from the asker. */
function othersShare(stock: LocationStock | null): Parameters<typeof holdBack>[0][number] {
  const { available, tracked } = countable(stock)
  const others = max(ZERO, minus(available, stock?.own ?? ZERO))
  return { available: others, tracked, backordersAllowed: stock?.backordersAllowed ?? false }
}

function shareOf(stock: LocationStock | null, heldBack: Quantity, waiting: Share['waiting']): Share {
  const { available, tracked } = countable(stock)
  return {
    available: tracked ? minus(available, heldBack) : ZERO,
    heldBack,
    room: stock?.sellable && tracked ? max(ZERO, stock.backorderRoom ?? UNLIMITED) : ZERO,
    waiting,
    tracked,
    missing: stock === null ? 'no_level' : stock.sellable ? null : 'level_disabled',
    reserved: ZERO,
    backordered: ZERO,
  }
}
