/** What `npm start` prints: where Holdfast is, and calls that work on a fresh database in this order. */
import type { Config } from 'holdfast'

export function firstSteps(
  address: string,
  config: Pick<Config, 'database_url' | 'data_dir'> & { isOpen: boolean },
): string {
  const storage = config.database_url
    ? 'the PostgreSQL server of DATABASE_URL'
    : `the embedded PostgreSQL in ${config.data_dir}`
  const calls = FIRST_CALLS.map(({ what, call }) => `  # ${what}\n  ${call(address)}`)
  return `
Holdfast listens on ${address}, on ${storage}.
${config.isOpen ? OPEN : CLOSED}
In a browser: ${address}/admin
Every route: ${address}/docs/   OpenAPI: ${address}/openapi.json

To try it:

${calls.join('\n\n')}

`
}

/** A process that answers nothing but how it is. */
export function workerSteps(address: string): string {
  return `\nHoldfast listens on ${address}, and does what nobody asks for. Here it only tells how it is: ${address}/readyz, ${address}/metrics\n\n`
}

const OPEN =
  'OPEN: no API key is asked for. Whoever reaches this address may do everything, until a first key is made:\nholdfast keys create --name first --scope admin (see docs/security.md).'
const CLOSED = "Every call needs an API key: -H 'authorization: Bearer <key>'."

const JSON_HEADER = "-H 'content-type: application/json'"

function post(path: string, body: object): (address: string) => string {
  return (address) => `curl -s ${address}${path} ${JSON_HEADER} -d '${JSON.stringify(body)}'`
}

const lines = [{ sku: 'TEE-BLUE-M', quantity: 2 }]

export const FIRST_CALLS: readonly { what: string; call: (address: string) => string }[] = [
  { what: 'an item', call: post('/v1/inventory-items', { sku: 'TEE-BLUE-M', title: 'T-shirt, blue, M' }) },
  {
    what: 'goods come in, at the location that is there from the start',
    call: post('/v1/inventory-levels/receive', { sku: 'TEE-BLUE-M', location: 'default', quantity: 10 }),
  },
  {
    what: 'what can be sold',
    call: (address) => `curl -s '${address}/v1/availability?sku=TEE-BLUE-M'`,
  },
  { what: 'a cart holds two', call: post('/v1/reservations', { reference: 'cart-1', lines }) },
  {
    what: 'the cart is ordered',
    call: post('/v1/orders', { number: '1001', reservation: 'cart-1', lines }),
  },
  { what: 'paid: fulfilment starts', call: (address) => `curl -s -X POST ${address}/v1/orders/1001/approve` },
  { what: 'what is where', call: (address) => `curl -s ${address}/v1/inventory-levels` },
]
