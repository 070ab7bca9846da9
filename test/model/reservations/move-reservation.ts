import { channelNamed } from '../channels/channel.ts'
import { itemOf } from '../items/item.ts'
import { locationOf } from '../locations/location.ts'
import { modelOf } from '../models/model.ts'
import { Refused } from '../refused.ts'
import { naivePlan } from '../sourcing/planner.ts'
import { defineVerb } from '../verb.ts'
import { replacePromises } from './make-promises.ts'
import { counts, isHold, promisesOf, reservationNamed } from './promises.ts'
import { drawFirm, drawLocation } from './random-lines.ts'
import type { Promised } from './reservation.ts'
import { reservationShown } from './reservation-shown.ts'

export const moveReservation = defineVerb<{ reservation: string; location: string }>({
  name: 'move_reservation',
  decide: (world, { reservation, location }) => {
    if (!locationOf(world, location)) throw new Refused('unknown_location')
    if (!locationOf(world, location)!.active) throw new Refused('location_inactive')
    const held = reservationNamed(world, reservation)
    if (!held) throw new Refused('reservation_not_found')
    if (held.state === 'expired' || !counts(world, held)) throw new Refused('reservation_expired')
    if (!isHold(held)) throw new Refused('reservation_closed')
    const open = promisesOf(world, held.id).filter((one) => one.reserved + one.backordered > 0)
    const wants = open
      .filter((one) => one.location !== location)
      .map((one) => ({ line: one.line, item: itemOf(world, one.item), quantity: one.reserved + one.backordered }))
    const channel = channelNamed(world, held.channel ?? undefined)!
    const model = modelOf(world, channel.model)!
    if (!model.locations.some((entry) => entry.location === location)) throw new Refused('location_not_in_model')
    const asker = { model, pinned: location, shipTo: null, partial: false, holds: [] }
    const { parts, shortages } = naivePlan(world, wants, asker)
    if (shortages.length > 0) throw new Refused('insufficient_stock')
    held.revision += 1
    if (held.location !== null) held.location = location
    held.lines = held.lines.map((line) => (line.location === null ? line : { ...line, location }))
    const ages = new Map<string, number>()
    const keyOf = ({ line, item }: Pick<Promised, 'line' | 'item'>) => `${line} ${item}`
    for (const one of open) ages.set(keyOf(one), Math.min(ages.get(keyOf(one)) ?? Infinity, one.promisedAt))
    const sums = [...ages.keys()].map((key) => {
      const { line, item } = open.find((one) => keyOf(one) === key)!
      const here = open.filter((one) => keyOf(one) === key && one.location === location)
      const planned = parts.filter((part) => keyOf({ line: part.line, item: part.item.id }) === key)
      const sum = (kind: 'reserved' | 'backordered') =>
        [...here, ...planned].reduce((total, one) => total + one[kind], 0)
      const blank = { untracked: 0, shipment: null, transfer: null }
      return {
        line,
        item: itemOf(world, item),
        location,
        reserved: sum('reserved'),
        backordered: sum('backordered'),
        ...blank,
      }
    })
    replacePromises(
      world,
      held,
      sums.map((part) => ({ part, owner: null })),
      (part) => ages.get(keyOf({ line: part.line, item: part.item.id }))!,
    )
    return () => reservationShown(world, held)
  },
  weight: 3,
  draw: (draw) => ({ reservation: drawFirm(draw), location: drawLocation(draw) }),
})
