/** Rows by which the commit of a batch could be proved, when nobody asks for them any more. */
import type { Connection } from './database.ts'

/** Far longer than anybody asks what became of a COMMIT, and than clocks step when another server takes over. */
const KEPT_HOURS = 1
const CHUNK_SIZE_MAX = 5000

/** The oldest first, a chunk at a time: ids rise with time. Answers how many. */
export async function forgetBatches(connection: Connection, isStopping: () => boolean = () => false): Promise<number> {
  for (let forgotten = 0; ; ) {
    const [row] = await connection.query<{ count: number }>(
      `with oldest as (select id, created_at from holdfast.batch order by id limit $2),
       gone as (
         delete from holdfast.batch where id in (
           select id from oldest where created_at < clock_timestamp() - make_interval(hours => $1::integer))
         returning 1)
       select count(*) as count from gone`,
      [KEPT_HOURS, CHUNK_SIZE_MAX],
    )
    forgotten += row!.count
    if (row!.count < CHUNK_SIZE_MAX || isStopping()) return forgotten
  }
}
