/** Whether the database can be written to, asked without writing anything. */
import { Shape } from '../../shapes/shape.ts'
import { ReadinessView } from '../../views/readiness.ts'
import { defineQuery, found } from '../define-query.ts'

/** Takes a transaction id and commits it, which a server that only reads, or that cannot flush its log, refuses. */
export const checkReadiness = defineQuery({
  name: 'check_readiness',
  summary: 'The database can be written to.',
  input: () => Shape({}),
  answer: ReadinessView,
  read: async (_input, { database }) => {
    await database.transaction(async (tx) => {
      const [row] = await tx.query<{ read_only: string }>(
        `select pg_current_xact_id()::text as transaction_id, current_setting('transaction_read_only') as read_only
         from holdfast.configuration`,
      )
      if (row?.read_only !== 'off') throw new Error('The database is read-only or has no configuration.')
    })
    return found({ database: database.kind })
  },
})
