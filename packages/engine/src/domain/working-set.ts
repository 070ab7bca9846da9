/**
 * The state that a batch decides on: loaded and locked once, changed by each command in turn, written once.
 *
 * It holds exactly what the commands' footprints declared. Every change is journaled, so that a refused command is
 * undone as if it had never been (`attempt`), and the difference to what was loaded is what the batch writes.
 */
import { AssertionFailed, assert } from '../errors.ts'
import { type EventData, type EventName, eventCatalogue } from '../events/catalogue.ts'
import type { Configuration } from './configuration/configuration.ts'
import type { Instant } from './kernel/instant.ts'
import { minus, plus, type Quantity } from './kernel/quantity.ts'
import { isJournaled, type Journaled, Log, Notes, Table, type Written } from './kernel/table.ts'
import type { Order, OrderLine } from './orders/order.ts'
import type { Shipment, ShipmentLine } from './orders/shipment.ts'
import { hasExpired, isHold, type Reservation, type ReservationItem } from './promises/reservation.ts'
import { type InventoryLevel, levelKey } from './stock/inventory-level.ts'
import type { Movement } from './stock/movement.ts'
import type { StockTransfer, StockTransferLine } from './transfers/stock-transfer.ts'

/** Something that became true, for whoever listens. Events of one key are published in order. */
export type DomainEvent = { key: string; type: EventName; version: number; data: Record<string, unknown> }

/** Ids rise with time. */
export type NewestReservation = Pick<Reservation, 'id' | 'reference' | 'orderId'>

/** A command that this change makes necessary, to be run in a transaction of its own. */
export type FollowUp = { id: string; command: string; input: Record<string, unknown> }

/**
 * A decision asked for a level that was not locked. Alone in its batch a command does that by a mistake of ours; behind
 * another one it may be that the other has just made the document whose levels they are.
 */
export class LevelNotDeclared extends AssertionFailed {
  constructor(level: string) {
    super(`level ${level} was declared in the footprint`)
  }
}

export class WorkingSet {
  readonly now: Instant
  readonly configuration: Configuration
  /** Makes ids that rise with time. */
  readonly newId: () => string
  /** Who sent the command that is being decided. */
  actor = 'holdfast'

  readonly levels = new Table<InventoryLevel>()
  readonly reservations = new Table<Reservation, 'heldReference' | 'reference' | 'order'>({
    heldReference: (held) => (isHold(held) ? held.reference : null),
    reference: (held) => held.reference,
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
  /** Promises that were covered, or uncovered: whoever waits for them hears of it when the command is settled. */
  readonly coverChanges = new Notes<ReservationItem>()
  readonly events = new Log<DomainEvent>()
  readonly followUps = new Log<FollowUp>()

  /** Items (of those that configuration commands name) that have levels or a history, or are part of a kit. */
  readonly usedItems = new Set<string>()

  /** Placed reservations that have open promises beyond those that are here. */
  readonly openElsewhere = new Set<string>()

  /** Of references that commands name and under which no hold is open, the owner's last reservation. */
  readonly newestReservations = new Map<string, NewestReservation>()

  /** Numbers of shipments and transfers that documents have which are not here. */
  readonly takenNumbers = new Set<string>()

  /** Everything that a refused command has to leave as it was. */
  readonly #journaled: readonly Journaled[]
  readonly #declaredLevels = new Set<string>()
  readonly #recordedAfter = new Map<string, Quantity>()

  constructor(context: { now: Instant; configuration: Configuration; newId: () => string }) {
    this.now = context.now
    this.configuration = context.configuration
    this.newId = context.newId
    this.#journaled = [...Object.values(this), ...context.configuration.tables].filter(isJournaled)
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
    if (!this.#declaredLevels.has(key)) throw new LevelNotDeclared(key)
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

  /** By id, or the hold of an owner that still counts: one that has expired is gone, swept or not. */
  reservation(reference: string): Reservation | undefined {
    const [held] = this.reservations.where('heldReference', reference)
    return held && !hasExpired(held, this.now) ? held : this.reservations.get(reference)
  }

  /** How much on_hand of a level has changed by what occurred after an instant: recorded before, or in this batch. */
  changedAfter(itemId: string, locationId: string, after: Instant): Quantity {
    const loaded = this.#recordedAfter.get(`${levelKey(itemId, locationId)}@${after}`)
    assert(loaded !== undefined, 'the history of a level was not declared in the footprint')
    let sum = loaded
    for (const movement of this.movements.entries) {
      if (movement.itemId !== itemId || movement.occurredAt <= after) continue
      if (movement.from.account === 'on_hand' && movement.from.holder === locationId)
        sum = minus(sum, movement.quantity)
      if (movement.to.account === 'on_hand' && movement.to.holder === locationId) sum = plus(sum, movement.quantity)
    }
    return sum
  }

  // ── Changing ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Tells of something that became true. `id` is that of the record that the event is ordered by: the catalogue says of
   * which kind. */
  emit<Name extends EventName>(type: Name, id: string, data: EventData<Name>): void {
    const { key, version } = eventCatalogue.get(type)!
    this.events.push({ key: `${key}:${id}`, type, version, data: data as Record<string, unknown> })
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
}

/** The parts of a working set that are written, with their rows: each has its table in the database. */
export type WrittenParts = {
  [Name in keyof WorkingSet as WorkingSet[Name] extends Written<infer _Row>
    ? Name
    : never]: WorkingSet[Name] extends Written<infer Row> ? Row : never
}
