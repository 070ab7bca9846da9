import { iso } from '../instants.ts'
import { itemOf } from '../items/item.ts'
import type { Noun, StateRow } from '../noun.ts'
import { inUnits } from '../quantities.ts'
import type { World } from '../world.ts'
import { adjustStock } from './adjust-stock.ts'
import { assignItems, unassignItems } from './assign-items.ts'
import { createLevel } from './create-level.ts'
import { deleteLevel } from './delete-level.ts'
import type { Counted } from './level.ts'
import { balancesShown } from './level-shown.ts'
import { moveStock } from './move-stock.ts'
import { receiveStock } from './receive-stock.ts'
import { refreshLevel } from './refresh-level.ts'
import { setStock } from './set-stock.ts'
import { stockItem } from './stock-item.ts'
import { updateLevel } from './update-level.ts'

export const levels: Noun = {
  name: 'levels',
  verbs: [
    receiveStock,
    adjustStock,
    setStock,
    moveStock,
    createLevel,
    updateLevel,
    deleteLevel,
    assignItems,
    unassignItems,
  ],
  followUps: [refreshLevel, stockItem],
  state: (world) => [
    ...world.levels.map((level) => ({ kind: 'level', fields: levelFields(world, level) })),
    ...world.counts.map((counted) => ({ kind: 'count', fields: countFields(world, counted) })),
  ],
}

function levelFields(world: World, level: World['levels'][number]): StateRow['fields'] {
  const { item, location, enabled, settings, countedAt, frozenBy } = level
  const sku = itemOf(world, item).sku
  return {
    sku,
    location,
    ...balancesShown(world, level),
    enabled,
    settings,
    counted_at: iso(countedAt),
    frozen_by: frozenBy,
  }
}

function countFields(world: World, { item, location, quantity, at }: Counted): StateRow['fields'] {
  return { sku: itemOf(world, item).sku, location, quantity: inUnits(quantity), occurred_at: iso(at) }
}

/** The ledger only grows: what it says since a position. */
export function movementRows(world: World, since: number): StateRow[] {
  return world.ledger.slice(since).map(({ item, quantity, occurredAt, recordedAt, ...fields }) => ({
    kind: 'movement',
    fields: {
      ...fields,
      sku: itemOf(world, item).sku,
      quantity: inUnits(quantity),
      occurred_at: iso(occurredAt),
      recorded_at: iso(recordedAt),
    },
  }))
}
