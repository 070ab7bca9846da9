/** Where customers can fetch goods, and when. */
import Type, { type Static } from 'typebox'
import { Instant } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { PickupNote } from '../shapes/pickup.ts'
import { Address, Coordinates } from '../shapes/places.ts'
import { Nullable, OneOf } from '../shapes/shape.ts'
import { ShortageView } from './shortages.ts'
import { View } from './view.ts'

export const PICKUP_AVAILABILITIES = ['now', 'after_transfer', 'backordered', 'unavailable'] as const

export const PickupLocationView = View('PickupLocation', {
  location: Text,
  name: Text,
  address: Address,
  coordinates: Nullable(Coordinates),
  distance_km: Nullable(Type.Number({ minimum: 0, description: 'To one decimal; null: nobody knows from where' })),
  note: Nullable(PickupNote),
  available: OneOf(
    PICKUP_AVAILABILITIES,
    'now: all of it is there; after_transfer: once what is missing was brought over; backordered: some of it has to come first',
  ),
  ready_at: Nullable({
    ...Instant,
    description: 'When it could be fetched if it were ordered now; null: nobody can say',
  }),
  transfers_from: Type.Array(Text, { description: 'From where goods would be brought over' }),
  shortages: Type.Array(ShortageView, { description: 'What neither this location nor the others have' }),
})
export type PickupLocationView = Static<typeof PickupLocationView>

/** Locations of the channel's model where customers fetch goods, the nearest first, or by priority where nobody said from where. */
export const PickupLocationsView = View('PickupLocations', {
  at: Type.String({ ...Instant, description: 'The instant at which it was true' }),
  channel: Text,
  data: Type.Array(PickupLocationView),
})
export type PickupLocationsView = Static<typeof PickupLocationsView>
