/**
 * The words that events are written in.
 *
 * The lists of states and reasons are spelt out here and not taken from the nouns that have them: an event is read by
 * programs that are not deployed together with this one, so what it may say changes only by a decision made here. The
 * compiler says where the nouns have outgrown a list, because whoever announces must pass values that fit.
 */
import Type, { type TProperties, type TSchema } from 'typebox'

/** An object with these members and no others. */
export function Members<Properties extends TProperties>(properties: Properties) {
  return Type.Object(properties, { additionalProperties: false })
}

export function OneWordOf<const Words extends readonly string[]>(words: Words) {
  return Type.Unsafe<Words[number]>({ type: 'string', enum: words as unknown as string[] })
}

export function OrNull<Schema extends TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()])
}

/** A list that its reader may not change: the records that events are made of are immutable. */
export function ListOf<Schema extends TSchema>(schema: Schema) {
  return Type.Unsafe<readonly Type.Static<Schema>[]>(Type.Array(schema))
}

export const Id = Type.String({ minLength: 1, description: 'An id of Holdfast' })
/** Number of an order, shipment or transfer; SKU of an item; code of a location, channel or model; a caller's reference. */
export const NaturalKey = Type.String({ minLength: 1 })
export const Units = Type.Number({ description: 'In units of the item, with at most four decimals' })
export const InstantText = Type.String({ description: 'An instant in UTC (RFC 3339, milliseconds)' })

export const LineWords = ListOf(Members({ sku: NaturalKey, quantity: Units }))

/** What has become of lines that were on their way. */
export const ArrivedLineWords = ListOf(
  Members({
    line: Type.Integer(),
    sku: NaturalKey,
    accepted: Units,
    damaged: Units,
    rejected: Units,
    short: Units,
    reason: OrNull(Type.String()),
  }),
)

export const FulfilmentWord = OneWordOf(['unfulfilled', 'in_progress', 'fulfilled', 'not_required'])
export const HoldReasonWords = ListOf(OneWordOf(['location_on_hold', 'transfer', 'backordered', 'person', 'editing']))
export const PackageWords = ListOf(
  Members({
    tracking_number: OrNull(Type.String()),
    carrier: OrNull(Type.String()),
    weight_grams: OrNull(Type.Number()),
    label_url: OrNull(Type.String()),
  }),
)
export const ShipmentStateWord = OneWordOf([
  'upcoming',
  'on_hold',
  'picking',
  'packing',
  'ready_to_ship',
  'ready_for_pickup',
  'shipped',
  'delivered',
  'picked_up',
  'cancelled',
])

/** One layer of the settings cascade. A member that is absent says nothing; null says "no limit". */
export const SettingsWords = Members({
  tracked: Type.Optional(Type.Boolean()),
  backorders: Type.Optional(OneWordOf(['none', 'allow', 'allow_and_notify'])),
  backorder_limit: Type.Optional(OrNull(Units)),
  safety_stock: Type.Optional(Units),
  out_of_stock_threshold: Type.Optional(Units),
  notify_below: Type.Optional(OrNull(Units)),
  min_order_quantity: Type.Optional(OrNull(Units)),
  max_order_quantity: Type.Optional(OrNull(Units)),
  order_increment: Type.Optional(OrNull(Units)),
  fractional: Type.Optional(Type.Boolean()),
})
