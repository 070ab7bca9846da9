import { judgeVerb } from '../../domain/documents/judge-verb.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { toUnits, ZERO } from '../../domain/kernel/quantity.ts'
import { closeReservationIfDone } from '../../domain/orders/close-reservation.ts'
import { inWholeKits } from '../../domain/orders/kit-together.ts'
import { makeLike } from '../../domain/orders/pass-units.ts'
import { movableLines, planReroute, reroute } from '../../domain/orders/reroute.ts'
import { SHIPMENT, shipmentData } from '../../domain/orders/shipment-kind.ts'
import { refuseUnofferedNow } from '../../domain/shipping/refuse-unoffered.ts'
import type { Plan } from '../../domain/sourcing/vocabulary.ts'
import { type NamedPartOfLine, readPartsOfLines } from '../../requests/parts-of-lines.ts'
import { refuseShortPlan } from '../../requests/requested-lines.ts'
import { readTarget } from '../../requests/reroute-target.ts'
import { refuseTearing } from '../../requests/torn-kits.ts'
import { LocationCode, ShipmentNumber } from '../../shapes/names.ts'
import { PartsOfLines } from '../../shapes/parts-of-lines.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ShipmentView, shipmentView } from '../../views/shipments.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Units of a shipment go to another location, with a shipment of their own, or into another shipment of the order: all that
 * stands here, or so much of its lines. Elsewhere they are promised anew, from stock first, and what is missing waits if it
 * may. Who waits goes first. A shipment that has nothing any more is cancelled. The same location splits it, `into` merges it.
 * Answers the shipment that they are in now.
 */
export const rerouteShipment = defineCommand({
  name: 'reroute_shipment',
  summary: 'Move units of a shipment to another location or shipment of the order.',
  lane: 'stock',
  answer: ShipmentView,
  input: Shape({
    shipment: ShipmentNumber,
    lines: Optional(PartsOfLines('What goes; left out: all that stands here')),
    location: Optional(LocationCode),
    into: Optional({ ...ShipmentNumber, description: 'Number or id of another shipment of the order' }),
  }),
  weight: (input) => input.lines?.length ?? 1,
  items: (input) => (input.lines ?? []).flatMap(({ sku }) => sku ?? []),
  footprint: (input) => {
    const sources = { items: [], lines: input.lines?.map(({ line }) => line) ?? ('all' as const) }
    const target = input.into === undefined ? [] : [shown(whole('shipment', input.into))]
    return { documents: [{ ...shown(whole('shipment', input.shipment)), sources }, ...target] }
  },
  decide: (input, state) => {
    const step = judgeVerb(state, SHIPMENT, input.shipment, { verb: 'reroute' })
    if (!step.ok) return step
    const from = step.document
    const order = state.orders.get(from.orderId)!
    const target = readTarget(state, from, input)
    if (!target.ok) return target
    const movable = inWholeKits(state, order, movableLines(state, from, target.locationId))
    const available = (line: number, itemId: string) =>
      movable.find((one) => one.line === line && one.itemId === itemId)
    const read = input.lines && readPartsOfLines({ state, orderId: order.id, available }, input.lines)
    if (read && !read.ok) return read
    const parts = (read?.parts ?? movable).filter(({ quantity }) => quantity > ZERO)
    const torn = refuseTearing(state, order, parts, input.lines)
    if (torn) return torn
    const isThere = target.into === null && target.locationId === from.locationId && !input.lines
    if (parts.length === 0 || isThere) return accept(() => shipmentView(state, from))
    const plan = target.locationId === from.locationId ? null : planReroute(state, from, parts, target.locationId)
    if (plan && plan.shortages.length > 0) return refuseShortPlan(inWordsOfTheRequest(plan, input.lines))
    const unoffered = refuseUnofferedNow(state.configuration, order, plan)
    if (unoffered) return unoffered
    // From here on they go.
    const into = target.into ?? makeLike(state, from, target.locationId)
    reroute(state, order, { from, into, isNew: target.into === null }, parts, plan)
    closeReservationIfDone(state, order.id)
    const lines = parts.map(({ sku, quantity }) => ({ sku, quantity: toUnits(quantity) }))
    const data = { ...shipmentData(state, state.shipments.get(into.id)!), from: from.number, lines }
    state.emit('shipment_rerouted', order.id, data)
    return accept(() => shipmentView(state, state.shipments.get(into.id)!))
  },
})

/** Which entry of the request a line of the order is, where it was named. */
function inWordsOfTheRequest(
  { shortages }: Plan,
  named: readonly NamedPartOfLine[] | undefined,
): Pick<Plan, 'shortages'> {
  const indexOf = (line: number) => (named ? named.findIndex((part) => part.line === line) : line)
  return { shortages: shortages.map((shortage) => ({ ...shortage, lines: shortage.lines.map(indexOf) })) }
}
