import { whole } from '../../domain/footprint.ts'
import { toUnits } from '../../domain/kernel/quantity.ts'
import { recordOrder } from '../../domain/orders/record-order.ts'
import { planOrder } from '../../domain/promises/plan-order.ts'
import { standsAt } from '../../domain/promises/promises-of.ts'
import { refuseUnoffered } from '../../domain/shipping/refuse-unoffered.ts'
import { rejectAt } from '../../errors.ts'
import { readAnnotations, UNANNOTATED } from '../../requests/annotations.ts'
import { readChosenMethod } from '../../requests/chosen-shipping-method.ts'
import { namesOfHolds, readHolds } from '../../requests/holds-to-place.ts'
import { linesFootprint, readLines, refuseShortPlan } from '../../requests/requested-lines.ts'
import { readSourcing } from '../../requests/whereabouts.ts'
import { annotationFields } from '../../shapes/annotations.ts'
import {
  ChannelCode,
  HoldsToPlace,
  LocationCode,
  NewOrderNumber,
  OwnerReference,
  ShippingMethodCode,
} from '../../shapes/names.ts'
import { ShipTo } from '../../shapes/places.ts'
import { OrderedLines } from '../../shapes/requested-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Plans and reserves an order atomically, from holds if some are given: their units are the order's before anybody else
 * sees them, and a live hold guarantees its order. One that is unknown or has expired holds nothing. Refused in this
 * order: holds, constraints, location, channel, shipping method, number, each line, stock, and whether the method is offered.
 */
export const placeOrder = defineCommand({
  name: 'place_order',
  summary: 'Place an order: source it, promise it, and plan its shipments and transfers, all or nothing.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({
    number: Optional(NewOrderNumber),
    channel: Optional(ChannelCode),
    reservation: Optional(OwnerReference),
    reservations: Optional(HoldsToPlace),
    lines: OrderedLines,
    ship_to: Optional(ShipTo),
    ship_from: Optional(LocationCode),
    pickup_location: Optional(LocationCode),
    shipping_method: Optional({
      ...ShippingMethodCode,
      description: 'How it goes to its customer: code or id of a method',
    }),
    ...annotationFields,
  }),
  weight: (input) => input.lines.length,
  items: (input) => input.lines.map((line) => line.sku),
  footprint: (input, configuration) => ({
    documents: [
      ...(input.number === undefined ? [] : [{ kind: 'order', reference: input.number, promises: 'none' } as const]),
      ...namesOfHolds(input).map((name) => whole('reservation', name)),
    ],
    levels: linesFootprint(input, configuration),
  }),
  decide: (input, state) => {
    const { number } = input
    const held = readHolds(state, input)
    if (!held.ok) return held
    const { holds } = held
    const sourcing = readSourcing(input, state.configuration, (id) => standsAt(state, holds, id))
    if (!sourcing.ok) return sourcing
    const chosen = readChosenMethod(input, state.configuration)
    if (!chosen.ok) return chosen
    if (number !== undefined && state.orders.where('number', number).length > 0) {
      return rejectAt('/number', 'order_number_taken', { number })
    }
    const lines = readLines(input.lines, state.configuration, sourcing.model)
    if (!lines.ok) return lines
    const { asked } = lines
    const annotated = readAnnotations(input, UNANNOTATED)
    if (!annotated.ok) return annotated
    const plan = planOrder(state, { lines: asked, holds }, sourcing)
    if (plan.shortages.length > 0) return refuseShortPlan(plan)
    const shipTo = input.ship_to ?? null
    const unoffered = refuseUnoffered(state.configuration, { method: chosen.method, shipTo }, plan)
    if (unoffered) return unoffered
    // From here on the order is placed.
    const order = recordOrder(state, {
      number,
      sourcing,
      ...annotated.annotations,
      shipTo,
      shippingMethodId: chosen.method?.id ?? null,
      shipFromId: input.ship_from === undefined ? null : sourcing.pinned,
      pickupLocationId: input.pickup_location === undefined ? null : sourcing.pinned,
      asked,
      plan,
      holds,
    })
    state.emit('order_placed', order.id, {
      number: order.number,
      fulfilment: order.fulfilment,
      channel: sourcing.channel.code,
      lines: asked.map((line) => ({ sku: line.item.sku, quantity: toUnits(line.quantity) })),
      shipments: state.shipments.where('order', order.id).map((shipment) => shipment.number),
      transfers: state.transfers.where('order', order.id).map((transfer) => transfer.number),
    })
    return accept(() => orderView(state, order.id))
  },
})
