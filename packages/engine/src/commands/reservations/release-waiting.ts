import Type from 'typebox'
import { whole } from '../../domain/footprint.ts'
import { channelOfHold } from '../../domain/promises/holds.ts'
import { promisesOf, promisesOfOrder } from '../../domain/promises/promises-of.ts'
import { releaseThroughModel } from '../../domain/promises/release-from-waiting.ts'
import { isHold } from '../../domain/promises/reservation.ts'
import type { WorkingSet } from '../../domain/working-set.ts'
import { Nullable, Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of settings that stopped counting something for one model: what an order or a hold waits for through it may
 * go. Of an order what waits is always known, and where; a hold that has been placed meanwhile was sourced by the settings
 * of now. */
export const releaseWaiting = defineCommand({
  name: 'release_waiting',
  summary: 'Let go what an order or a hold waits for and its model does not count.',
  lane: 'stock',
  internal: true,
  answer: Shape({ promises: Type.Integer() }),
  input: Shape({ reservation_id: Type.String(), order_id: Nullable(Type.String()) }),
  footprint: ({ reservation_id: held, order_id: order }) => ({
    documents: [order === null ? whole('reservation', held) : { kind: 'order', reference: order, promises: 'none' }],
  }),
  decide: (input, state) => {
    const { order_id: orderId, reservation_id: reservationId } = input
    const promises = orderId === null ? ofHold(state, reservationId) : ofOrder(state, orderId)
    return accept(() => ({ promises }))
  },
})

function ofOrder(state: WorkingSet, orderId: string): number {
  const order = state.orders.get(orderId)
  if (!order) return 0
  return releaseThroughModel(state, promisesOfOrder(state, order.id), state.configuration.models.get(order.modelId)!)
}

function ofHold(state: WorkingSet, id: string): number {
  const held = state.reservations.get(id)
  if (!held || !isHold(held)) return 0
  return releaseThroughModel(state, promisesOf(state, held), channelOfHold(state.configuration, held).model)
}
