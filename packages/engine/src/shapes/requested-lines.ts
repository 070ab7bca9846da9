import Type from 'typebox'
import { ORDER_LINES_MAX } from '../domain/orders/order.ts'
import { named, Sku } from './names.ts'
import { PositiveUnits, QuantityUnits } from './quantities.ts'
import { Optional, Shape } from './shape.ts'

/** The most lines (or changes) that one request may ever carry; the limit in force is in the configuration. */
export const LINES_MAX = ORDER_LINES_MAX

/** The caller's own name for a line: found by it, and shown. */
export const LineReference = named("The caller's own name for the line")

/** What a buyer has chosen of a kit. */
export const KitChoices = Type.Array(
  Shape({
    sku: Sku,
    quantity: Optional({
      ...PositiveUnits,
      description: 'In units per kit, where more may be taken; left out: as much as the kit says',
    }),
  }),
  { maxItems: 100, description: 'Of a kit with options: all that is chosen; left out: its defaults' },
)

/** How kits are configured of which availability is asked. */
export const ConfiguredKits = Type.Array(Shape({ sku: Sku, choices: KitChoices }), {
  maxItems: 1000,
  description: 'What is chosen of kits with options that are among the SKUs; of the others, what they are by default',
})

export const HeldLines = Type.Array(
  Shape({
    sku: Sku,
    quantity: QuantityUnits,
    choices: Optional(KitChoices),
    line_reference: Optional(LineReference),
    location: Optional(named('Code or id of the one location that this line may be held at')),
  }),
  { minItems: 1, maxItems: LINES_MAX },
)

/** So much of a line of a hold. */
export const PartsOfHold = Type.Array(
  Shape({
    line: Optional(Type.Integer({ minimum: 0, description: 'Which line of the hold, from 0' })),
    line_reference: Optional(named('Or by the name that the caller gave it')),
    location: Optional(named('Only of what is held at this location')),
    quantity: QuantityUnits,
  }),
  { minItems: 1, maxItems: LINES_MAX, description: 'Left out: all of it' },
)

/** Of what is stocked. */
export const StockedLines = Type.Array(Shape({ sku: Sku, quantity: QuantityUnits }), {
  minItems: 1,
  maxItems: LINES_MAX,
})

export const RequestedLines = Type.Array(Shape({ sku: Sku, quantity: QuantityUnits, choices: Optional(KitChoices) }), {
  minItems: 1,
  maxItems: LINES_MAX,
})

export const OrderedLines = Type.Array(
  Shape({
    sku: Sku,
    quantity: QuantityUnits,
    choices: Optional(KitChoices),
    line_reference: Optional(LineReference),
  }),
  { minItems: 1, maxItems: LINES_MAX },
)
