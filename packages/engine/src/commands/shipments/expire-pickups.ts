import Type from 'typebox'
import { whole } from '../../domain/footprint.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { cancelShipment, landingsOfCancelling } from '../../domain/orders/cancel-shipment.ts'
import { hasPickupExpired, PICKUPS_MAX } from '../../domain/orders/pickup.ts'
import { shipmentData } from '../../domain/orders/shipment-kind.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import { Count } from '../../shapes/quantities.ts'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** What nobody has fetched in time goes back to stock, and its shipment is cancelled. Whatever was extended, fetched or
 * cancelled meanwhile is passed by. */
export const expirePickups = defineCommand({
  name: 'expire_pickups',
  summary: 'Give back what nobody has fetched in time.',
  lane: 'stock',
  internal: true,
  answer: Shape({ expired: Count }),
  input: Shape({ shipment_ids: Type.Array(Type.String(), { maxItems: PICKUPS_MAX }) }),
  weight: (input) => input.shipment_ids.length,
  footprint: (input) => ({ documents: input.shipment_ids.map((id) => whole('shipment', id)) }),
  decide: (input, state) => {
    let expired = 0
    for (const id of input.shipment_ids) {
      const shipment = state.shipments.get(id)
      if (!shipment || !hasPickupExpired(shipment, state.now)) continue
      if (refuseLandings(state, landingsOfCancelling(state, shipment))) continue
      const expires_at = toIso(shipment.pickupExpiresAt!)
      state.emit('shipment_pickup_expired', shipment.orderId, { ...shipmentData(state, shipment), expires_at })
      cancelShipment(state, state.orders.get(shipment.orderId)!, shipment)
      expired += 1
    }
    return accept(() => ({ expired }))
  },
})
