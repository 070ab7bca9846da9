/** Holds that have come to nothing: they were given back, or expired. Nobody asks for them after a while. */
import type { Connection } from './database.ts'

/** Forgets a few of those that ended long enough ago, with the promises that they had, the longest ended first. Answers how
 * many. What an order has taken over stays with the order, and what has left the shelf stays too. */
export async function forgetFinishedHolds(
  connection: Connection,
  { olderThanHours, holdsMax }: { olderThanHours: number; holdsMax: number },
): Promise<number> {
  const [row] = await connection.query<{ count: number }>(
    `with finished as (
       select id from holdfast.reservation
       where ended_at < (select holdfast.current_instant()) - make_interval(hours => $1::integer)
         and order_id is null and state in ('released', 'expired')
       order by ended_at limit $2
     ), promises as (
       delete from holdfast.reservation_item where reservation_id in (select id from finished)
     ), holds as (
       delete from holdfast.reservation where id in (select id from finished) returning 1
     )
     select count(*) as count from holds`,
    [olderThanHours, holdsMax],
  )
  return row!.count
}
