/** One POST to an endpoint: no redirect is followed, no private address reached, and no answer read but its status. */
import { type Agent, type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { assertPublicHost, lookupPublic } from './private-addresses.ts'

export type Sent = { ok: boolean; status: number | null; error: string | null; durationMs: number }

export type SendOptions = {
  headers: Record<string, string>
  timeoutMs: number
  allowPrivate: boolean
  signal?: AbortSignal
}

/** Does not throw, unless the signal says so: what goes wrong with an endpoint is what came of it. */
export async function send(url: string, body: string, { signal, ...options }: SendOptions): Promise<Sent> {
  const began = performance.now()
  const within = AbortSignal.any([AbortSignal.timeout(options.timeoutMs), ...(signal ? [signal] : [])])
  const came = (status: number | null, error: string | null): Sent => {
    const ok = status !== null && status >= 200 && status < 300
    return { ok, status, error: ok ? null : error, durationMs: Math.round(performance.now() - began) }
  }
  try {
    const { statusCode } = await post(url, body, { ...options, signal: within })
    return came(statusCode ?? null, `it answered ${statusCode}`)
  } catch (error) {
    if (signal?.aborted) throw error
    const isLate = within.aborted
    return came(null, isLate ? `no answer within ${options.timeoutMs} ms` : (error as Error).message)
  }
}

function post(
  address: string,
  body: string,
  { headers, allowPrivate, signal }: SendOptions & { signal: AbortSignal },
): Promise<IncomingMessage> {
  const url = new URL(address)
  if (!allowPrivate) assertPublicHost(url.hostname)
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const request = (url.protocol === 'http:' ? overHttp : overHttps)(url, {
    method: 'POST',
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    // A connection of its own each time: the address that is looked up now is the one that is reached.
    agent: false as unknown as Agent,
    signal,
    ...(!allowPrivate && { lookup: lookupPublic }),
  })
  request.once('error', reject)
  request.once('response', (response) => {
    // What it says besides is nobody's business, and could be endless.
    resolve(response)
    response.destroy()
  })
  request.end(body)
  return promise
}
