import Type from 'typebox'
import { setting } from '../../domain/configuration/settings.ts'
import { placeLayers } from '../../domain/configuration/settings-layers.ts'
import { emptyLevel } from '../../domain/stock/inventory-level.ts'
import { putLevel } from '../../domain/stock/level-changes.ts'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of an item that has come, or of a location that has begun to stock everything: the item has a level there. What
 * is counted nowhere gets none, since it can be had everywhere until it has one. Asked again, it does nothing. */
export const stockItem = defineCommand({
  name: 'stock_item',
  summary: 'Give an item its level at a location that stocks everything.',
  lane: 'stock',
  internal: true,
  answer: Shape({}),
  input: Shape({ item_id: Type.String(), location_id: Type.String() }),
  items: (input) => [input.item_id],
  footprint: (input) => ({ levels: [{ itemId: input.item_id, locationId: input.location_id }] }),
  decide: ({ item_id: itemId, location_id: locationId }, state) => {
    const { configuration } = state
    const item = configuration.items.get(itemId)
    const location = configuration.locations.get(locationId)
    const isThere = item?.archivedAt === null && item.components.length === 0 && location?.archivedAt === null
    if (!isThere || !location.stocksEverything || state.level(itemId, locationId)) return accept(() => ({}))
    const layers = placeLayers(configuration, { itemId, locationId, level: undefined, model: undefined })
    if (!setting(layers, 'tracked')) return accept(() => ({}))
    // From here on the item is stocked there.
    putLevel(state, emptyLevel(itemId, locationId))
    return accept(() => ({}))
  },
})
