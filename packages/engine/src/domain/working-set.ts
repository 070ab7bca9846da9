/**
 * The state that a batch decides on: loaded and locked once, changed by each command in turn, written once.
 *
 * It holds exactly what the commands' footprints declared. Every change is journaled, so that a refused command is
 * undone as if it had never been (`attempt`), and the difference to what was loaded is what the batch writes.
 */
import { AssertionFailed, assert } from '../errors.ts'
import { type EventData, type EventName, eventCatalogue } from '../events/catalogue.ts'
import { NOTHING_OPEN, type OpenDocuments } from './configuration/archivable.ts'
import type { Configuration } from './configuration/configuration.ts'
import type { ExpectedReceipt, ExpectedReceiptLine } from './expected-receipts/expected-receipt.ts'
import { IndexedLog } from './kernel/indexed-log.ts'
import type { Instant } from './kernel/instant.ts'
import { isJournaled, type Journaled, Log, Notes, Table, type Written } from './kernel/table.ts'
import type { BackorderMove } from './orders/backorder-move.ts'
import type { Order, OrderLine } from './orders/order.ts'
import type { OrderEdit } from './orders/order-edit.ts'
import type { Shipment, ShipmentLine } from './orders/shipment.ts'
import { hasExpired, isHold, type Reservation, type ReservationItem } from './promises/reservation.ts'
import type { Return, ReturnLine } from './returns/return.ts'
import { type InventoryLevel, levelKey, type Place } from './stock/inventory-level.ts'
import { onePerLevel } from './stock/level-events.ts'
import type { LevelHistory } from './stock/level-history.ts'
import { levelsOf, type Movement } from './stock/movement.ts'
import type { StockCount } from './stock/stock-count.ts'
import type { Stocktake, StocktakeLine } from './stocktakes/stocktake.ts'
import type { ChannelStock } from './subscriptions/channel-stock.ts'
import type { StockSubscription } from './subscriptions/stock-subscription.ts'
import type { StockTransfer, StockTransferLine } from './transfers/stock-transfer.ts'

/** Something that became true, for whoever listens. Events of one key are published in order. */
export type DomainEvent = { key: string; type: EventName; version: number; data: Record<string, unknown> }

/** `id` is that of the record that the event is ordered by: the catalogue says of which kind. */
export function eventOf<Name extends EventName>(type: Name, id: string, data: EventData<Name>): DomainEvent {
  const { key, version } = eventCatalogue.get(type)!
  return { key: `${key}:${id}`, type, version, data: data as Record<string, unknown> }
}

/** Ids rise with time. */
export type NewestReservation = Pick<Reservation, 'id' | 'reference' | 'orderId'>

/** What a document has of one line of an order, in the indexes by line. */
export function lineKey(documentId: string, line: number): string {
  return `${documentId}:${line}`
}

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

  readonly levels = new Table<InventoryLevel, 'item'>({ item: (level) => level.itemId })
  readonly reservations = new Table<Reservation, 'heldReference' | 'reference' | 'order'>({
    heldReference: (held) => (isHold(held) ? held.reference : null),
    reference: (held) => held.reference,
    order: (held) => held.orderId,
  })
  readonly reservationItems = new Table<ReservationItem, 'level' | 'reservation' | 'line'>({
    level: (item) => levelKey(item.itemId, item.locationId),
    reservation: (item) => item.reservationId,
    line: (item) => lineKey(item.reservationId, item.line),
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
  readonly expectedReceipts = new Table<ExpectedReceipt, 'number'>({ number: (receipt) => receipt.number })
  readonly expectedReceiptLines = new Table<ExpectedReceiptLine, 'receipt'>({ receipt: (line) => line.receiptId })
  readonly returns = new Table<Return, 'order' | 'number'>({
    order: (one) => one.orderId,
    number: (one) => one.number,
  })
  readonly returnLines = new Table<ReturnLine, 'return' | 'orderLine'>({
    return: (line) => line.returnId,
    orderLine: (line) => (line.orderLine === null ? null : lineKey(line.returnId, line.orderLine)),
  })
  readonly stocktakes = new Table<Stocktake, 'number'>({ number: (stocktake) => stocktake.number })
  readonly stocktakeLines = new Table<StocktakeLine, 'stocktake'>({ stocktake: (line) => line.stocktakeId })
  readonly subscriptions = new Table<StockSubscription, 'name'>({ name: (one) => one.name })
  readonly channelStocks = new Table<ChannelStock, 'name'>({ name: (one) => one.name })
  readonly orderLines = new Table<OrderLine, 'order'>({ order: (line) => line.orderId })
  readonly shipmentLines = new Table<ShipmentLine, 'shipment'>({ shipment: (line) => line.shipmentId })
  readonly movements = new IndexedLog<Movement>(levelsOf)
  readonly counts = new IndexedLog<StockCount>(({ itemId, locationId }) => [levelKey(itemId, locationId)])
  readonly backorderMoves = new Log<BackorderMove>()
  readonly orderEdits = new Log<OrderEdit>()
  /** Promises that were covered, or uncovered: whoever waits for them hears of it when the command is settled. */
  readonly coverChanges = new Notes<ReservationItem>()
  /** Where units have come free before the command that tells of it: of holds whose time was over, and by settings. */
  readonly freedBefore = new Notes<Place>()
  readonly events = new Log<DomainEvent>()
  readonly followUps = new Log<FollowUp>()

  /** Items (of those that configuration commands name) that have levels or a history, or are part of a kit, as loaded. */
  readonly usedItems = new Set<string>()

  /** Items that have a level beyond those that are here. Known of those that are not counted somewhere. */
  readonly stockedElsewhere = new Set<string>()

  /** Where orders wait for an item that is here, as loaded; also at levels that are not. */
  readonly awaitedAt = new Map<string, Set<string>>()

  /** Placed reservations that have open promises beyond those that are here. */
  readonly openElsewhere = new Set<string>()

  /** Of references that commands name and under which no hold is open, the owner's last reservation. */
  readonly newestReservations = new Map<string, NewestReservation>()

  /** What is open and names a record that is to be archived, by its id. */
  readonly openDocuments = new Map<string, OpenDocuments>()

  /** Numbers of shipments, transfers and returns that documents have which are not here. */
  readonly takenNumbers = new Set<string>()

  /** Locations of which every level is here. */
  readonly listedLocations = new Set<string>()

  /** Everything that a refused command has to leave as it was. */
  readonly #journaled: readonly Journaled[]
  /** The keys of levels, by item and location: put together once for each level, they are looked up time and again. */
  readonly #declaredLevels = new Map<string, Map<string, string>>()
  readonly #histories = new Map<string, LevelHistory>()

  constructor(context: { now: Instant; configuration: Configuration; newId: () => string }) {
    this.now = context.now
    this.configuration = context.configuration
    this.newId = context.newId
    this.#journaled = [...Object.values(this), ...context.configuration.tables].filter(isJournaled)
  }

  // ── Loading ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Says that this level is locked (or known to be absent): it may be read and changed. */
  declareLevel(itemId: string, locationId: string): void {
    const ofItem = this.#declaredLevels.get(itemId) ?? new Map<string, string>()
    if (!ofItem.has(locationId)) ofItem.set(locationId, levelKey(itemId, locationId))
    this.#declaredLevels.set(itemId, ofItem)
  }

  /** What a level's accounts held at the instants that commands name. */
  loadHistory({ itemId, locationId }: Place, history: LevelHistory): void {
    this.#histories.set(levelKey(itemId, locationId), history)
  }

  // ── Reading ──────────────────────────────────────────────────────────────────────────────────────────────────────

  level(itemId: string, locationId: string): InventoryLevel | undefined {
    const key = this.#declaredLevels.get(itemId)?.get(locationId)
    if (key === undefined) throw new LevelNotDeclared(levelKey(itemId, locationId))
    return this.levels.get(key)
  }

  /** Whether an item has a level anywhere: what is not counted is to be had where it is stocked, or everywhere if it is
   * stocked nowhere. */
  isStocked(itemId: string): boolean {
    return this.stockedElsewhere.has(itemId) || this.levels.where('item', itemId).length > 0
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

  expectedReceipt(reference: string): ExpectedReceipt | undefined {
    return this.expectedReceipts.where('number', reference)[0] ?? this.expectedReceipts.get(reference)
  }

  stocktake(reference: string): Stocktake | undefined {
    return this.stocktakes.where('number', reference)[0] ?? this.stocktakes.get(reference)
  }

  return(reference: string): Return | undefined {
    return this.returns.where('number', reference)[0] ?? this.returns.get(reference)
  }

  subscription(name: string): StockSubscription | undefined {
    return this.subscriptions.first('name', name) ?? this.subscriptions.get(name)
  }

  openDocumentsOf(id: string): OpenDocuments {
    return this.openDocuments.get(id) ?? NOTHING_OPEN
  }

  /** By id, or the hold of an owner that still counts: one that has expired is gone, swept or not. */
  reservation(reference: string): Reservation | undefined {
    const [held] = this.reservations.where('heldReference', reference)
    return held && !hasExpired(held, this.now) ? held : this.reservations.get(reference)
  }

  /** Whether a command has named this instant at this level. */
  knowsHistory({ itemId, locationId }: Place, at: Instant): boolean {
    return this.#histories.get(levelKey(itemId, locationId))?.instants.includes(at) ?? false
  }

  history({ itemId, locationId }: Place): LevelHistory {
    const history = this.#histories.get(levelKey(itemId, locationId))
    assert(history, 'the instant at which something happened was declared in the footprint')
    return history
  }

  // ── Changing ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Tells of something that became true (`eventOf`). */
  emit<Name extends EventName>(type: Name, id: string, data: EventData<Name>): void {
    this.events.push(eventOf(type, id, data))
  }

  /** At the end of a batch: of a level's changes only what they come to is told. */
  tellOncePerLevel(): void {
    const { entries } = this.events
    entries.splice(0, entries.length, ...onePerLevel(entries))
  }

  followUp(command: string, input: Record<string, unknown>): void {
    this.followUps.push({ id: this.newId(), command, input })
  }

  /** Runs `work`; when it refuses (or throws), everything it changed is as before. */
  attempt<Outcome extends { ok: boolean }>(work: () => Outcome): Outcome {
    const undo = this.#wayBack()
    try {
      const outcome = work()
      if (!outcome.ok) undo()
      return outcome
    } catch (error) {
      undo()
      throw error
    }
  }

  /** Runs `work` to see what would come of it; everything it changed is as before in any case. */
  tryOut<Outcome>(work: () => Outcome): Outcome {
    const undo = this.#wayBack()
    try {
      return work()
    } finally {
      undo()
    }
  }

  #wayBack(): () => void {
    const parts = this.#journaled
    const marks = parts.map((part) => part.mark())
    return () => {
      parts.forEach((part, index) => {
        part.rollback(marks[index]!)
      })
    }
  }

  /** Whether an item has levels or a history, or is part of a kit, so that it cannot become a kit itself. Asked of items that
   * configuration commands name. */
  isUsed(itemId: string): boolean {
    if (this.usedItems.has(itemId)) return true
    return this.configuration.items.values().some((item) => item.components.some((part) => part.itemId === itemId))
  }
}

/** The parts of a working set that are written, with their rows: each has its table in the database. */
export type WrittenParts = {
  [Name in keyof WorkingSet as WorkingSet[Name] extends Written<infer _Row>
    ? Name
    : never]: WorkingSet[Name] extends Written<infer Row> ? Row : never
}
