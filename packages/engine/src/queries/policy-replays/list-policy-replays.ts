import { readReplays } from '../../db/read-replays.ts'
import { Shape } from '../../shapes/shape.ts'
import { PolicyReplayView, replayView } from '../../views/policy-replays.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'

/** They tell of all orders of a model: for keys without limits. */
export const listPolicyReplays = defineQuery({
  name: 'list_policy_replays',
  summary: 'List replays, the newest first.',
  input: (limits) => Shape({ ...pageFields(limits) }),
  answer: PageOf(PolicyReplayView),
  read: async (asked, { database, limits, configuration }) => {
    const cursor = decodeCursor(asked.cursor, ['uuid'])
    if (!cursor.ok) return cursor
    const limit = pageSize(asked, limits)
    const before = (cursor.key?.[0] as string | undefined) ?? null
    const rows = await readReplays(database, { before, limit: limit + 1 })
    const known = await configuration()
    return found(pageOf(rows, limit, { show: (row) => replayView(known, row), keyOf: ({ id }) => [id] }))
  },
})
