import { refuseTearing } from '../orders/kit-together.ts'
import { orderNamed } from '../orders/order.ts'
import { closeReservation } from '../orders/order-promises.ts'
import { drawParts, type NamedPart, type PartOfLine, readParts } from '../orders/parts-of-lines.ts'
import { drawDocument } from '../orders/random-orders.ts'
import { refreshFulfilment } from '../orders/refresh-fulfilment.ts'
import { Refused } from '../refused.ts'
import type { Promised } from '../reservations/reservation.ts'
import { defineVerb } from '../verb.ts'
import type { World } from '../world.ts'
import { decrement } from './decrement-shipment.ts'
import { allPromisesFor, ON_THE_MOVE, promisesHere, refreshShipments } from './hold-reasons.ts'
import { drawPackages, packagesOf, type SentPackage } from './packages.ts'
import { type Shipment, shipmentNamed } from './shipment.ts'
import { shipmentShown } from './shipment-shown.ts'
import { splitOffRest } from './split-off-rest.ts'

type Input = {
  shipment: string
  lines?: NamedPart[]
  packages?: SentPackage[]
  without_stock?: boolean
  reason?: string
}

export const shipShipment = defineVerb<Input>({
  name: 'ship_shipment',
  decide: (world, input) => {
    const shipment = shipmentNamed(world, input.shipment)
    if (['shipped', 'delivered', 'picked_up'].includes(shipment.state)) return () => shipmentShown(shipment)
    if (![...SHIPS_FROM, 'on_hold'].includes(shipment.state)) throw new Refused('shipment_state_conflict')
    if (input.without_stock && input.reason === undefined) throw new Refused('reason_required')
    const parts = partsToShip(world, shipment, input)
    refuseToShip(world, shipment, parts, input)
    refuseTearing(world, orderNamed(world, shipment.order)!, parts, input.lines)
    const isWhole = shipment.lines.every((line) => leaving(parts, line) === line.quantity)
    if (!isWhole) splitOffRest(world, shipment, parts)
    takeOut(world, shipment, input)
    refreshShipments(world)
    if (!ON_THE_MOVE.includes(shipment.state)) throw new Refused('shipment_on_hold')
    if (input.packages) shipment.packages = packagesOf(input.packages)
    Object.assign(shipment, { state: 'shipped', shippedAt: world.now, withoutStock: null })
    if (input.without_stock) shipment.withoutStock = input.reason!
    refreshFulfilment(world, orderNamed(world, shipment.order)!)
    closeReservation(world, shipment.order)
    return () => shipmentShown(shipment)
  },
  weight: 11,
  draw: (draw) => {
    const shipment = drawDocument(draw, draw.world.shipments, [
      ...SHIPS_FROM,
      ...(draw.random.chance(0.3) ? ['on_hold'] : []),
    ])
    const lines = draw.world.shipments.find((one) => one.number === shipment)?.lines ?? []
    const left = draw.optional('without_stock', 0.1, () => draw.random.chance(0.9))
    return {
      shipment,
      ...draw.optional('lines', 0.35, () => drawParts(draw, lines)),
      ...draw.optional('packages', 0.2, () => drawPackages(draw)),
      ...left,
      ...draw.optional('reason', 'without_stock' in left ? 0.9 : 0.05, () => 'left before the count'),
    }
  },
  shows: (world, input) => {
    const { order } = shipmentNamed(world, input.shipment)
    return [`stock_decrement ${orderNamed(world, order)!.stockDecrement}: shipped`]
  },
})

const SHIPS_FROM = ['picking', 'packing', 'ready_to_ship']

function leaving(parts: readonly PartOfLine[], { line, item }: { line: number; item: string }): number {
  return parts.find((part) => part.line === line && part.item === item)?.quantity ?? 0
}

export function partsToShip(world: World, shipment: Shipment, { lines }: Input): PartOfLine[] {
  if (!lines) return shipment.lines.map(({ line, item, quantity }) => ({ line, item, quantity }))
  const has = (line: number, item: string) =>
    shipment.lines.find((one) => one.line === line && one.item === item)?.quantity
  return readParts(world, shipment.order, lines, has)
}

export function refuseToShip(world: World, shipment: Shipment, parts: readonly PartOfLine[], input: Input): void {
  const stops = shipment.holdReasons.some((reason) => ['person', 'location_on_hold'].includes(reason))
  if (stops) throw new Refused('shipment_on_hold')
  const isWhole = shipment.lines.every((line) => leaving(parts, line) === line.quantity)
  const byHand = orderNamed(world, shipment.order)!.stockDecrement === 'manual'
  if (byHand && isWhole && shipment.state !== 'on_hold') return
  const here = promisesHere(world, shipment)
  const standing = (one: Promised) =>
    one.reserved + one.uncounted + one.fulfilled + (input.without_stock ? one.backordered : 0)
  const isShort = parts.some(({ line, item, quantity }) => {
    const own = here.filter((one) => one.line === line && one.item === item)
    return own.reduce((sum, one) => sum + standing(one), 0) < quantity
  })
  if (isShort || (isWhole && shipment.holdReasons.includes('transfer'))) throw new Refused('shipment_on_hold')
}

export function takeOut(world: World, shipment: Shipment, input: Input): void {
  const byHand = orderNamed(world, shipment.order)!.stockDecrement === 'manual'
  const promises = allPromisesFor(world, shipment)
  if (input.without_stock)
    for (const promise of promises) {
      promise.uncounted += promise.reserved + promise.backordered
      Object.assign(promise, { reserved: 0, backordered: 0 })
    }
  else if (byHand) for (const promise of promises) promise.hasLeft = promise.reserved + promise.backordered > 0
  else decrement(world, shipment)
}
