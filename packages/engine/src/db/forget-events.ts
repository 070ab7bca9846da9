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
      `with kept as (select holdfast.current_instant() - make_interval(days => $1::integer) as since),
       oldest as (select horizon, id, recorded_at from holdfast.outbox order by horizon, id limit $2),
       old as (select oldest.horizon, oldest.id from oldest, kept where oldest.recorded_at < kept.since),
       noted as (
         update holdfast.configuration set events_forgotten_until = kept.since
         from kept where exists (select from old) and events_forgotten_until < kept.since),
       gone as (delete from holdfast.outbox o using old where o.horizon = old.horizon and o.id = old.id returning 1)
       select count(*) as count from gone`,
      [olderThanDays, CHUNK_SIZE_MAX],
    )
    forgotten += row!.count
    if (row!.count < CHUNK_SIZE_MAX || isStopping()) return forgotten
  }
}
