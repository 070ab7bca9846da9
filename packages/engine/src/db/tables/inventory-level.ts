import type { InventoryLevel } from '../../domain/stock/inventory-level.ts'
import { balance, changing, flag, instant, jsonb, nullable, units, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

/** Balances of an item at a location. Distributed by item. */
export const inventoryLevelTable = defineTable<InventoryLevel>({
  name: 'inventory_level',
  placement: 'by item',
  key: ['itemId', 'locationId'],
  keptApart: ['item_is_archived', 'location_is_archived'],
  fields: {
    itemId: uuid(),
    locationId: uuid(),
    onHand: balance(),
    quarantined: balance(),
    damaged: balance(),
    reserved: balance(),
    backordered: balance(),
    incoming: balance(),
    heldBack: changing(units()),
    enabled: changing(flag()),
    settings: changing(jsonb()),
    countedAt: changing(nullable(instant())),
    frozenBy: changing(nullable(uuid())),
  },
  stamp: 'created_at',
})
