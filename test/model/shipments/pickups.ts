/** Goods that a customer fetches where they are. */
import { locationOf } from '../locations/location.ts'
import { refuseTearing } from '../orders/kit-together.ts'
import { orderNamed } from '../orders/order.ts'
import { closeReservation } from '../orders/order-promises.ts'
import { drawParts, type NamedPart, type PartOfLine } from '../orders/parts-of-lines.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { refreshFulfilment } from '../orders/refresh-fulfilment.ts'
import { Refused } from '../refused.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { giveBack } from './cancel-shipment.ts'
import { ON_THE_MOVE, refreshShipments } from './hold-reasons.ts'
import { partsToShip, refuseToShip, takeOut } from './ship-shipment.ts'
import { type Shipment, shipmentNamed } from './shipment.ts'
import { shipmentShown } from './shipment-shown.ts'
import { splitOffRest } from './split-off-rest.ts'

const HOUR = 3_600_000
const YEAR = 366 * 24 * HOUR

type Input = { shipment: string }

function refuseUnless(shipment: Shipment, states: readonly string[]): void {
  if (shipment.state === 'on_hold') throw new Refused('shipment_on_hold')
  if (!states.includes(shipment.state)) throw new Refused('shipment_state_conflict')
}

function keptUntil(world: World, { location }: Shipment): number | null {
  const { pickup_keep_hours: hours } = locationOf(world, location)!.pickup
  return hours === null ? null : world.now + hours * HOUR
}

export const readyPickup = defineVerb<Input>({
  name: 'ready_pickup',
  decide: (world, input) => {
    const shipment = shipmentNamed(world, input.shipment)
    if (['ready_for_pickup', 'picked_up'].includes(shipment.state)) return () => shipmentShown(shipment)
    refuseUnless(shipment, ['picking', 'packing', 'ready_to_ship'])
    if (orderNamed(world, shipment.order)!.pickupLocation !== shipment.location) throw new Refused('not_for_pickup')
    Object.assign(shipment, { state: 'ready_for_pickup', pickupExpiresAt: keptUntil(world, shipment) })
    return () => shipmentShown(shipment)
  },
  weight: 4,
  draw: (draw) => {
    const isMeant = ({ order, location }: Shipment) => orderNamed(draw.world, order)!.pickupLocation === location
    const meant = draw.world.shipments.filter(isMeant)
    const some = meant.length > 0 && draw.random.chance(0.9) ? meant : draw.world.shipments
    return { shipment: drawDocument(draw, some, ['picking', 'packing', 'ready_to_ship']) }
  },
})

export const completePickup = defineVerb<Input & { lines?: NamedPart[]; rest?: 'kept' | 'given_back' }>({
  name: 'complete_pickup',
  decide: (world, input) => {
    const shipment = shipmentNamed(world, input.shipment)
    if (shipment.state === 'picked_up') return () => shipmentShown(shipment)
    refuseUnless(shipment, ['ready_for_pickup'])
    const parts = partsToShip(world, shipment, input)
    refuseToShip(world, shipment, parts, input)
    refuseTearing(world, orderNamed(world, shipment.order)!, parts, input.lines)
    leaveRest(world, shipment, { parts, isGivenBack: input.rest === 'given_back' })
    takeOut(world, shipment, input)
    refreshShipments(world)
    if (!ON_THE_MOVE.includes(shipment.state)) throw new Refused('shipment_on_hold')
    Object.assign(shipment, { state: 'picked_up', pickedUpAt: world.now })
    refreshFulfilment(world, orderNamed(world, shipment.order)!)
    closeReservation(world, shipment.order)
    return () => shipmentShown(shipment)
  },
  weight: 2,
  draw: (draw) => {
    const shipment = drawDocument(draw, draw.world.shipments, ['ready_for_pickup'])
    const lines = draw.world.shipments.find((one) => one.number === shipment)?.lines ?? []
    return {
      shipment,
      ...draw.optional('lines', 0.4, () => drawParts(draw, lines)),
      ...draw.optional('rest', 0.4, () => draw.random.pick(['kept', 'given_back'])),
    }
  },
})

function leaveRest(
  world: World,
  shipment: Shipment,
  { parts, isGivenBack }: { parts: readonly PartOfLine[]; isGivenBack: boolean },
): void {
  const leaves = ({ line, item }: { line: number; item: string }) =>
    parts.find((part) => part.line === line && part.item === item)?.quantity ?? 0
  if (shipment.lines.every((line) => leaves(line) === line.quantity)) return
  const made = splitOffRest(world, shipment, parts)
  if (isGivenBack) giveBack(world, made)
  else refreshShipments(world)
  if (made.state !== 'picking') return
  Object.assign(made, { state: 'ready_for_pickup', pickupExpiresAt: shipment.pickupExpiresAt })
}

export const extendPickup = defineVerb<Input & { until?: string }>({
  name: 'extend_pickup',
  decide: (world, input) => {
    const shipment = shipmentNamed(world, input.shipment)
    refuseUnless(shipment, ['ready_for_pickup'])
    const until = input.until === undefined ? keptUntil(world, shipment) : Date.parse(input.until)
    if (until !== null && (until <= world.now || until > world.now + YEAR))
      throw new Refused('pickup_end_not_later', [{ pointer: '/until', code: 'pickup_end_not_later' }])
    shipment.pickupExpiresAt = until
    return () => shipmentShown(shipment)
  },
  weight: 2,
  draw: (draw) => ({
    shipment: drawDocument(draw, draw.world.shipments, ['ready_for_pickup']),
    ...draw.optional('until', 0.5, () => {
      const hours = draw.wrongly(0.1) ? 0 : (draw.random.pick([1, 30, 400]) as number)
      return new Date(draw.world.now + hours * HOUR).toISOString()
    }),
  }),
})

/** Which shipments it names, each system finds for itself (comparing/compared-systems.ts). */
export const expirePickups = defineVerb<object>({
  name: 'expire_pickups',
  decide: (world) => {
    const over = world.shipments.filter(
      ({ state, pickupExpiresAt: until }) => state === 'ready_for_pickup' && until !== null && until <= world.now,
    )
    for (const shipment of over) giveBack(world, shipment)
    return () => ({ expired: over.length })
  },
  weight: 1.5,
  draw: () => ({}),
})
