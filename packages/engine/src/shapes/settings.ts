/** The settings that may be set at each layer of the cascade. */
import Type from 'typebox'
import { BACKORDER_POLICIES } from '../domain/configuration/settings.ts'
import { CountedUnits, PositiveUnits } from './quantities.ts'
import { NamedShape, Nullable, OneOf, Optional } from './shape.ts'

const settings = {
  tracked: Type.Boolean({ description: 'false: always available, never counted' }),
  backorders: OneOf(BACKORDER_POLICIES),
  backorder_limit: CountedUnits,
  safety_stock: CountedUnits,
  out_of_stock_threshold: CountedUnits,
  notify_below: CountedUnits,
  min_order_quantity: CountedUnits,
  max_order_quantity: CountedUnits,
  order_increment: PositiveUnits,
  fractional: Type.Boolean({ description: 'true: may be counted in fractions of a unit' }),
}

/** One layer of the settings as it is shown: quantities in units; what it does not have, the next layer says. */
export const SettingsLayer = NamedShape(
  'SettingsLayer',
  {
    tracked: Optional(settings.tracked),
    backorders: Optional(settings.backorders),
    backorder_limit: Optional(settings.backorder_limit),
    safety_stock: Optional(settings.safety_stock),
    out_of_stock_threshold: Optional(settings.out_of_stock_threshold),
    notify_below: Optional(settings.notify_below),
    min_order_quantity: Optional(settings.min_order_quantity),
    max_order_quantity: Optional(settings.max_order_quantity),
    order_increment: Optional(settings.order_increment),
    fractional: Optional(settings.fractional),
  },
  'One layer of the settings cascade (level → location → item → model → global). What is not there, the next layer says.',
)

/** A change of a layer: merged into what is there, and null takes a setting away. Quantities in units. */
export const SettingsPatch = NamedShape(
  'SettingsPatch',
  {
    tracked: Optional(Nullable(settings.tracked)),
    backorders: Optional(Nullable(settings.backorders)),
    backorder_limit: Optional(Nullable(settings.backorder_limit)),
    safety_stock: Optional(Nullable(settings.safety_stock)),
    out_of_stock_threshold: Optional(Nullable(settings.out_of_stock_threshold)),
    notify_below: Optional(Nullable(settings.notify_below)),
    min_order_quantity: Optional(Nullable(settings.min_order_quantity)),
    max_order_quantity: Optional(Nullable(settings.max_order_quantity)),
    order_increment: Optional(Nullable(settings.order_increment)),
    fractional: Optional(Nullable(settings.fractional)),
  },
  'A change of one layer of the settings: merged into what is there; null takes a setting away, so that the next layer has the word.',
)
