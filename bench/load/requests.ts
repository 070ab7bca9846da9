/** The requests that are sent, each as the text that goes over the wire. Every one that writes has a reference and an idempotency key
 * of its own. */

/** Of the store that is set up for measuring (subjects/stock-up.ts). */
export const UNIFORM_SKUS = 10_000
export const SEEN_SKUS = 2000
export const SEEN_LOCATIONS = ['seen-0', 'seen-1', 'seen-2', 'seen-3', 'seen-4'] as const
export const SEEN_CHANNEL = 'seen'
export const COUNTED_LOCATIONS = Array.from({ length: 10 }, (_, at) => `counted-${at}`)
export const COUNTS_PER_REQUEST = 1000

const SKUS_PER_QUESTION = 20

export type RequestKind = 'reserve-hot' | 'reserve-uniform' | 'order-of-three' | 'availability' | 'level' | 'count'

/** `key` is unique among all requests of all runs; `turn` counts those of one run. */
type Requested = { key: string; turn: number }

const writers: Record<RequestKind, (requested: Requested) => string> = {
  'reserve-hot': ({ key }) =>
    post('/v1/reservations', `{"reference":"${key}","location":"default","lines":[{"sku":"HOT","quantity":1}]}`, key),
  'reserve-uniform': ({ key }) =>
    post(
      '/v1/reservations',
      `{"reference":"${key}","location":"default","lines":[{"sku":"${uniform()}","quantity":1}]}`,
      key,
    ),
  'order-of-three': ({ key }) => {
    const lines = [1, 2, 1].map((quantity) => `{"sku":"${uniform()}","quantity":${quantity}}`)
    return post('/v1/orders', `{"number":"${key}","lines":[${lines.join()}]}`, key)
  },
  availability: () => {
    const skus = Array.from({ length: SKUS_PER_QUESTION }, () => `sku=S${below(SEEN_SKUS)}`)
    return `GET /v1/availability?channel=${SEEN_CHANNEL}&${skus.join('&')} HTTP/1.1\r\nhost: localhost\r\n\r\n`
  },
  level: () =>
    `GET /v1/inventory-levels/S${below(SEEN_SKUS)}/${SEEN_LOCATIONS[below(SEEN_LOCATIONS.length)]} HTTP/1.1\r\nhost: localhost\r\n\r\n`,
  count: ({ key, turn }) => post('/v1/inventory-levels/set', countOf(turn), key),
}

export function requestText(kind: RequestKind, requested: Requested): string {
  return writers[kind](requested)
}

/** A hundred in a row count each of the 100,000 levels once, each time to another quantity. */
export function countOf(turn: number): string {
  const requests = (UNIFORM_SKUS * COUNTED_LOCATIONS.length) / COUNTS_PER_REQUEST
  const begin = ((turn % requests) * COUNTS_PER_REQUEST) % UNIFORM_SKUS
  const location = COUNTED_LOCATIONS[Math.floor(((turn % requests) * COUNTS_PER_REQUEST) / UNIFORM_SKUS)]
  const quantity = 1000 + (Date.now() % 1_000_000)
  const changes = Array.from(
    { length: COUNTS_PER_REQUEST },
    (_, at) => `{"sku":"U${begin + at}","location":"${location}","quantity":${quantity}}`,
  )
  return `{"changes":[${changes.join()}]}`
}

function post(path: string, body: string, key: string): string {
  return `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nidempotency-key: ${key}\r\ncontent-length: ${body.length}\r\n\r\n${body}`
}

function uniform(): string {
  return `U${below(UNIFORM_SKUS)}`
}

function below(count: number): number {
  return Math.floor(Math.random() * count)
}
