/** Why a shipment must wait, judged from its promises and transfers; and what follows for it. */
import { become } from '../documents/become.ts'
import { promisesOfShipment, promisesToShipFrom } from '../promises/promises-of.ts'
import { isUnderway as isTransferUnderway } from '../transfers/stock-transfer.ts'
import type { WorkingSet } from '../working-set.ts'
import { isApproved } from './order.ts'
import { type HoldReason, isOnTheMove, isUnderway, type Shipment } from './shipment.ts'
import { SHIPMENT, shipmentData } from './shipment-kind.ts'
import { windowNow } from './shipment-window.ts'

/** The reasons that hold now. Only a person's word is kept; the others are derived. */
export function holdReasonsNow(state: WorkingSet, shipment: Shipment): HoldReason[] {
  const reasons: HoldReason[] = shipment.holdReasons.filter((reason) => reason === 'person')
  if (isLocationOnHold(state, shipment) && !shipment.locationHoldLifted) reasons.push('location_on_hold')
  const awaitsTransfer = state.transfers
    .where('order', shipment.orderId)
    .some((transfer) => transfer.shipmentId === shipment.id && isTransferUnderway(transfer))
  if (awaitsTransfer) reasons.push('transfer')
  if (state.orders.get(shipment.orderId)!.state === 'editing') reasons.push('editing')
  if (promisesToShipFrom(state, shipment).some((item) => item.backordered > 0)) reasons.push('backordered')
  return reasons
}

export function isLocationOnHold(state: WorkingSet, { orderId, locationId }: Shipment): boolean {
  const model = state.configuration.models.get(state.orders.get(orderId)!.modelId)
  return model?.locations.some((entry) => entry.onHold && entry.locationId === locationId) ?? false
}

/** Why not all of its units stand on the shelf. A count may have uncovered some a moment ago, before its hold follows. */
export function uncoveredReasons(state: WorkingSet, shipment: Shipment): HoldReason[] {
  const reasons: HoldReason[] = shipment.holdReasons.filter((reason) => reason === 'transfer')
  if (promisesOfShipment(state, shipment).some((item) => item.backordered > 0)) reasons.push('backordered')
  return reasons
}

/** Brings a shipment's reasons up to date; when the last one has gone it leaves hold by itself. */
export function refreshHold(state: WorkingSet, { id }: Shipment): void {
  const shipment = withoutSpentLeave(state, id)
  if (!isUnderway(shipment)) return
  applyReasons(state, shipment, holdReasonsNow(state, shipment))
}

/** A person stops it. */
export function holdByPerson(state: WorkingSet, shipment: Shipment, note: string | null): void {
  const noted = { ...shipment, holdNote: note }
  state.shipments.set(shipment.id, noted)
  applyReasons(state, noted, [...new Set([...shipment.holdReasons, 'person' as const])])
}

/** A person lets it go: the hold of a person ends, and that of its location does not stop it any more. */
export function releaseByPerson(state: WorkingSet, shipment: Shipment): void {
  const released = { ...shipment, holdNote: null, locationHoldLifted: isLocationOnHold(state, shipment) }
  state.shipments.set(shipment.id, released)
  const mine = { ...released, holdReasons: released.holdReasons.filter((reason) => reason !== 'person') }
  applyReasons(state, released, holdReasonsNow(state, mine))
}

function applyReasons(state: WorkingSet, shipment: Shipment, reasons: readonly HoldReason[]): void {
  const before = shipment.holdReasons
  if (reasons.length === before.length && reasons.every((reason) => before.includes(reason))) return
  const refreshed = withHoldReasons(state, shipment, reasons)
  state.emit('shipment_hold_changed', shipment.orderId, {
    ...shipmentData(state, refreshed),
    state: refreshed.state,
  })
}

/** A person's word that it may go although its location is on hold ends with that. */
function withoutSpentLeave(state: WorkingSet, id: string): Shipment {
  const shipment = state.shipments.get(id)!
  if (!shipment.locationHoldLifted || !isUnderway(shipment) || isLocationOnHold(state, shipment)) return shipment
  const changed = { ...shipment, locationHoldLifted: false }
  state.shipments.set(id, changed)
  return changed
}

/** The shipment with these reasons to wait, and in the state that follows from them. An upcoming shipment keeps its
 * state until its order is approved. */
function withHoldReasons(state: WorkingSet, shipment: Shipment, holdReasons: readonly HoldReason[]): Shipment {
  const waits = holdReasons.length > 0
  const changes = { holdReasons, ...windowNow(state, { ...shipment, holdReasons }) }
  if (shipment.state === 'on_hold' && !waits) return become(state, SHIPMENT, shipment, 'picking', changes)
  if (isOnTheMove(shipment) && waits)
    return become(state, SHIPMENT, shipment, 'on_hold', { ...changes, pickupExpiresAt: null })
  const refreshed = { ...shipment, ...changes }
  state.shipments.set(shipment.id, refreshed)
  return refreshed
}

/** With the approval of its order a shipment goes to picking, or waits while it has a reason to. */
export function startShipment(state: WorkingSet, shipment: Shipment): void {
  if (shipment.state !== 'upcoming') return
  become(state, SHIPMENT, shipment, shipment.holdReasons.length > 0 ? 'on_hold' : 'picking')
}

/** A shipment that was made for units of another one, or for new ones: it begins where its order stands. */
export function beginShipment(state: WorkingSet, id: string): void {
  const made = state.shipments.get(id)!
  const holdReasons = holdReasonsNow(state, made)
  const shipment = { ...made, holdReasons, ...windowNow(state, { ...made, holdReasons }) }
  state.shipments.set(id, shipment)
  if (isApproved(state.orders.get(made.orderId)!)) startShipment(state, shipment)
}
