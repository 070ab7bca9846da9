import { inAnyOrder } from '../answer-shape.ts'
import { iso } from '../instants.ts'
import { itemOf } from '../items/item.ts'
import { inUnits } from '../quantities.ts'
import type { World } from '../world.ts'
import { counts } from './promises.ts'
import type { Promised, Reservation } from './reservation.ts'

export function reservationShown(world: World, held: Reservation): Record<string, unknown> {
  const expired = held.state === 'draft' && !counts(world, held)
  const open = world.promises.filter(
    (one) => one.reservation === held.id && counts(world, one) && one.reserved + one.backordered + one.fulfilled > 0,
  )
  return {
    id: held.id,
    reference: held.reference,
    state: expired ? 'expired' : held.state,
    revision: held.revision,
    expires_at: iso(held.expiresAt),
    created_at: iso(held.createdAt),
    lines: held.lines.map(({ item: _item, components: _components, ...line }) => line),
    items: inAnyOrder(expired ? [] : open.map((one) => promiseShown(world, one))),
  }
}

export function promiseShown(world: World, one: Promised): Record<string, unknown> {
  return {
    line: one.line,
    sku: itemOf(world, one.item).sku,
    location: one.location,
    reserved: inUnits(one.reserved),
    backordered: inUnits(one.backordered),
    fulfilled: inUnits(one.fulfilled),
  }
}
