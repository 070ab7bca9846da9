/** Why a shipment must wait, judged from its promises and transfers; and what follows for it. */

import type { WorkingSet } from '../working-set.ts'
import { type HoldReason, isUnderway, type Shipment, withHoldReasons } from './shipment.ts'

/** The reasons that hold now. Only a person's word is kept; the others are derived. */
function holdReasons(state: WorkingSet, shipment: Shipment): HoldReason[] {
  const reasons: HoldReason[] = shipment.holdReasons.filter((reason) => reason === 'person')
  const model = state.configuration.models.get(state.orders.get(shipment.orderId)!.modelId)
  if (model?.locations.some(({ locationId, onHold }) => onHold && locationId === shipment.locationId)) {
    reasons.push('location_on_hold')
  }
  const transfers = state.transfers.where('order', shipment.orderId)
  const awaitsTransfer = transfers.some(
    ({ shipmentId, state: at }) => shipmentId === shipment.id && at !== 'completed' && at !== 'cancelled',
  )
  if (awaitsTransfer) reasons.push('transfer')
  const [reservation] = state.reservations.where('order', shipment.orderId)
  const promises = reservation ? state.reservationItems.where('reservation', reservation.id) : []
  const waits = promises.some(
    (item) => item.shipmentId === shipment.id && item.transferId === null && item.backordered > 0,
  )
  if (waits) reasons.push('backordered')
  return reasons
}

/** Brings a shipment's reasons up to date; when the last one has gone it leaves hold by itself. */
export function refreshHold(state: WorkingSet, shipment: Shipment): void {
  if (!isUnderway(shipment)) return
  const reasons = holdReasons(state, shipment)
  if (
    reasons.length === shipment.holdReasons.length &&
    reasons.every((reason) => shipment.holdReasons.includes(reason))
  ) {
    return
  }
  const refreshed = withHoldReasons(shipment, reasons)
  state.shipments.set(shipment.id, refreshed)
  state.emit(`order:${shipment.orderId}`, 'shipment_hold_changed', {
    shipment_id: shipment.id,
    number: shipment.number,
    state: refreshed.state,
    hold_reasons: reasons,
  })
}
