/** A model may say that what is promised through it is not counted: nobody waits for it then. */
import { channelNamed } from '../channels/channel.ts'
import { type Model, modelOf } from '../models/model.ts'
import { orderNamed } from '../orders/order.ts'
import { settingOf } from '../settings/cascade.ts'
import type { FollowUp } from '../verb.ts'
import type { World } from '../world.ts'
import { counts } from './promises.ts'
import type { Promised, Reservation } from './reservation.ts'

export const releaseWaiting: FollowUp = {
  name: 'release_waiting',
  isDue: (world) => world.promises.some((promise) => waitsInVain(world, promise)),
  carryOut: (world) => {
    for (const promise of world.promises.filter((one) => waitsInVain(world, one))) {
      promise.uncounted += promise.backordered
      promise.backordered = 0
    }
  },
}

export function waitsInVain(world: World, promise: Promised): boolean {
  if (promise.backordered === 0 || !counts(world, promise)) return false
  // What a transfer moves that is for no order was promised through no model.
  const held = world.reservations.find(({ id }) => id === promise.reservation)
  return (
    held !== undefined && settingOf(world, 'tracked', { ...promise, model: modelBehind(world, held) ?? null }) === false
  )
}

/** An order's own, archived or not, or that of the channel on which a hold was made. */
function modelBehind(world: World, held: Reservation): Model | undefined {
  const order = held.order === null ? undefined : orderNamed(world, held.order)
  const code = order ? order.model : channelNamed(world, held.channel)!.model
  return modelOf(world, code) ?? world.models.find((model) => model.code === code)
}
