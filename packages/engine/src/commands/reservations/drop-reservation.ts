import Type from 'typebox'
import { whole } from '../../domain/footprint.ts'
import { endHold } from '../../domain/promises/holds.ts'
import { Flag } from '../../shapes/quantities.ts'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The rest of a hold that lost units to a count: it is no longer whole, so all of it is given back. A hold that its
 * owner has replaced since is another one. */
export const dropReservation = defineCommand({
  name: 'drop_reservation',
  summary: 'Give back the rest of a hold that a count has broken.',
  lane: 'stock',
  internal: true,
  answer: Shape({ dropped: Flag }),
  input: Shape({ reservation_id: Type.String(), revision: Type.Integer() }),
  footprint: (input) => ({ documents: [whole('reservation', input.reservation_id)] }),
  decide: (input, state) => {
    const held = state.reservations.get(input.reservation_id)
    const stillTheSame = held?.state === 'draft' && held.revision === input.revision
    if (stillTheSame) endHold(state, held, 'released')
    return accept(() => ({ dropped: stillTheSame }))
  },
})
