/** How things are named: by natural keys, by ids, and in free text. */
import Type from 'typebox'

const NAME_LENGTH_MAX = 255

/** What refers to one record: its natural key or its id. */
export function named(description: string) {
  return Type.String({ minLength: 1, maxLength: NAME_LENGTH_MAX, description })
}

export const Sku = named('SKU (case-sensitive) or id of an inventory item')
export const LocationCode = named('Code or id of a stock location')
export const ChannelCode = named('Code or id of a sales channel; left out: the default channel')
export const ChannelName = named('Code or id of a sales channel')
export const ModelCode = named('Code or id of an inventory model')
export const OrderNumber = named('Number or id of an order')
export const ShipmentNumber = named('Number or id of a shipment')
export const TransferNumber = named('Number or id of a stock transfer')
export const ReservationName = named('Id of a reservation, or the reference of the owner who holds it')
export const OwnerReference = named('The owner: a cart, a session, anything unique to it')

/** How many holds one order may take over. */
export const HOLDS_PER_ORDER_MAX = 50
export const HoldsToPlace = Type.Array(ReservationName, {
  minItems: 1,
  maxItems: HOLDS_PER_ORDER_MAX,
  description: 'Several holds, instead of `reservation`',
})

export const NewSku = named('SKU, case-sensitive; unique')
export const NewCode = Type.String({
  minLength: 1,
  maxLength: NAME_LENGTH_MAX,
  pattern: '^[^\\s/]+$',
  description: 'Unique code, without blanks and slashes',
})
export const Name = Type.String({ minLength: 1, maxLength: NAME_LENGTH_MAX })
export const Note = Type.String({ maxLength: 1000, description: 'Free text, kept with the movement' })

/** An id that Holdfast has made. */
export const Id = Type.String({ format: 'uuid' })
/** A text as it is shown. */
export const Text = Type.String()
