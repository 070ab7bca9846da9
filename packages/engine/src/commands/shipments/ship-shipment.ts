import { become } from '../../domain/documents/become.ts'
import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { refreshFulfilment } from '../../domain/orders/fulfilment.ts'
import { leaveWithoutStock, takeOut } from '../../domain/orders/leave-shelf.ts'
import { restOf } from '../../domain/orders/pass-units.ts'
import { isOnTheMove } from '../../domain/orders/shipment.ts'
import { SHIPMENT } from '../../domain/orders/shipment-kind.ts'
import { splitOff } from '../../domain/orders/split-off.ts'
import { rejectAt } from '../../errors.ts'
import { readPackages } from '../../requests/packages.ts'
import { readPartsToShip, refuseToShip } from '../../requests/parts-to-ship.ts'
import { refuseTearing } from '../../requests/torn-kits.ts'
import { Reason, ShipmentNumber } from '../../shapes/names.ts'
import { Packages } from '../../shapes/packages.ts'
import { PartsOfLines } from '../../shapes/parts-of-lines.ts'
import { Flag } from '../../shapes/quantities.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * A shipment leaves, or so much of its lines: the rest becomes a shipment of its own, with all that is still to come. With
 * on_shipment, and for what on_approval could not cover yet, its stock leaves the shelf now, one movement per promise; with
 * `without_stock` nothing is taken from the shelf, whatever the books say. Asked a second time, it does nothing.
 */
export const shipShipment = defineCommand({
  name: 'ship_shipment',
  summary: 'Ship a shipment, or a part of it.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({
    shipment: ShipmentNumber,
    lines: Optional(PartsOfLines('What leaves now; left out: all of it. The rest becomes a shipment of its own')),
    packages: Optional(Packages),
    without_stock: Optional(Flag),
    reason: Optional(Reason),
  }),
  weight: (input) => input.lines?.length ?? 1,
  items: (input) => (input.lines ?? []).flatMap(({ sku }) => sku ?? []),
  footprint: (input) => ({ documents: [shown(whole('shipment', input.shipment))] }),
  decide: (input, state) => {
    const known = state.shipment(input.shipment)
    const isOnHold = known?.state === 'on_hold'
    const done = ['shipped', 'delivered', 'picked_up', ...(isOnHold ? (['on_hold'] as const) : [])] as const
    const step = judgeVerb(state, SHIPMENT, input.shipment, { verb: 'ship', done })
    if (!step.ok) return step
    const shipment = step.document
    if (step.alreadyDone && !isOnHold) return accept(() => shipmentView(state, shipment))
    if (input.without_stock && input.reason === undefined) return rejectAt('/reason', 'reason_required')
    const read = readPartsToShip(state, shipment, input)
    if (!read.ok) return read
    const order = state.orders.get(shipment.orderId)!
    const refused =
      refuseToShip(state, shipment, read.parts, input) ?? refuseTearing(state, order, read.parts, input.lines)
    if (refused) return refused
    const rest = restOf(state, shipment, read.parts)
    if (rest.length > 0) splitOff(state, shipment, rest)
    const withoutStock = input.without_stock ? input.reason! : null
    const leaving = state.shipments.get(shipment.id)!
    const packed = withoutStock === null ? takeOut(state, leaving) : leaveWithoutStock(state, leaving)
    // Its location may have been put on hold a moment ago.
    if (!isOnTheMove(packed)) return SHIPMENT.conflict(packed)
    // From here on it leaves.
    const packages = input.packages === undefined ? shipment.packages : readPackages(input.packages)
    become(state, SHIPMENT, packed, 'shipped', { shippedAt: state.now, packages, withoutStock })
    refreshFulfilment(state, shipment.orderId)
    closeReservationIfDone(state, shipment.orderId)
    return accept(() => shipmentView(state, state.shipments.get(shipment.id)!))
  },
})
