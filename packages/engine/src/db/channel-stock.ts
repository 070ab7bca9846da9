/** What was known of items on channels that nobody sells any more. */
import type { Connection } from './database.ts'

/** Goes through so many rows behind `after`, by id, and forgets those whose item or channel is archived. `last` is null where there are no more;
 * one that comes back is looked at as for the first time. */
export async function forgetChannelStock(
  connection: Connection,
  { after, atMost }: { after: string | null; atMost: number },
): Promise<{ forgotten: number; last: string | null }> {
  const [row] = await connection.query<{ forgotten: number; seen: number; last: string | null }>(
    `with chunk as materialized (
       select id, item_id, channel_id from holdfast.channel_stock where $1::uuid is null or id > $1::uuid order by id limit $2),
     gone as (
       delete from holdfast.channel_stock s using chunk
       where s.id = chunk.id and (
         exists (select from holdfast.inventory_item i where i.id = chunk.item_id and i.archived_at is not null)
         or exists (select from holdfast.sales_channel c where c.id = chunk.channel_id and c.archived_at is not null))
       returning 1)
     select (select count(*)::integer from gone) as forgotten, (select count(*)::integer from chunk) as seen,
       (select chunk.id from chunk order by chunk.id desc limit 1) as last`,
    [after, atMost],
  )
  const { forgotten, seen, last } = row!
  return { forgotten, last: seen < atMost ? null : last }
}
