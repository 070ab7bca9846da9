/** How far behind is what nobody asks for. */
import type { Connection } from './database.ts'

/** In seconds; 0 where nothing waits. */
export type Lags = {
  /** Since the end of the oldest hold that has expired and is not tidied up. */
  expiry: number
  /** Since the oldest event that readers of the feed do not see yet, because a transaction is still open. */
  feed: number
  /** Since the oldest event was taken for an endpoint of webhooks where it has not arrived. */
  webhooks: number
}

/** Asked as one statement, hence of one moment. */
export async function readLags(db: Connection): Promise<Lags> {
  const [lags] = await db.query<Lags>(
    `with now as (select holdfast.current_instant() as at), since as (
       select (select min(expires_at) from holdfast.reservation, now where state = 'draft' and expires_at < now.at) as expiry,
         (select min(recorded_at) from holdfast.outbox where horizon >= pg_snapshot_xmin(pg_current_snapshot())) as feed,
         (select min(created_at) from holdfast.webhook_delivery where state = 'waiting') as webhooks
     )
     select coalesce(greatest(0, extract(epoch from now.at - expiry)), 0)::float8 as expiry,
       coalesce(greatest(0, extract(epoch from now.at - feed)), 0)::float8 as feed,
       coalesce(greatest(0, extract(epoch from now.at - webhooks)), 0)::float8 as webhooks
     from since, now`,
  )
  return lags!
}
