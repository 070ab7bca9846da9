import Type from 'typebox'
import { whole } from '../../domain/footprint.ts'
import { closeExpired } from '../../domain/promises/holds.ts'
import { hasExpired } from '../../domain/promises/reservation.ts'
import { Count } from '../../shapes/quantities.ts'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** Tidies up holds that have come to their end. They had stopped counting at that instant already. */
export const expireReservations = defineCommand({
  name: 'expire_reservations',
  summary: 'Close holds whose time is over.',
  lane: 'stock',
  internal: true,
  answer: Shape({ expired: Count }),
  input: Shape({ reservation_ids: Type.Array(Type.String(), { maxItems: 1000 }) }),
  weight: (input) => input.reservation_ids.length,
  footprint: (input) => ({ documents: input.reservation_ids.map((id) => whole('reservation', id)) }),
  decide: (input, state) => {
    let expired = 0
    for (const id of input.reservation_ids) {
      const held = state.reservations.get(id)
      if (held?.state !== 'draft' || !hasExpired(held, state.now)) continue
      closeExpired(state, held)
      expired += 1
    }
    return accept(() => ({ expired }))
  },
})
