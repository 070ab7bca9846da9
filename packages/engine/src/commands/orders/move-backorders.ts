import Type from 'typebox'
import { moveBackorders as followStock } from '../../domain/orders/move-backorders.ts'
import { Text } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of units that have become free: what an order waits for elsewhere is sourced anew. Whether there is still
 * something to be had, and somebody to wait for it, is judged here, under the locks: what waits is always known, and where.
 * What is covered is known with the order's papers; its levels stay unlocked, however many lines the order has. */
export const moveBackorders = defineCommand({
  name: 'move_backorders',
  summary: 'Source anew what an order waits for, where units have become free.',
  lane: 'stock',
  internal: true,
  answer: Shape({ order: Text, promises: Type.Integer() }),
  input: Shape({ order: Type.String(), item_id: Type.String(), model_id: Type.String() }),
  footprint: ({ order, item_id: itemId, model_id: modelId }, { models }) => ({
    documents: [{ kind: 'order', reference: order, promises: 'none', isShown: true }],
    levels: (models.get(modelId)?.locations ?? []).map(({ locationId }) => ({ itemId, locationId })),
  }),
  decide: (input, state) => {
    const order = state.order(input.order)
    const moved = order ? followStock(state, order, input.item_id) : []
    return accept(() => ({ order: input.order, promises: moved.length }))
  },
})
