/** The settings that may be set at each layer of the cascade. */
import Type from 'typebox'
import { BACKORDER_POLICIES } from '../domain/configuration/settings.ts'
import { CountedUnits, PositiveUnits } from './quantities.ts'
import { NamedShape, Nullable, OneOf, Optional } from './shape.ts'

/** One layer of the settings cascade. A member that is left out is decided by the next layer; null, where it is
 * allowed, sets no limit. Quantities are in units. */
export const SettingsLayer = NamedShape(
  'SettingsLayer',
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
