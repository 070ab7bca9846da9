/**
 * Events on their way to endpoints. Of one endpoint the events of one key go one after another: the next waits until the one before it has
 * arrived, or was given up. Whoever sends one holds it for a while, by its due time; a process that dies lets go of it by that.
 */
import type { Connection } from './database.ts'
import type { WebhookSecret } from './webhook-endpoints.ts'

/** dead: it has failed too often, and is sent again only when a person says so. */
export type WebhookDeliveryState = 'waiting' | 'delivered' | 'dead'

/** A delivery as the log shows it; instants are epoch milliseconds. */
export type StoredWebhookDelivery = {
  id: string
  position: string
  key: string
  name: string
  state: WebhookDeliveryState
  attempts: number
  due_at: number | null
  status: number | null
  error: string | null
  duration_ms: number | null
  created_at: number
  finished_at: number | null
}

/** One that is to be sent now, with whither and what. `data` is null where the event has been forgotten. */
export type ClaimedWebhookDelivery = {
  id: string
  endpoint_id: string
  attempts: number
  url: string
  secrets: WebhookSecret[]
  position: string
  key: string
  name: string
  version: number | null
  data: Record<string, unknown> | null
  recorded_at: number | null
}

/** Nobody else is given them for as many seconds. Each counts as an attempt. */
export function claimWebhookDeliveries(
  db: Connection,
  { limit, leaseSeconds }: { limit: number; leaseSeconds: number },
): Promise<ClaimedWebhookDelivery[]> {
  return db.query<ClaimedWebhookDelivery>(
    `with due as (
       select d.id from holdfast.webhook_delivery d join holdfast.webhook_endpoint e on e.id = d.endpoint_id
       where d.state = 'waiting' and d.due_at <= (select holdfast.current_instant()) and e.state = 'enabled'
         and not exists (
           select from holdfast.webhook_delivery earlier where earlier.endpoint_id = d.endpoint_id and earlier.key = d.key
             and earlier.state = 'waiting' and (earlier.horizon, earlier.event_id) < (d.horizon, d.event_id))
       order by d.due_at, d.horizon, d.event_id limit $1 for update of d skip locked),
     claimed as (
       update holdfast.webhook_delivery d set attempts = d.attempts + 1,
         due_at = (select holdfast.current_instant()) + make_interval(secs => $2)
       from due where d.id = due.id returning d.*)
     select c.id, c.endpoint_id, c.attempts, e.url, e.secrets, c.horizon || '-' || c.event_id as position, c.key, c.name,
       o.version, o.data, o.recorded_at
     from claimed c join holdfast.webhook_endpoint e on e.id = c.endpoint_id
     left join holdfast.outbox o on o.horizon = c.horizon and o.id = c.event_id`,
    [limit, leaseSeconds],
  )
}

type Attempt = { id: string; attempts: number; status: number | null; durationMs: number }

/** An attempt that another process has begun meanwhile is not noted by this one. */
export async function noteWebhookDelivered(
  db: Connection,
  { id, attempts, status, durationMs }: Attempt,
): Promise<void> {
  await db.query(
    `with done as (
       update holdfast.webhook_delivery set state = 'delivered', due_at = null, finished_at = holdfast.current_instant(),
         status = $3, error = null, duration_ms = $4
       where id = $1::uuid and attempts = $2 and state = 'waiting' returning endpoint_id)
     update holdfast.webhook_endpoint e set failing_since = null from done
     where e.id = done.endpoint_id and e.failing_since is not null`,
    [id, attempts, status, durationMs],
  )
}

type Failure = Attempt & {
  error: string
  /** Null: it is given up. */
  retryInSeconds: number | null
  /** An endpoint that has failed for so long is disabled; null: at once. */
  disableAfterHours: number | null
}

/** Answers why the endpoint is disabled from now on, or null. */
export async function noteWebhookFailed(db: Connection, failure: Failure): Promise<string | null> {
  const { id, attempts, status, durationMs, error, retryInSeconds, disableAfterHours } = failure
  const [row] = await db.query<{ disabled_reason: string | null }>(
    `with now as (select holdfast.current_instant() as at),
     failed as (
       update holdfast.webhook_delivery d set status = $3, error = $5, duration_ms = $4,
         state = case when $6::double precision is null then 'dead' else 'waiting' end,
         due_at = now.at + make_interval(secs => $6::double precision),
         finished_at = case when $6::double precision is null then now.at end
       from now where d.id = $1::uuid and d.attempts = $2 and d.state = 'waiting' returning d.endpoint_id),
     endpoint as (
       select e.id, coalesce(e.failing_since, now.at) as since,
         $7::integer is null or coalesce(e.failing_since, now.at) < now.at - make_interval(hours => $7::integer) as ends
       from holdfast.webhook_endpoint e join failed on failed.endpoint_id = e.id cross join now where e.state = 'enabled')
     update holdfast.webhook_endpoint e set failing_since = endpoint.since,
       state = case when endpoint.ends then 'disabled' else e.state end,
       disabled_reason = case when endpoint.ends then 'it has failed: ' || $5 end
     from endpoint where e.id = endpoint.id returning e.disabled_reason`,
    [id, attempts, status, durationMs, error, retryInSeconds, disableAfterHours],
  )
  return row?.disabled_reason ?? null
}

/** One that was not sent after all: the attempt does not count. */
export async function releaseWebhookDelivery(
  db: Connection,
  { id, attempts }: Pick<Attempt, 'id' | 'attempts'>,
): Promise<void> {
  await db.query(
    `update holdfast.webhook_delivery set attempts = attempts - 1, due_at = holdfast.current_instant()
     where id = $1::uuid and attempts = $2 and state = 'waiting'`,
    [id, attempts],
  )
}

type LogPage = { endpointId: string; state: WebhookDeliveryState | null; before: string | null; limit: number }

/** The newest events first. `before` is the position behind which the page begins. */
export function readWebhookDeliveries(db: Connection, page: LogPage): Promise<StoredWebhookDelivery[]> {
  return db.query<StoredWebhookDelivery>(
    `select id, horizon || '-' || event_id as position, key, name, state, attempts, due_at, status, error, duration_ms, created_at, finished_at
     from holdfast.webhook_delivery
     where endpoint_id = $1::uuid and ($2::text is null or state = $2)
       and ($3::text is null or (horizon, event_id, id) <
         (split_part($3, '-', 1)::xid8, split_part($3, '-', 2)::bigint, substr($3, length(split_part($3, '-', 1) || split_part($3, '-', 2)) + 3)::uuid))
     order by horizon desc, event_id desc, id desc limit $4`,
    [page.endpointId, page.state, page.before, page.limit],
  )
}

/** How many are on their way to endpoints that are enabled, and how many were given up. */
export async function countWebhookDeliveries(db: Connection): Promise<{ waiting: number; dead: number }> {
  const [counts] = await db.query<{ waiting: number; dead: number }>(
    `select count(*) filter (where d.state = 'waiting') as waiting, count(*) filter (where d.state = 'dead') as dead
     from holdfast.webhook_delivery d join holdfast.webhook_endpoint e on e.id = d.endpoint_id
     where d.state <> 'delivered' and e.state = 'enabled'`,
  )
  return counts!
}

const DEAD = `d.endpoint_id = $1::uuid and d.state = 'dead' and not exists (
  select from holdfast.webhook_delivery w where w.endpoint_id = d.endpoint_id and w.state = 'waiting'
    and w.horizon = d.horizon and w.event_id = d.event_id)`

/** How many would be tried anew. */
export async function countDeadWebhooks(db: Connection, endpointId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*) as count from holdfast.webhook_delivery d where ${DEAD}`,
    [endpointId],
  )
  return row!.count
}

/** Has what was given up tried anew. Answers how many there are. */
export async function retryDeadWebhooks(db: Connection, endpointId: string): Promise<number> {
  const rows = await db.query(
    `update holdfast.webhook_delivery d set state = 'waiting', attempts = 0, due_at = holdfast.current_instant(), finished_at = null
     where ${DEAD} returning d.id`,
    [endpointId],
  )
  return rows.length
}

/** Of what is over, so many that are old. */
export async function forgetWebhookDeliveries(
  db: Connection,
  { olderThanDays, atMost }: { olderThanDays: number; atMost: number },
): Promise<number> {
  const rows = await db.query(
    `delete from holdfast.webhook_delivery where id in (
       select id from holdfast.webhook_delivery
       where finished_at < holdfast.current_instant() - make_interval(days => $1) order by finished_at limit $2)
     returning id`,
    [olderThanDays, atMost],
  )
  return rows.length
}
