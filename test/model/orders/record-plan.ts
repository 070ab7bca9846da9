/** A plan becomes an order's shipments, transfers and promises. */
import { replacePromises } from '../reservations/make-promises.ts'
import type { Owner, Reservation } from '../reservations/reservation.ts'
import { NEW_SHIPMENT } from '../shipments/shipment.ts'
import type { NaivePlan, Part } from '../sourcing/planner.ts'
import { NOTHING_SENT } from '../transfers/transfer.ts'
import type { World } from '../world.ts'
import { freeNumbers } from './free-numbers.ts'
import { type Order, waitsSince } from './order.ts'

export function recordPlan(world: World, order: Order, held: Reservation, plan: NaivePlan): void {
  const shipments = freeNumbers(world.shipments, `${order.number}-`, plan.shipments.length)
  const transfers = freeNumbers(world.transfers, `${order.number}-T`, plan.transfers.length)
  const shipmentNumber = (index: number) => shipments[index]!
  const transferNumber = (index: number) => transfers[index]!
  plan.shipments.forEach(({ location, category, locationOnHold }, index) => {
    world.shipments.push({
      order: order.number,
      number: shipmentNumber(index),
      state: 'upcoming',
      location,
      category,
      ...NEW_SHIPMENT,
      shippingMethod: order.shippingMethod,
      holdReasons: locationOnHold ? ['location_on_hold'] : [],
      lines: linesOf(plan.parts.filter((part) => part.shipment === index)),
      createdAt: world.now,
    })
  })
  plan.transfers.forEach(({ from, to, shipment }, index) => {
    const lines = linesOf(plan.parts.filter((part) => part.transfer === index))
    world.transfers.push({
      order: order.number,
      number: transferNumber(index),
      shipment: shipmentNumber(shipment),
      from,
      to,
      state: 'upcoming',
      lines: lines.map((line) => ({ ...line, ...NOTHING_SENT })),
      dispatchedAt: null,
      completedAt: null,
    })
  })
  const ownerOf = ({ shipment, transfer }: Part): Owner => {
    if (transfer !== null) return { kind: 'transfer', number: transferNumber(transfer) }
    return shipment === null ? null : { kind: 'shipment', number: shipmentNumber(shipment) }
  }
  const wanted = plan.parts.map((part) => ({ part, owner: ownerOf(part) }))
  replacePromises(world, held, wanted, waitsSince(order))
}

/** Per line and item, all the units, however they are covered. */
function linesOf(parts: readonly Part[]): { line: number; item: string; sku: string; quantity: number }[] {
  const lines: { line: number; item: string; sku: string; quantity: number }[] = []
  for (const { line, item, reserved, backordered, untracked } of parts) {
    const quantity = reserved + backordered + untracked
    const same = lines.find((one) => one.line === line && one.item === item.id)
    if (same) same.quantity += quantity
    else lines.push({ line, item: item.id, sku: item.sku, quantity })
  }
  return lines
}
