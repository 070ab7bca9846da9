import { RESERVATION_TRANSITIONS } from '../engine-vocabulary.ts'
import { iso } from '../instants.ts'
import { itemOf } from '../items/item.ts'
import type { Noun, StateRow } from '../noun.ts'
import { inUnits } from '../quantities.ts'
import type { World } from '../world.ts'
import { confirmReservation } from './confirm-reservation.ts'
import { dropReservation } from './drop-reservation.ts'
import { expireReservations } from './expire-reservations.ts'
import { extendReservation } from './extend-reservation.ts'
import { fulfilReservation } from './fulfil-reservation.ts'
import { moveReservation } from './move-reservation.ts'
import { counts } from './promises.ts'
import { releaseReservation } from './release-reservation.ts'
import { releaseWaiting } from './release-waiting.ts'
import type { Owner, Reservation } from './reservation.ts'
import { reserveStock } from './reserve-stock.ts'

export const reservations: Noun = {
  name: 'reservations',
  verbs: [
    reserveStock,
    extendReservation,
    confirmReservation,
    fulfilReservation,
    moveReservation,
    releaseReservation,
    expireReservations,
  ],
  followUps: [dropReservation, releaseWaiting],
  state: (world) => {
    const seen = new Map<string, number>()
    return world.reservations.flatMap((held) => {
      // One owner may have had many: the first, the second, …
      const nth = (seen.get(held.reference) ?? 0) + 1
      seen.set(held.reference, nth)
      return rowsOf(world, held, `${held.reference} (${nth})`)
    })
  },
  documents: {
    kind: 'reservation',
    transitions: RESERVATION_TRANSITIONS,
    states: (world) => new Map(world.reservations.map((held) => [held.id, held.state])),
  },
}

function rowsOf(world: World, held: Reservation, name: string): StateRow[] {
  const { state, revision, channel, location, order, expiresAt, createdAt } = held
  const lines = held.lines.map(({ item: _item, components: _components, ...line }) => line)
  const fields = { name, state, revision, channel, location, order, lines }
  const instants = { expires_at: iso(expiresAt), created_at: iso(createdAt) }
  return [{ kind: 'reservation', fields: { ...fields, ...instants } }, ...promiseRows(world, held, name)]
}

/** Promises of one line for one owner at one place are told as one. */
function promiseRows(world: World, held: Reservation, name: string): StateRow[] {
  type Sum = { reserved: number; backordered: number; fulfilled: number; uncounted: number; has_left: boolean }
  const sums = new Map<string, Sum>()
  for (const promise of world.promises.filter((one) => one.reservation === held.id)) {
    const { line, item, location, owner, expiresAt, promisedAt } = promise
    const sku = itemOf(world, item).sku
    const instants = { expires_at: iso(expiresAt), promised_at: iso(promisedAt) }
    const key = JSON.stringify({ name, line, sku, location, owner: ownerShown(owner), ...instants })
    const sum = sums.get(key) ?? { reserved: 0, backordered: 0, fulfilled: 0, uncounted: 0, has_left: false }
    sum.reserved += counts(world, promise) ? promise.reserved : 0
    sum.backordered += counts(world, promise) ? promise.backordered : 0
    sum.fulfilled += promise.fulfilled
    sum.uncounted += promise.uncounted
    sum.has_left ||= promise.hasLeft === true
    sums.set(key, sum)
  }
  return [...sums]
    .map(([key, { has_left, ...sum }]) => ({ key, has_left, sum }))
    .filter(({ sum }) => Object.values(sum).some((quantity) => quantity > 0))
    .map(({ key, has_left, sum }) => {
      const units = Object.entries(sum).map(([member, quantity]) => [member, inUnits(quantity)])
      return { kind: 'promise', fields: { ...JSON.parse(key), ...Object.fromEntries(units), has_left } }
    })
}

function ownerShown(owner: Owner): string | null {
  return owner && `${owner.kind} ${owner.number}`
}
