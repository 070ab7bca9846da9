/**
 * The worker that tells endpoints what has happened: takes events for them from the feed, and sends what is due. Any number of processes may
 * run it on one database. Every event that an endpoint asked for is sent at least once, the events of one key in their order; what fails is
 * tried again after growing pauses, and after the last one given up.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type ClaimedWebhookDelivery,
  type Config,
  claimWebhookDeliveries,
  type Database,
  endpointsBehind,
  forgetWebhookDeliveries,
  noteWebhookDelivered,
  noteWebhookFailed,
  releaseWebhookDelivery,
  takeEvents,
} from 'holdfast'
import { headersOf, messageOf } from './message.ts'
import { type Sent, send } from './send.ts'

const IDLE_MS = 500
/** A database that fails, or takes no writes, is not asked so often. */
const FAILED_MS = 5000
const EVENTS_AT_ONCE = 500
const FORGET_EVERY_MS = 3_600_000
const FORGET_AT_ONCE = 1000

/** Seconds from one attempt to the next, as Standard Webhooks proposes: five attempts within the first hours, the last after three days. */
export const RETRY_AFTER_SECONDS = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const
const JITTER = 0.1

/** The worker that sends. */
export type WebhookSender = { stop: () => Promise<void> }

/** As much as a delivery needs of what makes traces. */
type Spans = {
  around<T>(name: string, told: { attributes: Record<string, string | number> }, work: () => Promise<T>): Promise<T>
}

type SenderOptions = {
  database: Database
  config: Config
  onError: (error: unknown) => void
  /** Told of each delivery, where traces are wanted. */
  tracing?: Spans | undefined
  /** An endpoint is told nothing any more. */
  onDisabled: (endpoint: { id: string; reason: string }) => void
  /** How long it waits before it looks again where nothing was to be done. */
  idleMs?: number
}

/** `stop` resolves when nothing is under way any more; what was, and had no answer yet, is sent again by whoever comes next. */
export function startWebhooks(options: SenderOptions): WebhookSender {
  const controller = new AbortController()
  const ended = run(options, controller.signal)
  return {
    stop: async () => {
      controller.abort()
      await ended
    },
  }
}

async function run(options: SenderOptions, signal: AbortSignal): Promise<void> {
  const { database, config, idleMs = IDLE_MS } = options
  const underway = new Set<Promise<void>>()
  let forgottenAt = performance.now()
  while (!signal.aborted) {
    try {
      const isBehind = await takeForAll(database)
      const free = config.limits.webhooks_in_flight_max - underway.size
      const leaseSeconds = Math.ceil(config.limits.webhook_timeout_ms / 1000) * 2 + 1
      const claimed = free > 0 ? await claimWebhookDeliveries(database, { limit: free, leaseSeconds }) : []
      for (const delivery of claimed) {
        const work: Promise<void> = tracedDelivery(delivery, options, signal)
          .catch(options.onError)
          .finally(() => underway.delete(work))
        underway.add(work)
      }
      if (performance.now() - forgottenAt > FORGET_EVERY_MS) {
        forgottenAt = performance.now()
        await forgetOld(options, signal)
      }
      if (!isBehind && claimed.length === 0) await pause(underway, idleMs, signal)
    } catch (error) {
      if (!signal.aborted) options.onError(error)
      await sleep(FAILED_MS, undefined, { signal, ref: false }).catch(() => {})
    }
  }
  await Promise.all(underway)
}

/** Until one of those under way is done, which may let the next of its key go; or for a while. */
async function pause(underway: ReadonlySet<Promise<void>>, idleMs: number, signal: AbortSignal): Promise<void> {
  await Promise.race([...underway, sleep(idleMs, undefined, { signal, ref: false }).catch(() => {})])
}

/** Whether there is more to take. */
async function takeForAll(database: Database): Promise<boolean> {
  let isBehind = false
  for (const id of await endpointsBehind(database))
    if ((await takeEvents(database, id, EVENTS_AT_ONCE)) === EVENTS_AT_ONCE) isBehind = true
  return isBehind
}

function tracedDelivery(delivery: ClaimedWebhookDelivery, options: SenderOptions, signal: AbortSignal): Promise<void> {
  const work = () => deliver(delivery, options, signal)
  const { endpoint_id: endpoint, name: event, attempts: attempt } = delivery
  const attributes = {
    'holdfast.webhook.endpoint': endpoint,
    'holdfast.webhook.event': event ?? 'forgotten',
    'holdfast.webhook.attempt': attempt,
  }
  return options.tracing ? options.tracing.around('webhook', { attributes }, work) : work()
}

async function deliver(delivery: ClaimedWebhookDelivery, options: SenderOptions, signal: AbortSignal): Promise<void> {
  const { database, config } = options
  const { id, attempts, endpoint_id: endpointId } = delivery
  let sent: Sent
  try {
    sent = await sendDelivery(delivery, config, signal)
  } catch (error) {
    await releaseWebhookDelivery(database, { id, attempts })
    if (!signal.aborted) throw error
    return
  }
  const attempt = { id, attempts, status: sent.status, durationMs: sent.durationMs }
  if (sent.ok) return noteWebhookDelivered(database, attempt)
  // By 410 an endpoint says that it will never be there again.
  const isGone = sent.status === 410
  const reason = await noteWebhookFailed(database, {
    ...attempt,
    error: sent.error!,
    retryInSeconds: isForgotten(delivery) ? null : retryInSeconds(attempts),
    disableAfterHours: isGone ? null : config.limits.webhook_disable_after_hours,
  })
  if (reason !== null) options.onDisabled({ id: endpointId, reason })
}

function isForgotten({ data }: ClaimedWebhookDelivery): boolean {
  return data === null
}

function sendDelivery(delivery: ClaimedWebhookDelivery, config: Config, signal: AbortSignal): Promise<Sent> | Sent {
  const { position, name, version, key, data, recorded_at: recordedAt, url, secrets } = delivery
  if (data === null || version === null || recordedAt === null)
    return { ok: false, status: null, error: 'the event has been forgotten', durationMs: 0 }
  const message = messageOf({ position, name, version, key, data, recordedAt })
  const { webhook_timeout_ms: timeoutMs } = config.limits
  const allowPrivate = config.webhook_private_targets
  return send(url, message.body, { headers: headersOf(message, secrets, new Date()), timeoutMs, allowPrivate, signal })
}

/** Null behind the last attempt. */
function retryInSeconds(attempts: number): number | null {
  const seconds = RETRY_AFTER_SECONDS[attempts - 1]
  return seconds === undefined ? null : seconds * (1 + JITTER * Math.random())
}

async function forgetOld({ database, config }: SenderOptions, signal: AbortSignal): Promise<void> {
  const chunk = { olderThanDays: config.limits.webhook_delivery_retention_days, atMost: FORGET_AT_ONCE }
  while (!signal.aborted && (await forgetWebhookDeliveries(database, chunk)) === FORGET_AT_ONCE);
}
