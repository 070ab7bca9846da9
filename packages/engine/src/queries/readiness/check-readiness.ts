/** Whether the database can be written to, asked without writing anything. */
import { HoldfastError } from '../../errors.ts'
import { Shape } from '../../shapes/shape.ts'
import { ReadinessView } from '../../views/readiness.ts'
import { defineQuery, found } from '../define-query.ts'

/** Takes a transaction id and commits it, which a server that only reads, or that cannot flush its log, refuses. */
export const checkReadiness = defineQuery({
  name: 'check_readiness',
  isOfNow: true,
  summary: 'The database can be written to.',
  input: () => Shape({}),
  answer: ReadinessView,
  read: async (_input, { database }) => {
    const row = await database.transaction(async (tx) => {
      const [read] = await tx.query<{ read_only: string; waiting: number; dead: number }>(
        `select pg_current_xact_id()::text as transaction_id, current_setting('transaction_read_only') as read_only,
           (select count(*) from holdfast.follow_up where state = 'waiting') as waiting,
           (select count(*) from holdfast.follow_up where state = 'dead') as dead
         from holdfast.configuration`,
      )
      if (read?.read_only !== 'off')
        throw new HoldfastError('database_unavailable', 'The database is read-only or has no configuration.')
      return read
    })
    return found({ database: database.kind, follow_ups: { waiting: row.waiting, dead: row.dead } })
  },
})
