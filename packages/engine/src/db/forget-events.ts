/** Events that are older than they need be kept. */
import type { Connection } from './database.ts'

const CHUNK_SIZE_MAX = 5000

/** The oldest first, a chunk at a time. From when on none is missing is kept with the configuration. Answers how many. */
export async function forgetEvents(
  connection: Connection,
  { olderThanDays, isStopping = () => false }: { olderThanDays: number; isStopping?: () => boolean },
): Promise<number> {
  for (let forgotten = 0; ; ) {
    const [row] = await connection.query<{ count: number }>(
      `with horizon as (select holdfast.current_instant() - make_interval(days => $1::integer) as until),
       oldest as (select id, recorded_at from holdfast.outbox order by horizon, id limit $2),
       old as (select oldest.id from oldest, horizon where oldest.recorded_at < horizon.until),
       noted as (
         update holdfast.configuration set events_forgotten_until = horizon.until
         from horizon where exists (select from old) and events_forgotten_until < horizon.until),
       gone as (delete from holdfast.outbox where id in (select id from old) returning 1)
       select count(*) as count from gone`,
      [olderThanDays, CHUNK_SIZE_MAX],
    )
    forgotten += row!.count
    if (row!.count < CHUNK_SIZE_MAX || isStopping()) return forgotten
  }
}
