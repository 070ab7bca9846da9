import { reject } from '../../errors.ts'
import type { EventName } from '../../events/catalogue.ts'
import type { SteppedKind } from '../documents/document-kind.ts'
import { openSteps, standing } from '../documents/steps.ts'
import { toIso } from '../kernel/instant.ts'
import type { Entered } from '../kernel/transitions.ts'
import { locationCode } from '../names.ts'
import type { WorkingSet } from '../working-set.ts'
import { fulfilmentOf } from './order.ts'
import { SHIPMENT_STEPS, SHIPMENT_TRANSITIONS, type Shipment } from './shipment.ts'

type EnteredState = Entered<typeof SHIPMENT_TRANSITIONS>

const EVENT_OF = {
  on_hold: 'shipment_on_hold',
  picking: 'shipment_picking',
  packing: 'shipment_packing',
  ready_to_ship: 'shipment_ready_to_ship',
  ready_for_pickup: 'shipment_ready_for_pickup',
  shipped: 'shipment_shipped',
  delivered: 'shipment_delivered',
  picked_up: 'shipment_picked_up',
  cancelled: 'shipment_cancelled',
} as const satisfies Record<EnteredState, EventName>

export const SHIPMENT: SteppedKind<Shipment, EnteredState> = {
  name: 'shipment',
  steps: SHIPMENT_STEPS,
  transitions: SHIPMENT_TRANSITIONS,
  table: (state) => state.shipments,
  find: (state, reference) => state.shipment(reference),
  notFound: () => reject('shipment_not_found'),
  conflict: (shipment) =>
    shipment.state === 'on_hold'
      ? reject('shipment_on_hold', {
          data: { hold_reasons: shipment.holdReasons, open_steps: openSteps(SHIPMENT_STEPS, 'on_hold') },
        })
      : reject('shipment_state_conflict', { data: standing(SHIPMENT_STEPS, shipment.state) }),
  announce: (state, shipment) => {
    const data = shipmentData(state, shipment)
    if (shipment.state === 'ready_for_pickup') {
      const expires_at = toIso(shipment.pickupExpiresAt)
      state.emit('shipment_ready_for_pickup', shipment.orderId, { ...data, expires_at })
      return
    }
    const { state: next } = shipment
    if (next !== 'shipped' && next !== 'delivered' && next !== 'picked_up') {
      state.emit(EVENT_OF[next], shipment.orderId, data)
      return
    }
    // How far the order has come with this step: the order's own row follows (refreshFulfilment).
    const fulfilment = fulfilmentOf(state.shipments.where('order', shipment.orderId))
    if (next !== 'shipped') state.emit(EVENT_OF[next], shipment.orderId, { ...data, fulfilment })
    else {
      const { packages, withoutStock } = shipment
      state.emit('shipment_shipped', shipment.orderId, { ...data, fulfilment, packages, without_stock: withoutStock })
    }
  },
}

/** What every event of a shipment says. */
export function shipmentData(state: WorkingSet, shipment: Shipment) {
  return {
    shipment_id: shipment.id,
    number: shipment.number,
    order: state.orders.get(shipment.orderId)!.number,
    location: locationCode(state, shipment.locationId),
    hold_reasons: shipment.holdReasons,
    hold_note: shipment.holdNote,
  }
}
