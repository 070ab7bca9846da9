import Type from 'typebox'
import { successorOf } from '../../domain/configuration/replace-location.ts'
import { relocateOrder } from '../../domain/orders/relocate-order.ts'
import { relocateHold } from '../../domain/promises/relocate-hold.ts'
import { isHold } from '../../domain/promises/reservation.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The follow-up of a location that is replaced, for an order or a hold that is promised something there. Asked again, it finds
 * nothing there any more. */
export const relocatePromises = defineCommand({
  name: 'relocate_promises',
  summary: 'Let an order, or a hold, have elsewhere what it has at a location that is replaced.',
  lane: 'stock',
  internal: true,
  answer: Shape({}),
  input: Shape({
    location_id: Type.String(),
    to_location_id: Type.String(),
    order: Optional(Type.String()),
    reservation: Optional(Type.String()),
  }),
  footprint: ({ order, reservation, to_location_id }, configuration) => {
    const at = successorOf(configuration, to_location_id)
    const whole = { promises: 'all', ...(at !== null && { alsoAt: at }) } as const
    return {
      documents: [
        ...(order === undefined ? [] : [{ kind: 'order', reference: order, ...whole } as const]),
        ...(reservation === undefined ? [] : [{ kind: 'reservation', reference: reservation, ...whole } as const]),
      ],
    }
  },
  decide: (input, state) => {
    const to = successorOf(state.configuration, input.to_location_id)
    if (to === null || to === input.location_id) return accept(() => ({}))
    const way = { from: input.location_id, to }
    const order = input.order === undefined ? undefined : state.order(input.order)
    const held = input.reservation === undefined ? undefined : state.reservations.get(input.reservation)
    if (order) relocateOrder(state, order, way)
    if (held && isHold(held)) relocateHold(state, held, way)
    return accept(() => ({}))
  },
})
