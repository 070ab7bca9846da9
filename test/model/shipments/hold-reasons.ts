/** Why a shipment waits. */
import { modelOf } from '../models/model.ts'
import type { Promised } from '../reservations/reservation.ts'
import { promiseWindow } from '../shipping-methods/window.ts'
import { isAtOrigin } from '../transfers/transfer.ts'
import type { World } from '../world.ts'
import { isUnderway, type Shipment } from './shipment.ts'

/** What stands at the shipment's location for it, and what transfers are to bring there first. */
export function promisesFor(world: World, shipment: Shipment): { here: Promised[]; elsewhere: Promised[] } {
  const transfers = world.transfers.filter((one) => one.shipment === shipment.number).map((one) => one.number)
  const owned = (kind: 'shipment' | 'transfer', numbers: string[]) =>
    world.promises.filter(({ owner }) => owner?.kind === kind && numbers.includes(owner.number))
  return { here: owned('shipment', [shipment.number]), elsewhere: owned('transfer', transfers) }
}

/** What would leave with the shipment now: with what a transfer did not take along, because it is counted nowhere. */
export function promisesHere(world: World, shipment: Shipment): Promised[] {
  const { here, elsewhere } = promisesFor(world, shipment)
  const transferOf = ({ owner }: Promised) => world.transfers.find((one) => one.number === owner!.number)!
  return [...here, ...elsewhere.filter((promise) => !isAtOrigin(transferOf(promise)))]
}

export function allPromisesFor(world: World, shipment: Shipment): Promised[] {
  const { here, elsewhere } = promisesFor(world, shipment)
  return [...here, ...elsewhere]
}

/** Each shipment's reasons, judged anew; those that wait no longer go on, those that must wait stop. */
export function refreshShipments(world: World): void {
  for (const shipment of world.shipments.filter(isUnderway)) {
    if (!isLocationOnHold(world, shipment)) shipment.isLifted = false
    shipment.holdReasons = holdReasons(world, shipment)
    const waits = shipment.holdReasons.length > 0
    if (shipment.state === 'on_hold' && !waits) shipment.state = 'picking'
    else if (ON_THE_MOVE.includes(shipment.state) && waits)
      Object.assign(shipment, { state: 'on_hold', pickupExpiresAt: null })
  }
  for (const shipment of world.shipments) if (shipment.state !== 'cancelled') promiseWindow(world, shipment)
}

export const ON_THE_MOVE = ['picking', 'packing', 'ready_to_ship', 'ready_for_pickup']

export function isLocationOnHold(world: World, shipment: Shipment): boolean {
  const order = world.orders.find((one) => one.number === shipment.order)!
  const entry = modelOf(world, order.model)!.locations.find((one) => one.location === shipment.location)
  return entry?.onHold ?? false
}

function holdReasons(world: World, shipment: Shipment): string[] {
  const reasons: string[] = shipment.holdReasons.filter((reason) => reason === 'person')
  const awaitsTransfer = world.transfers.some(
    (transfer) => transfer.shipment === shipment.number && !['completed', 'cancelled'].includes(transfer.state),
  )
  if (isLocationOnHold(world, shipment) && !shipment.isLifted) reasons.push('location_on_hold')
  if (awaitsTransfer) reasons.push('transfer')
  if (world.orders.find((one) => one.number === shipment.order)!.state === 'editing') reasons.push('editing')
  if (promisesFor(world, shipment).here.some((promise) => promise.backordered > 0)) reasons.push('backordered')
  return reasons
}
