/** What runs low: less can be sold than somebody wanted to be told of. */
import type { Static } from 'typebox'
import { Text } from '../shapes/names.ts'
import { Units } from '../shapes/quantities.ts'
import { Nullable } from '../shapes/shape.ts'
import { View } from './view.ts'

/** In units. `notify_below` is the threshold in force: at a location that of the level, the location, the item or all of them; on a
 * channel that of the item or all of them. */
export const LowStockView = View('LowStock', {
  sku: Text,
  location: Nullable(Text),
  channel: Nullable(Text),
  available: Units,
  notify_below: Units,
})
export type LowStockView = Static<typeof LowStockView>
