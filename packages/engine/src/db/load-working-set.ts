/**
 * Locks and reads what a batch declared, in the order of lock-order.ts, and in a number of statements that does not
 * depend on how many commands the batch holds.
 *
 * `now`, the configuration's version and the revisions of items are read after the last lock: what a batch decides on is never older than the
 * locks it holds, and the ledger's `recorded_at` rises along every level.
 */

import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Footprint } from '../domain/footprint.ts'
import type { Table } from '../domain/kernel/table.ts'
import { WorkingSet } from '../domain/working-set.ts'
import { endsOf, itemsOfHolds, itemsOfSourced, levelsBesides, levelsToSource } from './levels-to-lock.ts'
import type { LoadedParts } from './load-documents.ts'
import { wantedPromises } from './load-promises.ts'
import { itemsCounted, locationsToList } from './load-stocktakes.ts'
import { mergeLevels } from './merge-levels.ts'
import { Overtaken, StaleConfiguration } from './out-of-date.ts'
import type { LoadedInstant } from './read-instant.ts'
import { WORKING_SET_TABLES } from './tables/index.ts'
import type { TableDescription } from './tables/table-description.ts'
import type { AddItems, WorkingSetSource } from './working-set-source.ts'

export type WorkingSetRequest = {
  configuration: Configuration
  footprints: readonly Footprint[]
  newId: () => string
  addItems: AddItems
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
    source.openElsewhere(wanted, state.reservationItems.values()),
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

function putAll(state: WorkingSet, parts: LoadedParts): void {
  for (const [name, rows] of Object.entries(parts)) {
    const part = name as keyof LoadedParts
    const { keyOf } = WORKING_SET_TABLES[part] as unknown as TableDescription<object>
    const table = state[part] as unknown as Table<object>
    for (const row of rows) table.put(keyOf(row), row)
  }
}

function noteAwaited(state: WorkingSet, itemId: string, locationId: string): void {
  const known = state.awaitedAt.get(itemId)
  if (known) known.add(locationId)
  else state.awaitedAt.set(itemId, new Set([locationId]))
}
