import Type from 'typebox'
import { whole } from '../../domain/footprint.ts'
import { followShipment } from '../../domain/orders/follow-cover.ts'
import { Nullable, Shape } from '../../shapes/shape.ts'
import { ShipmentState } from '../../shapes/states.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of a backorder that was filled, or a promise that was uncovered: does the shipment wait, or go on? */
export const refreshShipment = defineCommand({
  name: 'refresh_shipment',
  summary: 'Bring the hold reasons of a shipment up to date.',
  lane: 'stock',
  internal: true,
  answer: Shape({ state: Nullable(ShipmentState) }),
  input: Shape({ shipment_id: Type.String() }),
  footprint: (input) => ({ documents: [whole('shipment', input.shipment_id)] }),
  decide: (input, state) => {
    const shipment = state.shipments.get(input.shipment_id)
    if (shipment) followShipment(state, shipment)
    return accept(() => ({ state: state.shipments.get(input.shipment_id)?.state ?? null }))
  },
})
