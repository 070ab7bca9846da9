/** What is asked of a store while a working set is loaded, and the database's answers. */
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { Footprint, LevelFootprint } from '../domain/footprint.ts'
import type { ReservationItem } from '../domain/promises/reservation.ts'
import type { InventoryLevel } from '../domain/stock/inventory-level.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import type { Connection } from './database.ts'
import { levelsToEnd, loadOpenDocuments } from './load-archiving.ts'
import { type LoadedParts, loadDocuments, type MissingNames } from './load-documents.ts'
import { loadHistories } from './load-histories.ts'
import { openElsewhere, promisedLevels, promisesAt, promisesOf, type WantedPromises } from './load-promises.ts'
import { loadShown } from './load-shown.ts'
import { stockedElsewhere } from './load-stocked.ts'
import { levelsToCount } from './load-stocktakes.ts'
import { lockLevels } from './lock-order.ts'
import type { MergedLevel } from './merge-levels.ts'
import { type LoadedInstant, readInstant } from './read-instant.ts'

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
