import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown } from '../../domain/footprint.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { keptUntil } from '../../domain/orders/pickup.ts'
import { SHIPMENT, shipmentData } from '../../domain/orders/shipment-kind.ts'
import { rejectAt } from '../../errors.ts'
import { dateTime } from '../../shapes/instants.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

const YEAR_MS = 366 * 24 * 60 * 60 * 1000

/** It is kept longer for who is to fetch it: until an instant, or for another period of its location from now on. Also where its
 * time is over, as long as nobody has given its units back. */
export const extendPickup = defineCommand({
  name: 'extend_pickup',
  summary: 'Keep a shipment longer for who is to fetch it.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({
    shipment: ShipmentNumber,
    until: Optional(dateTime('Until when (RFC 3339); left out: for another period of the location from now on')),
  }),
  footprint: (input) => ({ documents: [shown({ kind: 'shipment', reference: input.shipment, promises: 'none' })] }),
  decide: (input, state) => {
    const step = judgeVerb(state, SHIPMENT, input.shipment, { verb: 'extend_pickup' })
    if (!step.ok) return step
    const shipment = step.document
    const location = state.configuration.locations.get(shipment.locationId)!
    const until = input.until === undefined ? keptUntil(location, state.now) : Date.parse(input.until)
    const isLater = until === null || (until > state.now && until <= state.now + YEAR_MS)
    if (!isLater) return rejectAt('/until', 'pickup_end_not_later')
    // From here on it is kept longer.
    const changed = { ...shipment, pickupExpiresAt: until }
    state.shipments.set(shipment.id, changed)
    const data = { ...shipmentData(state, changed), expires_at: toIso(until) }
    state.emit('shipment_pickup_extended', shipment.orderId, data)
    return accept(() => shipmentView(state, changed))
  },
})
