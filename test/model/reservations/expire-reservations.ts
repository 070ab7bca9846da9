import { defineVerb } from '../verb.ts'
import { closeExpired } from './cover.ts'
import { counts } from './promises.ts'

/** The sweeper's command: in the model, whatever is over by the clock is over already. Which holds it names, each
 * system finds for itself, by ids of its own (comparing/compared-systems.ts). */
export const expireReservations = defineVerb<object>({
  name: 'expire_reservations',
  decide: (world) => {
    const over = world.reservations.filter((held) => held.state === 'draft' && !counts(world, held))
    for (const held of over) {
      closeExpired(world, held)
    }
    return () => ({ expired: over.length })
  },
  weight: 1.5,
  draw: () => ({}),
})
