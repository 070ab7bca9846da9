import { annotationsShown } from '../annotations.ts'
import { ORDER_TRANSITIONS } from '../engine-vocabulary.ts'
import { iso } from '../instants.ts'
import type { Noun, StateRow } from '../noun.ts'
import type { World } from '../world.ts'
import { approveOrder } from './approve-order.ts'
import { cancelOrder } from './cancel-order.ts'
import { decrementOrderLines } from './decrement-order-lines.ts'
import { decrementUnshipped } from './decrement-unshipped.ts'
import { editOrder } from './edit-order.ts'
import { abandonOrderEdit, startOrderEdit, stopOrderEdit } from './edit-session.ts'
import { giveUpOrderLines } from './give-up-order-lines.ts'
import { moveBackorders } from './move-backorders.ts'
import type { Order } from './order.ts'
import { placeOrder } from './place-order.ts'
import { resumeOrder } from './resume-order.ts'
import { updateOrder } from './update-order.ts'

export const orders: Noun = {
  name: 'orders',
  verbs: [
    placeOrder,
    approveOrder,
    cancelOrder,
    decrementOrderLines,
    updateOrder,
    editOrder,
    giveUpOrderLines,
    resumeOrder,
    startOrderEdit,
    stopOrderEdit,
    abandonOrderEdit,
  ],
  followUps: [decrementUnshipped, moveBackorders],
  state: (world) => world.orders.map((order) => ({ kind: 'order', fields: orderFields(world, order) })),
  documents: {
    kind: 'order',
    transitions: ORDER_TRANSITIONS,
    states: (world) => new Map(world.orders.map((order) => [order.number, order.state])),
  },
}

function orderFields(world: World, order: Order): StateRow['fields'] {
  return {
    number: order.number,
    channel: order.channel,
    model: order.model,
    state: order.state,
    fulfilment: order.fulfilment,
    stock_decrement: order.stockDecrement,
    ship_to: order.shipTo,
    ship_from: order.shipFrom,
    pickup_location: order.pickupLocation,
    shipping_method: order.shippingMethod && world.methods.find(({ id }) => id === order.shippingMethod)!.code,
    lines: order.lines.map(({ together: _together, ...line }) => ({
      ...line,
      shipped: line.shipped.map(({ sku }) => sku),
    })),
    ...annotationsShown(order),
    given_up: order.givenUp.reduce((sum, one) => sum + one.quantity, 0) / 10_000,
    placed_at: iso(order.placedAt),
    approved_at: iso(order.approvedAt),
    cancelled_at: iso(order.cancelledAt),
    resumed_at: iso(order.resumedAt),
    draft: order.draft?.lines.length
      ? order.draft.lines.map(({ line, sku, quantity }) => ({ line, sku, quantity }))
      : null,
  }
}
