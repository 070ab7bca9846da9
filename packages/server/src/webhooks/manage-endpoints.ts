/** Endpoints are made, changed and looked after. None of it is a command: no batch is kept waiting by it. */
import {
  type Config,
  changeWebhookEndpoint,
  countDeadWebhooks,
  deleteWebhookEndpoint,
  type Engine,
  eventCatalogue,
  insertWebhookEndpoint,
  newestEventPosition,
  newId,
  type Rejection,
  readWebhookDeliveries,
  readWebhookEndpoints,
  reject,
  replaceWebhookSecret,
  replayWebhooks,
  retryDeadWebhooks,
  type StoredWebhookEndpoint,
  validate,
  type WebhookDeliveryState,
} from 'holdfast'
import type { Static, TSchema } from 'typebox'
import { headersOf, newWebhookSecret, pingMessage } from './message.ts'
import { assertPublicHost } from './private-addresses.ts'
import { send } from './send.ts'
import {
  deliveryView,
  EndpointChangesShape,
  endpointView,
  NewEndpointShape,
  ReplayShape,
  SecretRotationShape,
  type WebhookDeliveryView,
} from './views.ts'

/** Where it is worked, and whether it is only tried out. */
export type At = { engine: Engine; config: Config; dryRun: boolean }
type Done<Result = unknown> = Promise<{ ok: true; result: Result } | Rejection>

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

async function found({ engine }: Pick<At, 'engine'>, id: string): Promise<StoredWebhookEndpoint | null> {
  const [endpoint] = UUID.test(id) ? await readWebhookEndpoints(engine.database, id) : []
  return endpoint ?? null
}

export async function createEndpoint(at: At, asked: unknown): Done {
  const read = readAs(NewEndpointShape, asked, at)
  if (!read.ok) return read
  const { url, topics, description = null, after } = read.asked
  const { database } = at.engine
  const position = after ?? (await newestEventPosition(database)) ?? '0-0'
  const made = { id: newId(), url, topics, description, secret: newWebhookSecret(), position }
  if (!at.dryRun) await insertWebhookEndpoint(database, made)
  const shown = at.dryRun ? wouldBe(made) : (await found(at, made.id))!
  return { ok: true, result: { ...endpointView(shown, Date.now()), secret: made.secret } }
}

function wouldBe({ secret, ...made }: Parameters<typeof insertWebhookEndpoint>[1]): StoredWebhookEndpoint {
  const now = Date.now()
  const secrets = [{ secret, created_at: new Date(now).toISOString(), expires_at: null }]
  return {
    ...made,
    state: 'enabled',
    disabled_reason: null,
    failing_since: null,
    secrets,
    created_at: now,
    updated_at: now,
  }
}

export async function listEndpoints({ engine }: Pick<At, 'engine'>): Done {
  const endpoints = await readWebhookEndpoints(engine.database)
  return { ok: true, result: { data: endpoints.map((one) => endpointView(one, Date.now())), next_cursor: null } }
}

export async function getEndpoint(at: Pick<At, 'engine'>, id: string): Done {
  const endpoint = await found(at, id)
  return endpoint ? { ok: true, result: endpointView(endpoint, Date.now()) } : reject('webhook_endpoint_not_found')
}

export async function changeEndpoint(at: At, id: string, asked: unknown): Done {
  const read = readAs(EndpointChangesShape, asked, at)
  if (!read.ok) return read
  const endpoint = await found(at, id)
  if (!endpoint) return reject('webhook_endpoint_not_found')
  const begins = read.asked.state === 'enabled' && endpoint.state === 'disabled'
  const missed = begins ? await refuseForgotten(at.engine, endpoint.position) : null
  if (missed) return missed
  if (at.dryRun) return { ok: true, result: endpointView(changed(endpoint, read.asked), Date.now()) }
  await changeWebhookEndpoint(at.engine.database, endpoint.id, read.asked as never)
  return getEndpoint(at, id)
}

/** As it would be, in the way in which the database changes it. */
function changed(
  endpoint: StoredWebhookEndpoint,
  { state, ...asked }: Static<typeof EndpointChangesShape>,
): StoredWebhookEndpoint {
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))
  const next = { ...endpoint, ...given, updated_at: Date.now() }
  if (state === undefined) return next
  if (state === 'disabled') return { ...next, state, disabled_reason: 'by a person' }
  return { ...next, state, disabled_reason: null, failing_since: null }
}

/** With its log. What it was answers once more. */
export async function deleteEndpoint(at: At, id: string): Done {
  const endpoint = await found(at, id)
  if (!endpoint) return reject('webhook_endpoint_not_found')
  if (!at.dryRun) await deleteWebhookEndpoint(at.engine.database, endpoint.id)
  return { ok: true, result: endpointView(endpoint, Date.now()) }
}

export async function rotateSecret(at: At, id: string, asked: unknown): Done {
  const read = readAs(SecretRotationShape, asked, at)
  if (!read.ok) return read
  const endpoint = await found(at, id)
  if (!endpoint) return reject('webhook_endpoint_not_found')
  const secret = newWebhookSecret()
  const { overlap_seconds: overlapSeconds = 86_400 } = read.asked
  if (!at.dryRun) await replaceWebhookSecret(at.engine.database, endpoint.id, { secret, overlapSeconds })
  const shown = endpointView((await found(at, id))!, Date.now())
  const one = at.dryRun ? 1 : 0
  return { ok: true, result: { ...shown, secrets: (overlapSeconds > 0 ? shown.secrets : 1 - one) + one, secret } }
}

export async function replayEndpoint(at: At, id: string, asked: unknown): Done {
  const read = readAs(ReplayShape, asked, at)
  if (!read.ok) return read
  const endpoint = await found(at, id)
  if (!endpoint) return reject('webhook_endpoint_not_found')
  const { after } = read.asked
  const forgotten = await refuseForgotten(at.engine, after)
  if (forgotten) return forgotten
  if (at.dryRun) return { ok: true, result: endpointView({ ...endpoint, position: after }, Date.now()) }
  await replayWebhooks(at.engine.database, endpoint.id, after)
  return getEndpoint(at, id)
}

/** Null where nothing behind a position has been forgotten, which would silently not be told. */
async function refuseForgotten(engine: Engine, position: string): Promise<Rejection | null> {
  const read = await engine.read('list_events', { after: position, limit: 1 })
  return read.ok ? null : read
}

/** Sends at once, and answers what came of it: nothing is tried again. */
export async function pingEndpoint({ engine, config }: Omit<At, 'dryRun'>, id: string): Done {
  const endpoint = await found({ engine }, id)
  if (!endpoint) return reject('webhook_endpoint_not_found')
  const now = new Date()
  const message = pingMessage(newId(), now)
  const sent = await send(endpoint.url, message.body, {
    headers: headersOf(message, endpoint.secrets, now),
    timeoutMs: config.limits.webhook_timeout_ms,
    allowPrivate: config.webhook_private_targets,
  })
  const { ok: delivered, status, error, durationMs } = sent
  return { ok: true, result: { delivered, message_id: message.id, status, error, duration_ms: durationMs } }
}

export async function retryEndpoint({ engine, dryRun }: At, id: string): Done {
  const endpoint = await found({ engine }, id)
  if (!endpoint) return reject('webhook_endpoint_not_found')
  return {
    ok: true,
    result: { retried: await (dryRun ? countDeadWebhooks : retryDeadWebhooks)(engine.database, endpoint.id) },
  }
}

type LogQuestion = { state?: WebhookDeliveryState; limit?: number; cursor?: string }

/** The newest events first. */
export async function listDeliveries({ engine }: Pick<At, 'engine'>, id: string, asked: LogQuestion): Done {
  const endpoint = await found({ engine }, id)
  if (!endpoint) return reject('webhook_endpoint_not_found')
  const { state = null, limit = engine.limits.page_size_default, cursor } = asked
  if (cursor !== undefined && !/^\d{1,20}-\d{1,15}-[0-9a-f-]{36}$/.test(cursor)) return reject('invalid_cursor')
  const page = { endpointId: endpoint.id, state, before: cursor ?? null, limit: limit + 1 }
  const rows = (await readWebhookDeliveries(engine.database, page)).map(deliveryView)
  const data = rows.slice(0, limit)
  return { ok: true, result: { data, next_cursor: rows.length > limit ? cursorOf(data.at(-1)!) : null } }
}

function cursorOf({ position, id }: WebhookDeliveryView): string {
  return `${position}-${id}`
}

type Given<Schema extends TSchema> = { ok: true; asked: Static<Schema> } | Rejection

/** By its shape, and where it names a target or topics, whether those can be. */
function readAs<Schema extends TSchema>(input: Schema, asked: unknown, { config }: Pick<At, 'config'>): Given<Schema> {
  const invalid = validate({ input }, asked)
  if (invalid) return invalid
  const { url, topics } = asked as { url?: string; topics?: string[] }
  const wrong = url === undefined ? null : wrongTarget(url, config)
  if (wrong !== null) return reject('invalid_request', { errors: [{ pointer: '/url', detail: wrong }] })
  const errors = (topics ?? []).flatMap((topic, at) =>
    isTold(topic) ? [] : [{ pointer: `/topics/${at}`, detail: `there is no event called ${topic}` }],
  )
  return errors.length > 0 ? reject('invalid_request', { errors }) : { ok: true, asked: asked as Static<Schema> }
}

function wrongTarget(text: string, { webhook_private_targets: allowPrivate }: Config): string | null {
  if (!URL.canParse(text)) return 'must be an address such as https://shop.example/hooks'
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') return 'must not hold a password; messages are signed'
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:')) return 'must begin with https://'
  if (allowPrivate) return null
  try {
    assertPublicHost(url.hostname)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

function isTold(topic: string): boolean {
  if (!topic.endsWith('*')) return eventCatalogue.has(topic as never)
  return [...eventCatalogue.keys()].some((name) => name.startsWith(topic.slice(0, -1)))
}
