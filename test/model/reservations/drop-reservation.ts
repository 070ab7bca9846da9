import type { FollowUp } from '../verb.ts'
import { release } from './cover.ts'

/** What is left of holds that a count has broken is given back, unless their owner has renewed them meanwhile. */
export const dropReservation: FollowUp = {
  name: 'drop_reservation',
  isDue: (world) => world.brokenHolds.length > 0,
  carryOut: (world) => {
    for (const broken of world.brokenHolds.splice(0)) {
      const held = world.reservations.find((one) => one.id === broken.reservation)!
      if (held.state !== 'draft' || held.revision !== broken.revision) continue
      release(world, held.id)
      held.state = 'released'
    }
  },
}
