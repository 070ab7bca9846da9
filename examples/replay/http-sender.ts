/**
 * The replay as a client of the HTTP API. Every write carries an idempotency key, so that one that was told to come
 * back, or whose connection broke, is sent again without being done twice.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CommandName, Rejection } from 'holdfast'
import { actor, type IntegrityReport, type Sender, UnexpectedAnswer } from './sender.ts'

type Call = { method: 'POST' | 'PATCH'; path: string; body?: object }
type Input = Record<string, unknown>

const named = (input: Input, key: string) => encodeURIComponent(String(input[key]))

/** Only what the replay sends. */
const calls: { [Name in CommandName]?: (input: Input) => Call } = {
  create_item: (input) => ({ method: 'POST', path: '/v1/inventory-items', body: input }),
  create_location: (input) => ({ method: 'POST', path: '/v1/stock-locations', body: input }),
  create_channel: (input) => ({ method: 'POST', path: '/v1/sales-channels', body: input }),
  update_model: ({ model, ...body }) => ({ method: 'PATCH', path: `/v1/inventory-models/${model}`, body }),
  receive_stock: (input) => ({ method: 'POST', path: '/v1/inventory-levels/receive', body: input }),
  adjust_stock: (input) => ({ method: 'POST', path: '/v1/inventory-levels/adjust', body: input }),
  place_order: (input) => ({ method: 'POST', path: '/v1/orders', body: input }),
  approve_order: (input) => ({ method: 'POST', path: `/v1/orders/${named(input, 'order')}/approve` }),
  ship_shipment: (input) => ({ method: 'POST', path: `/v1/shipments/${named(input, 'shipment')}/ship` }),
  dispatch_transfer: (input) => ({ method: 'POST', path: `/v1/stock-transfers/${named(input, 'transfer')}/dispatch` }),
  complete_transfer: (input) => ({ method: 'POST', path: `/v1/stock-transfers/${named(input, 'transfer')}/complete` }),
}

export function httpSender(url: string): Sender {
  const base = url.replace(/\/+$/, '')
  return {
    send: async (name, input) => {
      const call = calls[name]
      if (!call) throw new UnexpectedAnswer(`the replay does not know the path of ${name}`)
      const { method, path, body } = call(input as Input)
      const headers = {
        'idempotency-key': randomUUID(),
        'x-holdfast-actor': actor,
        ...(body && { 'content-type': 'application/json' }),
      }
      const response = await request(`${base}${path}`, { method, headers, body: body && JSON.stringify(body) })
      return (response.ok ? { ok: true, result: response.body } : rejectionIn(name, response)) as never
    },
    backordered: async (order) => {
      const { body } = await request(`${base}/v1/orders/${encodeURIComponent(order)}`, { method: 'GET' })
      return (body as { backordered: number }).backordered
    },
    integrity: async () => (await request(`${base}/v1/integrity`, { method: 'GET' })).body as IntegrityReport,
  }
}

type Response = { ok: boolean; status: number; body: unknown }

/** A problem that names a code is a rejection; anything else is not Holdfast that answers. */
function rejectionIn(name: CommandName, { status, body }: Response): Rejection {
  if (typeof body === 'object' && body !== null && 'code' in body && status < 500)
    return { ...body, ok: false } as never
  throw new UnexpectedAnswer(`${name} was answered with status ${status}: ${JSON.stringify(body)?.slice(0, 300)}`)
}

const attemptsMax = 20

async function request(
  url: string,
  init: { method: string; headers?: Record<string, string>; body?: string | undefined },
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(url, init)
      const body: unknown = await response.json().catch(() => null)
      if (attempt === attemptsMax || !mayRepeat(response.status, body)) {
        return { ok: response.ok, status: response.status, body }
      }
      await sleep(Number(response.headers.get('retry-after') ?? 0) * 1000 || 50 * attempt)
    } catch (error) {
      if (attempt === attemptsMax) throw new UnexpectedAnswer(`${url} cannot be reached: ${error}`, { cause: error })
      await sleep(50 * attempt)
    }
  }
}

/** Too busy, too fast, or the first attempt with this key is still under way. */
function mayRepeat(status: number, body: unknown): boolean {
  const code = (body as { code?: unknown } | null)?.code
  return status === 503 || status === 429 || (status === 409 && String(code).startsWith('idempotency'))
}
