/** Who waits for what. */
import Type, { type Static } from 'typebox'
import { Instant } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { LineIndex, Units } from '../shapes/quantities.ts'
import { Nullable } from '../shapes/shape.ts'
import { View } from './view.ts'

/** Units that somebody was promised and that are not covered, since when, and as the how-manieth at that level. An order waits
 * before every hold. */
export const BackorderView = View('Backorder', {
  id: Id,
  reference: Type.String({
    description: 'Number of the order or of a transfer that is for none, or the reference of a hold',
  }),
  order: Nullable(Text),
  reservation_id: Id,
  line: LineIndex,
  sku: Text,
  location: Text,
  quantity: Units,
  shipment: Nullable(Type.String({ description: 'Number of the shipment that waits for it' })),
  waiting_since: Instant,
  position: Type.Integer({ minimum: 1, description: 'Whose turn it is among those who wait there: 1 is the next' }),
})
export type BackorderView = Static<typeof BackorderView>
