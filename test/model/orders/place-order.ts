import { type Annotating, annotate, annotated } from '../annotations.ts'
import { channelNamed } from '../channels/channel.ts'
import { policiesShown } from '../coverage/policies.ts'
import { type Coordinates, locationOf } from '../locations/location.ts'
import { type Model, modelOf } from '../models/model.ts'
import { Refused } from '../refused.ts'
import { planned, sourcing } from '../reservations/make-promises.ts'
import { hasSold, isHold, isLiveHold, reservationNamed } from '../reservations/promises.ts'
import { askedLines, heldLines, type Line, readLines } from '../reservations/requested-lines.ts'
import type { Reservation } from '../reservations/reservation.ts'
import { type Method, methodNamed } from '../shipping-methods/method.ts'
import { refuseUnoffered } from '../shipping-methods/offered.ts'
import { isShipped, shippedOf, type Want } from '../sourcing/planner.ts'
import { defineVerb } from '../verb.ts'
import { newId, type World } from '../world.ts'
import type { Order } from './order.ts'
import { reservationOf } from './order-promises.ts'
import { orderShown } from './order-shown.ts'
import { drawOrder } from './random-orders.ts'
import { recordPlan } from './record-plan.ts'

type Input = {
  number?: string
  channel?: string
  reservation?: string
  reservations?: string[]
  lines: Line[]
  ship_to?: Partial<Coordinates>
  ship_from?: string
  pickup_location?: string
  shipping_method?: string
} & Annotating

export const placeOrder = defineVerb<Input>({
  name: 'place_order',
  decide: (world, input) => {
    if (input.reservation !== undefined && input.reservations !== undefined)
      throw new Refused('conflicting_constraints')
    const holds = takenHolds(world, input)
    if (input.ship_from !== undefined && input.pickup_location !== undefined)
      throw new Refused('conflicting_constraints')
    const pinned = input.ship_from ?? input.pickup_location
    const isPickup = input.pickup_location !== undefined
    const where = sourcing(world, { channel: input.channel, pinned, isPickup, holds })
    const method = chosenMethod(world, input)
    if (input.number !== undefined && world.orders.some((order) => order.number === input.number))
      throw new Refused('order_number_taken')
    const wants = readLines(world, input.lines, where.model)
    const plan = planned(world, wants, where, { holds, shipTo: coordinates(input), partial: false, isOrder: true })
    const shipTo = input.ship_to ?? null
    refuseUnoffered(method, { plan, shipTo, pointer: '/shipping_method' })
    const order = newOrder(world, input, { channel: where.channel, model: where.model, wants })
    if (plan.shipments.length === 0) order.fulfilment = 'not_required'
    recordPlan(world, order, orderReservation(world, order, holds, input.lines), plan)
    return () => orderShown(world, order)
  },
  weight: 18,
  draw: drawOrder,
  shows: (world) => {
    const order = world.orders.at(-1)!
    const policies = policiesShown(world, reservationOf(world, order.number), 'order placed')
    return [...policies, `stock_decrement ${order.stockDecrement}: order placed`]
  },
})

function chosenMethod(world: World, { shipping_method: code, pickup_location: place }: Input): Method | undefined {
  if (code === undefined) return undefined
  const refuse = (why: 'conflicting_constraints' | 'unknown_shipping_method') =>
    new Refused(why, [{ pointer: '/shipping_method', code: why }])
  if (place !== undefined) throw refuse('conflicting_constraints')
  const method = methodNamed(world, code)
  if (!method) throw refuse('unknown_shipping_method')
  return method
}

/** The holds that are meant, by their owners or their ids, as long as they count; the oldest first. What another order has
 * taken is refused. */
function takenHolds(world: World, { reservation, reservations = [] }: Input): Reservation[] {
  const named = (reservation === undefined ? reservations : [reservation]).flatMap((reference, index) => {
    const newest = world.reservations.findLast((one) => one.reference === reference)
    const held = reservationNamed(world, reference) ?? newest
    if (held && held.order !== null)
      throw new Refused(
        'reservation_closed',
        reservation === undefined ? [{ pointer: `/reservations/${index}`, code: 'reservation_closed' }] : [],
      )
    if (held && isHold(held) && hasSold(world, held))
      throw new Refused(
        'reservation_partly_fulfilled',
        reservation === undefined ? [{ pointer: `/reservations/${index}`, code: 'reservation_partly_fulfilled' }] : [],
      )
    return isLiveHold(world, held) ? [held] : []
  })
  return world.reservations.filter((held) => named.includes(held))
}

export function coordinates({ ship_to: to }: Pick<Input, 'ship_to'>): Coordinates | null {
  if (to?.latitude === undefined || to.longitude === undefined) return null
  return { latitude: to.latitude, longitude: to.longitude }
}

function newOrder(world: World, input: Input, where: { channel: string; model: Model; wants: Want[] }): Order {
  const id = newId(world, 'order')
  const order: Order = {
    id,
    number: input.number ?? id,
    channel: where.channel,
    model: where.model.code,
    state: 'placed',
    fulfilment: 'unfulfilled',
    stockDecrement: modelOf(world, where.model.code)!.stockDecrement,
    shipTo: input.ship_to ?? null,
    shipFrom: input.ship_from ?? null,
    pickupLocation: input.pickup_location ?? null,
    shippingMethod: chosenMethod(world, input)?.id ?? null,
    lines: askedLines(world, input.lines).map((asked, line) => ({
      line,
      ...asked,
      line_reference: input.lines[line]!.line_reference ?? null,
      shipped: shippedOf(where.wants.filter((want) => want.line === line)),
      together: where.wants.some((want) => want.line === line && want.kit !== undefined && isShipped(want)),
    })),
    ...annotated(),
    givenUp: [],
    placedWith: placedWith(world, input, where),
    placedAt: world.now,
    approvedAt: null,
    cancelledAt: null,
    resumedAt: null,
    draft: null,
  }
  annotate(order, input)
  world.orders.push(order)
  return order
}

function placedWith(world: World, input: Input, where: { channel: string; model: Model }): Order['placedWith'] {
  const pin = input.ship_from ?? input.pickup_location
  const location = pin === undefined ? null : locationOf(world, pin)!.id
  return { channel: channelNamed(world, where.channel)!.id, model: where.model.id, location }
}

/** The holds become the order's, its promises stand under the first; or a reservation is made for it. */
function orderReservation(world: World, order: Order, holds: Reservation[], lines: Line[]): Reservation {
  const [first, ...others] = holds
  for (const other of others) {
    Object.assign(other, { state: 'pending', revision: other.revision + 1, order: order.number, expiresAt: null })
    world.promises = world.promises.filter((one) => one.reservation !== other.id)
  }
  const held = first ?? newReservation(world, order)
  Object.assign(held, {
    state: 'pending',
    revision: held.revision + 1,
    channel: order.channel,
    location: order.shipFrom ?? order.pickupLocation,
    order: order.number,
    lines: heldLines(world, lines),
    expiresAt: null,
  })
  return held
}

function newReservation(world: World, order: Order): Reservation {
  const id = newId(world, 'reservation')
  const blank = { channel: null, location: null, order: null, lines: [], expiresAt: null, revision: 0 }
  const held: Reservation = { id, reference: order.number, state: 'pending', createdAt: world.now, ...blank }
  world.reservations.push(held)
  return held
}
