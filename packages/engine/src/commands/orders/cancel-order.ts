import { become } from '../../domain/documents/become.ts'
import { judgeStep } from '../../domain/documents/judge-step.ts'
import { standing } from '../../domain/documents/steps.ts'
import { shown, whole } from '../../domain/footprint.ts'
import { giveBack, landingsOfReturn } from '../../domain/orders/give-back.ts'
import { fulfilmentOnceCancelled, ORDER_STEPS } from '../../domain/orders/order.ts'
import { ORDER } from '../../domain/orders/order-kind.ts'
import { hasLeft } from '../../domain/orders/shipment.ts'
import { refuseLandings } from '../../domain/stock/shelf-limits.ts'
import { reject } from '../../errors.ts'
import { OrderNumber } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { OrderView, orderView } from '../../views/orders.ts'
import { accept, defineCommand } from '../define-command.ts'

/**
 * Gives back exactly once what was reserved or decremented, to where it came from; then waiting backorders are
 * covered. Refused once a shipment has left. Asked a second time, it does nothing.
 */
export const cancelOrder = defineCommand({
  name: 'cancel_order',
  summary: 'Cancel an order that has not shipped; its stock is given back.',
  lane: 'stock',
  answer: OrderView,
  input: Shape({ order: OrderNumber }),
  footprint: (input) => ({ documents: [shown(whole('order', input.order))] }),
  decide: (input, state) => {
    const step = judgeStep(state, ORDER, input.order, { to: 'cancelled' })
    if (!step.ok) return step
    const order = step.document
    if (step.alreadyDone) return accept(() => orderView(state, order.id))
    const shipped = state.shipments.where('order', order.id).filter(hasLeft)
    if (shipped.length > 0) {
      const data = { ...standing(ORDER_STEPS, order.state), shipped: shipped.map((shipment) => shipment.number) }
      return reject('order_state_conflict', { data })
    }
    const tooMuch = refuseLandings(state, landingsOfReturn(state, order))
    if (tooMuch) return tooMuch
    // From here on the order is cancelled.
    giveBack(state, order)
    const fulfilment = fulfilmentOnceCancelled(order.fulfilment)
    become(state, ORDER, order, 'cancelled', { cancelledAt: state.now, fulfilment })
    return accept(() => orderView(state, order.id))
  },
})
