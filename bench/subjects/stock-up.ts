/** The store that is measured, made through the API: items, locations, stock. */
import { COUNTED_LOCATIONS, countOf, SEEN_CHANNEL, SEEN_LOCATIONS, SEEN_SKUS, UNIFORM_SKUS } from '../load/requests.ts'

const CHANGES_PER_REQUEST = 1000
const AT_ONCE = 32

/** HOT and U0 … U9999 at the default location: what reservations and orders are made of. */
export async function stockUpToPromise(url: string): Promise<void> {
  await createItems(url, ['HOT', ...numbered('U', UNIFORM_SKUS)])
  await receive(url, ['HOT'], 'default', 1_000_000_000)
  await receive(url, numbered('U', UNIFORM_SKUS), 'default', 10_000_000)
}

/** S0 … S1999 at five locations of a model and channel of their own: what is asked about. */
export async function stockUpToSee(url: string): Promise<void> {
  for (const code of SEEN_LOCATIONS) await post(url, '/v1/stock-locations', { code, name: code })
  const locations = SEEN_LOCATIONS.map((location, priority) => ({ location, priority }))
  await post(url, '/v1/inventory-models', { code: SEEN_CHANNEL, name: SEEN_CHANNEL, locations })
  const channel = { code: SEEN_CHANNEL, name: SEEN_CHANNEL, type: 'web', model: SEEN_CHANNEL }
  await post(url, '/v1/sales-channels', channel)
  await createItems(url, numbered('S', SEEN_SKUS))
  for (const location of SEEN_LOCATIONS) await receive(url, numbered('S', SEEN_SKUS), location, 1000)
}

/** The levels of U0 … U9999 at ten more locations: what is counted. */
export async function stockUpToCount(url: string): Promise<void> {
  for (const code of COUNTED_LOCATIONS) await post(url, '/v1/stock-locations', { code, name: code })
  for (let turn = 0; turn < 100; turn++) await post(url, '/v1/inventory-levels/set', JSON.parse(countOf(turn)))
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}${at}`)
}

async function createItems(url: string, skus: readonly string[]): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < skus.length) await post(url, '/v1/inventory-items', { sku: skus[next++] })
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}

async function receive(url: string, skus: readonly string[], location: string, quantity: number): Promise<void> {
  for (let at = 0; at < skus.length; at += CHANGES_PER_REQUEST) {
    const changes = skus.slice(at, at + CHANGES_PER_REQUEST).map((sku) => ({ sku, location, quantity }))
    await post(url, '/v1/inventory-levels/receive', { changes })
  }
}

async function post(url: string, path: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${text}`)
}
