/**
 * The weeks before today, told to the ledger as they went: opening stock, deliveries, sales of the tills and of the shop's former
 * system, counts with their variances, breakage. They are told in order, so that at every instant there was what was taken.
 */
import type { InputOf } from 'holdfast'
import { granted, type Target } from '../target/target.ts'
import type { Draws } from './draws.ts'
import { SCARCE, STOCKED } from './shop-items.ts'
import { STORES, WAREHOUSES } from './shop-places.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

type Change = { sku: string; location: string }
type Shelf = Map<string, number>

export type PastOptions = { weeks: number; now: number }

/** Answers how many changes were told. */
export async function playPastWeeks(target: Target, draws: Draws, { weeks, now }: PastOptions): Promise<number> {
  const shelf: Shelf = new Map()
  const teller = new Teller(target, shelf)
  const midnight = Math.floor(now / DAY_MS) * DAY_MS
  const days = weeks * 7
  await teller.receive(openingStock(draws), {
    at: midnight - days * DAY_MS,
    reference: { type: 'opening_stock', id: 'OPENING' },
  })
  for (let day = days - 1; day >= 1; day--) {
    const morning = midnight - day * DAY_MS + 6 * HOUR_MS
    const dayName = new Date(morning).toISOString().slice(0, 10)
    const deliveries = day % 7 === 3 ? deliveriesOf(shelf, draws) : []
    for (const [location, changes] of byLocation(deliveries))
      await teller.receive(changes, {
        at: morning,
        reference: { type: 'purchase_order', id: `PO-${dayName}-${location}` },
      })
    for (const { code } of [...WAREHOUSES, ...STORES]) {
      const sold = salesOf(shelf, code, draws)
      await teller.adjust(sold, {
        at: morning + 10 * HOUR_MS,
        reason: 'sold',
        reference: { type: 'till_report', id: `Z-${dayName}-${code}` },
      })
    }
    if (day % 7 === 5) await teller.count(countsOf(shelf, draws), { at: morning + 13 * HOUR_MS, note: 'weekly count' })
    if (day % 5 === 2) await breakSome(teller, shelf, draws, morning + 11 * HOUR_MS)
  }
  return teller.told
}

type Told = { at: number; reference?: { type: string; id: string }; note?: string }

/** Sends the changes, and keeps what stands on each shelf. */
class Teller {
  readonly #target: Target
  readonly #shelf: Shelf
  told = 0

  constructor(target: Target, shelf: Shelf) {
    this.#target = target
    this.#shelf = shelf
  }

  async receive(changes: (Change & { quantity: number })[], told: Told): Promise<void> {
    for (const change of changes) this.#put(change, this.#at(change) + change.quantity)
    await this.#send('receive_stock', changes, told)
  }

  async adjust(
    changes: (Change & { delta: number })[],
    told: Told & { reason: 'sold' | 'lost' | 'returned' },
  ): Promise<void> {
    for (const change of changes) this.#put(change, this.#at(change) + change.delta)
    await this.#send('adjust_stock', changes, told)
  }

  async count(changes: (Change & { quantity: number })[], told: Told): Promise<void> {
    for (const change of changes) this.#put(change, change.quantity)
    await this.#send('set_stock', changes, told)
  }

  async move(changes: (Change & { quantity: number; to: 'damaged' | 'quarantined' })[], told: Told): Promise<void> {
    for (const change of changes) this.#put(change, this.#at(change) - change.quantity)
    await this.#send(
      'move_stock',
      changes.map((change) => ({ ...change, from: 'on_hand' as const })),
      told,
    )
  }

  #at(change: Change): number {
    return this.#shelf.get(keyOf(change)) ?? 0
  }

  #put(change: Change, quantity: number): void {
    this.#shelf.set(keyOf(change), quantity)
  }

  async #send<Name extends 'receive_stock' | 'adjust_stock' | 'set_stock' | 'move_stock'>(
    name: Name,
    changes: readonly object[],
    { at, ...told }: Told & object,
  ): Promise<void> {
    if (changes.length === 0) return
    const occurred_at = new Date(at).toISOString()
    const input = { changes: changes.map((change) => ({ ...change, ...told, occurred_at })) }
    granted(name, await this.#target.execute(name, input as unknown as InputOf<Name>))
    this.told += changes.length
  }
}

function openingStock(draws: Draws): (Change & { quantity: number })[] {
  const warehoused = WAREHOUSES.flatMap(({ code }, at) =>
    STOCKED.filter(() => at === 0 || draws.happens(0.75)).map(({ sku }) => ({
      sku,
      location: code,
      quantity: SCARCE.includes(sku) ? draws.whole(4, 9) : draws.whole(25, 70),
    })),
  )
  const inStores = STORES.flatMap(({ code }) =>
    draws.some(STOCKED, 22).map(({ sku }) => ({ sku, location: code, quantity: draws.whole(6, 18) })),
  )
  return [...warehoused, ...inStores]
}

/** What runs low is ordered again, but for what is hard to get. */
function deliveriesOf(shelf: Shelf, draws: Draws): (Change & { quantity: number })[] {
  return [...shelf]
    .map(([key, quantity]) => ({ ...changeOf(key), left: quantity }))
    .filter(({ sku, left }) => left < 14 && draws.happens(SCARCE.includes(sku) ? 0.1 : 0.7))
    .map(({ sku, location }) => ({ sku, location, quantity: SCARCE.includes(sku) ? 3 : draws.whole(20, 45) }))
}

function salesOf(shelf: Shelf, location: string, draws: Draws): (Change & { delta: number })[] {
  const stocked = [...shelf].filter(([key, quantity]) => quantity >= 2 && changeOf(key).location === location)
  return draws.some(stocked, draws.whole(2, 9)).flatMap(([key, quantity]) => {
    const change = changeOf(key)
    const sold = Math.min(isByTheMetre(change) ? draws.whole(2, 30) / 2 : draws.whole(1, 3), quantity - 1)
    return sold > 0 ? [{ ...change, delta: -sold }] : []
  })
}

/** A dozen shelves a week; one in three was not as the books said. */
function countsOf(shelf: Shelf, draws: Draws): (Change & { quantity: number })[] {
  return draws.some([...shelf], 12).map(([key, quantity]) => {
    const variance = draws.happens(0.35) ? draws.one([-2, -1, -1, 1]) : 0
    return { ...changeOf(key), quantity: Math.max(0, quantity + variance) }
  })
}

async function breakSome(teller: Teller, shelf: Shelf, draws: Draws, at: number): Promise<void> {
  const [broken, doubtful, lost] = draws.some(
    [...shelf].filter(([, quantity]) => quantity >= 8),
    3,
  )
  if (!broken || !doubtful || !lost) return
  await teller.move([{ ...changeOf(broken[0]), quantity: 1, to: 'damaged' }], { at, note: 'dropped from the shelf' })
  await teller.move([{ ...changeOf(doubtful[0]), quantity: 2, to: 'quarantined' }], {
    at,
    note: 'recall of the maker, to be looked at',
  })
  await teller.adjust([{ ...changeOf(lost[0]), delta: -1 }], { at, reason: 'lost', note: 'not found at the count' })
  await teller.adjust([{ ...changeOf(broken[0]), delta: 1 }], { at: at + HOUR_MS, reason: 'returned', note: 'unused' })
}

function byLocation<One extends Change>(changes: readonly One[]): Map<string, One[]> {
  return Map.groupBy(changes, ({ location }) => location)
}

function keyOf({ sku, location }: Change): string {
  return `${sku}\n${location}`
}

function changeOf(key: string): Change {
  const [sku, location] = key.split('\n')
  return { sku: sku!, location: location! }
}

function isByTheMetre({ sku }: Change): boolean {
  return sku.startsWith('ROPE')
}
