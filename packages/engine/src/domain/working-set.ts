/**
 * The state that a batch decides on: loaded and locked once, changed by each command in turn, written once.
 *
 * It holds exactly what the commands' footprints declared. Every change is journaled, so that a refused command is
 * undone as if it had never been (`attempt`), and the difference to what was loaded is what the batch writes.
 */
import { assert } from '../errors.ts'
import type { Configuration } from './configuration/configuration.ts'
import type { Instant } from './kernel/instant.ts'
import type { Quantity } from './kernel/quantity.ts'
import { Log, Table } from './kernel/table.ts'
import type { Order, OrderLine } from './orders/order.ts'
import type { Shipment, ShipmentLine } from './orders/shipment.ts'
import { hasExpired, type Reservation, type ReservationItem } from './promises/reservation.ts'
import { type InventoryLevel, levelKey } from './stock/inventory-level.ts'
import type { Movement } from './stock/movement.ts'
import type { StockTransfer, StockTransferLine } from './transfers/stock-transfer.ts'

/** Something that became true, for whoever listens. Events of one key are published in order. */
export type DomainEvent = { key: string; type: string; data: Record<string, unknown> }

/** A command that this change makes necessary, to be run in a transaction of its own. */
export type FollowUp = { id: string; command: string; input: Record<string, unknown> }

export class WorkingSet {
  readonly now: Instant
  readonly configuration: Configuration
  /** Makes ids that rise with time. */
  readonly newId: () => string
  /** Who sent the command that is being decided. */
  actor = 'holdfast'

  readonly levels = new Table<InventoryLevel>()
  readonly reservations = new Table<Reservation, 'draftReference' | 'order'>({
    draftReference: (held) => (held.state === 'draft' ? held.reference : null),
    order: (held) => held.orderId,
  })
  readonly reservationItems = new Table<ReservationItem, 'level' | 'reservation'>({
    level: (item) => levelKey(item.itemId, item.locationId),
    reservation: (item) => item.reservationId,
  })
  readonly orders = new Table<Order, 'number'>({ number: (order) => order.number })
  readonly shipments = new Table<Shipment, 'order' | 'number'>({
    order: (shipment) => shipment.orderId,
    number: (shipment) => shipment.number,
  })
  readonly transfers = new Table<StockTransfer, 'order' | 'number'>({
    order: (transfer) => transfer.orderId,
    number: (transfer) => transfer.number,
  })
  readonly transferLines = new Table<StockTransferLine, 'transfer'>({ transfer: (line) => line.transferId })
  readonly orderLines = new Table<OrderLine, 'order'>({ order: (line) => line.orderId })
  readonly shipmentLines = new Table<ShipmentLine, 'shipment'>({ shipment: (line) => line.shipmentId })
  readonly movements = new Log<Movement>()
  readonly events = new Log<DomainEvent>()
  readonly followUps = new Log<FollowUp>()

  /** Items (of those that configuration commands name) that have levels or a history, or are part of a kit. */
  readonly usedItems = new Set<string>()

  /** Placed reservations that have open promises beyond those that are here. */
  readonly openElsewhere = new Set<string>()

  readonly #declaredLevels = new Set<string>()
  readonly #recordedAfter = new Map<string, Quantity>()

  constructor(context: { now: Instant; configuration: Configuration; newId: () => string }) {
    this.now = context.now
    this.configuration = context.configuration
    this.newId = context.newId
  }

  // ── Loading ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Says that this level is locked (or known to be absent): it may be read and changed. */
  declareLevel(itemId: string, locationId: string): void {
    this.#declaredLevels.add(levelKey(itemId, locationId))
  }

  /** The sum of the on_hand changes of a level that occurred after an instant, as the ledger had it. */
  loadHistory(itemId: string, locationId: string, after: Instant, sum: Quantity): void {
    this.#recordedAfter.set(`${levelKey(itemId, locationId)}@${after}`, sum)
  }

  // ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────────────

  level(itemId: string, locationId: string): InventoryLevel | undefined {
    const key = levelKey(itemId, locationId)
    assert(this.#declaredLevels.has(key), `level ${key} was not declared in the footprint`)
    return this.levels.get(key)
  }

  order(reference: string): Order | undefined {
    return this.orders.where('number', reference)[0] ?? this.orders.get(reference)
  }

  shipment(reference: string): Shipment | undefined {
    return this.shipments.where('number', reference)[0] ?? this.shipments.get(reference)
  }

  transfer(reference: string): StockTransfer | undefined {
    return this.transfers.where('number', reference)[0] ?? this.transfers.get(reference)
  }

  /** By id, or the draft of an owner that still counts: one that has expired is gone, swept or not (P5). */
  reservation(reference: string): Reservation | undefined {
    const [draft] = this.reservations.where('draftReference', reference)
    return draft && !hasExpired(draft, this.now) ? draft : this.reservations.get(reference)
  }

  /** How much on_hand of a level has changed by what occurred after an instant: recorded before, or in this batch. */
  changedAfter(itemId: string, locationId: string, after: Instant): Quantity {
    const loaded = this.#recordedAfter.get(`${levelKey(itemId, locationId)}@${after}`)
    assert(loaded !== undefined, 'the history of a level was not declared in the footprint')
    let sum: Quantity = loaded
    for (const movement of this.movements.entries) {
      if (movement.itemId !== itemId || movement.occurredAt <= after) continue
      if (movement.from.account === 'on_hand' && movement.from.holder === locationId) sum -= movement.quantity
      if (movement.to.account === 'on_hand' && movement.to.holder === locationId) sum += movement.quantity
    }
    return sum
  }

  // ── Changing ─────────────────────────────────────────────────────────────────────────────────────────────────────

  emit(key: string, type: string, data: Record<string, unknown>): void {
    this.events.push({ key, type, data })
  }

  followUp(command: string, input: Record<string, unknown>): void {
    this.followUps.push({ id: this.newId(), command, input })
  }

  /** Runs `work`; when it refuses (or throws), everything it changed is as before. */
  attempt<Outcome extends { ok: boolean }>(work: () => Outcome): Outcome {
    const parts = this.#journaled
    const marks = parts.map((part) => part.mark())
    const undo = () => {
      parts.forEach((part, index) => {
        part.rollback(marks[index]!)
      })
    }
    try {
      const outcome = work()
      if (!outcome.ok) undo()
      return outcome
    } catch (error) {
      undo()
      throw error
    }
  }

  get #journaled(): { mark(): number; rollback(mark: number): void }[] {
    return [
      this.levels,
      this.reservations,
      this.reservationItems,
      this.orders,
      this.shipments,
      this.transfers,
      this.transferLines,
      this.orderLines,
      this.shipmentLines,
      this.movements,
      this.events,
      this.followUps,
      ...this.configuration.tables,
    ]
  }
}
