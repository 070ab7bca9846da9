/**
 * Events of one key in their order, and never past a transaction that is still open: whoever reads on from a cursor misses
 * nothing, whatever key it stands under.
 *
 * Transaction ids are those of the whole server: one that stays open in another database of it holds readers up too.
 */
import type { Connection } from '../../db/database.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { rejectAt } from '../../errors.ts'
import { named } from '../../shapes/names.ts'
import { Optional, Shape } from '../../shapes/shape.ts'
import { EventView } from '../../views/events.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, encodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { type EventPosition, EventPositionText, FIRST_POSITION, positionText, readPosition } from './event-position.ts'

type EventRow = {
  id: number
  horizon: string
  key: string
  name: string
  version: number
  data: Record<string, unknown>
  recorded_at: Instant
}

export const listEvents = defineQuery({
  name: 'list_events',
  isOfNow: true,
  summary: 'What has happened, in an order in which nothing is missed.',
  input: (limits) =>
    Shape({
      ...pageFields(limits),
      after: Optional(EventPositionText),
      name: Optional(named('Events of this name')),
      key: Optional(named('About this record: its kind and its id, such as order:0190…')),
    }),
  answer: PageOf(EventView),
  read: async ({ after, name = null, key = null, ...page }, { database, limits }) => {
    const cursor = decodeCursor(page.cursor, ['string', 'number'])
    if (!cursor.ok) return cursor
    const begin = after === undefined ? null : readPosition(after)
    const [horizon, id] = cursor.key ?? [begin?.horizon ?? null, begin?.id ?? null]
    const limit = pageSize(page, limits)
    const rows = await database.query<EventRow>(
      `select id, horizon, key, type as name, version, data, recorded_at from holdfast.outbox
       where horizon < pg_snapshot_xmin(pg_current_snapshot())
         and ($1::xid8 is null or (horizon, id) > ($1::xid8, $2::bigint))
         and ($3::text is null or type = $3) and ($4::text is null or key = $4)
       order by horizon, id limit $5`,
      [horizon, id, name, key, limit + 1],
    )
    if (after !== undefined && after !== FIRST_POSITION && !(await isKept(database, readPosition(after))))
      return rejectAt('/after', 'events_forgotten')
    return found(pageOf(rows, limit, { show: eventView, keyOf: cursorKey }))
  },
})

/**
 * Whether nothing behind a position has been forgotten. What is old is forgotten in the order of the feed, so that all behind an event is
 * there while the event itself is; asked after the events were read, it holds for them.
 */
async function isKept(database: Connection, { horizon, id }: EventPosition): Promise<boolean> {
  const [row] = await database.query<{ kept: boolean }>(
    `select exists (select from holdfast.outbox where horizon = $1::xid8 and id = $2::bigint)
       or not exists (select from holdfast.configuration where events_forgotten_until > '-infinity') as kept`,
    [horizon, id],
  )
  return row!.kept
}

function cursorKey({ horizon, id }: EventRow): [string, number] {
  return [horizon, id]
}

function eventView({ horizon, recorded_at: recordedAt, ...event }: EventRow): EventView {
  const position = positionText({ horizon, id: event.id })
  return { ...event, position, recorded_at: toIso(recordedAt), cursor: encodeCursor([horizon, event.id]) }
}
