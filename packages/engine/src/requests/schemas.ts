/** Shapes that several commands share. They validate, they document (OpenAPI), and they type. */
import Type, { type TProperties, type TSchema } from 'typebox'
import { STOCK_DECREMENTS } from '../domain/configuration/configuration.ts'
import { BACKORDER_POLICIES } from '../domain/configuration/settings.ts'
import { hasFourDecimals, QUANTITY_MAX_UNITS } from '../domain/kernel/quantity.ts'
import { LOCATION_ORDERS, SOURCING_STRATEGIES } from '../domain/sourcing/vocabulary.ts'
import { ADJUSTMENT_REASONS, type AdjustmentReason, SHELF_ACCOUNTS, SHELF_REASONS } from '../domain/stock/movement.ts'

/** An object that takes no other members: a misspelt name is an error, not a silent default. */
export function Shape<Properties extends TProperties>(properties: Properties, description?: string) {
  return Type.Object(properties, { additionalProperties: false, ...(description && { description }) })
}

/** One of a closed list of words. */
export function OneOf<const Values extends readonly string[]>(values: Values, description?: string) {
  return Type.Unsafe<Values[number]>({
    type: 'string',
    enum: values as unknown as string[],
    ...(description && { description }),
  })
}

export function Optional<Schema extends TSchema>(schema: Schema) {
  return Type.Optional(schema)
}

export function Nullable<Schema extends TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()])
}

const named = (description: string) => Type.String({ minLength: 1, maxLength: 255, description })

export const Sku = named('SKU (case-sensitive) or id of an inventory item')
export const NewSku = named('SKU, case-sensitive; unique')
export const LocationCode = named('Code or id of a stock location')
export const ChannelCode = named('Code or id of a sales channel; left out: the default channel')
export const ModelCode = named('Code or id of an inventory model')
export const NewCode = Type.String({
  minLength: 1,
  maxLength: 255,
  pattern: '^[^\\s/]+$',
  description: 'Unique code, without blanks and slashes',
})
export const Name = Type.String({ minLength: 1, maxLength: 255 })
export const Note = Type.String({ maxLength: 1000, description: 'Free text, kept with the movement' })

/** `multipleOf` would judge by float arithmetic, and be wrong both ways. */
function Units(limits: { minimum?: number; exclusiveMinimum?: number }, description: string) {
  const number = Type.Number({
    maximum: QUANTITY_MAX_UNITS,
    ...limits,
    description: `In units, ${description}at most four decimals`,
  })
  return Type.Refine(number, hasFourDecimals, () => 'must have at most four decimals')
}

/** That it is more than zero is judged by the command, which can say so with a code. */
export const QuantityUnits = Units({ minimum: -QUANTITY_MAX_UNITS }, '')
export const PositiveUnits = Units({ exclusiveMinimum: 0 }, 'more than zero, ')
export const CountedUnits = Units({ minimum: 0 }, 'zero or more, ')

export const DateTime = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$',
  description: 'An instant with its offset (RFC 3339), such as 2026-11-20T13:30:00Z',
})

export const Reason = OneOf(Object.keys(ADJUSTMENT_REASONS) as AdjustmentReason[], 'Why the goods came or went')
export const ShelfReason = OneOf(SHELF_REASONS, 'Why the goods changed their account')
export const ShelfAccount = OneOf(SHELF_ACCOUNTS, 'Which of the accounts of a shelf')
export const Mode = OneOf(['atomic', 'partial'] as const, 'atomic: all changes or none; partial: each for itself')

export const Reference = Shape(
  { type: named('What kind of document'), id: named('Its id, number or URI') },
  'The document that caused it',
)

export const SettingsLayer = Shape(
  {
    tracked: Optional(Type.Boolean({ description: 'false: always available, never counted' })),
    backorders: Optional(OneOf(BACKORDER_POLICIES)),
    backorder_limit: Optional(Nullable(CountedUnits)),
    safety_stock: Optional(CountedUnits),
    out_of_stock_threshold: Optional(CountedUnits),
    notify_below: Optional(Nullable(CountedUnits)),
    min_order_quantity: Optional(Nullable(CountedUnits)),
    max_order_quantity: Optional(Nullable(CountedUnits)),
    order_increment: Optional(Nullable(PositiveUnits)),
    fractional: Optional(Type.Boolean({ description: 'true: may be counted in fractions of a unit' })),
  },
  'One layer of the settings cascade (level → item → location → model → global). Sent anew, it replaces the layer as a whole.',
)

export const Latitude = Type.Number({ minimum: -90, maximum: 90 })
export const Longitude = Type.Number({ minimum: -180, maximum: 180 })
export const CoordinatesShape = Shape({ latitude: Latitude, longitude: Longitude })

const word = Type.String({ maxLength: 255 })
export const ShipTo = Shape(
  {
    latitude: Optional(Latitude),
    longitude: Optional(Longitude),
    country: Optional(word),
    postal_code: Optional(word),
    city: Optional(word),
    address: Optional(Type.String({ maxLength: 1000 })),
  },
  'Where the order goes. With coordinates, locations can be ordered by distance.',
)

export const ShippingMethod = Shape({
  name: Name,
  price: Type.Number({ minimum: 0, maximum: 1e9 }),
  currency: Optional(Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' })),
  lead_time_hours_min: Type.Integer({ minimum: 0, maximum: 87_600 }),
  lead_time_hours_max: Type.Integer({ minimum: 0, maximum: 87_600 }),
})

export const Strategy = OneOf(SOURCING_STRATEGIES)
export const LocationOrder = OneOf(LOCATION_ORDERS)
export const StockDecrement = OneOf(STOCK_DECREMENTS)
export const Seconds = Type.Integer({ minimum: 1, maximum: 31_536_000, description: 'Seconds, up to a year' })

/** The most lines (or changes) that one request may ever carry; the limit in force is in the configuration. */
export const LINES_MAX = 10_000

export const RequestedLines = Type.Array(Shape({ sku: Sku, quantity: QuantityUnits }), {
  minItems: 1,
  maxItems: LINES_MAX,
})
export const OwnerReference = named('The owner: a cart, a session, anything unique to it')
