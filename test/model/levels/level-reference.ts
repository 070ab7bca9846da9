/** What changing and deleting a level have in common. */
import type { Draw } from '../drawing/draw.ts'
import { itemNamed } from '../items/item.ts'
import { locationOf } from '../locations/location.ts'
import { tenThousandths } from '../quantities.ts'
import { Refused } from '../refused.ts'
import type { Layer } from '../settings/global-settings.ts'
import type { World } from '../world.ts'
import { balance, onHandAccount } from './ledger.ts'
import { type Level, levelOf } from './level.ts'
import { drawPlace } from './random-changes.ts'
import type { Place } from './stock-changes.ts'

export function existingLevel(world: World, place: Place): Level {
  const item = itemNamed(world, place.sku)
  if (!item) throw new Refused('inventory_item_not_found')
  const location = locationOf(world, place.location)
  if (!location) throw new Refused('stock_location_not_found')
  const level = levelOf(world, item.id, location.code)
  if (!level) throw new Refused('inventory_level_not_found')
  return level
}

const SETTINGS = [
  {},
  {},
  { safety_stock: 1 },
  { backorders: 'allow', backorder_limit: 2 },
  { backorders: 'none' },
  { tracked: false },
]

export function drawLevelSettings(draw: Draw): Layer {
  return draw.layerChange('settings', 'level', SETTINGS)
}

/** Compare-and-set by what is on hand. */
export function refuseOtherQuantity(
  world: World,
  level: Level,
  { expected_quantity: expected }: { expected_quantity?: number },
): void {
  const onHand = balance(world, level.item, onHandAccount(level.location))
  if (expected !== undefined && tenThousandths(expected) !== onHand) throw new Refused('quantity_changed')
}

export function withQuantity(draw: Draw, place: Place): object {
  const item = itemNamed(draw.world, place.sku)
  const onHand = item ? balance(draw.world, item.id, onHandAccount(place.location)) / 10_000 : 0
  const drawn = draw.optional('expected_quantity', 0.1, () => draw.random.pick([onHand, onHand, onHand, onHand + 1]))
  return { ...place, ...drawn }
}

export function drawPlaceWithQuantity(draw: Draw): object {
  return withQuantity(draw, drawPlace(draw))
}
