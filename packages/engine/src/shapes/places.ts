/** Where something is or goes. */
import Type from 'typebox'
import { NamedShape, Nullable, Optional } from './shape.ts'

const Latitude = Type.Number({ minimum: -90, maximum: 90 })
const Longitude = Type.Number({ minimum: -180, maximum: 180 })
const word = Type.String({ maxLength: 255 })
const street = Type.String({ maxLength: 1000 })

export const Coordinates = NamedShape('Coordinates', { latitude: Latitude, longitude: Longitude }, 'In degrees')

export const Address = NamedShape('Address', {
  country: Optional(word),
  postal_code: Optional(word),
  city: Optional(word),
  street: Optional(street),
})

/** A change of an address: merged into what is there; null takes a part away. */
export const AddressPatch = NamedShape('AddressPatch', {
  country: Optional(Nullable(word)),
  postal_code: Optional(Nullable(word)),
  city: Optional(Nullable(word)),
  street: Optional(Nullable(street)),
})

const ShipToMembers = NamedShape(
  'ShipTo',
  {
    latitude: Optional(Latitude),
    longitude: Optional(Longitude),
    country: Optional(word),
    postal_code: Optional(word),
    city: Optional(word),
    address: Optional(street),
  },
  'Where the order goes. With coordinates, locations can be ordered by distance.',
)
export const ShipTo = Type.Refine(
  ShipToMembers,
  ({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined),
  ({ latitude }) =>
    `must have latitude and longitude, or neither; only ${latitude === undefined ? 'longitude' : 'latitude'} was sent`,
)
