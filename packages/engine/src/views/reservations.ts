/** Reservations: what an owner holds, and where. */
import Type, { type Static } from 'typebox'
import { toIso } from '../domain/kernel/instant.ts'
import { toUnits } from '../domain/kernel/quantity.ts'
import { hasExpired, isOpen, type Reservation, type ReservationItem } from '../domain/promises/reservation.ts'
import type { Shortage } from '../domain/sourcing/vocabulary.ts'
import type { WorkingSet } from '../domain/working-set.ts'
import { Instant } from '../shapes/instants.ts'
import { Id, Text } from '../shapes/names.ts'
import { LineIndex, Units } from '../shapes/quantities.ts'
import { Nullable } from '../shapes/shape.ts'
import { ReservationState } from '../shapes/states.ts'
import { ShortageView, shortageView } from './shortages.ts'
import { View } from './view.ts'

/** Units of one line promised at one location. */
const promise = { line: LineIndex, sku: Text, location: Text, reserved: Units, backordered: Units }

export const ReservationItemView = View('ReservationItem', {
  ...promise,
  fulfilled: Type.Number({ minimum: 0, description: 'Units that have left the shelf' }),
})
export type ReservationItemView = Static<typeof ReservationItemView>

export const ReservationLineView = View(
  'ReservationLine',
  { sku: Text, quantity: Units, line_reference: Nullable(Text), location: Nullable(Text) },
  'As it was asked for, less what was given back since',
)

const reservation = {
  id: Id,
  reference: Text,
  state: ReservationState,
  channel: Text,
  location: Nullable(Type.String({ description: 'The only location that may be used, of a pinned hold' })),
  order: Nullable(Type.String({ description: 'Number of the order that it was placed with' })),
  lines: Type.Array(ReservationLineView),
  items: Type.Array(ReservationItemView, { description: 'What is held where, and what has left the shelf' }),
  revision: Type.Integer({ minimum: 1, description: 'Raised whenever the hold is replaced; in quotes it is the ETag' }),
  expires_at: Nullable(Instant),
  created_at: Instant,
}

/** A reservation: who holds what, and where, in units. `expires_at` is null once it has become an order's; `channel` is
 * null for a hold at a pinned location, which may come from no channel. */
export const ReservationView = View('Reservation', reservation)
export type ReservationView = Static<typeof ReservationView>

/** A draft past its instant shows as expired, tidied up or not. The state has all its promises, and its order. */
export function reservationView(state: WorkingSet, { id, ...held }: Reservation): ReservationView {
  const { channels, locations } = state.configuration
  const expired = held.state === 'draft' && hasExpired(held, state.now)
  const items = expired
    ? []
    : state.reservationItems.where('reservation', id).filter((item) => isOpen(item) || item.fulfilled > 0)
  return {
    id,
    reference: held.reference,
    state: expired ? 'expired' : held.state,
    channel: channels.get(held.channelId)!.code,
    location: held.locationId === null ? null : locations.get(held.locationId)!.code,
    order: held.orderId === null ? null : state.orders.get(held.orderId)!.number,
    lines: held.lines.map(({ sku, quantity, lineReference, locationId }) => ({
      sku,
      quantity,
      line_reference: lineReference,
      location: locationId === null ? null : locations.get(locationId)!.code,
    })),
    items: items.sort(byLine).map((item) => promiseView(state, item)),
    revision: held.revision,
    expires_at: toIso(held.expiresAt),
    created_at: toIso(held.createdAt),
  }
}

/** The order in which promises are shown: by line, and as they were made. */
export function byLine(a: ReservationItem, b: ReservationItem): number {
  return a.line - b.line || (a.id < b.id ? -1 : 1)
}

export function promiseView({ configuration }: WorkingSet, item: ReservationItem): ReservationItemView {
  return {
    line: item.line,
    sku: configuration.items.get(item.itemId)?.sku ?? item.itemId,
    location: configuration.locations.get(item.locationId)!.code,
    reserved: toUnits(item.reserved),
    backordered: toUnits(item.backordered),
    fulfilled: toUnits(item.fulfilled),
  }
}

/** A hold as it was made, with what it falls short of where less would do. */
export const ReservationMadeView = View('ReservationMade', {
  ...reservation,
  shortfalls: Type.Array(ShortageView, { description: 'What is missing of a partial hold' }),
})
export type ReservationMadeView = Static<typeof ReservationMadeView>

export function reservationMadeView(
  state: WorkingSet,
  held: Reservation,
  shortages: readonly Shortage[],
): ReservationMadeView {
  return { ...reservationView(state, held), shortfalls: shortages.map(shortageView) }
}
