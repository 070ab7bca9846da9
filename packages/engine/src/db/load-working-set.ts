/**
 * Locks and reads what a batch declared, in the order of lock-order.ts, and in a number of statements that does not
 * depend on how many commands the batch holds.
 *
 * `now`, the configuration's version and the revisions of items are read after the last lock: what a batch decides on is never older than the
 * locks it holds, and the ledger's `recorded_at` rises along every level.
 */

import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Footprint, LevelFootprint } from '../domain/footprint.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { Table } from '../domain/kernel/table.ts'
import { type DraftEdit, itemsAdded } from '../domain/orders/draft-edit.ts'
import { channelOfHold } from '../domain/promises/holds.ts'
import { isHold, type Reservation, type ReservationItem } from '../domain/promises/reservation.ts'
import { locationsThatShare } from '../domain/promises/shared-backorder-room.ts'
import type { InventoryLevel } from '../domain/stock/inventory-level.ts'
import { type NewestReservation, WorkingSet } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { DOCUMENTS } from './documents.ts'
import { levelsToEnd, loadOpenDocuments } from './load-archiving.ts'
import { type LoadedParts, loadDocuments, type MissingNames } from './load-documents.ts'
import { loadHistories } from './load-histories.ts'
import {
  openElsewhere,
  promisedLevels,
  promisesAt,
  promisesOf,
  type WantedPromises,
  wantedPromises,
} from './load-promises.ts'
import { loadShown } from './load-shown.ts'
import { stockedElsewhere } from './load-stocked.ts'
import { itemsCounted, levelsToCount, locationsToList } from './load-stocktakes.ts'
import { lockLevels } from './lock-order.ts'
import { byKey, eachBy } from './look-up.ts'
import { type MergedLevel, mergeLevels } from './merge-levels.ts'
import { WORKING_SET_TABLES } from './tables/index.ts'
import type { TableDescription } from './tables/table-description.ts'

/** What the footprints were made with is not the database's any more: make them anew. Either the configuration has
 * changed, or some of the items that the batch uses. */
export class StaleConfiguration extends Error {
  readonly itemIds: readonly string[] | 'all'
  constructor(itemIds: readonly string[] | 'all') {
    super(itemIds === 'all' ? 'the configuration has changed' : 'items have changed')
    this.name = 'StaleConfiguration'
    this.itemIds = itemIds
  }
}

/**
 * A document that was not there to be locked has been made while levels were waited for: an order of this number, a hold
 * for this reference. What has been locked since shows its effect; deciding without it would refuse somebody for lack of
 * the very units that he holds. The batch is to be run again, and finds it.
 */
export class Overtaken extends Error {
  constructor() {
    super('a document has been made meanwhile')
    this.name = 'Overtaken'
  }
}

export type WorkingSetRequest = {
  configuration: Configuration
  footprints: readonly Footprint[]
  newId: () => string
  addItems: AddItems
}

/** Makes items known to the configuration, by their ids. */
export type AddItems = (itemIds: readonly string[]) => Promise<void>

/**
 * What is asked of a store while a working set is loaded. In which order it is asked, and of what, is said below. Some is asked
 * together: it is answered in the order in which it was asked.
 */
export interface WorkingSetSource {
  /** Locks them. */
  documents(footprints: readonly Footprint[]): Promise<{ parts: LoadedParts; missing: MissingNames }>
  promisedLevels(wanted: WantedPromises): Promise<LevelFootprint[]>
  /** All at locations that are to be counted as a whole. */
  levelsToCount(locationIds: readonly string[]): Promise<LevelFootprint[]>
  /** Those that go with what is archived. */
  levelsToEnd(configuration: Configuration, footprints: readonly Footprint[]): Promise<LevelFootprint[]>
  /** Locks them, in order; those that do not exist are left out. */
  levels(levels: readonly MergedLevel[]): Promise<InventoryLevel[]>
  instant(
    configuration: Configuration,
    missing: MissingNames,
    levels: readonly LevelFootprint[],
  ): Promise<LoadedInstant>
  stockedElsewhere(configuration: Configuration, levels: readonly MergedLevel[]): Promise<string[]>
  /** Those that decisions at these levels need, by the clock of this moment. */
  promisesAt(levels: readonly MergedLevel[]): Promise<ReservationItem[]>
  promisesOf(wanted: WantedPromises): Promise<ReservationItem[]>
  openElsewhere(wanted: WantedPromises, atHand: readonly ReservationItem[]): Promise<string[]>
  addHistories(state: WorkingSet, levels: readonly MergedLevel[]): Promise<void>
  addOpenDocuments(state: WorkingSet, footprints: readonly Footprint[]): Promise<void>
  addShown(state: WorkingSet, footprints: readonly Footprint[], addItems: AddItems): Promise<void>
}

/** Read in one statement: the database's clock, whether the configuration and the items in hand are still those that there
 * are, whether somebody has made what was missing, what became of the holds that are not there, and where orders wait. */
export type LoadedInstant = {
  now: Instant
  version: number
  overtaken: boolean
  changed: string[]
  newest: NewestReservation[] | null
  awaited: { itemId: string; locationId: string }[] | null
}

export function databaseSource(tx: Connection): WorkingSetSource {
  return {
    documents: (footprints) => loadDocuments(tx, footprints),
    promisedLevels: (wanted) => promisedLevels(tx, wanted),
    levelsToCount: (locationIds) => levelsToCount(tx, locationIds),
    levels: (levels) => lockLevels(tx, levels),
    levelsToEnd: (configuration, footprints) => levelsToEnd(tx, configuration, footprints),
    instant: (configuration, missing, levels) => readInstant(tx, configuration, missing, levels),
    stockedElsewhere: (configuration, levels) => stockedElsewhere(tx, configuration, levels),
    promisesAt: (levels) => promisesAt(tx, levels),
    promisesOf: (wanted) => promisesOf(tx, wanted),
    openElsewhere: (wanted, atHand) => openElsewhere(tx, wanted, atHand),
    addHistories: (state, levels) => loadHistories(tx, state, levels),
    addOpenDocuments: (state, footprints) => loadOpenDocuments(tx, state, footprints),
    addShown: (state, footprints, addItems) => loadShown(tx, state, footprints, addItems),
  }
}

export async function loadWorkingSet(source: WorkingSetSource, request: WorkingSetRequest): Promise<WorkingSet> {
  const { configuration, footprints, newId, addItems } = request
  const { parts: documents, missing } = await source.documents(footprints)
  const wanted = wantedPromises(footprints, documents)
  const listed = locationsToList(documents, footprints)
  const [promised, ended, counted] = await Promise.all([
    source.promisedLevels(wanted),
    source.levelsToEnd(configuration, footprints),
    listed.length > 0 ? source.levelsToCount(listed) : [],
  ])
  const levels = mergeLevels([
    ...footprints.flatMap((footprint) => footprint.levels ?? []),
    ...promised,
    ...ended,
    ...counted,
    ...endsOf(documents, wanted, footprints),
    ...levelsBesides(configuration, documents, footprints),
    ...levelsToSource(configuration, documents, footprints),
  ])
  await addItems([
    ...levels.map((level) => level.itemId),
    ...itemsOfHolds(documents),
    ...itemsOfSourced(documents, footprints),
    ...itemsCounted(documents, footprints),
  ])
  const [locked, instant, elsewhere, promisesHere, promisesWanted] = await Promise.all([
    levels.length > 0 ? source.levels(levels) : [],
    source.instant(configuration, missing, levels),
    source.stockedElsewhere(configuration, levels),
    levels.length > 0 ? source.promisesAt(levels) : [],
    source.promisesOf(wanted),
  ])
  assertFresh(configuration, instant)
  const { now, newest, awaited } = instant
  const state = new WorkingSet({ now, configuration, newId })
  for (const held of newest ?? []) state.newestReservations.set(held.reference, held)
  for (const { itemId, locationId } of awaited ?? []) noteAwaited(state, itemId, locationId)
  for (const level of levels) state.declareLevel(level.itemId, level.locationId)
  for (const id of elsewhere) state.stockedElsewhere.add(id)
  for (const id of listed) state.listedLocations.add(id)
  putAll(state, { ...documents, levels: locked })
  putAll(state, { reservationItems: promisesHere })
  putAll(state, { reservationItems: promisesWanted })
  const [open] = await Promise.all([
    source.openElsewhere(wanted, [...state.reservationItems.values()]),
    source.addHistories(state, levels),
    source.addOpenDocuments(state, footprints),
    source.addShown(state, footprints, addItems),
  ])
  for (const id of open) state.openElsewhere.add(id)
  return state
}

function assertFresh(configuration: Configuration, { version, changed, overtaken }: LoadedInstant): void {
  if (version !== configuration.version) throw new StaleConfiguration('all')
  if (changed.length > 0) throw new StaleConfiguration(changed)
  if (overtaken) throw new Overtaken()
}

/** A part of a hold is judged by what its line asked for. */
function itemsOfHolds({ reservations = [] }: LoadedParts): string[] {
  return itemsAsked(reservations.filter((held) => held.orderId === null))
}

function itemsAsked(reservations: readonly Pick<Reservation, 'lines'>[]): string[] {
  return reservations.flatMap(({ lines }) =>
    lines.flatMap((line) => [line.itemId, ...line.components.map((part) => part.itemId)]),
  )
}

function putAll(state: WorkingSet, parts: LoadedParts): void {
  for (const [name, rows] of Object.entries(parts)) {
    const part = name as keyof LoadedParts
    const { keyOf } = WORKING_SET_TABLES[part] as unknown as TableDescription<object>
    const table = state[part] as unknown as Table<object>
    for (const row of rows) table.put(keyOf(row), row)
  }
}

/** The levels that commands on the wanted documents may change, besides those that promises stand on. */
function endsOf(
  documents: LoadedParts,
  { movedIds }: WantedPromises,
  footprints: readonly Footprint[],
): LevelFootprint[] {
  const asked = footprints.flatMap((footprint) => footprint.documents ?? [])
  return DOCUMENTS.flatMap(({ kind, part, lines, levelsOf, namesOf }) => {
    if (!lines || !levelsOf) return []
    const wanted = ((documents[part] ?? []) as { id: string }[]).filter(({ id }) => movedIds.includes(id))
    const all = (documents[lines.part] ?? []) as unknown as Record<string, unknown>[]
    return wanted.flatMap((document) => {
      const names = [document.id, ...namesOf(document as never)]
      const saying = asked.filter((one) => one.kind === kind && names.includes(one.reference))
      const added = saying.flatMap(({ adds = [] }) => adds.map((itemId) => ({ itemId })))
      const own = all.filter((line) => line[lines.parentField] === document.id)
      return levelsOf(document as never, [...own, ...added] as never, saying)
    })
  })
}

/** What became of the owner's last hold, for each reference under which none is open. */
const NEWEST = `(select json_agg(r) from unnest($1::text[]) k(reference) cross join lateral (
  select id, reference, order_id as "orderId" from holdfast.reservation where reference = k.reference order by id desc limit 1) r)`

/** Where placed orders wait for these items, whether or not the batch touches the level. Read after the locks: who waits at
 * a level that is locked here was seen by whoever held it before. */
function awaitedOf(itemIds: string): string {
  return `(select json_agg(r) from (
    select v.item_id as "itemId", v.location_id as "locationId"
    from (${eachBy('holdfast.inventory_level', { keys: `${itemIds}::uuid[]`, condition: 'item_id = k.key and backordered > 0', shown: 'item_id, location_id' })}) v
    where exists (select from holdfast.reservation_item p
      where p.item_id = v.item_id and p.location_id = v.location_id and p.backordered > 0 and p.owner_kind <> 'none' offset 0)) r)`
}

function noteAwaited(state: WorkingSet, itemId: string, locationId: string): void {
  const known = state.awaitedAt.get(itemId)
  if (known) known.add(locationId)
  else state.awaitedAt.set(itemId, new Set([locationId]))
}

/** Where holds are to be moved to: there, and wherever those who wait count together with those who wait there. */
function levelsBesides(
  configuration: Configuration,
  { reservations = [] }: LoadedParts,
  footprints: readonly Footprint[],
): LevelFootprint[] {
  const asked = footprints.flatMap(({ documents = [] }) => documents).filter(({ alsoAt }) => alsoAt !== undefined)
  const ofOrders = asked.flatMap(({ kind, reference, alsoAt }) =>
    kind !== 'order'
      ? []
      : itemsAsked(reservations.filter(({ orderId }) => orderId === reference)).map((itemId) => ({
          itemId,
          locationId: alsoAt!,
        })),
  )
  const ofHolds = asked.flatMap(({ reference, alsoAt }) =>
    reservations
      .filter((held) => held.id === reference || (isHold(held) && held.reference === reference))
      .flatMap((held) => {
        const where = locationsThatShare({ ...channelOfHold(configuration, held), pinned: alsoAt! })
        return itemsOfHolds({ reservations: [held] }).flatMap((itemId) =>
          where.map((locationId) => ({ itemId, locationId })),
        )
      }),
  )
  return [...ofOrders, ...ofHolds]
}

/** The orders of which some lines, or further items, may be sourced, with the lines that they were asked for in. */
function sourcedOrders(
  { orders = [], reservations = [], shipments = [] }: LoadedParts,
  footprints: readonly Footprint[],
) {
  return footprints
    .flatMap(({ documents = [] }) => documents)
    .flatMap(({ kind, reference, sources }) => {
      if (!sources) return []
      const isNamed = (one: { id: string; number: string }) => one.number === reference || one.id === reference
      const orderId = kind === 'shipment' ? shipments.find(isNamed)?.orderId : orders.find(isNamed)?.id
      const order = orders.find(({ id }) => id === orderId)
      if (!order) return []
      const own = reservations.filter((held) => held.orderId === order.id).sort((a, b) => (a.id < b.id ? -1 : 1))
      const draft = order.draftEdit
      const items = draft ? [...sources.items, ...itemsAdded(draft)] : sources.items
      return [{ order, items, lines: linesNamed(own[0]?.lines ?? [], withDrafted(sources.lines, draft)) }]
    })
}

function withDrafted(lines: readonly number[] | 'all', draft: DraftEdit | null): readonly number[] | 'all' {
  return lines === 'all' || !draft ? lines : [...new Set([...lines, ...draft.lines.map(({ line }) => line)])]
}

function linesNamed<Line>(all: readonly Line[], named: readonly number[] | 'all'): readonly Line[] {
  return named === 'all' ? all : named.flatMap((line) => all[line] ?? [])
}

/** Wherever their model may source them from, and wherever they ship from. */
function levelsToSource(
  configuration: Configuration,
  documents: LoadedParts,
  footprints: readonly Footprint[],
): LevelFootprint[] {
  return sourcedOrders(documents, footprints).flatMap(({ order, items, lines }) => {
    const model = configuration.models.get(order.modelId)!
    const shared = locationsThatShare({ model, pinned: order.shipFromId ?? order.pickupLocationId })
    const own = (documents.shipments ?? []).filter(({ orderId }) => orderId === order.id)
    const where = new Set([...shared, ...own.map(({ locationId }) => locationId)])
    const stocked = [
      ...items,
      ...lines.flatMap((line) =>
        line.components.length === 0 ? line.itemId : line.components.map((part) => part.itemId),
      ),
    ]
    return [...new Set(stocked)].flatMap((itemId) => [...where].map((locationId) => ({ itemId, locationId })))
  })
}

function itemsOfSourced(documents: LoadedParts, footprints: readonly Footprint[]): string[] {
  return sourcedOrders(documents, footprints).flatMap(({ order, lines }) => [
    ...lines.map((line) => line.itemId),
    ...(order.draftEdit?.lines ?? []).flatMap(({ added }) => added?.itemId ?? []),
  ])
}

async function readInstant(
  tx: Connection,
  configuration: Configuration,
  missing: MissingNames,
  levels: readonly LevelFootprint[],
): Promise<LoadedInstant> {
  const params: string[][] = [missing.get('reservation') ?? []]
  const made = DOCUMENTS.filter(({ guardedByOrder }) => !guardedByOrder).map(({ kind, part, named }) => {
    const parameter = `$${params.push(missing.get(kind) ?? [])}::text[]`
    return `exists (${eachBy(WORKING_SET_TABLES[part].name, { keys: parameter, condition: byKey(named), shown: '1' })})`
  })
  const items = [...configuration.items.values()]
  const [row] = await tx.query<LoadedInstant>(
    `select holdfast.current_instant() as now, version, ${made.join(' or ')} as overtaken, ${NEWEST} as newest,
       ${awaitedOf(`$${params.length + 3}`)} as awaited, array(
       select k.id from unnest($${params.length + 1}::uuid[], $${params.length + 2}::integer[]) k(id, revision)
       left join holdfast.inventory_item i on i.id = k.id where i.revision is distinct from k.revision) as changed
     from holdfast.configuration`,
    [
      ...params,
      items.map(({ id }) => id),
      items.map(({ revision }) => revision),
      [...new Set(levels.map(({ itemId }) => itemId))],
    ],
  )
  return row!
}
