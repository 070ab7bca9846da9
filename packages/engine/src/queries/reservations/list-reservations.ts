import { named } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { ReservationState } from '../../shapes/states.ts'
import { ReservationView, reservationView } from '../../views/reservations.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { type DocumentsStatement, readDocuments } from '../read-documents.ts'
import { namedInHistory, uuidOf } from '../reference.ts'
import { RESERVATION_PARTS } from './reservation-parts.ts'

/** A draft past its instant is found as expired, tidied up or not. */
const RESERVATIONS: DocumentsStatement = {
  shown: `with item as (${namedInHistory('inventory_item', 'sku', ['$4', '$5'])})
    select r.* from holdfast.reservation r cross join (select holdfast.current_instant() as at) asked
    where ($1::uuid is null or r.id < $1)
      and ($2::text is null or r.reference = $2)
      and ($3::text is null
        or r.state = $3 and not (r.state = 'draft' and r.expires_at <= asked.at)
        or $3 = 'expired' and r.state = 'draft' and r.expires_at <= asked.at)
      and ($4::text is null or r.lines @> jsonb_build_array(jsonb_build_object('sku', coalesce((select sku from item), $4)))
        or exists (select from holdfast.reservation_item p where p.reservation_id = r.id and p.item_id = (select id from item)))
      and ($7::text is null or r.line_references @> array[$7::text])
      and ($8::uuid[] is null or r.channel_id = any($8::uuid[]))
      and ($9::uuid[] is null or (r.location_id is null or r.location_id = any($9::uuid[])) and not exists (
        select from holdfast.reservation_item p where p.reservation_id = r.id and p.location_id <> all($9::uuid[])))
    order by r.id desc limit $6`,
  parts: RESERVATION_PARTS,
}

/** The newest first. */
export const listReservations = defineQuery({
  name: 'list_reservations',
  summary: 'List reservations.',
  input: (limits) =>
    Shape({
      ...pageFields(limits),
      reference: Optional(named('Of this owner')),
      state: Optional(ReservationState),
      sku: Optional(named('That hold this item')),
      line_reference: Optional(named("With a line of this name, the caller's own")),
    }),
  mindsReach: true,
  answer: PageOf(ReservationView),
  read: async (input, context) => {
    const cursor = decodeCursor(input.cursor, ['uuid'])
    if (!cursor.ok) return cursor
    const limit = pageSize(input, context.limits)
    const filters = [cursor.key?.[0], input.reference, input.state, input.sku, uuidOf(input.sku)].map(
      (value) => value ?? null,
    )
    const state = await readDocuments(context, RESERVATIONS, [
      ...filters,
      limit + 1,
      input.line_reference ?? null,
      context.reach.channelIds,
      context.reach.locationIds,
    ])
    const newestFirst = state.reservations.values().sort((a, b) => (a.id < b.id ? 1 : -1))
    return found(
      pageOf(newestFirst, limit, { show: (held) => reservationView(state, held), keyOf: (held) => [held.id] }),
    )
  },
})
