/**
 * What the planner is told of stock: plain numbers, to which the settings cascade, safety stock and the asker's own hold
 * have been applied. Every promise and every dry run reads stock through here, so that both see the same.
 */
import type { Configuration, InventoryModel } from '../configuration/configuration.ts'
import { setting } from '../configuration/settings.ts'
import { isWholeOnly, placeLayers } from '../configuration/settings-layers.ts'
import { max, minus, QUANTITY_MAX, type Quantity, wholeUnits, ZERO } from '../kernel/quantity.ts'
import type { StockReader } from '../sourcing/vocabulary.ts'
import { available, backorderRoom, type InventoryLevel } from '../stock/inventory-level.ts'
import { heldAt, type OwnHold } from './own-hold.ts'

export type StockThere = {
  levelAt: (itemId: string, locationId: string) => InventoryLevel | undefined
  /** Whether the item has a level anywhere, also where nobody looks. */
  isStocked: (itemId: string) => boolean
}

export function stockReader(
  configuration: Configuration,
  model: InventoryModel | undefined,
  { levelAt, isStocked }: StockThere,
  own: OwnHold = new Map(),
): StockReader {
  return (itemId, locationId) => {
    const level = levelAt(itemId, locationId)
    const layers = placeLayers(configuration, { itemId, locationId, level, model })
    const sellable = (level?.enabled ?? true) && configuration.locations.get(locationId)!.active
    const isTracked = setting(layers, 'tracked')
    // What is not counted is to be had where it is stocked; if it is stocked nowhere, everywhere.
    if (!level && (isTracked || isStocked(itemId))) return null
    if (!level || !isTracked) return { available: ZERO, backorderRoom: ZERO, tracked: false, sellable }
    const inItsUnits = isWholeOnly(configuration, itemId, model) ? wholeUnits : asItIs
    const mine = heldAt(own, itemId, locationId)
    const waiting = minus(level.backordered, mine.backordered)
    return {
      available: inItsUnits(max(ZERO, available(level, sellable, mine.reserved))),
      own: inItsUnits(mine.reserved),
      backordersAllowed: setting(layers, 'backorders') !== 'none',
      backorderRoom: inItsUnits(backorderRoom(waiting, sellable, layers) ?? minus(QUANTITY_MAX, waiting)),
      tracked: true,
      // What the asker holds here was promised while it was on sale.
      sellable: sellable || mine.reserved > ZERO,
    }
  }
}

function asItIs(quantity: Quantity): Quantity {
  return quantity
}
