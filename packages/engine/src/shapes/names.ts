/** How things are named: by natural keys, by ids, and in free text. */
import Type from 'typebox'
import { isUuid } from '../domain/kernel/uuid.ts'

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
export const ReceiptNumber = named('Number or id of an expected receipt')
export const ReturnNumber = named('Number or id of a return')
export const ShippingMethodCode = named('Code or id of a shipping method')
export const ReservationName = named('Id of a reservation, or the reference of the owner who holds it')
export const OwnerReference = named('The owner: a cart, a session, anything unique to it')

/** How many holds one order may take over. */
export const HOLDS_PER_ORDER_MAX = 50
export const HoldsToPlace = Type.Array(ReservationName, {
  minItems: 1,
  maxItems: HOLDS_PER_ORDER_MAX,
  description: 'Several holds, instead of `reservation`',
})

/** A name that is given now. It must be told apart from other names by eye, in an address and in a log. */
function newName(
  description: string,
  {
    lengthMax = NAME_LENGTH_MAX,
    refuse = () => null,
  }: { lengthMax?: number; refuse?: (name: string) => string | null } = {},
) {
  const fault = (name: string) => unreadable(name) ?? refuse(name)
  const text = Type.String({ minLength: 1, maxLength: lengthMax, description })
  return Type.Refine(
    text,
    (name) => fault(name) === null,
    (name) => `${fault(name)}; ${JSON.stringify(name)} was sent`,
  )
}

function unreadable(name: string): string | null {
  if (name.trim() !== name) return 'must not begin or end with a blank'
  if (/\p{Cc}/u.test(name)) return 'must not contain control characters'
  return name === '.' || name === '..' ? 'must not be . or .., which addresses take away' : null
}

/** Natural keys are looked up before ids: one that has the form of an id could mean another record. */
function unlikeId(name: string): string | null {
  return isUuid(name) ? 'must not have the form of an id (UUID)' : null
}

function codeFault(code: string): string | null {
  return /[\s/]/.test(code) ? 'must not contain blanks or slashes' : unlikeId(code)
}

/** An order's number leaves room for the numbers of its shipments and transfers, which are made of it: O-1-12, O-1-T3. */
const ORDER_NUMBER_LENGTH_MAX = 200

export const NewSku = newName('SKU, case-sensitive; unique', { refuse: unlikeId })
export const NewCode = newName('Unique code, without blanks and slashes', { refuse: codeFault })
export const NewOrderNumber = newName('Unique number; left out: its id', {
  lengthMax: ORDER_NUMBER_LENGTH_MAX,
  refuse: unlikeId,
})
export const NewTransferNumber = newName('Unique number; left out: its id', {
  lengthMax: ORDER_NUMBER_LENGTH_MAX,
  refuse: unlikeId,
})
export const NewReceiptNumber = newName('Unique number; left out: its id', { refuse: unlikeId })
export const NewReturnNumber = newName('Unique number; left out: that of its order with -R1, -R2, …, or its id', {
  lengthMax: ORDER_NUMBER_LENGTH_MAX,
  refuse: unlikeId,
})
export const NewReference = newName('The owner: a cart, a session, anything unique to it')
export const ForeignId = newName('Its id, number or URI')
export const Name = Type.String({ minLength: 1, maxLength: NAME_LENGTH_MAX })
export const Note = Type.String({ maxLength: 1000, description: 'Free text, kept with the movement' })

/** An id that Holdfast has made. */
export const Id = Type.String({ format: 'uuid' })
/** A text as it is shown. */
export const Text = Type.String()
/** Why a person does what is done with a reason only. */
export const Reason = Type.String({ minLength: 1, maxLength: 1000, description: 'Why, in words; kept' })
