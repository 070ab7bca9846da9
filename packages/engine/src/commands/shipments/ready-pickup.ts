import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown } from '../../domain/footprint.ts'
import { isForPickup, keptUntil } from '../../domain/orders/pickup.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { reject } from '../../errors.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Its goods are ready for who is to fetch them, and kept as long as the location says. Asked a second time, it does nothing. */
export const readyPickup = defineCommand({
  name: 'ready_pickup',
  summary: 'Say that a shipment is ready to be fetched.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({ shipment: ShipmentNumber }),
  footprint: (input) => ({ documents: [shown({ kind: 'shipment', reference: input.shipment, promises: 'none' })] }),
  decide: (input, state) => {
    const verb = { verb: 'ready_for_pickup', done: ['ready_for_pickup', 'picked_up'] } as const
    const step = judgeVerb(state, SHIPMENT, input.shipment, verb)
    if (!step.ok) return step
    const shipment = step.document
    if (step.alreadyDone) return accept(() => shipmentView(state, shipment))
    if (!isForPickup(state, shipment)) return reject('not_for_pickup')
    // From here on it is ready.
    const location = state.configuration.locations.get(shipment.locationId)!
    const pickupExpiresAt = keptUntil(location, state.now)
    const changed = become(state, SHIPMENT, shipment, 'ready_for_pickup', { pickupExpiresAt })
    return accept(() => shipmentView(state, changed))
  },
})
