/** The endpoints of webhooks: whom what happens is told, and how far each has been told. Instants are epoch milliseconds. */
import type { Connection } from './database.ts'

/** Newest first. They are kept as they are, because they are what is signed with. */
export type WebhookSecret = { secret: string; created_at: string; expires_at: string | null }

/** An endpoint as it is kept. `position` is that of the last event that was taken for it. */
export type StoredWebhookEndpoint = {
  id: string
  url: string
  description: string | null
  topics: string[]
  state: 'enabled' | 'disabled'
  disabled_reason: string | null
  secrets: WebhookSecret[]
  position: string
  failing_since: number | null
  created_at: number
  updated_at: number
}

const COLUMNS = `e.id, e.url, e.description, e.topics, e.state, e.disabled_reason, e.secrets, e.horizon || '-' || e.event_id as position,
  e.failing_since, e.created_at, e.updated_at`

/** A new one is told of what comes behind the position. */
export async function insertWebhookEndpoint(
  db: Connection,
  endpoint: Pick<StoredWebhookEndpoint, 'id' | 'url' | 'description' | 'topics'> & {
    secret: string
    position: string
  },
): Promise<void> {
  await db.query(
    `insert into holdfast.webhook_endpoint (id, url, description, topics, state, secrets, horizon, event_id, created_at, updated_at)
     select $1::uuid, $2, $3, $4::text[], 'enabled',
       jsonb_build_array(jsonb_build_object('secret', $5::text, 'created_at', at, 'expires_at', null)),
       split_part($6, '-', 1)::xid8, split_part($6, '-', 2)::bigint, at, at
     from (select holdfast.current_instant() as at) now`,
    [endpoint.id, endpoint.url, endpoint.description, endpoint.topics, endpoint.secret, endpoint.position],
  )
}

/** One, or all in the order in which they were made. */
export function readWebhookEndpoints(db: Connection, id: string | null = null): Promise<StoredWebhookEndpoint[]> {
  return db.query<StoredWebhookEndpoint>(
    `select ${COLUMNS} from holdfast.webhook_endpoint e where $1::uuid is null or e.id = $1::uuid order by e.id limit 1000`,
    [id],
  )
}

/** What is undefined stays. One that is enabled again is not failing any more. */
export async function changeWebhookEndpoint(
  db: Connection,
  id: string,
  { url, description, topics, state }: Partial<Pick<StoredWebhookEndpoint, 'url' | 'description' | 'topics' | 'state'>>,
): Promise<void> {
  await db.query(
    `update holdfast.webhook_endpoint set url = coalesce($2, url), topics = coalesce($3::text[], topics),
       description = case when $4 then $5 else description end, state = coalesce($6, state),
       disabled_reason = case $6 when 'enabled' then null when 'disabled' then 'by a person' else disabled_reason end,
       failing_since = case $6 when 'enabled' then null else failing_since end, updated_at = holdfast.current_instant()
     where id = $1::uuid`,
    [id, url ?? null, topics ?? null, description !== undefined, description ?? null, state ?? null],
  )
}

/** With its deliveries. */
export async function deleteWebhookEndpoint(db: Connection, id: string): Promise<void> {
  await db.query('delete from holdfast.webhook_endpoint where id = $1::uuid', [id])
}

/** The older secrets are signed with as well until the overlap has passed. */
export async function replaceWebhookSecret(
  db: Connection,
  id: string,
  { secret, overlapSeconds }: { secret: string; overlapSeconds: number },
): Promise<void> {
  await db.query(
    `update holdfast.webhook_endpoint e set updated_at = now.at, secrets =
       jsonb_build_array(jsonb_build_object('secret', $2::text, 'created_at', now.at, 'expires_at', null))
       || coalesce((select jsonb_agg(old || jsonb_build_object('expires_at',
            least((old ->> 'expires_at')::timestamptz, now.at + make_interval(secs => $3))))
          from jsonb_array_elements(e.secrets) old where coalesce((old ->> 'expires_at')::timestamptz > now.at, true)), '[]')
     from (select holdfast.current_instant() as at) now where e.id = $1::uuid`,
    [id, secret, overlapSeconds],
  )
}

/** Tells everything behind a position again, to whoever has it enabled. What still waits behind it is taken anew, and once. */
export async function replayWebhooks(db: Connection, id: string, position: string): Promise<void> {
  await db.query(
    `with back as (select split_part($2, '-', 1)::xid8 as horizon, split_part($2, '-', 2)::bigint as event_id),
     gone as (
       delete from holdfast.webhook_delivery d using back
       where d.endpoint_id = $1::uuid and d.state = 'waiting' and (d.horizon, d.event_id) > (back.horizon, back.event_id))
     update holdfast.webhook_endpoint e set horizon = back.horizon, event_id = back.event_id
     from back where e.id = $1::uuid`,
    [id, position],
  )
}

/** The enabled endpoints for which there are events that they have not been told. */
export async function endpointsBehind(db: Connection): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `select e.id from holdfast.webhook_endpoint e where e.state = 'enabled' and exists (
       select from holdfast.outbox o where o.horizon < pg_snapshot_xmin(pg_current_snapshot())
         and (o.horizon, o.id) > (e.horizon, e.event_id))`,
  )
  return rows.map(({ id }) => id)
}

/**
 * Makes deliveries of the next events that are about an endpoint's topics, and moves it on behind them, in one transaction: after a crash
 * none is missing and none stands twice. Another process that is at it is not waited for. Answers how many events were looked at.
 */
export async function takeEvents(db: Connection, id: string, limit: number): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `with endpoint as (
       select * from holdfast.webhook_endpoint where id = $1::uuid and state = 'enabled' for update skip locked),
     page as (
       select o.* from endpoint e cross join lateral (
         select horizon, id, "key", type from holdfast.outbox
         where horizon < pg_snapshot_xmin(pg_current_snapshot()) and (horizon, id) > (e.horizon, e.event_id)
         order by horizon, id limit $2) o),
     made as (
       insert into holdfast.webhook_delivery (id, endpoint_id, horizon, event_id, key, name, state, created_at, due_at)
       select gen_random_uuid(), e.id, p.horizon, p.id, p."key", p.type, 'waiting', now.at, now.at
       from page p cross join endpoint e cross join (select holdfast.current_instant() as at) now
       where p.type like any (select replace(replace(topic, '_', '\\_'), '*', '%') from unnest(e.topics) topic)
       on conflict do nothing),
     moved as (
       update holdfast.webhook_endpoint e set horizon = last.horizon, event_id = last.id
       from (select horizon, id from page order by horizon desc, id desc limit 1) last where e.id = $1::uuid)
     select count(*) as count from page`,
    [id, limit],
  )
  return row!.count
}
