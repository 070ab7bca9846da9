import Type from 'typebox'
import { shown, whole } from '../../domain/footprint.ts'
import { moveBackorders as followStock } from '../../domain/orders/move-backorders.ts'
import { Text } from '../../shapes/names.ts'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of units that have become free: what an order waits for elsewhere is sourced anew. Whether there is still
 * something to be had, and somebody to wait for it, is judged here, under the locks. */
export const moveBackorders = defineCommand({
  name: 'move_backorders',
  summary: 'Source anew what an order waits for, where units have become free.',
  lane: 'stock',
  internal: true,
  answer: Shape({ order: Text, promises: Type.Integer() }),
  input: Shape({ order: Type.String(), item_id: Type.String(), model_id: Type.String() }),
  footprint: ({ order, item_id: itemId, model_id: modelId }, { models }) => ({
    documents: [shown(whole('order', order))],
    levels: (models.get(modelId)?.locations ?? []).map(({ locationId }) => ({ itemId, locationId })),
  }),
  decide: (input, state) => {
    const order = state.order(input.order)
    const moved = order ? followStock(state, order, input.item_id) : []
    return accept(() => ({ order: input.order, promises: moved.length }))
  },
})
