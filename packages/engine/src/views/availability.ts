/**
 * What a channel can sell, for many SKUs at one instant.
 *
 * Two questions are answered side by side. `quantity` and `backorder_room` are sums over the scope, whatever the
 * strategy; `sellable_quantity`, `in_stock` and `backorderable` say what one order line can be promised under it (with
 * no_split: by the primary alone).
 */
import Type, { type Static } from 'typebox'
import { kitAvailability } from '../domain/availability/kit-availability.ts'
import {
  type Amount,
  type Measure,
  measure,
  type NextExpected,
  type PlaceMeasure,
  type Scope,
} from '../domain/availability/measure-stock.ts'
import { shownRecipe } from '../domain/availability/shown-recipe.ts'
import type { InventoryItem, KitComponent } from '../domain/configuration/configuration.ts'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits, ZERO } from '../domain/kernel/quantity.ts'
import { reachOf } from '../domain/sourcing/reach.ts'
import type { CandidateLocation } from '../domain/sourcing/vocabulary.ts'
import { Instant } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { Flag, Units, UnitsOrUnlimited } from '../shapes/quantities.ts'
import { Nullable, Optional } from '../shapes/shape.ts'
import { Priority, Strategy } from '../shapes/sourcing.ts'
import { type Delivery, DeliveryOptionView, deliveryOptionsView, type OrderValue } from './delivery-options.ts'
import { View } from './view.ts'

const nextExpected = {
  next_expected_at: Nullable(
    Type.String({
      ...Instant,
      description: 'When goods of a supplier come next; past: they are late; null: nobody knows of any',
    }),
  ),
  next_expected_quantity: Nullable(Type.Number({ minimum: 0, description: 'How many come then, in units' })),
}

function nextExpectedView(expected: NextExpected | null) {
  return {
    next_expected_at: expected === null ? null : toIso(expected.at),
    next_expected_quantity: expected === null ? null : toUnits(expected.quantity),
  }
}

export const LocationAvailabilityView = View('LocationAvailability', {
  location: Text,
  name: Text,
  priority: Priority,
  on_hand: Units,
  reserved: Units,
  available: Units,
  share: Nullable(
    Type.Number({
      minimum: 0,
      description: 'What is left of available after the out-of-stock threshold; null where nothing is counted',
    }),
  ),
  backordered: Units,
  backorder_room: UnitsOrUnlimited,
  enabled: Flag,
  sellable: Type.Boolean({ description: 'Something could be sold from here, if there were something' }),
  ...nextExpected,
  delivery_options: Type.Array(DeliveryOptionView, { description: 'The cheapest first' }),
})
export type LocationAvailabilityView = Static<typeof LocationAvailabilityView>

export const ComponentAvailabilityView = View('ComponentAvailability', {
  sku: Text,
  quantity: Units,
  available: UnitsOrUnlimited,
})

/** What a channel can sell of one item, in units. Null is unlimited. `quantity` and `backorder_room` are sums over the
 * locations in scope; `sellable_quantity`, `in_stock` and `backorderable` say what one order line would be promised. */
export const ItemAvailabilityView = View('ItemAvailability', {
  sku: Text,
  found: Type.Literal(true),
  tracked: Flag,
  unlimited: Type.Boolean({ description: 'It is not counted, at one location of the scope at least' }),
  quantity: UnitsOrUnlimited,
  sellable_quantity: UnitsOrUnlimited,
  in_stock: Flag,
  backorderable: Flag,
  backorder_room: UnitsOrUnlimited,
  ...nextExpected,
  locations: Type.Array(LocationAvailabilityView),
  components: Optional(
    Type.Array(ComponentAvailabilityView, {
      description:
        'Of a kit: what one of it needs, and how much of that there is in the scope; as chosen, else by default, else of what most can be had',
    }),
  ),
})
export type ItemAvailabilityView = Static<typeof ItemAvailabilityView>

export const UnknownItemView = View('UnknownItem', { sku: Text, found: Type.Literal(false) })

/** What a channel can sell of several items, in the order in which they were asked for, at one instant. An item that
 * does not exist has `found: false`. */
export const AvailabilityView = View('Availability', {
  at: Type.String({ ...Instant, description: 'The instant at which it was true' }),
  configuration_version: Type.Integer({ minimum: 0, description: 'The configuration that it was true for' }),
  channel: Text,
  model: Text,
  strategy: Strategy,
  items: Type.Array(Type.Union([ItemAvailabilityView, UnknownItemView])),
})
export type AvailabilityView = Static<typeof AvailabilityView>

/** Where the goods of somebody shall go, and what they are worth, as far as that was told. */
export type Buyer = { delivery: Delivery; value: OrderValue | null }

const NOBODY_IN_PARTICULAR: Buyer = { delivery: null, value: null }

/** The numbers come from the planner's own steps: what is shown is what an order placed at that instant would get. */
export function itemAvailabilityView(
  scope: Scope,
  item: InventoryItem,
  buyer: Buyer = NOBODY_IN_PARTICULAR,
  recipe: readonly KitComponent[] = shownRecipe(scope, item),
): ItemAvailabilityView {
  if (item.components.length === 0) return shown(item, measure(scope, item), { scope, buyer })
  const parts = recipe.map((component) => {
    const part = scope.configuration.items.get(component.itemId)!
    return { item: part, perKit: component.quantity, measured: measure(scope, part) }
  })
  const isUnbroken = item.shipsTogether && reachOf(scope.model.strategy, scope.locations.length).hub === null
  return {
    ...shown(item, kitAvailability(parts, isUnbroken), { scope, buyer }),
    components: parts.map(({ item: part, perKit, measured }) => ({
      sku: part.sku,
      quantity: toUnits(perKit),
      available: unitsOrNull(measured.quantity),
    })),
  }
}

type Asked = { scope: Scope; buyer: Buyer }

function shown(item: InventoryItem, measured: Measure, asked: Asked): ItemAvailabilityView {
  return {
    sku: item.sku,
    found: true,
    tracked: measured.tracked,
    unlimited: measured.quantity === null,
    quantity: unitsOrNull(measured.quantity),
    sellable_quantity: unitsOrNull(measured.sellable),
    in_stock: measured.sellable !== ZERO,
    backorderable: measured.reachableRoom !== ZERO,
    backorder_room: unitsOrNull(measured.room),
    ...nextExpectedView(measured.nextExpected),
    locations: asked.scope.locations.map((location, at) => ({
      ...shownPlace(asked.scope, location, measured.places[at]!),
      delivery_options: measured.requiresShipping ? optionsAt(asked, item, location.id) : [],
    })),
  }
}

function shownPlace(
  { configuration }: Scope,
  { id, priority }: CandidateLocation,
  place: PlaceMeasure,
): Omit<LocationAvailabilityView, 'delivery_options'> {
  const location = configuration.locations.get(id)!
  return {
    location: location.code,
    name: location.name,
    priority,
    on_hand: toUnits(place.onHand),
    reserved: toUnits(place.reserved),
    available: toUnits(place.available),
    share: unitsOrNull(place.share),
    backordered: toUnits(place.backordered),
    backorder_room: unitsOrNull(place.room),
    enabled: place.enabled,
    sellable: place.sellable,
    ...nextExpectedView(place.nextExpected),
  }
}

/** Of one of it. What is never shipped has no delivery to choose. */
function optionsAt({ scope, buyer }: Asked, item: InventoryItem, locationId: string): DeliveryOptionView[] {
  const location = scope.configuration.locations.get(locationId)!
  const { shippingCategory, weightGrams } = item
  const parcel = { locationId, shippingCategories: [shippingCategory], weightGrams: weightGrams ?? ZERO }
  return deliveryOptionsView(scope.configuration, { location, parcel, ...buyer })
}

function unitsOrNull(amount: Amount): number | null {
  return amount === null ? null : toUnits(amount)
}
