import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { cancelShipment, landingsOfCancelling } from '../../domain/orders/cancel-shipment.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { refreshFulfilment } from '../../domain/orders/fulfilment.ts'
import { takeOut } from '../../domain/orders/leave-shelf.ts'
import { type PartOfLine, restOf } from '../../domain/orders/pass-units.ts'
import type { Shipment } from '../../domain/orders/shipment.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { splitOff } from '../../domain/orders/split-off.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import type { Rejection } from '../../errors.ts'
import { readPartsToShip, refuseToShip } from '../../requests/parts-to-ship.ts'
import { refuseTearing } from '../../requests/torn-kits.ts'
import { ShipmentNumber } from '../../shapes/names.ts'
import { PartsOfLines } from '../../shapes/parts-of-lines.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Somebody has fetched it, or so much of its lines: its stock leaves the shelf as that of a shipment that is shipped. The rest is a
 * shipment of its own, kept as long as this one was, or is given back. Also where its time is over, as long as nobody has given its units
 * back. Asked a second time, it does nothing. */
export const completePickup = defineCommand({
  name: 'complete_pickup',
  summary: 'Say that a shipment was fetched, or a part of it.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({
    shipment: ShipmentNumber,
    lines: Optional(PartsOfLines('What was fetched; left out: all of it. The rest becomes a shipment of its own')),
    rest: Optional(OneOf(['kept', 'given_back'], 'What becomes of the rest; left out: it is kept, ready as it was')),
  }),
  weight: (input) => input.lines?.length ?? 1,
  items: (input) => (input.lines ?? []).flatMap(({ sku }) => sku ?? []),
  footprint: (input) => ({ documents: [shown(whole('shipment', input.shipment))] }),
  decide: (input, state) => {
    const step = judgeVerb(state, SHIPMENT, input.shipment, { verb: 'pick_up', done: ['picked_up'] })
    if (!step.ok) return step
    const shipment = step.document
    if (step.alreadyDone) return accept(() => shipmentView(state, shipment))
    const read = readPartsToShip(state, shipment, input)
    if (!read.ok) return read
    const order = state.orders.get(shipment.orderId)!
    const refused =
      refuseToShip(state, shipment, read.parts, {}) ?? refuseTearing(state, order, read.parts, input.lines)
    if (refused) return refused
    const rest = restOf(state, shipment, read.parts)
    const tooMuch = rest.length > 0 ? leaveRest(state, shipment, { rest, becomes: input.rest ?? 'kept' }) : null
    if (tooMuch) return tooMuch
    // From here on it is gone.
    become(state, SHIPMENT, takeOut(state, state.shipments.get(shipment.id)!), 'picked_up', { pickedUpAt: state.now })
    refreshFulfilment(state, shipment.orderId)
    closeReservationIfDone(state, shipment.orderId)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})

type Rest = { rest: PartOfLine[]; becomes: 'kept' | 'given_back' }

/** What waits for its goods again is not ready. */
function leaveRest(state: WorkingSet, shipment: Shipment, { rest, becomes }: Rest): Rejection | null {
  const { pickupExpiresAt } = shipment
  const { id } = splitOff(state, shipment, rest)
  const made = state.shipments.get(id)!
  if (becomes === 'given_back') {
    const tooMuch = refuseLandings(state, landingsOfCancelling(state, made))
    if (tooMuch) return tooMuch
    cancelShipment(state, state.orders.get(made.orderId)!, made)
  } else if (made.state === 'picking') become(state, SHIPMENT, made, 'ready_for_pickup', { pickupExpiresAt })
  return null
}
