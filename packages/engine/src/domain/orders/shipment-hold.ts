/** Why a shipment must wait, judged from its promises and transfers; and what follows for it. */
import { become } from '../documents/become.ts'
import { promisesOfShipment, promisesToShipFrom } from '../promises/promises-of.ts'
import { isUnderway as isTransferUnderway } from '../transfers/stock-transfer.ts'
import type { WorkingSet } from '../working-set.ts'
import { type HoldReason, isOnTheMove, isUnderway, type Shipment } from './shipment.ts'
import { SHIPMENT, shipmentData } from './shipment-kind.ts'

/** The reasons that hold now. Only a person's word is kept; the others are derived. */
export function holdReasonsNow(state: WorkingSet, shipment: Shipment): HoldReason[] {
  const reasons: HoldReason[] = shipment.holdReasons.filter((reason) => reason === 'person')
  const model = state.configuration.models.get(state.orders.get(shipment.orderId)!.modelId)
  if (model?.locations.some(({ locationId, onHold }) => onHold && locationId === shipment.locationId)) {
    reasons.push('location_on_hold')
  }
  const awaitsTransfer = state.transfers
    .where('order', shipment.orderId)
    .some((transfer) => transfer.shipmentId === shipment.id && isTransferUnderway(transfer))
  if (awaitsTransfer) reasons.push('transfer')
  if (promisesToShipFrom(state, shipment).some((item) => item.backordered > 0)) reasons.push('backordered')
  return reasons
}

/** Why not all of its units stand on the shelf. A count may have uncovered some a moment ago, before its hold follows. */
export function uncoveredReasons(state: WorkingSet, shipment: Shipment): HoldReason[] {
  const reasons: HoldReason[] = shipment.holdReasons.filter((reason) => reason === 'transfer')
  if (promisesOfShipment(state, shipment).some((item) => item.backordered > 0)) reasons.push('backordered')
  return reasons
}

/** Brings a shipment's reasons up to date; when the last one has gone it leaves hold by itself. */
export function refreshHold(state: WorkingSet, shipment: Shipment): void {
  if (!isUnderway(shipment)) return
  const reasons = holdReasonsNow(state, shipment)
  const before = shipment.holdReasons
  if (reasons.length === before.length && reasons.every((reason) => before.includes(reason))) return
  const refreshed = withHoldReasons(state, shipment, reasons)
  state.emit('shipment_hold_changed', shipment.orderId, {
    ...shipmentData(state, refreshed),
    state: refreshed.state,
  })
}

/** The shipment with these reasons to wait, and in the state that follows from them. An upcoming shipment keeps its
 * state until its order is approved. */
function withHoldReasons(state: WorkingSet, shipment: Shipment, holdReasons: readonly HoldReason[]): Shipment {
  const waits = holdReasons.length > 0
  if (shipment.state === 'on_hold' && !waits) return become(state, SHIPMENT, shipment, 'picking', { holdReasons })
  if (isOnTheMove(shipment) && waits) return become(state, SHIPMENT, shipment, 'on_hold', { holdReasons })
  const refreshed = { ...shipment, holdReasons }
  state.shipments.set(shipment.id, refreshed)
  return refreshed
}

/** With the approval of its order a shipment goes to picking, or waits while it has a reason to. */
export function startShipment(state: WorkingSet, shipment: Shipment): void {
  if (shipment.state !== 'upcoming') return
  become(state, SHIPMENT, shipment, shipment.holdReasons.length > 0 ? 'on_hold' : 'picking')
}
