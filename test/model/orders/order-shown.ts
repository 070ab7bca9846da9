import { annotationsShown } from '../annotations.ts'
import { inAnyOrder } from '../answer-shape.ts'
import { iso } from '../instants.ts'
import { inUnits } from '../quantities.ts'
import { promiseShown } from '../reservations/reservation-shown.ts'
import { shipmentsOf } from '../shipments/shipment.ts'
import { shipmentShown } from '../shipments/shipment-shown.ts'
import { transfersOf } from '../transfers/transfer.ts'
import { transferShown } from '../transfers/transfer-shown.ts'
import type { World } from '../world.ts'
import type { Order } from './order.ts'
import { promisesOfOrder } from './order-promises.ts'

/** With its lines, and where each unit is promised. */
export function orderShown(world: World, order: Order): Record<string, unknown> {
  const promises = promisesOfOrder(world, order.number)
  const shipments = shipmentsOf(world, order).map((shipment) => ({
    ...shipmentShown(shipment),
    lines: inAnyOrder(shipment.lines.map(({ line, sku, quantity }) => ({ line, sku, quantity: inUnits(quantity) }))),
  }))
  return {
    id: order.id,
    number: order.number,
    state: order.state,
    ...annotationsShown(order),
    fulfilment: order.fulfilment,
    placed_at: iso(order.placedAt),
    resumed_at: iso(order.resumedAt),
    lines: order.lines.map(({ line, sku, line_reference, quantity, together }) => ({
      ...{ line, sku, line_reference, quantity },
      ships_together: together,
    })),
    shipments: inAnyOrder(shipments),
    transfers: inAnyOrder(transfersOf(world, order).map(transferShown)),
    returns: inAnyOrder(
      world.returns.filter((one) => one.order === order.number).map(({ number, state }) => ({ number, state })),
    ),
    edit: order.draft && {
      started_at: iso(order.draft.startedAt),
      reason: order.draft.reason,
      lines: order.draft.lines.map(({ added: _, ...line }) => line),
    },
    promises: inAnyOrder(
      promises.map((one) => ({
        ...promiseShown(world, one),
        fulfilled: inUnits(one.fulfilled),
        uncounted: inUnits(one.uncounted),
      })),
    ),
  }
}
