/** Commands that changes have made necessary and nobody has run yet. */
import type { Connection } from './database.ts'

export type StoredFollowUp = { id: string; command: string; input: Record<string, unknown> }

export function pendingFollowUps(connection: Connection, limit: number): Promise<StoredFollowUp[]> {
  return connection.query<StoredFollowUp>('select id, command, input from holdfast.follow_up order by id limit $1', [
    limit,
  ])
}
