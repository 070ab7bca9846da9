import { FINDING_STATES, readFindings } from '../../db/read-integrity.ts'
import { OneOf, Optional, Shape } from '../../shapes/shape.ts'
import { IntegrityFindingView } from '../../views/integrity.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery, found } from '../define-query.ts'
import { decodeCursor, pageFields, pageOf, pageSize } from '../page.ts'
import { findingView } from './finding-view.ts'

/** The newest first. */
export const listIntegrityFindings = defineQuery({
  name: 'list_integrity_findings',
  summary: 'What the check in the background has found, the newest first.',
  input: (limits) =>
    Shape({
      ...pageFields(limits),
      state: Optional(OneOf(FINDING_STATES, 'open: what was there when it was last seen')),
    }),
  answer: PageOf(IntegrityFindingView),
  read: async ({ state, ...page }, { database, limits }) => {
    const cursor = decodeCursor(page.cursor, ['uuid'])
    if (!cursor.ok) return cursor
    const limit = pageSize(page, limits)
    const before = (cursor.key?.[0] as string | undefined) ?? null
    const rows = await readFindings(database, { state, before, limit: limit + 1 })
    return found(pageOf(rows, limit, { show: findingView, keyOf: ({ id }) => [id] }))
  },
})
