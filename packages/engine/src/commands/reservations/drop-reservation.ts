import Type from 'typebox'
import { releaseHold } from '../../domain/promises/plan-promise.ts'
import { Flag } from '../../shapes/quantities.ts'
import { Shape } from '../../shapes/shape.ts'
import { accept, defineCommand } from '../define-command.ts'

/** The rest of a hold that lost units to a count: it is no longer whole, so all of it is given back (DESIGN §3). */
export const dropReservation = defineCommand({
  name: 'drop_reservation',
  summary: 'Give back the rest of a hold that a count has broken.',
  lane: 'stock',
  internal: true,
  answer: Shape({ dropped: Flag }),
  input: Shape({ reservation_id: Type.String(), revision: Type.Integer() }),
  footprint: (input) => ({ reservations: [input.reservation_id] }),
  decide: (input, state) => {
    const held = state.reservations.get(input.reservation_id)
    const stillTheSame = held?.state === 'draft' && held.revision === input.revision
    if (stillTheSame) {
      releaseHold(state, held)
      state.reservations.set(held.id, { ...held, state: 'released' })
      state.emit(`reservation:${held.id}`, 'reservation_released', { reference: held.reference })
    }
    return accept(() => ({ dropped: stillTheSame }))
  },
})
