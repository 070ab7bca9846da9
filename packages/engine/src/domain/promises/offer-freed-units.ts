/**
 * Backorders follow the stock: units that may be promised now and could not before, and that nobody waits for where they
 * are, are offered to the orders that wait for the item elsewhere. Which orders those are is found out later, and each is sourced anew by a command
 * of its own, because neither they nor their levels are locked here.
 */
import type { Configuration, InventoryModel } from '../configuration/configuration.ts'
import { max, type Quantity, ZERO } from '../kernel/quantity.ts'
import type { Change } from '../kernel/table.ts'
import { scopeOf } from '../sourcing/filter.ts'
import { reachOf } from '../sourcing/reach.ts'
import { type InventoryLevel, levelKey, promisable } from '../stock/inventory-level.ts'
import type { WorkingSet } from '../working-set.ts'
import { candidateLocations } from './candidate-locations.ts'

export function offerFreedUnits(state: WorkingSet, { before, after }: Change<InventoryLevel>): void {
  if (after && onOffer(after) > (before ? onOffer(before) : ZERO)) offerUnits(state, after)
}

/** Whatever is on offer at a level, since whenever. */
export function offerUnits(state: WorkingSet, level: InventoryLevel): void {
  const { itemId, locationId } = level
  if (onOffer(level) === ZERO || !isAwaitedElsewhere(state, level)) return
  const { configuration } = state
  const models = configuration.models.live().filter((model) => mayServe(configuration, model, locationId))
  if (models.length === 0 || isOffered(state, level)) return
  const model_ids = models.map(({ id }) => id)
  state.followUp('move_backorders_to', { item_id: itemId, location_id: locationId, model_ids })
}

/** What nobody holds back, where it is sold from. */
function onOffer(level: InventoryLevel): Quantity {
  return level.enabled ? max(ZERO, promisable(level)) : ZERO
}

/** Of levels that are here it is known who waits there now, of all others who did when the batch was loaded: they are not
 * locked, and whoever changes them asks the same question. */
function isAwaitedElsewhere(state: WorkingSet, { itemId, locationId }: InventoryLevel): boolean {
  const here = state.levels.where('item', itemId).filter((level) => level.locationId !== locationId)
  const elsewhere = [...(state.awaitedAt.get(itemId) ?? [])].filter((id) => id !== locationId)
  return (
    elsewhere.some((id) => state.levels.get(levelKey(itemId, id)) === undefined) ||
    here.some((level) => level.backordered > 0 && ordersWaitAt(state, level))
  )
}

function ordersWaitAt(state: WorkingSet, { itemId, locationId }: InventoryLevel): boolean {
  const promises = state.reservationItems.where('level', levelKey(itemId, locationId))
  return promises.some(({ owner, backordered }) => owner.kind !== 'none' && backordered > 0)
}

/** Whether some order of a model could be given units of a location. Where the nearest come first it depends on the order. */
function mayServe(configuration: Configuration, model: InventoryModel, locationId: string): boolean {
  if (!model.moveBackorders) return false
  const { stockLocationsCutoff: cutoff, locationOrder, strategy } = model
  const listed = candidateLocations(configuration, model)
  const isMeasured = locationOrder === 'distance'
  const scope = scopeOf(listed, { cutoff: isMeasured ? null : cutoff, locationOrder, shipTo: null })
  const position = scope.findIndex(({ id }) => id === locationId)
  return position >= 0 && (isMeasured || reachOf(strategy, scope.length).stock.includes(position))
}

/** Once per batch is enough: what is decided later is decided on what there is then. */
function isOffered(state: WorkingSet, { itemId, locationId }: InventoryLevel): boolean {
  return state.followUps.entries.some(
    ({ command, input }) =>
      command === 'move_backorders_to' && input.item_id === itemId && input.location_id === locationId,
  )
}
