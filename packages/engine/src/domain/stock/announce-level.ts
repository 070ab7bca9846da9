/** Tells of a level that has changed: its balances before and after. What has run out or become low is told at the end of the batch. */
import { minus, toUnits, ZERO } from '../kernel/quantity.ts'
import type { Change } from '../kernel/table.ts'
import { locationCode, skuOf } from '../names.ts'
import type { WorkingSet } from '../working-set.ts'
import { type InventoryLevel, LEVEL_BALANCES, type LevelBalances } from './inventory-level.ts'
import type { Place } from './level-changes.ts'

export function announceLevel(state: WorkingSet, { key, before, after }: Change<InventoryLevel>): void {
  const delta: Partial<ReturnType<typeof balances>> = {}
  for (const name of LEVEL_BALANCES) {
    const difference = minus(after?.[name] ?? ZERO, before?.[name] ?? ZERO)
    if (difference !== ZERO) delta[SNAKE[name]] = toUnits(difference)
  }
  if (before && after && Object.keys(delta).length === 0) return
  state.emit('inventory_level_changed', key, {
    ...namesOf(state, (after ?? before)!),
    delta,
    before: before ? balances(before) : null,
    after: after ? balances(after) : null,
  })
}

export function namesOf(state: WorkingSet, at: Place): { sku: string; location: string } {
  return { sku: skuOf(state, at.itemId), location: locationCode(state, at.locationId) }
}

const SNAKE = {
  onHand: 'on_hand',
  quarantined: 'quarantined',
  damaged: 'damaged',
  reserved: 'reserved',
  backordered: 'backordered',
  incoming: 'incoming',
} as const

/** As events show them, in units. */
export function balances(level: LevelBalances) {
  return {
    on_hand: toUnits(level.onHand),
    quarantined: toUnits(level.quarantined),
    damaged: toUnits(level.damaged),
    reserved: toUnits(level.reserved),
    backordered: toUnits(level.backordered),
    incoming: toUnits(level.incoming),
  }
}
