import type { Instant } from '../../domain/kernel/instant.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { named } from '../../shapes/names.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { FOLLOW_UP_STATES, FollowUpView } from '../../views/follow-ups.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'

type FollowUpRow = Omit<FollowUpView, 'due_at' | 'created_at'> & { due_at: Instant | null; created_at: Instant }

/** The oldest first. */
export const listFollowUps = defineQuery({
  name: 'list_follow_ups',
  summary: 'What changes have made necessary elsewhere and is not done yet.',
  input: (limits) =>
    Shape({
      ...pageFields(limits),
      state: Optional(OneOf(FOLLOW_UP_STATES, 'dead: those that have failed too often and are not tried any more')),
      command: Optional(named('Of this command')),
    }),
  answer: PageOf(FollowUpView),
  read: async ({ state = null, command = null, ...page }, { database, limits }) => {
    const cursor = decodeCursor(page.cursor, ['number', 'uuid'])
    if (!cursor.ok) return cursor
    const [at, id] = cursor.key ?? [null, null]
    const limit = pageSize(page, limits)
    const rows = await database.query<FollowUpRow>(
      `select id, command, input, state, attempts, error, due_at, created_at from holdfast.follow_up
       where ($1::timestamptz is null or (created_at, id) > ($1, $2::uuid))
         and ($3::text is null or state = $3) and ($4::text is null or command = $4)
       order by created_at, id limit $5`,
      [at === null ? null : toIso(at as Instant), id, state, command, limit + 1],
    )
    return found(pageOf(rows, limit, { show: followUpView, keyOf: (row) => [row.created_at, row.id] }))
  },
})

function followUpView(row: FollowUpRow): FollowUpView {
  return { ...row, due_at: row.due_at === null ? null : toIso(row.due_at), created_at: toIso(row.created_at) }
}
