/**
 * The invariants, looked at in the rows after every single commit, by arithmetic of their own: nothing is oversold at any
 * moment, every balance is the sum of its movements, and nobody waits while there is something to give.
 */
import type { ReservationItem } from '../../packages/engine/src/domain/promises/reservation.ts'
import { type InventoryLevel, levelKey } from '../../packages/engine/src/domain/stock/inventory-level.ts'
import { recordsOf } from './memory-documents.ts'
import type { MemoryServer, Session } from './memory-server.ts'

type MovementRow = Record<`${'from' | 'to'}_${'account' | 'holder'}`, string | null> &
  Record<'quantity' | 'from_balance' | 'to_balance', number> & { item_id: string; number: number }

const SHELVES = { on_hand: 'onHand', quarantined: 'quarantined', damaged: 'damaged' } as const

export class StateChecks {
  readonly violations: string[] = []
  readonly #server: MemoryServer
  /** In ten-thousandths, by item, account and holder. */
  readonly #ledger = new Map<string, number>()

  constructor(server: MemoryServer) {
    this.#server = server
    this.#addMovements(server.rows(null, 'holdfast.movement') as MovementRow[])
  }

  check(session: Session): void {
    this.#addMovements([...(session.writes.get('holdfast.movement')?.values() ?? [])] as MovementRow[])
    const levels = recordsOf(this.#server, null, 'levels') as unknown as InventoryLevel[]
    const promises = recordsOf(this.#server, null, 'reservationItems') as unknown as ReservationItem[]
    const open = Map.groupBy(
      promises.filter((one) => one.reserved + one.backordered !== 0),
      (one) => levelKey(one.itemId, one.locationId),
    )
    for (const level of levels)
      this.#checkLevel(level, open.get(levelKey(level.itemId, level.locationId)) ?? [], session)
  }

  #addMovements(rows: readonly MovementRow[]): void {
    for (const row of rows.toSorted((a, b) => a.number - b.number)) {
      for (const [side, sign] of [
        ['from', -1],
        ['to', 1],
      ] as const) {
        const holder = row[`${side}_holder`]
        if (holder === null) continue
        const account = `${row.item_id} ${row[`${side}_account`]} ${holder}`
        const balance = (this.#ledger.get(account) ?? 0) + sign * Math.round(row.quantity * 10_000)
        this.#ledger.set(account, balance)
        const recorded = Math.round(row[`${side}_balance`] * 10_000)
        if (recorded !== balance)
          this.#violated(`I1: a movement of ${account} records ${recorded}, and it comes to ${balance}`)
        if (balance < 0) this.#violated(`I1: ${account} falls to ${balance}`)
      }
    }
  }

  #checkLevel(level: InventoryLevel, open: readonly ReservationItem[], session: Session): void {
    const { itemId, locationId, onHand, reserved, backordered, heldBack } = level
    const key = levelKey(itemId, locationId)
    for (const [account, field] of Object.entries(SHELVES)) {
      const sum = this.#ledger.get(`${itemId} ${account} ${locationId}`) ?? 0
      if (sum !== level[field as 'onHand'])
        this.#violated(`I1: ${key} has ${level[field as 'onHand']} ${account}, its movements ${sum}`)
    }
    for (const [name, said] of [
      ['reserved', reserved],
      ['backordered', backordered],
    ] as const) {
      const sum = open.reduce((total, promise) => total + promise[name], 0)
      if (sum !== said) this.#violated(`I2: ${key} has ${said} ${name}, its promises ${sum}`)
    }
    if (reserved < 0 || reserved > onHand) this.#violated(`I3: of ${key} ${reserved} are reserved of ${onHand}`)
    if (backordered > 0 && onHand - reserved > heldBack)
      this.#violated(`I4: at ${key} ${backordered} wait beside ${onHand - reserved}`)
    const isTouched = session.writes.get('holdfast.inventory_level')?.has(key) && session.now !== null
    const expired = open.filter(({ expiresAt }) => expiresAt !== null && expiresAt <= session.now!)
    if (isTouched && expired.length > 0) this.#violated(`I6: ${expired.length} expired promises count at ${key}`)
  }

  #violated(what: string): void {
    this.violations.push(what)
  }
}
