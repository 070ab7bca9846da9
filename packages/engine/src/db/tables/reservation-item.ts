import type { PromiseOwner, ReservationItem } from '../../domain/promises/reservation.ts'
import { balance, changing, flag, instant, integer, nullable, pair, text, uuid } from './field.ts'
import { defineTable } from './table-description.ts'

/** The promises. Guarded by the row lock of the level that they stand on. Distributed by item. */
export const reservationItemTable = defineTable<ReservationItem>({
  name: 'reservation_item',
  placement: 'by item',
  key: ['itemId', 'id'],
  fields: {
    id: uuid(),
    reservationId: uuid(),
    revision: changing(integer()),
    line: integer(),
    itemId: uuid(),
    locationId: uuid(),
    owner: changing(
      pair<PromiseOwner, PromiseOwner['kind'], string | null>(
        [
          ['owner_kind', text()],
          ['owner_id', nullable(uuid())],
        ],
        ({ kind, id }) => [kind, id],
        (kind, id) => ({ kind, id }) as PromiseOwner,
      ),
    ),
    reserved: balance(),
    backordered: balance(),
    fulfilled: balance(),
    released: balance(),
    uncounted: balance(),
    hasLeft: changing(flag()),
    expiresAt: changing(nullable(instant())),
    promisedAt: changing(instant()),
  },
  keyOf: ({ id }) => id,
})
